// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/recovery/versionstore.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace frontrow {

namespace {

constexpr qint64 largestVersion = 64LL * 1024 * 1024; ///< bytes; a post has at most 20 MB as a file
const QString dayFormat = QStringLiteral("yyyyMMdd");
const QString clockFormat = QStringLiteral("HHmmsszzz");
const QString versionEnding = QStringLiteral(".md");

using Kind = PostVersion::Kind;
using KindName = std::pair<Kind, QLatin1StringView>;
constexpr std::array<KindName, 5> kindNames{KindName{Kind::Opened, QLatin1StringView("opened")},
    KindName{Kind::Typed, QLatin1StringView("typed")}, KindName{Kind::Saved, QLatin1StringView("saved")},
    KindName{Kind::Published, QLatin1StringView("published")}, KindName{Kind::Foreign, QLatin1StringView("foreign")}};

struct VersionStoreMessages
{
    Q_DECLARE_TR_FUNCTIONS(VersionStore)
};

QString fileName(const QDateTime &time, Kind kind)
{
    const auto *known = std::ranges::find(kindNames, kind, &KindName::first);
    const QDateTime utc = time.toUTC();
    return utc.date().toString(dayFormat) + u'T' + utc.time().toString(clockFormat) + u'-' + known->second
        + versionEnding;
}

/// Nothing for the file of something else.
std::optional<PostVersion> versionIn(const QFileInfo &file)
{
    const QString name = file.completeBaseName();
    const auto *kind = std::ranges::find(kindNames, name.section(u'-', 1), &KindName::second);
    const QString written = name.section(u'-', 0, 0);
    const QDateTime time(QDate::fromString(written.section(u'T', 0, 0), dayFormat),
        QTime::fromString(written.section(u'T', 1), clockFormat), QTimeZone::UTC); // the local zone takes long to ask
    if (kind == kindNames.end() || !time.isValid() || isNameBeside(file.fileName())) {
        return std::nullopt;
    }
    return PostVersion{time, kind->first, file.size(), file.absoluteFilePath()};
}

/// Of all files below \a folder. Quick: a store may have some ten thousand.
qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    std::error_code error;
    std::filesystem::recursive_directory_iterator each(
        QFile::encodeName(folder).toStdString(), std::filesystem::directory_options::skip_permission_denied, error);
    for (; !error && each != std::filesystem::recursive_directory_iterator(); each.increment(error)) {
        std::error_code without; // that is a folder, or has gone
        const std::uintmax_t size = each->file_size(without);
        bytes += without ? 0 : static_cast<qint64>(size);
    }
    return bytes;
}

/// Of time, from which one version stays.
std::chrono::seconds spanAt(std::chrono::seconds age)
{
    using std::chrono::days;
    using std::chrono::hours;
    constexpr days fine(2);
    constexpr days medium(60);
    constexpr days coarse(30);
    return age < fine ? std::chrono::seconds(hours(1)) : age < medium ? days(1) : coarse;
}

} // namespace

QList<qsizetype> thinnedOut(const QList<QDateTime> &times, const QDateTime &now)
{
    QList<qsizetype> gone;
    std::set<std::pair<qint64, qint64>> kept; // length and number of spans
    for (qsizetype each = 0; each < times.size(); ++each) {
        const std::chrono::seconds age(times[each].secsTo(now));
        const qint64 span = spanAt(age).count();
        const bool isFirst = kept.insert({span, times[each].toSecsSinceEpoch() / span}).second;
        if (each >= VersionStore::fewest && !isFirst) {
            gone.append(each);
        }
    }
    return gone;
}

QString VersionStore::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/frontrow/versions");
}

VersionStore::VersionStore(QString folder, qint64 mostBytes, FileOps &ops)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
    , m_ops(&ops)
{
}

QString VersionStore::folderOf(const QString &key) const
{
    return m_folder + u'/' + key;
}

Result<void> VersionStore::makeFolder(const QString &key) const
{
    const QString folder = folderOf(key);
    if (QFileInfo(folder).isDir()) {
        return {};
    }
    const bool isMade = QDir().mkpath(folder)
        && QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return isMade
        ? Result<void>()
        : failure(Error::Kind::Unwritable,
              VersionStoreMessages::tr("Earlier versions are not kept: the folder “%1” cannot be made.").arg(folder));
}

