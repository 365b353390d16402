// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/pictures/figureintake.h"
#include "widgets/figures/figurecard.h"
#include "workspace/pictures/slidereader.h"

#include <QObject>
#include <QTextCursor>

namespace frontrow {

class PostEditor;
class PostSession;

/// The figures that arrived while the post was open: which of them are to be shown first, what could be their captions,
/// and the alternative texts read on their pictures, which go into the text where nobody wrote one meanwhile.
class FigureArrivals : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    FigureArrivals(PostSession &session, PostEditor &editor);

    /// Once \a figures, those of the newest frame, hold the figures that arrived last: says which they are
    /// (shownFirst()); not when the person has gone on writing by then.
    void look(const QList<FigureCardContent> &figures);
    /// What could be the caption of \a figure, best first.
    [[nodiscard]] QStringList suggestions(const FigureCardContent &figure) const;
    /// Puts the caret behind the figures that are shown.
    void returnCaret();
    /// They are shown no more.
    void endShow() { m_behind = {}; }

Q_SIGNALS:
    /// The \a count figures from \a first on arrived and are in the text.
    void shownFirst(qsizetype first, qsizetype count);
    /// The text on a picture was read, so that there may be more suggestions.
    void textRead();

private:
    struct Arrival
    {
        QTextCursor place; ///< where it starts; moves with the text
        QString words; ///< what its picture's name, or what came with it, says
        QString alt; ///< that it arrived with
        QString headline; ///< read on its picture; empty until then
    };

    /// Figures that wait until the frame has them.
    struct Newest
    {
        qsizetype first = 0;
        qsizetype count = 0; ///< 0 when none wait
        quint64 revision = 0; ///< of the text that they came into
        QTextCursor behind; ///< where they end
    };

    void take(const IntakeResult &arrived, qsizetype offset);
    void takeText(qsizetype arrival, const SlideText &text);
    void fillAlt(qsizetype figure, const QString &alt);
    void sayOnce(const QString &sentence);
    void forget();

    PostSession &m_session;
    PostEditor &m_editor;
    QList<Arrival> m_arrivals;
    Newest m_newest;
    QTextCursor m_behind; ///< where the figures end that are shown
    SlideReader m_reader;
    quint64 m_revision = 0; ///< the text is as the newest, or the last alternative text, left it
    QString m_said; ///< the last sentence about reading
};

} // namespace frontrow
