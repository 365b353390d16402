// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/headerconvention.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace frontrow {

namespace {

QString pictureNameOf(const QString &source)
{
    return source.sliced(source.lastIndexOf(u'/') + 1).toLower();
}

void count(const CreditText &credit, QList<PastCredit> &credits)
{
    const auto known = std::ranges::find(credits, credit, &PastCredit::credit);
    if (known == credits.end()) {
        credits.append({credit, 1});
    } else {
        ++known->posts;
    }
}

} // namespace

PastCredit HeaderConvention::creditOfPicture(const QString &source) const
{
    return byPicture.value(pictureNameOf(source));
}

bool HeaderConvention::isUncredited() const
{
    constexpr qsizetype fewest = 5; // posts that make a convention
    qsizetype credited = 0;
    for (const PastCredit &credit : credits) {
        credited += credit.posts;
    }
    return posts >= fewest && credited * 10 <= posts;
}

HeaderConvention headerConventionOf(const QList<FrontMatter> &posts)
{
    HeaderConvention convention;
    QHash<QString, qsizetype> keys;
    QStringList captions;
    for (const FrontMatter &post : posts) {
        const HeaderImage header = HeaderImage::of(post);
        if (header.source.isEmpty()) {
            continue;
        }
        ++convention.posts;
        const qsizetype uses = ++keys[header.keys.image];
        if (convention.imageKey.isEmpty() || uses > keys.value(convention.imageKey)) {
            convention.imageKey = header.keys.image;
        }
        if (header.credit.text.isEmpty()) {
            continue;
        }
        count(header.credit, convention.credits);
        const QString picture = pictureNameOf(header.source);
        PastCredit &known = convention.byPicture[picture];
        if (known.posts == 0) {
            known.credit = header.credit;
        }
        known.posts += known.credit == header.credit ? 1 : 0;
        if (header.keys.creditLink.isEmpty()) {
            captions.append(header.credit.text);
        }
    }
    convention.wording = wordingOf(captions);
    return convention;
}

HeroTheme heroThemeOf(const QByteArray &layouts)
{
    HeroTheme theme;
    for (const QString &key : HeaderKeys::imageKeys()) {
        if (layouts.contains("page." + key.toUtf8())) {
            theme.imageKey = key;
            break;
        }
    }
    if (theme.imageKey == u"header.overlay_image") {
        theme.readsFilter = layouts.contains("overlay_filter");
        theme.readsColour = layouts.contains("overlay_color");
    }
    return theme;
}

} // namespace frontrow
