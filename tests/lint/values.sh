#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# values.sh FOLDER: names the objects below FOLDER that call `.value()` on a Result, which ends the program where there
# is none; any fails. Such a call is the one thing that throws std::bad_expected_access, so the object knows its type:
# a QHash or an iterator has a value(), too.

set -euo pipefail

mapfile -t objects < <(find "$1" -name '*.o')
if [ "${#objects[@]}" = 0 ]; then
	printf 'There are no objects below %s; build first.\n' "$1" >&2
	exit 1
fi
type=_ZTISt19bad_expected_accessIN8frontrow5ErrorEE
found=$(nm -A "${objects[@]}" 2>/dev/null | grep -F "$type" | cut -d: -f1 | sort -u || true)
if [ -n "$found" ]; then
	printf '%s\n' "$found" | sed 's/$/: calls .value() on a Result; ask whether it has one, and take it with */' >&2
	exit 1
fi
