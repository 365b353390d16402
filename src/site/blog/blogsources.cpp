// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogsources.h"

#include "base/atomicfile.h"
#include "base/repopath.h"
#include "base/sourcetext.h"
#include "post/frontmatter/frontmatter.h"
#include "site/jekyll/entryfilter.h"
#include "site/jekyll/permalink.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace frontrow {

namespace {

bool beginsWithFrontMatter(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray start = opened.read(8);
    return start.startsWith("---") || start.startsWith("\xEF\xBB\xBF---");
}

/// The front matter of a page.
FrontMatter frontMatterIn(const QString &file)
{
    constexpr qint64 largest = 1024 * 1024;
    const Result<QByteArray> bytes = readFile(file, largest);
    const Result<SourceText> source = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
    return source ? FrontMatter::parse(source->text()) : FrontMatter();
}

QString permalinkIn(const FrontMatter &frontMatter, const QString &path, const SiteConfig &config)
{
    const QString own = frontMatter.value(u"permalink").toString();
    return own.isEmpty() ? defaultsFor(config.defaults, path, QStringLiteral("pages"), config.collectionsDir)
                               .value(QStringLiteral("permalink"))
                               .toString()
                         : own;
}

QString outputEnding(const QString &ending, const SiteConfig &config)
{
    if (config.markdownExtensions.contains(ending.toLower())) {
        return QStringLiteral(".html");
    }
    const bool isStyle = ending == u"scss" || ending == u"sass";
    return isStyle ? QStringLiteral(".css") : ending.isEmpty() ? QString() : u'.' + ending;
}

QString escaped(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "!$&'()*+,;=:@/?"));
}

/// Nothing for a page that says `published: false`.
std::optional<SourceFile> described(const QString &folder, const QString &path, const SiteConfig &config)
{
    const QString file = folder + u'/' + path;
    if (!beginsWithFrontMatter(file)) {
        return SourceFile{path, u'/' + path, false};
    }
    const FrontMatter frontMatter = frontMatterIn(file);
    if (!frontMatter.value(u"published").toBool(true) && !config.showsUnpublished) {
        return std::nullopt;
    }
    return SourceFile{path, pageAddress(path, permalinkIn(frontMatter, path, config), config), true};
}

} // namespace

QString pageAddress(const QString &path, const QString &permalink, const SiteConfig &config)
{
    const QFileInfo info(path);
    const QString ending = info.suffix();
    const QString name = ending.isEmpty() ? info.fileName() : info.fileName().chopped(ending.size() + 1);
    const QString folder = path.contains(u'/') ? path.first(path.lastIndexOf(u'/')) : QString();
    const QString output = outputEnding(ending, config);
    const bool isHtml = output == u".html" || output == u".htm" || output == u".xhtml";
    const QString &style = config.permalink;
    QString pattern = QStringLiteral("/:path/:basename");
    if (!permalink.isEmpty()) {
        pattern = permalink;
    } else if (!isHtml) {
        pattern += QStringLiteral(":output_ext");
    } else if (name == u"index") {
        pattern = QStringLiteral("/:path/");
    } else if (style == u"pretty" || style.endsWith(u'/')) {
        pattern += u'/';
    } else if (style == u"date" || style == u"ordinal" || style == u"none" || style.endsWith(u":output_ext")) {
        pattern += QStringLiteral(":output_ext");
    }
    pattern.replace(QStringLiteral(":basename"), escaped(name));
    PermalinkValues values;
    values.path = folder;
    values.outputExtension = output;
    return expandedPermalink(pattern, values);
}

std::optional<SourceFile> sourceFileAt(const QString &folder, const QString &path, const SiteConfig &config)
{
    const EntryFilter filter(config);
    if (!RepoPath::parse(path) || !QFileInfo(folder + u'/' + path).isFile()) {
        return std::nullopt;
    }
    const QStringList names = path.split(u'/');
    QString above;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!filter.keeps(above, names[i], i + 1 < names.size())) {
            return std::nullopt;
        }
        above += (above.isEmpty() ? QString() : QStringLiteral("/")) + names[i];
    }
    return described(folder, path, config);
}

QList<SourceFile> readSourceFiles(const QString &folder, const SiteConfig &config)
{
    constexpr qsizetype mostEntries = 20'000;
    const EntryFilter filter(config);
    QList<SourceFile> files;
    QStringList folders{QString()};
    qsizetype entries = 0;
    while (!folders.isEmpty() && entries < mostEntries) {
        const QString below = folders.takeFirst();
        const QString prefix = below.isEmpty() ? QString() : below + u'/';
        for (const QFileInfo &info : QDir(folder + u'/' + below)
                 .entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
            ++entries;
            if (!filter.keeps(below, info.fileName(), info.isDir()) || info.fileName() == u"_site") {
                continue;
            }
            if (info.isDir()) {
                folders.append(prefix + info.fileName());
            } else if (const auto file = described(folder, prefix + info.fileName(), config)) {
                files.append(*file);
            }
        }
    }
    return files;
}

} // namespace frontrow
