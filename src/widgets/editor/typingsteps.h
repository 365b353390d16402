// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QStringView>
#include <QtTypes>

namespace frontrow {

/// Which keys one undo takes back together: those of a word with the spaces after it, or a run of erasing keys. A step
/// ends where the caret was moved, where the text was changed by anything else, and after a pause of two seconds.
class TypingSteps
{
public:
    /// What a key is about to do.
    struct Key
    {
        bool erases = false;
        QStringView text; ///< the text that it inserts; empty when it erases
        qsizetype caret = 0;
        bool hasSelection = false; ///< it replaces a selection
        int revision = 0; ///< the revision of the document before
    };

    /// \a key belongs to the step of the key before it.
    [[nodiscard]] bool continues(const Key &key) const;
    /// \a key was carried out, and left the caret and the document at these.
    void take(const Key &key, qsizetype caret, int revision);

private:
    bool m_erases = false;
    bool m_endsWithSpace = false;
    qsizetype m_caret = -1; ///< after the last key; -1 before the first
    int m_revision = 0; ///< after the last key
    QElapsedTimer m_sinceLast;
};

} // namespace frontrow
