// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/bodyrenderer.h"

#include "base/textedit.h"
#include "markdown/bodysegments.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(RenderedBody)
};

constexpr qsizetype largestBody = 20'000'000;
constexpr qsizetype leastOutputLimit = 8'000'000;
constexpr qsizetype outputPerInput = 10;
/// How many characters are compared at once.
constexpr qsizetype chunk = 1024;

Diagnostic warning(const QString &code, const QString &message, TextRange range)
{
    return {Diagnostic::Severity::Warning, code, message, range};
}

/// Where two texts differ: how many characters they share before and behind it.
struct Difference
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// How many characters two texts share at the start.
qsizetype sharedStart(QStringView a, QStringView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype count = 0;
    while (count + chunk <= most && a.sliced(count, chunk) == b.sliced(count, chunk)) {
        count += chunk;
    }
    while (count < most && a[count] == b[count]) {
        ++count;
    }
    return count;
}

/// How many they share at the end, not more than \a most.
qsizetype sharedEnd(QStringView a, QStringView b, qsizetype most)
{
    qsizetype count = 0;
    while (count + chunk <= most && a.last(count + chunk).first(chunk) == b.last(count + chunk).first(chunk)) {
        count += chunk;
    }
    while (count < most && a[a.size() - 1 - count] == b[b.size() - 1 - count]) {
        ++count;
    }
    return count;
}

Difference differenceOf(QStringView a, QStringView b)
{
    const qsizetype start = sharedStart(a, b);
    return {start, sharedEnd(a, b, std::min(a.size(), b.size()) - start)};
}

/// What of \a text is new, with a character on both sides.
QStringView surroundings(QStringView text, const Difference &difference)
{
    const qsizetype from = std::max<qsizetype>(0, difference.start - 1);
    return text.sliced(from, std::min(text.size(), text.size() - difference.end + 1) - from);
}

} // namespace

/// The last rendering, in pieces.
class BodyRenderer::State
{
public:
    RenderedBody render(QStringView post, TextRange body, const RenderOptions &options);

    qsizetype parsedCharacters = 0;
    qsizetype steps = 0;

private:
    [[nodiscard]] qsizetype outputLimit() const { return std::max(leastOutputLimit, m_text.size() * outputPerInput); }
    /// Renders what \a text changes of the last text; false when that is more than a few blocks.
    bool update(const QString &text, const Difference &difference);
    void renderAll(const RenderOptions &options);
    void placeContents(markdown::HtmlWriter &html);
    bool replaceMark(const QString &mark, const QString &html);
    [[nodiscard]] RenderedBody assembled(QStringView post, TextRange body, const markdown::LiquidText &liquid) const;
    void addDiagnostics(RenderedBody &result, TextRange body) const;

    QString m_text;
    RenderOptions m_options;
    markdown::Document m_document;
    QList<markdown::BodySegment> m_segments;
    QString m_footnotes;
    bool m_isOverfull = false;
    bool m_hasLiquid = false;
    bool m_canUpdate = false; ///< there is a last rendering, and no limit was met
};

BodyRenderer::BodyRenderer()
    : m_state(std::make_unique<State>())
{
}

BodyRenderer::~BodyRenderer() = default;
BodyRenderer::BodyRenderer(BodyRenderer &&) noexcept = default;
BodyRenderer &BodyRenderer::operator=(BodyRenderer &&) noexcept = default;

RenderedBody BodyRenderer::render(QStringView post, TextRange body, const RenderOptions &options)
{
    return m_state->render(post, body, options);
}

qsizetype BodyRenderer::steps() const
{
    return m_state->steps;
}

qsizetype BodyRenderer::parsedCharacters() const
{
    return m_state->parsedCharacters;
}

RenderedBody BodyRenderer::State::render(QStringView post, TextRange body, const RenderOptions &options)
{
    const QStringView written = slice(post, body);
    if (written.size() > largestBody) {
        m_canUpdate = false;
        RenderedBody result;
        result.blocks.append(markdown::renderedBlock(markdown::inertHtml(written), body));
        result.diagnostics.append(warning(QStringLiteral("body-too-large"),
            Messages::tr("The text is larger than %1 MB and is not shown as a page. Split it into several posts.")
                .arg(largestBody / 1'000'000),
            {body.start, 0}));
        return result;
    }
    const bool canUpdate = m_canUpdate && options == m_options;
    const bool wasPlain = canUpdate && !m_hasLiquid;
    Difference difference = wasPlain ? differenceOf(m_text, written) : Difference();
    m_hasLiquid = markdown::hasLiquid(wasPlain ? surroundings(written, difference) : written);
    markdown::LiquidText liquid = m_hasLiquid ? markdown::withLiquid(written, options.liquid, options.coloursCode)
                                              : markdown::LiquidText{written.toString(), {}, {}};
    if (canUpdate && (m_hasLiquid || !wasPlain)) {
        difference = differenceOf(m_text, liquid.text);
    }
    if (!canUpdate || !update(liquid.text, difference)) {
        m_text = std::move(liquid.text);
        renderAll(options);
    }
    return assembled(post, body, liquid);
}

