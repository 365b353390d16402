// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <optional>

namespace frontrow::fuzz {

/// The input as the text of a file, lines ending in '\n'; nothing when a post could not be read from it.
[[nodiscard]] std::optional<QString> textOf(const uint8_t *data, size_t size);

/// Ends the program when \a holds is false, which makes the input a finding.
void require(bool holds, const char *property);

/// Choices that the input decides: the same input always gives the same ones.
class Choices
{
public:
    explicit Choices(QByteArrayView input);

    /// 0 … \a count - 1.
    [[nodiscard]] qsizetype below(qsizetype count);

private:
    quint64 m_state;
};

} // namespace frontrow::fuzz
