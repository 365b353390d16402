#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# lint.sh PROJECT BUILD [--fix]: formatting, static analysis, translations and scripts; any finding fails.
# A file that was clean is looked at again only when it, a header or the rules changed.

set -euo pipefail

project=$1
build=$2
fix=${3:-}
cd "$project"
mapfile -t sources < <(git ls-files -co --exclude-standard 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h' | xargs -d '\n' ls -d 2>/dev/null)
mapfile -t units < <(printf '%s\n' "${sources[@]}" | grep '^src/.*\.cpp$')
failed=0

heading() { printf '== %s\n' "$*"; }
check() { "$@" || failed=1; }

heading "clang-format ($(printf '%s\n' "${sources[@]}" | wc -l) files)"
if [ "$fix" = --fix ]; then
	clang-format -i "${sources[@]}"
else
	check clang-format --dry-run --Werror "${sources[@]}"
fi

# The compiler that analyses is not the one that built, so it must not be given the other's precompiled headers.
database=$build/lint
mkdir -p "$database/clean"
sed -E -e 's/-Winvalid-pch//g' -e 's/-include [^ ]*cmake_pch.hxx//g' "$build/compile_commands.json" >"$database/compile_commands.json"

rules=$(cat .clang-tidy "$0" $(printf '%s\n' "${sources[@]}" | grep '\.h$') | sha256sum | cut -c1-16)
analyse() {
	local unit=$1 stamp
	stamp=$database/clean/$(sha256sum "$unit" | cut -c1-24)-$rules
	[ ! -e "$stamp" ] || return 0
	clang-tidy --quiet -p "$database" "$unit" 2>/dev/null || return 1
	clazy-standalone -p "$database" --header-filter='/(src|tests)/' \
		--checks=level0,level1,no-non-pod-global-static,no-connect-3arg-lambda,no-range-loop-detach,no-qproperty-without-notify,no-overloaded-signal \
		--extra-arg=-Werror --extra-arg=-Wno-unknown-warning-option "$unit" >"$database/$$.$RANDOM" 2>&1 || {
		cat "$database/$$."* 2>/dev/null
		rm -f "$database/$$."*
		return 1
	}
	rm -f "$database/$$."*
	touch "$stamp"
}
export -f analyse
export database rules
heading "clang-tidy and clazy (${#units[@]} units)"
check xargs -d '\n' -n 1 -P "$(nproc)" bash -c 'analyse "$1"' _ < <(printf '%s\n' "${units[@]}")

heading "translations"
check translations/update --check

heading "shell scripts"
while IFS= read -r script; do
	check bash -n "$script"
done < <(git ls-files -co --exclude-standard '*.sh' dev .ci/run)

if [ "$failed" != 0 ]; then
	printf 'lint: there are findings\n' >&2
	exit 1
fi
printf 'lint: clean\n'
