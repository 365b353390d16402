// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/speaker.h"
#include "windowfixture.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace frontrow;
using namespace frontrow::test;

/// Reading aloud in the real window, with engines that write down what they are given. PATH leads to them alone.
class TestReadAloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_folder.emplace();
        m_path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(m_folder->path()));
        m_fixture = std::make_unique<WindowFixture>();
    }
    void cleanup()
    {
        m_fixture.reset();
        qputenv("PATH", m_path);
    }

    void sentencesFollowFromTheCaret()
    {
        install(QStringLiteral("espeak-ng"), takesAll);
        open(QStringLiteral("en"),
            QStringLiteral("First one. Second\none.\n\n## Third\n\n- A `code` [link](https://a.b/)\n- --help me!\n"));
        putCaret(QStringLiteral("cond"));
        toggle();
        QTRY_COMPARE(said(),
            QStringList({QStringLiteral("Second one."), QStringLiteral("Third"), QStringLiteral("A link"),
                QStringLiteral("help me!")}));
        QTRY_VERIFY(!action().isChecked());
        QCOMPARE(called().constFirst(), QStringLiteral("--stdin -v en"));
        QVERIFY(!m_fixture->editor().spoken());
        QCOMPARE(m_fixture->editor().caret(), m_fixture->text().indexOf(QStringLiteral("cond")));
    }

    void onlyWhatIsSelectedIsRead()
    {
        install(QStringLiteral("espeak-ng"), takesAll);
        open(QStringLiteral("de"), QStringLiteral("Eins ist da. Zwei ist da. Drei.\n"));
        m_fixture->editor().select({m_fixture->text().indexOf(QStringLiteral("ist da. Zwei")), 12});
        toggle();
        QTRY_COMPARE(said(), QStringList({QStringLiteral("ist da."), QStringLiteral("Zwei")}));
        QCOMPARE(called().constFirst(), QStringLiteral("--stdin -v de"));
    }

    void escapeAndTheCommandStopIt_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("Esc") << static_cast<int>(Qt::Key_Escape) << 0;
        QTest::newRow("the command") << static_cast<int>(Qt::Key_A) << static_cast<int>(Qt::CTRL | Qt::ALT);
    }

    void escapeAndTheCommandStopIt()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        install(QStringLiteral("espeak-ng"), takesAll + QStringLiteral("exec /bin/sleep 600\n"));
        open(QStringLiteral("en"), QStringLiteral("First one. Second one.\n"));
        toggle();
        QTRY_COMPARE(said(), QStringList{QStringLiteral("First one.")});
        QVERIFY(action().isChecked());
        QCOMPARE(m_fixture->editor().spoken()->length, 10);
        QTest::keyClick(&m_fixture->editor(), static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
        QVERIFY(!action().isChecked());
        QVERIFY(!m_fixture->editor().spoken());
        const QString process = QStringLiteral("/proc/") + contents(QStringLiteral("pid")).trimmed();
        QTRY_VERIFY(!QFileInfo::exists(process));
        QCOMPARE(said().size(), 1);
    }

    /// Writing goes on meanwhile; what is marked would be another place of the text then.
    void typingLetsItReadOn()
    {
        install(QStringLiteral("espeak-ng"),
            takesAll + QStringLiteral("while [ ! -e \"$0.go\" ]; do /bin/sleep 0.02; done\n"));
        open(QStringLiteral("en"), QStringLiteral("First one. Second one.\n"));
        toggle();
        QTRY_COMPARE(said().size(), 1);
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("New "));
        QVERIFY(m_fixture->text().contains(QStringLiteral("New First one.")));
        install(QStringLiteral("espeak-ng.go"), QString());
        QTRY_COMPARE(said(), QStringList({QStringLiteral("First one."), QStringLiteral("Second one.")}));
        QVERIFY(!m_fixture->editor().spoken());
    }

    /// An engine without the language reads in its own, and the next one takes over from one that cannot speak.
    void anotherWayIsTried()
    {
        install(QStringLiteral("spd-say"), QStringLiteral("exit 1\n"));
        install(QStringLiteral("espeak-ng"), QStringLiteral("[ \"$2\" != -v ] || exit 1\n") + takesAll);
        open(QStringLiteral("tlh"), QStringLiteral("One is. Two is.\n"));
        toggle();
        QTRY_COMPARE(said(), QStringList({QStringLiteral("One is."), QStringLiteral("Two is.")}));
        QTRY_VERIFY(!action().isChecked());
    }

    void anEngineThatCannotSpeakIsSaid()
    {
        install(QStringLiteral("espeak-ng"), QStringLiteral("echo 'no sound card' >&2\nexit 1\n"));
        open(QStringLiteral("en"), QStringLiteral("One is.\n"));
        QString notice;
        connect(&m_fixture->session().notices(), &NoticeCentre::notified, this,
            [&notice](const Notice &each) { notice = each.text; });
        toggle();
        QTRY_VERIFY2(notice.contains(QStringLiteral("no sound card")), qPrintable(notice));
        QVERIFY(!action().isChecked());
    }

    void withoutAnEngineTheCommandSaysWhy()
    {
        open(QStringLiteral("en"), QStringLiteral("One is.\n"));
        QVERIFY(!action().isEnabled());
        QVERIFY(action().text().contains(QStringLiteral("No Speech Engine")));
    }

    void languagesAreNamedAsEnginesNameThem()
    {
        QCOMPARE(spokenLanguage(QStringLiteral("de_DE.UTF-8")), QStringLiteral("de-de"));
        QCOMPARE(spokenLanguage(QStringLiteral("en-GB")), QStringLiteral("en-gb"));
        QCOMPARE(spokenLanguage(QStringLiteral("-q")), QString());
        QCOMPARE(spokenLanguage(QStringLiteral("/etc/passwd")), QString());
    }

private:
    /// A program \a name that runs \a script.
    void install(const QString &name, const QString &script)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script.toUtf8());
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void open(const QString &language, const QString &body)
    {
        m_fixture->open(
            QStringLiteral("post.md"), QStringLiteral("---\ntitle: x\nlang: %1\n---\n\n").arg(language) + body);
    }
    void putCaret(const QString &words) { m_fixture->editor().setCaret(m_fixture->text().indexOf(words)); }
    void toggle() { QTest::keyClick(&m_fixture->editor(), Qt::Key_A, Qt::ControlModifier | Qt::AltModifier); }
    [[nodiscard]] QAction &action() { return *m_fixture->action("actionReadAloud"); }
    [[nodiscard]] QString contents(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    [[nodiscard]] QStringList said() const { return contents(QStringLiteral("said")).split(u'\n', Qt::SkipEmptyParts); }
    [[nodiscard]] QStringList called() const
    {
        return contents(QStringLiteral("called")).split(u'\n', Qt::SkipEmptyParts);
    }

    /// Writes down its arguments, its number and what it reads.
    const QString takesAll =
        QStringLiteral("cd \"${0%/*}\" && echo \"$*\" >> called && echo $$ > pid && /bin/cat >> said\n");
    std::optional<QTemporaryDir> m_folder;
    QByteArray m_path;
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestReadAloud)

#include "test_readaloud.moc"
