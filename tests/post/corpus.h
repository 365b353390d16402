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

/// Asks Ruby's Psych, in one process, what \a documents mean. Each answer is null where Psych refuses, else the reading
/// of the document's root:
/// `{"kind": "Text", "text": "…"}` for a scalar, its kind named as in FieldValue::Kind; the text is "true" or "false"
/// for booleans, empty for null, else as written;
/// `{"kind": "List", "items": [reading, …]}`; `{"kind": "Map", "fields": [[key, reading], …]}`; `{"kind": "Alias"}`.
/// An empty document is a map without fields. Empty where Ruby cannot be run.
[[nodiscard]] QJsonArray psychReadings(const QJsonArray &documents);

} // namespace frontrow
