// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/liquidorder.h"

#include <QStringList>

#include <algorithm>

namespace frontrow {

bool isDocumentBefore(const liquid::Value &a, const liquid::Value &b)
{
    return a.isNil() || b.isNil() ? !a.isNil() && b.isNil() : a.compare(b) == std::partial_ordering::less;
}

bool isPageBefore(const QString &a, const QString &b)
{
    const qsizetype slashA = a.lastIndexOf(u'/');
    const qsizetype slashB = b.lastIndexOf(u'/');
    if (const int order = QStringView(a).sliced(slashA + 1).compare(QStringView(b).sliced(slashB + 1)); order != 0) {
        return order < 0;
    }
    const QStringList foldersA = a.first(slashA + 1).split(u'/', Qt::SkipEmptyParts);
    const QStringList foldersB = b.first(slashB + 1).split(u'/', Qt::SkipEmptyParts);
    const auto [differingA, differingB] = std::ranges::mismatch(foldersA, foldersB);
    const bool isOneInsideOther = differingA == foldersA.end() || differingB == foldersB.end();
    return isOneInsideOther ? differingA != foldersA.end() : *differingA < *differingB;
}

} // namespace frontrow
