// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/spansource.h"

#include "markdown/blocklines.h"
#include "markdown/linkparser.h"
#include "markdown/smartquotes.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow::markdown {

namespace {

constexpr qsizetype longestEntityOrAutolink = 2048;

/// Reads one leaf from left to right; each function reads what begins at m_at and goes behind it, or says false.
class SpanReader
{
public:
    SpanReader(QStringView text, const Document &document)
        : m_text(text)
        , m_document(document)
        , m_links(text, document)
        , m_budget(std::max<qsizetype>(100'000, text.size() * 16))
    {
    }

    SpanSource read()
    {
        while (m_at < m_text.size()) {
            readOne();
        }
        while (!m_openTags.isEmpty()) {
            addTag(SpanToken::Kind::CloseTag, m_openTags.takeLast());
        }
        return {m_out, m_tokens};
    }

private:
    void readOne()
    {
        if (m_at == m_linkClose) {
            m_out += u"](";
            addToken(m_link);
            m_out += u')';
            m_elementEnd = m_out.size();
            m_at = m_linkEnd;
            m_linkClose = -1;
            return;
        }
        const QChar c = m_text[m_at];
        bool isRead = false;
        switch (c.unicode()) {
        case u'*':
        case u'_':
            put(c);
            ++m_at;
            return;
        case u'`':
            isRead = readCode();
            break;
        case u'<':
            isRead = readAngle();
            break;
        case u'[':
        case u'!':
            isRead = readBracket();
            break;
        case u'$':
            isRead = readMath();
            break;
        case u'{':
            isRead = readBrace();
            break;
        case u'&':
            isRead = readEntity();
            break;
        case u'\\':
            isRead = readBackslash();
            break;
        default:
            break;
        }
        if (!isRead && !readTypography()) {
            putText(m_text.sliced(m_at, 1), true);
            ++m_at;
        }
    }

    bool readTypography()
    {
        Typography found = smartQuotes(m_text, m_at);
        // A character that has a meaning of its own is read before the quote behind it.
        const bool ownMeaning = found.length > 0 && QStringView(u"`<[&]").contains(m_text[m_at]);
        if (found.length == 0 || ownMeaning || m_at + 1 == m_linkClose) {
            found = ownMeaning ? Typography{} : typographicSymbol(m_text, m_at);
        }
        if (found.length == 0) {
            return false;
        }
        putText(found.text, false);
        m_at += found.length;
        return true;
    }

    bool readCode()
    {
        const qsizetype end = m_links.codeSpanEnd(m_at);
        qsizetype length = 0;
        while (m_at + length < m_text.size() && m_text[m_at + length] == u'`') {
            ++length;
        }
        if (end < 0) {
            putText(m_text.sliced(m_at, length), false);
            m_at += length;
            return true;
        }
        QStringView code = m_text.sliced(m_at + length, end - m_at - 2 * length);
        if (length > 1) {
            code = code.sliced(code.startsWith(u' ') ? 1 : 0);
            code = code.chopped(code.endsWith(u' ') ? 1 : 0);
        }
        const SpanToken token{
            SpanToken::Kind::Code, code.toString(), {}, {}, {}, m_text.sliced(m_at, end - m_at).toString()};
        m_at = end;
        addToken(token);
        return true;
    }

    bool readAngle()
    {
        if (m_text.sliced(m_at).startsWith(u"<!--")) {
            const qsizetype end = find(u"-->", m_at + 4);
            if (end >= 0) {
                addHtml(m_text.sliced(m_at, end + 3 - m_at).toString(), end + 3);
                return true;
            }
        }
        if (readAutolink()) {
            return true;
        }
        const std::optional<Tag> tag = tagAt(m_text, m_at);
        if (!tag) {
            return false;
        }
        const QStringView source = m_text.sliced(m_at, tag->length);
        const bool closesOpen = tag->isClosing && !m_openTags.isEmpty() && m_openTags.last() == tag->name;
        if (isBlockElement(tag->name) || (tag->isClosing && !closesOpen)) {
            putText(source, false);
            m_at += tag->length;
        } else if (tag->isClosing) {
            m_at += tag->length;
            addTag(SpanToken::Kind::CloseTag, m_openTags.takeLast());
        } else {
            readElement(*tag);
        }
        return true;
    }

    void readElement(const Tag &tag)
    {
        const bool isVoid = tag.isSelfClosed || isVoidElement(tag.name);
        const bool isRaw = defaultContentModel(tag.name) == ContentModel::Raw
            && tag.attributes.value(u"markdown") != u"1" && tag.attributes.value(u"markdown") != u"span";
        Attributes attributes = tag.attributes;
        attributes.remove(u"markdown");
        m_at += tag.length;
        if (isVoid) {
            const SpanToken token{SpanToken::Kind::OpenTag, tag.name, {}, attributes, {}, {}};
            addToken(token);
            addTag(SpanToken::Kind::CloseTag, tag.name);
            return;
        }
        if (!isRaw) {
            const SpanToken token{SpanToken::Kind::OpenTag, tag.name, {}, attributes, {}, {}};
            addToken(token);
            m_openTags.append(tag.name);
            return;
        }
        const QString closeTag = QStringLiteral("</") + tag.name + u'>';
        qsizetype end = m_text.indexOf(closeTag, m_at, Qt::CaseInsensitive);
        const qsizetype next = end < 0 ? m_text.size() : end + closeTag.size();
        end = end < 0 ? m_text.size() : end;
        const QString html =
            u'<' + tag.name + attributes.html() + u'>' + rawContent(m_text.sliced(m_at, end - m_at)) + closeTag;
        addHtml(html, next);
    }

    /// Tags stay, text is escaped.
    static QString rawContent(QStringView text)
    {
        QString result;
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype angle = text.indexOf(u'<', at);
            const qsizetype end = angle < 0 ? text.size() : angle;
            result += escapedTextKeepingEntities(text.sliced(at, end - at));
            at = end;
            if (at < text.size()) {
                const std::optional<Tag> tag = tagAt(text, at);
                result += tag ? text.sliced(at, tag->length).toString() : QStringLiteral("&lt;");
                at += tag ? tag->length : 1;
            }
        }
        return result;
    }

    bool readAutolink()
    {
        static const QRegularExpression pattern(
            QStringLiteral(R"(<((mailto|https?|ftps?):.+?|[-.\w]+@[-\w]+(?:\.[-\w]+)*\.[a-z]+)>)"),
            QRegularExpression::UseUnicodePropertiesOption);
        const qsizetype close =
            m_text.sliced(m_at, std::min(longestEntityOrAutolink, m_text.size() - m_at)).indexOf(u'>');
        if (close < 0 || m_text.sliced(m_at, close).contains(u'\n')) {
            return false;
        }
        const QRegularExpressionMatch match = pattern.matchView(m_text.sliced(m_at, close + 1), 0,
            QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            return false;
        }
        QString text = match.captured(1);
        const QString url = match.hasCaptured(2) ? text : QStringLiteral("mailto:") + text;
        if (const QString scheme = QStringLiteral("mailto:"); text.startsWith(scheme)) {
            text.remove(0, scheme.size());
        }
        SpanToken token{SpanToken::Kind::OpenTag, QStringLiteral("a"), {}, {}, {}, {}};
        token.attributes.set(QStringLiteral("href"), url);
        m_at += close + 1;
        addToken(token);
        addToken({SpanToken::Kind::Text, text, escapedText(text), {}, {}, {}});
        addTag(SpanToken::Kind::CloseTag, QStringLiteral("a"));
        return true;
    }

    bool readBracket()
    {
        const bool isImage = m_text[m_at] == u'!';
        const qsizetype open = m_at + (isImage ? 1 : 0);
        if (open >= m_text.size() || m_text[open] != u'[') {
            return false;
        }
        const bool isFootnote = open + 1 < m_text.size() && m_text[open + 1] == u'^';
        if (!isImage && isFootnote && readFootnote()) {
            return true;
        }
        const qsizetype close = m_links.closingBracket(open);
        const bool isNested = !isImage && m_linkClose >= 0;
        if (!isFootnote && close >= 0 && !isNested) {
            if (const std::optional<LinkTarget> target = m_links.target(open, close)) {
                addLink(*target, open, close, isImage);
                return true;
            }
        }
        putText(m_text.sliced(m_at, open + 1 - m_at), false);
        m_at = open + 1;
        return true;
    }

    void addLink(const LinkTarget &target, qsizetype open, qsizetype close, bool isImage)
    {
        SpanToken token;
        token.kind = isImage ? SpanToken::Kind::Image : SpanToken::Kind::Link;
        applyAttributeList(target.list, m_document.attributeDefinitions, token.attributes);
        token.attributes.set(isImage ? QStringLiteral("src") : QStringLiteral("href"), target.url);
        if (isImage) {
            token.attributes.set(QStringLiteral("alt"), unescaped(m_text.sliced(open + 1, close - open - 1)));
        }
        if (target.hasTitle) {
            token.attributes.set(QStringLiteral("title"), target.title);
        }
        if (isImage) {
            m_at = target.end;
            addToken(token);
            return;
        }
        m_link = token;
        m_linkClose = close;
        m_linkEnd = target.end;
        m_out += lineStartGuard(u'[');
        m_out += u'[';
        m_at = open + 1;
    }

    bool readFootnote()
    {
        qsizetype end = m_at + 2;
        while (end < m_text.size() && (m_text[end].isLetterOrNumber() || m_text[end] == u'_' || m_text[end] == u'-')) {
            ++end;
        }
        if (end >= m_text.size() || m_text[end] != u']' || end == m_at + 2) {
            return false;
        }
        const QString name = m_text.sliced(m_at + 2, end - m_at - 2).toString();
        if (!m_document.footnotes.contains(name)) {
            putText(m_text.sliced(m_at, end + 1 - m_at), false);
            m_at = end + 1;
            return true;
        }
        m_at = end + 1;
        addToken({SpanToken::Kind::Footnote, name, {}, {}, {}, {}});
        return true;
    }

    bool readMath()
    {
        if (!m_text.sliced(m_at).startsWith(u"$$")) {
            return false;
        }
        const qsizetype end = find(u"$$", m_at + 2);
        if (end < 0) {
            return false;
        }
        const QString formula = m_text.sliced(m_at + 2, end - m_at - 2).trimmed().toString();
        m_at = end + 2;
        addToken({SpanToken::Kind::Math, formula, {}, {}, {}, {}});
        return true;
    }

    bool readBrace()
    {
        static const QRegularExpression opening(QStringLiteral(R"(\{::(\w+)(?:\s((?:\\\}|[^}])*?)|)(/)?\})"));
        if (m_brace >= 0 && m_brace < m_at) {
            m_brace = m_text.indexOf(u'}', m_at);
        }
        const qsizetype length = m_brace < 0 ? 0 : attributeListLength(m_text.first(m_brace + 1), m_at);
        if (length == 0) {
            return false;
        }
        const QStringView inside = m_text.sliced(m_at + 2, length - 3);
        if (inside.startsWith(u':')) {
            const QRegularExpressionMatch match = opening.matchView(m_text.sliced(m_at, length));
            return match.hasMatch() && readExtension(match.captured(1), length, match.hasCaptured(3));
        }
        const bool behindElement =
            m_elementEnd == m_out.size() || m_out.endsWith(u'*') || m_out.endsWith(u'_') || m_out.endsWith(u'~');
        if (!behindElement || inside.startsWith(u'/')) {
            return false;
        }
        SpanToken token{SpanToken::Kind::List, {}, {}, {}, {}, m_text.sliced(m_at, length).toString()};
        readAttributeList(inside, token.list);
        m_at += length;
        addToken(token);
        return true;
    }

    bool readExtension(const QString &name, qsizetype length, bool isClosed)
    {
        if (isClosed || (name != u"comment" && name != u"nomarkdown")) {
            return false;
        }
        const qsizetype named = find(QStringLiteral("{:/%1}").arg(name), m_at + length);
        const qsizetype unnamed = find(u"{:/}", m_at + length);
        const qsizetype end = named < 0 ? unnamed : unnamed < 0 ? named : std::min(named, unnamed);
        if (end < 0) {
            return false;
        }
        const QString body = m_text.sliced(m_at + length, end - m_at - length).toString();
        addHtml(name == u"comment" ? QStringLiteral("<!-- %1 -->").arg(body) : body, m_text.indexOf(u'}', end) + 1);
        return true;
    }

    bool readEntity()
    {
        const qsizetype length = entityLength(m_text, m_at);
        if (length == 0) {
            return false;
        }
        const QString source = m_text.sliced(m_at, length).toString();
        m_at += length;
        addToken({SpanToken::Kind::Text, entityText(source), source, {}, {}, source});
        return true;
    }

    bool readBackslash()
    {
        const QStringView rest = m_text.sliced(m_at);
        if (rest.startsWith(u"\\\\\n") || rest.startsWith(u"\\\n")) {
            m_at += rest[1] == u'\n' ? 1 : 2;
            addToken({SpanToken::Kind::Break, {}, {}, {}, {}, {}});
            return true;
        }
        const Typography symbol = typographicSymbol(m_text, m_at);
        if (symbol.length > 0) {
            putText(symbol.text, false);
            m_at += symbol.length;
            return true;
        }
        const bool isEscape = rest.size() > 1 && isEscapable(rest[1]);
        putText(rest.sliced(isEscape ? 1 : 0, 1), false);
        m_at += isEscape ? 2 : 1;
        return true;
    }

    qsizetype find(QStringView needle, qsizetype from)
    {
        if (m_budget <= 0) {
            return -1;
        }
        const qsizetype found = m_text.indexOf(needle, from);
        m_budget -= found < 0 ? m_text.size() - from : 0;
        return found;
    }

    void addTag(SpanToken::Kind kind, const QString &name) { addToken({kind, name, {}, {}, {}, {}}); }

    void addHtml(const QString &html, qsizetype next)
    {
        m_at = next;
        addToken({SpanToken::Kind::Html, {}, html, {}, {}, {}});
    }

    void addToken(const SpanToken &token)
    {
        m_out += tokenStart + QString::number(m_tokens.size()) + tokenEnd;
        m_tokens.append(token);
        const bool isElement = token.kind != SpanToken::Kind::Text && token.kind != SpanToken::Kind::OpenTag
            && token.kind != SpanToken::Kind::Html;
        m_elementEnd = isElement ? m_out.size() : m_elementEnd;
    }

    [[nodiscard]] QString lineStartGuard(QChar c) const
    {
        const bool isLineStart = m_out.isEmpty() || m_out.endsWith(u'\n');
        return isLineStart && (c.isDigit() || QStringView(u"*_-+=#>~[:|").contains(c)) ? QString(lineGuard) : QString();
    }

    void put(QChar c)
    {
        m_out += lineStartGuard(c);
        m_out += c;
    }

    /// Text. What cmark-gfm would read as Markdown becomes a token, strikethrough marks only if not \a mayStrike.
    void putText(QStringView text, bool mayStrike)
    {
        for (const QChar c : text) {
            const bool isMark = QStringView(u"*_`<[]&!\\").contains(c) || (c == u'~' && !mayStrike);
            const bool isOurs = c == tokenStart || c == tokenEnd || c == lineGuard;
            if (c == u'\n') {
                putNewline();
            } else if (isMark || isOurs) {
                addToken({SpanToken::Kind::Text, QString(c), escapedText(QString(c)), {}, {}, QString(c)});
            } else if (c == u'\r') {
                m_out += u' ';
            } else {
                put(c);
            }
        }
    }

    /// A line of white space would end the paragraph: there the line end becomes a token.
    void putNewline()
    {
        const qsizetype lineStart = m_out.lastIndexOf(u'\n') + 1;
        if (isBlank(QStringView(m_out).sliced(lineStart))) {
            addToken({SpanToken::Kind::Text, QStringLiteral("\n"), QStringLiteral("\n"), {}, {}, {}});
        }
        m_out += u'\n';
    }

    QStringView m_text;
    const Document &m_document;
    LinkParser m_links;
    qsizetype m_budget;
    qsizetype m_at = 0;
    QString m_out;
    QList<SpanToken> m_tokens;
    QStringList m_openTags;
    qsizetype m_brace = 0; ///< the next '}', -1 when there is none
    qsizetype m_elementEnd = -1; ///< the size of m_out when an element ended last
    SpanToken m_link;
    qsizetype m_linkClose = -1;
    qsizetype m_linkEnd = -1;
};

} // namespace

SpanSource spanSourceOf(QStringView text, const Document &document)
{
    const QStringView content = stripped(text);
    return content.isEmpty() ? SpanSource() : SpanReader(content, document).read();
}

} // namespace frontrow::markdown
