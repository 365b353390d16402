// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "gitfixture.h"
#include "site/export/exportrecovery.h"
#include "site/git/gitpush.h"
#include "site/git/gitsettings.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>

using namespace frontrow;

namespace {

/// Counts who calls on the loopback, and tells everybody that there is nothing.
class CountingServer
{
public:
    CountingServer()
        : m_thread(QThread::create([this] { answer(); }))
    {
        m_thread->start();
        m_port.wait(0);
    }
    CountingServer(const CountingServer &) = delete;
    CountingServer &operator=(const CountingServer &) = delete;
    ~CountingServer()
    {
        m_isOver = true;
        m_thread->wait();
    }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] QByteArray address() const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_port.load()) + "/blog.git";
    }

private:
    void answer()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_port.notify_all();
        while (!m_isOver) {
            if (!server.waitForNewConnection(50)) {
                continue;
            }
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            ++m_requests;
            socket->waitForReadyRead(1000);
            socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->waitForBytesWritten(1000);
            socket->disconnectFromHost();
        }
    }

    std::atomic<int> m_port = 0;
    std::atomic<int> m_requests = 0;
    std::atomic<bool> m_isOver = false;
    std::unique_ptr<QThread> m_thread;
};

/// All that a person does with a blog before they have agreed to anything, in the order of a day.
void doEverythingUntrusted(GitFixture &blog)
{
    if (const Result<std::optional<GitRepository>> repository = GitRepository::around(blog.blog());
        repository && *repository) {
        std::ignore = (*repository)->state();
        std::ignore = (*repository)->branches();
    }
    std::ignore = blog.plan();
    std::ignore = blog.publish();
    std::ignore = blog.publish({.branch = QStringLiteral("review")});
    std::ignore = blog.publish({.branch = QStringLiteral("other")});
    std::ignore = blog.publish({.pushes = true});
    std::ignore = runExport(blog.request(), {}, blog.stores());
    blog.text += "More.\n";
    std::ignore = blog.publish({.pushes = true});
    if (const std::optional<ExportRecord> record = blog.lastRecord()) {
        std::ignore = pushRecord(blog.blog(), *record, {}, blog.stores());
        std::ignore = undoExport(blog.blog(), *record, {.pushes = true}, blog.stores());
    }
    std::ignore = recoverExport(blog.blog(), blog.stores());
}

