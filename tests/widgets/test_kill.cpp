// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "support/samples.h"
#include "support/scriptedprompt.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <memory>
#include <thread>

using namespace frontrow;
using namespace frontrow::test;

namespace {

constexpr int everydayKills = 6;
constexpr int manyKills = 100; ///< with FRONTROW_EVERY_KILL=1
constexpr qint64 mayBeLost = 2'000; ///< ms of typing
constexpr int patience = 60'000; ///< ms

struct Typed
{
    QString word;
    qint64 at = 0; ///< ms of the clock that the kill is timed by
};

} // namespace

/// The real program is typed into and killed. What comes back lacks at most what was typed in the last two seconds.
class TestKill : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_program;
    QString m_file;

    static QString answerOf(const QStringList &xdotool)
    {
        QProcess process;
        process.start(QStringLiteral("xdotool"), xdotool);
        process.waitForFinished(patience);
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    /// Starts the program, on the post or on a new report, with the caret at the end of the text.
    void start(bool isUntitled)
    {
        m_program = std::make_unique<QProcess>();
        m_program->setStandardErrorFile(QProcess::nullDevice());
        m_program->start(
            QStringLiteral(FRONTROW_BIN_DIR "/frontrow"), isUntitled ? QStringList() : QStringList{m_file});
        QVERIFY(m_program->waitForStarted());
        const QStringList search{QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
            QString::number(m_program->processId())};
        QString window;
        const auto hasWindow = [&] {
            window = answerOf(search).section(u'\n', -1);
            return !window.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasWindow(), patience);
        answerOf({QStringLiteral("windowactivate"), QStringLiteral("--sync"), window});
        QTest::qWait(1'000); // another program’s window tells nothing of when it takes keys
        if (isUntitled) {
            InputDriver::press(QStringLiteral("ctrl+n"));
            QTest::qWait(500); // another program’s window tells nothing of when it takes keys
        }
        answerOf({QStringLiteral("mousemove"), QStringLiteral("--window"), window, QStringLiteral("420"),
            QStringLiteral("420"), QStringLiteral("click"), QStringLiteral("1")});
        InputDriver::press(QStringLiteral("ctrl+End"));
    }

    /// The text that a person gets back at the next start.
    [[nodiscard]] QString recovered(bool isUntitled) const
    {
        Settings settings(m_folder->filePath(QStringLiteral("settings.ini")));
        ScriptedPrompt prompt;
        PostSession session(settings, prompt);
        QMap<Notice::Topic, Notice> notices;
        connect(&session.notices(), &NoticeCentre::notified, this,
            [&](const Notice &notice) { notices.insert(notice.topic, notice); });
        const Notice::Topic topic = isUntitled ? Notice::Topic::OtherRecovery : Notice::Topic::Recovery;
        isUntitled ? session.recovery().offerAll() : static_cast<void>(session.open(m_file));
        if (notices.contains(topic)) {
            notices.take(topic).actions.constFirst().run();
        }
        const bool isHeld = session.document().isReadOnly();
        session.recovery().close();
        return isHeld ? QStringLiteral("held by a dead process") : session.document().text();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
            qputenv(name, QFile::encodeName(m_folder->filePath(QString::fromLatin1(name))));
        }
        m_file = m_folder->filePath(QStringLiteral("post.md"));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("---\ntitle: One\n---\n\nText. ");
    }

    void cleanup()
    {
        if (m_program) {
            m_program->kill();
            m_program->waitForFinished();
        }
    }

    void aKillWhileTypingLosesTwoSecondsAtMost_data()
    {
        QTest::addColumn<bool>("isUntitled");
        const int kills = qEnvironmentVariableIsSet("FRONTROW_EVERY_KILL") ? manyKills : everydayKills;
        for (int kill = 0; kill < kills; ++kill) {
            QTest::addRow("%d %s", kill, kill % 2 == 0 ? "saved" : "untitled") << (kill % 2 != 0);
        }
    }

    void aKillWhileTypingLosesTwoSecondsAtMost()
    {
        QFETCH(const bool, isUntitled);
        start(isUntitled);
        QElapsedTimer clock;
        clock.start();
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo() << "seed:" << seed;
        const int killAfter = QRandomGenerator(seed).bounded(2'500, 7'000); // ms
        std::atomic<qint64> killedAt = 0;
        const std::jthread killer([&, process = static_cast<pid_t>(m_program->processId())] {
            // The moment of the kill is what is tried.
            std::this_thread::sleep_for(std::chrono::milliseconds(killAfter));
            killedAt = clock.elapsed();
            ::kill(process, SIGKILL);
        });
        QList<Typed> typed;
        while (killedAt == 0) {
            const QString word = QStringLiteral("w%1 ").arg(typed.size(), 4, 10, QLatin1Char('0'));
            InputDriver::type(word);
            typed.append({word, clock.elapsed()});
        }
        QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
        const QString text = recovered(isUntitled);
        const auto lost = std::ranges::find_if(typed, [&](const Typed &each) { return !text.contains(each.word); });
        const qint64 loss = lost == typed.end() ? 0 : std::max<qint64>(0, killedAt - lost->at);
        qInfo("killed after %d ms, %lld words, lost the last %lld ms", killAfter, static_cast<long long>(typed.size()),
            static_cast<long long>(loss));
        QVERIFY2(loss <= mayBeLost, qPrintable(text));
        QVERIFY(text.startsWith(QStringLiteral("---\n")));
    }

    void aSignalToQuitKeepsEveryWord_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void aSignalToQuitKeepsEveryWord()
    {
        QFETCH(const int, signal);
        start(false);
        InputDriver::type(QStringLiteral("first "));
        QTest::qWait(1'500); // so that the next word is newer than a record
        InputDriver::type(QStringLiteral("last"));
        QTest::qWait(200); // the keys have arrived, which another program does not tell
        ::kill(static_cast<pid_t>(m_program->processId()), signal);
        QElapsedTimer clock;
        clock.start();
        QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
        qInfo("ended after %lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY(m_program->exitStatus() == QProcess::NormalExit || m_program->exitCode() == SIGALRM);
        QVERIFY(clock.elapsed() < 2'500);
        QCOMPARE(contentOf(m_file), QByteArray("---\ntitle: One\n---\n\nText. "));
        QVERIFY(recovered(false).endsWith(QStringLiteral("Text. first last")));
    }
};

QTEST_MAIN(TestKill)
#include "test_kill.moc"
