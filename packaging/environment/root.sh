# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by ./dev. Makes the Debian 13 root, once for each list of packages, and sets `root`.
#
# A root is made in a folder of its own and renamed when it is complete, under a lock. So whatever goes wrong half-way,
# nobody ever sees half a root, and the next start clears away what was left.

recipe=1 # raise when the way a root is made changes
needed_mb=4000

# Texts of other programs cost 100 MB and are never read; Qt's own are kept in the languages we speak.
trim=(
    '--dpkgopt=path-exclude=/usr/share/man/*'
    '--dpkgopt=path-exclude=/usr/share/doc/*'
    '--dpkgopt=path-include=/usr/share/doc/*/copyright'
    '--dpkgopt=path-exclude=/usr/share/locale/*'
    '--dpkgopt=path-include=/usr/share/locale/nl*'
    '--dpkgopt=path-include=/usr/share/locale/fr*'
    '--dpkgopt=path-include=/usr/share/locale/de*'
    '--dpkgopt=path-include=/usr/share/locale/en*'
    '--dpkgopt=path-include=/usr/share/locale/locale.alias'
)

prepare_root() {
    local key
    key=$(printf '%s\n' "$suite" "$recipe" "$HOSTTYPE" "$(package_names)" | sha256sum)
    root=$cache/roots/${key:0:12}
    [ -d "$root" ] || make_root_once
    # Shared by all who work in it; whoever collects old roots needs it alone. The date says when it was last used.
    exec 8>>"$root.lock"
    touch "$root.lock"
    flock -s 8
    [ -d "$root" ] || fail "The environment was cleared away just now. Please start again."
}

make_root_once() {
    require_host_tools
    mkdir -p "$cache/roots" || fail "Cannot write under $cache." "Set XDG_CACHE_HOME to a folder that you may write."
    exec 9>"$cache/lock"
    if ! flock -n 9; then
        say "Another ./dev is setting up the environment; waiting for it."
        flock 9
    fi
    if [ ! -d "$root" ]; then
        clear_leftovers
        require_space "$cache"
        [ "$EUID" -eq 0 ] || require_space /var/tmp
        make_root
        collect_old_roots
    fi
    exec 9>&-
}

require_space() {
    local free
    free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$needed_mb" ] ||
        fail "Setting up needs $needed_mb MB under $1, but only $free MB are free there." \
            "Make room, or set XDG_CACHE_HOME to a folder on a larger disk."
}

