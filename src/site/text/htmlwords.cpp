// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/text/htmlwords.h"

#include "post/markup/linkpaste.h"
#include "post/markup/markdownescape.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace frontrow {

namespace {

constexpr QChar breakMark = u'\n';

bool isOneOf(QStringView name, std::initializer_list<QStringView> names)
{
    return std::ranges::find(names, name) != names.end();
}

bool isHeavy(const QString &weight)
{
    constexpr int semibold = 600;
    return weight == u"bold" || weight == u"bolder" || weight.toInt() >= semibold;
}

/// How \a node changes the style of what is in it.
WordRun styleIn(const HtmlNode &node, WordRun style)
{
    style.isBold = style.isBold || isOneOf(node.name, {u"b", u"strong"});
    style.isItalic = style.isItalic || isOneOf(node.name, {u"i", u"em", u"cite", u"var"});
    style.isStruck = style.isStruck || isOneOf(node.name, {u"s", u"del", u"strike"});
    style.isCode = style.isCode || isOneOf(node.name, {u"code", u"kbd", u"samp", u"tt"});
    if (const QString weight = styleOf(node, u"font-weight"); !weight.isEmpty()) {
        style.isBold = isHeavy(weight); // Google Docs wraps all it copies in a b that is not bold
    }
    if (const QString slant = styleOf(node, u"font-style"); !slant.isEmpty()) {
        style.isItalic = slant.startsWith(u"italic") || slant.startsWith(u"oblique");
    }
    const QString line = styleOf(node, u"text-decoration") + styleOf(node, u"text-decoration-line");
    style.isStruck = style.isStruck || line.contains(u"line-through");
    if (node.name == u"a") {
        const QString address = node.attribute(u"href").trimmed();
        const bool isRead = linkAddress(address).has_value();
        style.link = isRead ? address : style.link;
    }
    return style;
}

class RunReader
{
public:
    QList<WordRun> read(const HtmlNode &node)
    {
        add(node, {});
        return std::move(m_runs);
    }

private:
    void add(const HtmlNode &node, const WordRun &style)
    {
        if (!node.isElement()) {
            append(node.text, style);
        } else if (node.name == u"br") {
            append(QString(breakMark), style, true);
        } else if (node.name == u"img") {
            addPicture(node, style);
        } else if (!isOneOf(node.name, {u"script", u"style", u"head", u"title", u"template", u"button", u"svg"})
            && !styleOf(node, u"mso-list").contains(u"ignore")) {
            const WordRun inner = styleIn(node, style);
            for (const HtmlNode &child : node.children) {
                add(child, inner);
            }
        }
    }

    void addPicture(const HtmlNode &node, WordRun style)
    {
        const QString emoji = node.attribute(u"data-stringify-emoji");
        const QString source = node.attribute(u"src").trimmed();
        const QString alt = node.attribute(u"alt").simplified();
        if (!emoji.isEmpty() || !linkAddress(source)) {
            append(alt.isEmpty() ? emoji : alt, style);
            return;
        }
        style.picture = source;
        style.text = alt;
        m_runs.append(style);
        m_endsInSpace = false;
    }

    void append(const QString &text, WordRun style, bool isBreak = false)
    {
        for (const QChar c : text) {
            const bool isSpace = !isBreak && (c.isSpace() || c == QChar::Nbsp);
            if (!isSpace || !m_endsInSpace) {
                style.text += isSpace ? QChar(u' ') : c;
            }
            m_endsInSpace = isSpace || isBreak;
        }
        if (!style.text.isEmpty()) {
            m_runs.append(style);
        }
    }

    QList<WordRun> m_runs;
    bool m_endsInSpace = true; ///< so that what comes first has none before it
};

/// The marks of Markdown, from the outermost.
enum class Layer { Link, Struck, Bold, Italic, Code, Text };

bool isEqualAt(const WordRun &a, const WordRun &b, Layer layer)
{
    switch (layer) {
    case Layer::Link:
        return a.link == b.link;
    case Layer::Struck:
        return a.isStruck == b.isStruck;
    case Layer::Bold:
        return a.isBold == b.isBold;
    case Layer::Italic:
        return a.isItalic == b.isItalic;
    case Layer::Code:
        return a.isCode == b.isCode;
    case Layer::Text:
        break;
    }
    return false;
}

QString codeSpan(const QString &text)
{
    QString ticks = QStringLiteral("`");
    while (text.contains(ticks)) {
        ticks += u'`';
    }
    const bool touches = text.startsWith(u'`') || text.endsWith(u'`');
    const QString room = touches ? QStringLiteral(" ") : QString();
    const bool isLiquid = text.contains(QStringLiteral("{{")) || text.contains(QStringLiteral("{%"));
    const QString span = ticks + room + QString(text).replace(breakMark, u' ') + room + ticks;
    return isLiquid ? QStringLiteral("{% raw %}") + span + QStringLiteral("{% endraw %}") : span;
}

class RunWriter
{
public:
    RunWriter(const LinkAttributes &attributes, bool isHeading)
        : m_attributes(attributes)
        , m_isHeading(isHeading)
    {
    }