/// The keys that the installed git knows, with names where it has places for them.
QStringList keysOfGit()
{
    QProcess git;
    git.start(QStringLiteral("git"), {QStringLiteral("help"), QStringLiteral("--config")});
    git.waitForFinished();
    QStringList keys;
    for (QString key : QString::fromUtf8(git.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
        static const QList<std::pair<QString, QString>> names{
            {QStringLiteral("branch.<name>"), QStringLiteral("branch.main")},
            {QStringLiteral("remote.<name>"), QStringLiteral("remote.origin")},
            {QStringLiteral("gpg.<format>"), QStringLiteral("gpg.ssh")},
            {QStringLiteral("<driver>"), QStringLiteral("harm")},
            {QStringLiteral("<url>"), QStringLiteral("http://127.0.0.1")},
            {QStringLiteral("<base>"), QStringLiteral("http://127.0.0.1")}};
        for (const auto &[place, name] : names) {
            key.replace(place, name);
        }
        static const QRegularExpression rest(QStringLiteral("<[^>]*>|\\*"));
        key.replace(rest, QStringLiteral("harm"));
        if (key.contains(u'.') && !key.contains(u' ') && !key.contains(u'_')) { // else it is no key of git's
            keys.append(key);
        }
    }
    // Not listed there: what a key of a later git, another program's or an older git's may be called.
    keys += {QStringLiteral("filter.harm.process"), QStringLiteral("remote.origin.vcs"),
        QStringLiteral("hook.harm.command"), QStringLiteral("trailer.harm.command"), QStringLiteral("trailer.harm.cmd"),
        QStringLiteral("core.tomorrow"), QStringLiteral("lfs.customtransfer.harm.path"),
        QStringLiteral("lfs.extension.harm.clean"), QStringLiteral("tar.harm.command"),
        QStringLiteral("sequence.editor"), QStringLiteral("sendpack.sideband"), QStringLiteral("submodule.harm.update"),
        QStringLiteral("include.harm"), QStringLiteral("guitool.harm.cmd")};
    keys.removeDuplicates();
    return keys;
}

bool isHarmlessKey(const QString &key)
{
    const QString name = key.section(u'.', 0, 0).toLower() + u'.'
        + (key.count(u'.') > 1 ? key.section(u'.', 1, -2) + u'.' : QString()) + key.section(u'.', -1).toLower();
    return isHarmless({.key = name, .value = QStringLiteral("/tmp/program"), .isOwn = true});
}

/// Sets \a key of the repository's own to \a value. False, and it is not set, where git cannot be run at all then: it
/// wants a number there, or a word of its own.
bool set(const GitFixture &blog, const QString &key, const QString &value)
{
    const QString file = blog.inBlog(QStringLiteral(".git/config"));
    const QByteArray before = contentOf(file);
    test::git(blog.beside({}),
        {QStringLiteral("config"), QStringLiteral("--file"), file, QStringLiteral("--add"), key, value});
    QProcess git;
    git.setWorkingDirectory(blog.blog());
    git.start(QStringLiteral("git"), {QStringLiteral("rev-parse"), QStringLiteral("--show-toplevel")});
    git.waitForFinished();
    return git.exitCode() == 0 || !writeTestFile(file, before);
}

const QStringList &hooksOfGit() // githooks(5)
{
    static const QStringList names =
        QStringLiteral("applypatch-msg commit-msg fsmonitor-watchman p4-changelist "
                       "p4-post-changelist p4-pre-submit p4-prepare-changelist post-applypatch "
                       "post-checkout post-commit post-index-change post-merge post-receive "
                       "post-rewrite post-update pre-applypatch pre-auto-gc pre-commit "
                       "pre-merge-commit pre-push pre-rebase pre-receive prepare-commit-msg "
                       "proc-receive push-to-checkout reference-transaction sendemail-validate "
                       "update")
            .split(u' ');
    return names;
}

/// The processes that work in \a folder or below.
QStringList processesIn(const QString &folder)
{
    QStringList names;
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        const QString at = QFileInfo(QStringLiteral("/proc/%1/cwd").arg(process)).symLinkTarget();
        if (at.startsWith(folder)) {
            names.append(
                QString::fromUtf8(contentOf(QStringLiteral("/proc/%1/cmdline").arg(process)).replace('\0', ' ')));
        }
    }
    return names;
}

} // namespace

/// Blogs whose repository wants to run something, reach something, or be taken for another.
class TestSiteAdversaryGit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { GitFixture::leaveOwnConfigurationOut(); }
    void noKeyRunsAnythingBeforeItIsTrusted();
    void noHarmlessKeyRunsAnything();
    void aKeyRunsItsProgramOnlyWhenTrusted_data();
    void aKeyRunsItsProgramOnlyWhenTrusted();
    void noHookRunsBeforeItIsTrusted_data();
    void noHookRunsBeforeItIsTrusted();
    void hooksOfARepositoryThatIsPushedToAreAskedFor_data();
    void hooksOfARepositoryThatIsPushedToAreAskedFor();
    void aPlaceThatIsNoRemoteIsNotPushedTo();
    void aRepositoryElsewhereWithoutProgramsIsPushedTo();
    void hooksOfSubmodulesAreLeftAlone();
    void lookingMakesNoRequest_data();
    void lookingMakesNoRequest();
    void whatIsIncludedCountsAsTheRepositorysOwn();
    void whatThePersonConfiguredReachesGit();
    void addressesAreToldApart_data();
    void addressesAreToldApart();
    void whatIsNotCommittedAsItIsIsRefused_data();
    void whatIsNotCommittedAsItIsIsRefused();
    void sha256RepositoriesGetBranchesAndMoves();
    void aPathWithALineEndIsNoOtherRepository();
    void guardedGitSeesTheSameRepository_data();
    void guardedGitSeesTheSameRepository();
};

void TestSiteAdversaryGit::noKeyRunsAnythingBeforeItIsTrusted()
{
    GitFixture blog;
    blog.git({"branch", "other"});
    QVERIFY(writeTestFile(blog.inBlog(QStringLiteral(".git/info/attributes")), "* filter=harm diff=harm merge=harm\n"));
    const CountingServer server;
    blog.git({"config", "remote.origin.url", server.address()});
    blog.git({"config", "commit.gpgSign", "true"});
    blog.git({"config", "gpg.format", "ssh"});
    qsizetype tried = 0;
    QStringList listed;
    for (const QString &key : keysOfGit()) {
        if (!isHarmlessKey(key) && set(blog, key, blog.marker(key))) {
            listed.append(key.toLower() + u'=');
            ++tried;
        }
    }
    QVERIFY2(tried > 150, qPrintable(QString::number(tried)));
    doEverythingUntrusted(blog);
    QCOMPARE(blog.marks(), QStringList());
    QCOMPARE(server.requests(), 0);
    const Result<ExportPlan> plan = blog.plan();
    QVERIFY2(plan && plan->git, qPrintable(whyNot(plan) + (plan ? plan->gitProblem : QString())));
    const QString programs = plan->git->programs.toText().toLower();
    for (const QString &key : listed) {
        QVERIFY2(programs.contains(key), qPrintable(key));
    }
}

