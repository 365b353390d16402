// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/recovery/postrecovery.h"

#include "base/atomicfile.h"
#include "post/frontmatter/frontmatter.h"
#include "workspace/document/postdocument.h"
#include "workspace/prompt/noticecentre.h"
#include "workspace/prompt/userprompt.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace frontrow {

namespace {

QString shownTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// What a person knows the post of \a record by.
QString nameOf(const RecoveryRecord &record)
{
    const QString title = FrontMatter::parse(record.text).value(u"title").toString();
    return !record.postFile.isEmpty() ? QFileInfo(record.postFile).fileName()
        : !title.isEmpty()            ? title
                                      : PostRecovery::tr("Untitled");
}

/// The file of \a record holds its text already.
bool isSaved(const RecoveryRecord &record)
{
    const Result<QByteArray> bytes = readFile(record.postFile, PostDocument::largestFile);
    const Result<SourceText> saved = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
    return saved && saved->text() == record.text;
}

} // namespace

PostRecovery::PostRecovery(
    PostDocument &document, UserPrompt &prompt, NoticeCentre &notices, const RecoveryStore &store, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_prompt(prompt)
    , m_notices(notices)
    , m_store(store)
    , m_journal(document, store)
{
    connect(&m_journal, &RecoveryJournal::failed, this, [this](const QString &reason) {
        m_notices.notify(Notice::Topic::Journal, Notice::Severity::Warning,
            tr("Recovery is off: %1 If Frontrow ends now, what is not saved is lost. Save often.").arg(reason));
    });
    connect(&m_journal, &RecoveryJournal::resumed, this, [this] {
        m_notices.notify(Notice::Topic::Journal, Notice::Severity::Done,
            tr("Recovery works again: what you type is kept also when Frontrow ends without saving."));
    });
}

void PostRecovery::setPost(const QString &key)
{
    const std::optional<PostHolder> holder = m_journal.setPost(key);
    m_document.setReadOnly(holder.has_value());
    m_notices.dismiss(Notice::Topic::Recovery);
    m_notices.dismiss(Notice::Topic::OtherRecovery);
    m_notices.dismiss(Notice::Topic::Holder);
    holder ? notifyHolder(*holder) : offer();
}

void PostRecovery::notifyHolder(const PostHolder &holder)
{
    m_notices.notify(Notice::Topic::Holder, Notice::Severity::Warning,
        tr("“%1” is open in another window of Frontrow (process %2 on %3) and is shown here for reading only. Close it "
           "there and try again.")
            .arg(QFileInfo(m_document.filePath()).fileName())
            .arg(holder.process)
            .arg(holder.host),
        {{tr("Try Again"), [this] { Q_EMIT triedAgain(); }}});
}

void PostRecovery::offer()
{
    QList<LeftRecord> all = m_store.setAsideFor(m_journal.key());
    while (!all.isEmpty() && all.constFirst().record.text == m_document.text() && !m_document.isModified()) {
        QFile::remove(all.takeFirst().file);
    }
    if (all.isEmpty()) {
        return;
    }
    const LeftRecord left = all.constFirst();
    const QString time = shownTime(left.record.writtenAt);
    const bool isOfThisFile = left.record.base == m_document.savedHash();
    m_notices.notify(Notice::Topic::Recovery, Notice::Severity::Warning,
        isOfThisFile ? tr("Frontrow ended without saving on %1. Your text from then is here.").arg(time)
                     : tr("Frontrow ended without saving on %1. Your text from then is here, but the file was changed "
                          "since: compare before you restore.")
                           .arg(time),
        {{tr("Restore"), [this, left] { putIn(left); }}, {tr("Compare…"), [this, left] { compare(left); }},
            {tr("Discard"), [this, left] { discard(left); }}});
}

void PostRecovery::restore()
{
    if (const QList<LeftRecord> left = m_store.setAsideFor(m_journal.key()); !left.isEmpty()) {
        m_notices.dismiss(Notice::Topic::Recovery);
        putIn(left.constFirst());
    }
}

void PostRecovery::putIn(const LeftRecord &left)
{
    m_document.apply(difference(m_document.text(), left.record.text));
    if (m_journal.flush()) { // else what was set aside is all there is
        QFile::remove(left.file);
    }
    offer();
}

void PostRecovery::discard(const LeftRecord &left)
{
    QFile::remove(left.file);
    offer();
}

void PostRecovery::compare(const LeftRecord &left)
{
    m_prompt.showDifference(
        tr("The Text of %1").arg(shownTime(left.record.writtenAt)), m_document.text(), left.record.text);
    offer();
}

QList<RecoveryRecord> PostRecovery::leftRecords() const
{
    QList<RecoveryRecord> found;
    for (const QString &key : m_store.keys()) {
        const std::unique_ptr<QLockFile> lock = m_store.lockOf(key);
        if (key == m_journal.key() || !lock || !lock->tryLock()) {
            continue; // open, here or elsewhere
        }
        m_store.setAside(key);
        for (const LeftRecord &left : m_store.setAsideFor(key)) {
            if (!left.record.postFile.isEmpty() && isSaved(left.record)) {
                QFile::remove(left.file);
            } else {
                found.append(left.record);
                break; // older ones are offered after it
            }
        }
    }
    std::ranges::sort(found, std::ranges::greater(), &RecoveryRecord::writtenAt);
    return found;
}

void PostRecovery::offerAll()
{
    m_store.sweep();
    const QList<RecoveryRecord> found = leftRecords();
    if (found.isEmpty()) {
        return;
    }
    QStringList names;
    for (const RecoveryRecord &each : found) {
        names.append(tr("“%1” of %2").arg(nameOf(each), shownTime(each.writtenAt)));
    }
    m_notices.notify(Notice::Topic::OtherRecovery, Notice::Severity::Warning,
        tr("%n unsaved report(s) were found: %1.", nullptr, static_cast<int>(found.size()))
            .arg(QLocale().createSeparatedList(names)),
        {{tr("Open"), [this, first = found.constFirst()] {
              Q_EMIT opened(first);
              offerAll();
          }}});
}

} // namespace frontrow
