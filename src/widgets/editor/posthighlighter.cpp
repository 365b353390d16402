// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/posthighlighter.h"

#include "widgets/design.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QTextDocument>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <algorithm>
#include <optional>
#include <utility>

namespace frontrow {

namespace {

constexpr qint64 sliceTime = 4; // ms
constexpr qsizetype colouredLetters = 5'000; ///< characters of a line: what is after them in it is plain

/// A code block between fences, by the line that opens it.
struct Fence
{
    QChar mark; ///< '`' or '~'
    qsizetype length = 0; ///< how many marks there are
    KSyntaxHighlighting::State before; ///< the state that the block's end goes back to

    bool operator==(const Fence &) const = default;
};

/// What a line of text leaves open for the next.
class LineState : public QTextBlockUserData
{
public:
    KSyntaxHighlighting::State state;
    std::optional<Fence> fence;
};

/// The marks of the fence that \a line is, in items and quotes too; with words after them where \a opens.
QStringView fenceMarks(QStringView line, bool opens)
{
    static const QRegularExpression opening(QStringLiteral("^[ \\t>]*(`{3,}(?=[^`]*$)|~{3,})"));
    static const QRegularExpression closing(QStringLiteral("^[ \\t>]*(`{3,}|~{3,})[ \\t]*$"));
    return (opens ? opening : closing).matchView(line).capturedView(1);
}

} // namespace

PostHighlighter::PostHighlighter(QTextDocument *document, const KSyntaxHighlighting::Definition &definition)
    : QSyntaxHighlighter(static_cast<QObject *>(document))
{
    setDefinition(definition);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PostHighlighter::proceed);
    setDocument(document);
}

void PostHighlighter::useTheme(const KSyntaxHighlighting::Theme &theme)
{
    if (theme.filePath() == this->theme().filePath()) {
        return;
    }
    setTheme(theme);
    m_formats.clear();
    putOff(document()->begin(), document()->lastBlock());
}

void PostHighlighter::setReadsAttributeLists(bool readsAttributeLists)
{
    if (std::exchange(m_readsAttributeLists, readsAttributeLists) != readsAttributeLists) {
        putOff(document()->begin(), document()->lastBlock());
    }
}

void PostHighlighter::highlightBlock(const QString &text)
{
    const QTextBlock block = currentBlock();
    const auto *known = static_cast<const LineState *>(currentBlockUserData());
    const bool isBetweenKnown =
        block.previous().userData() != nullptr && (!block.next().isValid() || block.next().userData() != nullptr);
    if (m_isProceeding || known != nullptr || isBetweenKnown) {
        colour(block, text);
    } else {
        putOff(block, block); // the first of many that are new
    }
}

void PostHighlighter::colour(const QTextBlock &block, const QString &text)
{
    const auto *above = static_cast<const LineState *>(block.previous().userData());
    const QStringView coloured = QStringView(text).first(std::min(text.size(), colouredLetters));
    m_styled.clear();
    KSyntaxHighlighting::State state = above != nullptr ? above->state : KSyntaxHighlighting::State();
    std::optional<Fence> fence = above != nullptr ? above->fence : std::nullopt;
    const QStringView marks = fenceMarks(coloured, !fence);
    if (fence && marks.size() >= fence->length && marks.front() == fence->mark) {
        // What the code left open, such as a quotation mark, ends with the code.
        state = fence->before;
        highlightLine(coloured, state);
        fence.reset();
    } else {
        const KSyntaxHighlighting::State before = std::exchange(state, highlightLine(coloured, state));
        if (!fence && !marks.isEmpty() && state != before) {
            fence = Fence{marks.front(), marks.size(), before};
        }
    }
    if (m_readsAttributeLists) {
        colourAttributeLists(coloured);
    }
    auto *own = static_cast<LineState *>(currentBlockUserData());
    m_hasNewState = own == nullptr || own->state != state || own->fence != fence;
    if (own == nullptr) {
        own = new LineState; // the block owns it
        setCurrentBlockUserData(own);
    }
    own->state = state;
    own->fence = fence;
    if (m_hasNewState && !m_isProceeding && block.next().isValid()) {
        putOff(block.next(), block.next());
    }
}

void PostHighlighter::colourAttributeLists(QStringView text)
{
    static const QRegularExpression list(QStringLiteral(R"(\{:{1,2}[^{}]*\})")); // kramdown's syntax, "Attribute lists"
    QTextCharFormat format;
    const QPalette palette = QGuiApplication::palette();
    format.setForeground(readableOn(palette.color(QPalette::Base),
        QColor::fromRgba(theme().textColor(KSyntaxHighlighting::Theme::Attribute)), palette.color(QPalette::Text)));
    for (const QRegularExpressionMatch &match : list.globalMatchView(text)) {
        const qsizetype start = match.capturedStart();
        if (std::ranges::none_of(m_styled, [start](const TextRange &range) { return range.contains(start); })) {
            setFormat(static_cast<int>(start), static_cast<int>(match.capturedLength()), format);
        }
    }
}

void PostHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length == 0) {
        return;
    }
    if (format.textStyle() != KSyntaxHighlighting::Theme::Normal) {
        m_styled.append({offset, length});
    }
    auto known = m_formats.find(format.id());
    if (known == m_formats.end()) {
        QTextCharFormat made;
        const QPalette palette = QGuiApplication::palette();
        QColor ground = palette.color(QPalette::Base);
        if (format.hasBackgroundColor(theme())) {
            ground = format.backgroundColor(theme());
            made.setBackground(ground);
        }
        made.setForeground(readableOn(ground, format.textColor(theme()), palette.color(QPalette::Text)));
        made.setFontWeight(format.isBold(theme()) ? QFont::Bold : QFont::Normal);
        made.setFontItalic(format.isItalic(theme()));
        made.setFontUnderline(format.isUnderline(theme()));
        made.setFontStrikeOut(format.isStrikeThrough(theme()));
        known = m_formats.insert(format.id(), made);
    }
    setFormat(offset, length, *known);
}

void PostHighlighter::putOff(const QTextBlock &first, const QTextBlock &last)
{
    if (m_next.isNull() || first.position() < m_next.position()) {
        m_next = QTextCursor(first);
    }
    if (m_end.isNull() || last.position() > m_end.position()) {
        m_end = QTextCursor(last);
    }
    m_timer.start();
}

void PostHighlighter::proceed()
{
    if (m_next.isNull()) {
        return;
    }
    QElapsedTimer timer;
    timer.start();
    QTextBlock block = m_next.block();
    const int end = m_end.block().position();
    bool isDone = false;
    m_isProceeding = true;
    while (!isDone && !timer.hasExpired(sliceTime)) {
        m_hasNewState = false;
        rehighlightBlock(block);
        isDone = block.position() >= end && !m_hasNewState;
        block = block.next();
        isDone = isDone || !block.isValid();
    }
    m_isProceeding = false;
    if (isDone) {
        m_next = QTextCursor();
        m_end = QTextCursor();
    } else {
        m_next = QTextCursor(block);
        m_timer.start();
    }
}

} // namespace frontrow
