// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "gitfixture.h"

using namespace frontrow;

/// Hooks that the person trusts do as they like: what they change is seen, recorded, put back on failure.
class TestSiteAdversaryHooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { GitFixture::leaveOwnConfigurationOut(); }
    void aHookThatChangesAFileAndFailsLeavesTheBlogAsItWas_data();
    void aHookThatChangesAFileAndFailsLeavesTheBlogAsItWas();
    void aPostThatAHookFormatsIsExportedAgainAndTakenBack();
    void whatAHookAddsStaysInTheIndex();
    void whatThePersonStagedStaysThoughAHookCommitsIt();
    void whatFrontrowKeepsBesideTheFilesIsNeverCommitted();
    void aHookFindsTheEnvironmentOfThePerson();
    void aHookThatRefusesByPatternRefuses();
};

void TestSiteAdversaryHooks::aHookThatChangesAFileAndFailsLeavesTheBlogAsItWas_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("isNew"); // the blog does not have the post yet
    for (const bool isNew : {true, false}) {
        const char *which = isNew ? "a new post" : "a post that is there";
        QTest::addRow("fixes %s", which) << QByteArray("echo fixed >>_posts/2026-03-04-stage.md\nexit 1\n") << isNew;
        QTest::addRow("removes %s", which) << QByteArray("rm _posts/2026-03-04-stage.md\nexit 1\n") << isNew;
        QTest::addRow("empties %s", which) << QByteArray(": >_posts/2026-03-04-stage.md\nexit 1\n") << isNew;
    }
}

void TestSiteAdversaryHooks::aHookThatChangesAFileAndFailsLeavesTheBlogAsItWas()
{
    QFETCH(const QByteArray, script);
    QFETCH(const bool, isNew);
    GitFixture blog;
    if (!isNew) {
        QVERIFY(blog.publish());
        blog.text += "More.\n";
    }
    const QByteArray before = blog.published();
    const QString head = blog.git({"rev-parse", "HEAD"});
    blog.makeHook(QStringLiteral("pre-commit"), script);
    for (int i = 0; i < 2; ++i) { // the second time finds what it found the first time
        const Result<ExportOutcome> outcome = blog.publishTrusting();
        QVERIFY(!outcome);
        QVERIFY2(whyNot(outcome).contains(QStringLiteral("pre-commit")), qPrintable(whyNot(outcome)));
        QVERIFY2(whyNot(outcome).contains(GitFixture::post), qPrintable(whyNot(outcome)));
        QCOMPARE(blog.published(), before);
        QCOMPARE(blog.git({"status", "--porcelain"}), QString());
        QCOMPARE(blog.git({"rev-parse", "HEAD"}), head);
    }
    QFile::remove(blog.inBlog(QStringLiteral(".git/hooks/pre-commit")));
    const Result<ExportOutcome> outcome = blog.publish();
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QCOMPARE(blog.published(), blog.text);
}

void TestSiteAdversaryHooks::aPostThatAHookFormatsIsExportedAgainAndTakenBack()
{
    GitFixture blog;
    blog.text = "---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.   \n";
    blog.makeHook(QStringLiteral("pre-commit"), "sed -i 's/[ ]*$//' _posts/*.md\ngit add _posts\n");
    const Result<ExportOutcome> first = blog.publishTrusting();
    QVERIFY2(first, qPrintable(whyNot(first)));
    QVERIFY2(first->warnings.join(u' ').contains(GitFixture::post), qPrintable(first->warnings.join(u' ')));
    QCOMPARE(blog.published(), QByteArray("---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.\n"));
    QCOMPARE(blog.git({"show", "HEAD:" + GitFixture::post.toUtf8()}).toUtf8() + '\n', blog.published());
    QCOMPARE(blog.git({"status", "--porcelain"}), QString());

    blog.text.replace("Hello.", "Hello again.");
    const Result<ExportOutcome> second = blog.publishTrusting();
    QVERIFY2(second, qPrintable(whyNot(second)));
    QVERIFY(blog.published().contains("\nHello again.\n"));

    for (const QByteArray &left :
        {QByteArray("---\ntitle: Stage\ndate: 2026-03-04\n---\nHello.\n"), QByteArray("unreadable")}) {
        const QList<ExportRecord> records = ExportStore(blog.stores(), blog.blog()).records();
        const auto last = std::ranges::find_if(
            records, [](const ExportRecord &record) { return !record.isUndone && !record.isUndo; });
        QVERIFY(last != records.end());
        const Result<ExportOutcome> undone =
            undoExport(blog.blog(), *last, {.trusted = blog.fingerprint()}, blog.stores());
        QVERIFY2(undone, qPrintable(whyNot(undone)));
        QCOMPARE(blog.published(), left);
        QCOMPARE(blog.git({"status", "--porcelain"}), QString());
    }
}

