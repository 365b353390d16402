// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "fuzz/fuzzing.h"

#include "base/sourcetext.h"

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

namespace frontrow::fuzz {

std::optional<QString> textOf(const uint8_t *data, size_t size)
{
    const Result<SourceText> source =
        SourceText::decode(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return source ? std::optional(source->text()) : std::nullopt;
}

void require(bool holds, const char *property)
{
    if (!holds) {
        static_cast<void>(std::fprintf(stderr, "does not hold: %s\n", property));
        std::abort();
    }
}

Choices::Choices(QByteArrayView input)
    : m_state(14695981039346656037U)
{
    for (const char byte : input) { // FNV-1a
        m_state = (m_state ^ static_cast<uchar>(byte)) * 1099511628211U;
    }
}

qsizetype Choices::below(qsizetype count)
{
    m_state = m_state * 6364136223846793005U + 1442695040888963407U; // Knuth's MMIX generator
    return static_cast<qsizetype>((m_state >> 33U) % static_cast<quint64>(count));
}

} // namespace frontrow::fuzz
