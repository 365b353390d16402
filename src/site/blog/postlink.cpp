// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/postlink.h"

#include "post/markup/characterreference.h"
#include "post/markup/htmltag.h"
#include "post/markup/writtenattributelist.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace frontrow {

namespace {

const QString blankTarget = QStringLiteral("target=\"_blank\"");

using SpanKind = BodySpan::Kind;

class LinkReader
{
public:
    LinkReader(QStringView post, const BodyReading &reading)
        : m_post(post)
        , m_reading(reading)
    {
    }

    QList<PostLink> read()
    {
        for (const BodySpan &span : m_reading.spans) {
            if (span.kind == SpanKind::Element) {
                addElement(span);
            } else if (span.kind == SpanKind::Link && m_post.mid(span.range.start, 1) == u"<") {
                addAutolink(span);
            } else if (span.kind == SpanKind::Link && !span.isDefined) {
                addLink(span);
            }
        }
        for (const TextRange &address : m_reading.definitions) {
            m_links.append({.address = markdownAddress(address), .addressRange = address, .isDefinition = true});
        }
        std::ranges::stable_sort(m_links, {}, [](const PostLink &link) { return link.addressRange.start; });
        return std::move(m_links);
    }

private:
    [[nodiscard]] QString markdownAddress(TextRange range) const
    {
        return addressAt(m_post, range, m_reading).trimmed();
    }

    void addElement(const BodySpan &span)
    {
        static const QStringList played{QStringLiteral("video"), QStringLiteral("audio"), QStringLiteral("source"),
            QStringLiteral("track"), QStringLiteral("iframe"), QStringLiteral("embed"), QStringLiteral("object")};
        const bool isPlayed = played.contains(span.text); // opens nowhere
        const bool isLink = span.text == u"a" || span.text == u"area";
        const std::optional<HtmlTag> tag = isPlayed || isLink ? htmlTagAt(m_post, span.range.start) : std::nullopt;
        const QStringView key = span.text == u"object" ? u"data" : isPlayed ? u"src" : u"href";
        const WrittenAttribute *const written = tag ? findAttribute(tag->attributes, key) : nullptr;
        if (written == nullptr || !written->hasValue()) {
            return;
        }
        PostLink link{.address = resolvedReferences(slice(m_post, written->valueRange)).trimmed(),
            .addressRange = written->valueRange,
            .isHtml = true,
            .isDefinition = isPlayed};
        if (!isPlayed) {
            readTag(*tag, link);
        }
        m_links.append(link);
    }

    static void readTag(const HtmlTag &tag, PostLink &link)
    {
        link.target = tag.attribute(u"target");
        link.isScripted = std::ranges::any_of(tag.attributes, [](const WrittenAttribute &attribute) {
            return attribute.name.startsWith(u"on") || attribute.name.startsWith(u"data-") || attribute.name == u"role";
        });
        if (!link.target) {
            const qsizetype end = tag.attributes.constLast().range.end();
            const bool isQuoted = !tag.attributes.constLast().quote.isNull();
            link.newTabEdits = {{{isQuoted ? end : tag.nameEnd, 0}, u' ' + blankTarget}};
        }
    }

    /// `<https://…>`, `<me@mine.example>`: no tag for a target can stand there.
    void addAutolink(const BodySpan &span)
    {
        const TextRange inside = TextRange::between(span.range.start + 1, m_post.indexOf(u'>', span.range.start));
        if (inside.length > 0) {
            static const QRegularExpression mailbox(QStringLiteral("^[^\\s@/:?#]+@[^\\s@/:]+$"));
            const QString address = markdownAddress(inside);
            const bool isMailbox = mailbox.match(address).hasMatch();
            m_links.append({.address = isMailbox ? QStringLiteral("mailto:") + address : address,
                .addressRange = inside,
                .isDefinition = true});
        }
    }

    void addLink(const BodySpan &span)
    {
        PostLink link{.address = markdownAddress(span.address), .addressRange = span.address};
        if (!link.address.isEmpty()) {
            readList(span, link);
        }
        m_links.append(link);
    }

    void readList(const BodySpan &span, PostLink &link) const
    {
        const std::optional<WrittenAttributeList> list =
            span.end < span.range.end() ? attributeListAt(m_post, span.end) : std::nullopt;
        if (!list) {
            link.newTabEdits = {{{span.end, 0}, QStringLiteral("{:%1}").arg(blankTarget)}};
            return;
        }
        link.target = attributeValue(list->attributes, u"target");
        if (list->hasReferences && !link.target) {
            link.target = QString(); // what it refers to may say it
        } else if (!link.target) {
            link.newTabEdits = {{{list->range.end() - 1, 0}, u' ' + blankTarget}};
        }
    }

    QStringView m_post;
    const BodyReading &m_reading;
    QList<PostLink> m_links;
};

} // namespace

QList<PostLink> postLinks(QStringView post, const BodyReading &reading)
{
    return LinkReader(post, reading).read();
}

bool isToOtherHost(const QString &address, const QString &siteUrl)
{
    const QString trimmed = address.trimmed();
    const bool isWeb = trimmed.startsWith(u"http://", Qt::CaseInsensitive)
        || trimmed.startsWith(u"https://", Qt::CaseInsensitive) || trimmed.startsWith(u"//");
    if (!isWeb || trimmed.contains(u"{{") || trimmed.contains(u"{%")) {
        return false;
    }
    const QString host = QUrl(trimmed).host();
    return !host.isEmpty() && host.compare(QUrl(siteUrl).host(), Qt::CaseInsensitive) != 0;
}

} // namespace frontrow
