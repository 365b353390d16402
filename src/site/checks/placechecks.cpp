// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/placechecks.h"

#include "post/markup/postlayout.h"
#include "site/jekyll/converters.h"
#include "site/jekyll/entryfilter.h"
#include "site/jekyll/postappearance.h"
#include "site/jekyll/postdate.h"
#include "site/jekyll/postvalues.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

struct PlaceChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(PlaceChecks)
};

TextRange valueRange(const CheckedPost &post, QStringView path)
{
    const Field *field = post.frontMatter.find(path);
    return field == nullptr ? TextRange() : field->valueRange.isEmpty() ? field->keyRange : field->valueRange;
}

/// Setting \a path to \a value, as a way out.
QList<Fix> fixBySetting(const CheckedPost &post, const QString &label, QStringView path, const FieldValue &value)
{
    const Result<TextEdits> edits = setField(post.text, path, value);
    return edits && !edits->isEmpty() ? QList{Fix{label, *edits}} : QList<Fix>();
}

/// Why the form does not edit a field: readers do not mind.
bool isNoteForForm(const QString &code)
{
    static const QSet<QString> notes{QStringLiteral("yaml-anchor"), QStringLiteral("yaml-alias"),
        QStringLiteral("yaml-merge-key"), QStringLiteral("yaml-complex-key"), QStringLiteral("yaml-tag")};
    return notes.contains(code);
}

void checkFrontMatter(const CheckedPost &post, Diagnostics &found)
{
    for (const Diagnostic &each : post.frontMatter.diagnostics()) {
        if (!isNoteForForm(each.code)) {
            found.append(each);
        }
    }
    const PostLayout layout = layoutOf(post.text);
    qsizetype start = 0;
    while (start < post.text.size() && post.text[start].isSpace()) {
        ++start;
    }
    if (start > 0 && layoutOf(QStringView(post.text).sliced(start)).hasFrontMatter) {
        found.append({Diagnostic::Severity::Warning, QStringLiteral("front-matter-late"),
            PlaceChecksMessages::tr(
                "There is empty space before the front matter, so Jekyll takes it for text of the post. "
                "Remove it."),
            {0, start}, {Fix{PlaceChecksMessages::tr("Remove It"), {{{0, start}, QString()}}}}});
    } else if (!layout.hasFrontMatter && !layout.isUnclosed) {
        found.append({Diagnostic::Severity::Warning, QStringLiteral("front-matter-missing"),
            PlaceChecksMessages::tr(
                "The post has no front matter, so it has no title, no layout and no date of its own. Fill in the "
                "title in the front matter form."),
            {}});
    } else if (layout.hasFrontMatter && !post.frontMatter.isReadable()) {
        found.append({Diagnostic::Severity::Error, QStringLiteral("front-matter-lost"),
            post.config.isStrict
                ? PlaceChecksMessages::tr("As it is, the front matter stops Jekyll's build, since _config.yml says "
                                          "“strict_front_matter”. Fix it.")
                : PlaceChecksMessages::tr(
                      "As it is, Jekyll publishes the post without title and layout, under the date of the "
                      "day it is built. Fix the front matter."),
            {}});
    }
}

void checkPublished(const PostReading &reading, Diagnostics &found)
{
    const CheckedPost &post = reading.post;
    switch (appearanceOf(post.frontMatter, post.file, post.config, post.now).state) {
    case PostAppearance::State::Unpublished:
        found.append({Diagnostic::Severity::Hint, QStringLiteral("not-published"),
            post.frontMatter.value(u"published").kind() == FieldValue::Kind::Null
                ? PlaceChecksMessages::tr("Jekyll leaves the post out, because “published” says nothing.")
                : PlaceChecksMessages::tr("Jekyll leaves the post out, because it says “published: false”."),
            valueRange(post, u"published"),
            fixBySetting(post, PlaceChecksMessages::tr("Publish It"), u"published", FieldValue::boolean(true))});
        break;
    case PostAppearance::State::Draft:
        found.append({Diagnostic::Severity::Hint, QStringLiteral("draft-folder"),
            PlaceChecksMessages::tr(
                "The post lies among the drafts, which Jekyll leaves out. Save it in “_posts” to publish it."),
            {}});
        break;
    case PostAppearance::State::Now:
    case PostAppearance::State::Later:
        break;
    }
}

/// Jekyll reads what lies in `_posts` unless its name begins with '_', '.', '#' or '~', ends with '~', or is excluded.
bool isLeftOut(const CheckedPost &post)
{
    const qsizetype inside = post.file.indexOf(u"_posts/") + 7;
    return !EntryFilter(post.config).keeps(post.file.first(inside - 1), post.file.sliced(inside), false);
}

/// Source: Jekyll 4.3, Document::DATE_FILENAME_MATCHER; what does not match is no post, and no date stops the build
/// unless the front matter has one.
void checkFileName(const CheckedPost &post, Diagnostics &found)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d{2,4}-\\d{1,2}-\\d{1,2}-.*\\.[^.]+$"));
    const QString name = post.file.sliced(post.file.lastIndexOf(u'/') + 1);
    if (!post.file.startsWith(u"_posts/") && !post.file.contains(u"/_posts/")) {
        return;
    }
    if (isLeftOut(post)) {
        found.append({Diagnostic::Severity::Hint, QStringLiteral("file-hidden"),
            PlaceChecksMessages::tr(
                "Jekyll leaves “%1” out, for how its name begins or ends, or because “exclude” lists it. Save "
                "it under another name to publish it.")
                .arg(name),
            {}});
    } else if (!pattern.match(name).hasMatch()) {
        found.append({Diagnostic::Severity::Error, QStringLiteral("file-name"),
            PlaceChecksMessages::tr("Jekyll leaves “%1” out: the name of a post begins with its date and a title, like "
                                    "2022-05-18-title.md. Save it under such a name.")
                .arg(name),
            {}});
    } else if (!dateInFileName(name) && post.frontMatter.find(u"date") == nullptr
        && mergedValue(post.frontMatter, QStringLiteral("date"), post.file, post.config).kind()
            == FieldValue::Kind::Null
        && (isTakenOver(post.frontMatter) || !layoutOf(post.text).hasFrontMatter)) {
        found.append({Diagnostic::Severity::Error, QStringLiteral("file-name-date"),
            PlaceChecksMessages::tr(
                "“%1” begins with a date that does not exist, which stops Jekyll's build. Save the post under "
                "another name.")
                .arg(name),
            {}});
    }
}

