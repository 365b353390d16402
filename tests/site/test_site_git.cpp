// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "exportfixture.h"
#include "site/export/exportrecords.h"
#include "site/git/gitpush.h"
#include "support/fixturefiles.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>
#include <chrono>

using namespace frontrow;
using test::BlogFixture;
using test::git;
using test::makeBlogFixture;

namespace {

const QString postPath = QStringLiteral("_posts/2026-03-04-stage.md");
const QByteArray postText = "---\ntitle: Stage\ndate: 2026-03-04\n---\n![a](/images/stage/a.png)\n";

QString gitOutput(const BlogFixture &blog, const QString &arguments)
{
    return git(blog.folder, arguments.split(u' '));
}

/// Names and states of what a commit has: "A images/stage/a.png, A _posts/…".
QString filesOf(const BlogFixture &blog, const QString &commit)
{
    QString text = git(blog.folder,
        {QStringLiteral("show"), QStringLiteral("--relative"), QStringLiteral("--format="),
            QStringLiteral("--name-status"), commit});
    return text.replace(u'\t', u' ').replace(u'\n', QStringLiteral(", "));
}

void writeHook(const BlogFixture &blog, const char *name, const QByteArray &script)
{
    const QString path = blog.folder + QStringLiteral("/.git/hooks/") + QLatin1StringView(name);
    writeTestFile(path, "#!/bin/sh\n" + script);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Asks everybody who calls on the loopback for a password; a port that nobody listens on where it is not told to.
class PasswordServer
{
public:
    explicit PasswordServer(bool listens)
        : m_thread(QThread::create([this, listens] { answer(listens); }))
    {
        m_thread->start();
        m_port.wait(0);
    }
    PasswordServer(const PasswordServer &) = delete;
    PasswordServer &operator=(const PasswordServer &) = delete;
    ~PasswordServer()
    {
        m_isOver = true;
        m_thread->wait();
    }
    [[nodiscard]] int port() const { return m_port; }

private:
    void answer(bool listens)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        const int port = server.serverPort();
        if (!listens) {
            server.close();
        }
        m_port = port;
        m_port.notify_all();
        while (listens && !m_isOver) {
            if (!server.waitForNewConnection(100)) {
                continue;
            }
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            socket->waitForReadyRead(1000);
            socket->write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
                          "Content-Length: 0\r\nConnection: close\r\n\r\n");
            socket->waitForBytesWritten(1000);
            socket->disconnectFromHost();
        }
    }

    std::atomic<int> m_port = 0;
    std::atomic<bool> m_isOver = false;
    std::unique_ptr<QThread> m_thread;
};

/// \a state without what git keeps.
QMap<QString, QString> filesOnly(QMap<QString, QString> state)
{
    state.removeIf([](const auto &entry) { return entry.key().startsWith(QStringLiteral("/.git")); });
    return state;
}

ContentHash fingerprintIn(const BlogFixture &blog)
{
    return GitRepository::around(blog.folder).value()->programs().fingerprint();
}

} // namespace

class GitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyFixtureIsCommittedToOrNamed_data();
    void everyFixtureIsCommittedToOrNamed();
    void whatTheUserStagedStays();
    void whatIsCommittedAlreadyMakesNoCommit();
    void aCommitIsMadeAfterAnExportWithoutOne();
    void aNewBranchIsMadeForReview();
    void anotherBranchIsSwitchedTo();
    void aFailureLeavesTheBranchAsItWas_data();
    void aFailureLeavesTheBranchAsItWas();
    void namesOfBranchesAreChecked_data();
    void namesOfBranchesAreChecked();
    void theFirstCommitOfARepository();
    void aBlogBelowTheRepositorysTop();
    void nobodyIsAsked_whoCommits();
    void aLockOfAnotherGitIsWaitedForAndNamed();
    void nothingOfAHostileRepositoryRunsUntilItIsTrusted();
    void aHookThatSaysNoStopsEverything_data();
    void aHookThatSaysNoStopsEverything();
    void aHookThatHangsCanBeStopped();
    void gitIsNotWaitedForWithoutEnd();
    void aSignatureThatFailsStopsEverything();
    void aRepositoryHiddenInAFolderOfTheBlogRunsNothing();
    void aRepositoryOfAnotherOwnerIsNamed();
    void aHookMayChangeTheMessage();
    void somebodyCommitsAtTheSameMoment();
    void exportsAreUndoneAmongOnesOwnWork();
    void aPushReachesTheRemote();
    void aPushThatFailsLeavesTheCommit_data();
    void aPushThatFailsLeavesTheCommit();
    void aPushWithoutARemoteIsSaid();
    void namesAreTakenLiterally();
    void anotherExportAtTheSameTimeIsNamed();
    void withoutGitAnExportToTheFolderStillWorks();
    void anExportWithoutACommitAsksGitNothing();
    void shallowAndSparseRepositoriesAreCommittedTo_data();
    void shallowAndSparseRepositoriesAreCommittedTo();
    void theHeadIsWhatTheStateHas_data();
    void theHeadIsWhatTheStateHas();
    void manyPicturesAreCommittedInOnePack_data();
    void manyPicturesAreCommittedInOnePack();
    void aFolderMayHaveALineEndInItsName_data();
    void aFolderMayHaveALineEndInItsName();

