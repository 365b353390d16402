// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/pictures/picturereference.h"

#include "post/markup/characterreference.h"
#include "post/markup/htmltag.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace frontrow {

namespace {

using SpanKind = BodySpan::Kind;

/// The attributes of the element \a name that have addresses. Source: HTML, "Index of attributes".
QStringList addressesOf(const QString &name)
{
    static const QHash<QString, QStringList> known{{QStringLiteral("a"), {QStringLiteral("href")}},
        {QStringLiteral("img"), {QStringLiteral("src"), QStringLiteral("srcset")}},
        {QStringLiteral("source"), {QStringLiteral("src"), QStringLiteral("srcset")}},
        {QStringLiteral("video"), {QStringLiteral("src"), QStringLiteral("poster")}},
        {QStringLiteral("audio"), {QStringLiteral("src")}}};
    return known.value(name);
}

class ReferenceReader
{
public:
    ReferenceReader(QStringView post, const BodyReading &reading)
        : m_post(post)
        , m_reading(reading)
    {
    }

    QList<BodyReference> read()
    {
        for (const BodySpan &span : m_reading.spans) {
            if (span.kind == SpanKind::Element) {
                addElement(span);
            } else if ((span.kind == SpanKind::Link || span.kind == SpanKind::Image) && !span.isDefined
                && !isAutolink(span)) {
                addWritten(span.address, span.kind == SpanKind::Image);
            }
        }
        for (const TextRange &address : m_reading.definitions) {
            addWritten(address, false);
        }
        std::ranges::stable_sort(
            m_found, {}, [](const BodyReference &bodyReference) { return bodyReference.range.start; });
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isAutolink(const BodySpan &span) const
    {
        return span.kind == SpanKind::Link && m_post.mid(span.range.start, 1) == u"<";
    }

    /// In Markdown.
    void addWritten(TextRange range, bool isImage)
    {
        if (!range.isEmpty()) {
            m_found.append({addressAt(m_post, range, m_reading), range, isImage});
        }
    }

    /// In HTML.
    void add(TextRange range, bool isImage)
    {
        if (!range.isEmpty()) {
            m_found.append({resolvedReferences(slice(m_post, range)), range, isImage});
        }
    }

    void addElement(const BodySpan &span)
    {
        const QStringList wanted = addressesOf(span.text);
        const std::optional<HtmlTag> tag = wanted.isEmpty() ? std::nullopt : htmlTagAt(m_post, span.range.start);
        for (const QString &name : wanted) {
            const WrittenAttribute *const attribute = tag ? findAttribute(tag->attributes, name) : nullptr;
            if (attribute != nullptr && name == u"srcset") {
                addCandidates(attribute->valueRange);
            } else if (attribute != nullptr) {
                add(attribute->valueRange, span.text == u"img" || name == u"poster");
            }
        }
    }

    /// The addresses in a `srcset`, each with its width or density after it.
    void addCandidates(TextRange value)
    {
        static const QRegularExpression candidate(QStringLiteral("(?:^|,)\\s*([^\\s,{]+)(?=\\s|,|$)"));
        const QStringView written = slice(m_post, value);
        if (written.contains(u"data:")) {
            return;
        }
        for (const QRegularExpressionMatch &match : candidate.globalMatchView(written)) {
            add({value.start + match.capturedStart(1), match.capturedLength(1)}, true);
        }
    }

    QStringView m_post;
    const BodyReading &m_reading;
    QList<BodyReference> m_found;
};

} // namespace

std::optional<QString> addressWithoutLiquid(QString source, const QString &baseUrl)
{
    if (!source.contains(QStringLiteral("{{")) && !source.contains(QStringLiteral("{%"))) {
        return source;
    }
    static const QRegularExpression base(QStringLiteral("\\{\\{-?\\s*site\\.baseurl\\s*-?\\}\\}"));
    static const QRegularExpression host(QStringLiteral("\\{\\{-?\\s*site\\.url\\s*-?\\}\\}"));
    static const QRegularExpression filter(
        QStringLiteral("\\{\\{-?\\s*(['\"])/?([^'\"{}]*)\\1\\s*\\|\\s*"
                       "(?:relative_url|absolute_url|prepend:\\s*site\\.baseurl(?:\\s*\\|\\s*prepend:\\s*site\\.url)?)"
                       "\\s*-?\\}\\}"));
    source.replace(base, baseUrl).remove(host).replace(filter, baseUrl + QStringLiteral("/\\2"));
    return source.contains(u'{') ? std::nullopt : std::optional(source);
}

bool endsAsPicture(const QString &address)
{
    static const QRegularExpression picture(
        QStringLiteral("\\.(?:png|jpe?g|gif|webp|svg|avif)\\s*(?:$|[?#])"), QRegularExpression::CaseInsensitiveOption);
    return picture.match(address).hasMatch();
}

QList<BodyReference> bodyReferences(QStringView post, const BodyReading &reading)
{
    return ReferenceReader(post, reading).read();
}

} // namespace frontrow
