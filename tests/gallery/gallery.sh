#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# gallery.sh PROGRAM DIR: pictures of every window, dialog and menu into DIR, in each appearance, with a page that shows them
# side by side. Needs a display.

set -euo pipefail
program=$1
folder=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# shoot NAME LANGUAGE OPTION…: one appearance, under settings of its own.
shoot() {
	local name=$1 language=$2
	shift 2
	mkdir -p "$work/$name/run"
	chmod 700 "$work/$name/run"
	echo "gallery: $name"
	HOME=$work/$name XDG_RUNTIME_DIR=$work/$name/run XDG_CONFIG_HOME='' XDG_DATA_HOME='' XDG_CACHE_HOME='' XDG_STATE_HOME='' \
		LANGUAGE=$language "$program" "$@" "$folder/$name" >"$work/$name.log" 2>&1 || {
		cat "$work/$name.log" >&2
		exit 1
	}
}

shoot light en
shoot dark en --appearance dark
shoot german de
shoot high-contrast en --appearance high-contrast
shoot pseudo en --pseudo
shoot mirrored en --mirrored
shoot letters-twice en --letters 2
shoot small en --size 1000x560 # 1024 × 600 without the frame
shoot small-letters-twice en --size 1000x560 --letters 2
shoot small-german-dark de --size 1000x560 --appearance dark
QT_SCALE_FACTOR=2 shoot scale-twice en

{
	printf '<!DOCTYPE html>\n<meta charset="utf-8"><title>Frontrow</title>\n'
	printf '<style>body{font:14px sans-serif}figure{display:inline-block;width:47%%;margin:4px;vertical-align:top}img{max-width:100%%;border:1px solid #888}</style>\n'
	for picture in "$folder"/light/*.png; do
		name=$(basename "$picture")
		printf '<h2 id="%s">%s</h2>\n' "${name%.png}" "${name%.png}"
		for appearance in light dark high-contrast german pseudo mirrored letters-twice small small-letters-twice small-german-dark scale-twice; do
			[ ! -e "$folder/$appearance/$name" ] || printf '<figure><img src="%s/%s" alt="%s, %s"><figcaption>%s</figcaption></figure>\n' \
				"$appearance" "$name" "${name%.png}" "$appearance" "$appearance"
		done
	done
} >"$folder/index.html"
echo "gallery: $folder/index.html"
