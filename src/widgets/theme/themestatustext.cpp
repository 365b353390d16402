// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/theme/themestatustext.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontrow {

namespace {

struct PreviewBarMessages
{
    Q_DECLARE_TR_FUNCTIONS(PreviewBar)
};

QString sourceLine(const ThemeStatus &state, const QString &age)
{
    switch (state.source) {
    case ThemeSource::BuiltSite:
        return PreviewBarMessages::tr("Blog's theme, built %1").arg(age);
    case ThemeSource::PrivateBuild:
        return PreviewBarMessages::tr("Blog's theme, private build %1").arg(age);
    case ThemeSource::Published:
        return PreviewBarMessages::tr("Blog's theme, loaded %1").arg(age);
    case ThemeSource::BundledTheme:
        break;
    }
    return state.theme == Theme::Hpstr ? PreviewBarMessages::tr("Theme close to HPSTR")
                                       : PreviewBarMessages::tr("Theme close to Minimal Mistakes");
}

} // namespace

QString ageText(const QDateTime &then, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = then.secsTo(now);
    if (seconds < minute) {
        return PreviewBarMessages::tr("just now");
    }
    if (seconds < hour) {
        return PreviewBarMessages::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / minute));
    }
    if (seconds < day) {
        return PreviewBarMessages::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / hour));
    }
    return PreviewBarMessages::tr("%n day(s) ago", nullptr, static_cast<int>(seconds / day));
}

ThemeStatusText themeStatusText(const ThemeStatus &state, const QDateTime &now)
{
    ThemeStatusText words;
    words.line = sourceLine(state, ageText(state.made, now));
    QStringList more;
    if (state.source == ThemeSource::BundledTheme) {
        more.append(PreviewBarMessages::tr("The post is shown in a theme of Frontrow's own."));
        if (state.hasSite) {
            more.append(
                PreviewBarMessages::tr("Build the blog, or choose another source, to see it as the blog shows it."));
        }
    } else {
        more.append(PreviewBarMessages::tr("The theme was taken from the page of “%1”, made on %2.")
                .arg(state.post, QLocale().toString(state.made, QLocale::ShortFormat)));
    }
    if (state.isOutdated) {
        more.append(PreviewBarMessages::tr("The blog's layouts, styles or configuration were changed since."));
    }
    if (!state.problem.isEmpty()) {
        more.append(state.problem);
    }
    words.more = more.join(u'\n');
    words.isWarning = state.isOutdated || !state.problem.isEmpty();
    return words;
}

} // namespace frontrow