private:
    [[nodiscard]] ExportRequest request(const BlogFixture &blog) const
    {
        return {SourceText::decode(m_post).value(), own() + QStringLiteral("/stage.md"), blog.folder, {{own()}},
            QDateTime(QDate(2026, 3, 4), QTime(12, 30), QTimeZone::UTC)};
    }
    [[nodiscard]] QString own() const { return m_folder->filePath(QStringLiteral("own")); }
    [[nodiscard]] QString stores() const { return m_folder->filePath(QStringLiteral("stores")); }
    [[nodiscard]] BlogFixture blog(const char *name) const
    {
        return makeBlogFixture(QString::fromLatin1(name), m_folder->path());
    }
    [[nodiscard]] Result<ExportOutcome> publish(const BlogFixture &blog, PublishOptions options = {}) const
    {
        options.commits = true;
        return runExport(request(blog), options, stores());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_post;
};

void GitTest::initTestCase()
{
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
    qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
}

void GitTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/git für Übung XXXXXX"));
    m_post = postText;
    writeTestFile(own() + QStringLiteral("/images/stage/a.png"), testPicture(3));
}

void GitTest::everyFixtureIsCommittedToOrNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word"); // of the refusal; empty where a commit is made
    const QHash<QString, QString> refused{{QStringLiteral("no-git"), QStringLiteral("no git repository")},
        {QStringLiteral("bare"), QStringLiteral("_config.yml")},
        {QStringLiteral("detached"), QStringLiteral("detached")},
        {QStringLiteral("merging"), QStringLiteral("A merge is under way")},
        {QStringLiteral("ignored-images"), QStringLiteral(".gitignore")},
        {QStringLiteral("lfs"), QStringLiteral("git-lfs")},
        {QStringLiteral("symlinked-posts"), QStringLiteral("symbolic link")},
        {QStringLiteral("hostile-config"), QStringLiteral("core.fsmonitor")}};
    for (const QString &name : test::fixtureNames()) {
        QTest::newRow(qPrintable(name)) << name << refused.value(name);
    }
}

void GitTest::everyFixtureIsCommittedToOrNamed()
{
    QFETCH(const QString, name);
    QFETCH(const QString, word);
    const BlogFixture blog = makeBlogFixture(name, m_folder->path());
    const bool isGit = blog.git != BlogFixture::Git::None && blog.isBlog;
    const QMap<QString, QString> before = stateOf(blog.folder);
    const Result<ExportOutcome> outcome = publish(blog);
    if (!word.isEmpty()) {
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().message.contains(word), qPrintable(outcome.error().message));
        QCOMPARE(stateOf(blog.folder), before);
        QVERIFY(blog.mark.isEmpty() || !QFileInfo::exists(blog.mark));
        return;
    }
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QVERIFY(outcome->warnings.isEmpty());
    QVERIFY(isGit && outcome->record);
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse HEAD")), outcome->record->commit);
    QCOMPARE(gitOutput(blog, QStringLiteral("log -1 --format=%s")), QStringLiteral("Publish “Stage”"));
    QStringList planned;
    for (const ExportFile &file : outcome->plan.files) {
        planned.append(QStringLiteral("A ") + file.path.toString());
    }
    planned.sort();
    QCOMPARE(filesOf(blog, QStringLiteral("HEAD")), planned.join(QStringLiteral(", ")));
    for (const ExportFile &file : outcome->plan.files) {
        QCOMPARE(contentOf(blog.folder + u'/' + file.path.toString()), file.bytes);
    }
    QCOMPARE(gitOutput(blog, QStringLiteral("fsck --no-progress")), QString());
    if (blog.git != BlogFixture::Git::Dirty) {
        QCOMPARE(gitOutput(blog, QStringLiteral("status --porcelain")), QString());
    }
}

void GitTest::whatTheUserStagedStays()
{
    const BlogFixture blog = this->blog("dirty");
    const QStringList queries{QStringLiteral("status --porcelain"), QStringLiteral("diff --cached"),
        QStringLiteral("diff"), QStringLiteral("stash list"), QStringLiteral("config --local --list")};
    QStringList before;
    for (const QString &query : queries) {
        before.append(gitOutput(blog, query));
    }
    const Result<ExportOutcome> outcome = publish(blog);
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    for (qsizetype i = 0; i < queries.size(); ++i) {
        QCOMPARE(gitOutput(blog, queries[i]), before[i]);
    }
}

void GitTest::whatIsCommittedAlreadyMakesNoCommit()
{
    const BlogFixture blog = this->blog("permalink-none");
    QVERIFY(publish(blog));
    const QString head = gitOutput(blog, QStringLiteral("rev-parse HEAD"));
    const Result<ExportOutcome> again = publish(blog);
    QVERIFY2(again, qPrintable(whyNot(again)));
    QVERIFY(!again->record);
    QCOMPARE(again->written, 0);
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse HEAD")), head);
}

void GitTest::aCommitIsMadeAfterAnExportWithoutOne()
{
    const BlogFixture blog = this->blog("permalink-none");
    QVERIFY(runExport(request(blog), {}, stores()));
    const Result<ExportOutcome> outcome = publish(blog);
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QVERIFY(outcome->record);
    QCOMPARE(outcome->written, 0);
    QCOMPARE(filesOf(blog, QStringLiteral("HEAD")), QStringLiteral("A %1, A images/stage/a.png").arg(postPath));
}

void GitTest::aNewBranchIsMadeForReview()
{
    const BlogFixture blog = this->blog("dirty");
    const QString main = gitOutput(blog, QStringLiteral("rev-parse main"));
    const QString status = gitOutput(blog, QStringLiteral("status --porcelain"));
    const Result<ExportOutcome> outcome = publish(blog, {.branch = QStringLiteral("post/stage")});
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QCOMPARE(outcome->record->branch, QStringLiteral("post/stage"));
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse main")), main);
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse --abbrev-ref HEAD")), QStringLiteral("post/stage"));
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse HEAD^")), main);
    QCOMPARE(gitOutput(blog, QStringLiteral("status --porcelain")), status);
}

