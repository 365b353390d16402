// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/places.h"
#include "markdown/scanner.h"

#include <QString>
#include <QStringView>

namespace frontrow::markdown {

/// What a block holds, put together of pieces of its lines, and where these stand in the source.
struct PlacedText
{
    QString text;
    Places places;

    /// \param part a view into the text of \a scanner
    void append(QStringView part, const Scanner &scanner)
    {
        places.append(text.size(), scanner.places(), {part.data() - scanner.text().data(), part.size()});
        text += part;
    }
    /// The same, with the end of the line.
    void appendLine(QStringView part, const Scanner &scanner)
    {
        append(part, scanner);
        text += u'\n';
    }
    PlacedText &operator+=(const PlacedText &other)
    {
        places.append(text.size(), other.places, {0, other.text.size()});
        text += other.text;
        return *this;
    }
    /// What stands from \a from on.
    [[nodiscard]] PlacedText sliced(qsizetype from) const { return {text.sliced(from), places.sliced(from)}; }
};

} // namespace frontrow::markdown
