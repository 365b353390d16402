// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/spellingslips.h"

#include <QHash>

#include <algorithm>

namespace frontrow {

namespace {

/// The longer of the two has one more letter, and else they are the same.
bool hasOneMore(QStringView longer, QStringView shorter)
{
    const auto [differing, other] = std::ranges::mismatch(longer, shorter);
    const qsizetype at = differing - longer.begin();
    return longer.size() == shorter.size() + 1 && longer.sliced(at + 1) == shorter.sliced(at);
}

/// One letter is another one, or two beside each other changed places.
bool hasOneOther(QStringView a, QStringView b)
{
    const auto [differing, other] = std::ranges::mismatch(a, b);
    const qsizetype at = differing - a.begin();
    if (a.size() != b.size() || at == a.size()) {
        return false;
    }
    const bool isSwapped = at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at];
    const qsizetype next = isSwapped ? at + 2 : at + 1;
    return a.sliced(next) == b.sliced(next);
}

/// A word with its ending, or as the other English writes it.
bool isOtherForm(const QString &a, const QString &b)
{
    const auto plain = [](const QString &word) {
        return QString(word).replace(u'z', u's').replace(QStringLiteral("oes"), QStringLiteral("os"));
    };
    const bool hasEnding = a.chopped(1) == b && QStringView(u"sdr").contains(a.back());
    return hasEnding || plain(a) == plain(b);
}

} // namespace

bool isSlipOf(const QString &word, const QString &right)
{
    const QString a = word.toCaseFolded();
    const QString b = right.toCaseFolded();
    if (a.isEmpty() || b.isEmpty() || a.front() != b.front() || isOtherForm(a, b)
        || !std::ranges::all_of(b, [](QChar c) { return c.isLetter(); })) {
        return false;
    }
    return hasOneMore(a, b) || hasOneMore(b, a) || hasOneOther(a, b);
}

QList<TextRange> likelyMisspelt(
    QStringView words, const QList<TextRange> &misspelt, const QString &dictionary, Spelling &spelling)
{
    constexpr qsizetype fewestLetters = 5;
    constexpr qsizetype mostWords = 40;
    const auto wordAt = [words](TextRange range) { return slice(words, range).toString().toCaseFolded(); };
    QHash<QString, int> uses;
    for (const TextRange &range : misspelt) {
        ++uses[wordAt(range)];
    }
    QList<TextRange> likely;
    qsizetype looked = 0;
    for (const TextRange &range : misspelt) {
        const QString word = wordAt(range);
        if (word.size() < fewestLetters || uses.value(word) > 1 || ++looked > mostWords) {
            continue;
        }
        const QStringList suggestions = spelling.suggestionsFor(dictionary, word);
        if (std::ranges::any_of(suggestions, [&word](const QString &each) { return isSlipOf(word, each); })) {
            likely.append(range);
        }
    }
    return likely;
}

} // namespace frontrow
