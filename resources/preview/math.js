// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// Typesets the formulas that kramdown hands to the page: \(…\) and \[…\] in text, and what it marks as `kdmath`. The
// typesetter, KaTeX, runs in the isolated world; it is there once a post with a formula was shown.
'use strict';

Object.assign(globalThis.frontrow, (() => {
    const formula = /\\\(([\s\S]+?)\\\)|\\\[([\s\S]+?)\\\]/g;
    const elsewhere = 'pre, code, tt, kbd, samp, .fr-math, .fr-missing';
    let isOn = true;

    function styles() {
        if (!document.getElementById('fr-math')) {
            const link = document.createElement('link');
            link.id = 'fr-math';
            link.rel = 'stylesheet';
            link.href = 'post://app/katex/katex.min.css';
            document.head.append(link);
        }
    }

    function typesetOne(written, source, isBlock) {
        const place = document.createElement('span');
        place.className = 'fr-math';
        place.dataset.frTex = written;
        try {
            globalThis.katex.render(source, place, { displayMode: isBlock, trust: false, strict: 'ignore', maxSize: 40,
                maxExpand: 1000 });
        } catch (fault) {
            place.classList.add('fr-math-fault');
            place.textContent = written;
            place.title = fault.message;
        }
        return place;
    }

    function typesetText(text) {
        const parts = [];
        let end = 0;
        for (const match of text.data.matchAll(formula)) {
            parts.push(text.data.slice(end, match.index), typesetOne(match[0], match[1] ?? match[2], match[1] === undefined));
            end = match.index + match[0].length;
        }
        if (parts.length > 0) {
            styles();
            text.replaceWith(...parts, text.data.slice(end));
        }
    }

    function typesetMarked(element) {
        const written = element.textContent.trim();
        const isBlock = written.startsWith('$$');
        const source = written.slice(isBlock ? 2 : 1, isBlock ? -2 : -1);
        if (written.startsWith('$') && source.trim() !== '') {
            styles();
            element.replaceChildren(typesetOne(element.textContent, source, isBlock));
        }
    }

    return {
        /// Typesets the formulas in \p root.
        typeset(root) {
            if (!isOn || !globalThis.katex) {
                return;
            }
            root.querySelectorAll('.kdmath').forEach(typesetMarked);
            const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            const found = [];
            while (texts.nextNode()) {
                const text = texts.currentNode;
                if (/\\[([]/.test(text.data) && !text.parentElement.closest(elsewhere)) {
                    found.push(text);
                }
            }
            found.forEach(typesetText);
        },

        /// Whether the blog's pages typeset formulas; those in \p root follow.
        setTypesets(typesets, root) {
            isOn = typesets;
            if (isOn) {
                globalThis.frontrow.typeset(root);
            } else {
                root.querySelectorAll('.fr-math').forEach((it) => it.replaceWith(it.dataset.frTex));
            }
        },
    };
})());
