// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/recovery/recoverystore.h"

#include <QFutureWatcher>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace frontrow {

class PostDocument;

/// Another instance that has a post open.
struct PostHolder
{
    qint64 process = 0;
    QString host;
};

/// Writes what is typed and not saved to the recovery store, on a thread of its own and at most a second after the
/// first change that it does not hold. The record goes when the document is saved or close() is called; it stays when
/// the program ends in any other way.
class RecoveryJournal : public QObject
{
    Q_OBJECT

public:
    /// \a document outlives this.
    RecoveryJournal(PostDocument &document, const RecoveryStore &store, QObject *parent = nullptr);
    /// Waits for the record that is being written.
    ~RecoveryJournal() override;

    /// The document is the post \a key from now on. What an earlier instance wrote of it is set aside. Nothing is
    /// written while another instance has the post; \return which one.
    std::optional<PostHolder> setPost(const QString &key);
    [[nodiscard]] const QString &key() const { return m_key; }
    /// Writes what is not written yet, and waits for it. True when the store holds the text as it is.
    bool flush();
    /// The person is done with the text, saved or not.
    void close();

Q_SIGNALS:
    /// The text could not be written; it is tried again. Said once until resumed().
    void failed(const QString &reason);
    void resumed();

private:
    void follow();
    void writeLater();
    void waitForWriting();
    void take(const Result<void> &written);
    void drop();
    [[nodiscard]] RecoveryRecord record();

    PostDocument &m_document;
    const RecoveryStore m_store;
    QString m_key;
    std::unique_ptr<QLockFile> m_lock;
    bool m_isHeldElsewhere = false;
    quint64 m_sequence = 0;
    quint64 m_written = 0; ///< the revision that the last record holds, or is to hold
    bool m_isFailing = false;
    QTimer m_timer;
    bool m_isWriting = false; ///< and take() has not had the outcome yet
    QThreadPool m_thread;
    QFutureWatcher<Result<void>> m_writing;
};

} // namespace frontrow
