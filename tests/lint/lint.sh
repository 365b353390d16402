#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# lint.sh PROJECT BUILD CACHE [--fix]: formatting, static analysis, translations and scripts; any finding fails.
# A unit that was clean is looked at again only when it, a header that it includes or the rules changed: CACHE remembers.

set -euo pipefail

project=$1
build=$2
cache=$3
fix=${4:-}
cd "$project"
mapfile -t sources < <(git ls-files -co --exclude-standard 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h' | xargs -d '\n' ls -d 2>/dev/null)
failed=0

heading() { printf '== %s\n' "$*"; }
check() { "$@" || failed=1; }

heading "clang-format ($(printf '%s\n' "${sources[@]}" | wc -l) files)"
if [ "$fix" = --fix ]; then
	clang-format -i "${sources[@]}"
else
	check clang-format --dry-run --Werror "${sources[@]}"
fi

database=$build/lint
mkdir -p "$database" "$cache"
find "$cache" -type f -mtime +60 -delete
ruby "$project/tests/lint/units.rb" "$project" "$build" "$database" >"$database/units"

# Each object of the build with the project's own files that it was made from, as ninja noted them: a line each.
ninja -C "$build" -t deps | awk -v project="$project/" '
	/^[^ ].*: #deps/ { printf "%s%s", separator, substr($1, 1, length($1) - 1); separator = "\n" }
	/^    / && !/\.gch$/ && (index($1, "../../") == 1 || index($1, "/") != 1 || index($1, project) == 1) { printf " %s", $1 }
	END { print "" }' >"$database/deps"

rules=$(cat $(git ls-files -co --exclude-standard "*.clang-tidy" 'tests/lint') | sha256sum | cut -c1-16)
analyse() {
	local unit=$1 objects=("${@:2}") object stamp report failed=0
	stamp=$cache/$( (
		cd "$build"
		for object in "${objects[@]}"; do
			cat $(grep -m1 -F "$object " "$database/deps" | cut -d' ' -f2-)
		done
		printf '%s' "${objects[*]} $rules"
	) | sha256sum | cut -c1-40)
	[ ! -e "$stamp" ] || return 0
	clang-tidy --quiet -p "$database" "$unit" 2>/dev/null || failed=1
	report=$(clazy-standalone -p "$database" --header-filter='/(src|tests)/' --ignore-dirs=_autogen/ \
		--checks=level0,level1,no-non-pod-global-static,no-connect-3arg-lambda,no-range-loop-detach,no-qproperty-without-notify,no-overloaded-signal \
		--extra-arg=-Werror "$unit" 2>&1) || {
		printf '%s\n' "$report"
		failed=1
	}
	[ "$failed" = 1 ] || touch "$stamp"
	return "$failed"
}
export -f analyse
export build cache database rules
heading "clang-tidy and clazy ($(wc -l <"$database/units") units)"
check xargs -d '\n' -n 1 -P "$(nproc)" bash -c 'analyse $1' _ <"$database/units"

heading "values of results"
check tests/lint/values.sh "$build/src"

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
