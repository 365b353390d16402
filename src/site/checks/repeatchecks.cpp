// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/repeatchecks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

struct RepeatChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(RepeatChecks)
};

/// Words that rightly stand twice in a row now and then.
bool mayRepeat(const QString &word)
{
    static const QSet<QString> known{QStringLiteral("had"), QStringLiteral("that"), QStringLiteral("is"),
        QStringLiteral("do"), QStringLiteral("very"), QStringLiteral("really"), QStringLiteral("so"),
        QStringLiteral("many"), QStringLiteral("much"), QStringLiteral("far"), QStringLiteral("way"),
        QStringLiteral("long"), QStringLiteral("no"), QStringLiteral("yes"), QStringLiteral("bye"),
        QStringLiteral("etc"), QStringLiteral("ha"), QStringLiteral("haha"), QStringLiteral("blah"),
        QStringLiteral("well"), QStringLiteral("there"), QStringLiteral("now"), QStringLiteral("knock"),
        QStringLiteral("again"), QStringLiteral("super"), QStringLiteral("too"), QStringLiteral("big"),
        QStringLiteral("old"), QStringLiteral("hot"), QStringLiteral("her"), QStringLiteral("wait"),
        QStringLiteral("go"), QStringLiteral("tap"), QStringLiteral("click"), QStringLiteral("die"),
        QStringLiteral("der"), QStringLiteral("das"), QStringLiteral("den"), QStringLiteral("dem"),
        QStringLiteral("des"), QStringLiteral("sie"), QStringLiteral("ihr"), QStringLiteral("wie"),
        QStringLiteral("nous"), QStringLiteral("vous"), QStringLiteral("se"), QStringLiteral("bla"),
        QStringLiteral("ja"), QStringLiteral("nein"), QStringLiteral("ok"), QStringLiteral("million"),
        QStringLiteral("great"), QStringLiteral("har"), QStringLiteral("okay"), QStringLiteral("lange"),
        QStringLiteral("sehr"), QStringLiteral("ganz"), QStringLiteral("final")};
    return known.contains(word);
}

struct DoubledWord
{
    qsizetype start = 0;
    qsizetype end = 0;
};

QStringView wordAt(QStringView text, const DoubledWord &word)
{
    return text.sliced(word.start, word.end - word.start);
}

/// The first word of letters and marks in \a text from \a from on; 0 and 0 when there is none.
DoubledWord nextWord(QStringView text, qsizetype from)
{
    const auto isInside = [](QChar c) { return c.isLetter() || c.isMark(); };
    qsizetype start = from;
    while (start < text.size() && !text[start].isLetter()) {
        ++start;
    }
    qsizetype end = start;
    while (end < text.size() && isInside(text[end])) {
        ++end;
    }
    return start < end ? DoubledWord{start, end} : DoubledWord{};
}

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'/' || c == u'\\' || c == u'@' || c == u'#'
        || c == u'$' || c == u'=' || c == u'\u2011' || c.isMark();
}

/// \a word stands free: not in an address, a name of code, a compound.
bool isFree(QStringView text, const DoubledWord &word)
{
    const QChar before = word.start > 0 ? text[word.start - 1] : QChar();
    const QChar after = word.end < text.size() ? text[word.end] : QChar();
    const QChar second = word.end + 1 < text.size() ? text[word.end + 1] : QChar();
    return !isInWord(before) && before != u'.' && !isInWord(after) && after != u'\'' && after != u'’' && after != u'('
        && after != u':' && !(after == u'.' && second.isLetterOrNumber());
}

/// The line that \a at is in is a heading or of a table.
bool isOnLineOfItsOwn(QStringView text, qsizetype at)
{
    const qsizetype start = at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', at);
    const QStringView line = text.sliced(start, (end < 0 ? text.size() : end) - start);
    return line.trimmed().startsWith(u'#') || line.contains(u'|') || line.endsWith(u"  ") || line.endsWith(u'\\');
}

