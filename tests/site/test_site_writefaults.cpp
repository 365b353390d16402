// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/atomicfile.h"
#include "exportfixture.h"
#include "faultyops.h"
#include "site/export/exportrecovery.h"
#include "support/fixturefiles.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace frontrow;

namespace {

using Lasts = FaultyOps::Lasts;

const QList<std::pair<const char *, int>> codes{{"ENOSPC", ENOSPC}, {"EIO", EIO}, {"EDQUOT", EDQUOT},
    {"EACCES", EACCES}, {"EINTR", EINTR}, {"short write", FaultyOps::shortWrite}};

/// What is left behind, without temporary files: those of this very process are swept when it is gone.
QMap<QString, QString> stateWithoutLeftovers(const QString &folder)
{
    QMap<QString, QString> state = stateOf(folder);
    state.removeIf([](const auto &entry) { return entry.key().contains(QStringLiteral("/.frontrow-")); });
    return state;
}

void copyOver(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from + QStringLiteral("/."), to});
}

} // namespace

/// The write layer fails at its n-th call, for every n, once and from then on.
class WriteFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_fixture = std::make_unique<ExportFixture>(); }
    void aSaveIsOldOrNew_data() { addFaults(codes); }
    void aSaveIsOldOrNew();
    void aSaveOfALinkedFileIsOldOrNew_data() { addFaults(codes); }
    void aSaveOfALinkedFileIsOldOrNew();
    void anExportIsAllOrNothing_data() { addFaults(codes); }
    void anExportIsAllOrNothing();
    void anExportWithACommitIsAllOrNothing_data() { addFaults({codes[1]}); }
    void anExportWithACommitIsAllOrNothing();

private:
    static void addFaults(const QList<std::pair<const char *, int>> &faults);
    void everyCallFails(const PublishOptions &options);

    std::unique_ptr<ExportFixture> m_fixture;
};

void WriteFaultsTest::initTestCase()
{
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
    qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
}

void WriteFaultsTest::addFaults(const QList<std::pair<const char *, int>> &faults)
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isOnce");
    for (const auto &[name, code] : faults) {
        QTest::addRow("%s once", name) << code << true;
        QTest::addRow("%s from then on", name) << code << false;
    }
}

void WriteFaultsTest::aSaveIsOldOrNew()
{
    QFETCH(const int, code);
    QFETCH(const bool, isOnce);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("post.md"));
    const QByteArray fresh(5000, 'n');
    bool hasFailed = true;
    for (int call = 1; hasFailed; ++call) {
        QVERIFY(call < 50);
        QVERIFY(writeTestFile(file, "old"));
        FaultyOps ops(call, code, isOnce ? Lasts::Once : Lasts::FromThenOn);
        const Result<void> done = replaceFile(file, fresh, ops);
        hasFailed = ops.hasFailed();
        const QByteArray found = contentOf(file);
        QVERIFY2(found == (done ? fresh : "old") || (!done && found == fresh), qPrintable(whyNot(done)));
        QVERIFY(done || done.error().message.contains(file));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("post.md")});
    }
}

/// It is written over, so with faults from then on the old text may only be left in the copy that the sentence names.
void WriteFaultsTest::aSaveOfALinkedFileIsOldOrNew()
{
    QFETCH(const int, code);
    QFETCH(const bool, isOnce);
    const QByteArray fresh(5000, 'n');
    bool hasFailed = true;
    for (int call = 1; hasFailed; ++call) {
        QVERIFY(call < 50);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("post.md"));
        QVERIFY(writeTestFile(file, "old"));
        QCOMPARE(::link(QFile::encodeName(file).constData(),
                     QFile::encodeName(folder.filePath(QStringLiteral("other"))).constData()),
            0);
        FaultyOps ops(call, code, isOnce ? Lasts::Once : Lasts::FromThenOn);
        const Result<void> done = replaceFile(file, fresh, ops);
        hasFailed = ops.hasFailed();
        const QByteArray found = contentOf(file);
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("other"))), found);
        const QStringList kept = QDir(folder.path()).entryList({u'*' + keptEnding}, QDir::Files | QDir::Hidden);
        const bool isInCopy = !done && !isOnce && kept.size() == 1 && done.error().message.contains(kept.constFirst())
            && contentOf(folder.filePath(kept.constFirst())) == "old";
        QVERIFY2(
            found == fresh || (!done && found == "old") || isInCopy, qPrintable(whyNot(done) + QString::number(call)));
        QVERIFY(isInCopy || kept.isEmpty());
        QVERIFY(done || done.error().message.contains(file));
    }
}

