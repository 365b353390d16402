#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# disk_full.sh CLI: exports with a commit to a real small file system that has a little more room each time, until the
# export fits. Each one that does not fit leaves the blog as it was, staged and other work included, and succeeds as
# soon as there is room. Ends with 77 where nobody may mount a file system of his own.

set -euo pipefail
cli=$1
if [ -z "${FRONTROW_DISK:-}" ]; then
	unshare --user --map-root-user --mount mount -t tmpfs none /mnt 2>/dev/null || exit 77
	FRONTROW_DISK=$(mktemp -d)
	export FRONTROW_DISK
	trap 'rm -rf "$FRONTROW_DISK"' EXIT
	unshare --user --map-root-user --mount bash "$0" "$cli"
	exit
fi

plenty=64m
scratch=$FRONTROW_DISK
disk=$scratch/disk
post=$scratch/own/2026-03-04-stage.md
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_OPTIONAL_LOCKS=0
export GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@example.org

fail() {
	echo "disk_full: $*" >&2
	exit 1
}
room() { mount -o "remount,size=$1" "$disk"; }

# A blog with staged, unstaged and untracked work, and a post with two pictures.
lay_out() {
	mkdir -p "$disk" "$scratch/own/images/stage" "$scratch/blog/_posts"
	mount -t tmpfs -o size=$plenty none "$disk"
	printf 'title: Small\n' >"$scratch/blog/_config.yml"
	printf 'Mine.\n' | tee "$scratch/blog/a.md" >"$scratch/blog/b.md"
	git -C "$scratch/blog" init --quiet --initial-branch=main
	git -C "$scratch/blog" add .
	git -C "$scratch/blog" commit --quiet --message=start
	printf 'Staged.\n' >>"$scratch/blog/a.md"
	git -C "$scratch/blog" add a.md
	printf 'Not staged.\n' >>"$scratch/blog/b.md"
	printf 'Not tracked.\n' >"$scratch/blog/c.md"
	cp "$(dirname "$0")"/../../resources/sample-blog/images/*/e*.png "$scratch/own/images/stage/"
	{
		printf -- '---\ntitle: Stage\ndate: 2026-03-04\n---\n\n'
		for picture in "$scratch"/own/images/stage/*; do
			printf '![slide](/images/stage/%s)\n\n' "$(basename "$picture")"
		done
	} >"$post"
}

# The blog anew, on the disk.
reset() {
	room $plenty
	rm -rf "$disk/blog" "$disk/data" "$scratch/data"
	cp -a "$scratch/blog" "$disk/blog"
}

export_post() {
	local code=0
	XDG_DATA_HOME=$1 "$cli" export "$post" --site "$disk/blog" --commit >"$scratch/out" 2>"$scratch/err" || code=$?
	echo $code
}

# All that a person sees of the blog.
look() {
	(
		cd "$disk/blog"
		git rev-parse 'HEAD^{tree}'
		git status --porcelain
		git diff
		git diff --cached
		git fsck --no-progress --no-dangling
		find . -path ./.git -prune -o -type f -print0 | sort -z | xargs -0 sha256sum
	)
}

lay_out
step=8 # KiB; a page is 4
for data in "$scratch/data" "$disk/data"; do
	reset
	before=$(look)
	[ "$(export_post "$data")" -le 1 ] || fail "the export fails with plenty of room: $(cat "$scratch/err")"
	after=$(look)
	[ "$before" != "$after" ] || fail "the export changes nothing"
	refused=0
	for ((free = 0; ; free += step)); do
		reset
		used=$(df --output=used --block-size=1024 "$disk" | tail -1)
		room $((used + free))k
		code=$(export_post "$data")
		room $plenty
		[ "$code" -gt 1 ] || break
		[ "$code" = 3 ] || fail "with $free KiB it ended with $code: $(cat "$scratch/err")"
		[ "$(look)" = "$before" ] || fail "with $free KiB something was left behind: $(look | diff - <(echo "$before"))"
		[ "$(export_post "$data")" -le 1 ] || fail "after $free KiB it cannot be repeated: $(cat "$scratch/err")"
		[ "$(look)" = "$after" ] || fail "after $free KiB the repeat is another export"
		refused=$((refused + 1))
	done
	[ "$(look)" = "$after" ] || fail "with $free KiB the export is not whole"
	[ $refused -gt 3 ] || fail "only $refused exports did not fit"
	echo "$refused exports did not fit and left all as it was; it takes $free KiB"
done
