// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/look/lookwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(PreviewBar)
};

QString sourceLine(const LookState &state, const QString &age)
{
    switch (state.source) {
    case LookSource::BuiltSite:
        return Messages::tr("Blog's look, built %1").arg(age);
    case LookSource::PrivateBuild:
        return Messages::tr("Blog's look, private build %1").arg(age);
    case LookSource::Published:
        return Messages::tr("Blog's look, loaded %1").arg(age);
    case LookSource::OwnTheme:
        break;
    }
    return state.theme == Theme::Hpstr ? Messages::tr("Look close to HPSTR")
                                       : Messages::tr("Look close to Minimal Mistakes");
}

} // namespace

QString ageInWords(const QDateTime &then, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = then.secsTo(now);
    if (seconds < minute) {
        return Messages::tr("just now");
    }
    if (seconds < hour) {
        return Messages::tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / minute));
    }
    if (seconds < day) {
        return Messages::tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / hour));
    }
    return Messages::tr("%n day(s) ago", nullptr, static_cast<int>(seconds / day));
}

LookWords lookWords(const LookState &state, const QDateTime &now)
{
    LookWords words;
    words.line = sourceLine(state, ageInWords(state.made, now));
    QStringList more;
    if (state.source == LookSource::OwnTheme) {
        more.append(Messages::tr("The post is shown in a look of Frontrow's own."));
        if (state.hasSite) {
            more.append(Messages::tr("Build the blog, or choose another source, to see it as the blog shows it."));
        }
    } else {
        more.append(Messages::tr("The look was taken from the page of “%1”, made on %2.")
                .arg(state.post, QLocale().toString(state.made, QLocale::ShortFormat)));
    }
    if (state.isOutdated) {
        more.append(Messages::tr("The blog's layouts, styles or configuration were changed since."));
    }
    if (!state.problem.isEmpty()) {
        more.append(state.problem);
    }
    words.more = more.join(u'\n');
    words.isWarning = state.isOutdated || !state.problem.isEmpty();
    return words;
}

} // namespace frontrow
