#!/usr/bin/env bash
# Runs the journeys in the real window on a screen of their own, one at a time, with a window manager for the focus.
set -euo pipefail
cd "$(dirname "$0")/.."
# Chosen as for the tests of the core, so that nothing is built twice.
cargo build --workspace --bins --test journeys
exec xvfb-run -a -s '-screen 0 1366x900x24' dbus-run-session -- sh -c '
  openbox >/dev/null 2>&1 & wm=$!
  cargo test --workspace --test journeys -- --test-threads=1 "$@"; outcome=$?
  kill $wm
  exit $outcome' e2e "$@"
