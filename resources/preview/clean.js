// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// Turns HTML of a post into nodes that only show something. It runs in the isolated world of the preview's page,
// before patch.js. The nodes are parsed in a document that loads and runs nothing, what is not known to be harmless
// is dropped there, and the very nodes that were looked at are moved: nothing is written out and parsed again. One
// document serves all blocks: each takes about 10 kB until the browser collects it, and a long post has thousands.
'use strict';

globalThis.frontrow = (() => {
    const words = (text) => new Set(text.split(' '));
    const xhtml = 'http://www.w3.org/1999/xhtml';
    const svg = 'http://www.w3.org/2000/svg';
    const mathml = 'http://www.w3.org/1998/Math/MathML';

    const elements = {
        [xhtml]: words('a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup '
            + 'data dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i '
            + 'img ins kbd li main mark menu nav ol p pre q rp rt ruby s samp section small span strike strong sub '
            + 'summary sup table tbody td tfoot th thead time tr tt u ul var wbr'),
        [svg]: words('svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient '
            + 'radialGradient stop clipPath'),
        [mathml]: words('math mi mn mo ms mspace mtext mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup '
            + 'msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd semantics annotation'),
    };
    // HTML elements that go with all they hold. Those not listed anywhere give way to what they hold.
    const dropped = words('applet area audio base button canvas datalist dialog embed fencedframe form frame frameset '
        + 'iframe input link map meta meter noembed noframes object optgroup option output param portal progress '
        + 'script select source style template textarea title track video');
    const embedded = words('audio embed frame iframe object portal video');
    const attributes = words('abbr align alt border cellpadding cellspacing class cite color colspan datetime dir face '
        + 'height hidden id lang name open reversed role rowspan scope size span start style summary title type '
        + 'valign value width');
    const inert = document.implementation.createHTMLDocument(''); // has no window: nothing is loaded or run in it
    const linkSchemes = words('http: https: mailto:');
    const idPrefix = 'p-';

    /// The address that a link may carry in the page, null for one that does nothing there.
    function linkTarget(written) {
        const value = written.trim();
        if (value.startsWith('#')) {
            return value.length > 1 ? '#' + idPrefix + value.slice(1) : '#';
        }
        try {
            const url = new URL(value);
            return linkSchemes.has(url.protocol) ? url.href : null;
        } catch {
            return null;
        }
    }

    /// The mark that tells which line of its block an element comes from.
    function isLine(name, value) {
        return name === 'data-fr-line' && /^\d+$/.test(value);
    }

    function element(name, className, text) {
        const made = document.createElement(name);
        made.className = className;
        if (text) {
            made.textContent = text;
        }
        return made;
    }

    class Cleaner {
        /// \param pictures a Map: source as written → address in the page.
        /// \param issues a Map: source as written → why readers will not see the picture.
        constructor(pictures, issues, texts) {
            this.pictures = pictures;
            this.issues = issues;
            this.texts = texts;
            this.held = 0;
            this.remote = []; // sources of pictures of other hosts
        }

        /// The nodes of \p html as a fragment of the page's document.
        clean(html) {
            const parsed = inert.createElement('body');
            parsed.innerHTML = html;
            this.children(parsed);
            const fragment = document.createDocumentFragment();
            fragment.append(...parsed.childNodes);
            return fragment;
        }

        children(parent) {
            for (let node = parent.firstChild; node;) {
                const next = node.nextSibling;
                if (node.nodeType === Node.ELEMENT_NODE) {
                    this.visit(node);
                } else if (node.nodeType !== Node.TEXT_NODE) {
                    node.remove();
                }
                node = next;
            }
        }

        visit(node) {
            const known = elements[node.namespaceURI];
            if (known && known.has(node.localName)) {
                this.children(node);
                this.attributes(node);
                if (node.localName === 'img' && node.namespaceURI === xhtml) {
                    this.picture(node);
                }
                return;
            }
            if (node.namespaceURI !== xhtml) {
                this.held += 1;
                node.remove();
                return;
            }
            if (node.localName === 'input' && node.type === 'checkbox') {
                node.replaceWith(element('span', node.checked ? 'fr-checkbox fr-checked' : 'fr-checkbox'));
            } else if (embedded.has(node.localName)) {
                this.held += 1;
                node.replaceWith(this.embeddedNote(node));
            } else if (node.localName === 'form') {
                this.children(node);
                node.replaceWith(...node.childNodes);
            } else if (dropped.has(node.localName)) {
                this.held += 1;
                node.remove();
            } else {
                this.children(node);
                node.replaceWith(...node.childNodes);
            }
        }

        attributes(node) {
            const isHtml = node.namespaceURI === xhtml;
            const source = isHtml && node.localName === 'img' ? node.getAttribute('src') : null;
            const link = isHtml && node.localName === 'a' ? node.getAttribute('href') : null;
            for (const { name, value } of [...node.attributes]) {
                const isWanted = isHtml ? attributes.has(name) || name.startsWith('aria-') || isLine(name, value)
                                        : !/^on|href$|^src$|^style$|^data-/i.test(name) && !/url\s*\(/i.test(value);
                if (!isWanted) {
                    this.held += /^on/i.test(name) ? 1 : 0;
                    node.removeAttribute(name);
                }
            }
            this.ids(node);
            if (isHtml && node.hasAttribute('style') && /(url|image-set|image|src)\(/i.test(node.style.cssText)) {
                this.held += 1;
                node.removeAttribute('style');
            }
            if (source !== null) {
                node.setAttribute('data-fr-source', source.startsWith('data:') ? 'data:' : source);
            }
            const target = link === null ? null : linkTarget(link);
            if (target !== null) {
                node.setAttribute('href', target);
            } else if (link !== null) {
                node.classList.add('fr-link');
            }
        }

        /// Names that the post gives must not meet the page's own.
        ids(node) {
            for (const name of ['id', 'name']) {
                if (node.hasAttribute(name)) {
                    node.setAttribute(name, idPrefix + node.getAttribute(name));
                }
            }
            for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'aria-owns']) {
                if (node.hasAttribute(name)) {
                    const ids = node.getAttribute(name).split(/\s+/).filter(Boolean);
                    node.setAttribute(name, ids.map((id) => idPrefix + id).join(' '));
                }
            }
            for (const name of [...node.classList].filter((it) => it.startsWith('fr-'))) {
                node.classList.remove(name);
            }
        }

        /// Gives \p image its address, or puts a note in its place.
        picture(image) {
            const address = this.pictures.get(image.getAttribute('data-fr-source'));
            if (address) {
                image.decoding = 'sync';
                image.src = address;
                this.markIssue(image);
                return;
            }
            const source = image.getAttribute('data-fr-source') ?? '';
            const isRemote = /^([a-z][a-z0-9+.-]*:)?\/\//i.test(source);
            const reason = isRemote ? this.texts.remote : source === 'data:' ? this.texts.inline
                : this.issues.get(source) ?? this.texts.missing;
            this.held += isRemote || source === 'data:' ? 1 : 0;
            if (/^(https?:)?\/\//i.test(source)) {
                this.remote.push(source);
            }
            image.replaceWith(this.placeholder(image, reason));
        }

        /// Marks an \p image that is shown here and broken elsewhere, and takes the mark off one that is not.
        markIssue(image) {
            const words = image.closest('.fr-missing') ? undefined : this.issues.get(image.getAttribute('data-fr-source'));
            const marked = image.closest('.fr-with-issue');
            if (!words) {
                marked?.replaceWith(image);
            } else if (marked) {
                marked.lastElementChild.textContent = words;
            } else {
                const box = element('span', 'fr-with-issue');
                image.replaceWith(box);
                box.append(image, element('span', 'fr-issue', words));
            }
        }

        /// A box that says which picture is not shown and why; the image waits in it for its file.
        placeholder(image, reason) {
            const source = image.getAttribute('data-fr-source') ?? '';
            const name = image.getAttribute('alt') || source.split(/[?#]/)[0].split('/').pop();
            const box = element('span', 'fr-missing');
            image.removeAttribute('src');
            const waiting = image.cloneNode();
            waiting.hidden = true;
            box.append(element('span', 'fr-missing-name', name), element('span', 'fr-missing-reason', reason), waiting);
            return box;
        }

        embeddedNote(node) {
            const source = node.getAttribute('src') ?? node.getAttribute('data') ?? '';
            let host = '';
            try {
                host = new URL(source, 'https://-/').host;
            } catch {
                host = '';
            }
            const box = element('span', 'fr-missing fr-embedded');
            box.append(element('span', 'fr-missing-name', host === '-' ? '' : host),
                element('span', 'fr-missing-reason', this.texts.embedded));
            return box;
        }
    }

    return { Cleaner };
})();