/// What is on the list of harmless keys is so even when its value is a program: all is done that a person does.
void TestSiteAdversaryGit::noHarmlessKeyRunsAnything()
{
    QStringList keys;
    for (const QString &key : keysOfGit()) {
        if (isHarmlessKey(key) && !key.startsWith(QStringLiteral("color."))
            && !key.startsWith(QStringLiteral("advice."))) {
            keys.append(key);
        }
    }
    QVERIFY(keys.size() > 30);
    constexpr qsizetype atOnce = 20;
    for (qsizetype first = 0; first < keys.size(); first += atOnce) {
        GitFixture blog;
        const QString remote = blog.beside(QStringLiteral("remote.git"));
        test::git(blog.blog(), {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"), remote});
        blog.git({"config", "remote.origin.url", remote.toUtf8()});
        const QStringList some = keys.sliced(first, qMin(atOnce, keys.size() - first));
        for (const QString &key : some) {
            set(blog, key, blog.marker(key));
        }
        doEverythingUntrusted(blog);
        QVERIFY2(blog.marks().isEmpty(), qPrintable(blog.marks().join(u' ') + u'\n' + some.join(u' ')));
    }
}

void TestSiteAdversaryGit::aKeyRunsItsProgramOnlyWhenTrusted_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QList<QByteArray>>("others"); // what the key needs to be used
    const QList<QByteArray> signs{"commit.gpgSign=true"};
    const QList<QByteArray> signsBySsh{"commit.gpgSign=true", "gpg.format=ssh"};
    QTest::newRow("core.fsmonitor") << QStringLiteral("core.fsmonitor") << QList<QByteArray>();
    QTest::newRow("filter.harm.clean") << QStringLiteral("filter.harm.clean") << QList<QByteArray>();
    QTest::newRow("filter.harm.process") << QStringLiteral("filter.harm.process") << QList<QByteArray>();
    QTest::newRow("gpg.program") << QStringLiteral("gpg.program") << signs;
    QTest::newRow("gpg.openpgp.program") << QStringLiteral("gpg.openpgp.program") << signs;
    QTest::newRow("gpg.ssh.defaultKeyCommand") << QStringLiteral("gpg.ssh.defaultKeyCommand") << signsBySsh;
    QTest::newRow("gpg.ssh.program") << QStringLiteral("gpg.ssh.program")
                                     << (signsBySsh + QList<QByteArray>{"user.signingKey=key::ssh-ed25519 AAAA"});
    QTest::newRow("core.sshCommand") << QStringLiteral("core.sshCommand")
                                     << QList<QByteArray>{"remote.origin.url=ssh://127.0.0.1/x"};
    QTest::newRow("remote.origin.receivepack")
        << QStringLiteral("remote.origin.receivepack") << QList<QByteArray>{"remote.origin.url=REMOTE"};
}

void TestSiteAdversaryGit::aKeyRunsItsProgramOnlyWhenTrusted()
{
    QFETCH(const QString, key);
    QFETCH(const QList<QByteArray>, others);
    GitFixture blog;
    const QString remote = blog.beside(QStringLiteral("remote.git"));
    test::git(blog.blog(), {QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("--bare"), remote});
    if (key.startsWith(QStringLiteral("filter."))) {
        QVERIFY(writeTestFile(blog.inBlog(QStringLiteral(".git/info/attributes")), "* filter=harm\n"));
    }
    blog.git({"config", key.toUtf8(), blog.marker(key).toUtf8()});
    for (const QByteArray &other : others) {
        const qsizetype equals = other.indexOf('=');
        blog.git({"config", other.first(equals), other.sliced(equals + 1).replace("REMOTE", remote.toUtf8())});
    }
    doEverythingUntrusted(blog);
    QCOMPARE(blog.marks(), QStringList());
    const Result<ExportPlan> plan = blog.plan();
    QVERIFY2(plan && plan->git, qPrintable(whyNot(plan)));
    QVERIFY2(plan->git->programs.toText().contains(key.toLower()), qPrintable(plan->git->programs.toText()));
    blog.text += "Trusted.\n";
    const Result<ExportOutcome> trusting = blog.publishTrusting({.pushes = true});
    QVERIFY2(blog.marks() == QStringList(key), qPrintable(whyNot(trusting)));
}

void TestSiteAdversaryGit::noHookRunsBeforeItIsTrusted_data()
{
    QTest::addColumn<QByteArray>("folder"); // of the hooks, below the blog; empty for the usual one
    QTest::addColumn<bool>("isPersonal"); // the person's own configuration says so
    QTest::newRow("usual") << QByteArray() << false;
    QTest::newRow("core.hooksPath") << QByteArray(".husky") << false;
    QTest::newRow("core.hooksPath of the person, in the blog") << QByteArray(".githooks") << true;
}

void TestSiteAdversaryGit::noHookRunsBeforeItIsTrusted()
{
    QFETCH(const QByteArray, folder);
    QFETCH(const bool, isPersonal);
    GitFixture blog;
    blog.git({"branch", "other"});
    const CountingServer server;
    blog.git({"config", "remote.origin.url", server.address()});
    const QString own = blog.beside(QStringLiteral("gitconfig"));
    if (isPersonal) {
        QVERIFY(writeTestFile(own, "[core]\n\thooksPath = " + folder + "\n"));
        qputenv("GIT_CONFIG_GLOBAL", QFile::encodeName(own));
    } else if (!folder.isEmpty()) {
        blog.git({"config", "core.hooksPath", folder});
    }
    const QString place = folder.isEmpty() ? QStringLiteral(".git/hooks/") : QString::fromUtf8(folder) + u'/';
    for (const QString &hook : hooksOfGit()) {
        const QString marker = blog.marker(hook);
        QVERIFY(QDir().mkpath(blog.inBlog(place)));
        QVERIFY(QFile::copy(marker, blog.inBlog(place + hook)));
    }
    doEverythingUntrusted(blog);
    const QStringList before = blog.marks();
    std::ignore = blog.publishTrusting();
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
    QCOMPARE(before, QStringList());
    QCOMPARE(server.requests(), 0);
    QVERIFY(blog.marks().contains(QStringLiteral("pre-commit")));
}

void TestSiteAdversaryGit::hooksOfARepositoryThatIsPushedToAreAskedFor_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("address");
    for (const char *key : {"remote.origin.url", "remote.origin.pushurl"}) {
        QTest::addRow("%s, relative", key) << QByteArray(key) << QByteArray("./assets.git");
        QTest::addRow("%s, without the ending", key) << QByteArray(key) << QByteArray("assets");
        QTest::addRow("%s, absolute", key) << QByteArray(key) << QByteArray("BLOG/assets.git");
        QTest::addRow("%s, file", key) << QByteArray(key) << QByteArray("file://BLOG/assets.git");
        QTest::addRow("%s, beside", key) << QByteArray(key) << QByteArray("../beside.git");
    }
}

