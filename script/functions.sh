# What the scripts share; sourced by each of them, never run. Leaves the shell in the root of the checkout.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=$root/.venv
python=$venv/bin/python

# Where data live. A relative folder counts from where the command was given.
chosen_var=${WERKROUTE_VAR:-}
WERKROUTE_VAR=${WERKROUTE_VAR:-$root/var}
case $WERKROUTE_VAR in
  /*) ;;
  *) WERKROUTE_VAR=$PWD/$WERKROUTE_VAR ;;
esac
export WERKROUTE_VAR
cd "$root" || exit

# Compiled modules are kept, whatever the shell asks: else each of the many programs we start compiles all anew.
unset PYTHONDONTWRITEBYTECODE

say() {
  printf '%s\n' "$*"
}

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

# Runs a command; shows what it said only when it fails.
quietly() {
  local output
  if ! output=$("$@" 2>&1); then
    tail -n 30 <<<"$output" >&2
    die "This failed: $*"
  fi
}

# One checksum of files and folders, by name and content.
fingerprint() {
  find "$@" -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d ' ' -f 1
}

# Whether the stamp holds this fingerprint.
is_stamped() {
  [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]
}

# Stops the embedded database when nothing uses it any more, also after a program that was killed.
stop_database() {
  "$python" -m config.embedded_postgres stop >/dev/null
}

# Where data live that are thrown away: in memory where there is room, since a test database is two thousand small files.
# Elsewhere, and where somebody chose WERKROUTE_VAR, a folder of that.
throwaway_var() {
  local folder
  folder=/dev/shm/werkroute-$(id -u)-$(cksum <<<"$root" | cut -d ' ' -f 1)
  if [ -z "$chosen_var" ] && has_memory && make_own "$folder"; then
    echo "$folder"
  else
    echo "$WERKROUTE_VAR/test"
  fi
}

memory_kilobytes=4000000

has_memory() {
  local room free
  room=$(df --output=avail -k /dev/shm | tail -n 1) && free=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo) &&
    [ "$room" -gt "$memory_kilobytes" ] && [ "$free" -gt "$memory_kilobytes" ]
} 2>/dev/null

# Anybody may write in /dev/shm: the folder must be ours, and no link to another place.
make_own() {
  mkdir -p "$1" && [ -O "$1" ] && [ ! -L "$1" ]
} 2>/dev/null
