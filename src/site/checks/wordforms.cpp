// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/wordforms.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace frontrow {

namespace {

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

const QStringList &endings()
{
    static const QStringList list = QStringLiteral(
        "s es ed d ing ings er ers or ors r ly y ness able ables ment ments ize ise izes ized izing less ful ish ism "
        "ist ists like wise ward ability ify ified ization ie ies en ity ee ees ier iest ic ics al")
                                        .split(u' ');
    return list;
}

const QStringList &beginnings()
{
    static const QStringList list = QStringLiteral(
        "re un pre sub over under multi micro mis non auto super inter hyper anti semi mega meta pseudo counter cyber "
        "geo bio neuro photo infra intra trans ultra de out up down post proto macro mini nano giga tele video self "
        "cross type back fore")
                                        .split(u' ');
    return list;
}

/// A word of which \a ending may make another one, which is \a word.
QStringList stemsOf(const QString &word, const QString &ending)
{
    const QString stem = word.chopped(ending.size());
    QStringList stems{stem};
    if (isVowel(ending[0])) {
        stems.append(stem + u'e');
        if (stem.size() > 3 && stem.back() == stem[stem.size() - 2]) {
            stems.append(stem.chopped(1));
        }
    }
    if (stem.endsWith(u'i')) {
        stems.append(stem.chopped(1) + u'y');
    }
    return stems;
}

bool takes(const QString &stem, const QString &ending)
{
    constexpr qsizetype shortest = 3;
    if (stem.size() < shortest) {
        return false;
    }
    if (ending == u"d" || ending == u"r") {
        return stem.endsWith(u'e');
    }
    if (ending == u"es") {
        static const QRegularExpression hisses(QStringLiteral("(?:s|x|z|ch|sh|o)$"));
        return hisses.match(stem).hasMatch();
    }
    if (ending == u"ee" || ending == u"ees") {
        return !stem.endsWith(u'e');
    }
    return (ending != u"s" && ending != u"y") || !stem.endsWith(ending);
}

/// \a slip of \a word, which ends in \a ending, is where a word and its ending meet: a letter that should have been
/// doubled or kept there, or should not.
bool isAtJoint(const Slip &slip, const QString &word, const QString &ending)
{
    const qsizetype joint = word.size() - ending.size();
    const bool hasDoubled = joint > 1 && word[joint - 1] == word[joint - 2];
    switch (slip.kind) {
    case Slip::Kind::Missing: {
        const bool isUsual = slip.letter == u'e' || slip.letter == u'l' || slip.letter == word[joint - 1];
        return (slip.at == joint || slip.at == joint - 1) && isUsual && slip.right.endsWith(ending);
    }
    case Slip::Kind::Extra: {
        const bool isBefore = slip.at == joint - 1 || slip.at == joint - 2;
        const bool isWithin = slip.at >= joint && ending.size() > 1 && word[slip.at] == word[slip.at - 1];
        return isWithin || (isBefore && (word[slip.at] == u'e' || hasDoubled) && slip.right.endsWith(ending));
    }
    case Slip::Kind::Other:
        return slip.at == joint && ending.size() > 2;
    case Slip::Kind::Swapped:
        break;
    }
    return slip.at >= joint - 1;
}

bool hasRegularEnding(const QString &word, const QList<Slip> &slips, const KnowsWord &knows)
{
    constexpr qsizetype shortestStem = 2;
    return std::ranges::any_of(endings(), [&](const QString &ending) {
        if (word.size() < ending.size() + shortestStem || !word.endsWith(ending)) {
            return false;
        }
        const QString plain = word.chopped(ending.size());
        return std::ranges::any_of(stemsOf(word, ending), [&](const QString &stem) {
            return takes(stem, ending) && knows(stem) && std::ranges::none_of(slips, [&](const Slip &slip) {
                return slip.right != stem && slip.right != plain && isAtJoint(slip, word, ending);
            });
        });
    });
}

/// \a slips of a word that begins with \a beginning, as slips of its rest.
QList<Slip> slipsAfter(const QString &beginning, const QList<Slip> &slips)
{
    QList<Slip> ofRest;
    for (const Slip &slip : slips) {
        if (slip.at >= beginning.size() && slip.right.startsWith(beginning)) {
            ofRest.append({slip.kind, slip.at - beginning.size(), slip.letter, slip.right.sliced(beginning.size())});
        }
    }
    return ofRest;
}

bool hasRegularBeginning(const QString &word, const QList<Slip> &slips, const KnowsWord &knows)
{
    constexpr qsizetype fewest = 4;
    return std::ranges::any_of(beginnings(), [&](const QString &beginning) {
        if (!word.startsWith(beginning)) {
            return false;
        }
        const QString rest = word.sliced(beginning.size());
        const bool isVague = beginning == u"de" || beginning == u"up";
        const bool isUsual = beginning == u"re" || beginning.size() >= fewest; // "repost"
        const qsizetype least = isVague ? fewest + 2 : isUsual ? fewest : fewest + 1;
        return (rest.size() >= least && knows(rest))
            || (rest.size() >= fewest + 2 && hasRegularEnding(rest, slipsAfter(beginning, slips), knows));
    });
}

using Rules = QList<std::pair<QRegularExpression, QString>>;

Rules rules(std::initializer_list<std::pair<const char *, const char *>> written)
{
    Rules all;
    for (const auto &[from, to] : written) {
        all.append({QRegularExpression(QString::fromLatin1(from)), QString::fromLatin1(to)});
    }
    return all;
}

/// What British English writes, and how American English writes it.
const Rules &american()
{
    static const Rules all = rules({{"is(e[drs]?|ing|ations?|able|ers?)$", "iz\\1"}, {"isation", "ization"},
        {"ys(e[drs]?|ing)$", "yz\\1"}, {"our(s|ed|ing|able|ite|ites|ful|less|hood|ly)?$", "or\\1"},
        {"([lp])\\1(ed|ing|ers?)$", "\\1\\2"}, {"tre(s|d)?$", "ter\\1"}, {"centr", "center"},
        {"ence(s|less)?$", "ense\\1"}, {"ogue(s)?$", "og\\1"}, {"([nlrm])t$", "\\1ed"}, {"ss(ed|ing|es)$", "s\\1"},
        {"oul(d|t)", "ol\\1"}, {"dgement", "dgment"}, {"practis", "practic"}, {"programme(s?)$", "program\\1"},
        {"ueing$", "uing"}, {"geing$", "ging"}, {"tor(s?)$", "ter\\1"}, {"^enquir", "inquir"}, {"artefact", "artifact"},
        {"^grey", "gray"}, {"aes", "es"}, {"aem", "em"}, {"aed", "ed"}, {"oeu", "eu"}, {"oes", "es"},
        {"lasagne", "lasagna"}, {"eable$", "able"}, {"able$", "eable"}, {"^sulph", "sulf"}, {"scept", "skept"},
        {"^cheque", "check"}, {"^mum", "mom"}, {"^kerb", "curb"}, {"^tyre", "tire"}, {"plough", "plow"},
        {"aluminium", "aluminum"}, {"storey", "story"}, {"calibre", "caliber"}});
    return all;
}

} // namespace