/// What the theme's gem has. Source: Minimal Mistakes 4.24, `_layouts`.
bool isMinimalMistakesLayout(const QString &layout)
{
    static const QSet<QString> known{QStringLiteral("archive"), QStringLiteral("archive-taxonomy"),
        QStringLiteral("categories"), QStringLiteral("category"), QStringLiteral("collection"),
        QStringLiteral("compress"), QStringLiteral("default"), QStringLiteral("home"), QStringLiteral("posts"),
        QStringLiteral("search"), QStringLiteral("single"), QStringLiteral("splash"), QStringLiteral("tag"),
        QStringLiteral("tags")};
    return known.contains(layout);
}

void checkLayout(const CheckedPost &post, Diagnostics &found)
{
    const BlogFacts &blog = post.blog;
    const QString layout = post.frontMatter.value(u"layout").toString();
    if (!blog.isRead || layout.isEmpty() || layout == u"none" || layout == u"null" || blog.layouts.contains(layout)) {
        return;
    }
    const bool isArchive = blog.isMinimalMistakes && layout == u"posts";
    const bool isThere = blog.isMinimalMistakes ? isMinimalMistakesLayout(layout) : !blog.knowsTheme;
    if (isThere && !isArchive) {
        return;
    }
    const QString usual = blog.usualLayout != layout && blog.layouts.contains(blog.usualLayout) ? blog.usualLayout
        : blog.isMinimalMistakes ? QStringLiteral("single")
                                 : QString();
    const QList<Fix> fixes = usual.isEmpty()
        ? QList<Fix>()
        : fixBySetting(post, PlaceChecksMessages::tr("Use “%1”").arg(usual), u"layout", FieldValue::text(usual));
    if (isArchive) {
        found.append({Diagnostic::Severity::Warning, QStringLiteral("layout-archive"),
            PlaceChecksMessages::tr(
                "The layout “posts” is the theme's archive: the page would list every post of the blog and "
                "show neither date nor tags of this one. Use “single”."),
            valueRange(post, u"layout"), fixes});
    } else {
        found.append({Diagnostic::Severity::Error, QStringLiteral("layout-unknown"),
            PlaceChecksMessages::tr(
                "The blog has no layout “%1”, so the page would be the bare text, without title, menu and "
                "styles. Choose another one.")
                .arg(layout),
            valueRange(post, u"layout"), fixes});
    }
}

/// What Jekyll itself does not convert, though it is written to be.
void checkMarkup(const CheckedPost &post, Diagnostics &found)
{
    const std::optional<ForeignMarkup> markup = foreignMarkupOf(post.file, post.config);
    if (!markup) {
        return;
    }
    const bool mayBeConverted = markup->isConverted || post.config.build.hasOwnPlugins;
    found.append(mayBeConverted
            ? Diagnostic{Diagnostic::Severity::Hint, QStringLiteral("markup-not-shown"),
                  PlaceChecksMessages::tr(
                      "The file is %1, of which the blog’s plug-in makes the page. Frontrow does not run it: the "
                      "preview shows the text as it is written.")
                      .arg(markup->name),
                  {}}
            : Diagnostic{Diagnostic::Severity::Warning, QStringLiteral("markup-unknown"),
                  PlaceChecksMessages::tr(
                      "The file is %1, which Jekyll does not read without the plug-in %2: readers see the text "
                      "as it is written. Add the plug-in to the blog, or write the post in Markdown.")
                      .arg(markup->name, markup->plugin),
                  {}});
}

void checkMove(const CheckedPost &post, Diagnostics &found)
{
    const QString before = post.blog.urls.value(post.file);
    if (before.isEmpty() || post.pageUrl.isEmpty() || before == post.pageUrl) {
        return;
    }
    TextRange place;
    for (const QStringView key : {u"permalink", u"slug", u"categories", u"category", u"date"}) {
        place = place.isEmpty() ? valueRange(post, key) : place;
    }
    found.append({Diagnostic::Severity::Warning, QStringLiteral("page-moves"),
        PlaceChecksMessages::tr("The page moves from “%1” to “%2”, so links to it break. Is that meant?")
            .arg(before, post.pageUrl),
        place});
}

} // namespace

Diagnostics checkPlace(const PostReading &reading)
{
    Diagnostics found;
    if (const QString &fault = reading.post.config.fault; !fault.isEmpty()) {
        found.append({Diagnostic::Severity::Error, QStringLiteral("configuration-stops"), fault, {}});
    }
    checkFrontMatter(reading.post, found);
    checkPublished(reading, found);
    checkFileName(reading.post, found);
    checkLayout(reading.post, found);
    checkMarkup(reading.post, found);
    checkMove(reading.post, found);
    return found;
}

} // namespace frontrow
