#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# display.sh COMMAND…: runs it on a display of its own, with a window manager and a session bus, so that it has keyboard,
# mouse, clipboard and the names on the bus for itself.

# A window that is shown before the window manager is there never gets the keyboard.
# shellcheck disable=SC2016 # the shell that runs it expands it
begin='openbox >/dev/null 2>&1 &
for _ in {1..200}; do
	xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q "#" && break
	sleep 0.05
done
exec "$@"'

exec xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24 -nolisten tcp' \
	dbus-run-session -- bash -c "$begin" _ "$@"