Result<void> VersionStore::add(
    const QString &key, PostVersion::Kind kind, QByteArrayView bytes, const QDateTime &now) const
{
    const Result<QList<PostVersion>> known = versionsOf(key);
    const QList<PostVersion> versions = known.value_or(QList<PostVersion>());
    if (!versions.isEmpty() && versions.first().size == bytes.size() && read(versions.first()) == bytes) {
        return {};
    }
    if (const Result<void> made = makeFolder(key); !made) {
        return made;
    }
    QDateTime time = now.toUTC();
    if (!versions.isEmpty() && time <= versions.first().time) {
        time = versions.first().time.addMSecs(1); // also when the clock was put back
    }
    const QString file = folderOf(key) + u'/' + fileName(time, kind);
    if (const Result<void> written = writeNew(*m_ops, file, file, bytes); !written) {
        return failure(Error::Kind::Unwritable,
            VersionStoreMessages::tr("Earlier versions are not kept: “%1” cannot be written, %2.")
                .arg(file, written.error().message));
    }
    QList<QDateTime> times{time};
    for (const PostVersion &version : versions) {
        times.append(version.time);
    }
    for (const qsizetype gone : thinnedOut(times, time)) {
        remove(versions[gone - 1]);
    }
    return {};
}

Result<QList<PostVersion>> VersionStore::versionsOf(const QString &key) const
{
    for (const QFileInfo &folder : {QFileInfo(m_folder), QFileInfo(folderOf(key))}) {
        if (folder.exists() && !(folder.isDir() && folder.isReadable() && folder.isExecutable())) {
            return failure(Error::Kind::Unreadable,
                VersionStoreMessages::tr(
                    "The earlier versions in “%1” cannot be read: it is no folder that you may read.")
                    .arg(folder.filePath()));
        }
    }
    QList<PostVersion> versions;
    for (const QFileInfo &file : QDir(folderOf(key)).entryInfoList({u'*' + versionEnding}, QDir::Files)) {
        if (const std::optional<PostVersion> version = versionIn(file)) {
            versions.append(*version);
        }
    }
    std::ranges::stable_sort(versions, std::ranges::greater(), &PostVersion::time);
    return versions;
}

Result<QByteArray> VersionStore::read(const PostVersion &version)
{
    return readFile(version.file, largestVersion);
}

QByteArray VersionStore::find(const QString &key, const ContentHash &hash) const
{
    for (const PostVersion &version : versionsOf(key).value_or(QList<PostVersion>())) {
        const Result<QByteArray> bytes = read(version);
        if (bytes && ContentHash::of(*bytes) == hash) {
            return *bytes;
        }
    }
    return {};
}

Result<void> VersionStore::share(const QString &from, const QString &to) const
{
    const Result<QList<PostVersion>> versions = versionsOf(from);
    if (!versions || versions->isEmpty() || from == to) {
        return versions ? Result<void>() : std::unexpected(versions.error());
    }
    if (const Result<void> made = makeFolder(to); !made) {
        return made;
    }
    for (const PostVersion &version : *versions) {
        const QString file = folderOf(to) + u'/' + QFileInfo(version.file).fileName();
        if (QFileInfo::exists(file) || m_ops->link(QFile::encodeName(version.file), QFile::encodeName(file)) == 0) {
            continue;
        }
        const Result<QByteArray> bytes = read(version); // a file system without hard links
        const Result<void> written =
            bytes ? writeNew(*m_ops, file, version.file, *bytes, Flush::Later) : std::unexpected(bytes.error());
        if (!written) {
            return failure(Error::Kind::Unwritable,
                VersionStoreMessages::tr("Not all earlier versions went along: “%1” cannot be written, %2.")
                    .arg(file, written.error().message));
        }
    }
    return {};
}

void VersionStore::limit() const
{
    if (bytesBelow(m_folder) <= m_mostBytes) {
        return; // as nearly always, and then nobody needs to know what of
    }
    QList<PostVersion> all;
    QList<PostVersion> newest; // of the posts
    qint64 bytes = 0;
    for (const QString &key : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QList<PostVersion> versions = versionsOf(key).value_or(QList<PostVersion>());
        if (!versions.isEmpty()) {
            newest.append(versions.takeFirst());
            bytes += newest.last().size;
        }
        for (const PostVersion &version : std::as_const(versions)) {
            bytes += version.size;
        }
        all += versions;
    }
    std::ranges::stable_sort(all, {}, &PostVersion::time);
    std::ranges::stable_sort(newest, {}, &PostVersion::time);
    for (const PostVersion &version : all + newest) {
        if (bytes <= m_mostBytes) {
            return;
        }
        remove(version);
        bytes -= version.size;
    }
}

void VersionStore::remove(const PostVersion &version) const
{
    static_cast<void>(m_ops->remove(QFile::encodeName(version.file))); // what stays goes another time
    ::rmdir(QFile::encodeName(QFileInfo(version.file).absolutePath()).constData()); // when that was the last
}

} // namespace frontrow
