// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "clianswer.h"
#include "site/testsite.h"
#include "support/fixturefiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using test::BlogFixture;
using test::CliAnswer;
using test::git;
using test::makeBlogFixture;
using test::runCli;

/// `export` with git, and `undo`, as a script uses them.
class CliPublishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aDryRunWritesNothing();
    void aCommitHasExactlyThePlannedFiles();
    void aPushWithoutARemoteIsAProblem();
    void programsAreListedAndRunOnlyWhenTrusted();
    void anExportIsTakenBack();
    void thePostFollowsWhatPublishingWrites();
    void aPlainFolderIsLaidOutAsABlog();
    void aZipFileHasTheSameFiles();

private:
    [[nodiscard]] static CliAnswer run(const QStringList &arguments)
    {
        return runCli(arguments + QStringList{QStringLiteral("--json")});
    }
    [[nodiscard]] CliAnswer exportTo(const BlogFixture &blog, const QString &options) const
    {
        return run(QStringList{QStringLiteral("export"), post(), QStringLiteral("--site"), blog.folder}
            + options.split(u' ', Qt::SkipEmptyParts));
    }
    [[nodiscard]] QString post() const { return m_folder->filePath(QStringLiteral("own/stage.md")); }
    [[nodiscard]] BlogFixture blog(const char *name) const
    {
        return makeBlogFixture(QString::fromLatin1(name), m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliPublishTest::initTestCase()
{
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
    qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
}

void CliPublishTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("data"))));
    writeTestFile(m_folder->filePath(QStringLiteral("own/images/stage/a.png")), testPicture(3));
    writeTestFile(post(), "---\ntitle: Stage\ndate: 2026-03-04\n---\n\n![A stage](/images/stage/a.png)\n");
}

void CliPublishTest::aDryRunWritesNothing()
{
    const BlogFixture blog = this->blog("dirty");
    const QMap<QString, QString> before = stateOf(blog.folder);
    const CliAnswer answer = exportTo(blog, QStringLiteral("--dry-run --commit"));
    QVERIFY2(answer.code <= 1, qPrintable(answer.said()));
    QCOMPARE(answer.json()[u"files"].toArray().size(), 2);
    QCOMPARE(answer.json()[u"git"][u"branch"].toString(), QStringLiteral("main"));
    QCOMPARE(answer.json()[u"git"][u"staged"].toInt(), 1);
    QCOMPARE(stateOf(blog.folder), before);
    QVERIFY(exportTo(this->blog("detached"), QStringLiteral("--dry-run --commit"))
            .said()
            .contains(QStringLiteral("detached")));
}

void CliPublishTest::aCommitHasExactlyThePlannedFiles()
{
    const BlogFixture blog = this->blog("dirty");
    const QString status = git(blog.folder, {QStringLiteral("status"), QStringLiteral("--porcelain")});
    const CliAnswer answer = exportTo(blog, QStringLiteral("--commit --message Out"));
    QVERIFY2(answer.code <= 1, qPrintable(answer.said()));
    const QString head = git(blog.folder, {QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
    QCOMPARE(answer.json()[u"commit"].toString(), head);
    QCOMPARE(git(blog.folder, {QStringLiteral("show"), QStringLiteral("--format=%s"), QStringLiteral("--name-only")}),
        QStringLiteral("Out\n\n_posts/2026-03-04-stage.md\nimages/stage/a.png"));
    QCOMPARE(git(blog.folder, {QStringLiteral("status"), QStringLiteral("--porcelain")}), status);
    const CliAnswer again = exportTo(blog, QStringLiteral("--commit"));
    QCOMPARE(again.json()[u"written"].toInt(), 0);
    QCOMPARE(git(blog.folder, {QStringLiteral("rev-parse"), QStringLiteral("HEAD")}), head);
    QCOMPARE(exportTo(this->blog("merging"), QStringLiteral("--commit")).code, 3);
    QCOMPARE(exportTo(this->blog("no-git"), QStringLiteral("--commit")).code, 3);
}

void CliPublishTest::aPushWithoutARemoteIsAProblem()
{
    const BlogFixture blog = this->blog("permalink-none");
    const CliAnswer answer = exportTo(blog, QStringLiteral("--push"));
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.said().contains(QStringLiteral("git remote add")), qPrintable(answer.said()));
    QVERIFY(!answer.json()[u"commit"].toString().isEmpty());
}

void CliPublishTest::programsAreListedAndRunOnlyWhenTrusted()
{
    const BlogFixture blog = this->blog("permalink-none");
    const QString hook = blog.folder + QStringLiteral("/.git/hooks/pre-commit");
    QVERIFY(writeTestFile(hook, "#!/bin/sh\n: > ran\n"));
    QVERIFY(QFile::setPermissions(hook, QFile::ReadOwner | QFile::ExeOwner));
    const CliAnswer refused = exportTo(blog, QStringLiteral("--commit"));
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.said().contains(QStringLiteral("pre-commit")), qPrintable(refused.said()));
    QVERIFY(!QFileInfo::exists(blog.folder + QStringLiteral("/ran")));
    QVERIFY(!QFileInfo::exists(blog.folder + QStringLiteral("/_posts/2026-03-04-stage.md")));
    const CliAnswer trusted = exportTo(blog, QStringLiteral("--commit --trust"));
    QVERIFY2(trusted.code <= 1, qPrintable(trusted.said()));
    QVERIFY(QFileInfo::exists(blog.folder + QStringLiteral("/ran")));
}

