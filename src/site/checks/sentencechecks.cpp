// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/sentencechecks.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

struct SentenceChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(SentenceChecks)
};

/// Words that no sentence ends with.
bool cannotEnd(const QString &word, const QString &language)
{
    static const QSet<QString> english{QStringLiteral("the"), QStringLiteral("a"), QStringLiteral("an"),
        QStringLiteral("was"), QStringLiteral("were"), QStringLiteral("of"), QStringLiteral("and"),
        QStringLiteral("or"), QStringLiteral("but"), QStringLiteral("because"), QStringLiteral("which"),
        QStringLiteral("than"), QStringLiteral("if"), QStringLiteral("my"), QStringLiteral("our"),
        QStringLiteral("your"), QStringLiteral("their"), QStringLiteral("its"), QStringLiteral("from"),
        QStringLiteral("into"), QStringLiteral("with"), QStringLiteral("is"), QStringLiteral("are"),
        QStringLiteral("to"), QStringLiteral("for"), QStringLiteral("as"), QStringLiteral("very")};
    static const QSet<QString> german{QStringLiteral("der"), QStringLiteral("die"), QStringLiteral("das"),
        QStringLiteral("dem"), QStringLiteral("den"), QStringLiteral("ein"), QStringLiteral("eine"),
        QStringLiteral("einen"), QStringLiteral("einem"), QStringLiteral("einer"), QStringLiteral("und"),
        QStringLiteral("oder"), QStringLiteral("aber"), QStringLiteral("weil"), QStringLiteral("dass"),
        QStringLiteral("von"), QStringLiteral("zur"), QStringLiteral("zum"), QStringLiteral("für"),
        QStringLiteral("im"), QStringLiteral("am"), QStringLiteral("sehr")};
    return (language == u"en" && english.contains(word)) || (language == u"de" && german.contains(word));
}

/// A top-level paragraph of running text, as it is rendered.
struct Paragraph
{
    QString text; ///< without markup
    qsizetype words = 0;
    bool endsInMarkup = false;
    bool isClosed = false; ///< ends like a sentence, or leads over to what follows
};

bool isClosingMark(QChar c)
{
    return QStringView(u".!?…:;。！？").contains(c);
}

std::optional<Paragraph> paragraphOf(const RenderedBlock &block)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression picture(QStringLiteral("<(?:img|iframe|video|br|input|object|div)\\b"));
    const bool isParagraph = block.html.startsWith(u"<p>") && block.html.endsWith(u"</p>");
    if (!isParagraph || picture.match(block.html).hasMatch()) {
        return std::nullopt;
    }
    Paragraph paragraph;
    const QStringView inside = QStringView(block.html).sliced(3, block.html.size() - 7).trimmed();
    paragraph.endsInMarkup = inside.endsWith(u'>');
    paragraph.text = inside.toString().remove(tag).simplified();
    paragraph.words = paragraph.text.count(u' ') + 1;
    qsizetype last = paragraph.text.size();
    while (last > 0 && QStringView(u"\"'”’“»«)]*_").contains(paragraph.text[last - 1])) {
        --last;
    }
    paragraph.isClosed = last > 0 && isClosingMark(paragraph.text[last - 1]);
    return paragraph;
}

/// What stands after a paragraph lets it end where it ends: the next one begins anew, a heading, the end.
bool isFollowedByNewText(const QList<RenderedBlock> &blocks, qsizetype index)
{
    if (index + 1 >= blocks.size() || blocks[index + 1].source.isEmpty()) {
        return true;
    }
    const QString &html = blocks[index + 1].html;
    static const QRegularExpression heading(QStringLiteral("^<(?:h[1-6r]\\b|section\\b)"));
    if (heading.match(html).hasMatch()) {
        return true;
    }
    if (html.startsWith(u"<p><code")) {
        return false; // what the sentence leads to
    }
    const std::optional<Paragraph> next = paragraphOf(blocks[index + 1]);
    static const QRegularExpression formula(QStringLiteral("^(?:\\\\[\\[(]|\\$\\$)"));
    return next && !next->text.isEmpty() && !formula.match(next->text).hasMatch()
        && (next->text[0].isUpper() || next->text[0].isPunct()) && next->words >= 3;
}

