// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/bodyreading.h"

#include "markdown/blockparser.h"
#include "markdown/commonmarkreading.h"
#include "markdown/htmlreading.h"
#include "markdown/htmlwriter.h"
#include "markdown/readingliquid.h"
#include "post/markup/characterreference.h"
#include "post/markup/htmltag.h"
#include "post/markup/postlayout.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype largestBody = 20'000'000;
constexpr qsizetype leastOutput = 8'000'000; ///< characters of HTML
constexpr qsizetype outputPerInput = 10;

void shift(QList<TextRange> &ranges, qsizetype by)
{
    for (TextRange &range : ranges) {
        range.start += by;
    }
}

/// Puts the Liquid of \a post back into the values of \a span.
void restoreLiquid(BodySpan &span, QStringView post)
{
    const QList<std::pair<QString, QString>> items = span.attributes.items();
    const std::optional<HtmlTag> tag = span.kind == BodySpan::Kind::Element
            && std::ranges::any_of(items, [](const auto &item) { return item.second.contains(markdown::liquidMark); })
        ? htmlTagAt(post, span.range.start)
        : std::nullopt;
    for (const auto &[key, value] : items) {
        if (!value.contains(markdown::liquidMark)) {
            continue;
        }
        const bool isAddress = span.kind == BodySpan::Kind::Link ? key == u"href" : key == u"src";
        if (tag) {
            span.attributes.set(key, tag->attribute(key).value_or(QString()));
        } else if (span.kind != BodySpan::Kind::Element && isAddress) {
            span.attributes.set(key, slice(post, span.address).toString());
        }
    }
}

/// By the rules of kramdown.
void readKramdown(const markdown::ReadLiquid &read, const KramdownOptions &options, BodyReading &reading)
{
    markdown::Document document;
    document.options = options;
    document.coloursCode = false;
    markdown::BlockParser parser(document);
    parser.setPlaces(read.places);
    (void)parser.parse(read.text);
    markdown::HtmlWriter writer(document, false, &reading.spans);
    writer.setOutputLimit(std::max(leastOutput, read.text.size() * outputPerInput));
    for (const std::unique_ptr<markdown::Node> &node : document.root.children) {
        (void)writer.block(*node, 0);
    }
    (void)writer.footnotes();
    for (const markdown::LinkDefinition &definition : std::as_const(document.links)) {
        reading.definitions.append(definition.address);
    }
}

} // namespace

BodyReading readBody(QStringView post, TextRange body, const RenderOptions &options)
{
    if (body.length > largestBody) {
        return {};
    }
    markdown::ReadLiquid read = options.liquid.isOff
        ? markdown::ReadLiquid{slice(post, body).toString(), markdown::Places::from(0), {}, {}}
        : markdown::readLiquid(slice(post, body));
    BodyReading reading{{}, {}, std::move(read.liquid), std::move(read.code)};
    shift(reading.liquid, body.start);
    shift(reading.code, body.start);
    read.places.shift(body.start);
    reading.hasEscapes = options.isConverted && options.commonMark.has_value();
    if (!options.isConverted) {
        reading.spans = markdown::readHtml(read.text, read.places);
    } else if (options.commonMark) {
        markdown::CommonMarkReading found = markdown::readCommonMark(read.text, read.places, *options.commonMark);
        reading.spans = std::move(found.spans);
        reading.definitions = std::move(found.definitions);
    } else {
        readKramdown(read, options.kramdown, reading);
    }
    for (BodySpan &span : reading.spans) {
        restoreLiquid(span, post);
    }
    std::ranges::sort(reading.definitions, {}, &TextRange::start);
    return reading;
}

QString addressAt(QStringView post, TextRange range, const BodyReading &reading)
{
    QString address = resolvedReferences(slice(post, range));
    if (reading.hasEscapes && address.contains(u'\\')) {
        static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
        address.replace(escape, QStringLiteral("\\1"));
    }
    return address;
}

BodyReading readBody(QStringView post, const RenderOptions &options)
{
    return readBody(post, layoutOf(post).body, options);
}

} // namespace frontrow
