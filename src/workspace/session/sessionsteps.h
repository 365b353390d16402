// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>

#include <functional>

namespace frontrow {

/// One step at a time: what may decide where the post is (opening, starting, saving, asking whether to close) takes a
/// while, with a question open or the disk at work, and nothing else of the kind begins meanwhile.
class SessionSteps : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Begins a step; false, with nothing begun, when one is under way.
    [[nodiscard]] bool begin();
    /// Ends it: finished() with \a isDone, then what waited, in its order, then idle().
    void end(bool isDone);
    /// Calls \a work now, or once no step is under way.
    void whenIdle(const std::function<void()> &work);

Q_SIGNALS:
    void finished(bool isDone);
    /// No step is under way any more, and nothing waits.
    void idle();

private:
    bool m_isBusy = false;
    QList<std::function<void()>> m_waiting;
};

} // namespace frontrow
