// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/session/postsession.h"

#include <QTest>

#include <optional>

namespace frontrow::test {

/// Lets \a begin begin a step of \a session and waits for its end. Whether it did what it is for; false, too, when it
/// was not begun.
template <typename Begin> [[nodiscard]] bool isDone(PostSession &session, Begin begin)
{
    std::optional<bool> answer;
    const QMetaObject::Connection connection = QObject::connect(
        &session, &PostSession::finished, &session, [&answer](bool isDone) { answer = answer.value_or(isDone); });
    const bool isBegun = begin();
    const bool isOver = isBegun && QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000);
    QObject::disconnect(connection);
    return isOver && *answer;
}

[[nodiscard]] inline bool opens(PostSession &session, const QString &file)
{
    return isDone(session, [&] { return session.open(file); });
}

[[nodiscard]] inline bool startsNew(PostSession &session)
{
    return isDone(session, [&] { return session.startNew(); });
}

[[nodiscard]] inline bool saves(PostSession &session)
{
    return isDone(session, [&] { return session.save(); });
}

[[nodiscard]] inline bool savesAs(PostSession &session)
{
    return isDone(session, [&] { return session.saveAs(); });
}

[[nodiscard]] inline bool mayLeave(PostSession &session)
{
    return isDone(session, [&] { return session.leave([](bool) { }); });
}

} // namespace frontrow::test
