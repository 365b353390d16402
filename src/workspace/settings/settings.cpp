// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/settings/settings.h"

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

CheckRules Settings::checkRules(const QString &folder) const
{
    const auto codes = [&](const Setting<QVariantMap> &setting) {
        const QStringList list = value(setting).value(folder).toStringList();
        return QSet<QString>(list.begin(), list.end());
    };
    return {codes(setting::ignoredChecks), codes(setting::blockingChecks)};
}

void Settings::setCheckRules(const QString &folder, const CheckRules &rules)
{
    const auto keep = [&](const Setting<QVariantMap> &setting, const QSet<QString> &codes) {
        QVariantMap all = value(setting);
        QStringList list(codes.begin(), codes.end());
        list.sort();
        if (list.isEmpty()) {
            all.remove(folder);
        } else {
            all.insert(folder, list);
        }
        setValue(setting, all);
    };
    keep(setting::ignoredChecks, rules.ignored);
    keep(setting::blockingChecks, rules.blocking);
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
