// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace frontrow {

/// The entries that \a query names, by their places in a list of \a count, the best first; \a textsOf gives the texts
/// of the entry at a place. Every word has to be in one of them, whole or as letters in their order ("awsd1" finds "AWS
/// Summit, day 1"), whatever the case and marks. Whole words count more than their beginnings, these more than other
/// parts, and letters least; of equals the earlier one comes first. No words name all.
[[nodiscard]] QList<qsizetype> findByWords(
    qsizetype count, const std::function<QStringList(qsizetype)> &textsOf, const QString &query);

} // namespace frontrow
