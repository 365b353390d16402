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
    putFirst(setting::recentPosts, path, most);
}

void Settings::addRecentBlog(const QString &folder)
{
    constexpr qsizetype most = 10;
    putFirst(setting::recentBlogs, folder, most);
}

void Settings::addUsedCredit(const QString &credit)
{
    constexpr qsizetype most = 200;
    putFirst(setting::usedCredits, credit, most);
}

void Settings::putFirst(const Setting<QStringList> &setting, const QString &entry, qsizetype most)
{
    QStringList entries = value(setting);
    entries.removeAll(entry);
    entries.prepend(entry);
    entries.resize(std::min(entries.size(), most));
    setValue(setting, entries);
}

} // namespace frontrow
