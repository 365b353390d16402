// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/bodyrenderer.h"

#include "base/textedit.h"
#include "markdown/commonmarkbody.h"
#include "markdown/kramdownbody.h"
#include "markdown/unconvertedbody.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

struct RenderedBodyMessages
{
    Q_DECLARE_TR_FUNCTIONS(RenderedBody)
};

constexpr qsizetype largestRendered = 20'000'000;
/// How many characters are compared at once.
constexpr qsizetype chunk = 1024;

Diagnostic warning(const QString &code, const QString &message, TextRange range)
{
    return {Diagnostic::Severity::Warning, code, message, range};
}

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

markdown::Difference differenceOf(QStringView a, QStringView b)
{
    const qsizetype start = sharedStart(a, b);
    return {start, sharedEnd(a, b, std::min(a.size(), b.size()) - start)};
}

/// What of \a text is new, with a character on both sides.
QStringView surroundings(QStringView text, const markdown::Difference &difference)
{
    const qsizetype from = std::max<qsizetype>(0, difference.start - 1);
    return text.sliced(from, std::min(text.size(), text.size() - difference.end + 1) - from);
}

std::unique_ptr<markdown::BodyDialect> dialectFor(const RenderOptions &options)
{
    if (!options.isConverted) {
        return std::make_unique<markdown::UnconvertedBody>();
    }
    if (options.commonMark) {
        return std::make_unique<markdown::CommonMarkBody>();
    }
    return std::make_unique<markdown::KramdownBody>();
}

} // namespace

/// The last rendering.
class BodyRenderer::State
{
public:
    RenderedBody render(QStringView post, TextRange body, const RenderOptions &options);

    [[nodiscard]] const markdown::BodyDialect *dialect() const { return m_dialect.get(); }

private:
    [[nodiscard]] RenderedBody assembled(QStringView post, TextRange body, const markdown::LiquidText &liquid) const;
    void addDiagnostics(RenderedBody &result, TextRange body) const;

    RenderOptions m_options;
    std::unique_ptr<markdown::BodyDialect> m_dialect; ///< with the last rendering; null before the first
    bool m_hasLiquid = false;
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
    return m_state->dialect() == nullptr ? 0 : m_state->dialect()->steps();
}

qsizetype BodyRenderer::parsedCharacters() const
{
    return m_state->dialect() == nullptr ? 0 : m_state->dialect()->parsedCharacters();
}

RenderedBody BodyRenderer::State::render(QStringView post, TextRange body, const RenderOptions &options)
{
    const QStringView written = slice(post, body);
    if (written.size() > largestRendered) {
        m_dialect.reset();
        RenderedBody result;
        result.blocks.append(markdown::renderedBlock(markdown::inertHtml(written), body));
        result.diagnostics.append(warning(QStringLiteral("body-too-large"),
            RenderedBodyMessages::tr(
                "The text is larger than %1 MB and is not shown as a page. Split it into several posts.")
                .arg(largestRendered / 1'000'000),
            {body.start, 0}));
        return result;
    }
    if (m_dialect == nullptr || options != m_options) {
        m_options = options;
        m_dialect = dialectFor(options);
        m_hasLiquid = true; // nothing is known of the last text
    }
    const QString &last = m_dialect->text();
    const bool wasPlain = !m_hasLiquid;
    markdown::Difference difference = wasPlain ? differenceOf(last, written) : markdown::Difference();
    m_hasLiquid = !options.liquid.isOff && markdown::hasLiquid(wasPlain ? surroundings(written, difference) : written);
    const markdown::LiquidText liquid =
        m_hasLiquid ? markdown::withLiquid(written, options) : markdown::LiquidText{written.toString(), {}, {}};
    if (m_hasLiquid || !wasPlain) {
        difference = differenceOf(last, liquid.text);
    }
    if (!m_dialect->update(liquid.text, difference)) {
        m_dialect->renderAll(liquid.text, options);
    }
    return assembled(post, body, liquid);
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
    result.blocks.reserve(m_dialect->segments().size() + 1);
    qsizetype offset = 0;
    qsizetype leading = -1;
    for (const markdown::BodySegment &segment : m_dialect->segments()) {
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
    if (const QString &footnotes = m_dialect->footnotes(); !footnotes.isEmpty()) {
        result.blocks.append(markdown::renderedBlock(footnotes, {body.end(), 0}));
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
    const markdown::BodyLimits &limits = m_dialect->limits();
    if (!m_dialect->unsupported().isEmpty()) {
        result.diagnostics.append({Diagnostic::Severity::Hint, QStringLiteral("kramdown-option"),
            RenderedBodyMessages::tr(
                "The preview does not follow this setting of the blog: kramdown: %1. The page may differ.")
                .arg(m_dialect->unsupported().join(QStringLiteral(", "))),
            top});
    }
    if (limits.isTooDeep) {
        result.diagnostics.append(warning(QStringLiteral("nested-too-deep"),
            RenderedBodyMessages::tr(
                "Something is nested more than %1 levels deep. What is deeper is shown as plain text; use "
                "fewer levels.")
                .arg(markdown::deepestNesting),
            top));
    }
    if (limits.hasHugeTable) {
        result.diagnostics.append(warning(QStringLiteral("table-too-large"),
            RenderedBodyMessages::tr(
                "The tables of this post have more than %1 cells. The largest is shown as plain text; split it.")
                .arg(markdown::mostCells),
            top));
    }
    if (limits.isOverfull) {
        result.diagnostics.append(warning(QStringLiteral("output-too-large"),
            RenderedBodyMessages::tr(
                "The page would be far larger than its text. The rest is shown as plain text; look for a link "
                "or abbreviation that is used very often."),
            top));
    }
}

} // namespace frontrow
