// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/picturechecks.h"

#include "liquid/jekylltags.h"
#include "post/credit/headerimage.h"
#include "post/markup/postlayout.h"
#include "site/blog/linkedpage.h"
#include "site/checks/pageplaces.h"
#include "site/jekyll/site.h"
#include "site/pictures/pictureissue.h"
#include "site/pictures/picturereference.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qint64 heavy = 1024 * 1024; ///< bytes: readers on the road wait for more

struct PictureChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(PictureChecks)
};

Diagnostic issueDiagnostic(const PictureReference &reference, PictureIssue issue, const SiteConfig &config)
{
    const QString path = reference.path ? reference.path->toString() : QString();
    switch (issue) {
    case PictureIssue::Missing:
        return {Diagnostic::Severity::Error, QStringLiteral("picture-missing"),
            PictureChecksMessages::tr(
                "The picture “%1” is nowhere: the published page looks for “%2” in the blog. Drop the picture in "
                "again or correct its path.")
                .arg(reference.source, path),
            reference.range};
    case PictureIssue::OutsideBlog:
        return {Diagnostic::Severity::Error, QStringLiteral("picture-outside"),
            PictureChecksMessages::tr(
                "The published page looks for the picture “%1” outside of the blog, which lies at “%2”. Begin its "
                "path with “%2”.")
                .arg(reference.source, config.baseUrl + u'/'),
            reference.range};
    case PictureIssue::NotPublished:
        return {Diagnostic::Severity::Error, QStringLiteral("picture-not-published"),
            PictureChecksMessages::tr(
                "Jekyll does not publish the picture “%1”: names that begin with “_” or “.” and those that "
                "“exclude” lists stay out of the site. Move the picture to another folder.")
                .arg(path),
            reference.range};
    case PictureIssue::BrokenAtHome:
        return {Diagnostic::Severity::Warning, QStringLiteral("picture-broken-at-home"),
            PictureChecksMessages::tr(
                "The picture “%1” is broken on the home page, which shows whole posts. Begin its path with “%2”.")
                .arg(reference.source, config.baseUrl + u'/'),
            reference.range};
    case PictureIssue::BrokenInFeed:
        return {Diagnostic::Severity::Warning, QStringLiteral("picture-broken-in-feed"),
            PictureChecksMessages::tr("The picture “%1” is broken in some feed readers. Begin its path with “%2”.")
                .arg(reference.source, config.baseUrl + u'/'),
            reference.range};
    }
    Q_UNREACHABLE_RETURN({});
}

/// The picture that \a path differs from in case only; empty when there is none.
QString otherCase(const CheckedPost &post, const RepoPath &path)
{
    const QStringList there = post.blog.pictures.value(path.toString().toLower());
    return there.isEmpty() || there.contains(path.toString()) ? QString() : there.constFirst();
}

/// What is written at the end of \a reference takes the case of \a path.
QList<Fix> fixForCase(const CheckedPost &post, const PictureReference &reference, const QString &path)
{
    const QStringView written = slice(post.text, reference.range);
    qsizetype common = 0;
    while (common < std::min(written.size(), path.size())
        && written[written.size() - 1 - common].toLower() == path[path.size() - 1 - common].toLower()) {
        ++common;
    }
    if (common < path.size() - path.lastIndexOf(u'/') - 1
        || written.last(common).compare(QStringView(path).last(common)) == 0) {
        return {};
    }
    return {Fix{PictureChecksMessages::tr("Write “%1”").arg(path.sliced(path.lastIndexOf(u'/') + 1)),
        {{{reference.range.end() - common, common}, path.last(common)}}}};
}

/// Pages that begin with the blog's base URL are right wherever the text is shown.
QList<Fix> fixForPlace(const CheckedPost &post, const PictureReference &reference)
{
    if (!reference.path || reference.source.contains(u"{{")) {
        return {};
    }
    const QString path = post.config.baseUrl + u'/' + reference.path->toString();
    const QStringView written = slice(post.text, reference.range);
    const bool isPlain = written == reference.source && written.endsWith(reference.path->fileName());
    return isPlain ? QList{Fix{PictureChecksMessages::tr("Begin It with “%1”").arg(post.config.baseUrl + u'/'),
                         {{reference.range, path}}}}
                   : QList<Fix>();
}

/// Layouts put folders of their own before what the front matter names, so one with that name in any folder may be
/// meant.
bool mayBeInFolderOfLayout(const CheckedPost &post, const PictureReference &reference)
{
    const QString end = (reference.source.startsWith(u'/') ? reference.source : u'/' + reference.source).toLower();
    return reference.isInHeader && std::ranges::any_of(post.blog.pictures.asKeyValueRange(), [&](const auto &picture) {
        return picture.first.endsWith(end);
    });
}

