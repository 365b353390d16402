// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/renderoptions.h"

#include <algorithm>

namespace frontrow {

namespace {

void addScalars(const QList<Field> &fields, const QString &prefix, QHash<QString, QString> &values)
{
    for (const Field &field : fields) {
        const QString name = prefix + field.key;
        if (field.children.isEmpty()) {
            values.insert(name, field.value.toString());
        }
        addScalars(field.children, name + u'.', values);
        addScalars(field.items, name + u'.', values);
    }
}

} // namespace

RenderOptions RenderOptions::of(const QHash<QString, QString> &site, const FrontMatter &frontMatter)
{
    const QString prefix = QStringLiteral("kramdown.");
    RenderOptions options;
    options.liquid.isKnown = true;
    options.liquid.site = site;
    options.liquid.url = site.value(QStringLiteral("url"));
    options.liquid.baseUrl = site.value(QStringLiteral("baseurl"));
    addScalars(frontMatter.fields(), {}, options.liquid.page);
    QStringList keys = site.keys();
    std::ranges::sort(keys);
    for (const QString &key : std::as_const(keys)) {
        if (key.startsWith(prefix) && !options.kramdown.set(key.sliced(prefix.size()), site.value(key))) {
            options.kramdown.unsupported.append(key.sliced(prefix.size()) + u": " + site.value(key));
        }
    }
    return options;
}

} // namespace frontrow
