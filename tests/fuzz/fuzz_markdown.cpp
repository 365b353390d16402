// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "fuzz/fuzzing.h"
#include "markdown/bodyrenderer.h"

#include <QRegularExpression>

using namespace frontrow;
using fuzz::require;

namespace {

/// Every tag that is opened is closed in its order: true of what the renderer writes itself.
bool isBalanced(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral(R"(<(/?)([a-z0-9]+)[^>]*?(/?)>)"));
    QStringList open;
    for (const QRegularExpressionMatch &match : tag.globalMatch(html)) {
        if (match.capturedLength(1) == 0 && match.capturedLength(3) == 0) {
            open.append(match.captured(2));
        } else if (match.capturedLength(1) > 0 && (open.isEmpty() || open.takeLast() != match.captured(2))) {
            return false;
        }
    }
    return open.isEmpty();
}

void checkPlaces(const RenderedBody &body, const QString &text)
{
    qsizetype end = 0;
    for (const RenderedBlock &block : body.blocks) {
        require(block.source.start >= end && block.source.end() <= text.size(), "blocks rise and stand in the text");
        require(block.source.start == 0 || block.source.isEmpty() || text[block.source.start - 1] == u'\n',
            "a block begins with a line");
        end = block.source.end();
    }
}

} // namespace

/// Whatever the text: its page is in proportion, its blocks have their places, and an edit renders as the whole does.
/// What holds no HTML becomes tags that are balanced, and no script.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::optional<QString> text = fuzz::textOf(data, size);
    if (!text) {
        return -1;
    }
    RenderOptions options;
    options.coloursCode = false;
    options.liquid.isKnown = size % 2 == 1;
    BodyRenderer renderer;
    const RenderedBody body = renderer.render(*text, {0, text->size()}, options);
    checkPlaces(body, *text);
    require(body.html().size() <= 20'000'000 + text->size() * 20, "the page is in proportion to the text");

    fuzz::Choices choices(QByteArrayView(data, static_cast<qsizetype>(size)));
    QString edited = *text;
    const qsizetype place = choices.below(text->size() + 1);
    edited.replace(place, choices.below(std::min<qsizetype>(4, text->size() - place + 1)),
        QStringLiteral("x\n*").first(choices.below(4)));
    require(renderer.render(edited, {0, edited.size()}, options) == renderBody(edited, {0, edited.size()}, options),
        "an edit renders as the whole");

    const QString plain = QString(*text).remove(u'<').remove(QStringLiteral("nomarkdown"));
    options.liquid.isKnown = false;
    const QString html = renderBody(plain, {0, plain.size()}, options).html();
    require(!html.contains(QStringLiteral("<script")), "text becomes no script");
    require(isBalanced(html), "tags are balanced");
    return 0;
}
