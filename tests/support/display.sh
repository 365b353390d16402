#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# display.sh COMMAND…: runs it on a display of its own, with a window manager and a session bus, so that it has keyboard,
# mouse, clipboard and the names on the bus for itself.

exec xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24 -nolisten tcp' \
	dbus-run-session -- bash -c 'openbox >/dev/null 2>&1 & exec "$@"' _ "$@"
