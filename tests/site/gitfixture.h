// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/export/exportrecords.h"
#include "site/export/exportrun.h"
#include "support/fixturefiles.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

namespace frontrow {

/// A small blog in a repository of its own, a post that lies elsewhere, and programs that leave a mark when they run.
class GitFixture
{
public:
    /// \param format "sha1" or "sha256".
    explicit GitFixture(const QString &format = QStringLiteral("sha1"), const QString &name = QStringLiteral("my blog"))
        : m_blog(m_folder.filePath(name))
    {
        qputenv("XDG_CACHE_HOME", QFile::encodeName(beside(QStringLiteral("cache"))));
        writeTestFile(m_blog + QStringLiteral("/_config.yml"), "permalink: /:title/\n");
        writeTestFile(
            m_blog + QStringLiteral("/_posts/2022-01-02-old.md"), "---\ntitle: Old\ndate: 2022-01-02\n---\nOld.\n");
        writeTestFile(m_blog + QStringLiteral("/notes.txt"), "Notes.\n");
        git({"init", "--quiet", "--initial-branch=main", "--object-format=" + format.toUtf8()});
        git({"config", "user.name", "A. Author"});
        git({"config", "user.email", "author@example.org"});
        git({"add", "--all"});
        git({"commit", "--quiet", "--message", "The blog"});
    }

    [[nodiscard]] const QString &blog() const { return m_blog; }
    [[nodiscard]] QString beside(const QString &path) const { return m_folder.filePath(path); }
    [[nodiscard]] QString inBlog(const QString &path) const { return m_blog + u'/' + path; }
    [[nodiscard]] QString stores() const { return beside(QStringLiteral("stores")); }
    QString git(const QList<QByteArray> &arguments) const
    {
        QStringList words;
        for (const QByteArray &argument : arguments) {
            words.append(QString::fromUtf8(argument));
        }
        return test::git(m_blog, words);
    }

    /// The text of the post; the file is `_posts/2026-03-04-stage.md` of the blog.
    QByteArray text = "---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.\n";
    static inline const QString post = QStringLiteral("_posts/2026-03-04-stage.md");
    [[nodiscard]] QByteArray published() const { return contentOf(inBlog(post)); }

    [[nodiscard]] ExportRequest request() const
    {
        return {SourceText::decode(text).value(), beside(QStringLiteral("own/stage.md")), m_blog, {},
            QDateTime(QDate(2026, 3, 4), QTime(12, 30), QTimeZone::UTC)};
    }
    [[nodiscard]] Result<ExportPlan> plan() const { return planExport(request(), ExportStore(stores(), m_blog)); }
    [[nodiscard]] Result<ExportOutcome> publish(PublishOptions options = {}) const
    {
        options.commits = true;
        return runExport(request(), options, stores());
    }
    /// publish() by somebody who has looked at what would run.
    [[nodiscard]] Result<ExportOutcome> publishTrusting(PublishOptions options = {}) const
    {
        options.trusted = fingerprint();
        return publish(options);
    }
    [[nodiscard]] ContentHash fingerprint() const
    {
        return GitRepository::around(m_blog).value().value().programs().fingerprint();
    }
    [[nodiscard]] std::optional<ExportRecord> lastRecord() const
    {
        const QList<ExportRecord> records = ExportStore(stores(), m_blog).records();
        return records.isEmpty() ? std::nullopt : std::optional(records.first());
    }

    static void makeProgram(const QString &path, const QByteArray &script)
    {
        writeTestFile(path, "#!/bin/sh\n" + script);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void makeHook(const QString &name, const QByteArray &script) const
    {
        makeProgram(inBlog(QStringLiteral(".git/hooks/")) + name, script);
    }
    /// A program that writes \a name into marks() and fails.
    [[nodiscard]] QString marker(const QString &name) const
    {
        QString fileName = name;
        fileName.replace(u'/', u'_');
        const QString path = m_markers.filePath(fileName);
        makeProgram(path,
            "echo '" + fileName.toUtf8() + "' >>'" + QFile::encodeName(m_markers.filePath(QStringLiteral("marks")))
                + "'\nexit 1\n");
        return path;
    }
    /// The names of the markers that ran, each once.
    [[nodiscard]] QStringList marks() const
    {
        QFile file(m_markers.filePath(QStringLiteral("marks")));
        QStringList names = file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
            : QStringList();
        names.removeDuplicates();
        names.sort();
        return names;
    }
    /// git, started by itself, may not find configuration of the person who runs the tests.
    static void leaveOwnConfigurationOut()
    {
        qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
        qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
    }

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/git für Übung XXXXXX")};
    QTemporaryDir m_markers{QDir::tempPath() + QStringLiteral("/markersXXXXXX")}; ///< no space: the shell runs some
    QString m_blog;
};

} // namespace frontrow
