// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/figures/figure.h"

#include <QList>
#include <QtTypes>

namespace frontrow {

class PostDocument;

/// The figures of a post, as its text had them at a revision of its PostDocument.
struct FiguresAt
{
    quint64 revision = 0;
    QList<Figure> figures;
};

/// Which of \a now is the figure \a index of \a then, both of \a document, at whatever is before it: for what was seen
/// of a figure and is carried out when the text has moved on. One that was changed at its beginning is the one of the
/// same number, as long as there are no more and no fewer. -1 when it is gone, or nobody knows.
[[nodiscard]] qsizetype sameFigure(
    const PostDocument &document, const FiguresAt &then, qsizetype index, const FiguresAt &now);

} // namespace frontrow
