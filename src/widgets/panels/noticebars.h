// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/panels/noticebar.h"
#include "workspace/prompt/notice.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QWidget>

namespace frontrow {

class NoticeCentre;

/// Which of notices, the newest last, is to be seen: one that has just succeeded, else the newest of those that weigh
/// most: errors, warnings, what succeeded before, information. Its place; -1 for none.
[[nodiscard]] qsizetype noticeToShow(const QList<Notice::Severity> &notices);

/// The message bar above the text. There is one notice for each topic; one of them is shown, with the number of the
/// others. One under the mouse is not replaced by a new one, and one that comes in the place of another without being
/// asked for takes no clicks for a moment: they were meant for the other.
class NoticeBars : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBars(QWidget *parent = nullptr);

    /// Shows what \a centre is told, from now on.
    void follow(const NoticeCentre &centre);

    void show(const Notice &notice);
    void dismiss(Notice::Topic topic);

private:
    void finish(NoticeBar *bar);
    /// Shows the one at \a place and hides the others.
    void showOnly(qsizetype place);
    void showBest();
    /// Clicks on \a bar do nothing while they may be meant for another that was there before.
    void shield(NoticeBar &bar) const;

    QList<NoticeBar *> m_bars; ///< the newest last
    QPointer<NoticeBar> m_shown;
    QDeadlineTimer m_replaced; ///< until then, a click may be meant for one that was shown before
};

} // namespace frontrow
