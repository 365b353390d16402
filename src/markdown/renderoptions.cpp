// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/renderoptions.h"

#include "markdown/liquidvalues.h"

#include <algorithm>

namespace frontrow {

namespace {

/// \a site as the mappings that its dotted names come from.
liquid::Value nestedValues(const QHash<QString, QString> &site, const QString &prefix, int depth)
{
    constexpr int deepest = 8;
    QStringList keys;
    for (const auto &[name, value] : site.asKeyValueRange()) {
        if (name.startsWith(prefix)) {
            keys.append(name.sliced(prefix.size()).section(u'.', 0, 0));
        }
    }
    std::ranges::sort(keys);
    keys.removeDuplicates();
    liquid::Map values;
    for (const QString &key : std::as_const(keys)) {
        const auto own = site.constFind(prefix + key);
        values.insert(key,
            own != site.constEnd() || depth == deepest ? liquid::Value(site.value(prefix + key))
                                                       : nestedValues(site, prefix + key + u'.', depth + 1));
    }
    return liquid::Value(values);
}

} // namespace

RenderOptions RenderOptions::of(const QHash<QString, QString> &site, const FrontMatter &frontMatter)
{
    const QString prefix = QStringLiteral("kramdown.");
    RenderOptions options;
    options.liquid.isKnown = true;
    options.liquid.site = nestedValues(site, {}, 0);
    options.liquid.page = liquid::Value(liquidMapOf(frontMatter.fields()));
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
