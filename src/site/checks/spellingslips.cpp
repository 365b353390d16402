// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/spellingslips.h"

#include "site/checks/commonwords.h"
#include "site/checks/slips.h"
#include "site/checks/wordforms.h"

#include <algorithm>
#include <optional>

namespace frontrow {

namespace {

/// How common a word is goes from 0 to this.
constexpr int everywhere = 31;

/// What stands around a word makes it one that nobody looks up: it is quoted or marked alone, or part of another.
bool isSetApart(QStringView text, TextRange range)
{
    const QChar before = range.start > 0 ? text[range.start - 1] : QChar();
    const QChar after = range.end() < text.size() ? text[range.end()] : QChar();
    const bool isEnclosed =
        QStringView(u"\"“‘'`[*_(<„»«").contains(before) && QStringView(u"\"”’'`]*_)>“«»,.").contains(after);
    return isEnclosed || QStringView(u"-)];").contains(before) || QStringView(u"-'’…&").contains(after); // "it&#39;s"
}

/// A word that no dictionary has, with what tells a slip from a name or a term.
struct UnknownWord
{
    TextRange range;
    QString letters; ///< small
    bool isLarge = false; ///< begins with a capital, where that says that it may be a name
    bool isAmongUnknown = false; ///< beside another one that no dictionary has
    bool isCompound = false;
    int odd = 0; ///< CommonWords::oddPlacesIn()
};

/// Tells misspelt words of one post from names and terms.
class MisspellingClassifier
{
public:
    explicit MisspellingClassifier(const SpellingGround &ground)
        : m_ground(ground)
        , m_isEnglish(ground.dictionary.startsWith(u"en"))
        , m_isGerman(ground.dictionary.startsWith(u"de"))
    {
    }

    /// \param before, after the words beside it that no dictionary has either
    [[nodiscard]] bool isMisspelt(
        TextRange range, std::optional<TextRange> before, std::optional<TextRange> after) const
    {
        constexpr qsizetype shortest = 4;
        UnknownWord word{.range = range, .letters = slice(m_ground.visible, range).toString().toLower()};
        const bool isPlain = std::ranges::all_of(word.letters, [](QChar c) { return c.isLetter(); });
        const bool hasVowel =
            std::ranges::any_of(word.letters, [](QChar c) { return QStringView(u"aeiouyäöü").contains(c); });
        if (!isPlain || !hasVowel || word.letters.size() < shortest || m_ground.vocabulary.usesInPost(word.letters) > 1
            || isSetApart(m_ground.post.text, range)) {
            return false;
        }
        const QList<Slip> slips = slipsOf(word.letters);
        if (slips.isEmpty() || (m_isEnglish && isEnglishForm(word.letters, slips))) {
            return false;
        }
        word.isLarge = m_isEnglish && m_ground.visible[range.start].isUpper();
        word.isAmongUnknown = (before && isBeside(*before, range)) || (after && isBeside(range, *after));
        if (m_isEnglish) {
            word.isCompound = isCompound(word.letters, [this](const QString &part) { return isCommon(part); });
            word.odd = CommonWords::english().oddPlacesIn(word.letters);
        }
        return std::ranges::any_of(slips, [&](const Slip &slip) {
            const std::optional<int> needed = neededFor(word, slip);
            return needed && commonnessOf(slip.right, word.letters.size()) >= *needed;
        });
    }

private:
    /// \a right as the dictionary has it; German nouns are large there.
    [[nodiscard]] bool knows(const QString &right) const
    {
        const auto has = [this](const QString &word) { return m_ground.spelling.knows(m_ground.dictionary, word); };
        return has(right) || (m_isGerman && has(right.first(1).toUpper() + right.sliced(1)));
    }

    [[nodiscard]] bool isCommon(const QString &word) const
    {
        return CommonWords::english().blogsWith(word) > 0 && knows(word);
    }

    /// Those of one slip to words that somebody uses.
    [[nodiscard]] QList<Slip> slipsOf(const QString &word) const
    {
        constexpr qsizetype shortest = 4;
        QList<Slip> slips =
            slipsTo(word, m_isGerman ? u"abcdefghijklmnopqrstuvwxyzäöüß" : u"abcdefghijklmnopqrstuvwxyz");
        slips.removeIf([&](const Slip &slip) {
            return slip.right.size() < shortest || commonnessOf(slip.right, word.size()) == 0 || !knows(slip.right);
        });
        return slips;
    }

    [[nodiscard]] bool isEnglishForm(const QString &word, const QList<Slip> &slips) const
    {
        constexpr qsizetype shortestStem = 4;
        const KnowsWord knowsWord = [this](const QString &each) { return knows(each); };
        const KnowsWord knowsStem = [this](const QString &each) {
            return knows(each) || (each.size() >= shortestStem && m_ground.vocabulary.isJargon(each));
        };
        return isOtherEnglish(word, knowsWord) || isRegularForm(word, slips, knowsStem);
    }