void CliPublishTest::anExportIsTakenBack()
{
    const BlogFixture blog = this->blog("permalink-none");
    const QString tree = git(blog.folder, {QStringLiteral("rev-parse"), QStringLiteral("HEAD^{tree}")});
    QVERIFY(exportTo(blog, QStringLiteral("--commit")).code <= 1);
    const QStringList undo{QStringLiteral("undo"), blog.folder};
    const CliAnswer undone = run(undo);
    QVERIFY2(undone.code == 0, qPrintable(undone.said()));
    QCOMPARE(git(blog.folder, {QStringLiteral("rev-parse"), QStringLiteral("HEAD^{tree}")}), tree);
    QCOMPARE(run(undo).code, 3);
    QVERIFY(QFileInfo::exists(post()));
}

void CliPublishTest::thePostFollowsWhatPublishingWrites()
{
    const BlogFixture blog = this->blog("permalink-none");
    const QByteArray text = "---\ntitle: Stage\ndate: 2026-03-04\nmodified: 2026-03-04\n---\n\nText.\n";
    QVERIFY(writeTestFile(post(), text));
    QVERIFY(exportTo(blog, {}).code <= 1);
    QCOMPARE(contentOf(post()), text);
    QVERIFY(writeTestFile(post(), text + "More.\n"));
    QVERIFY(exportTo(blog, {}).code <= 1);
    const QByteArray today = "modified: " + QDate::currentDate().toString(Qt::ISODate).toLatin1();
    QVERIFY(contentOf(post()).contains(today));
    QCOMPARE(contentOf(blog.folder + QStringLiteral("/_posts/2026-03-04-stage.md")), contentOf(post()));
    QCOMPARE(exportTo(blog, {}).json()[u"written"].toInt(), 0);
}

void CliPublishTest::aPlainFolderIsLaidOutAsABlog()
{
    const QString target = m_folder->filePath(QStringLiteral("for a friend/post"));
    const QStringList command{QStringLiteral("export"), post(), QStringLiteral("--to"), target};
    const CliAnswer answer = run(command);
    QVERIFY2(answer.code <= 1, qPrintable(answer.said()));
    QCOMPARE(contentOf(target + QStringLiteral("/_posts/2026-03-04-stage.md")), contentOf(post()));
    QCOMPARE(contentOf(target + QStringLiteral("/images/stage/a.png")), testPicture(3));
    QCOMPARE(run(command).json()[u"written"].toInt(), 0);
    QVERIFY(writeTestFile(target + QStringLiteral("/images/stage/a.png"), "somebody's"));
    const QMap<QString, QString> before = stateOf(target);
    QCOMPARE(run(command).code, 3);
    QCOMPARE(stateOf(target), before);
    QCOMPARE(run(command + QStringList{QStringLiteral("--commit")}).code, 2);
}

void CliPublishTest::aZipFileHasTheSameFiles()
{
    const QString target = m_folder->filePath(QStringLiteral("stage.zip"));
    const QStringList command{QStringLiteral("export"), post(), QStringLiteral("--to"), target};
    const CliAnswer answer = run(command);
    QVERIFY2(answer.code <= 1, qPrintable(answer.said()));
    QCOMPARE(answer.json()[u"written"].toInt(), 2);
    const QString unpacked = m_folder->filePath(QStringLiteral("unpacked"));
    QCOMPARE(
        QProcess::execute(QStringLiteral("unzip"), {QStringLiteral("-q"), target, QStringLiteral("-d"), unpacked}), 0);
    QCOMPARE(contentOf(unpacked + QStringLiteral("/_posts/2026-03-04-stage.md")), contentOf(post()));
    QCOMPARE(contentOf(unpacked + QStringLiteral("/images/stage/a.png")), testPicture(3));
    QCOMPARE(stateOf(unpacked).keys().size(), 5); // three folders, two files
    const CliAnswer closed =
        run({QStringLiteral("export"), post(), QStringLiteral("--to"), QStringLiteral("/proc/stage.zip")});
    QCOMPARE(closed.code, 3);
    QVERIFY2(closed.said().contains(QStringLiteral("/proc/stage.zip")), qPrintable(closed.said()));
}

QTEST_GUILESS_MAIN(CliPublishTest)
#include "test_cli_publish.moc"
