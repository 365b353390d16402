// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/theme/themeskin.h"

#include "site/jekyll/site.h"

#include <QHash>

namespace frontrow {

Theme themeOf(const SiteConfig &config, const QString &headerKey)
{
    const QString named =
        config.values.value(QStringLiteral("theme")) + u' ' + config.values.value(QStringLiteral("remote_theme"));
    if (named.contains(QStringLiteral("minimal-mistakes"), Qt::CaseInsensitive)
        || config.values.contains(QStringLiteral("minimal_mistakes_skin"))) {
        return Theme::MinimalMistakes;
    }
    const bool isHpstr =
        named.contains(QStringLiteral("hpstr"), Qt::CaseInsensitive) || headerKey.startsWith(QStringLiteral("image."));
    return isHpstr ? Theme::Hpstr : Theme::MinimalMistakes;
}

ThemeSkin minimalMistakesSkin(QStringView name)
{
    static const QHash<QString, ThemeSkin> skins{
        {QStringLiteral("default"),
            {"#fff", "#3d4144", "#64676a", "#6f777d", "#f2f3f3", "#2f7d95", "#fafafa", "#6f777d", false}},
        {QStringLiteral("air"),
            {"#eee", "#222831", "#393e46", "#0092ca", "#cecfd1", "#393e46", "#fafafa", "#222831", false}},
        {QStringLiteral("aqua"),
            {"#f0fff0", "#0f477e", "#3f6c98", "#1976d2", "#e8f1fb", "#03a9f4", "#ccd9cc", "#1976d2", false}},
        {QStringLiteral("contrast"), {"#fff", "#000", "#000", "#f00", "#bfbfbf", "#00f", "#fafafa", "#000", false}},
        {QStringLiteral("dark"),
            {"#252a34", "#eaeaea", "#eeeeee", "#00adb5", "#51555d", "#8cd2d5", "#1f242c", "#eaeaea", true}},
        {QStringLiteral("dirt"),
            {"#f3f3f3", "#343434", "#8e8b82", "#343434", "#e9dcbe", "#343434", "#fafafa", "#343434", false}},
        {QStringLiteral("mint"),
            {"#f3f6f6", "#40514e", "#40514e", "#11999e", "#cfd4d3", "#11999e", "#fafafa", "#40514e", false}},
        {QStringLiteral("neon"),
            {"#141010", "#fff6fb", "#fff8fc", "#f21368", "#434040", "#f21368", "#110e0e", "#fff6fb", true}},
        {QStringLiteral("plum"),
            {"#521477", "#fffd86", "#fffd9e", "#c327ab", "#754392", "#fffd86", "#461165", "#fffd86", true}},
        {QStringLiteral("sunrise"),
            {"#e8d5b7", "#000", "#0e2431", "#fc3a52", "#baaa92", "#e3344a", "#edddc5", "#000", false}},
    };
    const auto found = skins.constFind(name.toString());
    return found == skins.cend() ? skins.value(QStringLiteral("default")) : *found;
}

ThemeSkin hpstrSkin(bool isDark)
{
    return isDark
        ? ThemeSkin{"#232323", "#cfcfcf", "#9a9a9a", "#e8e8e8", "#414141", "#e0e0e0", "#2e2e2e", "#e0e0e0", true}
        : ThemeSkin{"#e8e8e8", "#4a4a4a", "#7d7d7d", "#222", "#cacaca", "#4a4a4a", "#dcdcdc", "#4a4a4a", false};
}

} // namespace frontrow
