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

rules=$(git ls-files -z -co --exclude-standard '*.clang-tidy' tests/lint | xargs -0 cat | sha256sum | cut -c1-16)
clazy_rules=level0,level1,no-non-pod-global-static,no-connect-3arg-lambda,no-range-loop-detach,no-qproperty-without-notify,no-overloaded-signal
# What a test does, it does once, with a few values.
test_rules=$clazy_rules,no-detaching-temporary,no-use-static-qregularexpression,no-container-anti-pattern
analyse() {
	local unit=$1 objects=("${@:2}") object stamp report failed=0 rules_of_tidy=() rules_of_clazy=$clazy_rules
	stamp=$cache/$( (
		cd "$build"
		for object in "${objects[@]}"; do
			grep -m1 -F "$object " "$database/deps" | cut -d' ' -f2- | xargs cat
		done
		printf '%s' "${objects[*]} $rules"
	) | sha256sum | cut -c1-40)
	[ ! -e "$stamp" ] || return 0
	if [[ $unit == */tests*.cxx ]]; then
		rules_of_tidy=(--config-file=tests/.clang-tidy)
		rules_of_clazy=$test_rules
	fi
	clang-tidy --quiet "${rules_of_tidy[@]}" -p "$database" "$unit" 2>/dev/null || failed=1
	report=$(clazy-standalone -p "$database" --header-filter='/(src|tests)/' --ignore-dirs=_autogen/ \
		--checks="$rules_of_clazy" \
		--extra-arg=-Werror "$unit" 2>&1) || {
		printf '%s\n' "$report"
		failed=1
	}
	[ "$failed" = 1 ] || touch "$stamp"
	return "$failed"
}
export -f analyse
export build cache clazy_rules database rules test_rules
heading "clang-tidy and clazy ($(wc -l <"$database/units") units)"
check xargs -d '\n' -n 1 -P "$(nproc)" bash -c 'analyse $1' _ <"$database/units"

heading "values of results"
check tests/lint/values.sh "$build/src"

heading "translations"
check translations/update --check

# The files named *.$1, and those whose first line names the program $2.
scripts() {
	{
		git ls-files -co --exclude-standard "*.$1"
		git grep --untracked -nIE "^#!.*/(env )?$2\$" | sed -n 's/:1:#!.*//p'
	} | sort -u
}

# SC2016: what stands in single quotes is for another shell, or for awk.
mapfile -t shells < <(scripts sh '(ba)?sh')
heading "shellcheck (${#shells[@]} files)"
check shellcheck --external-sources --exclude=SC2016 "${shells[@]}"

mapfile -t others < <(scripts rb ruby && scripts py python3)
heading "Ruby and Python (${#others[@]} files)"
for script in "${others[@]}"; do
	if [[ $(head -1 "$script") == *python3 || $script == *.py ]]; then
		check python3 -W error -c 'import ast, pathlib, sys; ast.parse(pathlib.Path(sys.argv[1]).read_text(), sys.argv[1])' "$script"
	elif said=$(ruby -wc "$script" 2>&1) && [ "$said" = "Syntax OK" ]; then
		true
	else
		printf '%s\n' "$said"
		failed=1
	fi
done

if [ "$failed" != 0 ]; then
	printf 'lint: there are findings\n' >&2
	exit 1
fi
printf 'lint: clean\n'
