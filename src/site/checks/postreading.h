// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/bodyreading.h"
#include "post/figures/figure.h"
#include "site/blog/postlink.h"
#include "site/checks/checks.h"

#include <QList>
#include <QString>

namespace frontrow {

/// A post as its checks read it: what several of them need, read once.
struct PostReading
{
    explicit PostReading(const CheckedPost &checked);

    const CheckedPost &post; ///< outlives this
    BodyReading body;
    QString markup; ///< maskedMarkup()
    QString text; ///< visibleText()
    QList<Figure> figures;
    QList<PostLink> links;
    QString language; ///< languageOf()
};

/// What stands where in the body of \a post, by its blog's engine.
[[nodiscard]] BodyReading bodyReadingOf(const CheckedPost &post);

/// What front matter (`lang`, `locale`, `language`) and `_config.yml` say: "de", "en-GB"; empty when they do not.
[[nodiscard]] QString writtenLanguageOf(const CheckedPost &post);
/// "de" for German prose, "en" for English, "la" for the Latin that fills layouts; empty for others.
/// writtenLanguageOf() decides, else the commonest words of
/// \a visible do.
[[nodiscard]] QString languageOf(const CheckedPost &post, QStringView visible);

/// The prose is neither German nor English nor filling Latin: the post, the blog or the commonest of \a visible say so.
[[nodiscard]] bool isForeign(const CheckedPost &post, QStringView visible);

} // namespace frontrow
