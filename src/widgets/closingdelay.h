// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

namespace frontrow {

class NoticeCentre;

/// What would be lost if the window closed while it is under way, as a PDF or what is being published. It delays the
/// first closing, and says so; whoever closes the window again means it. Work that fails, or takes too long, keeps the
/// window open, so that one can read what became of it.
class ClosingDelay : public QObject
{
    Q_OBJECT

public:
    /// \a notices outlives this.
    explicit ClosingDelay(NoticeCentre &notices);

    void begin();
    /// One of those that were begun is over. \a isDone: as it was asked for.
    void end(bool isDone);
    /// The window is to close. Whether it stays open for now; over() follows when all is done.
    [[nodiscard]] bool delays();

Q_SIGNALS:
    void over();

private:
    NoticeCentre &m_notices;
    int m_underWay = 0;
    bool m_hasDelayed = false;
    QTimer m_patience; ///< as long as it runs, the window closes when all is done
};

} // namespace frontrow
