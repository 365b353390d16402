// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/places.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow::markdown {

/// A body whose Liquid was read, but not run.
struct ReadLiquid
{
    QString text; ///< what is not Liquid, and liquidMark for each character of what puts something out
    Places places; ///< where the text stands in the body
    QList<TextRange> liquid; ///< outputs and tags that put something out, rising, in the body
    QList<TextRange> code; ///< what `highlight` and `comment` hold, with their tags; rising, in the body
};

/// Nothing that a person writes (private use area).
inline constexpr QChar liquidMark = u'\ue0f2';

/// Takes out of \a body the tags that put nothing out themselves, so that the rest reads as it does in the page: each
/// branch of an `if` and the content of a loop once.
[[nodiscard]] ReadLiquid readLiquid(QStringView body);

} // namespace frontrow::markdown
