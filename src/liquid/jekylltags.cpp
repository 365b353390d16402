// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/jekylltags.h"

#include "liquid/asciicharacters.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow::liquid {

namespace {

QString includeRefusal(const QString &arguments)
{
    static const QRegularExpression valid(
        QStringLiteral("\\A\\s*(?:") + includeParameter + QStringLiteral("(?=\\s|\\z)\\s*)*\\z"));
    const QString parameters = includeParts(arguments).second;
    return parameters.isEmpty() || valid.match(parameters).hasMatch()
        ? QString()
        : QStringLiteral(
              "it wants its parameters like name=\"words\", with single spaces between them, quotes in quotes "
              "as \\\" and no Liquid inside");
}

/// As names of posts' files mostly are: "2026-03-04-day".
bool isUsualPostName(QStringView name)
{
    for (int number = 0; number < 3; ++number) {
        const qsizetype digits = runLength(name, isAsciiDigit);
        if (digits == 0 || !name.sliced(digits).startsWith(u'-')) {
            return false;
        }
        name = name.sliced(digits + 1);
    }
    return std::ranges::all_of(name, [](QChar c) { return isAsciiWord(c) || c == u'-'; });
}

} // namespace

const QString includeParameter =
    QStringLiteral(R"re(([\w-]+)\s*=\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|'([^'\\]*(?:\\.[^'\\]*)*)'|([\w.-]+)))re");

std::pair<QString, QString> includeParts(const QString &arguments)
{
    static const QRegularExpression computed(
        QStringLiteral(R"re(([^{]*(?:\{\{\s*[\w\-.]+\s*(?:\|.*)?\}\}[^\s{}]*)+)(.*))re"),
        QRegularExpression::DotMatchesEverythingOption);
    const QString markup = arguments.trimmed();
    const QRegularExpressionMatch match =
        markup.contains(QStringLiteral("{{")) ? computed.match(markup) : QRegularExpressionMatch();
    if (match.hasMatch()) {
        return {match.captured(1).trimmed(), match.captured(2).trimmed()};
    }
    const QStringView words = markup;
    const qsizetype length = runLength(words, [](QChar c) { return !isAsciiSpace(c); });
    return {words.first(length).toString(), withoutSpaceBefore(words.sliced(length)).toString()};
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
    const QStringView name = tag == u"post_url" ? QStringView(arguments).trimmed() : QStringView();
    return tag == u"post_url" && !isUsualPostName(name) && !postName.matchView(name).hasMatch()
        ? QStringLiteral("“post_url” wants the name of a post’s file: date, “-”, words")
        : QString();
}

} // namespace frontrow::liquid