bool isRegularForm(const QString &word, const QList<Slip> &slips, const KnowsWord &knows)
{
    const bool isAdverb = word.endsWith(u"bly") && knows(word.chopped(1) + u'e'); // "scalably"
    return isAdverb || hasRegularEnding(word, slips, knows) || hasRegularBeginning(word, slips, knows);
}

bool isCompound(const QString &word, const KnowsWord &isCommon)
{
    constexpr qsizetype shortestPart = 3;
    constexpr qsizetype shortest = 7;
    static const QStringList list = QStringLiteral(
        "air app arm bag bar big box bug bus car cut day ear end eye fan hot ice job key lab log low man map mid net "
        "old out pop red sea set sky sub sun tax tea top two web")
                                        .split(u' ');
    static const QSet<QString> shortParts(list.begin(), list.end());
    if (word.size() < shortest) {
        return false;
    }
    const auto isPart = [&](const QString &part) {
        return part.size() == shortestPart ? shortParts.contains(part) : isCommon(part);
    };
    for (qsizetype at = shortestPart; at <= word.size() - shortestPart; ++at) {
        if (isPart(word.first(at)) && isPart(word.sliced(at))) {
            return true;
        }
    }
    return false;
}

bool isOtherEnglish(const QString &word, const KnowsWord &knows)
{
    return std::ranges::any_of(american(), [&](const auto &rule) {
        const QString changed = QString(word).replace(rule.first, rule.second);
        return changed != word && knows(changed);
    });
}

} // namespace frontrow
