// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/typingsteps.h"

namespace frontrow {

bool TypingSteps::continues(const Key &key) const
{
    constexpr qint64 pause = 2'000; // ms
    const bool isWhereItWas = key.caret == m_caret && key.revision == m_revision && !key.hasSelection;
    if (!isWhereItWas || key.erases != m_erases || m_sinceLast.hasExpired(pause)) {
        return false;
    }
    const bool beginsWord = m_endsWithSpace && !key.text.isEmpty() && !key.text.front().isSpace();
    return !beginsWord;
}

void TypingSteps::take(const Key &key, qsizetype caret, int revision)
{
    m_erases = key.erases;
    m_endsWithSpace = !key.text.isEmpty() && key.text.back().isSpace();
    m_caret = caret;
    m_revision = revision;
    m_sinceLast.start();
}

} // namespace frontrow
