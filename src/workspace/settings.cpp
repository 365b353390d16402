// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/settings.h"

#include <QStandardPaths>

namespace frontrow {

Settings::Settings()
    : Settings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
          + QStringLiteral("/frontrow/frontrow.ini"))
{
}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

void Settings::addRecentPost(const QString &path)
{
    constexpr qsizetype most = 10;
    QStringList posts = value(setting::recentPosts);
    posts.removeAll(path);
    posts.prepend(path);
    posts.resize(std::min(posts.size(), most));
    setValue(setting::recentPosts, posts);
}

void Settings::addUsedCredit(const QString &credit)
{
    constexpr qsizetype most = 200;
    QStringList credits = value(setting::usedCredits);
    credits.removeAll(credit);
    credits.prepend(credit);
    credits.resize(std::min(credits.size(), most));
    setValue(setting::usedCredits, credits);
}

} // namespace frontrow