void TestSiteAdversaryGit::hooksOfARepositoryThatIsPushedToAreAskedFor()
{
    QFETCH(const QByteArray, key);
    QFETCH(QByteArray, address);
    GitFixture blog;
    const QString name = address.contains("beside") ? QStringLiteral("../beside.git") : QStringLiteral("assets.git");
    blog.git({"init", "--quiet", "--bare", blog.inBlog(name).toUtf8()});
    for (const QString &hook : hooksOfGit()) {
        QVERIFY(QFile::copy(blog.marker(hook), blog.inBlog(name + QStringLiteral("/hooks/") + hook)));
    }
    blog.git({"config", "remote.origin.url", "https://127.0.0.1:1/good.git"});
    blog.git({"config", key, address.replace("BLOG", blog.blog().toUtf8())});
    doEverythingUntrusted(blog);
    QCOMPARE(blog.marks(), QStringList());
    const Result<ExportPlan> plan = blog.plan();
    QVERIFY2(plan && plan->git, qPrintable(whyNot(plan)));
    QVERIFY2(
        plan->git->programs.toText().contains(QStringLiteral("pre-receive")), qPrintable(plan->git->programs.toText()));
    blog.text += "Trusted.\n";
    std::ignore = blog.publishTrusting({.pushes = true});
    QVERIFY2(blog.marks().contains(QStringLiteral("pre-receive")), qPrintable(blog.marks().join(u' ')));
}

