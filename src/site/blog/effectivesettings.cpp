// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/effectivesettings.h"

#include "post/credit/creditwording.h"

#include <optional>

namespace frontrow {

namespace {

QStringList offeredKeys(const FieldConventions &conventions)
{
    QStringList keys;
    for (const FieldConvention &convention : conventions.fields) {
        if (convention.posts * 2 >= conventions.posts && convention.kind != FieldKind::Fixed) {
            keys.append(convention.path);
        }
    }
    return keys;
}

QString exampleOf(const CreditWording &wording)
{
    PhotoCredit credit;
    credit.photographer = QStringLiteral("Jane Doe");
    credit.photographerUrl = QStringLiteral("https://unsplash.com/@jane");
    credit.source = QStringLiteral("Unsplash");
    credit.sourceUrl = QStringLiteral("https://unsplash.com");
    return creditAsMarkdown(credit, wording);
}

} // namespace

EffectiveSettings effectiveSettingsOf(const BlogSnapshot &snapshot, const BlogOverrides &overrides)
{
    const BlogConventions &found = snapshot.conventions;
    return {.pictureFolder = overrides.pictureFolder.value_or(snapshot.pictures.usual),
        .modifiedKey = overrides.modifiedKey.value_or(found.modifiedKey),
        .layout = overrides.layout.value_or(found.layout),
        .credit = overrides.credit.value_or(exampleOf(found.header.wording)),
        .opensNewTab = overrides.opensNewTab.value_or(found.links.isNewTab()),
        .formKeys = overrides.formKeys.value_or(offeredKeys(found.fields))};
}

HeaderConvention effectiveHeader(const BlogSnapshot &snapshot)
{
    HeaderConvention header = snapshot.conventions.header;
    if (const std::optional<QString> &credit = snapshot.overrides.credit) {
        header.wording = wordingOf({*credit});
    }
    return header;
}

FieldConventions withFormKeys(const FieldConventions &conventions, const QStringList &keys)
{
    FieldConventions chosen;
    chosen.posts = conventions.posts;
    for (const QString &key : keys) {
        const FieldConvention *known = conventions.find(key);
        const FieldConventions standard = standardFieldConventions();
        const FieldConvention *usual = known != nullptr ? known : standard.find(key);
        FieldConvention convention = usual != nullptr ? *usual : FieldConvention{key, FieldKind::Text, 0, {}};
        convention.posts = conventions.posts;
        chosen.fields.append(convention);
    }
    for (FieldConvention convention : conventions.fields) {
        if (!keys.contains(convention.path)) {
            convention.posts = 0;
            chosen.fields.append(convention);
        }
    }
    return chosen;
}

} // namespace frontrow
