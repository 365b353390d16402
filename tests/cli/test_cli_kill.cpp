// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportrecovery.h"
#include "site/export/exportrun.h"
#include "site/testsite.h"
#include "support/fixturefiles.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

/// The system calls that change something on disk.
const QStringList changing{QStringLiteral("fchmod"), QStringLiteral("fsync"), QStringLiteral("link"),
    QStringLiteral("mkdir"), QStringLiteral("rename"), QStringLiteral("renameat2"), QStringLiteral("rmdir"),
    QStringLiteral("syncfs"), QStringLiteral("unlink"), QStringLiteral("write")};

/// Of `write`: further ones of the program itself wake its threads, and how often they do varies.
constexpr int mostWrites = 12;

constexpr int sampled = 20; ///< kills in an everyday run; all of them with FRONTROW_EVERY_KILL=1

} // namespace

/// An export with a commit is killed at its system calls, in the program and in the git that it runs. After the next
/// start the blog is in the old state or in the new one, and a repeat succeeds.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCommitIsOnDiskBeforeItsBranchShowsIt();
    void everyKillLeavesTheOldStateOrTheNew();

private:
    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void layOut() const;
    /// Exports; \a injection is strace's, empty for none. \return whether the program ended by itself.
    bool exportPost(const QString &injection, const QString &trace = QStringLiteral("/dev/null")) const;
    [[nodiscard]] QList<std::pair<QString, int>> kills() const;
    [[nodiscard]] QString contents() const;

    QTemporaryDir m_folder;
};

