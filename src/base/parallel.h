// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtTypes>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace frontrow {

/// Calls \a work(i) for every i from 0 to \a count - 1, on all processors, the calling thread among them; returns when
/// all are done. \a work is called from several threads at once and does not throw.
/// \param portion how many a thread takes at a time; fewer than two portions stay on the calling thread
template <typename Work> void inParallel(qsizetype count, qsizetype portion, const Work &work)
{
    std::atomic<qsizetype> next = 0;
    const auto takePortions = [&] {
        for (qsizetype start = next.fetch_add(portion); start < count; start = next.fetch_add(portion)) {
            for (qsizetype i = start; i < std::min(start + portion, count); ++i) {
                work(i);
            }
        }
    };
    const qsizetype portions = (count + portion - 1) / portion;
    const auto processors = static_cast<qsizetype>(std::thread::hardware_concurrency());
    std::vector<std::jthread> others;
    for (qsizetype other = 1; other < std::min(processors, portions); ++other) {
        others.emplace_back(takePortions);
    }
    takePortions();
}

/// Sorts \a items on two processors, equal ones in any order.
template <typename List> void sortInParallel(List &items)
{
    constexpr qsizetype few = 1000; // are sorted before a thread has begun
    const auto middle = items.size() < few ? items.end() : items.begin() + items.size() / 2;
    if (middle == items.end()) {
        std::sort(items.begin(), middle);
        return;
    }
    inParallel(
        2, 1, [&](qsizetype half) { half == 0 ? std::sort(items.begin(), middle) : std::sort(middle, items.end()); });
    std::inplace_merge(items.begin(), middle, items.end());
}

} // namespace frontrow
