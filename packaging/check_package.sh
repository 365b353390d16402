#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# check_package.sh FILE.deb ROOT: installs the package with apt in ROOT, the folder of a newly made minimal Debian 13
# that is used for nothing else, and starts the programs there as a normal user: their versions, the export of the
# installed sample blog, and the window under Xvfb, whose picture is left in ROOT/home/author/frontrow.png. Runs outside
# of any build root. Needs root or a user namespace for apt (mmdebstrap's), and bubblewrap. Exit code 0 only when
# everything works; 1 with a sentence; 2 on a wrong call.

set -euo pipefail

fail() {
	echo "check_package: $*" >&2
	exit 1
}
say() { printf 'check_package: %s\n' "$*" >&2; }

[ $# = 2 ] || {
	echo "usage: check_package.sh FILE.deb ROOT" >&2
	exit 2
}
package=$(realpath -e "$1") || fail "there is no package $1"
root=$(realpath -e "$2") || fail "there is no root folder $2"
grep -q '^VERSION_ID="13"' "$root/etc/os-release" 2>/dev/null || fail "$root is not the root of a Debian 13"
[ ! -e "$root/usr/bin/frontrow" ] || fail "$root already has Frontrow; make a new one"

# Runs a command as root of ROOT: with bubblewrap, so that nothing outside of it can be changed.
as_root_of_it() {
	local helper=()
	[ "$(id -u)" = 0 ] || helper=(mmdebstrap --unshare-helper)
	"${helper[@]}" bwrap --cap-add ALL --bind "$root" / --proc /proc --dev /dev --tmpfs /tmp --tmpfs /run \
		--ro-bind-try /etc/resolv.conf /etc/resolv.conf --ro-bind-try /etc/hosts /etc/hosts \
		--ro-bind "$package" "/tmp/$(basename "$package")" --die-with-parent --chdir / \
		--clearenv --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin --setenv DEBIAN_FRONTEND noninteractive \
		--setenv LC_ALL C.UTF-8 -- "$@"
}

# Runs a command as a normal user of ROOT, without network.
as_user_of_it() {
	bwrap --unshare-user --uid 1000 --gid 1000 --unshare-net --unshare-pid --bind "$root" / --proc /proc --dev /dev \
		--tmpfs /dev/shm --ro-bind-try /sys /sys --tmpfs /run --tmpfs /tmp --die-with-parent --chdir /home/author \
		--clearenv --setenv PATH /usr/bin:/bin --setenv HOME /home/author --setenv USER author --setenv LC_ALL C.UTF-8 \
		-- "$@"
}

apt=(apt-get -q -y -o APT::Sandbox::User=root -o Acquire::Languages=none -o Acquire::Retries=5)
file=/tmp/$(basename "$package")

say "installing $(basename "$package") and what it depends on"
as_root_of_it "${apt[@]}" update >&2 || fail "apt-get update failed in $root"
as_root_of_it "${apt[@]}" install --no-install-recommends "$file" >&2 ||
	fail "apt did not install the package; a dependency is missing or wrong"
[ -z "$(as_root_of_it dpkg --audit)" ] || fail "dpkg says that the installation is not complete"
hidden=$(as_root_of_it sh -c 'dpkg -L frontrow | while read -r file; do find "$file" -maxdepth 0 ! -perm -o=r; done')
[ -z "$hidden" ] || fail "not everybody may read what the package installs: $hidden"
as_root_of_it install -d -m 777 /home/author
as_user_of_it test -w /home/author || fail "the normal user of $root has no home folder"
for program in frontrow-cli frontrow; do
	if as_user_of_it sh -c "ldd /usr/bin/$program" | grep 'not found' >&2; then
		fail "$program misses libraries"
	fi
done
expected=$(as_root_of_it dpkg-query -W -f '${Version}' frontrow)
for program in frontrow-cli "env QT_QPA_PLATFORM=offscreen frontrow"; do
	# shellcheck disable=SC2086
	answer=$(as_user_of_it $program --version) || fail "'$program --version' failed"
	say "$answer"
	[[ $answer == *"$expected"* ]] || fail "'$program --version' does not name version $expected"
done

say "exporting the installed sample blog"
post=sample-blog/_posts/2026-10-14-longshore-2026-day-1.md
as_user_of_it sh -ec "cp -R /usr/share/frontrow/sample-blog . && cp -R sample-blog blog && rm -r blog/_posts blog/images
	frontrow-cli render $post >rendered.html && test -s rendered.html
	frontrow-cli export $post --site blog && test -f blog/_posts/2026-10-14-longshore-2026-day-1.md" ||
	fail "the installed frontrow-cli did not render and export the sample"

# The programs are installed and started before anything else is, so nothing here can stand in for a dependency.
say "starting the window under Xvfb"
as_root_of_it "${apt[@]}" install --no-install-recommends xvfb xauth >&2 || fail "Xvfb could not be installed"
as_user_of_it timeout --kill-after=10 120 xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24 -nolisten tcp' \
	frontrow --screenshot /home/author/frontrow.png "/home/author/$post" >&2 || fail "the window was not shown"
picture=$root/home/author/frontrow.png
[ "$(head -c 8 "$picture" 2>/dev/null | od -An -tx1 | tr -d ' \n')" = 89504e470d0a1a0a ] || fail "the window left no PNG"
(($(stat -c %s "$picture") > 20000)) || fail "the picture of the window is empty"

say "$(basename "$package") installs and starts in a clean Debian 13; the window: $picture"
