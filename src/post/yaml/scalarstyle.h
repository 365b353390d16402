// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/yaml/fieldvalue.h"
#include "post/yaml/yamltree.h"

#include <optional>

namespace frontrow {

/// How a scalar's characters become a value, and how a text becomes a scalar.

/// The value of a plain scalar (Psych 5, `Psych::ScalarScanner#tokenize`). Besides Psych's timestamps, a date
/// with hours and minutes only is a Date, since Jekyll reads it as one.
[[nodiscard]] FieldValue plainValue(const QString &text);

/// \a text can stand as a plain scalar on one line and is read as that text by YAML 1.1, YAML 1.2 and Psych.
[[nodiscard]] bool isPlainSafe(QStringView text, bool inFlow);

/// \a text has characters that only a double-quoted scalar can hold on one line.
[[nodiscard]] bool needsEscapes(QStringView text);

[[nodiscard]] QString singleQuoted(QStringView text);
[[nodiscard]] QString doubleQuoted(QStringView text);
/// \a text between the quotes that need fewer escapes.
[[nodiscard]] QString quoted(QStringView text);
/// Plain where that is safe, else quoted().
[[nodiscard]] QString newScalar(QStringView text, bool inFlow);

/// A text as literal or folded scalar: header and indented lines, without the final '\n'. Folded lines are at
/// most \a width characters where words allow. Nothing when such a scalar cannot hold \a text.
[[nodiscard]] std::optional<QString> blockScalar(
    const QString &text, YamlNode::Style style, qsizetype indent, qsizetype width);

/// \a yes in the words of \a example: `yes` for `no`, `OFF` for `ON`, `true` for anything unknown.
[[nodiscard]] QString booleanLike(QStringView example, bool yes);

} // namespace frontrow
