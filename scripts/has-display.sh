#!/usr/bin/env bash
# Says clearly when there is no screen to open a window on.
set -eu
[ "$(uname)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && exit 0
cat >&2 <<'MESSAGE'
There is no display here, so the window cannot open. What works without one:
  cargo run -- --help                              the command line
  cargo run -- demo --db demo.db                   a demo clinic
  cargo run -- show --db demo.db --day YYYY-MM-DD  its book of a day
  xvfb-run -a make run                             the window on a virtual display
MESSAGE
exit 1
