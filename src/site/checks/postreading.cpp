// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/families.h"
#include "site/text/prose.h"

#include <QSet>

#include <algorithm>

namespace frontrow {

PostReading::PostReading(const CheckedPost &checked)
    : post(checked)
    , prose(proseOf(checked.text))
    , words(readableOf(prose))
    , figures(figuresIn(checked.text))
    , links(postLinks(prose))
    , language(languageOf(checked, words))
{
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

QString languageOf(const CheckedPost &post, QStringView words)
{
    if (const QString written = writtenLanguageOf(post).left(2).toLower(); !written.isEmpty()) {
        return written == u"de" || written == u"en" ? written : QString();
    }
    static const QSet<QStringView> english{u"the", u"and", u"of", u"to", u"is", u"with", u"for", u"that", u"this"};
    static const QSet<QStringView> german{u"der", u"die", u"das", u"und", u"ist", u"nicht", u"ein", u"eine", u"mit"};
    static const QSet<QStringView> placeholder{
        u"dolor", u"ipsum", u"amet", u"consectetur", u"reprehenderit", u"aliqua", u"laborum", u"commodo", u"velit"};
    constexpr qsizetype looked = 6'000; // characters
    qsizetype ofEnglish = 0;
    qsizetype ofGerman = 0;
    qsizetype ofPlaceholders = 0;
    for (const QStringView word : words.first(std::min(words.size(), looked)).split(u' ', Qt::SkipEmptyParts)) {
        ofEnglish += english.contains(word) ? 1 : 0;
        ofGerman += german.contains(word) ? 1 : 0;
        ofPlaceholders += placeholder.contains(word) ? 1 : 0;
    }
    if (ofPlaceholders > std::max(ofEnglish, ofGerman)) {
        return QStringLiteral("la");
    }
    return ofEnglish == ofGerman ? QString() : ofEnglish > ofGerman ? QStringLiteral("en") : QStringLiteral("de");
}

} // namespace frontrow
