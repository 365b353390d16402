// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/jekylltags.h"

#include <QRegularExpression>

namespace frontrow::liquid {

namespace {

QString includeRefusal(const QString &arguments)
{
    static const QRegularExpression valid(
        QStringLiteral("\\A\\s*(?:") + includeParameter + QStringLiteral("(?=\\s|\\z)\\s*)*\\z"));
    const QString parameters = includeParts(arguments).second;
    return valid.match(parameters).hasMatch()
        ? QString()
        : QStringLiteral(
              "it wants its parameters like name=\"words\", with single spaces between them, quotes in quotes "
              "as \\\" and no Liquid inside");
}

} // namespace

const QString includeParameter =
    QStringLiteral(R"re(([\w-]+)\s*=\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|'([^'\\]*(?:\\.[^'\\]*)*)'|([\w.-]+)))re");

std::pair<QString, QString> includeParts(const QString &arguments)
{
    static const QRegularExpression computed(
        QStringLiteral(R"re(([^{]*(?:\{\{\s*[\w\-.]+\s*(?:\|.*)?\}\}[^\s{}]*)+)(.*))re"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QString markup = arguments.trimmed();
    const QRegularExpressionMatch match = computed.match(markup);
    return match.hasMatch() ? std::pair(match.captured(1).trimmed(), match.captured(2).trimmed())
                            : std::pair(markup.section(space, 0, 0), markup.section(space, 1));
}

std::optional<HighlightWords> highlightWords(const QString &arguments)
{
    static const QRegularExpression syntax(
        QStringLiteral(R"re(^([a-zA-Z0-9.+#_-]+)((?:\s+\w+(?:=(?:\w+|"(?:[0-9]+\s)*[0-9]+"))?)*)$)re"));
    const QRegularExpressionMatch match = syntax.match(arguments.trimmed());
    return match.hasMatch() ? std::optional(HighlightWords{match.captured(1).toLower(), match.captured(2)})
                            : std::nullopt;
}

QString refusalOf(const QString &tag, const QString &arguments)
{
    static const QRegularExpression postName(QStringLiteral("^/?(?:.+/)?\\d+-\\d+-\\d+-.*$"));
    if (tag == u"include" || tag == u"include_relative" || tag == u"include_cached") {
        return includeRefusal(arguments);
    }
    if (tag == u"highlight" && !highlightWords(arguments)) {
        return QStringLiteral("“highlight” wants the name of a language, and options like “linenos” after it");
    }
    if (tag == u"render" && !arguments.startsWith(u'"') && !arguments.startsWith(u'\'')) {
        return QStringLiteral("“render” wants a name in quotes; and Jekyll has no files for it, write “include”");
    }
    return tag == u"post_url" && !postName.match(arguments.trimmed()).hasMatch()
        ? QStringLiteral("“post_url” wants the name of a post’s file: date, “-”, words")
        : QString();
}

} // namespace frontrow::liquid
