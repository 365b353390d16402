// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"
#include "site/checks/postvocabulary.h"
#include "site/checks/spelling.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow {

/// What misspelt words of a post are found by.
struct SpellingGround
{
    const CheckedPost &post;
    QStringView visible; ///< the post as visibleText() gives it
    const PostVocabulary &vocabulary;
    QString dictionary;
    Spelling &spelling;
};

/// The ones of \a misspelt, places of words, that a dictionary lacks because they are misspelt rather than because
/// they are rare: they stand once in the post, and one slip of a hand makes them of a word that the dictionary has and
/// that is common, in this blog or (in English) in blogs at all. How common it has to be depends on the slip, on the
/// length of the word and on whether letters stand beside each other in it that never do. The others are names, terms
/// and words of the author's own, of other languages, and forms and compounds of known words. At most 200 are looked
/// at.
[[nodiscard]] QList<TextRange> likelyMisspelt(const SpellingGround &ground, const QList<TextRange> &misspelt);

} // namespace frontrow
