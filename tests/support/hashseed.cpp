// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include <QHashSeed>

#include <cstdio>

namespace {

/// Says in each test program's output which order its QHash and QSet have. Qt draws the seed anew for every run and
/// takes none but 0 from outside: `QT_HASH_SEED=0` is the one order that can be had again.
const bool isPrinted = std::fprintf(stderr, "hash seed: %zu\n", static_cast<size_t>(QHashSeed::globalSeed())) > 0;

} // namespace
