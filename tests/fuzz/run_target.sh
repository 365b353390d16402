#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# run_target.sh PROGRAM SEEDS [FOLDER…]: runs a fuzz target over all seeds and every fourth file of the folders that exist,
# then for a short time over mutations of the seeds. Fails on any finding and says where its input is kept.

set -euo pipefail

program=$1
seeds=$2
shift 2
if [ ! -x "$program" ]; then
	printf '%s is not built; run ./dev build fuzz first.\n' "$program" >&2
	exit 1
fi

findings=$(dirname "$(dirname "$program")")/findings
mkdir -p "$findings"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
ASAN_SYMBOLIZER_PATH=$(command -v addr2line)
export UBSAN_OPTIONS=print_stacktrace=1 ASAN_OPTIONS=allow_addr2line=1 ASAN_SYMBOLIZER_PATH
common=(-timeout=10 "-artifact_prefix=$findings/$(basename "$program")-" -print_final_stats=1)

mapfile -d '' -t files < <(find "$@" -type f -print0 2>/dev/null | sort -z)
mkdir "$scratch/given" "$scratch/made"
for ((i = 0; i < ${#files[@]}; i += 4)); do
	ln -s "${files[i]}" "$scratch/given/$i"
done
"$program" "${common[@]}" -runs=0 "$seeds" "$scratch/given"
"$program" "${common[@]}" -seed=1 -max_len=2048 -max_total_time=10 "$scratch/made" "$seeds"