/// A remote without an address would be a path, or be looked up where older gits kept remotes.
void TestSiteAdversaryGit::aPlaceThatIsNoRemoteIsNotPushedTo()
{
    GitFixture blog;
    blog.git({"init", "--quiet", "--bare", "assets.git"});
    QVERIFY(QFile::copy(
        blog.marker(QStringLiteral("pre-receive")), blog.inBlog(QStringLiteral("assets.git/hooks/pre-receive"))));
    blog.git({"config", "remote.assets.git.fetch", "+refs/heads/*:refs/remotes/a/*"});
    QVERIFY(writeTestFile(blog.inBlog(QStringLiteral(".git/remotes/origin")), "URL: ./assets.git\n"));
    QVERIFY(writeTestFile(blog.inBlog(QStringLiteral(".git/branches/old")), "./assets.git\n"));
    blog.git({"config", "remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*"});
    blog.git({"config", "branch.main.remote", "./assets.git"});
    blog.git({"config", "branch.main.merge", "refs/heads/main"});
    doEverythingUntrusted(blog);
    QCOMPARE(blog.marks(), QStringList());
}

void TestSiteAdversaryGit::aRepositoryElsewhereWithoutProgramsIsPushedTo()
{
    const GitFixture blog;
    const QString remote = blog.beside(QStringLiteral("remote.git"));
    blog.git({"init", "--quiet", "--bare", remote.toUtf8()});
    blog.git({"config", "remote.origin.url", remote.toUtf8()});
    const Result<ExportOutcome> outcome = blog.publish({.pushes = true});
    QVERIFY2(outcome && outcome->warnings.isEmpty(), qPrintable(whyNot(outcome)));
    QCOMPARE(outcome->record->pushedTo, QStringLiteral("origin/main"));
}

/// Submodules are not gone into, whatever the person's own configuration says of pushes and switches.
void TestSiteAdversaryGit::hooksOfSubmodulesAreLeftAlone()
{
    GitFixture blog;
    const QByteArray source = blog.beside(QStringLiteral("source")).toUtf8();
    blog.git({"init", "--quiet", source});
    blog.git(
        {"-C", source, "-c", "user.name=s", "-c", "user.email=s@s", "commit", "--quiet", "--allow-empty", "-m", "S"});
    blog.git({"-c", "protocol.file.allow=always", "submodule", "--quiet", "add", source, "sub"});
    blog.git({"commit", "--quiet", "--message", "Sub"});
    blog.git({"branch", "other"});
    const QByteArray remote = blog.beside(QStringLiteral("remote.git")).toUtf8();
    blog.git({"init", "--quiet", "--bare", remote});
    blog.git({"config", "remote.origin.url", remote});
    blog.git({"push", "--quiet", "origin", "main"});
    for (const QString &hook : hooksOfGit()) {
        QVERIFY(QFile::copy(blog.marker(hook), blog.inBlog(QStringLiteral(".git/modules/sub/hooks/") + hook)));
    }
    blog.git({"-C", "sub", "-c", "core.hooksPath=/dev/null", "-c", "user.name=s", "-c", "user.email=s@s", "commit",
        "--quiet", "--allow-empty", "-m", "More"});
    blog.git({"add", "sub"});
    blog.git({"commit", "--quiet", "--message", "Up"});
    const QString own = blog.beside(QStringLiteral("gitconfig"));
    QVERIFY(writeTestFile(own, "[push]\n\trecurseSubmodules = on-demand\n[submodule]\n\trecurse = true\n"));
    qputenv("GIT_CONFIG_GLOBAL", QFile::encodeName(own));
    const Result<ExportOutcome> outcome = blog.publish({.pushes = true});
    blog.text += "More.\n";
    const Result<ExportOutcome> switched = blog.publish({.branch = QStringLiteral("other")});
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
    QVERIFY2(
        outcome && outcome->warnings.isEmpty(), qPrintable(outcome ? outcome->warnings.join(u' ') : whyNot(outcome)));
    QVERIFY2(switched, qPrintable(whyNot(switched)));
    QCOMPARE(blog.marks(), QStringList());
}

void TestSiteAdversaryGit::lookingMakesNoRequest_data()
{
    QTest::addColumn<QByteArray>("object"); // that is missing
    QTest::newRow("a file") << QByteArray("HEAD:_posts/2022-01-02-old.md");
    QTest::newRow("a folder") << QByteArray("HEAD:_posts");
    QTest::newRow("the whole") << QByteArray("HEAD^{tree}");
}

