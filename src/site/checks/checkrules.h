// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"

#include <QSet>
#include <QString>

namespace frontrow {

/// What an author has decided about kinds of checks, by Diagnostic::code, for one blog.
struct CheckRules
{
    QSet<QString> ignored; ///< are not shown
    QSet<QString> blocking; ///< have to be fixed before a post is published

    bool operator==(const CheckRules &) const = default;
};

/// \a found without those that are ignored; those that block say so.
[[nodiscard]] Diagnostics withRules(const Diagnostics &found, const CheckRules &rules);

/// What a check of \a code looks for, in a few translated words: "Figures without alt text".
[[nodiscard]] QString checkTitle(const QString &code);

} // namespace frontrow
