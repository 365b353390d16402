// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/contenthash.h"
#include "base/result.h"
#include "base/sourcetext.h"
#include "base/textedit.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QTextDocument>

#include <optional>

namespace frontrow {

/// The open post: its text with one undo stack for typing, forms and drops alike, and the file it came from.
/// The QTextDocument is the only truth; everything else is read off it. Positions in the document are offsets of
/// text(). Bytes that nobody edited are saved as they were read: byte order mark, line ends line by line, NBSP. Wide,
/// since nothing else may change the text or say what of it is saved: each way to do so has its own rule of undo.
class PostDocument : public QObject
{
    Q_OBJECT

public:
    /// Files above this size (bytes) are refused by name.
    static constexpr qint64 largestFile = 20LL * 1024 * 1024;

    /// The text of a moment, as it is saved.
    struct Snapshot
    {
        QByteArray bytes;
        quint64 revision;
    };

    explicit PostDocument(QObject *parent = nullptr);

    /// The document to edit in; owned by this object. An editor gives it the layout it needs.
    [[nodiscard]] QTextDocument *textDocument() { return &m_document; }
    /// Lines end in '\n'.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] SourceText source() const;
    /// Rises with every change of the text, loading included.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] bool isModified() const { return m_document.isModified(); }
    /// Absolute; empty for a post that was never saved.
    [[nodiscard]] const QString &filePath() const { return m_filePath; }
    /// The hash of the file as it was last read or written here.
    [[nodiscard]] const ContentHash &savedHash() const { return m_savedHash; }

    /// Only the file changes the text then: apply() and applyWith() do nothing, and an editor takes no key.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool isReadOnly);

    /// Replaces the text by the file's. Fails (Unreadable, Malformed) with nothing changed.
    [[nodiscard]] Result<void> open(const QString &path);
    /// Replaces the text by \a text, of no file. The undo history starts anew.
    void startNew(const QString &text);
    /// What is written of the text as it is now.
    [[nodiscard]] Snapshot snapshot() const { return {source().encode(), m_revision}; }
    /// Says that the post's file is at \a path (absolute) from now on and holds \a saved. What changed the text since
    /// is not saved, and the text stays modified.
    void adoptSaved(const QString &path, const Snapshot &saved);

    /// Applies \a edits as one undo step. Edits of the same \a topic (not empty) that follow each other within two
    /// seconds, with nothing between them, are one step together: words typed into a form.
    void apply(const TextEdits &edits, const QString &topic = QString());
    /// Where \a range of the text at \a revision is now; nothing when something in it has changed, or nobody remembers
    /// that revision any more.
    [[nodiscard]] std::optional<TextRange> rangeSince(quint64 revision, TextRange range) const;
    /// Applies \a edits, which were computed for the text as it was at \a revision, as one undo step: moved along with
    /// what was changed before them since. \return where the first of them was made; nothing, with nothing changed,
    /// when what they replace is not as it was, or nobody remembers that revision any more.
    [[nodiscard]] std::optional<qsizetype> applyAt(quint64 revision, const TextEdits &edits);
    /// Applies \a edits in the step that led to \a revision while nothing happened since, else as a step of their own:
    /// for what is found out about something after it was inserted. \return false, with nothing changed, while
    /// something is undone: an edit that nobody asked for would take away that it can be redone.
    bool applyWith(quint64 revision, const TextEdits &edits);
    /// Replaces the text by what the file holds now, as one undo step, and calls it saved. Fails like open().
    [[nodiscard]] Result<void> reload();
    /// Says that the file on disk does not hold what was read or written here any more: the text counts as modified,
    /// also when all edits are undone, until it is saved or the file is taken over.
    void forgetSaved();
    /// Says that the file on disk holds \a hash and the text differs from it: keeps the text.
    void keepOver(const ContentHash &hash);
    /// Says that the post's file is at \a path now and holds \a hash; the text is saved when it is that. Without a path
    /// it has no file any more.
    void follow(const QString &path, const ContentHash &hash);

Q_SIGNALS:
    void textChanged();
    void filePathChanged(const QString &path);
    void modificationChanged(bool isModified);
    void readOnlyChanged(bool isReadOnly);

private:
    /// A change of the text, which led to `revision`.
    struct Change
    {
        quint64 revision = 0;
        qsizetype position = 0;
        qsizetype removed = 0;
        qsizetype added = 0;
    };

    void markSaved(bool hasText);
    void remember(qsizetype position, QStringView was, QStringView now);
    void write(const TextEdits &edits, bool isOneStepWithLast);
    void load(const SourceText &source);
    void takeChange(int position, int removed, int added);
    void markLineEnds(const SourceText &source);
    void setFile(const QString &path, const ContentHash &hash);

    QTextDocument m_document;
    QString m_text; ///< what the document holds, kept in step change by change
    bool m_hasChanged = false; ///< since the last textChanged()
    bool m_isLoading = false;
    bool m_isReadOnly = false;
    QString m_filePath;
    ContentHash m_savedHash;
    LineEnd m_usualLineEnd = LineEnd::Lf;
    bool m_hasByteOrderMark = false;
    quint64 m_revision = 0;
    QList<Change> m_changes; ///< the latest, rising
    QString m_lastTopic;
    quint64 m_lastTopicRevision = 0; ///< after the edits of m_lastTopic
    QElapsedTimer m_sinceLastTopic;
};

} // namespace frontrow