void TestSiteAdversaryGit::lookingMakesNoRequest()
{
    QFETCH(const QByteArray, object);
    GitFixture blog;
    const CountingServer server;
    const QString name = blog.git({"rev-parse", object});
    const QString file = blog.inBlog(QStringLiteral(".git/objects/") + name.first(2) + u'/' + name.sliced(2));
    for (const QByteArray &setting :
        {QByteArray("core.repositoryformatversion=1"), QByteArray("extensions.partialClone=evil"),
            QByteArray("remote.evil.promisor=true"), QByteArray("remote.evil.url=") + server.address()}) {
        blog.git({"config", setting.first(setting.indexOf('=')), setting.sliced(setting.indexOf('=') + 1)});
    }
    QVERIFY(QFile::remove(file));
    QVERIFY(writeTestFile(blog.inBlog(QStringLiteral("_posts/2022-01-02-old.md")), "---\ntitle: Old\n---\nChanged.\n"));
    ExportRequest request = blog.request();
    request.postFile = blog.inBlog(QStringLiteral("_posts/2022-01-02-old.md"));
    std::ignore = planExport(request, ExportStore(blog.stores(), blog.blog()));
    doEverythingUntrusted(blog);
    QCOMPARE(server.requests(), 0);
    QCOMPARE(processesIn(blog.blog()), QStringList());
    // git by itself would have asked.
    QProcess git;
    git.setWorkingDirectory(blog.blog());
    git.start(QStringLiteral("git"), {QStringLiteral("cat-file"), QStringLiteral("-p"), name});
    QVERIFY(git.waitForFinished());
    QVERIFY(server.requests() > 0);
}

void TestSiteAdversaryGit::whatIsIncludedCountsAsTheRepositorysOwn()
{
    {
        GitFixture blog; // as some tools set a clone up
        QVERIFY(writeTestFile(
            blog.inBlog(QStringLiteral(".gitconfig")), "[core]\n\tabbrev = 12\n[user]\n\tname = Included\n"));
        blog.git({"config", "include.path", "../.gitconfig"});
        blog.git({"config", QByteArray("includeIf.gitdir:" + blog.blog().toUtf8() + "/.path"), "../.gitconfig"});
        const Result<ExportOutcome> outcome = blog.publish();
        QVERIFY2(outcome, qPrintable(whyNot(outcome)));
        QCOMPARE(blog.git({"log", "-1", "--format=%an"}), QStringLiteral("Included"));
    }
    for (const char *key : {"include.path", "includeIf.onbranch:**.path", "includeIf.onbranch:review.path"}) {
        GitFixture blog;
        QVERIFY(writeTestFile(blog.inBlog(QStringLiteral(".gitconfig")),
            "[core]\n\tfsmonitor = \"" + blog.marker(QStringLiteral("included")).toUtf8() + "\"\n"));
        blog.git({"-c", "core.fsmonitor=false", "config", key, "../.gitconfig"});
        doEverythingUntrusted(blog);
        QVERIFY2(blog.marks().isEmpty(), key);
        const Result<ExportPlan> plan = blog.plan();
        QVERIFY2(plan && plan->git, qPrintable(whyNot(plan)));
        QVERIFY2(!plan->git->programs.isEmpty(), key);
    }
}

void TestSiteAdversaryGit::whatThePersonConfiguredReachesGit()
{
    const GitFixture blog;
    blog.git({"config", "--unset", "user.name"});
    const GitProcess git(blog.blog(), {QStringLiteral("alias.show-environment=!env")});
    const QList<std::pair<const char *, const char *>> own{{"GIT_CONFIG_COUNT", "1"}, {"GIT_CONFIG_KEY_0", "user.name"},
        {"GIT_CONFIG_VALUE_0", "From the environment"}, {"GIT_SSL_CAINFO", "/ca.pem"}, {"GIT_SSH_COMMAND", "ssh -4"},
        {"GIT_HTTP_USER_AGENT", "mine"}, {"GIT_AUTHOR_EMAIL", "desk@example.org"}, {"GIT_COMMITTER_NAME", "The desk"}};
    const QList<std::pair<const char *, const char *>> strange{{"GIT_DIR", "/nowhere"}, {"GIT_INDEX_FILE", "/nowhere"},
        {"GIT_WORK_TREE", "/nowhere"}, {"GIT_LITERAL_PATHSPECS", "1"}};
    for (const auto &[name, value] : own + strange) {
        qputenv(name, value);
    }
    const Result<GitOutput> environment = git.run({QStringLiteral("show-environment")});
    const Result<ExportOutcome> outcome = blog.publish();
    for (const auto &[name, value] : own + strange) {
        qunsetenv(name);
    }
    QVERIFY(environment && environment->isGood());
    for (const auto &[name, value] : own) {
        QVERIFY2(('\n' + environment->bytes).contains('\n' + QByteArray(name) + '=' + value), name);
    }
    for (const auto &[name, value] : strange) {
        QVERIFY2(!environment->bytes.contains("/nowhere") && !environment->bytes.contains("LITERAL"), name);
    }
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QCOMPARE(blog.git({"log", "-1", "--format=%an, %ae, %cn"}),
        QStringLiteral("From the environment, desk@example.org, The desk"));
}

