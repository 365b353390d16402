// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/git/gitprograms.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace frontrow {

namespace {

struct GitProgramsMessages
{
    Q_DECLARE_TR_FUNCTIONS(GitPrograms)
};

constexpr qint64 largestHook = 16LL * 1024 * 1024;

/// The hooks in \a folder that git would run; their content goes into \a content.
QStringList hooksIn(const QString &folder, QByteArray &content)
{
    QStringList names;
    for (const QFileInfo &hook : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (hook.isExecutable() && hook.suffix() != u"sample") {
            names.append(hook.fileName());
            content += hook.fileName().toUtf8() + '\0'
                + readFile(hook.filePath(), largestHook).value_or(QByteArrayLiteral("unreadable"));
        }
    }
    return names;
}

QString textOf(const GitSetting &setting)
{
    return setting.value ? setting.key + u'=' + *setting.value : setting.key;
}

/// Entries of the repository's own among \a settings that may run something.
QStringList suspectsAmong(const QList<GitSetting> &settings)
{
    QStringList entries;
    for (const GitSetting &setting : settings) {
        if (setting.isOwn && !isHarmless(setting)) {
            entries.append(textOf(setting));
        }
    }
    entries.removeDuplicates();
    return entries;
}

/// What a push into the repository at \a path would run, for people; the content of its hooks goes into \a content.
/// Nothing when git would find no repository there.
QStringList programsAt(const QString &path, const GitProcess &git, QByteArray &content)
{
    // Where git looks for it (git-receive-pack does, too).
    for (const char *ending : {"/.git", "", ".git/.git", ".git"}) {
        const QString folder = QStringLiteral("--git-dir=") + path + QLatin1StringView(ending);
        const Result<GitOutput> hooks = git.run({folder, QStringLiteral("rev-parse"),
            QStringLiteral("--path-format=absolute"), QStringLiteral("--git-path"), QStringLiteral("hooks")});
        if (!hooks || !hooks->isGood()) {
            continue;
        }
        const Result<GitOutput> entries = git.run({folder, QStringLiteral("config"), QStringLiteral("--list"),
            QStringLiteral("--show-scope"), QStringLiteral("-z")});
        QStringList programs;
        for (const QString &entry : suspectsAmong(settingsFrom(entries ? entries->bytes : QByteArray()))) {
            programs.append(GitProgramsMessages::tr("%1 in “%2”, which it pushes to").arg(entry, path));
        }
        for (const QString &hook : hooksIn(hooks->path(), content)) {
            programs.append(GitProgramsMessages::tr("the hook “%1” of “%2”, which it pushes to").arg(hook, path));
        }
        return programs;
    }
    return {};
}

/// The addresses on this machine that \a settings push to.
QStringList localAddresses(const QList<GitSetting> &settings)
{
    QStringList addresses;
    for (const GitSetting &setting : settings) {
        const bool isAddress = setting.key.startsWith(QStringLiteral("remote."))
            && (setting.key.endsWith(QStringLiteral(".url")) || setting.key.endsWith(QStringLiteral(".pushurl")));
        const QString address = setting.value.value_or(QString());
        if (isAddress && setting.isOwn && !address.isEmpty() && kindOf(address) == GitAddress::Local) {
            addresses.append(address);
        }
    }
    addresses.removeDuplicates();
    return addresses;
}

} // namespace

QString GitPrograms::toText() const
{
    QStringList lines = configuration;
    for (const QString &hook : hooks) {
        lines.append(GitProgramsMessages::tr("the hook “%1”").arg(hook));
    }
    return (lines + elsewhere).join(u'\n');
}

GitPrograms programsOf(const QList<GitSetting> &settings, const QString &hooksFolder, const GitProcess &git)
{
    QByteArray content;
    GitPrograms programs{.configuration = suspectsAmong(settings),
        .hooks = hooksIn(hooksFolder, content),
        .elsewhere = {},
        .contents = {}};
    for (const QString &address : localAddresses(settings)) {
        programs.elsewhere += programsAt(localPathOf(address, git.folder()), git, content);
    }
    programs.contents = ContentHash::of(programs.toText().toUtf8() + '\0' + content);
    return programs;
}

} // namespace frontrow
