#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# sample_blog.sh BLOG WORK_DIR: real Jekyll builds the bundled blog without a warning, with its posts and as the empty
# blog that one starts from, and every link and picture of the built pages leads to a file. WORK_DIR is emptied.

set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
[ $# = 2 ] || {
	echo "usage: sample_blog.sh BLOG WORK_DIR" >&2
	exit 2
}
blog=$1
work=$2

# Jekyll and Ruby ask for a UTF-8 locale, or they read posts as ASCII.
export LANG=C.UTF-8 LC_ALL=C.UTF-8

build() {
	local log=$work/$1.log
	if ! jekyll build --strict_front_matter --disable-disk-cache --source "$work/$1" --destination "$work/$1-site" >"$log" 2>&1; then
		echo "sample_blog: Jekyll did not build '$1':" >&2
		cat "$log" >&2
		exit 1
	fi
	if grep -qiE 'warning|error|deprecat|skipping' "$log"; then
		echo "sample_blog: Jekyll has something to say about '$1':" >&2
		cat "$log" >&2
		exit 1
	fi
	echo "$1: $(ruby "$here/check_links.rb" "$work/$1-site")"
}

rm -rf "$work"
mkdir -p "$work"
cp -R "$blog" "$work/whole"
cp -R "$blog" "$work/fresh"
rm -rf "$work"/fresh/_posts "$work"/fresh/images

build whole
build fresh

posts=$(find "$work/whole/_posts" -name '*.md' | wc -l)
pages=$(find "$work/whole-site" -mindepth 2 -name index.html | wc -l)
if [ "$posts" = 0 ] || [ "$posts" != "$pages" ]; then
	echo "sample_blog: $posts posts became $pages pages" >&2
	exit 1
fi
bytes=$(du -sb "$blog" | cut -f1)
if ((bytes > 1500000)); then
	echo "sample_blog: the blog has $bytes bytes; it should stay below 1.5 MB" >&2
	exit 1
fi
