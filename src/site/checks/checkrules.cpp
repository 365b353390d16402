// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/checkrules.h"

#include <QCoreApplication>
#include <QHash>

namespace frontrow {

namespace {

struct CheckRulesMessages
{
    Q_DECLARE_TR_FUNCTIONS(CheckRules)
};

/// Titles of checks of the front matter and of where the post is.
QHash<QString, QString> placeTitles()
{
    return {
        {QStringLiteral("front-matter-missing"), CheckRulesMessages::tr("No front matter")},
        {QStringLiteral("front-matter-lost"), CheckRulesMessages::tr("Front matter that Jekyll cannot read")},
        {QStringLiteral("not-published"), CheckRulesMessages::tr("Posts that are not published")},
        {QStringLiteral("draft-folder"), CheckRulesMessages::tr("Drafts")},
        {QStringLiteral("file-name"), CheckRulesMessages::tr("File names that are no post’s")},
        {QStringLiteral("front-matter-late"), CheckRulesMessages::tr("Empty space before the front matter")},
        {QStringLiteral("file-hidden"), CheckRulesMessages::tr("File names that Jekyll passes over")},
        {QStringLiteral("file-name-date"), CheckRulesMessages::tr("Dates that do not exist")},
        {QStringLiteral("markup-unknown"), CheckRulesMessages::tr("Markup that Jekyll does not read")},
        {QStringLiteral("markup-not-shown"), CheckRulesMessages::tr("Markup that the preview does not read")},
        {QStringLiteral("layout-unknown"), CheckRulesMessages::tr("Layouts that the blog does not have")},
        {QStringLiteral("layout-archive"), CheckRulesMessages::tr("The archive as layout")},
        {QStringLiteral("page-moves"), CheckRulesMessages::tr("Pages that move")},
        {QStringLiteral("markdown-processor"), CheckRulesMessages::tr("A Markdown engine that the blog does not get")},
        {QStringLiteral("markdown-host"), CheckRulesMessages::tr("A Markdown engine that depends on the host")},
        {QStringLiteral("commonmark-unknown"), CheckRulesMessages::tr("Options that CommonMark does not have")},
        {QStringLiteral("kramdown-only"), CheckRulesMessages::tr("What only kramdown reads")},
        {QStringLiteral("commonmark-option"), CheckRulesMessages::tr("What CommonMark’s options leave out")},
        {QStringLiteral("raw-html-omitted"), CheckRulesMessages::tr("HTML that readers do not get")},
        {QStringLiteral("date-unclear"), CheckRulesMessages::tr("Dates that cannot be read")},
        {QStringLiteral("date-empty"), CheckRulesMessages::tr("Empty dates")},
        {QStringLiteral("configuration-stops"), CheckRulesMessages::tr("A configuration that stops the build")},
        {QStringLiteral("categories-colon"), CheckRulesMessages::tr("Categories with a colon")},
        {QStringLiteral("categories-type"), CheckRulesMessages::tr("Categories that are no words")},
        {QStringLiteral("slug-type"), CheckRulesMessages::tr("Slugs that are no text")},
        {QStringLiteral("permalink-type"), CheckRulesMessages::tr("Permalinks that are no text")},
        {QStringLiteral("permalink-home"), CheckRulesMessages::tr("Empty permalinks")},
        {QStringLiteral("permalink-placeholder"), CheckRulesMessages::tr("Placeholders that Jekyll does not know")},
        {QStringLiteral("date-future"), CheckRulesMessages::tr("Dates in the future")},
        {QStringLiteral("date-differs"), CheckRulesMessages::tr("Dates that differ from the file’s name")},
        {QStringLiteral("terms-not-a-list"), CheckRulesMessages::tr("Tags that are no list")},
        {QStringLiteral("term-twice"), CheckRulesMessages::tr("Tags that are there twice")},
        {QStringLiteral("term-case"), CheckRulesMessages::tr("Tags that differ in case")},
        {QStringLiteral("excerpt-missing"), CheckRulesMessages::tr("No excerpt")},
    };
}

/// Titles of checks of pictures and links.
QHash<QString, QString> pictureTitles()
{
    return {
        {QStringLiteral("header-without-credit"), CheckRulesMessages::tr("Header images without credit")},
        {QStringLiteral("header-credit-without-name"), CheckRulesMessages::tr("Credits without the photographer")},
        {QStringLiteral("header-image-small"), CheckRulesMessages::tr("Small header images")},
        {QStringLiteral("header-image-heavy"), CheckRulesMessages::tr("Heavy header images")},
        {QStringLiteral("figure-without-alt"), CheckRulesMessages::tr("Figures without alt text")},
        {QStringLiteral("image-alt-empty"), CheckRulesMessages::tr("Pictures with empty brackets")},
        {QStringLiteral("figure-without-caption"), CheckRulesMessages::tr("Figures without caption")},
        {QStringLiteral("picture-missing"), CheckRulesMessages::tr("Missing pictures")},
        {QStringLiteral("picture-case"), CheckRulesMessages::tr("Pictures of another case")},
        {QStringLiteral("picture-case-clash"), CheckRulesMessages::tr("Pictures that differ in case only")},
        {QStringLiteral("picture-outside"), CheckRulesMessages::tr("Pictures outside of the blog")},
        {QStringLiteral("picture-not-published"), CheckRulesMessages::tr("Pictures that Jekyll leaves out")},
        {QStringLiteral("picture-broken-at-home"), CheckRulesMessages::tr("Pictures broken on the home page")},
        {QStringLiteral("picture-broken-in-feed"), CheckRulesMessages::tr("Pictures broken in the feed")},
        {QStringLiteral("picture-heavy"), CheckRulesMessages::tr("Heavy pictures")},
        {QStringLiteral("picture-orphaned"), CheckRulesMessages::tr("Pictures that nothing shows")},
        {QStringLiteral("picture-unreadable"), CheckRulesMessages::tr("Pictures that cannot be read")},
        {QStringLiteral("link-empty"), CheckRulesMessages::tr("Links without address")},
        {QStringLiteral("link-scheme"), CheckRulesMessages::tr("Links without https://")},
        {QStringLiteral("link-hash"), CheckRulesMessages::tr("Links that end in #")},
        {QStringLiteral("link-nowhere"), CheckRulesMessages::tr("Links to nowhere")},
        {QStringLiteral("link-not-https"), CheckRulesMessages::tr("Links without encryption")},
        {QStringLiteral("link-target"), CheckRulesMessages::tr("Links that open in the same tab")},
    };
}

/// Titles of checks of the text and its Liquid.
QHash<QString, QString> textTitles()
{
    return {
        {QStringLiteral("heading-skips-level"), CheckRulesMessages::tr("Headings that leave a level out")},
        {QStringLiteral("word-twice"), CheckRulesMessages::tr("Words that are there twice")},
        {QStringLiteral("article-wrong"), CheckRulesMessages::tr("“a” and “an”")},
        {QStringLiteral("quotes-mixed"), CheckRulesMessages::tr("Quotation marks of two kinds")},
        {QStringLiteral("name-capitals"), CheckRulesMessages::tr("Names with other capitals")},
        {QStringLiteral("house-style"), CheckRulesMessages::tr("Words that this blog writes otherwise")},
        {QStringLiteral("sentence-unfinished"), CheckRulesMessages::tr("Unfinished sentences")},
        {QStringLiteral("promise"), CheckRulesMessages::tr("Promises to the reader")},
        {QStringLiteral("draft-mark"), CheckRulesMessages::tr("Notes to yourself")},
        {QStringLiteral("draft-comment"), CheckRulesMessages::tr("Notes in comments")},
        {QStringLiteral("spelling"), CheckRulesMessages::tr("Spelling")},
        {QStringLiteral("checks-left-out"), CheckRulesMessages::tr("Checks that were left out")},
        {QStringLiteral("liquid-unclosed"), CheckRulesMessages::tr("Liquid that is not closed")},
        {QStringLiteral("liquid-stray"), CheckRulesMessages::tr("Liquid that closes nothing")},
        {QStringLiteral("liquid-refused"), CheckRulesMessages::tr("Liquid that stops the build")},
        {QStringLiteral("liquid-too-long"), CheckRulesMessages::tr("Liquid that takes too long")},
        {QStringLiteral("liquid-base-twice"), CheckRulesMessages::tr("Links with the blog’s address twice")},
        {QStringLiteral("liquid-unknown"), CheckRulesMessages::tr("Liquid that Jekyll does not know")},
        {QStringLiteral("liquid-highlight"), CheckRulesMessages::tr("Code without language")},
        {QStringLiteral("liquid-in-code"), CheckRulesMessages::tr("Code that Liquid empties")},
        {QStringLiteral("include-missing"), CheckRulesMessages::tr("Missing includes")},
        {QStringLiteral("post-url-missing"), CheckRulesMessages::tr("Links to posts that are not there")},
        {QStringLiteral("link-tag-missing"), CheckRulesMessages::tr("Links to files that are not there")},
        {QStringLiteral("liquid-not-run"), CheckRulesMessages::tr("Liquid that the preview does not run")},
    };
}

/// The title of each check, by its code.
QHash<QString, QString> titles()
{
    QHash<QString, QString> all = placeTitles();
    all.insert(pictureTitles());
    all.insert(textTitles());
    return all;
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
    return titles().value(code, CheckRulesMessages::tr("Front matter"));
}

} // namespace frontrow
