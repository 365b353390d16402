// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "fuzz/fuzzing.h"
#include "markdown/bodyrenderer.h"

using namespace frontrow;
using fuzz::require;

namespace {

/// What HTML blocks in posts are made of: the input says which come after each other.
const QStringList pieces = {QStringLiteral("<div>"), QStringLiteral("<div markdown=\"1\">"),
    QStringLiteral("<p markdown=\"block\">"), QStringLiteral("<td markdown=\"span\">"), QStringLiteral("</div>"),
    QStringLiteral("</p>"), QStringLiteral("<figure>"), QStringLiteral("</figure>"), QStringLiteral("<figcaption>"),
    QStringLiteral("</figcaption>"), QStringLiteral("<img src=\"a.png\" alt='b'>"), QStringLiteral("<a href=\"b\">"),
    QStringLiteral("</a>"), QStringLiteral("<!-- c"), QStringLiteral("-->"), QStringLiteral("<script>"),
    QStringLiteral("</script>"), QStringLiteral("<kbd>"), QStringLiteral("</kbd>"), QStringLiteral("<b/>"),
    QStringLiteral("<?x"), QStringLiteral("?>"), QStringLiteral("<![CDATA["), QStringLiteral("]]>"),
    QStringLiteral("<table>"), QStringLiteral("<br>"), QStringLiteral("<x y=\""), QStringLiteral("\">"),
    QStringLiteral("{: .d onclick=\"e\"}"), QStringLiteral("{:toc}"),
    QStringLiteral("{::options parse_block_html=\"true\" /}"), QStringLiteral("\n"), QStringLiteral("\n\n"),
    QStringLiteral("\n\n"), QStringLiteral("*f*"), QStringLiteral("- g"), QStringLiteral("> "), QStringLiteral("    "),
    QStringLiteral("# h"), QStringLiteral("| i |"), QStringLiteral("&amp;"), QStringLiteral("text ")};

} // namespace

/// HTML in any order renders, also as an edit of what was there, and every line with text is in a block.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QString text;
    for (size_t i = 0; i < size; ++i) {
        text += pieces[data[i] % pieces.size()];
    }
    RenderOptions options;
    options.coloursCode = false;
    BodyRenderer renderer;
    const RenderedBody body = renderer.render(text, {0, text.size()}, options);
    require(body.html().size() <= 20'000'000 + text.size() * 20, "the page is in proportion to the text");
    qsizetype end = 0;
    for (const RenderedBlock &block : body.blocks) {
        require(block.source.start >= end, "blocks rise");
        require(QStringView(text).sliced(end, block.source.start - end).trimmed().isEmpty(), "all text is in a block");
        end = block.source.end();
    }
    fuzz::Choices choices(QByteArrayView(data, static_cast<qsizetype>(size)));
    text.insert(choices.below(text.size() + 1), pieces[choices.below(pieces.size())]);
    require(renderer.render(text, {0, text.size()}, options) == renderBody(text, {0, text.size()}, options),
        "an edit renders as the whole");
    return 0;
}
