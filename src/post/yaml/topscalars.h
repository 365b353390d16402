// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/yaml/fieldvalue.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace frontrow {

/// The values that scanTopFields() understands: those on one line, with nothing to resolve. Texts are UTF-8, without
/// spaces at their ends, and not empty.

/// \a line has a character that YAML forbids, takes for a line end, or that nobody sees.
[[nodiscard]] bool hasOddCharacter(QByteArrayView line);

/// The item of a block list, what stands after its "- "; nothing for a form that is not understood.
[[nodiscard]] std::optional<QString> readBlockItem(QByteArrayView text);

/// What stands after a key has a form that is understood.
/// \param value gets the value; nullptr where only the form matters
[[nodiscard]] bool readOneLineValue(QByteArrayView text, FieldValue *value);

} // namespace frontrow