    /// How sure it is that \a right was meant by a word of \a size letters: 0, nobody uses it, to everywhere.
    [[nodiscard]] int commonnessOf(const QString &right, qsizetype size) const
    {
        constexpr int perText = 3;
        const int here = m_ground.vocabulary.usesInPost(right);
        const int others = m_ground.vocabulary.otherTextsWith(right);
        const int inPost = here >= 2 ? 8 : here * 6;
        const int inBlog = std::max(inPost, std::min(everywhere, perText * others));
        if (m_isEnglish) {
            return std::max(inBlog, CommonWords::english().blogsWith(right));
        }
        constexpr qsizetype longWord = 7;
        return inBlog > 0 && size >= longWord ? std::max(inBlog, 10) : inBlog; // no other blogs are known
    }

    /// The words at \a first and \a second follow each other in one paragraph, and are no names.
    [[nodiscard]] bool isBeside(TextRange first, TextRange second) const
    {
        const QStringView between = m_ground.visible.sliced(first.end(), second.start - first.end());
        return m_ground.visible[first.start].isLower() && m_ground.visible[second.start].isLower()
            && between.count(u'\n') < 2 && std::ranges::none_of(between, [](QChar c) { return c.isLetter(); });
    }

    /// How common the right word of \a slip has to be for \a word to be misspelt; nothing: it never is.
    [[nodiscard]] std::optional<int> neededFor(const UnknownWord &word, const Slip &slip) const;
    /// The same for where the slip is and what it changes, long words and short ones alike.
    [[nodiscard]] static std::optional<int> neededForSlip(const UnknownWord &word, const Slip &slip);

    const SpellingGround &m_ground;
    bool m_isEnglish = false;
    bool m_isGerman = false;
};

std::optional<int> MisspellingClassifier::neededForSlip(const UnknownWord &word, const Slip &slip)
{
    const QString &letters = word.letters;
    const bool isDoubled = slip.isOfDoubled(letters);
    const bool isExtra = slip.kind == Slip::Kind::Extra;
    const bool isOther = slip.kind == Slip::Kind::Other;
    int needed = slip.kind == Slip::Kind::Swapped || isDoubled ? 3
        : slip.kind == Slip::Kind::Missing                     ? 4
        : isExtra                                              ? 6
                                                               : 7;
    if (isOther && letters[slip.at].unicode() > 0x7f) {
        return std::nullopt; // an accent of another language
    }
    if (slip.at == 0 && slip.kind != Slip::Kind::Swapped && !(isExtra && isDoubled)) {
        constexpr qsizetype shortest = 6;
        if (isExtra || letters.size() < shortest || (isOther && letters.size() == shortest && word.odd < 2)) {
            return std::nullopt; // "vlog", "ebook"
        }
        needed += isOther ? 10 : 6;
    }
    if (slip.at >= letters.size() - 1 && !isDoubled) {
        needed += isExtra ? 12 : isOther ? 8 : 0;
    }
    return needed;
}

std::optional<int> MisspellingClassifier::neededFor(const UnknownWord &word, const Slip &slip) const
{
    constexpr qsizetype shortName = 7;
    const qsizetype size = word.letters.size();
    const bool isSwapped = slip.kind == Slip::Kind::Swapped;
    const bool isOther = slip.kind == Slip::Kind::Other;
    const bool isDoubled = slip.isOfDoubled(word.letters);
    std::optional<int> needed = neededForSlip(word, slip);
    const bool mayBeCompound = word.isCompound && !isSwapped && !isDoubled && word.odd < 2;
    if (!needed || mayBeCompound || (word.isLarge && size <= shortName)) {
        return std::nullopt;
    }
    *needed += size <= 4 ? (isSwapped ? 16 : 24)
        : size == 5      ? (isSwapped ? 6 : 14)
        : size == 6      ? 5
        : size >= 9      ? -2
                         : 0;
    *needed += isOther && size <= 6 ? 6 : 0;
    *needed += word.isLarge ? 5 : 0;
    *needed += word.isAmongUnknown ? 10 : 0;
    if (!isOther || size > 5) { // a short name with a letter of its own
        *needed -= word.odd >= 3 ? 10 : word.odd == 2 ? 6 : 0;
    }
    return std::max(*needed, 2);
}

} // namespace

QList<TextRange> likelyMisspelt(const SpellingGround &ground, const QList<TextRange> &misspelt)
{
    constexpr qsizetype mostWords = 200;
    const MisspellingClassifier classifier(ground);
    QList<TextRange> likely;
    for (qsizetype i = 0; i < std::min(misspelt.size(), mostWords); ++i) {
        const auto neighbour = [&](qsizetype index) {
            return index >= 0 && index < misspelt.size() ? std::optional(misspelt[index]) : std::nullopt;
        };
        if (classifier.isMisspelt(misspelt[i], neighbour(i - 1), neighbour(i + 1))) {
            likely.append(misspelt[i]);
        }
    }
    return likely;
}

} // namespace frontrow
