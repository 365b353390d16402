// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

namespace frontrow {

struct SiteConfig;

/// The themes of Jekyll that Frontrow has a theme of its own for.
enum class Theme { MinimalMistakes, Hpstr };

/// The theme that a blog follows: by `theme` or `remote_theme` of \a config and by \a headerKey, the key in which its
/// posts name the picture above them (see HeaderConvention); Minimal Mistakes where nothing says.
[[nodiscard]] Theme themeOf(const SiteConfig &config, const QString &headerKey);

/// The colours of a page, as CSS colours.
struct ThemeSkin
{
    const char *page;
    const char *text;
    const char *quiet; ///< the colour of dates and captions
    const char *primary;
    const char *line;
    const char *link;
    const char *codePage; ///< the colour behind code in a line
    const char *masthead; ///< the colour of the blog's name
    bool isDark;
};

/// The skin of Minimal Mistakes that `minimal_mistakes_skin` names; "default" for names that it does not have.
/// Source: the theme's `_sass/minimal-mistakes/skins`, mixtures worked out.
[[nodiscard]] ThemeSkin minimalMistakesSkin(QStringView name);

/// HPSTR's colours, and what they would be on a dark page.
[[nodiscard]] ThemeSkin hpstrSkin(bool isDark);

} // namespace frontrow
