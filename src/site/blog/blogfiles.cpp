// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogfiles.h"

#include "base/parallel.h"
#include "site/jekyll/converters.h"
#include "site/jekyll/entryfilter.h"
#include "site/jekyll/site.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace frontrow {

namespace {

struct BlogFilesMessages
{
    Q_DECLARE_TR_FUNCTIONS(BlogFiles)
};

constexpr size_t mostBlogFiles = 50'000;
constexpr int deepestFolder = 32;

struct CloseDirectory
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};
using Directory = std::unique_ptr<DIR, CloseDirectory>;

struct Entry
{
    QByteArrayView name; ///< until the next one is read
    bool isFolder = false;
    bool isLink = false;
};

/// Calls \a visit with all that is in an open folder, in the order the disk has it; pipes and devices left out.
template <typename Visit> void forEachEntry(DIR *directory, const Visit &visit)
{
    while (const dirent *each = ::readdir(directory)) {
        const QByteArrayView name(each->d_name);
        if (name == "." || name == "..") {
            continue;
        }
        unsigned char type = each->d_type;
        if (type == DT_UNKNOWN) {
            struct stat status = {};
            const bool isThere = ::fstatat(::dirfd(directory), each->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0;
            type = !isThere               ? DT_UNKNOWN
                : S_ISDIR(status.st_mode) ? DT_DIR
                : S_ISLNK(status.st_mode) ? DT_LNK
                : S_ISREG(status.st_mode) ? DT_REG
                                          : DT_UNKNOWN;
        }
        if (type == DT_DIR || type == DT_LNK || type == DT_REG) {
            visit(Entry{name, type == DT_DIR, type == DT_LNK});
        }
    }
}

/// Jekyll's DATE_FILENAME_MATCHER for a name.
bool beginsWithDate(QByteArrayView name)
{
    qsizetype at = 0;
    for (const auto &[least, most] : {std::pair(2, 4), std::pair(1, 2), std::pair(1, 2)}) {
        qsizetype digits = 0;
        while (at < name.size() && name[at] >= '0' && name[at] <= '9') {
            ++digits;
            ++at;
        }
        if (digits < least || digits > most || at >= name.size() || name[at] != '-') {
            return false;
        }
        ++at;
    }
    return true;
}

bool isText(QByteArrayView name, const SiteConfig &config)
{
    const qsizetype dot = name.lastIndexOf('.');
    return name.endsWith(".md") || (dot >= 0 && isTextEnding(QString::fromUtf8(name.sliced(dot + 1)), config));
}

bool hasEnding(QByteArrayView name)
{
    const qsizetype dot = name.lastIndexOf('.');
    return dot > 0 && dot + 1 < name.size();
}

/// The first bytes of the file \a name in \a directory.
QByteArray startOf(int directory, const char *name)
{
    std::array<char, 256> start = {};
    const int file = ::openat(directory, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    const ssize_t length = file < 0 ? -1 : ::read(file, start.data(), start.size());
    if (file >= 0) {
        ::close(file);
    }
    return QByteArray(start.data(), std::max<ssize_t>(length, 0));
}

/// A folder at \a path, from the site's folder on, that programs fill for themselves.
bool isToolFolder(const QString &path, const QString &name)
{
    static const QSet<QString> folders{QStringLiteral(".git"), QStringLiteral("node_modules"), QStringLiteral("_site"),
        QStringLiteral(".bundle"), QStringLiteral(".jekyll-cache"), QStringLiteral(".sass-cache"),
        QStringLiteral("vendor/bundle"), QStringLiteral("vendor/cache"), QStringLiteral("vendor/gems"),
        QStringLiteral("vendor/ruby")};
    return folders.contains(name) || folders.contains(path);
}

bool isUsualName(QByteArrayView name)
{
    return !QByteArrayView("._#~").contains(name.front()) && !name.endsWith('~') && !name.endsWith('.');
}

} // namespace

/// Walks through one blog.
class BlogFileLister
{
public:
    BlogFileLister(const QString &folder, const SiteConfig &config)
        : m_folder(folder)
        , m_config(config)
        , m_filter(config)
        , m_root(QFileInfo(folder).canonicalFilePath())
    {
        m_found.m_names.reserve(1 << 16);
    }

    BlogFiles list()
    {
        walk(QString(), 0, {true, true});
        sortInParallel(m_found.m_all);
        for (const auto &[name, collection] : m_config.collections.asKeyValueRange()) {
            if (name != u"posts" && name != u"data") {
                const QString folder = inCollectionsDir(u'_' + name);
                m_found.m_collections.append(name);
                collect({folder, folder, DocumentKind::Document, m_found.m_collections.size() - 1, false}, 0);
            }
        }
        return std::move(m_found);
    }

private:
    /// What a folder is to whom.
    struct Purpose
    {
        bool isJekylls = true; ///< Jekyll looks for posts in it
        bool isListed = true; ///< files in it are among all()
    };

    /// A `_posts`, a `_drafts` or the folder of a collection, or a folder below one.
    struct Special
    {
        QString top; ///< from the site's folder on
        QString folder; ///< what is listed, from the site's folder on
        DocumentKind kind;
        qsizetype collection;
        bool isListed; ///< files in it are to be among all()
        QByteArray start = {}; ///< what the paths of its files begin with: the folder and a '/'
        bool isFiltered = false; ///< more than the beginnings of names has to be looked at
    };

    [[nodiscard]] QString inCollectionsDir(const QString &name) const
    {
        const QString &folder = m_config.collectionsDir;
        return folder.isEmpty() ? name : folder + u'/' + name;
    }

    [[nodiscard]] QString absolute(const QString &path) const
    {
        return path.isEmpty() ? m_folder : m_folder + u'/' + path;
    }

    /// The folder at \a path, unless a link leads out of the blog or back to where the walk has been.
    Directory enter(const QString &path, bool isLink)
    {
        if (isLink) {
            const QString target = QFileInfo(absolute(path)).canonicalFilePath();
            if (!isInside(path, target) || !QFileInfo(target).isDir() || m_entered.contains(target)) {
                return {};
            }
            m_entered.insert(target);
        }
        return Directory(::opendir(QFile::encodeName(absolute(path)).constData()));
    }

    bool isInside(const QString &path, const QString &target)
    {
        if (target.startsWith(m_root + u'/')) {
            return true;
        }
        m_found.m_refused.append({path,
            target.isEmpty()
                ? BlogFilesMessages::tr("It is a link that leads nowhere.")
                : BlogFilesMessages::tr("It is a link that leads out of the blog’s folder, so it is not read.")});
        return false;
    }

    void walk(const QString &path, int depth, Purpose purpose)
    {
        const Directory directory(::opendir(QFile::encodeName(absolute(path)).constData()));
        if (!directory || depth > deepestFolder) {
            return;
        }
        // As it is written: Jekyll compares the beginnings of paths (`outside_configured_directory?`).
        const QString only = m_config.values.value(QStringLiteral("collections_dir"));
        const QString own = path.isEmpty() ? QString() : u'/' + path;
        const bool mayHavePosts = purpose.isJekylls && (only.isEmpty() || own.startsWith(u'/' + only));
        forEachEntry(directory.get(), [&](const Entry &entry) {
            const QString name = QString::fromUtf8(entry.name);
            const QString inside = path.isEmpty() ? name : path + u'/' + name;
            if (!entry.isFolder && !(entry.isLink && QFileInfo(absolute(inside)).isDir())) {
                note(entry, inside, purpose.isListed);
                return;
            }
            const bool isListed = purpose.isListed && !entry.isLink && !isToolFolder(inside, name);
            if (mayHavePosts && (name == u"_posts" || name == u"_drafts")) {
                const DocumentKind kind = name == u"_posts" ? DocumentKind::Post : DocumentKind::Draft;
                collect({inside, inside, kind, 0, isListed}, 0, entry.isLink);
                return;
            }
            const bool isJekylls = purpose.isJekylls && m_filter.keeps(path, name, true);
            const bool mayGoIn = isJekylls ? !entry.isLink || enter(inside, true) : isListed;
            if (mayGoIn) {
                walk(inside, depth + 1, {isJekylls, isListed});
            }
        });
    }

    void note(const Entry &entry, const QString &path, bool isListed)
    {
        if (!isListed || entry.isLink) {
            return;
        }
        m_found.m_isWhole = m_found.m_isWhole && static_cast<size_t>(m_found.m_all.size()) < mostBlogFiles;
        if (m_found.m_isWhole) {
            m_found.m_all.append(path);
        }
    }

    void collect(Special special, int depth, bool isLink = false)
    {
        special.start = special.folder.toUtf8() + '/';
        const QStringView inside = QStringView(special.folder).sliced(special.top.size()); // "" or "/sub"
        const bool isSpecial = inside.size() > 1 && QStringView(u"._#~").contains(inside[1]);
        special.isFiltered = isSpecial || m_filter.mayExcludeBelow(special.folder);
        const Directory directory = enter(special.folder, isLink);
        if (!directory || depth > deepestFolder) {
            return;
        }
        const size_t first = m_found.m_files.size();
        forEachEntry(directory.get(), [&](const Entry &entry) { add(special, entry, depth); });
        // Folders below were listed in between; their files have their stamps.
        stamp(first, ::dirfd(directory.get()), special.start.size());
    }

    void add(const Special &special, const Entry &entry, int depth)
    {
        if (entry.isFolder) {
            if (!entry.name.startsWith('.')) {
                const QString folder = special.folder + u'/' + QString::fromUtf8(entry.name);
                collect({special.top, folder, special.kind, special.collection, special.isListed}, depth + 1);
            }
            return;
        }
        const qsizetype start = m_found.m_names.size();
        m_found.m_names += special.start;
        m_found.m_names += entry.name;
        const qsizetype length = m_found.m_names.size() - start;
        note(entry, QString::fromUtf8(QByteArrayView(m_found.m_names).sliced(start)), special.isListed);
        const bool isNamed = special.kind == DocumentKind::Post ? beginsWithDate(entry.name) && hasEnding(entry.name)
            : special.kind == DocumentKind::Draft               ? hasEnding(entry.name)
                                                                : true;
        if (!isNamed || m_found.m_files.size() >= mostBlogFiles || !isKept(special, entry)) {
            m_found.m_names.truncate(start);
            return;
        }
        m_found.m_files.push_back({start, length, special.kind, special.collection, FileStamp{-1, 0, 0}});
        m_found.m_names += '\0';
    }

    bool isKept(const Special &special, const Entry &entry)
    {
        const bool isUsual = isUsualName(entry.name) && !special.isFiltered && !entry.isLink
            && QUtf8StringView(entry.name.constData(), entry.name.size()).isValidUtf8();
        if (isUsual) {
            return true;
        }
        const QString path = special.folder + u'/' + QString::fromUtf8(entry.name);
        if (!m_filter.keeps(special.top, path.sliced(special.top.size() + 1), false)) {
            return false;
        }
        if (!QUtf8StringView(entry.name.constData(), entry.name.size()).isValidUtf8()) {
            m_found.m_refused.append({path, BlogFilesMessages::tr("Its name is not in UTF-8. Rename the file.")});
            return false;
        }
        return !entry.isLink || isInside(path, QFileInfo(absolute(path)).canonicalFilePath());
    }

    /// Asks the disk about the files from \a first on that lie right in \a directory, whose own path takes \a start
    /// bytes. Those that need front matter to be a document, and have none, are left out.
    void stamp(size_t first, int directory, qsizetype start)
    {
        constexpr qsizetype portion = 256;
        constexpr qint64 noDocument = -2; // as a size
        const auto count = static_cast<qsizetype>(m_found.m_files.size() - first);
        inParallel(count, portion, [&](qsizetype i) {
            BlogFiles::File &file = m_found.m_files[first + static_cast<size_t>(i)];
            if (file.stamp.size >= 0) {
                return;
            }
            const char *name = m_found.m_names.constData() + file.start + start;
            struct stat status = {};
            const bool isDocument = file.kind == DocumentKind::Document
                ? beginsWithHeader(startOf(directory, name))
                : isText(name, m_config) || !startOf(directory, name).contains('\0');
            if (!isDocument) {
                file.stamp = {noDocument, 0, 0};
            } else if (::fstatat(directory, name, &status, 0) == 0) {
                constexpr qint64 second = 1'000'000'000;
                file.stamp = {status.st_size, status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec, status.st_ino};
            } else {
                file.stamp = {0, 0, 0};
            }
        });
        const auto from = m_found.m_files.begin() + static_cast<qsizetype>(first);
        m_found.m_files.erase(std::remove_if(from, m_found.m_files.end(),
                                  [](const BlogFiles::File &file) { return file.stamp.size == noDocument; }),
            m_found.m_files.end());
    }

    const QString m_folder;
    const SiteConfig &m_config;
    EntryFilter m_filter;
    QString m_root;
    QSet<QString> m_entered; ///< what links led to
    BlogFiles m_found;
};

BlogFiles BlogFiles::of(const QString &folder, const SiteConfig &config)
{
    return BlogFileLister(folder, config).list();
}

} // namespace frontrow
