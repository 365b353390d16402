// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/stylechecks.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace frontrow {

namespace {

struct StyleChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(StyleChecks)
};

/// Names that their owners write with capital letters inside. Written in small letters only they may be commands,
/// accounts or hosts, so just other capitals are called wrong.
constexpr std::array oddlyWrittenNames{u"AppImage", u"AsciiDoc", u"BitTorrent", u"ChatGPT", u"CouchDB", u"DevOps",
    u"DigitalOcean", u"DuckDuckGo", u"eBay", u"FreeBSD", u"GitHub", u"GitLab", u"GraphQL", u"IntelliJ", u"iPad",
    u"iPhone", u"JavaScript", u"JetBrains", u"LaTeX", u"LibreOffice", u"LinkedIn", u"macOS", u"MariaDB", u"MongoDB",
    u"MySQL", u"NumPy", u"OneDrive", u"OpenAI", u"OpenBSD", u"OpenSSH", u"OpenSSL", u"OpenStack", u"PayPal",
    u"PostgreSQL", u"PowerPoint", u"PowerShell", u"PyPI", u"PyTorch", u"SharePoint", u"SourceForge", u"SQLite",
    u"TensorFlow", u"TypeScript", u"VirtualBox", u"WhatsApp", u"WordPress", u"YouTube"};

/// "a" or "an", where \a word, in small letters, surely wants the other one than \a article; nothing else. What may be
/// spelt letter by letter, or is silent for some, is left alone.
QStringView rightArticle(QStringView article, QStringView word)
{
    static const QRegularExpression vowel(
        QStringLiteral("\\A(?:a|e(?![uw])|i|o(?!ne|nce|ui)|un[bcdfghjklmpqrstvwxyz]|ugl|ult|umb|up[cdglp]|urg|utt)"));
    static const QRegularExpression consonant(
        QStringLiteral("\\A(?:[bcdfgjklmnprstvwz][aeiou]|[bcfgps]l|[bcdfgptw]r|[cstw]h|k[nr]|qu|s[ckmnptw]|tw)[a-z]"));
    // An "a" before these is the name of something: "a and b".
    static const QSet<QStringView> links{
        u"and", u"are", u"also", u"else", u"equals", u"exists", u"into", u"ante"}; // the Latin that fills layouts
    if (article == u"a") {
        return vowel.matchView(word).hasMatch() && !links.contains(word) ? QStringView(u"an") : QStringView();
    }
    return consonant.matchView(word).hasMatch() ? QStringView(u"a") : QStringView();
}

Diagnostic replaced(const QString &code, const QString &sentence, TextRange range, const QString &wanted)
{
    return {Diagnostic::Severity::Hint, code, sentence, range,
        {Fix{StyleChecksMessages::tr("Write “%1”").arg(wanted), {{range, wanted}}}}};
}

/// "a apple", "an ferry": of words in small letters, since others may be read letter by letter.
Diagnostics articles(const PostReading &reading)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.'’“”\"/&+*-])([Aa]n?)([ \\t]|\\n(?!\\n))([a-z]{3,})(?!\\.?\\w|['’/+-])"));
    Diagnostics found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(reading.text)) {
        const QString article = match.captured(1);
        const QStringView wanted = rightArticle(article.toLower(), match.capturedView(3));
        const TextRange range = TextRange::between(match.capturedStart(1), match.capturedEnd(1));
        if (wanted.isEmpty() || slice(reading.post.text, range) != article) {
            continue;
        }
        const QString written = article.front().isUpper() ? u'A' + wanted.sliced(1).toString() : wanted.toString();
        found.append(replaced(QStringLiteral("article-wrong"),
            StyleChecksMessages::tr("“%1 %2”: before this sound it is “%3”.").arg(article, match.captured(3), written),
            range, written));
    }
    return found;
}

/// „…" and “…": a typographic mark opens what a straight one closes.
Diagnostics mixedQuotes(const PostReading &reading)
{
    static const QRegularExpression pattern(QStringLiteral("([„“])([^\\n\"„“”]{1,200})\"(?=[\\s.,;:!?)]|$)"));
    Diagnostics found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(reading.text)) {
        const TextRange range{match.capturedEnd(2), 1};
        if (slice(reading.post.text, range) != u"\"") {
            continue;
        }
        const QString closing = match.capturedView(1) == u"„" ? QStringLiteral("“") : QStringLiteral("”");
        found.append(replaced(QStringLiteral("quotes-mixed"),
            StyleChecksMessages::tr("“%1” opens what a straight quotation mark closes.").arg(match.captured(1)), range,
            closing));
    }
    return found;
}

