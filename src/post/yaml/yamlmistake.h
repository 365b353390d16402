// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"

#include <QStringView>

#include <optional>

namespace frontrow {

/// A line number as people count them, of the line that holds \a offset.
[[nodiscard]] qsizetype lineNumberAt(QStringView post, qsizetype offset);

/// The characters of the line that holds \a offset, without its '\n'.
[[nodiscard]] TextRange lineAround(QStringView post, qsizetype offset);

/// \a edits of the front matter, which ends at \a yamlEnd, move its first problem from \a problemAt to a later line, or
/// leave none.
[[nodiscard]] bool fixesYaml(QStringView post, qsizetype yamlEnd, qsizetype problemAt, const TextEdits &edits);

/// What authors commonly get wrong on one line: looked for by the characters, and believed only when the usual remedy
/// fixes the front matter.
class YamlMistakes
{
public:
    /// \param yamlEnd where the front matter ends
    /// \param problemAt where it could not be read any further
    YamlMistakes(QStringView post, qsizetype yamlEnd, qsizetype problemAt);

    /// The mistake on \a line with its fix; nothing when there is none.
    [[nodiscard]] std::optional<Diagnostic> on(TextRange line) const;
    /// \a line is neither a field nor an item, and without it the front matter could be read.
    [[nodiscard]] std::optional<Diagnostic> strayLine(TextRange line) const;

private:
    struct Parts;

    [[nodiscard]] std::optional<Parts> partsOf(TextRange line) const;
    [[nodiscard]] std::optional<Diagnostic> ifFixed(const QString &code, TextRange range, const QString &message,
        const QString &label, const TextEdits &edits) const;
    [[nodiscard]] std::optional<Diagnostic> quoteMistake(const Parts &parts) const;
    [[nodiscard]] std::optional<Diagnostic> escapeMistake(TextRange quoted) const;
    [[nodiscard]] std::optional<Diagnostic> plainMistake(const Parts &parts) const;
    [[nodiscard]] std::optional<Diagnostic> spaceMistake(TextRange line) const;
    [[nodiscard]] std::optional<Diagnostic> bracketMistake(const Parts &parts) const;
    [[nodiscard]] std::optional<Diagnostic> indentationMistake(TextRange line) const;

    QStringView m_post;
    qsizetype m_yamlEnd;
    qsizetype m_problemAt;
};

} // namespace frontrow
