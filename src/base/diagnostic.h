// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QList>
#include <QString>

#include <optional>

namespace frontrow {

/// What a line of a blog's `_config.yml` has to say.
struct ConfigLine
{
    QString key; ///< at the top level
    QString value; ///< text

    /// As it is written.
    [[nodiscard]] QString toString() const { return key + QStringLiteral(": ") + value; }

    bool operator==(const ConfigLine &) const = default;
};

/// One way out of a Diagnostic: a change that is right as it is.
struct Fix
{
    QString label; ///< what the button says, translated
    TextEdits edits; ///< the edits of the post's text; one undo step
    std::optional<ConfigLine> configLine = {}; ///< instead of edits: it concerns every post, so the person is asked

    bool operator==(const Fix &) const = default;
};

/// Something wrong or worth knowing about a post, with its place. A post with problems is still a post.
struct Diagnostic
{
    enum class Severity { Hint, Warning, Error };

    Severity severity = Severity::Warning;
    /// Stable name for scripts and tests, lower case with dashes ("figure-without-alt").
    QString code;
    /// A full, translated sentence.
    QString message;
    /// Where, in the post's text; empty at 0 when it has no place.
    TextRange range;
    QList<Fix> fixes = {}; ///< the ways out, the likeliest first; empty when only the author knows one
    bool isBlocking = false; ///< the author wants it fixed before this blog's posts are published (CheckRules)

    bool operator==(const Diagnostic &) const = default;
};

using Diagnostics = QList<Diagnostic>;

} // namespace frontrow
