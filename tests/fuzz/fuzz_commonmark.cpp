// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "fuzz/fuzzing.h"
#include "markdown/bodyrenderer.h"

using namespace frontrow;
using fuzz::require;

namespace {

/// Options that the text's length and first character choose.
CommonMarkOptions optionsFor(const QString &text)
{
    CommonMarkOptions options;
    options.isPages = text.size() % 2 == 1;
    const uint bits = text.isEmpty() ? 0 : text.front().unicode();
    options.flags = CommonMarkOptions::RawHtml;
    for (const auto &[bit, flag] :
        {std::pair(1U, CommonMarkOptions::Smart), std::pair(2U, CommonMarkOptions::Footnotes),
            std::pair(4U, CommonMarkOptions::LiberalTags), std::pair(8U, CommonMarkOptions::DoubleTilde)}) {
        options.flags |= (bits & bit) != 0 ? 0 : flag;
    }
    for (qsizetype i = 0; i < CommonMarkOptions::knownExtensions().size(); ++i) {
        if ((bits & (16U << i)) == 0) {
            options.extensions.append(CommonMarkOptions::knownExtensions()[i]);
        }
    }
    return options;
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

/// Whatever the text: its page is in proportion, its blocks have their places, an edit renders as the whole does, and
/// without raw HTML no script comes out.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::optional<QString> text = fuzz::textOf(data, size);
    if (!text) {
        return -1;
    }
    RenderOptions options;
    options.coloursCode = false;
    options.marksLines = true;
    options.liquid.isKnown = size % 3 == 1;
    options.commonMark = optionsFor(*text);
    BodyRenderer renderer;
    const RenderedBody body = renderer.render(*text, {0, text->size()}, options);
    checkPlaces(body, *text);
    require(body.html().size() <= 20'000'000 + text->size() * 20, "the page is in proportion to the text");

    fuzz::Choices choices(QByteArrayView(data, static_cast<qsizetype>(size)));
    QString edited = *text;
    for (int i = 0; i < 3; ++i) {
        const qsizetype place = choices.below(edited.size() + 1);
        edited.replace(place, choices.below(std::min<qsizetype>(4, edited.size() - place + 1)),
            QStringLiteral("\n\n<b>*\n- ").sliced(choices.below(6), choices.below(4)));
        require(renderer.render(edited, {0, edited.size()}, options) == renderBody(edited, {0, edited.size()}, options),
            "an edit renders as the whole");
    }

    options.commonMark->flags &= ~CommonMarkOptions::RawHtml;
    options.liquid.isKnown = false;
    const QString plain = QString(*text).remove(u'`').remove(u'~');
    require(!renderBody(plain, {0, plain.size()}, options).html().contains(QStringLiteral("<script")),
        "text becomes no script");
    return 0;
}
