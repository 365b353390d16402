// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/housestyle.h"

#include "base/sourcetext.h"
#include "post/frontmatter/frontmatter.h"

#include <QDir>
#include <QFile>

namespace frontrow {

QList<StyleTerm> readHouseStyle(const QString &siteFolder)
{
    constexpr qint64 largest = 1'000'000; // bytes
    QFile file(QDir(siteFolder).filePath(houseStyleFile));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest) {
        return {};
    }
    const Result<SourceText> source = SourceText::decode(file.readAll());
    if (!source) {
        return {};
    }
    const QString fence = QStringLiteral("---\n");
    const FrontMatter terms = FrontMatter::parse(fence + source->text() + u'\n' + fence);
    QList<StyleTerm> style;
    for (const Field &field : terms.fields()) {
        if (const QString wanted = field.value.toString(); !field.key.trimmed().isEmpty() && !wanted.isEmpty()) {
            style.append({field.key.trimmed(), wanted});
        }
    }
    return style;
}

} // namespace frontrow
