// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/session/openpost.h"

#include <QDate>

namespace frontrow {

QList<PictureReference> OpenPost::referencesIn(const QString &text) const
{
    const FrontMatter frontMatter = FrontMatter::parse(text);
    const QString url = place.pageUrl(frontMatter, QDate::currentDate());
    return pictureReferences(text, frontMatter, url, place.config);
}

QString OpenPost::language() const
{
    for (const QStringView key : {QStringView(u"lang"), QStringView(u"locale"), QStringView(u"language")}) {
        if (const QString language = frame.frontMatter.value(key).toString(); !language.isEmpty()) {
            return language;
        }
    }
    const QHash<QString, QString> &values = place.config.values;
    return values.value(QStringLiteral("lang"), values.value(QStringLiteral("locale")));
}

} // namespace frontrow