void TestSiteAdversaryGit::addressesAreToldApart_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<GitAddress>("kind");
    for (const char *address : {"https://example.org/x.git", "http://h/x", "ssh://git@h:22/x", "git@github.com:a/b.git",
             "host:x", "git://h/x", "git+ssh://h/x"}) {
        QTest::newRow(address) << QString::fromLatin1(address) << GitAddress::Network;
    }
    for (const char *address : {"/srv/x.git", "./x.git", "../x", "x.git", "file:///srv/x", "a/b:c", "~/x"}) {
        QTest::newRow(address) << QString::fromLatin1(address) << GitAddress::Local;
    }
    for (const char *address : {"ext::sh -c harm", "fd::7", "foo://h/x", "HTTPS://h/x", "ext::/x:y"}) {
        QTest::newRow(address) << QString::fromLatin1(address) << GitAddress::Helper;
    }
}

void TestSiteAdversaryGit::addressesAreToldApart()
{
    QFETCH(const QString, address);
    QFETCH(const GitAddress, kind);
    QVERIFY(kindOf(address) == kind);
}

void TestSiteAdversaryGit::whatIsNotCommittedAsItIsIsRefused_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("submodule"); // the folder that is one; empty for none
    QTest::addColumn<QString>("word"); // of the refusal; empty where a commit is made
    QTest::newRow("converted") << QByteArray("*.md working-tree-encoding=UTF-16LE-BOM\n") << QByteArray()
                               << QStringLiteral("UTF-16LE-BOM");
    QTest::newRow("not converted") << QByteArray("*.md working-tree-encoding=utf-8\n") << QByteArray() << QString();
    QTest::newRow("no filter") << QByteArray("*.md filter=\n") << QByteArray() << QString();
    QTest::newRow("a filter that is not there")
        << QByteArray("*.md filter=lfs\n") << QByteArray() << QStringLiteral("lfs");
    QTest::newRow("posts in another repository") << QByteArray() << QByteArray("_posts") << QStringLiteral("submodule");
    QTest::newRow("pictures in another repository")
        << QByteArray() << QByteArray("images") << QStringLiteral("submodule");
}

void TestSiteAdversaryGit::whatIsNotCommittedAsItIsIsRefused()
{
    QFETCH(const QByteArray, attributes);
    QFETCH(const QByteArray, submodule);
    QFETCH(const QString, word);
    GitFixture blog;
    blog.text += "![x](/images/new.png)\n";
    QVERIFY(writeTestFile(blog.beside(QStringLiteral("own/images/new.png")), testPicture(1)));
    if (attributes.isEmpty()) {
        const QByteArray source = blog.beside(QStringLiteral("source")).toUtf8();
        blog.git({"init", "--quiet", source});
        blog.git({"-C", source, "-c", "user.name=s", "-c", "user.email=s@s", "commit", "--quiet", "--allow-empty", "-m",
            "S"});
        blog.git({"rm", "-r", "--quiet", "--ignore-unmatch", submodule});
        blog.git({"-c", "protocol.file.allow=always", "submodule", "--quiet", "add", source, submodule});
        blog.git({"commit", "--quiet", "--message", "In another repository"});
    } else {
        QVERIFY(writeTestFile(blog.inBlog(QStringLiteral(".gitattributes")), attributes));
    }
    const QString head = blog.git({"rev-parse", "HEAD"});
    ExportRequest request = blog.request();
    request.pictures = {{blog.beside(QStringLiteral("own"))}};
    const Result<ExportOutcome> outcome = runExport(request, {.commits = true}, blog.stores());
    QVERIFY2(outcome.has_value() == word.isEmpty(), qPrintable(whyNot(outcome)));
    QVERIFY2(whyNot(outcome).contains(word), qPrintable(whyNot(outcome)));
    QCOMPARE(blog.git({"rev-parse", "HEAD"}) == head, !word.isEmpty());
    QCOMPARE(QFileInfo::exists(blog.inBlog(GitFixture::post)), word.isEmpty());
    QCOMPARE(QFileInfo::exists(blog.inBlog(QStringLiteral("images/new.png"))), word.isEmpty());
}

