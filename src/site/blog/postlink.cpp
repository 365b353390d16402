// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/postlink.h"

#include "post/markup/attributelist.h"
#include "post/markup/htmltag.h"
#include "site/pictures/picturereference.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace frontrow {

namespace {

const QString blankTarget = QStringLiteral("target=\"_blank\"");

/// Completes links from where their address stands.
class LinkReader
{
public:
    explicit LinkReader(QStringView prose)
        : m_text(prose)
    {
    }

    QList<PostLink> read()
    {
        for (const BodyReference &reference : bodyReferences(m_text)) {
            if (!reference.isImage) {
                add(reference.source, reference.range);
            }
        }
        readEmpty();
        std::ranges::stable_sort(m_links, {}, [](const PostLink &link) { return link.addressRange.start; });
        return std::move(m_links);
    }

private:
    void add(const QString &address, TextRange range)
    {
        PostLink link{.address = address, .addressRange = range};
        if (const std::optional<HtmlTag> tag = tagAround(range)) {
            readHtml(*tag, link);
        } else if (const qsizetype end = linkEnd(range); end >= 0) {
            readList(end, link);
        } else {
            link.isDefinition = true;
        }
        m_links.append(link);
    }

    /// The tag that has its address at \a range.
    [[nodiscard]] std::optional<HtmlTag> tagAround(TextRange range) const
    {
        constexpr qsizetype farthest = 2'000; // characters between '<' and the address
        const qsizetype from = std::max<qsizetype>(0, range.start - farthest);
        const qsizetype open = m_text.sliced(from, range.start - from).lastIndexOf(u'<');
        if (open < 0) {
            return std::nullopt;
        }
        std::optional<HtmlTag> tag = htmlTagAt(m_text, from + open);
        return tag && tag->range.end() >= range.end() && !tag->isClosing ? tag : std::nullopt;
    }

    static void readHtml(const HtmlTag &tag, PostLink &link)
    {
        link.isHtml = true;
        link.isDefinition = tag.name.compare(u"a", Qt::CaseInsensitive) != 0; // a film: opens nowhere
        if (link.isDefinition) {
            return;
        }
        link.target = tag.attribute(u"target");
        link.isScripted = std::ranges::any_of(tag.attributes, [](const WrittenAttribute &attribute) {
            return attribute.name.startsWith(u"on") || attribute.name.startsWith(u"data-") || attribute.name == u"role";
        });
        if (!link.target) {
            const qsizetype end = tag.attributes.isEmpty() ? tag.nameEnd : tag.attributes.constLast().range.end();
            const bool isQuoted = tag.attributes.isEmpty() || !tag.attributes.constLast().quote.isNull();
            link.newTabEdits = {{{isQuoted ? end : tag.nameEnd, 0}, u' ' + blankTarget}};
        }
    }

    /// After the parenthesis that closes the address at \a range; -1 for a definition.
    [[nodiscard]] qsizetype linkEnd(TextRange range) const
    {
        qsizetype before = range.start;
        while (before > 0 && (m_text[before - 1].isSpace() || m_text[before - 1] == u'<')) {
            --before;
        }
        if (before == 0 || m_text[before - 1] != u'(') {
            return -1;
        }
        qsizetype at = range.end();
        QChar quote;
        while (at < m_text.size() && !(m_text[at] == u')' && quote.isNull())) {
            const QChar c = m_text[at];
            if (c == u'\n' && at + 1 < m_text.size() && m_text[at + 1] == u'\n') {
                return range.end();
            }
            if (c == quote) {
                quote = QChar();
            } else if (quote.isNull() && (c == u'"' || c == u'\'') && m_text[at - 1].isSpace()) {
                quote = c;
            }
            ++at;
        }
        return std::min(at + 1, m_text.size());
    }

    void readList(qsizetype end, PostLink &link) const
    {
        const bool hasList = m_text.mid(end, 2) == u"{:" && m_text.mid(end, 3) != u"{::";
        const std::optional<WrittenAttributeList> list = hasList ? attributeListAt(m_text, end) : std::nullopt;
        if (!list) {
            link.newTabEdits = {{{end, 0}, QStringLiteral("{:%1}").arg(blankTarget)}};
            return;
        }
        link.target = attributeValue(list->attributes, u"target");
        if (list->hasReferences && !link.target) {
            link.target = QString(); // what it refers to may say it
        } else if (!link.target) {
            link.newTabEdits = {{{list->range.end() - 1, 0}, u' ' + blankTarget}};
        }
    }

    /// Links without an address are no mentions.
    void readEmpty()
    {
        static const QRegularExpression empty(
            QStringLiteral(
                "(?<!!)\\[([^\\[\\]\\n]+)\\]\\(([ \\t]*|<>)\\)|<a\\b[^<>]*?\\shref\\s*=\\s*(\"\\s*\"|'\\s*')"),
            QRegularExpression::CaseInsensitiveOption);
        for (const QRegularExpressionMatch &match : empty.globalMatchView(m_text)) {
            const bool isHtml = match.hasCaptured(3);
            PostLink link{
                .addressRange = {match.capturedStart(isHtml ? 3 : 2) + (isHtml ? 1 : 0), 0}, .isHtml = isHtml};
            if (const std::optional<HtmlTag> tag = isHtml ? htmlTagAt(m_text, match.capturedStart()) : std::nullopt) {
                readHtml(*tag, link);
            }
            m_links.append(link);
        }
    }

    QStringView m_text;
    QList<PostLink> m_links;
};

} // namespace

QList<PostLink> postLinks(QStringView prose)
{
    return LinkReader(prose).read();
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
