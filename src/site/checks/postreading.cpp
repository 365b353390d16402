// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/postreading.h"

#include "site/jekyll/converters.h"
#include "site/jekyll/markdownengine.h"
#include "site/text/bodytext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

using WordsOfLanguages = QList<std::pair<QString, QSet<QStringView>>>;

/// The commonest words of languages that posts are written in; "la" is the Latin that fills layouts, "other" what only
/// shows that it is none of them.
const WordsOfLanguages &wordsOfLanguages()
{
    static const WordsOfLanguages words{
        {QStringLiteral("en"), {u"the", u"and", u"of", u"to", u"is", u"with", u"for", u"that", u"this"}},
        {QStringLiteral("de"), {u"der", u"die", u"das", u"und", u"ist", u"nicht", u"ein", u"eine", u"mit"}},
        {QStringLiteral("la"),
            {u"dolor", u"ipsum", u"amet", u"consectetur", u"reprehenderit", u"aliqua", u"laborum", u"commodo",
                u"velit"}},
        {QStringLiteral("other"),
            {u"le", u"les", u"des", u"est", u"que", u"el", u"los", u"las", u"por", u"para", u"il", u"che", u"per",
                u"não", u"uma", u"het", u"een", u"van", u"nie", u"się", u"jest", u"och", u"att", u"på", u"og", u"til",
                u"ve", u"bir", u"yang", u"dan", u"dengan", u"untuk", u"pada", u"adalah", u"ini"}}};
    return words;
}

/// That whose commonest words \a visible has most of; empty where none has.
QString commonestLanguage(QStringView visible)
{
    constexpr qsizetype looked = 12'000; // characters
    QHash<QString, qsizetype> counts;
    for (const QStringView word : visible.first(std::min(visible.size(), looked)).split(u' ', Qt::SkipEmptyParts)) {
        for (const auto &[language, common] : wordsOfLanguages()) {
            counts[language] += common.contains(word) ? 1 : 0;
        }
    }
    QString first;
    qsizetype most = 0;
    for (const auto &[language, common] : wordsOfLanguages()) {
        const qsizetype count = counts.value(language);
        first = count > most ? language : count == most ? QString() : first;
        most = std::max(most, count);
    }
    return first;
}

} // namespace

PostReading::PostReading(const CheckedPost &checked)
    : post(checked)
    , body(bodyReadingOf(checked))
    , markup(maskedMarkup(checked.text, body))
    , text(visibleText(checked.text, body))
    , figures(figuresIn(checked.text))
    , links(postLinks(checked.text, body))
    , language(languageOf(checked, text))
{
}

BodyReading bodyReadingOf(const CheckedPost &post)
{
    if (foreignMarkupOf(post.file, post.config)) {
        return {};
    }
    RenderOptions options = renderOptionsFor(post.config, post.frontMatter);
    options.isConverted = isMarkdownFile(post.file, post.config);
    return post.reading && options.isConverted ? *post.reading : readBody(post.text, options);
}

QString writtenLanguageOf(const CheckedPost &post)
{
    for (const QStringView key : {QStringView(u"lang"), QStringView(u"locale"), QStringView(u"language")}) {
        if (const QString language = post.frontMatter.value(key).toString(); !language.isEmpty()) {
            return language;
        }
    }
    const QHash<QString, QString> &values = post.config.values;
    return values.value(QStringLiteral("lang"), values.value(QStringLiteral("locale")));
}

QString languageOf(const CheckedPost &post, QStringView visible)
{
    if (const QString written = writtenLanguageOf(post).left(2).toLower(); !written.isEmpty()) {
        return written == u"de" || written == u"en" ? written : QString();
    }
    const QString counted = commonestLanguage(visible);
    return counted == u"other" ? QString() : counted;
}

bool isForeign(const CheckedPost &post, QStringView visible)
{
    const QString written = writtenLanguageOf(post).left(2).toLower();
    return written.isEmpty() ? commonestLanguage(visible) == u"other" : written != u"de" && written != u"en";
}

} // namespace frontrow