void BodyRenderer::State::renderAll(const RenderOptions &options)
{
    m_options = options;
    m_document = {};
    m_document.options = options.kramdown;
    m_document.coloursCode = options.coloursCode;
    m_document.marksLines = options.marksLines;
    markdown::BlockParser parser(m_document);
    const QList<markdown::BlockParser::Segment> parsed = parser.parse(m_text);
    parsedCharacters = m_text.size();
    markdown::SegmentWriter writer(m_text, parsed, m_document, outputLimit());
    m_segments = writer.write();
    m_footnotes = writer.html().footnotes();
    m_isOverfull = writer.isOverfull();
    if (m_isOverfull) {
        m_footnotes.clear();
    }
    placeContents(writer.html());
    m_document.isTooDeep = m_document.isTooDeep || writer.html().spans().isTooDeep();
    steps = parser.steps() + writer.html().spans().steps();
    m_document.root.children.clear();
    m_canUpdate = !m_isOverfull && !m_document.isTooDeep && !m_document.hasHugeTable && !parser.isExhausted();
}

bool BodyRenderer::State::update(const QString &text, const Difference &difference)
{
    using markdown::BlockParser;
    const auto [start, end] = difference;
    if (start == m_text.size() && start == text.size()) {
        parsedCharacters = 0;
        return true;
    }
    const qsizetype shift = text.size() - m_text.size();
    QList<qsizetype> starts{0};
    starts.reserve(m_segments.size() + 1);
    qsizetype cells = 0;
    qsizetype written = m_footnotes.size();
    for (const markdown::BodySegment &segment : std::as_const(m_segments)) {
        starts.append(starts.constLast() + segment.length);
        cells += segment.cells;
        written += segment.written;
    }
    // A block looks at most at the first lines of the one behind it.
    const qsizetype touched = std::ranges::upper_bound(starts, start) - starts.begin() - 1;
    const qsizetype first = std::clamp<qsizetype>(touched - 2, 0, m_segments.size());
    const auto before = m_segments.cbegin() + first;
    if (std::any_of(m_segments.cbegin(), before, [](const auto &segment) { return segment.dependsOnRest; })) {
        return false;
    }
    qsizetype next = m_segments.size();
    const auto isKnown = [&](qsizetype place) {
        const auto found = std::ranges::lower_bound(starts, place - shift);
        if (place < text.size() - end || found == starts.end() || *found != place - shift) {
            return false;
        }
        next = found - starts.begin();
        return true;
    };
    BlockParser parser(m_document);
    const QList<BlockParser::Segment> parsed = parser.parse(text, starts[first], isKnown, cells);
    parsedCharacters = parsed.isEmpty() ? 0 : parsed.constLast().end - parsed.constFirst().start;
    const bool isTangled = std::any_of(before, m_segments.cbegin() + next, [](const auto &s) { return s.isEntangled; })
        || std::ranges::any_of(parsed, [](const auto &segment) { return segment.hasDefinitions; });
    if (isTangled || m_document.isTooDeep || m_document.hasHugeTable || parser.isExhausted()) {
        return false;
    }
    markdown::SegmentWriter writer(text, parsed, m_document, std::max<qsizetype>(0, outputLimit() - written));
    const QList<markdown::BodySegment> segments = writer.write();
    steps = parser.steps() + writer.html().spans().steps();
    m_document.root.children.clear();
    if (writer.isOverfull() || writer.html().spans().isTooDeep()
        || std::ranges::any_of(segments, [](const auto &segment) { return segment.isEntangled; })) {
        return false;
    }
    const qsizetype shared = std::min(next - first, segments.size());
    std::ranges::copy(segments.first(shared), m_segments.begin() + first);
    m_segments.remove(first + shared, next - first - shared);
    for (qsizetype i = shared; i < segments.size(); ++i) {
        m_segments.insert(first + i, segments[i]);
    }
    m_text = text;
    return true;
}

