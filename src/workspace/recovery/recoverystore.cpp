// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/recovery/recoverystore.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

namespace frontrow {

namespace {

constexpr QByteArrayView signature = "frontrow-recovery-1";
constexpr qint64 largestRecord = 64LL * 1024 * 1024; ///< bytes; a post has at most 20 MB as a file
constexpr quint64 slotCount = 2;
const QString asideEnd = QStringLiteral(".aside");

struct RecoveryStoreMessages
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryStore)
};

std::unexpected<Error> malformed()
{
    return failure(Error::Kind::Malformed, RecoveryStoreMessages::tr("This is no whole record of an unsaved post."));
}

std::optional<RecoveryRecord> recordIn(const QString &file)
{
    const Result<QByteArray> bytes = readFile(file, largestRecord);
    if (!bytes) {
        return std::nullopt;
    }
    Result<RecoveryRecord> record = decodedRecord(*bytes);
    if (!record) {
        return std::nullopt;
    }
    record->key = QFileInfo(file).fileName().section(u'.', 0, 0);
    return *record;
}

} // namespace

QByteArray encoded(const RecoveryRecord &record)
{
    const QJsonObject head{{QStringLiteral("post"), record.postFile}, {QStringLiteral("base"), record.base.toHex()},
        {QStringLiteral("writtenAt"), record.writtenAt.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("sequence"), QString::number(record.sequence)}};
    const QByteArray rest = QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + record.text.toUtf8();
    return signature.toByteArray() + ' ' + ContentHash::of(rest).toHex().toLatin1() + '\n' + rest;
}

Result<RecoveryRecord> decodedRecord(QByteArrayView bytes)
{
    const qsizetype first = bytes.indexOf('\n');
    const qsizetype second = first < 0 ? -1 : bytes.indexOf('\n', first + 1);
    if (second < 0) {
        return malformed();
    }
    const QByteArrayView rest = bytes.sliced(first + 1);
    const QByteArray expected = signature.toByteArray() + ' ' + ContentHash::of(rest).toHex().toLatin1();
    if (bytes.first(first) != expected) {
        return malformed();
    }
    const QJsonObject head =
        QJsonDocument::fromJson(bytes.sliced(first + 1, second - first - 1).toByteArray()).object();
    const auto value = [&](const char *key) { return head[QLatin1StringView(key)].toString(); };
    return RecoveryRecord{{}, value("post"), ContentHash::fromHex(value("base")),
        QDateTime::fromString(value("writtenAt"), Qt::ISODateWithMs), value("sequence").toULongLong(),
        QString::fromUtf8(bytes.sliced(second + 1))};
}

QString RecoveryStore::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation)
        + QStringLiteral("/frontrow/recovery");
}

RecoveryStore::RecoveryStore(QString folder, FileOps &ops)
    : m_folder(std::move(folder))
    , m_ops(&ops)
{
}

QString RecoveryStore::slot(const QString &key, quint64 sequence) const
{
    return QStringLiteral("%1/%2.%3").arg(m_folder, key).arg(sequence % slotCount);
}

Result<void> RecoveryStore::makeFolder() const
{
    if (QFileInfo(m_folder).isDir()) {
        return {};
    }
    if (!QDir().mkpath(m_folder)
        || !QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return failure(
            Error::Kind::Unwritable, RecoveryStoreMessages::tr("The folder “%1” cannot be made.").arg(m_folder));
    }
    return {};
}

Result<void> RecoveryStore::write(const RecoveryRecord &record) const
{
    if (const Result<void> made = makeFolder(); !made) {
        return std::unexpected(made.error());
    }
    return replaceFile(slot(record.key, record.sequence), encoded(record), *m_ops);
}

std::optional<RecoveryRecord> RecoveryStore::newest(const QString &key) const
{
    std::optional<RecoveryRecord> newest;
    for (quint64 each = 0; each < slotCount; ++each) {
        const std::optional<RecoveryRecord> record = recordIn(slot(key, each));
        if (record && (!newest || record->sequence > newest->sequence)) {
            newest = record;
        }
    }
    return newest;
}

void RecoveryStore::remove(const QString &key) const
{
    for (quint64 each = 0; each < slotCount; ++each) {
        static_cast<void>(m_ops->remove(QFile::encodeName(slot(key, each)))); // what stays is offered once more
    }
}

void RecoveryStore::setAside(const QString &key) const
{
    const std::optional<RecoveryRecord> record = newest(key);
    if (!record) {
        return;
    }
    static_cast<void>(m_ops->remove(QFile::encodeName(slot(key, record->sequence + 1))));
    const QString aside =
        QStringLiteral("%1/%2.%3%4").arg(m_folder, key).arg(record->writtenAt.toMSecsSinceEpoch()).arg(asideEnd);
    static_cast<void>(m_ops->rename(QFile::encodeName(slot(key, record->sequence)), QFile::encodeName(aside)));
}

QList<LeftRecord> RecoveryStore::setAsideFor(const QString &key) const
{
    QList<LeftRecord> left;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({key + QStringLiteral(".*") + asideEnd}, QDir::Files)) {
        if (const std::optional<RecoveryRecord> record = recordIn(file.filePath())) {
            left.append({*record, file.filePath()});
        }
    }
    std::ranges::stable_sort(
        left, std::ranges::greater(), [](const LeftRecord &each) { return each.record.writtenAt; });
    return left;
}

QStringList RecoveryStore::keys() const
{
    QStringList keys;
    for (const QString &file :
        QDir(m_folder).entryList({QStringLiteral("*.0"), QStringLiteral("*.1"), u'*' + asideEnd}, QDir::Files)) {
        keys.append(file.section(u'.', 0, 0));
    }
    keys.removeDuplicates();
    return keys;
}

std::unique_ptr<QLockFile> RecoveryStore::lockOf(const QString &key) const
{
    if (!makeFolder()) {
        return nullptr;
    }
    auto lock = std::make_unique<QLockFile>(QStringLiteral("%1/%2.lock").arg(m_folder, key));
    lock->setStaleLockTime(0); // only the end of its process makes a lock stale, no matter how long a post is open
    return lock;
}

} // namespace frontrow
