// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "walk/shorten.h"

#include <algorithm>

namespace frontrow::walk {

QList<Step> shortened(QList<Step> steps, const std::function<bool(const QList<Step> &)> &fails, int mostRuns)
{
    qsizetype part = steps.size() / 2;
    while (part > 0 && mostRuns > 0) {
        bool isShorter = false;
        for (qsizetype end = steps.size(); end > 0 && mostRuns > 0;) { // what came last matters most
            const qsizetype begin = std::max<qsizetype>(0, end - part);
            QList<Step> fewer = steps;
            fewer.remove(begin, end - begin);
            --mostRuns;
            if (!fewer.isEmpty() && fails(fewer)) {
                steps = fewer;
                isShorter = true;
            }
            end = begin;
        }
        part = isShorter ? std::min(part, steps.size() / 2) : part / 2;
    }
    return steps;
}

} // namespace frontrow::walk