void GitTest::anotherBranchIsSwitchedTo()
{
    const BlogFixture blog = this->blog("dirty");
    const QString main = gitOutput(blog, QStringLiteral("rev-parse main"));
    const QString status = gitOutput(blog, QStringLiteral("status --porcelain"));
    gitOutput(blog, QStringLiteral("branch review"));
    const Result<ExportOutcome> outcome = publish(blog, {.branch = QStringLiteral("review")});
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QCOMPARE(outcome->record->branch, QStringLiteral("review"));
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse main")), main);
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse --abbrev-ref HEAD")), QStringLiteral("review"));
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse HEAD^")), main);
    QCOMPARE(gitOutput(blog, QStringLiteral("status --porcelain")), status);
}

void GitTest::aFailureLeavesTheBranchAsItWas_data()
{
    QTest::addColumn<QByteArray>("there"); // what the post's file is on the other branch
    QTest::addColumn<QByteArray>("untracked"); // and here, not committed
    QTest::addColumn<QString>("word");
    QTest::newRow("conflict") << QByteArray("Somebody else's.\n") << QByteArray() << postPath;
    QTest::newRow("git refuses") << QByteArray("Somebody else's.\n") << QByteArray("Mine.\n")
                                 << QStringLiteral("would be overwritten");
}

void GitTest::aFailureLeavesTheBranchAsItWas()
{
    QFETCH(const QByteArray, there);
    QFETCH(const QByteArray, untracked);
    QFETCH(const QString, word);
    const BlogFixture blog = this->blog("permalink-none");
    const QString file = blog.folder + u'/' + postPath;
    gitOutput(blog, QStringLiteral("switch -q -c review"));
    QVERIFY(writeTestFile(file, there));
    gitOutput(blog, QStringLiteral("add -A"));
    gitOutput(blog, QStringLiteral("commit -qm theirs"));
    gitOutput(blog, QStringLiteral("switch -q main"));
    if (!untracked.isEmpty()) {
        QVERIFY(writeTestFile(file, untracked));
    }
    const QString review = gitOutput(blog, QStringLiteral("rev-parse review"));
    const QString status = gitOutput(blog, QStringLiteral("status --porcelain --branch"));
    const Result<ExportOutcome> outcome = publish(blog, {.branch = QStringLiteral("review")});
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message.contains(word), qPrintable(whyNot(outcome)));
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse review")), review);
    QCOMPARE(gitOutput(blog, QStringLiteral("status --porcelain --branch")), status);
    QCOMPARE(QFileInfo::exists(file), !untracked.isEmpty());
    QVERIFY(untracked.isEmpty() || contentOf(file) == untracked);
}

void GitTest::namesOfBranchesAreChecked_data()
{
    QTest::addColumn<QString>("branch");
    QTest::newRow("space") << QStringLiteral("my branch");
    QTest::newRow("dots") << QStringLiteral("a..b");
    QTest::newRow("option") << QStringLiteral("--force");
    QTest::newRow("short option") << QStringLiteral("-x");
    QTest::newRow("the one before") << QStringLiteral("@{-1}");
    QTest::newRow("head") << QStringLiteral("HEAD");
    QTest::newRow("leaves") << QStringLiteral("../../config");
}

void GitTest::namesOfBranchesAreChecked()
{
    QFETCH(const QString, branch);
    const BlogFixture blog = this->blog("permalink-none");
    const QMap<QString, QString> before = stateOf(blog.folder);
    const Result<ExportOutcome> outcome = publish(blog, {.branch = branch});
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message.contains(branch), qPrintable(whyNot(outcome)));
    QCOMPARE(stateOf(blog.folder), before);
}

