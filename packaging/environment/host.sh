# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by ./dev. What the machine itself has and lacks.

suite=trixie

package_names() {
    sed -e 's/#.*//' "$repo/packaging/environment/packages.txt" | xargs
}

is_debian_13() {
    local ID='' VERSION_CODENAME=''
    # shellcheck source=/dev/null
    [ -r /etc/os-release ] && . /etc/os-release
    [ "$ID $VERSION_CODENAME" = "debian $suite" ]
}

apt_install() {
    local as_root=()
    if [ "$EUID" -ne 0 ]; then
        command -v sudo >/dev/null || return 1
        as_root=(sudo)
    fi
    say "Installing on this machine with apt-get: $*"
    "${as_root[@]}" apt-get -o Acquire::Retries=3 update -q >&2 &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 \
            install -y -q --no-install-recommends "$@" >&2 </dev/null
}

# Programs that read in a test what Beraad writes, and that Debian does not have. Without npm those tests are skipped.
fetch_readers() {
    local readers=$repo/build/readers
    local module=$readers/node_modules/ical.js/dist/ical.js
    if [ ! -f "$module" ] && command -v npm >/dev/null; then
        say "Fetching ical.js, which reads our calendars in a test"
        timeout 120 npm install --silent --no-save --no-package-lock --ignore-scripts --no-audit --no-fund \
            --prefix "$readers" ical.js@2.2.1 >&2 </dev/null || say "It could not be fetched: its tests are skipped."
    fi
    [ ! -f "$module" ] || export BERAAD_ICALJS=${BERAAD_ICALJS:-$module}
}

# On Debian 13 nothing is bootstrapped: the packages are installed, the tools run as they are.
prepare_native() {
    local names missing=() name stamp
    names=$(package_names)
    stamp=$cache/native-$(printf '%s' "$names" | cksum | tr ' ' -)
    [ -e "$stamp" ] && [ "$stamp" -nt /var/lib/dpkg/status ] && return
    for name in $names; do
        dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null | grep -q '^installed$' || missing+=("$name")
    done
    if [ "${#missing[@]}" -gt 0 ]; then
        apt_install "${missing[@]}" ||
            fail "These packages are missing and could not be installed: ${missing[*]}" \
                "Check the network, or install them yourself: sudo apt-get install ${missing[*]}"
    fi
    mkdir -p "$cache" && touch "$stamp"
}

# mmdebstrap makes the root, bubblewrap enters it; as root, chroot can stand in for the latter.
require_host_tools() {
    local wanted=() needed=()
    command -v mmdebstrap >/dev/null || needed+=(mmdebstrap)
    command -v flock >/dev/null || needed+=(util-linux)
    [ -n "${BERAAD_MIRROR:-}" ] || [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || needed+=(debian-archive-keyring)
    if [ "$EUID" -eq 0 ]; then
        command -v bwrap >/dev/null || wanted+=(bubblewrap)
    else
        command -v bwrap >/dev/null || needed+=(bubblewrap)
        command -v newuidmap >/dev/null || needed+=(uidmap)
    fi
    [ "${#needed[@]}" -gt 0 ] || [ "${#wanted[@]}" -gt 0 ] || return 0
    if command -v apt-get >/dev/null && [ "$EUID" -eq 0 ]; then
        apt_install "${needed[@]}" "${wanted[@]}" && return
        [ "${#needed[@]}" -gt 0 ] || return 0
        fail "The environment needs ${needed[*]}, which could not be installed." "Check the network and start again."
    fi
    [ "${#needed[@]}" -gt 0 ] || return 0
    fail "The environment needs on this machine: ${needed[*]}" \
        "Install them, for example: sudo apt-get install ${needed[*]}" \
        "Then start again. (On Debian 13 none of this is needed.)"
}
