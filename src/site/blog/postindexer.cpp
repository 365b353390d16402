// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/postindexer.h"

#include "base/atomicfile.h"
#include "base/repopath.h"
#include "base/sourcetext.h"
#include "post/frontmatter/topfields.h"
#include "post/markup/postlayout.h"
#include "site/jekyll/pageaddress.h"
#include "site/jekyll/postappearance.h"
#include "site/jekyll/postdate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace frontrow {

namespace {

struct BlogIndexMessages
{
    Q_DECLARE_TR_FUNCTIONS(BlogIndex)
};

constexpr qint64 largestIndexedPost = 1024 * 1024; ///< bytes

constexpr std::array<QByteArrayView, 12> readKeys{"title", "date", "layout", "permalink", "slug", "published",
    "categories", "category", "tags", "tag", "excerpt", "redirect_from"};

/// What Jekyll can take for categories; see isTakenOver().
bool hasCategories(const TopFields &fields)
{
    using Kind = FieldValue::Kind;
    const auto last =
        std::find_if(fields.crbegin(), fields.crend(), [](const auto &field) { return field.first == u"categories"; });
    const Kind kind = last == fields.crend() ? Kind::Null : last->second.kind();
    return kind == Kind::Null || kind == Kind::Text || kind == Kind::List;
}

QString noCategories()
{
    return BlogIndexMessages::tr(
        "Its categories are no words, so that Jekyll leaves out the whole front matter. Write words or "
        "a list of words.");
}

/// The fields of \a bytes, a whole file.
std::expected<TopFields, QString> fieldsOf(const QByteArray &bytes)
{
    const QByteArrayView text = bytes.startsWith("\xEF\xBB\xBF") ? QByteArrayView(bytes).sliced(3) : bytes;
    if (!text.contains('\0') && QUtf8StringView(text.data(), text.size()).isValidUtf8()) {
        if (std::optional<TopFields> fields = scanTopFields(text, readKeys)) {
            return hasCategories(*fields) ? std::expected<TopFields, QString>(*fields)
                                          : std::unexpected(noCategories());
        }
    }
    const Result<SourceText> source = SourceText::decode(bytes);
    if (!source) {
        return std::unexpected(BlogIndexMessages::tr("Jekyll leaves it out. %1").arg(source.error().message));
    }
    const FrontMatter frontMatter = FrontMatter::parse(source->text());
    for (const Diagnostic &diagnostic : frontMatter.diagnostics()) {
        if (diagnostic.severity == Diagnostic::Severity::Error) {
            return std::unexpected(diagnostic.message);
        }
    }
    return isTakenOver(frontMatter) || !layoutOf(source->text()).hasFrontMatter
        ? std::expected<TopFields, QString>(topFieldsOf(frontMatter))
        : std::unexpected(noCategories());
}

QString postFileName(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

/// Why Jekyll stops at the date of a document; empty when it does not.
QString reasonAgainstDate(const PostValues &values, const QString &fileName, DocumentKind kind)
{
    if (values.date.kind() != FieldValue::Kind::Null) {
        return postDateOf(values.date)
            ? QString()
            : BlogIndexMessages::tr("Its date “%1” cannot be read. Write it as 2022-05-18 10:00:00 +0200.")
                  .arg(values.date.toString());
    }
    return kind != DocumentKind::Post || dateInFileName(fileName)
        ? QString()
        : BlogIndexMessages::tr(
              "Its name begins with a day that does not exist, at which Jekyll stops. Rename the file.");
}

} // namespace

PostIndexer::PostIndexer(const Site &site)
    : m_site(site)
    , m_zone(site.config().zone())
    , m_now(QDateTime::currentDateTimeUtc())
{
}

ReadPost PostIndexer::read(const BlogFiles &files, const BlogFiles::File &file) const
{
    const QString path = QString::fromUtf8(files.path(file));
    const auto unreadable = [&](const QString &reason) { return ReadPost{UnreadablePost{path, reason}, false}; };
    const Result<RepoPath> place = RepoPath::parse(path);
    if (!place) {
        return unreadable(place.error().message);
    }
    const Result<QByteArray> bytes = readFile(m_site.folder() + u'/' + path, largestIndexedPost);
    if (!bytes) {
        return unreadable(bytes.error().message);
    }
    const std::expected<TopFields, QString> fields = fieldsOf(*bytes);
    if (!fields) {
        return unreadable(fields.error());
    }
    const QString collection = files.collections().value(file.collection);
    const SiteConfig &config = m_site.config();
    const PostValues values = PostValues::of(*fields, DocumentPlace::of(path, collection, config), config);
    const QString name = postFileName(path);
    const bool hasEmptyDate = values.date.kind() == FieldValue::Kind::Null
        && std::ranges::any_of(*fields, [](const auto &field) { return field.first == u"date"; });
    if (hasEmptyDate) {
        return unreadable(
            BlogIndexMessages::tr("Its date is empty, at which Jekyll stops. Write one, or remove the line."));
    }
    if (const QString reason = reasonAgainstDate(values, name, file.kind); !reason.isEmpty()) {
        return unreadable(reason);
    }
    const bool isUndated = values.date.kind() == FieldValue::Kind::Null && !dateInFileName(name);
    const QDateTime otherwise = file.kind == DocumentKind::Draft
        ? QDateTime::fromMSecsSinceEpoch(file.stamp.changed / 1'000'000, QTimeZone::UTC)
        : m_now;
    const PageAddress address = PageAddress::ofDocument(values, path, collection, otherwise, config, m_zone);
    IndexedPost post{.path = path,
        .title = values.title.kind() == FieldValue::Kind::Null ? address.title : values.title.toString(),
        .url = address.url,
        .layout = values.layout.toString(),
        .tags = values.tags,
        .categories = values.categories,
        .redirects = values.redirects,
        .date = address.moment.date(),
        .moment = address.moment.toMSecsSinceEpoch(),
        .kind = file.kind,
        .collection = collection,
        .isPublished = values.isPublished,
        .hasExcerpt = values.hasExcerpt,
        .stamp = file.stamp};
    return {std::move(post), !isUndated || file.kind == DocumentKind::Draft};
}

} // namespace frontrow
