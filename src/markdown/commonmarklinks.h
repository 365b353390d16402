// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace frontrow::markdown {

/// A link definition, `[label]: address "title"`.
struct CommonMarkDefinition
{
    QString label; ///< as labels are compared
    TextRange address; ///< without angle brackets
    qsizetype end = 0; ///< after its line break
};

/// What stands in the parentheses of a link or an image.
struct CommonMarkDestination
{
    TextRange address; ///< without angle brackets
    qsizetype end = 0; ///< after the closing parenthesis
};

// Texts are the content of one leaf block. Source: CommonMark 0.29, "Link reference definitions" and "Links".

/// The definition that begins at \a start.
[[nodiscard]] std::optional<CommonMarkDefinition> commonMarkDefinitionAt(QStringView text, qsizetype start);

/// The destination whose parenthesis is at \a open.
[[nodiscard]] std::optional<CommonMarkDestination> commonMarkDestinationAt(QStringView text, qsizetype open);

/// The length of the label, with its brackets, that begins at \a start; 0 without one.
[[nodiscard]] qsizetype commonMarkLabelLength(QStringView text, qsizetype start);

/// \a label, without its brackets, as labels are compared.
[[nodiscard]] QString comparedLabel(QStringView label);

} // namespace frontrow::markdown