/// The post is by itself, and \a reference begins at the top of its blog: where that is nobody knows, unless the first
/// folder is here.
bool isInUnknownBlog(const CheckedPost &post, const PictureReference &reference)
{
    const bool isFromTop = reference.source.startsWith(u'/') || reference.source.contains(u"{{");
    const QString path = reference.path->toString();
    const QString top = path.section(u'/', 0, 0);
    return isFromTop && !post.blog.isRead && path.contains(u'/')
        && std::ranges::none_of(
            post.pictures.folders, [&top](const QString &folder) { return QFileInfo::exists(folder + u'/' + top); });
}

void checkIssue(const CheckedPost &post, const PictureReference &reference, Diagnostics &found)
{
    const std::optional<PictureIssue> issue = pictureIssue(reference, post.pageUrl, post.config, post.pictures);
    if (!issue) {
        return;
    }
    const QString other =
        issue == PictureIssue::Missing && reference.path ? otherCase(post, *reference.path) : QString();
    if (!other.isEmpty()) {
        found.append({Diagnostic::Severity::Error, QStringLiteral("picture-case"),
            PictureChecksMessages::tr("The picture is called “%1” in the blog, not “%2”. Servers take these for two.")
                .arg(other, reference.path->toString()),
            reference.range, fixForCase(post, reference, other)});
        return;
    }
    const bool isSourceHere = Site::isSource(post.pictures.folders.value(0), post.config);
    if (issue == PictureIssue::Missing
        && (!isSourceHere || mayBeInFolderOfLayout(post, reference)
            || (reference.path && isInUnknownBlog(post, reference)))) {
        return;
    }
    found.append(issueDiagnostic(reference, *issue, post.config));
    if (!isBrokenOnPage(*issue)) {
        found.last().fixes = fixForPlace(post, reference);
    }
}

/// A picture that links to itself is said once, and fixed in both places.
void joinRepeated(const CheckedPost &post, Diagnostics &found)
{
    if (found.size() < 2) {
        return;
    }
    Diagnostic &former = found[found.size() - 2];
    const Diagnostic &last = found.constLast();
    if (former.code != last.code || former.message != last.message || former.fixes.size() != last.fixes.size()
        || slice(post.text, TextRange::between(former.range.end(), last.range.start)).contains(u'\n')) {
        return;
    }
    for (qsizetype fix = 0; fix < former.fixes.size(); ++fix) {
        former.fixes[fix].edits += last.fixes[fix].edits;
    }
    found.removeLast();
}

void checkWeight(const CheckedPost &post, const PictureReference &reference, Diagnostics &found)
{
    const std::optional<QString> file = reference.path ? post.pictures.find(*reference.path) : std::nullopt;
    const qint64 bytes = file ? QFileInfo(*file).size() : 0;
    if (bytes <= heavy) {
        return;
    }
    found.append({Diagnostic::Severity::Warning, QStringLiteral("picture-heavy"),
        PictureChecksMessages::tr(
            "The picture “%1” has %2, for which readers on slow connections wait. Drop it in again to have it "
            "made smaller.")
            .arg(reference.path->fileName(), QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat)),
        reference.range});
}

void checkClash(const CheckedPost &post, const PictureReference &reference, Diagnostics &found)
{
    const QStringList there =
        reference.path ? post.blog.pictures.value(reference.path->toString().toLower()) : QStringList();
    if (there.size() > 1) {
        found.append({Diagnostic::Severity::Warning, QStringLiteral("picture-case-clash"),
            PictureChecksMessages::tr(
                "The blog has “%1” and “%2”, which are one file on Windows and macOS. Rename one of them.")
                .arg(there[0], there[1]),
            reference.range});
    }
}

/// Where the page looks for the picture \a value of a parameter; nothing where \a html, the page, does not tell.
std::optional<RepoPath> includedPath(const CheckedPost &post, const QString &html, const QString &value)
{
    static const QRegularExpression attribute(QStringLiteral("\\s(?:src|href|data-src)=\"([^\"]*)\""));
    std::optional<QString> path;
    for (auto match = attribute.globalMatchView(html); !path && match.hasNext();) {
        const QStringView address = match.next().capturedView(1);
        path = address.endsWith(value) ? pathInBlog(address.toString(), post.pageUrl, post.config) : std::nullopt;
    }
    const Result<RepoPath> own = path ? RepoPath::parse(path->sliced(1)) : failure(Error::Kind::Refused, QString());
    return own ? std::optional(*own) : std::nullopt;
}

/// \a folder is by its name one for many posts: that of a year or month, or of pictures as such.
bool isGeneralFolder(const QString &folder)
{
    static const QRegularExpression general(
        QStringLiteral(
            "(?:^|/)(?:\\d{4}|\\d{4}[/-]\\d{1,2}|(?:blog|post)?[-_]?(?:images?|imgs?|pictures?|pics?|photos?|figures?|"
            "media|uploads?|assets|files|static|public|resources|content|blogs?|posts?|headers?|thumbs?|"
            "thumbnails|screenshots|bilder|fotos))$"),
        QRegularExpression::CaseInsensitiveOption);
    return general.match(folder).hasMatch();
}

