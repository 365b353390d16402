// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "htmlshape.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace {

const QSet<QString> &blockNames()
{
    static const QSet<QString> names = [] {
        const QString list =
            QStringLiteral("p div ul ol li dl dt dd table thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 blockquote pre "
                           "figure figcaption section header footer article aside nav main hr br script style body");
        const QStringList words = list.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return names;
}

QString decoded(QString text)
{
    static const QHash<QString, QString> named = {{QStringLiteral("amp"), QStringLiteral("&")},
        {QStringLiteral("lt"), QStringLiteral("<")}, {QStringLiteral("gt"), QStringLiteral(">")},
        {QStringLiteral("quot"), QStringLiteral("\"")}, {QStringLiteral("nbsp"), QString(QChar(0xa0))},
        {QStringLiteral("copy"), QString(QChar(0xa9))}};
    static const QRegularExpression reference(QStringLiteral("&(?:#(\\d+)|#x([0-9a-fA-F]+)|(\\w+));"));
    qsizetype at = 0;
    while (true) {
        const QRegularExpressionMatch match = reference.match(text, at);
        if (!match.hasMatch()) {
            return text;
        }
        QString character = match.captured(0);
        if (match.hasCaptured(1)) {
            character = QString(QChar::fromUcs4(match.captured(1).toUInt()));
        } else if (match.hasCaptured(2)) {
            character = QString(QChar::fromUcs4(match.captured(2).toUInt(nullptr, 16)));
        } else {
            character = named.value(match.captured(3), character);
        }
        text.replace(match.capturedStart(), match.capturedLength(), character);
        at = match.capturedStart() + character.size();
    }
}

QString attributesOf(const QString &text)
{
    static const QRegularExpression attribute(
        QStringLiteral(R"re(([^\s=/>"]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?)re"));
    QStringList list;
    QRegularExpressionMatchIterator matches = attribute.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString value = match.captured(2) + match.captured(3) + match.captured(4);
        list.append(QStringLiteral(" %1=\"%2\"").arg(match.captured(1).toLower(), decoded(value).simplified()));
    }
    list.sort();
    return list.join(QString());
}

class Shape
{
public:
    void addText(const QString &text)
    {
        if (!lines.isEmpty() && !lines.last().startsWith(u'<')) {
            lines.last() += text;
        } else if (!text.isEmpty()) {
            lines.append(u'"' + text);
        }
    }
    void addTag(const QString &name, bool isEnd, const QString &attributes)
    {
        if (name == u"span" && insideCode()) {
            return;
        }
        if (name == u"pre" || name == u"code" || name == u"script") {
            m_verbatim += isEnd ? -1 : 1;
            m_code += name == u"script" ? 0 : isEnd ? -1 : 1;
        }
        lines.append((isEnd ? QStringLiteral("</") : QStringLiteral("<")) + name + attributes + u'>');
    }
    [[nodiscard]] bool insideCode() const { return m_code > 0; }
    [[nodiscard]] bool isVerbatim() const { return m_verbatim > 0; }

    QStringList lines;

private:
    int m_verbatim = 0;
    int m_code = 0;
};

bool isBlockLine(const QString &line)
{
    static const QRegularExpression name(QStringLiteral("^</?([a-z0-9]+)"));
    return line.startsWith(QStringLiteral("<!--")) || blockNames().contains(name.match(line).captured(1));
}

/// Drops white space at the edges of blocks.
QStringList trimmed(const QStringList &lines)
{
    QStringList result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        if (!line.startsWith(u'<')) {
            line.remove(0, 1);
            if ((i == 0 || isBlockLine(lines[i - 1])) && line.startsWith(u' ')) {
                line.remove(0, 1);
            }
            if ((i + 1 == lines.size() || isBlockLine(lines[i + 1])) && line.endsWith(u' ')) {
                line.chop(1);
            }
        }
        if (!line.isEmpty()) {
            result.append(line);
        }
    }
    return result;
}

} // namespace

QStringList htmlShape(const QString &html)
{
    static const QRegularExpression token(
        QStringLiteral(R"re(<!--.*?-->|<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>)re"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression space(QStringLiteral("[ \\t\\r\\n\\f]+"));
    static const QSet<QString> voids = {
        QStringLiteral("br"), QStringLiteral("hr"), QStringLiteral("img"), QStringLiteral("input")};
    Shape shape;
    qsizetype at = 0;
    while (at < html.size()) {
        const QRegularExpressionMatch match = token.match(html, at);
        const qsizetype end = match.hasMatch() ? match.capturedStart() : html.size();
        QString text = html.mid(at, end - at);
        if (!shape.isVerbatim()) {
            text.replace(space, QStringLiteral(" "));
        }
        shape.addText(decoded(text));
        at = match.hasMatch() ? match.capturedEnd() : html.size();
        const QString name = match.captured(2).toLower();
        if (match.hasMatch() && name.isEmpty()) {
            shape.lines.append(match.captured(0).simplified());
        } else if (match.hasMatch() && (!voids.contains(name) || match.capturedLength(1) == 0)) {
            shape.addTag(name, match.capturedLength(1) > 0, attributesOf(match.captured(3)));
        }
    }
    return trimmed(shape.lines);
}
