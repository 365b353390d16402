// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace frontrow {

/// A real post, lines ending in '\n'.
struct CorpusPost
{
    QString name;
    QString text;
};

/// The posts beside the project, in the order of their names; none where there are none.
[[nodiscard]] QList<CorpusPost> corpusPosts();

/// Asks Ruby's Psych, in one process, what \a documents mean. Each answer is null where Psych refuses, or an object
/// with an entry for each top-level key whose value is a scalar or a list of scalars:
/// `{"kind": "Text", "text": "…"}` or `{"kind": "List", "items": ["…"]}`, and "other" with everything else.
/// Empty where Ruby cannot be run.
[[nodiscard]] QJsonArray psychReadings(const QJsonArray &documents);

} // namespace frontrow
