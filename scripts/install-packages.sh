#!/usr/bin/env bash
# Installs what is missing of the packages named, on Debian and Ubuntu; elsewhere says what is needed.
set -euo pipefail

if ! command -v cargo >/dev/null || ! command -v npm >/dev/null; then
  echo "Warmdown is built with Rust (https://rustup.rs) and Node.js 20 or newer. Please install them first." >&2
  exit 1
fi

if ! command -v apt-get >/dev/null; then
  # Not Debian or Ubuntu: trust a build that can find WebKitGTK, otherwise say what is missing.
  if [ "$(uname)" = Linux ] && ! pkg-config --exists webkit2gtk-4.1; then
    echo "Please install the development packages of WebKitGTK 4.1 (webkit2gtk4.1-devel on Fedora, webkit2gtk-4.1 on Arch)" >&2
    echo "and what corresponds to: $*" >&2
    exit 1
  fi
  exit 0
fi

missing=()
for package in "$@"; do
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo)
echo "Installing what is missing:"
echo "  ${sudo[*]} apt-get install -y ${missing[*]}"
if [ ${#sudo[@]} -gt 0 ] && ! command -v sudo >/dev/null; then
  echo "Please run that line as an administrator, then try again." >&2
  exit 1
fi
options=(-o DPkg::Lock::Timeout=600 -qq)
"${sudo[@]}" apt-get "${options[@]}" update
"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" install -y --no-install-recommends "${missing[@]}"
