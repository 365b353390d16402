// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/checkrules.h"

#include <QCoreApplication>
#include <QHash>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(CheckRules)
};

QHash<QString, QString> titles()
{
    return {
        {QStringLiteral("front-matter-missing"), Messages::tr("No front matter")},
        {QStringLiteral("front-matter-lost"), Messages::tr("Front matter that Jekyll cannot read")},
        {QStringLiteral("not-published"), Messages::tr("Posts that are not published")},
        {QStringLiteral("draft-folder"), Messages::tr("Drafts")},
        {QStringLiteral("file-name"), Messages::tr("File names that are no post’s")},
        {QStringLiteral("front-matter-late"), Messages::tr("Empty space before the front matter")},
        {QStringLiteral("file-hidden"), Messages::tr("File names that Jekyll passes over")},
        {QStringLiteral("file-name-date"), Messages::tr("Dates that do not exist")},
        {QStringLiteral("markup-unknown"), Messages::tr("Markup that Jekyll does not read")},
        {QStringLiteral("markup-not-shown"), Messages::tr("Markup that the preview does not read")},
        {QStringLiteral("layout-unknown"), Messages::tr("Layouts that the blog does not have")},
        {QStringLiteral("layout-archive"), Messages::tr("The archive as layout")},
        {QStringLiteral("page-moves"), Messages::tr("Pages that move")},
        {QStringLiteral("markdown-processor"), Messages::tr("A Markdown engine that the blog does not get")},
        {QStringLiteral("markdown-host"), Messages::tr("A Markdown engine that depends on the host")},
        {QStringLiteral("commonmark-unknown"), Messages::tr("Options that CommonMark does not have")},
        {QStringLiteral("kramdown-only"), Messages::tr("What only kramdown reads")},
        {QStringLiteral("commonmark-option"), Messages::tr("What CommonMark’s options leave out")},
        {QStringLiteral("raw-html-omitted"), Messages::tr("HTML that readers do not get")},
        {QStringLiteral("date-unclear"), Messages::tr("Dates that cannot be read")},
        {QStringLiteral("date-empty"), Messages::tr("Empty dates")},
        {QStringLiteral("configuration-stops"), Messages::tr("A configuration that stops the build")},
        {QStringLiteral("categories-colon"), Messages::tr("Categories with a colon")},
        {QStringLiteral("categories-type"), Messages::tr("Categories that are no words")},
        {QStringLiteral("slug-type"), Messages::tr("Slugs that are no text")},
        {QStringLiteral("permalink-type"), Messages::tr("Permalinks that are no text")},
        {QStringLiteral("permalink-home"), Messages::tr("Empty permalinks")},
        {QStringLiteral("permalink-placeholder"), Messages::tr("Placeholders that Jekyll does not know")},
        {QStringLiteral("date-future"), Messages::tr("Dates in the future")},
        {QStringLiteral("date-differs"), Messages::tr("Dates that differ from the file’s name")},
        {QStringLiteral("terms-not-a-list"), Messages::tr("Tags that are no list")},
        {QStringLiteral("term-twice"), Messages::tr("Tags that are there twice")},
        {QStringLiteral("term-case"), Messages::tr("Tags that differ in case")},
        {QStringLiteral("excerpt-missing"), Messages::tr("No excerpt")},
        {QStringLiteral("header-without-credit"), Messages::tr("Header images without credit")},
        {QStringLiteral("header-credit-without-name"), Messages::tr("Credits without the photographer")},
        {QStringLiteral("header-image-small"), Messages::tr("Small header images")},
        {QStringLiteral("header-image-heavy"), Messages::tr("Heavy header images")},
        {QStringLiteral("figure-without-alt"), Messages::tr("Figures without alt text")},
        {QStringLiteral("image-alt-empty"), Messages::tr("Pictures with empty brackets")},
        {QStringLiteral("figure-without-caption"), Messages::tr("Figures without caption")},
        {QStringLiteral("picture-missing"), Messages::tr("Missing pictures")},
        {QStringLiteral("picture-case"), Messages::tr("Pictures of another case")},
        {QStringLiteral("picture-case-clash"), Messages::tr("Pictures that differ in case only")},
        {QStringLiteral("picture-outside"), Messages::tr("Pictures outside of the blog")},
        {QStringLiteral("picture-not-published"), Messages::tr("Pictures that Jekyll leaves out")},
        {QStringLiteral("picture-broken-at-home"), Messages::tr("Pictures broken on the home page")},
        {QStringLiteral("picture-broken-in-feed"), Messages::tr("Pictures broken in the feed")},
        {QStringLiteral("picture-heavy"), Messages::tr("Heavy pictures")},
        {QStringLiteral("picture-orphaned"), Messages::tr("Pictures that nothing shows")},
        {QStringLiteral("picture-unreadable"), Messages::tr("Pictures that cannot be read")},
        {QStringLiteral("link-empty"), Messages::tr("Links without address")},
        {QStringLiteral("link-scheme"), Messages::tr("Links without https://")},
        {QStringLiteral("link-hash"), Messages::tr("Links that end in #")},
        {QStringLiteral("link-nowhere"), Messages::tr("Links to nowhere")},
        {QStringLiteral("link-not-https"), Messages::tr("Links without encryption")},
        {QStringLiteral("link-target"), Messages::tr("Links that open in the same tab")},
        {QStringLiteral("heading-skips-level"), Messages::tr("Headings that leave a level out")},
        {QStringLiteral("word-twice"), Messages::tr("Words that are there twice")},
        {QStringLiteral("article-wrong"), Messages::tr("“a” and “an”")},
        {QStringLiteral("quotes-mixed"), Messages::tr("Quotation marks of two kinds")},
        {QStringLiteral("name-capitals"), Messages::tr("Names with other capitals")},
        {QStringLiteral("house-style"), Messages::tr("Words that this blog writes otherwise")},
        {QStringLiteral("sentence-unfinished"), Messages::tr("Unfinished sentences")},
        {QStringLiteral("promise"), Messages::tr("Promises to the reader")},
        {QStringLiteral("draft-mark"), Messages::tr("Notes to yourself")},
        {QStringLiteral("draft-comment"), Messages::tr("Notes in comments")},
        {QStringLiteral("spelling"), Messages::tr("Spelling")},
        {QStringLiteral("checks-left-out"), Messages::tr("Checks that were left out")},
        {QStringLiteral("liquid-unclosed"), Messages::tr("Liquid that is not closed")},
        {QStringLiteral("liquid-stray"), Messages::tr("Liquid that closes nothing")},
        {QStringLiteral("liquid-refused"), Messages::tr("Liquid that stops the build")},
        {QStringLiteral("liquid-too-long"), Messages::tr("Liquid that takes too long")},
        {QStringLiteral("liquid-base-twice"), Messages::tr("Links with the blog’s address twice")},
        {QStringLiteral("liquid-unknown"), Messages::tr("Liquid that Jekyll does not know")},
        {QStringLiteral("liquid-highlight"), Messages::tr("Code without language")},
        {QStringLiteral("liquid-in-code"), Messages::tr("Code that Liquid empties")},
        {QStringLiteral("include-missing"), Messages::tr("Missing includes")},
        {QStringLiteral("post-url-missing"), Messages::tr("Links to posts that are not there")},
        {QStringLiteral("link-tag-missing"), Messages::tr("Links to files that are not there")},
        {QStringLiteral("liquid-not-run"), Messages::tr("Liquid that the preview does not run")},
    };
}

} // namespace

Diagnostics withRules(const Diagnostics &found, const CheckRules &rules)
{
    Diagnostics kept;
    for (const Diagnostic &diagnostic : found) {
        if (!rules.ignored.contains(diagnostic.code)) {
            kept.append(diagnostic);
            kept.last().isBlocking = rules.blocking.contains(diagnostic.code);
        }
    }
    return kept;
}

QString checkTitle(const QString &code)
{
    return titles().value(code, Messages::tr("Front matter"));
}

} // namespace frontrow
