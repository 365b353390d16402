// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "row.h"

/// Plan and commit of a post with 50 pictures beside `cp`, `git add` and `git commit` of the same files, each into a
/// fresh copy of the same repository; and the same without git beside `cp -r` and `sync`.
/// \param scratch a folder to write to.
[[nodiscard]] QList<Row> publishRows(const QString &scratch);