/// White space only, of one paragraph.
bool isGap(QStringView text, qsizetype from, qsizetype to)
{
    const QStringView gap = text.sliced(from, to - from);
    const bool isSpace = std::ranges::all_of(gap, [](QChar c) { return c.isSpace(); });
    return isSpace && gap.size() <= 40 && gap.count(u'\n') <= 1
        && (!gap.contains(u'\n') || !isOnLineOfItsOwn(text, from > 0 ? from - 1 : 0));
}

QList<Fix> keepEither(QStringView text, const DoubledWord &first, const DoubledWord &second)
{
    const QString one = wordAt(text, first).toString();
    const QString other = wordAt(text, second).toString();
    const Fix dropSecond{one == other ? RepeatChecksMessages::tr("Remove One “%1”").arg(other)
                                      : RepeatChecksMessages::tr("Keep “%1”").arg(one),
        {{TextRange::between(first.end, second.end), QString()}}};
    const Fix dropFirst{
        RepeatChecksMessages::tr("Keep “%1”").arg(other), {{TextRange::between(first.start, second.start), QString()}}};
    return one.compare(other, Qt::CaseInsensitive) == 0 ? QList{dropSecond} : QList{dropFirst, dropSecond};
}

/// \a word is in capitals for emphasis, so it is not the one after it by mistake: "CASUAL casual".
bool isShouted(QStringView word)
{
    return word.size() > 1 && std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
}

/// Two words that both say which: one is too many.
bool areTwoArticles(QStringView first, QStringView second)
{
    static const QSet<QStringView> articles{u"the", u"a", u"an"};
    static const QSet<QStringView> determiners{
        u"the", u"a", u"an", u"this", u"these", u"those", u"my", u"our", u"your", u"his", u"their", u"its"};
    return articles.contains(first) && determiners.contains(second) && first != second;
}

} // namespace

Diagnostics checkRepeats(const PostReading &reading)
{
    const QString &text = reading.post.text;
    Diagnostics found;
    if (reading.language == u"la" || isForeign(reading.post, reading.text)) { // where much may stand twice
        return found;
    }
    const auto areSame = [&text](const DoubledWord &one, const DoubledWord &other) {
        return one.end > 0 && other.end > 0 && wordAt(text, one).compare(wordAt(text, other), Qt::CaseInsensitive) == 0;
    };
    DoubledWord before;
    bool isThird = false;
    for (DoubledWord word = nextWord(reading.text, 0); word.end > 0; word = nextWord(reading.text, word.end)) {
        const DoubledWord former = std::exchange(before, word);
        const bool isSame = areSame(former, word);
        // Three times in a row is meant.
        const bool isOften = std::exchange(isThird, isSame) || areSame(word, nextWord(reading.text, word.end));
        if (former.end == 0 || word.start - former.end > 40) {
            continue;
        }
        const QStringView first = wordAt(text, former);
        const QStringView second = wordAt(text, word);
        const bool isRepeat = isSame && !isOften && second.size() > 1 && second[0].isLower() && !isShouted(first)
            && !mayRepeat(second.toString());
        const bool isSurplus = reading.language == u"en" && areTwoArticles(first, second);
        if ((!isRepeat && !isSurplus) || !isGap(text, former.end, word.start) || !isFree(text, former)
            || !isFree(text, word)) {
            continue;
        }
        const TextRange range = TextRange::between(former.start, word.end);
        const QString words = slice(text, range).toString().simplified();
        found.append({Diagnostic::Severity::Warning, QStringLiteral("word-twice"),
            isRepeat ? RepeatChecksMessages::tr("“%1”: the word is there twice.").arg(words)
                     : RepeatChecksMessages::tr("“%1”: one of the two words is too many.").arg(words),
            range, keepEither(text, former, word)});
    }
    return found;
}

} // namespace frontrow
