// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// Keeps the preview's page in step with the post: one element per block, known by a number, in sections that the
// browser may leave out of layout while they are out of sight. C++ calls the functions of `frontrow`; the page answers
// that a patch is on the screen by its title, that of the post and the number of the patch in signs that neither show nor
// are read aloud, because no call from C++ can wait for an animation frame and no object of C++ is within the page's reach.
'use strict';

Object.assign(globalThis.frontrow, (() => {
    const { Cleaner, putInto, setTypesets, showHeroPicture, slots, typeset } = globalThis.frontrow;
    const chunkSize = 64;
    const largestChunk = 128;
    const longestTitle = 200; // letters: of a title of thousands the browser cuts off the end, which has the number
    const figures = 'figure:not(.highlight), .fr-block > p > img, .fr-block > p > a > img';
    const post = document.getElementById('fr-post');

    const blocks = new Map(); // number → element
    // Number of the block, 0 for the hero → how much of it is not shown, and which of that are pictures of other hosts.
    const held = new Map();
    let pictures = new Map(); // source as written → address
    let issues = new Map(); // source as written → why readers will not see it
    let texts = {};
    let hero = { title: '', excerpt: '', credit: '', image: '', date: '', dates: {} };
    let appearance = document.documentElement.dataset.theme;
    let followsAppearance = true;
    let isOnPaper = false; // it is being printed
    let applied = 0;
    let acknowledged = 0;
    const drawn = new Map(); // address that a style draws → the picture, loaded once more to know when it is there

    function cleaned(number, html) {
        const cleaner = new Cleaner(pictures, issues, texts);
        const nodes = cleaner.clean(html);
        const before = number === 0 ? held.get(0) : undefined;
        if (cleaner.held > 0 || before) {
            held.set(number, { count: (before?.count ?? 0) + cleaner.held,
                remote: [...(before?.remote ?? []), ...cleaner.remote] });
        }
        return nodes;
    }

    function showLine(name, html) {
        for (const line of slots(name)) {
            line.replaceChildren(cleaned(0, html));
            line.hidden = html === '';
        }
    }

    /// In the words of the theme where it says which.
    function showDate() {
        for (const place of slots('date')) {
            const date = hero.dates[place.dataset.frDate] ?? hero.date;
            place.replaceChildren(date);
            place.hidden = date === '';
        }
    }

    function showHero() {
        held.delete(0);
        showLine('title', hero.title);
        showLine('excerpt', hero.excerpt);
        showDate();
        showLine('credit', hero.credit);
        showHeroPictures();
        for (const place of slots('hero')) {
            place.classList.toggle('fr-overlay', hero.image !== '');
            place.hidden = hero.title === '' && hero.excerpt === '' && hero.image === '';
        }
    }

    function showHeroPictures() {
        for (const place of slots('hero-image')) {
            showHeroPicture(place, pictures.get(hero.image) ?? '');
        }
    }

    /// A theme of the blog's own has the colours that it has. Paper is white whatever the screen is.
    function showAppearance() {
        if (followsAppearance) {
            document.documentElement.dataset.theme = isOnPaper ? 'light' : appearance;
        }
    }

    for (const event of ['beforeprint', 'afterprint']) {
        addEventListener(event, () => {
            isOnPaper = event === 'beforeprint';
            showAppearance();
        });
    }

    /// Pictures whose file came, went or changed since their block was made.
    function showPictures() {
        showHeroPictures();
        const cleaner = new Cleaner(pictures, issues, texts);
        for (const image of post.querySelectorAll('img[data-fr-source]')) {
            const address = pictures.get(image.getAttribute('data-fr-source'));
            const box = image.closest('.fr-missing');
            if (box && address) {
                image.hidden = false;
                image.src = address;
                box.replaceWith(image);
            } else if (!box && !address) {
                (image.closest('.fr-with-issue') ?? image).replaceWith(image);
                cleaner.picture(image);
            } else if (!box && image.getAttribute('src') !== address) {
                image.src = address;
            }
            cleaner.markIssue(image);
        }
    }

    /// Elements that are on the screen already go on in the blocks that replace theirs, so that nothing flashes.
    class PicturePool {
        constructor(elements) {
            this.images = new Map();
            for (const image of elements.flatMap((it) => [...it.querySelectorAll('img[src]')])) {
                const address = image.getAttribute('src');
                this.images.set(address, [...(this.images.get(address) ?? []), image]);
            }
        }

        reuseIn(element) {
            for (const image of element.querySelectorAll('img[src]')) {
                const shown = this.images.get(image.getAttribute('src'))?.shift();
                if (shown) {
                    for (const name of shown.getAttributeNames().filter((it) => it !== 'src')) {
                        shown.removeAttribute(name);
                    }
                    for (const { name, value } of [...image.attributes].filter((it) => it.name !== 'src')) {
                        shown.setAttribute(name, value);
                    }
                    image.replaceWith(shown);
                }
            }
        }
    }

    function newBlock(number, html, pool) {
        const block = document.createElement('div');
        block.className = 'fr-block';
        block.dataset.frBlock = number;
        block.append(cleaned(number, html));
        typeset(block);
        pool.reuseIn(block);
        blocks.set(number, block);
        return block;
    }

    function newChunk() {
        const chunk = document.createElement('div');
        chunk.className = 'fr-chunk';
        return chunk;
    }

    function insertFirst(block) {
        if (!post.firstElementChild) {
            post.append(newChunk());
        }
        post.firstElementChild.prepend(block);
    }

    function place(changes) {
        let anchor = blocks.get(changes.after) ?? null;
        const leaving = changes.dropped.map((number) => blocks.get(number));
        const pool = new PicturePool(leaving);
        const touched = new Set(leaving.map((block) => block.parentElement));
        for (const [number, html] of changes.blocks) {
            const block = html === null ? blocks.get(number) : newBlock(number, html, pool);
            touched.add(block.parentElement);
            if (anchor === null) {
                insertFirst(block);
            } else if (anchor.nextElementSibling !== block) {
                anchor.after(block);
            }
            anchor = block;
            touched.add(block.parentElement);
        }
        for (const block of leaving) {
            block.remove();
            blocks.delete(Number(block.dataset.frBlock));
            held.delete(Number(block.dataset.frBlock));
        }
        tidy([...touched].filter((it) => it !== null));
    }

    /// Sections stay between one block and largestChunk.
    function tidy(chunks) {
        for (const chunk of chunks) {
            const inside = chunk.childElementCount > largestChunk ? [...chunk.children] : [];
            for (let last = chunk, i = chunkSize; i < inside.length; i += chunkSize) {
                const next = newChunk();
                next.append(...inside.slice(i, i + chunkSize));
                last.after(next);
                last = next;
            }
            if (chunk.childElementCount === 0) {
                chunk.remove();
            }
        }
    }

    const marked = (block) => [...block.querySelectorAll('[data-fr-line]')];
    const lineOf = (element) => Number(element.dataset.frLine);
    const attributeOf = (name) => 'data-' + name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());

    /// The line that \p hit comes from, counted from its block's first: exact where lines stay lines.
    function lineAt(hit, x, y) {
        const owner = hit.closest('[data-fr-line]');
        if (!owner) {
            return 0;
        }
        const caret = owner.matches('pre, .highlighter-rouge') ? document.caretRangeFromPoint(x, y) : null;
        if (!caret || !owner.contains(caret.startContainer)) {
            return lineOf(owner);
        }
        const before = document.createRange();
        before.selectNodeContents(owner);
        before.setEnd(caret.startContainer, caret.startOffset);
        return lineOf(owner) + before.toString().split('\n').length - 1;
    }

    /// Where line \p line of \p block is in the window; null when nothing in the block tells.
    function topOfLine(block, line) {
        const owner = marked(block).filter((it) => lineOf(it) <= line).pop();
        if (!owner) {
            return null;
        }
        const code = owner.matches('pre, .highlighter-rouge') ? owner.querySelector('code') ?? owner : null;
        const { top } = (code ?? owner).getBoundingClientRect();
        return code ? top + (line - lineOf(owner)) * (parseFloat(getComputedStyle(code).lineHeight) || 0) : top;
    }

    /// \p number in base 2: U+200B for 0 and U+2060 for 1, after U+2063. See PageDriver::silentNumber().
    function silent(number) {
        return '\u2063' + number.toString(2).replaceAll('0', '\u200b').replaceAll('1', '\u2060');
    }

    function acknowledge() {
        if (acknowledged !== applied) {
            acknowledged = applied;
            document.title = hero.title.slice(0, longestTitle) + silent(applied);
        }
    }

    /// How many of \p elements, in order, begin at \p y of the window or above.
    function countAbove(elements, y) {
        let low = 0;
        let high = elements.length; // those before low begin above y, those from high on do not
        while (low < high) {
            const middle = (low + high) >> 1;
            if (elements[middle].getBoundingClientRect().top <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The last block that begins at \p y of the window or above; undefined where none does. It is looked for in the
    /// section that is there: blocks of sections that the browser has left out may be said to be anywhere.
    function lastBlockAbove(y) {
        const chunks = [...document.querySelectorAll('.fr-chunk')];
        const chunk = chunks[countAbove(chunks, y) - 1];
        const all = [...(chunk?.querySelectorAll('.fr-block') ?? [])];
        return all[Math.max(0, countAbove(all, y) - 1)];
    }

    /// What is at the top of the window stays there when the page gets another width.
    let topmost = null; // block and which share of it is above the window; null at the page's head
    let width = innerWidth; // that topmost was found at: pages that shrink scroll before they say that they did
    let framesToHold = 0; // until the sections around it have the heights of that width
    function hold() {
        const { block, share } = topmost;
        block.scrollIntoView({ block: 'start', behavior: 'instant' });
        const { top, height } = block.getBoundingClientRect();
        window.scrollBy({ top: top + height * share, behavior: 'instant' });
        --framesToHold;
        if (framesToHold > 0 && block.isConnected) {
            requestAnimationFrame(hold);
        } else {
            framesToHold = 0;
        }
    }
    document.addEventListener('scroll', () => {
        if (framesToHold > 0 || innerWidth !== width) {
            return;
        }
        const block = lastBlockAbove(0);
        const { top, height } = block?.getBoundingClientRect() ?? {};
        topmost = block ? { block, share: height > 0 ? Math.min(1, Math.max(0, -top / height)) : 0 } : null;
    }, { passive: true });
    window.addEventListener('resize', () => {
        width = innerWidth;
        if (topmost?.block.isConnected) {
            const isHeld = framesToHold > 0;
            framesToHold = 8;
            if (!isHeld) {
                hold();
            }
        }
    });

    document.addEventListener('visibilitychange', () => document.hidden && acknowledge());
    document.addEventListener('error', ({ target: image }) => {
        if (image.matches('[data-fr-slot="hero-image"]')) {
            image.hidden = true;
        } else if (image.localName === 'img' && image.isConnected && image.hasAttribute('data-fr-source')) {
            image.replaceWith(new Cleaner(pictures, issues, texts).placeholder(image, texts.unreadable));
        }
    }, true);

    return {
        /// Brings the page to the next frame (see PageContents). Returns how much of it is not shown.
        patch(changes) {
            texts = changes.texts ?? texts;
            if (changes.pictures) {
                pictures = new Map(changes.pictures);
                issues = new Map(changes.issues);
            }
            if (changes.hero) {
                hero = changes.hero;
                showHero();
            }
            place(changes);
            if (changes.pictures) {
                showPictures();
            }
            applied = changes.sequence;
            if (document.hidden) {
                acknowledge();
            } else {
                requestAnimationFrame(acknowledge);
            }
            return {
                count: [...held.values()].reduce((sum, { count }) => sum + count, 0),
                remote: [...new Set([...held.values()].flatMap(({ remote }) => remote))]
                    .filter((source) => !pictures.has(source)),
            };
        },

        /// Acknowledges what is applied although no animation frame came: a window that is covered draws none.
        acknowledge,

        /// Shows the post in \p theme.
        setTheme(theme) {
            followsAppearance = theme.followsAppearance;
            setTypesets(theme.typesetsMath, post);
            putInto(theme, () => {
                showAppearance();
                showHero();
            });
        },

        setAppearance(name) {
            appearance = name;
            showAppearance();
        },

        /// What is at a place of the window: the number of the block, 0 for the hero, the line of its text, and on the box
        /// of a task whether it is ticked, else null. Null for nothing and for links.
        placeAt(x, y) {
            const hit = document.elementFromPoint(x, y);
            if (!hit || hit.closest('a[href], summary')) {
                return null;
            }
            const block = hit.closest('.fr-block');
            if (!block) {
                return hit.closest('[data-fr-slot]:not([data-fr-slot="body"])') ? [0, 0, null] : null;
            }
            const task = hit.matches('.fr-checkbox') ? hit.matches('.fr-checked') : null;
            return [Number(block.dataset.frBlock), lineAt(hit, x, y), task];
        },

        /// The place between two blocks that is nearest to \p y: the number of a block, whether it is after that block, and
        /// how far down in the window it is. Null for a page without blocks.
        boundaryAt(y) {
            const block = lastBlockAbove(y) ?? document.querySelector('.fr-block');
            if (!block) {
                return null;
            }
            const { top, bottom } = block.getBoundingClientRect();
            const isAfter = y > (top + bottom) / 2;
            return [Number(block.dataset.frBlock), isAfter, isAfter ? bottom : top];
        },

        /// The figure at a place of the window: the number of its block, which figure of it it is, and its rectangle.
        /// Null where there is none.
        figureAt(x, y) {
            const hit = document.elementFromPoint(x, y);
            const block = hit?.closest('.fr-block');
            const figure = hit?.closest(figures);
            if (!block || !figure) {
                return null;
            }
            const all = [...block.querySelectorAll(figures)].filter((it) => !it.parentElement.closest('figure'));
            const { left, top, width, height } = figure.getBoundingClientRect();
            return [Number(block.dataset.frBlock), all.indexOf(figure), left, Math.max(0, top), width, height];
        },

        /// Scrolls until the line \p line of the block \p number is in sight, or the place \p share (0 to 1) down a block
        /// that knows nothing of lines. 0 is the page's head.
        reveal(number, line, share) {
            if (number === 0) {
                window.scrollTo({ top: 0, behavior: 'instant' });
                return;
            }
            const block = blocks.get(number);
            if (!block) {
                return;
            }
            const place = () => topOfLine(block, line)
                ?? block.getBoundingClientRect().top + block.getBoundingClientRect().height * share;
            const margin = Math.min(48, innerHeight / 8);
            if (place() < margin || place() > innerHeight - margin) {
                block.scrollIntoView({ block: 'start', behavior: 'instant' });
                window.scrollBy({ top: place() - innerHeight / 3, behavior: 'instant' });
            }
        },

        /// Whether the pictures that are in sight, or \p all, have come or will not come, those that the theme draws among
        /// them.
        picturesAreThere(all = false) {
            const isInSight = (it) => {
                const { top, bottom } = it.getBoundingClientRect();
                return all || (top < innerHeight && bottom > 0);
            };
            for (const place of [...document.querySelectorAll('[data-fr-style]')].filter(isInSight)) {
                for (const [, address] of getComputedStyle(place).backgroundImage.matchAll(/url\("([^"]*)"\)/g)) {
                    if (!drawn.has(address)) {
                        drawn.set(address, Object.assign(new Image(), { src: address }));
                    }
                }
            }
            return [...[...document.images].filter(isInSight), ...drawn.values()].every((it) => it.complete);
        },

        /// The blocks with these numbers as HTML and as text, without anything that only the preview needs.
        richText(numbers) {
            const copy = document.createElement('div');
            for (const number of numbers) {
                copy.append(...(blocks.get(number)?.cloneNode(true).childNodes ?? []));
            }
            for (const box of copy.querySelectorAll('.fr-missing')) {
                const image = box.querySelector('img');
                image ? box.replaceWith(image) : box.remove();
            }
            for (const node of copy.querySelectorAll('*')) {
                if (node.hasAttribute('data-fr-source')) {
                    node.setAttribute('src', node.getAttribute('data-fr-source'));
                    node.removeAttribute('hidden');
                }
                for (const name of ['id', 'name', 'decoding', ...Object.keys(node.dataset).map(attributeOf)]) {
                    node.removeAttribute(name);
                }
                if (node.getAttribute('href')?.startsWith('#')) {
                    node.removeAttribute('href');
                }
            }
            return [copy.innerHTML, numbers.map((it) => blocks.get(it)?.innerText ?? '').join('\n\n')];
        },
    };
})());
