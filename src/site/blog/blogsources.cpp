// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogsources.h"

#include "base/atomicfile.h"
#include "base/repopath.h"
#include "base/sourcetext.h"
#include "post/frontmatter/frontmatter.h"
#include "site/jekyll/converters.h"
#include "site/jekyll/entryfilter.h"
#include "site/jekyll/pageaddress.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

/// The front matter of a page.
FrontMatter frontMatterIn(const QString &file)
{
    constexpr qint64 largest = 1024 * 1024;
    const Result<QByteArray> bytes = readFile(file, largest);
    const Result<SourceText> source = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
    return source ? FrontMatter::parse(source->text()) : FrontMatter();
}

/// `Page#html?`, or an address that ends in '/'.
bool isHtmlPage(const QString &path, const QString &permalink, const QString &url, const SiteConfig &config)
{
    static const QSet<QString> endings{QStringLiteral(".html"), QStringLiteral(".xhtml"), QStringLiteral(".htm")};
    const QString last = permalink.endsWith(u'/') ? QString() : permalink.sliced(permalink.lastIndexOf(u'/') + 1);
    const qsizetype dot = last.lastIndexOf(u'.');
    const QString ending = dot > 0 ? last.sliced(dot) : outputEndingOf(QFileInfo(path).suffix(), config);
    return url.endsWith(u'/') || endings.contains(ending);
}

/// Nothing for a page that says `published: false`, or nothing for `published`.
std::optional<SourceFile> described(const QString &folder, const QString &path, const SiteConfig &config)
{
    const QString file = folder + u'/' + path;
    if (!beginsWithFrontMatter(file)) {
        return SourceFile{path, u'/' + path};
    }
    const FrontMatter frontMatter = frontMatterIn(file);
    const FieldValue published = frontMatter.value(u"published");
    const bool isEmptied = published.kind() == FieldValue::Kind::Null && frontMatter.find(u"published") != nullptr;
    if ((isEmptied || !published.toBool(true)) && !config.showsUnpublished) {
        return std::nullopt;
    }
    const QString permalink = pagePermalinkOf(frontMatter, path, config);
    const QString url = PageAddress::ofPage(path, permalink, config).urlInSite(config);
    return SourceFile{
        path, url, true, isHtmlPage(path, permalink, url, config), frontMatter.value(u"redirect_from").toList()};
}

/// Tells which files Jekyll looks at.
class JekyllsFiles
{
public:
    explicit JekyllsFiles(const SiteConfig &config)
        : m_filter(config)
    {
    }

    [[nodiscard]] bool has(const QString &path)
    {
        const qsizetype slash = path.lastIndexOf(u'/');
        const QString folder = path.first(std::max<qsizetype>(slash, 0));
        return (folder.isEmpty() || entersFolder(folder)) && m_filter.keeps(folder, path.sliced(slash + 1), false);
    }

private:
    bool entersFolder(const QString &folder)
    {
        const auto known = m_folders.constFind(folder);
        if (known != m_folders.cend()) {
            return *known;
        }
        const qsizetype slash = folder.lastIndexOf(u'/');
        const QString above = folder.first(std::max<qsizetype>(slash, 0));
        const bool enters =
            (above.isEmpty() || entersFolder(above)) && m_filter.keeps(above, folder.sliced(slash + 1), true);
        m_folders.insert(folder, enters);
        return enters;
    }

    const EntryFilter m_filter;
    QHash<QString, bool> m_folders; ///< whether Jekyll goes into them
};

} // namespace

bool beginsWithFrontMatter(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return false;
    }
    constexpr qint64 looked = 256;
    return beginsWithHeader(opened.read(looked));
}

std::optional<SourceFile> sourceFileAt(const QString &folder, const QString &path, const SiteConfig &config)
{
    const bool isFile = RepoPath::parse(path).has_value() && QFileInfo(folder + u'/' + path).isFile();
    return isFile && JekyllsFiles(config).has(path) ? described(folder, path, config) : std::nullopt;
}

QList<SourceFile> readSourceFiles(const QStringList &files, const QString &folder, const SiteConfig &config)
{
    JekyllsFiles wanted(config);
    QList<SourceFile> found;
    for (const QString &path : files) {
        if (const auto file = wanted.has(path) ? described(folder, path, config) : std::nullopt) {
            found.append(*file);
        }
    }
    return found;
}

} // namespace frontrow
