// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/weblinks.h"

#include "markdown/bodyreading.h"
#include "post/markup/characterreference.h"

#include <algorithm>

namespace frontrow {

namespace {

using SpanKind = BodySpan::Kind;

bool isOfWeb(const QString &address)
{
    const bool isWeb =
        address.startsWith(u"https://", Qt::CaseInsensitive) || address.startsWith(u"http://", Qt::CaseInsensitive);
    return isWeb && !address.contains(u'{') && !address.contains(u' ') && !address.contains(u'"');
}

/// What stands in the span at \a index, on one line.
QString wordsIn(const QString &post, const BodyReading &reading, qsizetype index)
{
    QString words;
    for (qsizetype at = index + 1; at < std::min(reading.spans[index].after, reading.spans.size()); ++at) {
        const BodySpan &span = reading.spans[at];
        if (span.kind == SpanKind::Text || span.kind == SpanKind::Code) {
            words += span.text.isEmpty() ? slice(post, span.range).toString() : span.text;
        }
    }
    return words.remove(u'`').simplified();
}

} // namespace

QList<WebLink> webLinksIn(const QString &post, const RenderOptions &options)
{
    const BodyReading reading = readBody(post, options);
    QList<WebLink> links;
    for (qsizetype at = 0; at < reading.spans.size(); ++at) {
        const BodySpan &span = reading.spans[at];
        const bool isElement = span.kind == SpanKind::Element && span.text == u"a";
        if (!isElement && span.kind != SpanKind::Link) {
            continue;
        }
        const QString address = isElement ? resolvedReferences(span.attributes.value(u"href")).trimmed()
                                          : addressAt(post, span.address, reading).trimmed();
        if (isOfWeb(address)) {
            links.append({address, wordsIn(post, reading, at), span.range.start});
        }
    }
    std::ranges::stable_sort(links, {}, &WebLink::offset);
    return links;
}

} // namespace frontrow
