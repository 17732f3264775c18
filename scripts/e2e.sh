#!/usr/bin/env bash
# Runs the journeys in the real window on a screen of their own, one at a time, with a window manager for the focus.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build -p warmdown -p warmdown-desktop
cargo test -p warmdown-e2e --no-run
exec xvfb-run -a -s '-screen 0 1366x900x24' dbus-run-session -- sh -c '
  openbox >/dev/null 2>&1 & wm=$!
  cargo test -p warmdown-e2e "$@" -- --test-threads=1; outcome=$?
  kill $wm
  exit $outcome' e2e "$@"