void TestSiteAdversaryGit::sha256RepositoriesGetBranchesAndMoves()
{
    GitFixture blog(QStringLiteral("sha256"));
    const Result<ExportOutcome> outcome = blog.publish({.branch = QStringLiteral("review")});
    QVERIFY2(outcome && outcome->warnings.isEmpty(), qPrintable(whyNot(outcome)));
    QCOMPARE(blog.git({"rev-parse", "--abbrev-ref", "HEAD"}), QStringLiteral("review"));
    QVERIFY(writeTestFile(blog.inBlog(QStringLiteral("_drafts/idea.md")), "---\ntitle: Idea\n---\nAn idea.\n"));
    blog.git({"add", "_drafts"});
    blog.git({"commit", "--quiet", "--message", "Draft"});
    ExportRequest request = blog.request();
    request.postFile = blog.inBlog(QStringLiteral("_drafts/idea.md"));
    request.source = SourceText::decode(contentOf(request.postFile)).value();
    const Result<ExportOutcome> moved = runExport(request, {.commits = true}, blog.stores());
    QVERIFY2(moved, qPrintable(whyNot(moved)));
    QVERIFY2(moved->warnings.isEmpty(), qPrintable(moved->warnings.join(u' ')));
    QCOMPARE(blog.git({"status", "--porcelain"}), QString());
    QCOMPARE(blog.git({"show", "--format=", "--name-status", "--no-renames", "HEAD"}),
        QStringLiteral("D\t_drafts/idea.md\nA\t_posts/2026-03-04-idea.md"));
}

void TestSiteAdversaryGit::aPathWithALineEndIsNoOtherRepository()
{
    const GitFixture other;
    const GitFixture blog(QStringLiteral("sha1"), QStringLiteral("two\nlines "));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(other.blog()));
    const Result<ExportOutcome> outcome = blog.publish();
    const Result<GitOutput> nowhere = GitProcess(QString()).run({QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(outcome, qPrintable(whyNot(outcome)));
    QCOMPARE(blog.git({"rev-parse", "HEAD"}), outcome->record->commit);
    QCOMPARE(other.git({"rev-list", "--count", "HEAD"}), QStringLiteral("1"));
    QVERIFY(!nowhere);
}

void TestSiteAdversaryGit::guardedGitSeesTheSameRepository_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::fixtureNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

/// The configuration is another one, and everything else is not.
void TestSiteAdversaryGit::guardedGitSeesTheSameRepository()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    qputenv("XDG_CACHE_HOME", QFile::encodeName(folder.filePath(QStringLiteral("cache"))));
    const test::BlogFixture blog = test::makeBlogFixture(name, folder.path());
    const Result<std::optional<GitRepository>> repository = GitRepository::around(blog.folder);
    if (!repository || !*repository) {
        QVERIFY(blog.git == test::BlogFixture::Git::None || blog.git == test::BlogFixture::Git::Bare);
        return;
    }
    const QStringList quiet{QStringLiteral("-c"), QStringLiteral("core.fsmonitor=false"), QStringLiteral("-c"),
        QStringLiteral("core.hooksPath=/dev/null"), QStringLiteral("-c"), QStringLiteral("filter.harm.clean=")};
    for (const char *command : {"status --porcelain=v2 --branch -z --ignore-submodules=all", "for-each-ref",
             "ls-files --stage -z", "ls-tree -r -z HEAD", "log --format=%H%d%an", "check-attr -a index.md"}) {
        const QStringList words = QString::fromLatin1(command).split(u' ');
        const Result<GitOutput> guarded = (*repository)->guarded().run(words);
        const Result<GitOutput> plain = GitProcess((*repository)->workTree()).run(quiet + words);
        QVERIFY(guarded && plain);
        QCOMPARE(guarded->messages, plain->messages);
        QCOMPARE(guarded->bytes, plain->bytes);
    }
}

QTEST_GUILESS_MAIN(TestSiteAdversaryGit)
#include "test_site_adversary_git.moc"
