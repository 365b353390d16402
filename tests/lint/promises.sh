#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# promises.sh BUILD FILE…: every test that a file names in backquotes is one of the build.

set -euo pipefail

build=$1
shift
known=$(ctest --test-dir "$build" -N | sed -n 's/^ *Test *#[0-9]*: //p')
named=$(grep -ohE '`(test|fuzz)_[a-z0-9_]+`' "$@" | tr -d '`' | sort -u)
if [ -z "$named" ]; then
	printf 'No test is named in %s.\n' "$*" >&2
	exit 1
fi
missing=$(comm -23 <(printf '%s\n' "$named") <(printf '%s\n' "$known" | sort -u))
if [ -n "$missing" ]; then
	printf '%s\n' "$missing" | sed 's/$/: is named as showing a promise, and there is no such test/' >&2
	exit 1
fi
