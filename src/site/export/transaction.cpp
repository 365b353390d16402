// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/transaction.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <ranges>
#include <sys/stat.h>
#include <tuple>
#include <utility>

namespace frontrow {

namespace {

struct TransactionMessages
{
    Q_DECLARE_TR_FUNCTIONS(Transaction)
};

constexpr qint64 largestReplaced = 256LL * 1024 * 1024;
constexpr qint64 largestJournal = 16LL * 1024 * 1024;

std::unexpected<Error> unwritable(const QString &file, const QString &reason)
{
    return failure(Error::Kind::Unwritable,
        TransactionMessages::tr("“%1” cannot be written: %2. Nothing in the blog was changed.").arg(file, reason));
}

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

QString folderOf(const QString &file)
{
    return QFileInfo(file).absolutePath();
}

} // namespace

Transaction::Transaction(QString root, QString journal, FileOps &ops)
    : m_root(std::move(root))
    , m_journal(std::move(journal))
    , m_ops(&ops)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_root(std::move(other.m_root))
    , m_journal(std::move(other.m_journal))
    , m_ops(other.m_ops)
    , m_metadata(std::exchange(other.m_metadata, {}))
    , m_required(std::exchange(other.m_required, {}))
    , m_steps(std::exchange(other.m_steps, {}))
    , m_newFolders(std::exchange(other.m_newFolders, {}))
    , m_hasJournal(std::exchange(other.m_hasJournal, false))
{
}

Transaction::~Transaction()
{
    std::ignore = undo();
}

Result<void> Transaction::prepare(const PlannedWrite &write)
{
    const Result<QString> file = siteFile(m_root, write.path);
    if (!file) {
        return std::unexpected(file.error());
    }
    const QFileInfo info(*file);
    const QString target = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(*file);
    if (info.isDir()) {
        return unwritable(target, TransactionMessages::tr("a folder has this name"));
    }
    m_steps.append({.path = write.path,
        .target = target,
        .staged = write.isRemoval ? QString() : unusedNameBeside(target),
        .backup = write.before.isNull() ? QString() : unusedNameBeside(target),
        .bytes = write.bytes,
        .before = write.before,
        .after = write.isRemoval   ? ContentHash()
            : write.after.isNull() ? ContentHash::of(write.bytes)
                                   : write.after});
    return {};
}

Result<void> Transaction::require(const RepoPath &path, const ContentHash &expected)
{
    const Result<QString> file = siteFile(m_root, path);
    if (!file) {
        return std::unexpected(file.error());
    }
    m_required.append({.path = path,
        .target = *file,
        .staged = {},
        .backup = {},
        .bytes = {},
        .before = expected,
        .after = expected});
    return {};
}

Result<void> Transaction::checkTarget(const Step &step) const
{
    const Result<ContentHash> present = hashOfFile(step.target, largestReplaced);
    if (!present) {
        return std::unexpected(present.error());
    }
    if (*present != step.before) {
        return failure(Error::Kind::Conflict,
            TransactionMessages::tr(
                "“%1” has changed while publishing was prepared. Nothing in the blog was changed; look at the "
                "file, then publish again.")
                .arg(step.target));
    }
    return {};
}

void Transaction::planFolders()
{
    for (const Step &step : std::as_const(m_steps)) {
        QStringList missing;
        for (QString path = folderOf(step.target); !step.staged.isEmpty() && !QFileInfo::exists(path);
            path = folderOf(path)) {
            missing.prepend(path);
        }
        for (const QString &path : std::as_const(missing)) {
            if (!m_newFolders.contains(path)) {
                m_newFolders.append(path);
            }
        }
    }
}

Result<void> Transaction::makeFolders() const
{
    for (const QString &path : m_newFolders) {
        if (const int made = m_ops->makeFolder(encoded(path)); made < 0) {
            return failure(Error::Kind::Unwritable,
                TransactionMessages::tr("The folder “%1” cannot be made: %2. Nothing in the blog was changed.")
                    .arg(path, systemReason(made)));
        }
    }
    for (const Step &step : m_steps) {
        if (const QString folder = folderOf(step.target); !QFileInfo(folder).isDir()) {
            return failure(Error::Kind::Unwritable,
                TransactionMessages::tr(
                    "“%1” is a file, but the blog needs a folder there. Rename it, then publish again. Nothing in the "
                    "blog was changed.")
                    .arg(folder));
        }
    }
    return {};
}

Result<void> Transaction::writeStaged(Step &step)
{
    if (step.staged.isEmpty()) {
        return {};
    }
    const Result<void> written =
        writeNew(*m_ops, step.staged, step.target, std::exchange(step.bytes, {}), Flush::Later);
    return written ? written : unwritable(step.target, written.error().message);
}

/// The new bytes are on disk before a name leads to them, and what was backed up of the former ones beside the journal.
Result<void> Transaction::flush() const
{
    QStringList folders{folderOf(m_journal)};
    for (const Step &step : m_steps) {
        folders.append(folderOf(step.target));
    }
    folders.removeDuplicates();
    QMap<QString, QString> roots; // of the file systems that they lie on, usually one
    for (const QString &folder : std::as_const(folders)) {
        struct stat status = {};
        const bool isKnown = ::stat(encoded(folder).constData(), &status) == 0;
        roots.insert(isKnown ? QString::number(status.st_dev) : folder, folder);
    }
    for (const QString &folder : std::as_const(roots)) {
        if (const int synced = m_ops->syncFileSystem(encoded(folder)); synced < 0) {
            return unwritable(folder, systemReason(synced));
        }
    }
    return {};
}

/// Backs up what is at the target under another name: a second link where the file system has them, else a copy.
Result<void> Transaction::backUp(const Step &step)
{
    if (step.backup.isEmpty() || m_ops->link(encoded(step.target), encoded(step.backup)) == 0) {
        return {};
    }
    const Result<QByteArray> bytes = readFile(step.target, largestReplaced);
    if (!bytes) {
        return unwritable(step.target, bytes.error().message);
    }
    const Result<void> copied = writeNew(*m_ops, step.backup, step.target, *bytes);
    return copied ? copied : unwritable(step.target, copied.error().message);
}

Result<void> Transaction::replaceTarget(const Step &step)
{
    const QByteArray target = encoded(step.target);
    const int done = step.after.isNull() ? m_ops->remove(target)
        : step.backup.isEmpty()          ? m_ops->renameToNew(encoded(step.staged), target)
                                         : m_ops->rename(encoded(step.staged), target);
    return done < 0 ? unwritable(step.target, systemReason(done)) : Result<void>();
}

Result<void> Transaction::syncFolders()
{
    QStringList folders;
    for (const Step &step : std::as_const(m_steps)) {
        folders.append(folderOf(step.target));
    }
    for (const QString &folder : std::as_const(m_newFolders)) {
        folders.append(folderOf(folder));
    }
    folders.removeDuplicates();
    for (const QString &folder : std::as_const(folders)) {
        if (const int synced = m_ops->syncFolder(encoded(folder)); synced < 0) {
            return unwritable(folder, systemReason(synced));
        }
    }
    return {};
}

Result<void> Transaction::takeSteps(const QJsonObject &metadata)
{
    if (const Result<void> written = setMetadata(metadata); !written) {
        return std::unexpected(written.error());
    }
    if (const Result<void> made = makeFolders(); !made) {
        return std::unexpected(made.error());
    }
    for (Step &step : m_steps) {
        if (const Result<void> written = writeStaged(step); !written) {
            return std::unexpected(written.error());
        }
    }
    if (const Result<void> flushed = flush(); !flushed) {
        return std::unexpected(flushed.error());
    }
    for (const Step &step : m_required + m_steps) {
        if (const Result<void> checked = checkTarget(step); !checked) {
            return std::unexpected(checked.error());
        }
    }
    for (const Step &step : std::as_const(m_steps)) {
        if (const Result<void> backedUp = backUp(step); !backedUp) {
            return std::unexpected(backedUp.error());
        }
    }
    for (const Step &step : std::as_const(m_steps)) {
        if (const Result<void> replaced = replaceTarget(step); !replaced) {
            return std::unexpected(replaced.error());
        }
    }
    return syncFolders();
}

Result<void> Transaction::carryOut(const QJsonObject &metadata)
{
    planFolders();
    const Result<void> result = takeSteps(metadata);
    if (!result) {
        if (const Result<void> undone = undo(); !undone) {
            return failure(undone.error().kind, result.error().message + u' ' + undone.error().message);
        }
    }
    return result;
}

Result<void> Transaction::setMetadata(const QJsonObject &metadata)
{
    const QJsonObject former = std::exchange(m_metadata, metadata);
    const Result<void> written = replaceFile(m_journal, journal(), *m_ops);
    m_hasJournal = m_hasJournal || written || QFileInfo::exists(m_journal);
    if (!written) {
        m_metadata = former;
    }
    return written;
}

QList<std::pair<RepoPath, ContentHash>> Transaction::takeOver()
{
    QList<std::pair<RepoPath, ContentHash>> changed;
    for (Step &step : m_steps) {
        const Result<ContentHash> present = hashOfFile(step.target, largestReplaced);
        if (present && *present != step.after) {
            step.after = *present;
            changed.append({step.path, step.after});
        }
    }
    return changed;
}

QByteArray Transaction::journal() const
{
    QJsonArray steps;
    for (const Step &step : m_steps) {
        steps.append(
            QJsonObject{{QStringLiteral("path"), step.path.toString()}, {QStringLiteral("target"), step.target},
                {QStringLiteral("fresh"), step.staged}, {QStringLiteral("old"), step.backup},
                {QStringLiteral("before"), step.before.toHex()}, {QStringLiteral("after"), step.after.toHex()}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("root"), m_root}, {QStringLiteral("steps"), steps},
                             {QStringLiteral("folders"), QJsonArray::fromStringList(m_newFolders)},
                             {QStringLiteral("note"), m_metadata}})
        .toJson();
}

Result<std::optional<Transaction>> Transaction::resume(const QString &journal, FileOps &ops)
{
    if (!QFileInfo::exists(journal)) {
        return std::nullopt;
    }
    const Result<QByteArray> bytes = readFile(journal, largestJournal);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    Transaction transaction(object[u"root"].toString(), journal, ops);
    bool isGood = !transaction.m_root.isEmpty() && object[u"steps"].isArray();
    for (const QJsonValue &value : object[u"steps"].toArray()) {
        const Result<RepoPath> path = RepoPath::parse(value[u"path"].toString());
        isGood = isGood && path && !value[u"target"].toString().isEmpty();
        if (isGood) {
            transaction.m_steps.append({*path, value[u"target"].toString(), value[u"fresh"].toString(),
                value[u"old"].toString(), QByteArray(), ContentHash::fromHex(value[u"before"].toString()),
                ContentHash::fromHex(value[u"after"].toString())});
        }
    }
    if (!isGood) {
        transaction.m_steps.clear();
        return failure(Error::Kind::Malformed,
            TransactionMessages::tr(
                "“%1”, which says what was left behind when publishing was interrupted, is damaged. Look at "
                "the blog's files "
                "whose names start with “.frontrow-”, then remove it.")
                .arg(journal));
    }
    for (const QJsonValue &folder : object[u"folders"].toArray()) {
        transaction.m_newFolders.append(folder.toString());
    }
    transaction.m_metadata = object[u"note"].toObject();
    transaction.m_hasJournal = true;
    return transaction;
}

void Transaction::remove(const QString &file)
{
    if (!file.isEmpty() && QFileInfo::exists(file)) {
        std::ignore = m_ops->remove(encoded(file));
    }
}

bool Transaction::removeJournal()
{
    m_hasJournal = m_hasJournal && m_ops->remove(encoded(m_journal)) < 0 && QFileInfo::exists(m_journal);
    return !m_hasJournal;
}

void Transaction::commit()
{
    if (removeJournal()) { // from here on nothing can be undone
        for (const Step &step : std::as_const(m_steps)) {
            remove(step.backup);
            if (step.after.isNull()) {
                removeEmptyFolders(step.path);
            }
        }
    }
    m_steps.clear();
    m_newFolders.clear();
}

void Transaction::detach()
{
    m_steps.clear();
    m_newFolders.clear();
    m_hasJournal = false;
}

/// The folders that the file at \a path leaves empty go, but for the one at the top.
void Transaction::removeEmptyFolders(const RepoPath &path)
{
    QString folder = path.folder();
    while (folder.contains(u'/') && m_ops->removeFolder(encoded(m_root + u'/' + folder)) == 0) {
        folder.truncate(folder.lastIndexOf(u'/'));
    }
}

/// The target holds again what it held.
Transaction::Restoration Transaction::restore(const Step &step)
{
    remove(step.staged);
    const Result<ContentHash> present = hashOfFile(step.target, largestReplaced);
    if (!present) {
        return Restoration::Failed;
    }
    if (*present == step.before) {
        remove(step.backup);
        return Restoration::Done;
    }
    if (*present != step.after) {
        return QFileInfo::exists(step.backup) ? Restoration::Changed : Restoration::Done;
    }
    const int done = step.backup.isEmpty() ? m_ops->remove(encoded(step.target))
                                           : m_ops->rename(encoded(step.backup), encoded(step.target));
    return done < 0 ? Restoration::Failed : Restoration::Done;
}

Result<void> Transaction::undo()
{
    QStringList changed;
    bool isOver = true;
    for (const Step &step : std::as_const(m_steps) | std::views::reverse) {
        const Restoration restoration = restore(step);
        if (restoration != Restoration::Done) {
            changed.prepend(step.target);
        }
        isOver = isOver && restoration != Restoration::Failed;
    }
    for (const QString &folder : std::as_const(m_newFolders) | std::views::reverse) {
        std::ignore = m_ops->removeFolder(encoded(folder)); // stays when somebody put something there
    }
    m_steps.clear();
    m_newFolders.clear();
    if (isOver) {
        removeJournal();
    }
    if (!changed.isEmpty()) {
        return failure(Error::Kind::Unwritable,
            TransactionMessages::tr(
                "These files could not be put back: %1. What was in them is beside them, in files whose names "
                "start with “.frontrow-”.")
                .arg(changed.join(QStringLiteral(", "))));
    }
    return {};
}

} // namespace frontrow