# What a run that was killed left behind. Nobody is at work there, for we hold the lock.
clear_leftovers() {
    local left
    for left in "$cache"/roots/*.partial.* /var/tmp/beraad-setup-"$EUID".*; do
        if [ -O "$left" ]; then
            say "Clearing what an interrupted set-up left behind: $left"
            remove_tree "$left"
        fi
    done
}

# What mmdebstrap makes for an ordinary user belongs to ids that only a user namespace may touch.
remove_tree() {
    rm -rf --one-file-system "$1" 2>/dev/null && return
    mmdebstrap --unshare-helper find "$1" -xdev -mindepth 1 -delete 2>/dev/null || true
    rm -rf --one-file-system "$1" 2>/dev/null || say "Could not remove $1; it is of no use and may be deleted."
}

collect_old_roots() {
    local old
    for old in "$cache"/roots/*; do
        case $old in *.lock | *.partial.* | "$root") continue ;; esac
        [ -d "$old" ] && [ -n "$(find "$old.lock" -mtime -14 2>/dev/null)" ] && continue
        if flock -n "$old.lock" rm -rf --one-file-system "$old" "$old.lock"; then
            say "Removed a root that was not used for two weeks: $old"
        fi
    done
}

make_root() {
    local log=$cache/setup.log attempt=1 pid partial='' area=''
    say "Setting up a Debian 13 root with compilers and Qt (once; two to five minutes, 1.6 GB): $root"
    trap 'stop_making_root INT' INT
    trap 'stop_making_root TERM' TERM
    trap 'stop_making_root HUP' HUP
    while true; do
        partial=$(mktemp -d "$root.partial.XXXXXX")
        if [ "$EUID" -ne 0 ]; then
            area=$(mktemp -d "/var/tmp/beraad-setup-$EUID.XXXXXX")
            chmod 1777 "$area"
        fi
        # In a process group of its own, which can be stopped whole. It renames the root itself: even if ./dev is killed,
        # the work is not lost, and the next ./dev waits for it.
        set -m
        write_root "$partial" "$area" >"$log" 2>&1 </dev/null &
        pid=$!
        set +m
        show_progress "$pid" "$log" "$partial" "$area"
        if wait "$pid"; then break; fi
        remove_tree "$partial"
        [ -z "$area" ] || remove_tree "$area"
        explain_failure "$log" "$attempt"
        attempt=$((attempt + 1))
    done
    trap - INT TERM HUP
    say "The environment is ready."
}

stop_making_root() {
    local waited=0
    set +e
    trap '' INT TERM HUP
    say "Stopped. Clearing what was made so far."
    kill -TERM -- "-$pid" 2>/dev/null
    while kill -0 -- "-$pid" 2>/dev/null && [ "$waited" -lt 20 ]; do
        sleep 1
        waited=$((waited + 1))
    done
    kill -KILL -- "-$pid" 2>/dev/null
    remove_tree "$partial"
    [ -z "$area" ] || remove_tree "$area"
    say "Nothing is left behind; ./dev starts again from the beginning."
    trap - "$1"
    kill -"$1" $$
}

# Root writes the folder itself. For anyone else mmdebstrap works in a user namespace under /var/tmp (it could not reach
# a private home folder) and hands out an archive: unpacked, the root consists of the caller's own files, which can be
# entered and deleted without privilege.
write_root() {
    local partial=$1 area=$2 names command
    trap - INT TERM HUP
    set -o pipefail
    names=$(package_names)
    command=(mmdebstrap --variant=apt "--include=${names// /,}" '--aptopt=Acquire::Retries "3"' "${trim[@]}")
    if [ "$EUID" -eq 0 ]; then
        "${command[@]}" "$suite" "$partial" ${BERAAD_MIRROR:+"$BERAAD_MIRROR"} || return
    else
        TMPDIR=$area "${command[@]}" --mode=unshare --format=tar "$suite" - ${BERAAD_MIRROR:+"$BERAAD_MIRROR"} |
            tar -x -C "$partial" --no-same-owner --exclude='./dev/*' || return
        rm -rf "$area"
    fi
    [ -x "$partial/usr/bin/cmake" ] || return
    chmod 755 "$partial"
    mv -T "$partial" "$root"
}

show_progress() {
    local pid=$1 log=$2 partial=$3 area=$4 started=$SECONDS shown=-15 line unpacked lists
    while kill -0 "$pid" 2>/dev/null; do
        sleep 1
        if [ ! -t 2 ] && [ $((SECONDS - shown)) -lt 15 ]; then continue; fi
        shown=$SECONDS
        line=$(sed -n 's/^I: //p' "$log" | tail -n 1)
        lists=("${area:-$partial}"${area:+/mmdebstrap.*}/var/lib/dpkg/info/*.list)
        unpacked=${#lists[@]}
        line="  $((SECONDS - started)) s, $unpacked packages unpacked: ${line:-starting}"
        if [ -t 2 ]; then printf '\r\033[K%s' "$line" >&2; else printf '%s\n' "$line" >&2; fi
    done
    if [ -t 2 ]; then printf '\r\033[K' >&2; fi
}

# Says what went wrong and what to do, and ends; returns only when trying once more may help.
explain_failure() {
    local log=$1 attempt=$2
    if grep -q 'No space left on device' "$log"; then
        fail "Setting up failed: the disk is full (under $cache or /var/tmp)." \
            "Make room, or set XDG_CACHE_HOME to a folder on a larger disk. Nothing is left behind."
    fi
    if grep -qE 'Could not (resolve|connect)|Unable to connect|Connection (refused|timed out|failed)|Failed to fetch|Temporary failure' "$log"; then
        if [ "$attempt" -lt 2 ]; then
            say "The package archive did not answer. Trying once more in 10 seconds."
            sleep 10
            return
        fi
        fail "Setting up failed: the package archive cannot be reached." \
            "Check the network (and http_proxy, if you need one), or name another archive: BERAAD_MIRROR=http://… ./dev" \
            "Nothing is left behind. What was tried: $log"
    fi
    if grep -qE 'NO_PUBKEY|not signed|keyring' "$log"; then
        fail "Setting up failed: this machine does not know the keys of the Debian archive." \
            "Install the package debian-archive-keyring. What was tried: $log"
    fi
    if grep -qE 'subuid|subgid|newuidmap|user namespace|unable to pick chroot mode|unshare' "$log"; then
        fail "Setting up failed: an ordinary user cannot make a root on this machine." \
            "Install uidmap, see that /etc/subuid and /etc/subgid name you, or run ./dev once as root. What was tried: $log"
    fi
    tail -n 12 "$log" >&2
    fail "Setting up failed; the lines above say where. Nothing is left behind. What was tried: $log"
}
