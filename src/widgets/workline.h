// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QProgressBar;
class QToolButton;

namespace frontrow {

class ElidedLabel;

/// Something that takes long.
struct Work
{
    QString text; ///< what is being done
    QString stopText; ///< what its button does, for a tool tip
    std::function<void()> stop;
    qsizetype done = 0; ///< how many of `total` steps are done
    qsizetype total = 0; ///< 0 where the steps are not known
};

/// All that takes long, in one place of the window, with a way to stop it: what was begun last, and how many others
/// there are. It is seen when there is something for longer than a moment.
class WorkLine : public QWidget
{
    Q_OBJECT

public:
    explicit WorkLine(QWidget *parent = nullptr);

    /// \a owner does \a work from now on, or is further with it. It outlives its work.
    void show(const QObject &owner, const Work &work);
    /// It does none any more.
    void end(const QObject &owner);

private:
    struct Entry
    {
        const QObject *owner;
        Work work;
    };

    void update();

    QList<Entry> m_works; ///< in the order in which they were begun
    ElidedLabel *m_text;
    QProgressBar *m_steps;
    QToolButton *m_stop;
    QTimer m_moment; ///< until it is shown
};

} // namespace frontrow
