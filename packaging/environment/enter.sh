# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by ./dev. Runs a command inside the root, by bubblewrap or, as root, by chroot.
#
# Two ways in:
#   closed  sees the checkout, ../shared and the compiler cache; no network, an empty home, fonts of the root alone.
#           Tests and builds behave the same on every machine.
#   open    sees the user's files at their own paths, the display, the session bus and the machine's fonts: for `run`,
#           `exec` and `shell`.

enter() { # closed|open COMMAND…
    local mode=$1
    shift
    choose_identity
    mkdir -p "$ccache"
    compose_variables "$mode"
    if [ "$native" = yes ]; then
        exec env "${variables[@]}" "$@"
    fi
    compose_view "$mode"
    local inside=("${identity[@]}" env -i "${variables[@]}" "$@")
    if bwrap_works; then
        enter_by_bwrap "$mode" "${inside[@]}"
    elif [ "$EUID" -eq 0 ]; then
        enter_by_chroot "${inside[@]}"
    fi
    fail "This machine does not let an ordinary user make a user namespace, which bubblewrap needs." \
        "Allow it (sysctl kernel.unprivileged_userns_clone=1, or an AppArmor profile for bwrap), or run ./dev as root."
}

# Outputs belong to the owner of the checkout. Root in a checkout of its own becomes an ordinary user inside, in name:
# some programs refuse root, and tests of read-only files mean nothing to it.
choose_identity() {
    local owner group
    read -r owner group < <(stat -c '%u %g' "$repo")
    identity=()
    namespace=(--unshare-user)
    uid=$EUID
    gid=$(id -g)
    [ "$EUID" -eq 0 ] && [ "$native" = no ] || return 0
    if [ "$owner" -eq 0 ]; then
        uid=1000 gid=1000
        namespace=(--unshare-user --uid 1000 --gid 1000)
        return
    fi
    uid=$owner gid=$group namespace=()
    identity=(setpriv --reuid "$uid" --regid "$gid" --clear-groups --inh-caps=-all --bounding-set=-all --)
    HOME=$(getent passwd "$uid" | cut -d: -f6)
    ccache=$cache/ccache-$uid
    mkdir -p "$ccache"
    chown "$uid:$gid" "$ccache"
}

# Inside, there are two people: root, and the one who works.
write_accounts() {
    accounts=$cache/accounts-$uid
    [ -d "$accounts" ] && return
    mkdir -p "$accounts.$$"
    printf 'root:x:0:0:root:/root:/bin/bash\ndev:x:%s:%s:Beraad:%s:/bin/bash\n' "$uid" "$gid" /tmp >"$accounts.$$/passwd"
    printf 'root:x:0:\ndev:x:%s:\n' "$gid" >"$accounts.$$/group"
    mv -T "$accounts.$$" "$accounts" 2>/dev/null || rm -rf "$accounts.$$"
}