void BodyRenderer::State::placeContents(markdown::HtmlWriter &html)
{
    if (html.hasContents()) {
        replaceMark(markdown::HtmlWriter::contentsMark(), html.contents());
    }
    if (html.hasFootnotesPlace() && replaceMark(markdown::HtmlWriter::footnotesMark(), m_footnotes)) {
        m_footnotes.clear();
    }
}

bool BodyRenderer::State::replaceMark(const QString &mark, const QString &html)
{
    for (markdown::BodySegment &segment : m_segments) {
        for (RenderedBlock &block : segment.blocks) {
            const qsizetype at = segment.isEntangled ? block.html.indexOf(mark) : -1;
            if (at >= 0) {
                QString text = block.html;
                text.replace(at, mark.size(), html);
                block = markdown::renderedBlock(text, block.source);
                return true;
            }
        }
    }
    return false;
}

RenderedBody BodyRenderer::State::assembled(QStringView post, TextRange body, const markdown::LiquidText &liquid) const
{
    RenderedBody result;
    const auto placed = [&](TextRange range, qsizetype offset) {
        const qsizetype start = offset + range.start;
        if (liquid.pieces.isEmpty()) {
            return TextRange{body.start + start, range.length};
        }
        // Whole lines of the original: a tag that took several of them became one piece.
        const qsizetype from = post.first(body.start + liquid.original(start)).lastIndexOf(u'\n') + 1;
        const qsizetype last = body.start + liquid.original(start + std::max<qsizetype>(0, range.length - 1));
        const qsizetype lineEnd = post.first(body.end()).indexOf(u'\n', last);
        return TextRange::between(std::max(from, body.start), lineEnd < 0 ? body.end() : lineEnd + 1);
    };
    result.blocks.reserve(m_segments.size() + 1);
    qsizetype offset = 0;
    qsizetype leading = -1;
    for (const markdown::BodySegment &segment : m_segments) {
        if (!segment.leading.isEmpty()) {
            const TextRange lines = placed(segment.leading, offset);
            if (result.blocks.isEmpty()) {
                leading = leading < 0 ? lines.start : leading;
            } else {
                TextRange &source = result.blocks.last().source;
                source = TextRange::between(source.start, std::max(source.end(), lines.end()));
            }
        }
        for (const RenderedBlock &block : segment.blocks) {
            TextRange source = placed(block.source, offset);
            const qsizetype least = result.blocks.isEmpty() ? leading : result.blocks.constLast().source.end();
            const bool isFirst = result.blocks.isEmpty() && leading >= 0;
            const qsizetype start = isFirst ? leading : std::max(source.start, least);
            source = TextRange::between(start, std::max(start, source.end()));
            result.blocks.append({block.html, source, block.hash});
        }
        for (const Heading &heading : segment.outline) {
            result.outline.append({heading.level, heading.text, heading.id, placed(heading.source, offset)});
        }
        offset += segment.length;
    }
    if (!m_footnotes.isEmpty()) {
        result.blocks.append(markdown::renderedBlock(m_footnotes, {body.end(), 0}));
    }
    for (Diagnostic diagnostic : liquid.diagnostics) {
        diagnostic.range.start += body.start;
        result.diagnostics.append(diagnostic);
    }
    addDiagnostics(result, body);
    return result;
}

void BodyRenderer::State::addDiagnostics(RenderedBody &result, TextRange body) const
{
    const TextRange top{body.start, 0};
    if (!m_document.options.unsupported.isEmpty()) {
        result.diagnostics.append({Diagnostic::Severity::Hint, QStringLiteral("kramdown-option"),
            Messages::tr("The preview does not follow this setting of the blog: kramdown: %1. The page may differ.")
                .arg(m_document.options.unsupported.join(QStringLiteral(", "))),
            top});
    }
    if (m_document.isTooDeep) {
        result.diagnostics.append(warning(QStringLiteral("nested-too-deep"),
            Messages::tr("Something is nested more than %1 levels deep. What is deeper is shown as plain text; use "
                         "fewer levels.")
                .arg(markdown::deepestNesting),
            top));
    }
    if (m_document.hasHugeTable) {
        result.diagnostics.append(warning(QStringLiteral("table-too-large"),
            Messages::tr(
                "The tables of this post have more than %1 cells. The largest is shown as plain text; split it.")
                .arg(markdown::mostCells),
            top));
    }
    if (m_isOverfull) {
        result.diagnostics.append(warning(QStringLiteral("output-too-large"),
            Messages::tr("The page would be far larger than its text. The rest is shown as plain text; look for a link "
                         "or abbreviation that is used very often."),
            top));
    }
}

} // namespace frontrow
