// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "row.h"

#include <QList>
#include <QString>

/// Opening a blog of 5,000 posts like \a post, without and with its cache, beside Jekyll reading it inside one process.
/// Finding words in all of its posts, beside the limit of what one does not wait for. And rendering the bodies of 200
/// posts whose Liquid includes, links and lists, beside Jekyll's own rendering of them without layouts. All have the
/// files in the system's memory. \a scratch is a folder that exists.
[[nodiscard]] QList<Row> siteRows(const QString &post, const QString &scratch);