void KillTest::initTestCase()
{
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
    qputenv("GIT_CONFIG_SYSTEM", "/dev/null");
    qputenv("XDG_DATA_HOME", QFile::encodeName(at("data")));
    if (QProcess::execute(QStringLiteral("strace"),
            {QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")})
        != 0) {
        QSKIP("This system lets nobody trace a program.");
    }
}

void KillTest::layOut() const
{
    QDir(at("data")).removeRecursively();
    QDir(at("own")).removeRecursively();
    QDir(at("blogs")).removeRecursively();
    QDir().mkpath(at("blogs"));
    const test::BlogFixture blog = test::makeBlogFixture(QStringLiteral("dirty"), at("blogs"));
    QFile::remove(at("blog"));
    QFile::link(blog.folder, at("blog"));
    writeTestFile(at("own/images/stage/a.png"), testPicture(3));
    QByteArray pictures;
    for (int number = 1; number <= 9; ++number) { // enough for a pack
        const QString path = QStringLiteral("images/stage/%1.png").arg(number);
        writeTestFile(at("own/") + path, testPicture(number + 10));
        pictures += "![x](/" + path.toUtf8() + ")\n\n";
    }
    writeTestFile(at("own/stage.md"), "---\ntitle: Stage\ndate: 2026-03-04\n---\n![a](/images/stage/a.png)\n");
    exportPost({});
    writeTestFile(at("own/images/stage/a.png"), testPicture(6));
    writeTestFile(
        at("own/stage.md"), "---\ntitle: Stage\ndate: 2026-03-04\n---\n![a](/images/stage/a.png)\n\n" + pictures);
}

bool KillTest::exportPost(const QString &injection, const QString &trace) const
{
    QStringList command{
        QStringLiteral("strace"), QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-o"), trace};
    command << (injection.isEmpty() ? QStringList{QStringLiteral("-e"), QStringLiteral("trace=") + changing.join(u',')}
                                    : QStringList{QStringLiteral("-e"), injection});
    command << QStringLiteral(FRONTROW_CLI) << QStringLiteral("export") << at("own/stage.md")
            << QStringLiteral("--site") << QFileInfo(at("blog")).canonicalFilePath() << QStringLiteral("--commit");
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command.takeFirst(), command);
    constexpr int longest = 30'000; // ms
    if (!process.waitForFinished(longest)) {
        process.kill();
        process.waitForFinished();
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void KillTest::aCommitIsOnDiskBeforeItsBranchShowsIt()
{
    layOut();
    const QString trace = at("trace");
    QVERIFY(exportPost({}, trace));
    const QList<QByteArray> calls = contentOf(trace).split('\n');
    const auto isObject = [](const QByteArray &call) {
        return call.contains(".git/objects/") && (call.contains(" link(") || call.contains(" rename("));
    };
    const auto isBranch = [](const QByteArray &call) {
        return call.contains(" rename(") && call.contains(".git/refs/heads/");
    };
    const auto isFlush = [](const QByteArray &call) { return call.contains(" syncfs("); };
    const auto branch = std::ranges::find_if(calls, isBranch);
    QVERIFY(branch != calls.end());
    const auto objects = std::find_if(calls.begin(), branch, isObject);
    QVERIFY(objects != branch);
    auto last = branch;
    while (!isObject(*last)) {
        --last;
    }
    QVERIFY(last->contains("= 0"));
    QVERIFY(std::find_if(last, branch, isFlush) != branch);
    QVERIFY(std::find_if(branch, calls.end(), isObject) == calls.end());
}

/// Each call that changes something and how often one process makes it at most.
QList<std::pair<QString, int>> KillTest::kills() const
{
    layOut();
    const QString trace = at("trace");
    exportPost({}, trace);
    static const QRegularExpression pattern(QStringLiteral("^(\\d+) +(\\w+)\\((.*)$"));
    QHash<QString, QHash<QString, int>> counts;
    for (const QByteArray &line : contentOf(trace).split('\n')) {
        if (const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(line)); match.hasMatch()) {
            ++counts[match.captured(2)][match.captured(1)];
        }
    }
    QList<std::pair<QString, int>> all;
    for (const QString &call : changing) {
        const QHash<QString, int> perProcess = counts.value(call);
        const int most = perProcess.isEmpty() ? 0 : std::ranges::max(perProcess.values());
        for (int number = 1; number <= (call == u"write" ? std::min(most, mostWrites) : most); ++number) {
            all.append({call, number});
        }
    }
    return all;
}

/// All that a person sees of the blog, but for files that a dead process left and that are swept.
QString KillTest::contents() const
{
    const QString blog = QFileInfo(at("blog")).canonicalFilePath();
    QMap<QString, QString> state = stateOf(blog);
    state.removeIf([](const auto &entry) {
        return entry.key().startsWith(QStringLiteral("/.git")) || entry.key().contains(QStringLiteral("/.frontrow-"));
    });
    QStringList lines;
    for (auto entry = state.begin(); entry != state.end(); ++entry) {
        lines.append(entry.key() + u' ' + entry.value().section(u' ', -1)); // times differ between two exports
    }
    for (const char *question :
        {"rev-parse HEAD^{tree}", "status --porcelain", "diff --cached", "fsck --no-progress --no-dangling"}) {
        QStringList answer = test::git(blog, QString::fromLatin1(question).split(u' ')).split(u'\n');
        answer.removeIf([](const QString &line) { return line.contains(QStringLiteral("/.frontrow-")); });
        lines.append(answer);
    }
    return lines.join(u'\n');
}

void KillTest::everyKillLeavesTheOldStateOrTheNew()
{
    const QList<std::pair<QString, int>> all = kills();
    QVERIFY(all.size() > 30);
    const QString after = contents();
    layOut();
    const QString before = contents();
    QVERIFY(before != after);
    const bool isEvery = qEnvironmentVariableIsSet("FRONTROW_EVERY_KILL");
    const qsizetype step = isEvery ? 1 : std::max<qsizetype>(1, all.size() / sampled);
    int old = 0;
    int fresh = 0;
    for (qsizetype i = 0; i < all.size(); i += step) {
        const auto &[call, number] = all[i];
        layOut();
        exportPost(QStringLiteral("inject=%1:signal=KILL:when=%2").arg(call).arg(number));
        const QString where = QStringLiteral("%1, call %2").arg(call).arg(number);
        const QString blog = QFileInfo(at("blog")).canonicalFilePath();
        const Result<std::optional<QString>> recovered = recoverExport(blog, exportsFolder());
        QVERIFY2(recovered, qPrintable(where + u' ' + whyNot(recovered)));
        const QString found = contents();
        QVERIFY2(found == before || found == after, qPrintable(where + u'\n' + found));
        ++(found == before ? old : fresh);
        exportPost({});
        QVERIFY2(contents() == after, qPrintable(where));
        for (const QString &name : stateOf(blog).keys()) {
            QVERIFY2(!name.contains(QStringLiteral("/.frontrow-")), qPrintable(where + u' ' + name));
        }
    }
    qInfo("%d kills: %d left the old state, %d the new one", old + fresh, old, fresh);
}

QTEST_GUILESS_MAIN(KillTest)
#include "test_cli_kill.moc"
