// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace frontrow {

/// One thing to do about a Notice.
struct NoticeAction
{
    QString text; ///< translated, as on a button
    std::function<void()> run;
};

/// A message that can wait: shown in a bar, never in a dialog. A newer notice of the same topic replaces the older.
struct Notice
{
    enum class Severity { Done, Information, Warning, Error };

    QString topic; ///< "file", "export", "pictures"
    Severity severity = Severity::Information;
    QString text; ///< full, translated sentences; plain text
    QList<NoticeAction> actions;
};

} // namespace frontrow