void GitTest::theFirstCommitOfARepository()
{
    BlogFixture blog = this->blog("no-git");
    git(blog.folder, {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--initial-branch=main")});
    const Result<ExportOutcome> outcome =
        publish(blog, {.identity = {QStringLiteral("Somebody Ünique"), QStringLiteral("some@example.org")}});
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-list --count HEAD")), QStringLiteral("1"));
    QCOMPARE(gitOutput(blog, QStringLiteral("log -1 --format=%an%ae%cn")),
        QStringLiteral("Somebody Üniquesome@example.orgSomebody Ünique"));
    QVERIFY(gitOutput(blog, QStringLiteral("status --porcelain")).contains(QStringLiteral("?? _config.yml")));
}

void GitTest::aBlogBelowTheRepositorysTop()
{
    const QString top = m_folder->filePath(QStringLiteral("Alles"));
    BlogFixture blog = this->blog("no-git");
    QVERIFY(QDir().mkpath(top));
    QVERIFY(QDir().rename(blog.folder, top + QStringLiteral("/mein blog")));
    blog.folder = top + QStringLiteral("/mein blog");
    git(top, {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--initial-branch=main")});
    const GitIdentity somebody{QStringLiteral("S"), QStringLiteral("s@example.org")};
    const Result<ExportOutcome> outcome = publish(blog, {.identity = somebody});
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QCOMPARE(git(top, {QStringLiteral("-c"), QStringLiteral("core.quotePath=false"), QStringLiteral("ls-files")}),
        QStringLiteral("mein blog/%1\nmein blog/images/stage/a.png").arg(postPath));
}

void GitTest::nobodyIsAsked_whoCommits()
{
    const BlogFixture blog = this->blog("permalink-none");
    gitOutput(blog, QStringLiteral("config --unset user.name"));
    gitOutput(blog, QStringLiteral("config user.useConfigOnly true"));
    const QMap<QString, QString> before = stateOf(blog.folder);
    const Result<ExportOutcome> outcome = publish(blog);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message.contains(QStringLiteral("user.name")), qPrintable(whyNot(outcome)));
    QCOMPARE(stateOf(blog.folder), before);
}

void GitTest::aLockOfAnotherGitIsWaitedForAndNamed()
{
    const BlogFixture blog = this->blog("permalink-none");
    const QString lock = blog.folder + QStringLiteral("/.git/index.lock");
    QVERIFY(writeTestFile(lock, ""));
    const QMap<QString, QString> before = stateOf(blog.folder);
    const Result<ExportOutcome> outcome = publish(blog);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message.contains(lock), qPrintable(whyNot(outcome)));
    QCOMPARE(stateOf(blog.folder), before);
    const std::unique_ptr<QThread> other(QThread::create([lock] {
        QThread::msleep(700); // the other git is at work
        QFile::remove(lock);
    }));
    other->start();
    const Result<ExportOutcome> later = publish(blog);
    QVERIFY(other->wait());
    QVERIFY2(later, qPrintable(whyNot(later)));
}

void GitTest::nothingOfAHostileRepositoryRunsUntilItIsTrusted()
{
    const BlogFixture blog = this->blog("hostile-config");
    const Result<ExportPlan> plan = planExport(request(blog), ExportStore(stores(), blog.folder));
    QVERIFY2(plan, qPrintable(whyNot(plan)));
    QVERIFY(plan->git);
    const QString programs = plan->git->programs.toText();
    for (const char *name : {"core.fsmonitor", "core.sshcommand", "filter.harm.clean", "gpg.program",
             "credential.helper", "pre-commit", "reference-transaction"}) {
        QVERIFY2(programs.contains(QLatin1StringView(name)), name);
    }
    QVERIFY(!publish(blog));
    QVERIFY(!publish(blog, {.trusted = ContentHash::of("another list")}));
    QVERIFY(!QFileInfo::exists(blog.mark));
    const Result<ExportOutcome> plain = runExport(request(blog), {}, stores());
    QVERIFY2(plain, qPrintable(whyNot(plain)));
    QVERIFY(!QFileInfo::exists(blog.mark));
    // What it would run then does run: the list is not for show.
    std::ignore = publish(blog, {.trusted = fingerprintIn(blog)});
    QVERIFY(QFileInfo::exists(blog.mark));
}

void GitTest::aHookThatSaysNoStopsEverything_data()
{
    QTest::addColumn<QByteArray>("hook");
    QTest::newRow("pre-commit") << QByteArray("pre-commit");
    QTest::newRow("prepare-commit-msg") << QByteArray("prepare-commit-msg");
    QTest::newRow("commit-msg") << QByteArray("commit-msg");
    QTest::newRow("reference-transaction") << QByteArray("reference-transaction");
}

void GitTest::aHookThatSaysNoStopsEverything()
{
    QFETCH(const QByteArray, hook);
    const BlogFixture blog = this->blog("dirty");
    writeHook(blog, hook.constData(), "echo 'not on a Friday' >&2\nexit 1\n");
    const QString head = gitOutput(blog, QStringLiteral("rev-parse HEAD"));
    const QString status = gitOutput(blog, QStringLiteral("status --porcelain"));
    const Result<ExportOutcome> outcome = publish(blog, {.trusted = fingerprintIn(blog)});
    QVERIFY(!outcome);
    const bool isQuiet = hook == "reference-transaction";
    QVERIFY2(
        isQuiet || outcome.error().message.contains(QStringLiteral("not on a Friday")), qPrintable(whyNot(outcome)));
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse HEAD")), head);
    QCOMPARE(gitOutput(blog, QStringLiteral("status --porcelain")), status);
    QVERIFY(!QFileInfo::exists(blog.folder + u'/' + postPath));
    QVERIFY(!QFileInfo::exists(blog.folder + QStringLiteral("/.git/index.lock")));
}

void GitTest::aHookThatHangsCanBeStopped()
{
    const BlogFixture blog = this->blog("permalink-none");
    writeHook(blog, "pre-commit", "sleep 300\n");
    std::atomic<int> queries = 0;
    PublishOptions options{.commits = true, .trusted = fingerprintIn(blog)};
    QElapsedTimer timer;
    timer.start();
    const Result<ExportOutcome> outcome = runExport(
        request(blog), options, stores(), {.isCancelled = [&] { return ++queries > 8 && timer.elapsed() > 1500; }});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFileInfo::exists(blog.folder + u'/' + postPath));
    QCOMPARE(gitOutput(blog, QStringLiteral("status --porcelain")), QString());
}

void GitTest::gitIsNotWaitedForWithoutEnd()
{
    const BlogFixture blog = this->blog("permalink-none");
    const QString mark = m_folder->filePath(QStringLiteral("ended"));
    const GitProcess git(
        blog.folder, {QStringLiteral("alias.wait=!trap 'touch \"%1\"; exit 1' TERM; sleep 60 & wait").arg(mark)});
    QElapsedTimer timer;
    timer.start();
    const Result<GitOutput> output = git.run({QStringLiteral("wait")}, {.limit = std::chrono::seconds(1)});
    QVERIFY(!output);
    QCOMPARE(output.error().kind, Error::Kind::Refused);
    QVERIFY2(
        output.error().message.contains(QStringLiteral("no answer for 1 second")), qPrintable(output.error().message));
    QVERIFY(timer.elapsed() < 30'000);
    QVERIFY(QFileInfo::exists(mark)); // it was asked to end, and could tidy up
}

/// The person signs, as their own configuration says, and the key cannot be used.
void GitTest::aSignatureThatFailsStopsEverything()
{
    const BlogFixture blog = this->blog("dirty");
    const QString program = m_folder->filePath(QStringLiteral("bin/gpg"));
    QVERIFY(writeTestFile(program, "#!/bin/sh\necho 'no secret key for you' >&2\nexit 2\n"));
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString own = m_folder->filePath(QStringLiteral("gitconfig"));
    QVERIFY(writeTestFile(own, "[commit]\n\tgpgSign = true\n[gpg]\n\tprogram = \"" + program.toUtf8() + "\"\n"));
    const QMap<QString, QString> before = filesOnly(stateOf(blog.folder));
    const QString head = gitOutput(blog, QStringLiteral("rev-parse HEAD"));
    const QString status = gitOutput(blog, QStringLiteral("status --porcelain"));
    qputenv("GIT_CONFIG_GLOBAL", QFile::encodeName(own));
    const Result<ExportOutcome> outcome = publish(blog);
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message.contains(QStringLiteral("no secret key for you")), qPrintable(whyNot(outcome)));
    QCOMPARE(filesOnly(stateOf(blog.folder)), before);
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse HEAD")), head);
    QCOMPARE(gitOutput(blog, QStringLiteral("status --porcelain")), status);
}

void GitTest::aRepositoryHiddenInAFolderOfTheBlogRunsNothing()
{
    const BlogFixture blog = this->blog("permalink-none");
    const QString mark = m_folder->filePath(QStringLiteral("ran"));
    const QString hidden = blog.folder + QStringLiteral("/images/stage");
    QVERIFY(QDir().mkpath(hidden));
    std::ignore = git(hidden, {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare")});
    const QByteArray run = "touch '" + QFile::encodeName(mark) + "'";
    QVERIFY(writeTestFile(hidden + QStringLiteral("/config"),
        "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = \"" + run
            + "; false\"\n"));
    const Result<std::optional<GitRepository>> repository = GitRepository::around(hidden);
    QVERIFY(!repository || !*repository || (*repository)->workTree() == QFileInfo(blog.folder).canonicalFilePath());
    if (repository && *repository) {
        std::ignore = (*repository)->state();
    }
    const Result<ExportOutcome> outcome = publish(blog);
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QVERIFY(!QFileInfo::exists(mark));
    QVERIFY(gitOutput(blog, QStringLiteral("ls-files")).contains(QStringLiteral("images/stage/a.png")));
}

/// git's own switch for its tests stands in for a second user.
void GitTest::aRepositoryOfAnotherOwnerIsNamed()
{
    const BlogFixture blog = this->blog("permalink-none");
    const QString own = m_folder->filePath(QStringLiteral("bin/git"));
    const QString real = QStandardPaths::findExecutable(QStringLiteral("git"));
    QVERIFY(writeTestFile(own, "#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '" + real.toUtf8() + "' \"$@\"\n"));
    QVERIFY(QFile::setPermissions(own, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QMap<QString, QString> before = stateOf(blog.folder);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(QFileInfo(own).path()) + ':' + path);
    const Result<ExportOutcome> outcome = publish(blog);
    const Result<ExportPlan> plan = planExport(request(blog), ExportStore(stores(), blog.folder));
    qputenv("PATH", path);
    QVERIFY(!outcome);
    for (const char *word : {"belongs to another user", "safe.directory", "permalink-none"}) {
        QVERIFY2(outcome.error().message.contains(QLatin1StringView(word)), qPrintable(outcome.error().message));
    }
    QCOMPARE(stateOf(blog.folder), before);
    QVERIFY(plan); // to export without a commit
    QCOMPARE(plan->gitProblem, outcome.error().message);
}

void GitTest::aHookMayChangeTheMessage()
{
    const BlogFixture blog = this->blog("permalink-none");
    writeHook(blog, "commit-msg", "printf 'Blog: ' | cat - \"$1\" > \"$1.new\"\nmv \"$1.new\" \"$1\"\n");
    const Result<ExportOutcome> outcome =
        publish(blog, {.message = QStringLiteral("Out now"), .trusted = fingerprintIn(blog)});
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QCOMPARE(gitOutput(blog, QStringLiteral("log -1 --format=%B")), QStringLiteral("Blog: Out now"));
}

void GitTest::somebodyCommitsAtTheSameMoment()
{
    const BlogFixture blog = this->blog("permalink-none");
    // The hook commits something else on the branch the first time it is run.
    writeHook(blog, "commit-msg",
        "[ ! -e .git/once ] || exit 0\n: > .git/once\n"
        "git update-ref refs/heads/main $(git commit-tree -p HEAD -m Theirs HEAD^{tree})\n");
    const QString head = gitOutput(blog, QStringLiteral("rev-parse HEAD"));
    const Result<ExportOutcome> outcome = publish(blog, {.trusted = fingerprintIn(blog)});
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QCOMPARE(gitOutput(blog, QStringLiteral("log --format=%s -2")), QStringLiteral("Publish “Stage”\nTheirs"));
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse HEAD^^")), head);
    QCOMPARE(gitOutput(blog, QStringLiteral("status --porcelain")), QString());
}

void GitTest::exportsAreUndoneAmongOnesOwnWork()
{
    const BlogFixture blog = this->blog("dirty");
    const QString tree = gitOutput(blog, QStringLiteral("rev-parse HEAD^{tree}"));
    const QString status = gitOutput(blog, QStringLiteral("status --porcelain"));
    QVERIFY(publish(blog));
    m_post += "More.\n";
    QVERIFY(publish(blog));
    for (int i = 0; i < 2; ++i) {
        const QList<ExportRecord> records = ExportStore(stores(), blog.folder).records();
        const auto last = std::ranges::find_if(records, [](const ExportRecord &r) { return !r.isUndone && !r.isUndo; });
        QVERIFY(last != records.end());
        const Result<ExportOutcome> undone = undoExport(blog.folder, *last, {}, stores());
        QVERIFY2(undone, qPrintable(whyNot(undone)));
        QCOMPARE(contentOf(blog.folder + u'/' + postPath), i == 0 ? postText : QByteArray("unreadable"));
    }
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse HEAD^{tree}")), tree);
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-list --count HEAD")), QStringLiteral("1"));
    QCOMPARE(gitOutput(blog, QStringLiteral("status --porcelain")), status);
    QVERIFY(!QFileInfo::exists(blog.folder + QStringLiteral("/images/stage")));
}

void GitTest::aPushReachesTheRemote()
{
    const BlogFixture blog = this->blog("permalink-none");
    const QString remote = m_folder->filePath(QStringLiteral("remote.git"));
    git(m_folder->path(), {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"), remote});
    git(blog.folder, {QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("origin"), remote});
    const Result<ExportOutcome> outcome = publish(blog, {.pushes = true});
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QVERIFY2(outcome->warnings.isEmpty(), qPrintable(outcome->warnings.join(u'\n')));
    QCOMPARE(outcome->record->pushedTo, QStringLiteral("origin/main"));
    QCOMPARE(git(remote, {QStringLiteral("rev-parse"), QStringLiteral("main")}), outcome->record->commit);
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse --abbrev-ref main@{upstream}")), QStringLiteral("origin/main"));
    QCOMPARE(ExportStore(stores(), blog.folder).records().constFirst().pushedTo, QStringLiteral("origin/main"));
}

void GitTest::aPushThatFailsLeavesTheCommit_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("word");
    QTest::newRow("rejected") << QStringLiteral("rejected") << QStringLiteral("git pull");
    QTest::newRow("offline") << QStringLiteral("offline") << QStringLiteral("cannot be reached");
    QTest::newRow("gone") << QStringLiteral("gone") << QStringLiteral("no repository at");
    QTest::newRow("password") << QStringLiteral("password") << QStringLiteral("wants a password");
    QTest::newRow("refused") << QStringLiteral("refused") << QStringLiteral("refuses the commit");
}

void GitTest::aPushThatFailsLeavesTheCommit()
{
    QFETCH(const QString, what);
    QFETCH(const QString, word);
    const BlogFixture blog = this->blog("permalink-none");
    const QString remote = m_folder->filePath(QStringLiteral("remote.git"));
    git(m_folder->path(), {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"), remote});
    git(blog.folder, {QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("origin"), remote});
    git(blog.folder,
        {QStringLiteral("push"), QStringLiteral("--quiet"), QStringLiteral("-u"), QStringLiteral("origin"),
            QStringLiteral("main")});
    if (what == u"rejected") {
        const QString other = m_folder->filePath(QStringLiteral("other"));
        git(m_folder->path(),
            {QStringLiteral("clone"), QStringLiteral("--quiet"), QStringLiteral("-b"), QStringLiteral("main"), remote,
                other});
        git(other,
            {QStringLiteral("-c"), QStringLiteral("user.name=o"), QStringLiteral("-c"),
                QStringLiteral("user.email=o@o"), QStringLiteral("commit"), QStringLiteral("--quiet"),
                QStringLiteral("--allow-empty"), QStringLiteral("-m"), QStringLiteral("Theirs")});
        git(other, {QStringLiteral("push"), QStringLiteral("--quiet")});
    } else if (what == u"refused") {
        const QString hook = remote + QStringLiteral("/hooks/pre-receive");
        QVERIFY(writeTestFile(hook, "#!/bin/sh\nexit 1\n"));
        QVERIFY(QFile::setPermissions(hook, QFile::ReadOwner | QFile::ExeOwner));
    } else if (what == u"gone") {
        QVERIFY(QDir(remote).removeRecursively());
    }
    const PasswordServer server(what == u"password");
    if (what == u"offline" || what == u"password") {
        git(blog.folder,
            {QStringLiteral("remote"), QStringLiteral("set-url"), QStringLiteral("origin"),
                QStringLiteral("http://127.0.0.1:%1/blog.git").arg(server.port())});
    }
    const Result<ExportOutcome> outcome = publish(blog, {.pushes = true, .trusted = fingerprintIn(blog)});
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QCOMPARE(outcome->warnings.size(), 1);
    QVERIFY2(outcome->warnings[0].contains(word), qPrintable(outcome->warnings[0]));
    QVERIFY(outcome->record->pushedTo.isEmpty());
    QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse HEAD")), outcome->record->commit);
}

void GitTest::aPushWithoutARemoteIsSaid()
{
    const BlogFixture blog = this->blog("permalink-none");
    const Result<ExportOutcome> outcome = publish(blog, {.pushes = true});
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QVERIFY2(outcome->warnings.value(0).contains(QStringLiteral("git remote add")),
        qPrintable(outcome->warnings.join(u' ')));
    for (const char *name : {"one", "two"}) {
        git(blog.folder,
            {QStringLiteral("remote"), QStringLiteral("add"), QLatin1StringView(name), QStringLiteral("/x")});
    }
    const Result<GitState> state = GitRepository::around(blog.folder).value()->state();
    QVERIFY(state);
    QVERIFY(whyNot(pushTargetOf(*state)).contains(QStringLiteral("one, two")));
}

void GitTest::namesAreTakenLiterally()
{
    const BlogFixture blog = this->blog("permalink-none");
    QVERIFY(writeTestFile(own() + QStringLiteral("/images/-a [1]*.png"), testPicture(4)));
    QVERIFY(writeTestFile(own() + QStringLiteral("/images/zwei\nZeilen.png"), testPicture(5)));
    QVERIFY(writeTestFile(blog.folder + QStringLiteral("/images/-a 1.png"), "not asked for"));
    m_post = "---\ntitle: Stage\ndate: 2026-03-04\n---\n<img src=\"/images/-a%20%5B1%5D*.png\" alt=\"\">\n\n"
             "<img src=\"/images/zwei%0AZeilen.png\" alt=\"\">\n";
    const Result<ExportOutcome> outcome = publish(blog);
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    const QString names = git(blog.folder,
        {QStringLiteral("show"), QStringLiteral("--format="), QStringLiteral("--name-only"), QStringLiteral("-z")});
    QCOMPARE(names.split(QChar(0), Qt::SkipEmptyParts).size(), outcome->plan.files.size());
    QVERIFY(names.contains(QStringLiteral("-a [1]*.png")));
    QVERIFY(gitOutput(blog, QStringLiteral("status --porcelain")).contains(QStringLiteral("-a 1.png")));
}

void GitTest::anotherExportAtTheSameTimeIsNamed()
{
    const BlogFixture blog = this->blog("permalink-none");
    const QMap<QString, QString> before = stateOf(blog.folder);
    {
        const auto other = ExportStore(stores(), blog.folder).lock();
        QVERIFY(other);
        const Result<ExportOutcome> outcome = publish(blog);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Conflict);
        QVERIFY2(outcome.error().message.contains(QStringLiteral("under way")), qPrintable(whyNot(outcome)));
        QCOMPARE(stateOf(blog.folder), before);
    }
    QVERIFY(publish(blog));
}

void GitTest::withoutGitAnExportToTheFolderStillWorks()
{
    const BlogFixture blog = this->blog("permalink-none");
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const Result<ExportOutcome> committed = publish(blog);
    const Result<ExportPlan> plan = planExport(request(blog), ExportStore(stores(), blog.folder));
    const Result<ExportOutcome> plain = runExport(request(blog), {}, stores());
    qputenv("PATH", path);
    QVERIFY(!committed);
    QVERIFY2(committed.error().message.contains(QStringLiteral("Install git")), qPrintable(whyNot(committed)));
    QVERIFY2(plain, qPrintable(whyNot(plain)));
    QVERIFY2(plan, qPrintable(whyNot(plan)));
    QVERIFY(plan->gitProblem.contains(QStringLiteral("Install git")));
    QCOMPARE(contentOf(blog.folder + u'/' + postPath), m_post);
}

void GitTest::anExportWithoutACommitAsksGitNothing()
{
    const BlogFixture blog = this->blog("permalink-none");
    const QString program = m_folder->filePath(QStringLiteral("bin/git"));
    const QString mark = m_folder->filePath(QStringLiteral("asked"));
    QVERIFY(writeTestFile(program, "#!/bin/sh\n: > '" + mark.toUtf8() + "'\nexit 1\n"));
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(QFileInfo(program).path()) + ':' + path);
    ExportRequest withoutCommit = request(blog);
    withoutCommit.plansCommit = false;
    const Result<ExportOutcome> plain = runExport(withoutCommit, {}, stores());
    const bool isAsked = QFileInfo::exists(mark);
    const Result<ExportOutcome> committed = publish(blog);
    qputenv("PATH", path);
    QVERIFY2(plain, qPrintable(whyNot(plain)));
    QVERIFY(!isAsked);
    QVERIFY(!committed);
    QVERIFY(QFileInfo::exists(mark));
    QCOMPARE(contentOf(blog.folder + u'/' + postPath), m_post);
}

void GitTest::shallowAndSparseRepositoriesAreCommittedTo_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("shallow") << QStringLiteral("shallow");
    QTest::newRow("sparse") << QStringLiteral("sparse");
}

void GitTest::shallowAndSparseRepositoriesAreCommittedTo()
{
    QFETCH(const QString, kind);
    const BlogFixture origin = this->blog("permalink-none");
    BlogFixture clone = origin;
    clone.folder = m_folder->filePath(QStringLiteral("clone"));
    git(m_folder->path(),
        {QStringLiteral("clone"), QStringLiteral("--quiet"), QStringLiteral("--depth"), QStringLiteral("1"),
            QStringLiteral("file://") + origin.folder, clone.folder});
    gitOutput(clone, QStringLiteral("config user.name A"));
    gitOutput(clone, QStringLiteral("config user.email a@example.org"));
    if (kind == u"sparse") {
        gitOutput(clone, QStringLiteral("sparse-checkout set _posts _layouts"));
    }
    const Result<ExportOutcome> outcome = publish(clone);
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QCOMPARE(filesOf(clone, QStringLiteral("HEAD")), QStringLiteral("A %1, A images/stage/a.png").arg(postPath));
    QCOMPARE(gitOutput(clone, QStringLiteral("status --porcelain")), QString());
    QCOMPARE(gitOutput(clone, QStringLiteral("ls-tree -r --name-only HEAD images/logo.png")),
        QStringLiteral("images/logo.png"));
}

void GitTest::theHeadIsWhatTheStateHas_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::fixtureNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
    QTest::newRow("before the first commit") << QString();
}

void GitTest::theHeadIsWhatTheStateHas()
{
    QFETCH(const QString, name);
    const QString folder = name.isEmpty() ? m_folder->filePath(QStringLiteral("young")) : blog(qPrintable(name)).folder;
    if (name.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        git(folder, {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("-b"), QStringLiteral("a/b")});
    }
    const Result<std::optional<GitRepository>> repository = GitRepository::around(folder);
    if (!repository || !*repository) {
        return;
    }
    const Result<GitState> state = (*repository)->state();
    const Result<GitState> head = (*repository)->head();
    QVERIFY(state);
    QVERIFY2(head, qPrintable(head ? QString() : head.error().message));
    QCOMPARE(head->branch, state->branch);
    QCOMPARE(head->head, state->head);
    QCOMPARE(head->obstacle, state->obstacle);
}

void GitTest::manyPicturesAreCommittedInOnePack_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<qsizetype>("packs");
    QTest::newRow("no attributes") << QByteArray() << qsizetype(1);
    QTest::newRow("the post is converted") << QByteArray("*.md text\n") << qsizetype(1);
    QTest::newRow("all may be converted") << QByteArray("* text=auto\n") << qsizetype(0);
    QTest::newRow("the first is converted") << QByteArray("a.png text=auto\n") << qsizetype(1);
    QTest::newRow("one between is converted") << QByteArray("5.png text=auto\n") << qsizetype(1);
}

void GitTest::manyPicturesAreCommittedInOnePack()
{
    QFETCH(const QByteArray, attributes);
    QFETCH(const qsizetype, packs);
    BlogFixture blog;
    blog.folder = m_folder->filePath(QStringLiteral("pictures"));
    QVERIFY(QDir().mkpath(blog.folder));
    gitOutput(blog, QStringLiteral("init --quiet -b main"));
    gitOutput(blog, QStringLiteral("config user.name A"));
    gitOutput(blog, QStringLiteral("config user.email a@example.org"));
    writeTestFile(blog.folder + QStringLiteral("/_config.yml"), "permalink: /:title/\n");
    writeTestFile(blog.folder + QStringLiteral("/.gitattributes"), attributes);
    gitOutput(blog, QStringLiteral("add -A"));
    gitOutput(blog, QStringLiteral("commit --quiet -m One"));
    QStringList pictures{QStringLiteral("images/stage/a.png")};
    for (int number = 1; number <= 9; ++number) {
        pictures.append(QStringLiteral("images/stage/%1.png").arg(number));
        writeTestFile(own() + u'/' + pictures.last(), testPicture(number + 3));
        m_post += "![x](/" + pictures.last().toUtf8() + ")\n";
    }
    const Result<ExportOutcome> outcome = publish(blog);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
    const QDir folder(blog.folder + QStringLiteral("/.git/objects/pack"));
    QCOMPARE(folder.entryList({QStringLiteral("*.pack")}, QDir::Files).size(), packs);
    QCOMPARE(folder.entryList({QStringLiteral("tmp*")}, QDir::Files), QStringList());
    QCOMPARE(gitOutput(blog, QStringLiteral("fsck --full --strict")), QString());
    QCOMPARE(gitOutput(blog, QStringLiteral("status --porcelain")), QString());
    for (const QString &path : std::as_const(pictures)) {
        QCOMPARE(contentOf(blog.folder + u'/' + path), contentOf(own() + u'/' + path));
        QCOMPARE(gitOutput(blog, QStringLiteral("rev-parse HEAD:") + path),
            gitOutput(blog, QStringLiteral("hash-object --no-filters ") + path));
    }
    QVERIFY(undoExport(blog.folder, *outcome->record, {}, stores()));
    QCOMPARE(gitOutput(blog, QStringLiteral("status --porcelain")), QString());
    QCOMPARE(gitOutput(blog, QStringLiteral("log --format=%s")), QStringLiteral("One"));
}

void GitTest::aFolderMayHaveALineEndInItsName_data()
{
    QTest::addColumn<QString>("blog");
    QTest::newRow("the blog is the repository") << QString();
    QTest::newRow("the blog is in the repository") << QStringLiteral("/the\nblog");
}

void GitTest::aFolderMayHaveALineEndInItsName()
{
    QFETCH(const QString, blog);
    const QString top = m_folder->filePath(QStringLiteral("two\nlines"));
    const QString folder = top + blog;
    QVERIFY(QDir().mkpath(folder));
    writeTestFile(folder + QStringLiteral("/_config.yml"), "permalink: /:title/\n");
    git(top, {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("-b"), QStringLiteral("main")});
    const Result<std::optional<GitRepository>> repository = GitRepository::around(folder);
    QVERIFY2(repository, qPrintable(repository ? QString() : repository.error().message));
    QVERIFY(*repository);
    QCOMPARE((*repository)->workTree(), QFileInfo(top).canonicalFilePath());
    QCOMPARE((*repository)->gitFolder(), QFileInfo(top).canonicalFilePath() + QStringLiteral("/.git"));
    QCOMPARE((*repository)->pathOf(RepoPath::parse(u"a.md").value()),
        blog.isEmpty() ? QStringLiteral("a.md") : QStringLiteral("the\nblog/a.md"));
}

QTEST_GUILESS_MAIN(GitTest)
#include "test_site_git.moc"
