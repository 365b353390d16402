// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/panels/noticebar.h"

#include <QAction>
#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace frontrow::test {

/// What the notices of \a window say, those that wait behind another one, too: a line each.
[[nodiscard]] inline QString shownNotices(const QWidget &window)
{
    QStringList texts;
    for (const NoticeBar *bar : window.findChildren<NoticeBar *>()) {
        texts.append(bar->text());
    }
    return texts.join(u'\n');
}

/// What a notice of \a window offers under the name \a text; nullptr where none does.
[[nodiscard]] inline QAction *offeredByNotice(const QWidget &window, const QString &text)
{
    for (const NoticeBar *bar : window.findChildren<NoticeBar *>()) {
        const QList<QAction *> actions = bar->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        if (found != actions.end()) {
            return *found;
        }
    }
    return nullptr;
}

} // namespace frontrow::test
