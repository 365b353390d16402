// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include <QProcess>
#include <QTest>

/// The program at its start, as a person without a display, or with another language, meets it.
class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsNeedNoDisplay_data();
    void wordsNeedNoDisplay();
    void aWindowNeedsOne();
    void languagesAreNotMixed_data();
    void languagesAreNotMixed();

private:
    struct Run
    {
        int code; ///< -1 when it crashed
        QString out;
        QString error;
    };
    static Run run(const QStringList &arguments, const QString &locale = QStringLiteral("C.UTF-8"))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "LANGUAGE"}) {
            environment.remove(QLatin1String(name));
        }
        for (const char *name : {"LANG", "LC_ALL"}) {
            environment.insert(QLatin1String(name), locale);
        }
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FRONTROW_BIN_DIR "/frontrow"), arguments);
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
};

void TestStart::wordsNeedNoDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("begins");
    const auto row = [](const QStringList &arguments, const char *begins) {
        QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << QString::fromLatin1(begins);
    };
    row({QStringLiteral("--help")}, "Usage: ");
    row({QStringLiteral("-h")}, "Usage: ");
    row({QStringLiteral("--help-all")}, "Usage: ");
    row({QStringLiteral("--sample"), QStringLiteral("--help")}, "Usage: ");
    row({QStringLiteral("--version")}, "frontrow ");
    row({QStringLiteral("-v")}, "frontrow ");
}

void TestStart::wordsNeedNoDisplay()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, begins);
    const Run help = run(arguments);
    QCOMPARE(help.code, 0);
    QVERIFY2(help.out.startsWith(begins), qPrintable(help.out));
    QCOMPARE(help.error, QString());
}

void TestStart::aWindowNeedsOne()
{
    const Run start = run({});
    QCOMPARE(start.code, 3);
    QCOMPARE(start.error,
        QStringLiteral("Frontrow needs a display, and there is none here. frontrow-cli works without one.\n"));
    QCOMPARE(run({QStringLiteral("--no-such-option")}).code, 1);
}

void TestStart::languagesAreNotMixed_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("help"); ///< a line of Qt's own
    QTest::addColumn<QString>("description"); ///< one of ours
    const QString qts = QStringLiteral("Displays help on commandline options");
    const QString ours = QStringLiteral("Illustrated event reports");
    QTest::newRow("English") << QStringLiteral("en_GB.UTF-8") << qts << ours;
    QTest::newRow("French, which has no catalogue") << QStringLiteral("fr_FR.UTF-8") << qts << ours;
    QTest::newRow("Japanese, which has no catalogue") << QStringLiteral("ja_JP.UTF-8") << qts << ours;
    QTest::newRow("German") << QStringLiteral("de_AT.UTF-8") << QStringLiteral("Zeigt Hilfe")
                            << QStringLiteral("Bebilderte");
}

void TestStart::languagesAreNotMixed()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, help);
    QFETCH(const QString, description);
    const Run words = run({QStringLiteral("--help")}, locale);
    QCOMPARE(words.code, 0);
    QVERIFY2(words.out.contains(help), qPrintable(words.out));
    QVERIFY2(words.out.contains(description), qPrintable(words.out));
}

QTEST_GUILESS_MAIN(TestStart)
#include "test_start.moc"
