// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QtTypes>

namespace frontrow::liquid {

/// Lives while its thread reads what is kept afterwards: the first template that asks for the posts or the data of a
/// blog does not pay for them with its own time (Budget::milliseconds).
class ReadingTime
{
public:
    ReadingTime();
    ~ReadingTime();
    Q_DISABLE_COPY_MOVE(ReadingTime)

    /// How long this thread has read since it began, in milliseconds; without a reading that is going on.
    [[nodiscard]] static qint64 total();

private:
    QElapsedTimer m_clock;
};

} // namespace frontrow::liquid
