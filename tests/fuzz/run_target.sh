#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# run_target.sh PROGRAM SEEDS [FOLDER…]: runs a fuzz target over all files of the folders that exist, then for a short
# time over mutations of the seeds. Fails on any finding and says where its input is kept.

set -euo pipefail

program=$1
seeds=$2
shift
folders=()
for folder in "$@"; do
	[ ! -d "$folder" ] || folders+=("$folder")
done
if [ ! -x "$program" ]; then
	printf '%s is not built; run ./dev build fuzz first.\n' "$program" >&2
	exit 1
fi

findings=$(dirname "$(dirname "$program")")/findings
mkdir -p "$findings"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export UBSAN_OPTIONS=print_stacktrace=1 ASAN_OPTIONS=allow_addr2line=1 ASAN_SYMBOLIZER_PATH=$(command -v addr2line)
common=(-timeout=10 "-artifact_prefix=$findings/$(basename "$program")-" -print_final_stats=1)

"$program" "${common[@]}" -runs=0 "${folders[@]}"
"$program" "${common[@]}" -seed=1 -max_len=2048 -max_total_time=10 "$scratch" "$seeds"