/// How the post's paragraphs end besides one that does not.
struct EndConvention
{
    qsizetype closed = 0;
    qsizetype open = 0;

    [[nodiscard]] bool isToClose() const { return closed >= 3 && closed >= 5 * (open - 1); }
};

EndConvention endConventionOf(const QList<RenderedBlock> &blocks)
{
    constexpr qsizetype fewestWords = 6;
    EndConvention convention;
    for (const RenderedBlock &block : blocks) {
        const std::optional<Paragraph> paragraph = paragraphOf(block);
        if (paragraph && paragraph->words >= fewestWords && !paragraph->endsInMarkup) {
            (paragraph->isClosed ? convention.closed : convention.open) += 1;
        }
    }
    return convention;
}

/// Where the words of \a block end in the text: before blanks, attribute lists and definitions.
qsizetype endOfWords(const QString &text, const RenderedBlock &block)
{
    static const QRegularExpression noWords(
        QStringLiteral("^\\s*(?:\\[[^\\]\\n]+\\]:.*|\\*\\[[^\\]\\n]+\\]:.*|\\{:.*\\})?$"));
    qsizetype end = block.source.end();
    while (end > block.source.start) {
        while (end > block.source.start && text[end - 1].isSpace()) {
            --end;
        }
        const qsizetype line = std::max(block.source.start, text.lastIndexOf(u'\n', end - 1) + 1);
        if (line <= block.source.start || !noWords.matchView(QStringView(text).sliced(line, end - line)).hasMatch()) {
            break;
        }
        end = line;
    }
    return end;
}

/// The last sentence of \a block in the text.
TextRange lastSentence(const QString &text, const RenderedBlock &block)
{
    const qsizetype end = endOfWords(text, block);
    qsizetype start = end;
    while (start > block.source.start && !(isClosingMark(text[start - 1]) && start < end && text[start].isSpace())) {
        --start;
    }
    while (start < end && text[start].isSpace()) {
        ++start;
    }
    return TextRange::between(start, end);
}

bool isUnfinished(const Paragraph &paragraph, const QString &language)
{
    constexpr qsizetype fewestWords = 6;
    const QChar last = paragraph.text.isEmpty() ? QChar() : paragraph.text.back();
    if (paragraph.endsInMarkup || paragraph.isClosed || paragraph.words < fewestWords
        || (!last.isLetter() && last != u',')) {
        return false;
    }
    static const QRegularExpression sentences(QStringLiteral("(?<!\\b\\p{Lu})[.!?]['\"”’)]*\\s+\\p{Lu}"));
    static const QRegularExpression word(QStringLiteral("^\\p{L}[\\p{Ll}\\p{M}'’]+(?:-\\p{Ll}+)*$"));
    static const QRegularExpression source(QStringLiteral("[\"”»“]\\s*[-–—~]{1,3}\\s*\\p{Lu}[^.!?]*$")); // "…" – Name
    const QString lastWord = paragraph.text.sliced(paragraph.text.lastIndexOf(u' ') + 1);
    return cannotEnd(lastWord, language)
        || (word.match(lastWord).hasMatch() && sentences.match(paragraph.text).hasMatch()
            && !source.match(paragraph.text).hasMatch());
}

} // namespace

Diagnostics checkSentences(const PostReading &reading)
{
    Diagnostics found;
    const QList<RenderedBlock> &blocks = reading.post.body.blocks;
    if (reading.language == u"la" || !endConventionOf(blocks).isToClose()) {
        return found;
    }
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const std::optional<Paragraph> paragraph = paragraphOf(blocks[i]);
        if (!paragraph || !isUnfinished(*paragraph, reading.language) || !isFollowedByNewText(blocks, i)) {
            continue;
        }
        const TextRange range = lastSentence(reading.post.text, blocks[i]);
        if (slice(reading.post.text, range).endsWith(u'>')) {
            continue; // a tag that the paragraph does not own
        }
        found.append({Diagnostic::Severity::Warning, QStringLiteral("sentence-unfinished"),
            SentenceChecksMessages::tr("The sentence “… %1” has no end. Finish it, or put a full stop after it.")
                .arg(paragraph->text.last(std::min<qsizetype>(paragraph->text.size(), 40)).section(u' ', 1)),
            range});
    }
    return found;
}

} // namespace frontrow
