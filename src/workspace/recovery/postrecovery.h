// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/recovery/recoveryjournal.h"

#include <QObject>
#include <QString>

namespace frontrow {

class NoticeCentre;
class PostDocument;
class UserPrompt;

/// What a person sees of the recovery journal: the text of the last time is offered, never put in by itself; a post
/// that another instance has is shown for reading only.
class PostRecovery : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    PostRecovery(PostDocument &document, UserPrompt &prompt, NoticeCentre &notices,
        const RecoveryStore &store = RecoveryStore(), QObject *parent = nullptr);

    /// The document, just read, is the post \a key from now on.
    void setPost(const QString &key);
    /// Puts the newest text that was left of that post in place of the document's, as one undo step.
    void restore();
    /// Offers what was left of posts that no instance has: for the start of the program.
    void offerAll();
    /// See RecoveryJournal.
    bool flush() { return m_journal.flush(); }
    void close() { m_journal.close(); }

Q_SIGNALS:
    /// The person wants to go on with \a record.
    void opened(const frontrow::RecoveryRecord &record);
    /// The person wants the post that another instance had.
    void triedAgain();

private:
    void offer();
    void putIn(const LeftRecord &left);
    void discard(const LeftRecord &left);
    void compare(const LeftRecord &left);
    void notifyHolder(const PostHolder &holder);
    [[nodiscard]] QList<RecoveryRecord> leftRecords() const;

    PostDocument &m_document;
    UserPrompt &m_prompt;
    NoticeCentre &m_notices;
    const RecoveryStore m_store;
    RecoveryJournal m_journal;
};

} // namespace frontrow