/// Most of the pictures in \a folder are other posts': neither \a shown here nor by nobody.
bool isShared(const CheckedPost &post, const QString &folder, const QSet<QString> &shown)
{
    qsizetype own = 0;
    qsizetype others = 0;
    const QSet<QString> orphans(post.blog.orphans.begin(), post.blog.orphans.end());
    for (const QStringList &paths : post.blog.pictures) {
        for (const QString &path : paths) {
            if (path.size() > folder.size() && path.startsWith(folder) && path.lastIndexOf(u'/') == folder.size()) {
                own += shown.contains(path) ? 1 : 0;
                others += shown.contains(path) || orphans.contains(path) ? 0 : 1;
            }
        }
    }
    return others > 3 * own;
}

/// Pictures in the folders of this post's own pictures that nothing shows. Folders that other posts use too, and
/// the blog's general ones, are left alone.
void checkOrphans(const QList<PictureReference> &references, const CheckedPost &post, Diagnostics &found)
{
    QSet<QString> folders;
    QSet<QString> shown;
    for (const PictureReference &reference : references) {
        if (reference.path) {
            shown.insert(reference.path->toString());
            if (!reference.isInHeader && reference.path->folder().contains(u'/')
                && !isGeneralFolder(reference.path->folder())) {
                folders.insert(reference.path->folder());
            }
        }
    }
    folders.removeIf([&](const QString &folder) { return isShared(post, folder, shown); });
    QStringList names;
    for (const QString &orphan : post.blog.orphans) {
        if (folders.contains(orphan.first(std::max<qsizetype>(orphan.lastIndexOf(u'/'), 0)))
            && !shown.contains(orphan)) {
            names.append(orphan.sliced(orphan.lastIndexOf(u'/') + 1));
        }
    }
    if (names.isEmpty()) {
        return;
    }
    constexpr qsizetype mostNames = 3;
    const qsizetype count = names.size();
    names.resize(std::min(count, mostNames));
    const QString list = names.join(QStringLiteral(", ")) + (count > mostNames ? QStringLiteral(" …") : QString());
    found.append({Diagnostic::Severity::Hint, QStringLiteral("picture-orphaned"),
        PictureChecksMessages::tr(
            "Nothing in the blog shows %n picture(s) in the folder of this post: %1.", nullptr, static_cast<int>(count))
            .arg(list),
        {}});
}

/// Those of the post, the ones with the blog's own address among them.
QList<PictureReference> referencesOf(const PostReading &reading)
{
    const CheckedPost &post = reading.post;
    QList<PictureReference> references =
        pictureReferences(post.text, reading.body, post.frontMatter, post.pageUrl, post.config.baseUrl);
    for (PictureReference &reference : references) {
        const bool isElsewhere = !reference.path && reference.source.contains(u"//");
        const auto path = isElsewhere ? pathInBlog(reference.source, post.pageUrl, post.config) : std::nullopt;
        if (path && (!post.blog.isRead || isBlogsOwn(post, reference.source, *path))) {
            const Result<RepoPath> own = RepoPath::parse(path->sliced(1));
            reference.path = own ? std::optional(*own) : std::nullopt;
        }
    }
    return references;
}

/// Pictures that parameters of includes name. What the include makes of them is in the page.
void checkIncluded(const PostReading &reading, Diagnostics &found)
{
    static const QRegularExpression include(QStringLiteral("\\{%-?\\s*include(?:_cached)?\\s+([^%]*?)\\s*-?%\\}"));
    static const QRegularExpression parameter(liquid::includeParameter);
    const CheckedPost &post = reading.post;
    QString html;
    for (const RenderedBlock &block : post.body.blocks) {
        html += block.html;
    }
    for (const QRegularExpressionMatch &tag : include.globalMatch(reading.markup, layoutOf(post.text).body.start)) {
        for (const QRegularExpressionMatch &match : parameter.globalMatch(tag.captured(1))) {
            const int group = match.hasCaptured(2) ? 2 : 3;
            const QString value = match.captured(group);
            const std::optional<RepoPath> path = endsAsPicture(value) ? includedPath(post, html, value) : std::nullopt;
            if (path && !post.pictures.find(*path)) {
                const TextRange range{tag.capturedStart(1) + match.capturedStart(group), value.size()};
                checkIssue(post, {value, range, path}, found);
            }
        }
    }
}

} // namespace

Diagnostics checkPictures(const PostReading &reading)
{
    const CheckedPost &post = reading.post;
    const QList<PictureReference> references = referencesOf(reading);
    const QString header = HeaderImage::of(post.frontMatter).source;
    Diagnostics found;
    QSet<QString> weighed;
    for (const PictureReference &reference : references) {
        checkIssue(post, reference, found);
        joinRepeated(post, found);
        const bool isOwnCheck = reference.isInHeader && reference.source == header; // checkHeader() weighs it
        if (!isOwnCheck && !weighed.contains(reference.source)) {
            weighed.insert(reference.source);
            checkWeight(post, reference, found);
            checkClash(post, reference, found);
        }
    }
    checkIncluded(reading, found);
    checkOrphans(references, post, found);
    return found;
}

} // namespace frontrow
