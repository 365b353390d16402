#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# main_job.sh BIN_DIR WORK_DIR [POST]: the main job without a display. A report (the bundled one, or POST) is copied,
# rendered, given a figure, checked and exported into a fresh Jekyll blog, which real Jekyll builds; then the real window
# is shown on an Xvfb and photographed. WORK_DIR is made anew. Exit code 0 only when all of it succeeded, 1 with a
# sentence on what did not, 2 on a wrong call.

set -euo pipefail

fail() {
	echo "main job: $*" >&2
	exit 1
}
say() { printf '%s\n' "$*"; }

[ $# = 2 ] || [ $# = 3 ] || {
	echo "usage: main_job.sh BIN_DIR WORK_DIR [POST]" >&2
	exit 2
}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
resources=$(cd "$here/../../resources" && pwd -P)
bin=$1
mkdir -p "$2"
work=$(cd "$2" && pwd -P)
given=${3:-}
for program in frontrow frontrow-cli; do
	[ -x "$bin/$program" ] || fail "there is no $bin/$program; build it first"
done
# The folder is emptied only when it is empty or was made here, so that a slip of the hand deletes nothing.
if [ -n "$(ls -A "$work")" ] && [ ! -e "$work/.main-job" ]; then
	fail "$work has files that are not from here; name an empty folder"
fi
find "$work" -mindepth 1 -delete
touch "$work/.main-job"

# Neither settings nor the record of earlier exports of the person take part.
export LANG=C.UTF-8 LC_ALL=C.UTF-8
export HOME=$work/home
export XDG_CONFIG_HOME=$HOME/config XDG_DATA_HOME=$HOME/data XDG_CACHE_HOME=$HOME/cache XDG_STATE_HOME=$HOME/state
mkdir -p "$HOME"

cli() { env -u DISPLAY -u WAYLAND_DISPLAY "$bin/frontrow-cli" "$@"; }

# 0: done, 1: done and there is something to look at. Anything else ends the job.
succeed() {
	local code=0
	"$@" || code=$?
	((code <= 1)) || fail "'frontrow-cli ${*:2}' ended with exit code $code"
}

json() { ruby -rjson -e 'answer = JSON.parse(File.read(ARGV[0])); puts eval(ARGV[1])' "$1" "$2"; }

# Copies the post, and of its blog (the nearest folder above with _config.yml, else its own folder) the configuration and
# the picture folders, to $work/source. Leaves the copy's path in `post`.
copy_post() {
	local file root relative name
	file=$(realpath -e "$1") || fail "there is no post $1"
	root=$(dirname "$file")
	while [ "$root" != / ] && [ ! -e "$root/_config.yml" ]; do root=$(dirname "$root"); done
	[ -e "$root/_config.yml" ] || root=$(dirname "$file")
	relative=${file#"$root"/}
	mkdir -p "$work/source/$(dirname "$relative")"
	cp "$file" "$work/source/$relative"
	for name in _config.yml images img assets/images assets/img; do
		[ ! -e "$root/$name" ] || {
			mkdir -p "$work/source/$(dirname "$name")"
			cp -RL "$root/$name" "$work/source/$name"
		}
	done
	chmod -R u+w "$work/source"
	post=$work/source/$relative
}

after=()
if [ -n "$given" ]; then
	copy_post "$given"
else
	cp -R "$resources/sample-blog" "$work/source"
	post=$work/source/_posts/2026-10-14-longshore-2026-day-1.md
	after=(--after "Lightning talks")
fi
blog=$work/blog
cp -R "$resources/sample-blog" "$blog"
rm -rf "$blog/_posts" "$blog/images"

say "== render"
cli render "$post" >"$work/rendered.html" || fail "the post could not be rendered"
[ -s "$work/rendered.html" ] || fail "the rendered post is empty"
say "$(wc -c <"$work/rendered.html") bytes of HTML, $(grep -o '<img ' "$work/rendered.html" | wc -l) pictures"

say "== figure add"
captures=("$resources"/sample-blog-captures/*.png)
before=$(grep -c '<figure' "$post" || true)
succeed cli figure add "$post" "${captures[0]}" "${after[@]}"
[ "$(grep -c '<figure' "$post")" = $((before + 1)) ] || fail "the post has not got exactly one more figure"

say "== check"
succeed cli check "$post"

say "== export"
succeed cli export "$post" --site "$blog" --json >"$work/export.json"
say "$(json "$work/export.json" "answer['files'].map { |file| \"#{file['action']} #{file['path']}\" }")"
(($(json "$work/export.json" "answer['written']") > 0)) || fail "the export wrote nothing"
exported=$blog/$(json "$work/export.json" "answer['post']")
[ -f "$exported" ] || fail "the export says it wrote $exported, which is not there"

say "== export again"
fingerprint() { find "$blog" -type f -printf '%p %T@ %i %s\n' | sort; }
state=$(fingerprint)
cp "$exported" "$work/exported-once.md"
succeed cli export "$post" --site "$blog" --json >"$work/export-again.json"
written=$(json "$work/export-again.json" "answer['written']")
[ "$written" = 0 ] || fail "the second export, with nothing changed, wrote $written files"
[ "$state" = "$(fingerprint)" ] || fail "the second export, with nothing changed, touched files of the blog"
say "nothing to write"

say "== jekyll build"
jekyll build --disable-disk-cache --source "$blog" --destination "$work/site" 2>&1 | tee "$work/jekyll.log" ||
	fail "Jekyll did not build the exported blog"
! grep -qiE 'warning|error' "$work/jekyll.log" || fail "Jekyll built the exported blog, but complains; see above"

say "== links of the built page"
url=$(json "$work/export.json" "answer['url']")
page=${url#/}
[[ $page == *.html ]] || page=${page%/}/index.html
ruby "$here/../packaging/check_links.rb" "$work/site" "$page" || fail "links or pictures of $url lead nowhere"

say "== window"
env -u DISPLAY -u WAYLAND_DISPLAY bash "$here/screenshot.sh" "$bin" "$work/frontrow.png" "$exported" ||
	fail "there is no screenshot of the window"

cat <<TEXT

The main job is done.
  rendered page   $work/rendered.html
  exported blog   $blog (its post: ${exported#"$blog"/})
  built page      $work/site/$page
  screenshot      $work/frontrow.png
TEXT
