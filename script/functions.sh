# What the scripts share; sourced by each of them, never run. Leaves the shell in the root of the checkout.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=$root/.venv
python=$venv/bin/python

# Where data live. A relative folder counts from where the command was given.
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