/// What is at \a range of \a text is words of its own, no part of an address or of another name.
bool standsAlone(QStringView text, TextRange range)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || QStringView(u"_-./@#:\\").contains(c); };
    const qsizetype end = range.end();
    const bool endsSentence = end < text.size() && QStringView(u".:").contains(text[end])
        && (end + 1 == text.size() || text[end + 1].isSpace());
    return (range.start == 0 || !isPart(text[range.start - 1]))
        && (end == text.size() || !isPart(text[end]) || endsSentence);
}

/// Every place where \a unwanted stands as words of its own.
QList<TextRange> placesOf(QStringView text, const QString &unwanted, Qt::CaseSensitivity cases)
{
    QList<TextRange> places;
    for (qsizetype at = text.indexOf(unwanted, 0, cases); at >= 0; at = text.indexOf(unwanted, at + 1, cases)) {
        if (standsAlone(text, {at, unwanted.size()})) {
            places.append({at, unwanted.size()});
        }
    }
    return places;
}

/// The words of \a text, letters and digits, that have both small and capital letters.
QList<TextRange> mixedWords(QStringView text)
{
    QList<TextRange> words;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype start = at;
        bool hasSmall = false;
        bool hasCapital = false;
        for (; at < text.size() && text[at].isLetterOrNumber(); ++at) {
            hasSmall = hasSmall || text[at].isLower();
            hasCapital = hasCapital || text[at].isUpper();
        }
        if (hasSmall && hasCapital) {
            words.append(TextRange::between(start, at));
        }
    }
    return words;
}

/// Names of products whose capitals are wrong, where the blog does not want them so.
Diagnostics productNames(const PostReading &reading)
{
    QHash<QString, QString> names; // as they are written, by their small letters
    for (const char16_t *each : oddlyWrittenNames) {
        const QString name = QString::fromUtf16(each);
        names.insert(name.toLower(), name);
    }
    for (const StyleTerm &term : reading.post.blog.style) {
        names.remove(term.unwanted.toLower());
    }
    Diagnostics found;
    for (const TextRange range : mixedWords(reading.text)) {
        const QString name = names.value(slice(reading.text, range).toString().toLower());
        const QString written = slice(reading.post.text, range).toString();
        if (name.isEmpty() || written == name || !standsAlone(reading.text, range)) {
            continue;
        }
        found.append(replaced(QStringLiteral("name-capitals"),
            StyleChecksMessages::tr("“%1” is written “%2” by those whose name it is.").arg(written, name), range,
            name));
    }
    return found;
}

/// What the blog's own list has another word for.
Diagnostics houseStyle(const PostReading &reading)
{
    Diagnostics found;
    for (const StyleTerm &term : reading.post.blog.style) {
        const bool isOfAnyCase = term.unwanted == term.unwanted.toLower();
        for (const TextRange range :
            placesOf(reading.text, term.unwanted, isOfAnyCase ? Qt::CaseInsensitive : Qt::CaseSensitive)) {
            const QString written = slice(reading.post.text, range).toString();
            QString wanted = term.wanted;
            if (isOfAnyCase && written.front().isUpper()) {
                wanted.front() = wanted.front().toUpper();
            }
            if (written != term.wanted && written != wanted) {
                found.append(replaced(QStringLiteral("house-style"),
                    StyleChecksMessages::tr("“%1”: this blog writes “%2” (%3).").arg(written, wanted, houseStyleFile),
                    range, wanted));
            }
        }
    }
    return found;
}

} // namespace

Diagnostics checkStyle(const PostReading &reading)
{
    Diagnostics found = reading.language == u"en" ? articles(reading) : Diagnostics();
    found += mixedQuotes(reading) + productNames(reading) + houseStyle(reading);
    std::ranges::sort(found, {}, [](const Diagnostic &each) { return each.range.start; });
    return found;
}

} // namespace frontrow