    [[nodiscard]] QString write(const QList<WordRun> &runs, Layer layer) const
    {
        QString markdown;
        for (qsizetype start = 0; start < runs.size();) {
            qsizetype end = start + 1;
            while (end < runs.size() && isEqualAt(runs[start], runs[end], layer)) {
                ++end;
            }
            markdown += group(runs.sliced(start, end - start), layer);
            start = end;
        }
        return markdown;
    }

private:
    [[nodiscard]] QString group(const QList<WordRun> &runs, Layer layer) const
    {
        if (layer == Layer::Text) {
            return words(runs.front());
        }
        if (layer == Layer::Code && runs.front().isCode) {
            QString text;
            for (const WordRun &run : runs) {
                text += run.text;
            }
            return around(text, {}, {}, [](const QString &inner) { return codeSpan(inner); });
        }
        const QString inner = write(runs, static_cast<Layer>(static_cast<int>(layer) + 1));
        const WordRun &style = runs.front();
        switch (layer) {
        case Layer::Link:
            return style.link.isEmpty() ? inner : link(inner, style.link);
        case Layer::Struck:
            return style.isStruck ? around(inner, QStringLiteral("~~"), QStringLiteral("~~")) : inner;
        case Layer::Bold:
            return style.isBold && !m_isHeading ? around(inner, QStringLiteral("**"), QStringLiteral("**")) : inner;
        case Layer::Italic:
            return style.isItalic ? around(inner, QStringLiteral("*"), QStringLiteral("*")) : inner;
        default:
            return inner;
        }
    }

    [[nodiscard]] QString link(const QString &inner, const QString &address) const
    {
        if (inner.trimmed() == address) {
            return around(inner, QStringLiteral("<"), QStringLiteral(">"));
        }
        const QString end = QStringLiteral("](%1)").arg(markdownAddress(address));
        return around(inner, QStringLiteral("["), end + (m_attributes ? m_attributes(address) : QString()));
    }

    static QString words(const WordRun &run)
    {
        return run.picture.isEmpty()
            ? markdownText(run.text)
            : QStringLiteral("![%1](%2)").arg(markdownAltEscaped(run.text), markdownAddress(run.picture));
    }

    /// Marks do not stand beside white space on their inner side.
    static QString around(const QString &inner, const QString &before, const QString &after,
        const std::function<QString(const QString &)> &write = {})
    {
        const QString core = inner.trimmed();
        if (core.isEmpty()) {
            return inner;
        }
        const qsizetype start = inner.indexOf(core);
        return inner.first(start) + before + (write ? write(core) : core) + after + inner.sliced(start + core.size());
    }

    const LinkAttributes &m_attributes;
    bool m_isHeading;
};

/// \a c would be read as a mark between \a before and \a next.
bool isMark(QChar before, QChar c, QChar next)
{
    switch (c.unicode()) {
    case u'\\':
        return next.isPunct() || next.isSymbol();
    case u'*':
        return !(before.isSpace() && next.isSpace());
    case u'_':
        return !(before.isLetterOrNumber() && next.isLetterOrNumber()) && !(before.isSpace() && next.isSpace());
    case u'`':
    case u'[':
    case u'|':
        return true;
    case u'<':
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    case u'$':
        return before == u'$' || next == u'$';
    case u'{':
        return next == u':';
    default:
        return false;
    }
}

/// Marks that a line begins a block with.
QString withLineStartEscaped(const QString &line)
{
    static const QRegularExpression mark(QStringLiteral("^(\\d+)([.)]\\s)|^(#{1,6}\\s|[-+*>:](?=\\s|$)|>|=+$|-+$)"));
    const QRegularExpressionMatch match = mark.match(line);
    if (match.hasCaptured(3)) {
        return u'\\' + line;
    }
    return match.hasMatch() ? match.captured(1) + u'\\' + line.sliced(match.capturedEnd(1)) : line;
}

} // namespace

QString styleOf(const HtmlNode &node, QStringView property)
{
    const QString style = node.attribute(u"style");
    for (const QStringView part : QStringView(style).split(u';')) {
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0 && part.first(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0) {
            return part.sliced(colon + 1).trimmed().toString().toLower();
        }
    }
    return {};
}

QString markdownText(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        const QChar c = text[i];
        const bool isLiquid = c == u'{' && (next == u'{' || next == u'%');
        const bool isStrike = c == u'~' && (next == u'~' || before == u'~');
        if (isLiquid || isStrike) {
            result += QStringLiteral("&#%1;").arg(c.unicode());
            continue;
        }
        const bool startsReference = c == u'&' && (next.isLetter() || next == u'#') && text.sliced(i).contains(u';');
        result +=
            startsReference ? QStringLiteral("&amp;") : (isMark(before, c, next) ? QString(u'\\') + c : QString(c));
    }
    return result;
}

QList<WordRun> wordRuns(const HtmlNode &node)
{
    return RunReader().read(node);
}

QString markdownOf(QList<WordRun> runs, const LinkAttributes &attributes, bool isHeading)
{
    runs.removeIf([](const WordRun &run) { return run.text.isEmpty() && run.picture.isEmpty(); });
    const QString written = RunWriter(attributes, isHeading).write(runs, Layer::Link);
    QStringList lines;
    for (const QString &line : written.trimmed().split(breakMark)) {
        const QString words = line.trimmed();
        if (!words.isEmpty()) {
            lines.append(withLineStartEscaped(words));
        }
    }
    return lines.join(isHeading ? QStringLiteral(" ") : QStringLiteral("  \n")); // two spaces: a line break
}

} // namespace frontrow
