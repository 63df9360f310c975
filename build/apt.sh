#!/usr/bin/env bash
# Installs a Debian package that a command needs, when we may: build/apt.sh COMMAND PACKAGE.
set -euo pipefail
command=$1 package=$2
how="install it (Debian: sudo apt-get install $package) and run make again"
[[ $command == chromium ]] && how+=", or set CHROMIUM=/path/to/chrome"
command -v apt-get >/dev/null || { echo "$command is missing: $how" >&2; exit 1; }
if [[ $EUID == 0 ]]; then root=()
elif sudo -n true 2>/dev/null; then root=(sudo -n)
else echo "$command is missing and there are no root rights: $how" >&2; exit 1
fi
echo "== install $package"
"${root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "$package" >/dev/null
command -v "$command" >/dev/null || { echo "$command is still missing: $how" >&2; exit 1; }
