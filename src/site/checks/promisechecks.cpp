// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/promisechecks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

struct PromiseChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(PromiseChecks)
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(
        text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// A post that is not there yet.
const QString laterPost = QStringLiteral(
    "(?:(?:in|for) (?:an?|my|our|the|another|some|one of (?:my|our|the)) (?:\\w+[ "
    "-]){0,2}(?:future|later|next|upcoming|"
    "follow(?:ing|-?up)|separate|subsequent|coming|forthcoming|another) (?:\\w+ ){0,2}"
    "(?:post|article|blog|part|entry|episode|instal+ment|report|write-?up|update)s?\\b|"
    "in (?:an?other|future|later|upcoming|subsequent|coming) (?:\\w+ ){0,2}(?:post|article|blog|part|entr|update)\\w*|"
    "(?:in|with) (?:the|my|our) next (?:\\w+ )?(?:post|article|blog|part|entry|episode|instal+ment|report)|"
    "in part (?:two|three|four|2|3|4|ii|iii|iv)\\b|(?:a|another|separate|the) follow-?up (?:blog ?)?(?:post|article))");

/// Soon, or when something has happened.
const QString soon = QStringLiteral(
    "(?:soon\\b|shortly\\b|later (?:today|on|this|in)\\b|later\\W*$|tomorrow\\b|tonight\\b|next (?:week|month|year)\\b|"
    "in the (?:coming|next) (?:few )?(?:days|weeks|months)|when (?:\\w+ ){1,6}(?:is|are|get|gets|become|becomes)\\b|"
    "once (?:\\w+ ){1,6}(?:is|are|get|gets|have|has)\\b|as soon as\\b)");

/// The writer says what they are going to do.
const QString willWrite = QStringLiteral(
    "(?:\\b(?:I|we)(?:['’]ll| will| shall|['’]m going to| am going to|['’]re going to| are going to|['’]m planning to|"
    " am planning to| plan to| intend to| hope to| promise to)|\\band will) (?:\\w+ ){0,3}?");

const QString publishing =
    QStringLiteral("(?:post|publish|upload|link to|share|blog|write (?:\\w+ )?(?:about|up|more|a)|"
                   "update this|add (?:\\w+ )?(?:link|video|slide|photo|picture|them)|report back|"
                   "follow up|cover|discuss|describe|explore|go into|look at|talk about|dive)");

/// What is said only where something is still to come.
const QRegularExpression &fixedPhrase()
{
    static const QRegularExpression phrase = pattern(QStringLiteral(
        "\\bstay tuned\\b|\\bwatch this space\\b|\\bkeep an eye (?:out )?(?:on|for) (?:this (?:space|blog|page)|"
        "(?:my|our) (?:\\w+ ){0,2}(?:blog|posts?|articles?|reports?|feeds?|page|site|website|channel|twitter|"
        "account|github|profile|wraps?|wrap-?up|write-?up|summary|recap|slides?|videos?)\\b|"
        "(?:(?:the|our|my|an?|more|future|upcoming) )?(?:next|upcoming|future|follow-?up|second|third|part|new|more) "
        "(?:\\w+ )?(?:posts?|parts?|articles?|entry|reports?|day|blogs?|two|2|ii)\\b)|"
        "^\\W*(?:\\w+ ){0,3}more (?!likely)(?:\\w+ )?to come\\W*$|\\bto be continued\\b|"
        "\\b(?:posts?|articles?|part \\w+|more|details|videos?|slides?|photos?|recordings?) (?:is |are )?coming "
        "(?:very )?soon\\b|"
        "^\\W*coming (?:very )?soon\\W*$|"
        "\\bcheck back (?:here )?(?:soon|later|in|next|tomorrow|for|regularly)\\b|"
        "\\bmore (?:on|about) (?:that|this|it) (?:soon|tomorrow|in (?:an?|another|my|our|the next) (?:\\w+ "
        ")?(?:post|article|part))|"
        "\\b(?:bleibt?|bleiben sie) (?:dran|gespannt)\\b|\\bfortsetzung folgt\\b|"
        "\\bmehr (?:dazu|davon|darüber|infos?|details) (?:\\w+ )?(?:bald|demnächst|in kürze|in bälde|morgen|"
        "im nächsten (?:beitrag|teil|artikel|post))|"
        "\\b(?:folgt|folgen) (?:bald|in kürze|demnächst|morgen|später|noch|in den nächsten tagen|"
        "im nächsten (?:beitrag|teil|artikel|post))"));
    return phrase;
}

/// Promises in words of one's own.
const QRegularExpression &ownWords()
{
    static const QRegularExpression words = pattern(willWrite + publishing + QStringLiteral("\\b.*?\\b") + laterPost
        + u'|' + laterPost + QStringLiteral("\\W.*?") + willWrite + publishing + u'|' + willWrite
        + QStringLiteral(
            "(?:post|publish|upload|share|blog|report back|write (?:\\w+ ){0,4}?(?:about|up|more|post)|update this|"
            "add (?:\\w+ )?(?:links?|videos?|slides?|photos?|pictures?|them))\\b.*?\\b")
        + soon + u'|' + soon + QStringLiteral("\\W.*?") + willWrite
        + QStringLiteral("(?:post|publish|upload|share|blog|write|link to|update this|"
                         "add (?:\\w+ )?(?:links?|videos?|slides?|photos?|pictures?|them))\\b|")
        + QStringLiteral(
            "\\b(?:videos?|slides?|photos?|pictures?|recordings?|links?|posts?|articles?|parts?|write-?ups?) "
            "(?:\\w+ ){0,5}?will be (?:\\w+ )?(?:posted|published|uploaded|added|shared|linked|online|"
            "available)\\b.*?\\b")
        + QStringLiteral(
            "(?:here|soon|shortly|later|on (?:this|the|our) (?:blog|page|site|website|channel)|tomorrow)\\b|")
        + QStringLiteral("\\b(?:ich werde|wir werden|werde ich|werden wir) .*?\\b(?:nachreichen|ergänzen|verlinken|"
                         "veröffentlichen|posten|hochladen|nachtragen|berichten|bloggen|nachliefern)\\b|"
                         "\\bim nächsten (?:beitrag|teil|artikel|post|blogpost)\\b.*?\\b(?:werde|werden|zeige|erkläre|"
                         "beschreibe|geht es|schauen wir|sehen wir)\\b|"
                         "\\b(?:reiche|liefere|trage) ich .*?\\bnach\\b"));
    return words;
}

/// The sentences of \a visible: up to a mark that ends one, a blank line, or a line of its own (heading, item, quote).
QList<TextRange> sentencesIn(QStringView visible)
{
    static const QRegularExpression border(
        QStringLiteral("[.!?…]+['\"”’)*_]*(?=\\s|$)|\\n\\s*\\n|\\n(?=\\s*(?:[-*+>#|]|\\d+\\.)\\s)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<TextRange> sentences;
    qsizetype start = 0;
    const auto add = [&](qsizetype end) {
        while (start < end && (visible[start].isSpace() || visible[start] == u'*')) {
            ++start;
        }
        qsizetype last = end;
        while (last > start && visible[last - 1].isSpace()) {
            --last;
        }
        if (last - start > 8) {
            sentences.append(TextRange::between(start, last));
        }
        start = end;
    };
    for (const QRegularExpressionMatch &match : border.globalMatchView(visible)) {
        add(match.capturedEnd());
    }
    add(visible.size());
    return sentences;
}

/// \a sentence stands in a quotation: others made the promise.
bool isQuoted(QStringView visible, const TextRange &sentence)
{
    const qsizetype line = sentence.start == 0 ? 0 : visible.lastIndexOf(u'\n', sentence.start - 1) + 1;
    return visible.sliced(line, sentence.start - line).contains(u'>') || visible[sentence.start] == u'>';
}

/// \a sentence, as written, links to what it promises: the words of a link say so.
bool isKept(const QString &sentence)
{
    static const QRegularExpression link = pattern(QStringLiteral(
        "\\[[^\\]\\n]*\\b(?:days?|posts?|parts?|articles?|blogs?|reports?|wraps?|write-?ups?|entry|updates?|videos?|"
        "recordings?|slides?|photos?|pictures?|tag|beitrag|teil|artikel|folien|aufzeichnung)\\b[^\\]\\n]*"
        "\\]\\([^)\\s]"));
    return link.match(sentence).hasMatch();
}

} // namespace

Diagnostics checkPromises(const PostReading &reading)
{
    Diagnostics found;
    for (const TextRange &range : sentencesIn(reading.text)) {
        constexpr qsizetype longest = 600; // characters of a sentence
        const QString sentence = slice(reading.text, range).toString().simplified();
        const bool isPromise = sentence.size() <= longest
            && (fixedPhrase().match(sentence).hasMatch() || ownWords().match(sentence).hasMatch());
        if (!isPromise || isQuoted(reading.text, range)) {
            continue;
        }
        const QString told = slice(reading.post.text, range).toString().simplified();
        if (isKept(told)) {
            continue;
        }
        found.append({Diagnostic::Severity::Hint, QStringLiteral("promise"),
            PromiseChecksMessages::tr("You promise your readers: “%1” Keep it, or take it out.")
                .arg(told.size() > 120 ? told.first(118) + QStringLiteral(" …") : told),
            range});
    }
    return found;
}

} // namespace frontrow
