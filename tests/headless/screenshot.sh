#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# screenshot.sh BIN_DIR FILE [POST]: the real window with POST (the report of the bundled blog when none is named) as a
# PNG. Makes a display of its own where there is none. The bundled report is opened from a copy, and all under settings
# of its own, so that nothing of the person's changes.

set -euo pipefail

fail() {
	echo "screenshot: $*" >&2
	exit 1
}
[ $# = 2 ] || [ $# = 3 ] || {
	echo "usage: screenshot.sh BIN_DIR FILE [POST]" >&2
	exit 2
}
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
bin=$1
file=$2
post=${3:-}
[ -x "$bin/frontrow" ] || fail "there is no $bin/frontrow; build it first"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -z "$post" ]; then
	cp -R "$project/resources/sample-blog" "$work/sample-blog"
	post=$(find "$work/sample-blog/_posts" -name '*day-1.md' | head -1)
fi
mkdir -p "$(dirname "$file")" "$work/home"
rm -f "$file"

display=()
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
	display=(xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24 -nolisten tcp')
	command -v dbus-run-session >/dev/null && display+=(dbus-run-session --)
fi
if ! HOME=$work/home XDG_CONFIG_HOME=$work/home/config XDG_DATA_HOME=$work/home/data XDG_CACHE_HOME=$work/home/cache \
	XDG_STATE_HOME=$work/home/state \
	timeout --kill-after=10 120 "${display[@]}" "$bin/frontrow" --screenshot "$file" "$post" >"$work/log" 2>&1; then
	cat "$work/log" >&2
	fail "the window was not shown; what it said is above"
fi
[ "$(head -c 8 "$file" 2>/dev/null | od -An -tx1 | tr -d ' \n')" = 89504e470d0a1a0a ] || fail "$file is not a PNG"