void TestSiteAdversaryHooks::whatAHookAddsStaysInTheIndex()
{
    const GitFixture blog;
    blog.makeHook(QStringLiteral("pre-commit"),
        "date >generated.txt\ngit add generated.txt\necho changed >>notes.txt\ngit add notes.txt\n");
    const Result<ExportOutcome> outcome = blog.publishTrusting();
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QVERIFY2(outcome->warnings.join(u' ').contains(QStringLiteral("generated.txt, notes.txt")),
        qPrintable(outcome->warnings.join(u' ')));
    QCOMPARE(blog.git({"status", "--porcelain"}), QString());
    QFile::remove(blog.inBlog(QStringLiteral(".git/hooks/pre-commit")));
    QVERIFY(writeTestFile(blog.inBlog(QStringLiteral("mine.txt")), "Mine.\n"));
    blog.git({"add", "mine.txt"});
    blog.git({"commit", "--quiet", "--message", "Mine"});
    QCOMPARE(blog.git({"show", "--format=", "--name-status", "HEAD"}), QStringLiteral("A\tmine.txt"));
}

void TestSiteAdversaryHooks::whatThePersonStagedStaysThoughAHookCommitsIt()
{
    const GitFixture blog;
    QVERIFY(writeTestFile(blog.inBlog(QStringLiteral("notes.txt")), "Staged by the person.\n"));
    blog.git({"add", "notes.txt"});
    const QString staged = blog.git({"ls-files", "--stage", "notes.txt"});
    blog.makeHook(QStringLiteral("pre-commit"),
        "git update-index --cacheinfo 100644,$(echo hook | git hash-object -w --stdin),notes.txt\n");
    const Result<ExportOutcome> outcome = blog.publishTrusting();
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QCOMPARE(blog.git({"show", "HEAD:notes.txt"}), QStringLiteral("hook"));
    QCOMPARE(blog.git({"ls-files", "--stage", "notes.txt"}), staged);
}

void TestSiteAdversaryHooks::whatFrontrowKeepsBesideTheFilesIsNeverCommitted()
{
    GitFixture blog;
    QVERIFY(blog.publish());
    blog.text += "More.\n";
    blog.makeHook(QStringLiteral("pre-commit"), "git add --all\n");
    const Result<ExportOutcome> outcome = blog.publishTrusting();
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QCOMPARE(blog.git({"show", "--format=", "--name-only", "HEAD"}), GitFixture::post);
    QCOMPARE(blog.git({"status", "--porcelain"}), QString());
}

void TestSiteAdversaryHooks::aHookFindsTheEnvironmentOfThePerson()
{
    const GitFixture blog;
    const QString seen = blog.beside(QStringLiteral("seen"));
    const QList<QByteArray> hooks{
        "pre-commit", "prepare-commit-msg", "commit-msg", "post-commit", "reference-transaction"};
    for (const QByteArray &hook : hooks) {
        blog.makeHook(QString::fromLatin1(hook), "env | sort >'" + QFile::encodeName(seen) + "'-" + hook + "\n");
    }
    const QByteArray locale = qgetenv("LC_ALL");
    qputenv("LC_ALL", "C");
    qputenv("GIT_SSL_CAINFO", "/of the person/ca.pem");
    const Result<ExportOutcome> outcome = blog.publishTrusting();
    locale.isNull() ? qunsetenv("LC_ALL") : qputenv("LC_ALL", locale);
    qunsetenv("GIT_SSL_CAINFO");
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    for (const QByteArray &hook : hooks) {
        const QByteArray environment = '\n' + contentOf(seen + u'-' + QString::fromLatin1(hook));
        for (const char *line : {"\nLC_ALL=C\n", "\nGIT_SSL_CAINFO=/of the person/ca.pem\n"}) {
            QVERIFY2(environment.contains(line), (hook + environment).constData());
        }
        for (const char *name :
            {"\nGIT_LITERAL_PATHSPECS", "\nGIT_OPTIONAL_LOCKS", "\nGIT_NO_LAZY_FETCH", "\nGIT_COMMON_DIR"}) {
            QVERIFY2(!environment.contains(name), (hook + environment).constData());
        }
    }
}

void TestSiteAdversaryHooks::aHookThatRefusesByPatternRefuses()
{
    const GitFixture blog;
    blog.makeHook(
        QStringLiteral("pre-commit"), "git diff --cached --name-only -- '*.md' | grep -q . && exit 1\nexit 0\n");
    const Result<ExportOutcome> outcome = blog.publishTrusting();
    QVERIFY(!outcome);
    QVERIFY(!QFileInfo::exists(blog.inBlog(GitFixture::post)));
}

QTEST_GUILESS_MAIN(TestSiteAdversaryHooks)
#include "test_site_adversary_hooks.moc"
