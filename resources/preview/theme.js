// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// Puts the post's text into the frame that its blog has around it (see site/theme/pagetheme.h), and the title, the excerpt, the
// credit and the picture above it into their places. The frame is cleaned like the post: the same nodes that were
// looked at are moved, with the addresses of the theme's own files and no other.
'use strict';

Object.assign(globalThis.frontrow, (() => {
    const { Cleaner } = globalThis.frontrow;
    const post = document.getElementById('fr-post');
    const ownAddress = /^url\("post:\/\/app\/theme\/\d+\/(f\d+|none)"\)$/;
    const rootAttribute = /^(class|id|lang|dir|style|data-(?!fr-)[a-z0-9-]+)$/;
    const styleLink = () => document.getElementById('fr-theme');

    /// \p style with the names of the theme's files as addresses below \p base; empty when it leads anywhere else.
    function styleBelow(base, style) {
        const written = style.replace(/url\("(f\d+|none)"\)/g, (_, name) => `url("${base}${name}")`);
        const addresses = written.replaceAll('url("%hero%")', '').match(/[a-z-]*\([^()]*\)/gi) ?? [];
        const isOwn = addresses.filter((it) => /^(url|src|image|image-set|-webkit-image-set)\(/i.test(it))
            .every((it) => ownAddress.test(it));
        return isOwn && !written.includes('\\') ? written : '';
    }

    class FrameCleaner extends Cleaner {
        constructor(base) {
            super(new Map(), new Map(), {});
            this.base = base;
        }

        attributes(node) {
            const kept = [...node.attributes].filter(({ name }) => name.startsWith('data-') || name === 'style');
            node.removeAttribute('style');
            super.attributes(node);
            for (const { name, value } of kept) {
                const isStyle = name === 'style' || name === 'data-fr-style';
                node.setAttribute(name, isStyle ? styleBelow(this.base, value) : value);
            }
            if (node.hasAttribute('href')) {
                node.setAttribute('href', '#');
            }
        }

        /// The names that the blog's styles use stay; none is one of the preview's own.
        ids(node) {
            if (node.id.startsWith('fr-')) {
                node.removeAttribute('id');
            }
            node.classList.remove(...[...node.classList].filter((it) => it.startsWith('fr-')));
        }

        picture(image) {
            const file = image.dataset.frFile ?? '';
            if (/^f\d+$/.test(file)) {
                image.decoding = 'sync';
                image.src = this.base + file;
            } else if (image.dataset.frSlot !== 'hero-image') {
                image.remove();
            }
        }

        embeddedNote() {
            return '';
        }
    }

    function setAttributes(element, wanted) {
        for (const name of element.getAttributeNames()) {
            element.removeAttribute(name);
        }
        for (const [name, value] of Object.entries(wanted)) {
            if (rootAttribute.test(name) && !(name === 'id' && value.startsWith('fr-'))) {
                element.setAttribute(name, value);
            }
        }
    }

    function styled(base, attributes) {
        const entries = attributes.map(([name, value]) => [name, name === 'style' ? styleBelow(base, value) : value]);
        return Object.fromEntries(entries);
    }

    function build(theme, base) {
        const frame = new FrameCleaner(base).clean(theme.frame);
        const place = frame.querySelector('[data-fr-slot="body"]');
        (place ?? frame).append(post);
        document.body.replaceChildren(frame);
        setAttributes(document.documentElement, styled(base, theme.root));
        setAttributes(document.body, styled(base, theme.body));
    }

    document.addEventListener('click', (event) => {
        if (!event.target.closest('#fr-post') && event.target.closest('a[href="#"]')) {
            event.preventDefault(); // a link of the frame leads nowhere
        }
    });

    return {
        slots: (name) => [...document.querySelectorAll(`[data-fr-slot="${name}"]`)],

        /// Shows the post in \p theme and calls \p done when its styles are there. The text's elements stay the same.
        putInto(theme, done) {
            const base = `post://app/theme/${theme.generation}/`;
            const address = base + 'style.css';
            if (styleLink().getAttribute('href') === address) {
                build(theme, base);
                done();
                return;
            }
            const link = document.createElement('link');
            link.rel = 'stylesheet';
            link.href = address;
            const change = () => {
                if (link.isConnected) {
                    styleLink().remove();
                    link.id = 'fr-theme';
                    build(theme, base);
                    done();
                }
            };
            for (const waiting of document.querySelectorAll('link[rel="stylesheet"]:not([id])[href^="post://app/theme/"]')) {
                waiting.remove(); // a theme that was asked for before and is not there yet
            }
            link.addEventListener('load', change);
            link.addEventListener('error', change);
            styleLink().before(link);
        },

        /// The post's picture at \p address in its place, as the theme crops it; none for an empty address.
        showHeroPicture(place, address) {
            if (place.localName === 'img') {
                if (place.getAttribute('src') !== address) {
                    place.src = address;
                }
                place.hidden = address === '';
                return;
            }
            const picture = address === '' ? 'none' : `url("${address}")`;
            place.style.cssText = (place.dataset.frStyle ?? '').replaceAll('url("%hero%")', picture);
        },
    };
})());