/// Exports a first version, then with faults a second one with a new picture, a changed one and a changed post.
void WriteFaultsTest::everyCallFails(const PublishOptions &options)
{
    QFETCH(const int, code);
    QFETCH(const bool, isOnce);
    const QString site = m_fixture->site();
    const QString store = m_fixture->store();
    QVERIFY(runExport(m_fixture->request(), options, store));
    m_fixture->setPost(m_fixture->post() + "More. ![new](../images/Vor%20Ort/4.png)\n");
    QVERIFY(writeTestFile(m_fixture->own() + QStringLiteral("/images/Vor Ort/1.png"), testPicture(8)));
    QVERIFY(writeTestFile(m_fixture->own() + QStringLiteral("/images/Vor Ort/4.png"), testPicture(4)));
    const QTemporaryDir kept;
    copyOver(site, kept.filePath(QStringLiteral("site")));
    copyOver(store, kept.filePath(QStringLiteral("store")));
    const Result<ExportPlan> plan = m_fixture->plan();
    QVERIFY2(plan, qPrintable(whyNot(plan)));
    const auto gitHead = [&] {
        return options.commits ? test::git(site, {QStringLiteral("rev-parse"), QStringLiteral("HEAD")}) : QString();
    };
    const auto worktree = [&] {
        QMap<QString, QString> state = stateWithoutLeftovers(site);
        state.removeIf([](const auto &entry) { return entry.key().startsWith(QStringLiteral("/.git")); });
        return state;
    };
    const QMap<QString, QString> before = worktree();
    const QString head = gitHead();
    int calls = 0;
    bool hasFailed = true;
    for (int call = 1; hasFailed; ++call, ++calls) {
        QVERIFY(call < 200);
        copyOver(kept.filePath(QStringLiteral("site")), site);
        copyOver(kept.filePath(QStringLiteral("store")), store);
        FaultyOps ops(call, code, isOnce ? Lasts::Once : Lasts::FromThenOn);
        Result<ExportOutcome> outcome = carryOut(*plan, options, store, {}, {}, ops);
        hasFailed = ops.hasFailed();
        const Result<std::optional<QString>> recovered = recoverExport(site, store);
        QVERIFY2(recovered, qPrintable(QStringLiteral("call %1: %2").arg(call).arg(whyNot(recovered))));
        const bool isNew = contentOf(m_fixture->inSite("_posts/2022-05-18-buhne.md")) == m_fixture->post();
        const QString where = QStringLiteral("call %1: %2").arg(call).arg(whyNot(outcome));
        QVERIFY2(!outcome || isNew, qPrintable(where));
        if (isNew) {
            QCOMPARE(contentOf(m_fixture->inSite("images/Vor Ort/1.png")), testPicture(8));
            QCOMPARE(contentOf(m_fixture->inSite("images/Vor Ort/4.png")), testPicture(4));
        } else {
            QVERIFY2(worktree() == before, qPrintable(where));
        }
        if (options.commits) {
            QVERIFY2((gitHead() != head) == isNew, qPrintable(where));
            QCOMPARE(
                test::git(site,
                    {QStringLiteral("status"), QStringLiteral("--porcelain"), QStringLiteral("--untracked-files=no")}),
                QString());
        }
        if (constexpr int some = 5; call % some != 0) {
            continue;
        }
        const Result<ExportOutcome> again = runExport(m_fixture->request(), options, store);
        QVERIFY2(again, qPrintable(where + u' ' + whyNot(again)));
        QCOMPARE(contentOf(m_fixture->inSite("_posts/2022-05-18-buhne.md")), m_fixture->post());
    }
    qInfo("%d calls", calls);
}

void WriteFaultsTest::anExportIsAllOrNothing()
{
    everyCallFails({});
}

void WriteFaultsTest::anExportWithACommitIsAllOrNothing()
{
    const auto git = [&](const QString &arguments) { test::git(m_fixture->site(), arguments.split(u' ')); };
    git(QStringLiteral("init --quiet --initial-branch=main"));
    git(QStringLiteral("config user.name A"));
    git(QStringLiteral("config user.email a@example.org"));
    everyCallFails({.commits = true});
}

QTEST_GUILESS_MAIN(WriteFaultsTest)
#include "test_site_writefaults.moc"