# Triples: how, what, where. The base is empty memory, so that a checkout may lie at any path.
compose_view() {
    local folder
    write_accounts
    view=(
        ro "$root/usr" /usr tmp - /usr/local tmp - /usr/src
        ro "$root/etc" /etc ro "$accounts/passwd" /etc/passwd ro "$accounts/group" /etc/group
        tmp - /var ro "$root/var/lib/dpkg" /var/lib/dpkg ro "$root/var/cache/fontconfig" /var/cache/fontconfig
        tmp - /run open - /tmp open - /var/tmp
    )
    if [ "$1" = open ]; then
        for folder in /*; do
            case $folder in
                /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /snap | /sys | /usr | /var) continue ;;
            esac
            [ -d "$folder" ] && [ -r "$folder" ] && view+=(rw "$folder" "$folder")
        done
        view+=(rw /var/tmp /var/tmp)
        for folder in "$HOME" "${XDG_RUNTIME_DIR:-}"; do
            [ -d "$folder" ] && [ "$folder" != / ] && view+=(rw "$folder" "$folder")
        done
        [ -f "${XAUTHORITY:-}" ] && view+=(ro "$XAUTHORITY" "$XAUTHORITY")
        [ -d /usr/share/fonts ] && view+=(ro /usr/share/fonts /usr/local/share/fonts)
    fi
    view+=(rw "$repo" "$repo" rw "$ccache" "$ccache")
    folder=$(dirname "$repo")/shared
    # A link among the user's own files is there already, and bubblewrap cannot mount onto one.
    if [ -d "$folder" ] && { [ "$1" = closed ] || [ ! -L "$folder" ]; }; then view+=(ro "$folder" "$folder"); fi
    # A linked work tree keeps its history elsewhere.
    if [ -f "$repo/.git" ]; then
        folder=$(git -C "$repo" rev-parse --path-format=absolute --git-common-dir 2>/dev/null || true)
        [ -d "$folder" ] && view+=(ro "$folder" "$folder")
    fi
    return 0
}

compose_variables() {
    local name
    # shellcheck disable=SC2054 # the commas belong to the value
    variables=(
        LANG=C.UTF-8
        BERAAD_INSIDE=yes
        CCACHE_DIR="$ccache" CCACHE_BASEDIR="$repo" CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE="${CCACHE_MAXSIZE:-5G}"
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_PCH_EXTSUM=1
    )
    if [ "$native" != yes ]; then
        # The checkout may seem to belong to somebody else inside; it is the one the caller started from.
        variables+=(PATH=/usr/bin:/bin:/usr/sbin:/sbin GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory 'GIT_CONFIG_VALUE_0=*')
    fi
    for name in TERM COLORTERM NO_COLOR CI "${!BERAAD_@}" ASAN_OPTIONS UBSAN_OPTIONS; do
        [ -z "${!name:-}" ] || variables+=("$name=${!name}")
    done
    if [ "$1" = closed ]; then
        variables+=(QT_QPA_PLATFORM=offscreen)
        [ "$native" = yes ] || variables+=(HOME=/tmp XDG_RUNTIME_DIR=/run)
        return
    fi
    for name in DISPLAY WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS HOME TZ "${!XDG_@}" "${!QT_@}"; do
        [ -z "${!name:-}" ] || variables+=("$name=${!name}")
    done
    [ "$native" = yes ] || [ -d "${XDG_RUNTIME_DIR:-}" ] || variables+=(XDG_RUNTIME_DIR=/run)
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] || variables+=(QT_QPA_PLATFORM=offscreen)
}

bwrap_works() {
    command -v bwrap >/dev/null && bwrap --ro-bind / / --dev /dev --proc /proc "${namespace[@]}" --unshare-pid true 2>/dev/null
}

enter_by_bwrap() {
    local mode=$1 arguments=() i
    shift
    for ((i = 0; i < ${#view[@]}; i += 3)); do
        case ${view[i]} in
            ro) arguments+=(--ro-bind "${view[i + 1]}" "${view[i + 2]}") ;;
            rw) arguments+=(--bind "${view[i + 1]}" "${view[i + 2]}") ;;
            tmp) arguments+=(--tmpfs "${view[i + 2]}") ;;
            open) arguments+=(--perms 1777 --tmpfs "${view[i + 2]}") ;;
        esac
    done
    arguments+=("${namespace[@]}" --unshare-pid --die-with-parent --proc /proc --dev /dev --chdir "$directory")
    for i in bin sbin lib lib64; do
        arguments+=(--symlink "usr/$i" "/$i")
    done
    if [ "$mode" = open ]; then
        arguments+=(--dev-bind-try /dev/dri /dev/dri)
    else
        arguments+=(--unshare-net --unshare-ipc --unshare-uts)
    fi
    exec bwrap "${arguments[@]}" -- "$@"
}

enter_by_chroot() {
    mkdir -p "$cache/mount"
    exec unshare --mount --propagation private --pid --fork --kill-child --mount-proc \
        "$repo/packaging/environment/chroot" "$cache/mount" "$directory" "${#view[@]}" "${view[@]}" "$@"
}
