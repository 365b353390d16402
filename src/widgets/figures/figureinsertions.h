// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/pictures/figureimport.h"
#include "widgets/figures/figurecard.h"
#include "workspace/pictures/slidereader.h"

#include <QObject>
#include <QTextCursor>

#include <optional>

namespace frontrow {

class PostEditor;
class PostSession;

/// The figures that arrived while the post was open, got another picture, or are looked at: which of them are to be
/// shown first, what could be their captions, and the alternative texts read on their pictures. These go into the text
/// where nobody wrote one meanwhile, and are marked until somebody has seen them.
class FigureInsertions : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    FigureInsertions(PostSession &session, PostEditor &editor);

    /// Once \a figures, those of the newest frame, hold the figures that arrived last: says which they are
    /// (shownFirst()); not when the person has gone on writing by then.
    void updateFigures(const QList<FigureCardContent> &figures);
    /// Has what is on the picture of \a figure read, which was there before and is being shown. An alternative text
    /// goes only to one that has none at all.
    void readShown(const FigureCardContent &figure);
    /// What could be the caption of \a figure, best first.
    [[nodiscard]] QStringList suggestions(const FigureCardContent &figure) const;
    /// The alternative text of \a figure was read on its picture, and nobody has seen it yet.
    [[nodiscard]] bool isAltUnseen(const Figure &figure) const;
    /// Somebody has.
    void takeAltAsSeen(const Figure &figure);
    /// Puts the caret after the figures that are shown.
    void returnCaret();
    /// They are shown no more: what is read on pictures that were there before is only for their next captions.
    void endShow();

Q_SIGNALS:
    /// The \a count figures from \a first on arrived and are in the text.
    void shownFirst(qsizetype first, qsizetype count);
    /// The text on a picture was read, so that there may be more suggestions.
    void textRead();

private:
    struct Insertion
    {
        QTextCursor place; ///< where it starts; moves with the text
        QString description; ///< what its picture's name, or what came with it, says
        std::optional<QString> formerAlt; ///< before anything was read; nothing when it had none
        QString headline; ///< read on its picture; empty until then
        QString readAlt; ///< read on its picture; empty until then
        qsizetype ticket = 0; ///< the number of the last request to read its picture
        bool isShownOnly = false; ///< it was there before, and its card is open
        bool isWaiting = false; ///< readAlt may go into the text, and has not yet
        bool isUnseen = false; ///< readAlt is in the text
    };

    /// Figures that wait until the frame has them.
    struct Newest
    {
        qsizetype first = 0;
        qsizetype count = 0; ///< 0 when none wait
        quint64 revision = 0; ///< the revision of the text that they came into
        QTextCursor after; ///< where they end
    };

    void take(const ImportResult &arrived, TextRange range);
    void takeReplacement(const ImportResult &picture, qsizetype place);
    void read(qsizetype insertion, const RepoPath &picture);
    void takeText(qsizetype ticket, const SlideText &text);
    void fillAlts();
    bool setAlt(qsizetype figure, const std::optional<QString> &alt);
    [[nodiscard]] qsizetype insertionOf(const Figure &figure) const;
    void notifyOnce(const QString &sentence);
    void forget();

    PostSession &m_session;
    PostEditor &m_editor;
    QList<Insertion> m_insertions;
    Newest m_newest;
    QTextCursor m_after; ///< where the figures end that are shown
    SlideReader m_reader;
    qsizetype m_lastTicket = 0;
    quint64 m_revision = 0; ///< the text is as the newest, or the last alternative text, left it
    QString m_notified; ///< the last sentence about reading
};

} // namespace frontrow
