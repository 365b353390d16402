// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/theme/bundledtheme.h"

#include <QFile>

/// A static library's resources are there only when they are named; the macro works outside of namespaces only.
static void initThemeResources()
{
    Q_INIT_RESOURCE(themes);
}

namespace frontrow {

namespace {

QString resource(const QString &name)
{
    QFile file(QStringLiteral(":/themes/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

QString variablesOf(const ThemeSkin &skin)
{
    return QStringLiteral(
        "--page:%1;--text:%2;--quiet:%3;--primary:%4;--line:%5;--link:%6;--code-page:%7;--masthead-link:%8;"
        "color-scheme:%9")
        .arg(QString::fromLatin1(skin.page), QString::fromLatin1(skin.text), QString::fromLatin1(skin.quiet),
            QString::fromLatin1(skin.primary), QString::fromLatin1(skin.line), QString::fromLatin1(skin.link),
            QString::fromLatin1(skin.codePage), QString::fromLatin1(skin.masthead),
            skin.isDark ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace

PageTheme bundledTheme(Theme theme, const SiteConfig &config)
{
    initThemeResources();
    const bool isHpstr = theme == Theme::Hpstr;
    const QString skinName = config.values.value(QStringLiteral("minimal_mistakes_skin"));
    const ThemeSkin light = isHpstr ? hpstrSkin(false) : minimalMistakesSkin(skinName);
    const ThemeSkin dark = isHpstr ? hpstrSkin(true)
        : light.isDark             ? light
                                   : minimalMistakesSkin(QStringLiteral("dark"));
    const QString name = isHpstr ? QStringLiteral("hpstr") : QStringLiteral("minimal-mistakes");
    PageTheme pageTheme;
    pageTheme.css =
        QStringLiteral(":root{%1}\n:root[data-theme=\"dark\"]{%2}\n").arg(variablesOf(light), variablesOf(dark))
        + resource(QStringLiteral("article.css")) + resource(QStringLiteral("code.css"))
        + resource(name + QStringLiteral(".css"));
    pageTheme.frame =
        resource(name + QStringLiteral(".html")).replace(QStringLiteral("%site%"), config.title.toHtmlEscaped());
    pageTheme.followsAppearance = true;
    return pageTheme;
}

} // namespace frontrow
