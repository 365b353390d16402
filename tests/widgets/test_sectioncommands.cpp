// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/testfiles.h"
#include "windowfixture.h"
#include "workspace/prompt/noticecentre.h"

#include <QStandardPaths>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;
using namespace Qt::StringLiterals;

namespace {

const QString sections = u"Before.\n\n## One\n\n1\n\n## Two\n\n2\n\n### Deep\n\n3\n"_s;

} // namespace

/// Sections moved and made deeper by the keys of the window, also right after typing and between two posts.
class TestSectionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void keysMoveThemAndOneUndoTakesItBack();
    void theyAreDeeperWithWhatIsInThem();
    void rightAfterTypingTheTextIsThatOfTheKeys();
    void whatWaitsForTheTextIsNotForAnotherPost();
    void whereNothingCanBeMovedASentenceSaysSo_data();
    void whereNothingCanBeMovedASentenceSaysSo();
    void aPostThatMayNotBeChangedStays();

private:
    void goTo(const QString &words) { m_fixture->editor().setCaret(m_fixture->text().indexOf(words)); }
    [[nodiscard]] QString body() { return m_fixture->text().section(u"---\n\n"_s, 1); }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_said;
};

void TestSectionCommands::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open(u"post.md"_s, u"---\ntitle: A\n---\n\n"_s + sections);
    m_said.clear();
    connect(&m_fixture->session().notices(), &NoticeCentre::notified, this,
        [this](const Notice &notice) { m_said = notice.text; });
}

void TestSectionCommands::keysMoveThemAndOneUndoTakesItBack()
{
    goTo(u"2\n"_s);
    QTest::keyClick(&m_fixture->editor(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(body(), u"Before.\n\n## Two\n\n2\n\n### Deep\n\n3\n\n## One\n\n1\n"_s);
    QTest::keyClicks(&m_fixture->editor(), u"x"_s); // the caret went with it
    QVERIFY2(body().contains(u"\n\nx2\n"_s), qPrintable(body()));
    QTest::keyClick(&m_fixture->editor(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&m_fixture->editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(body(), sections);
    m_fixture->waitForFrame();
    goTo(u"1\n"_s);
    QTest::keyClick(&m_fixture->editor(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(body(), u"Before.\n\n## Two\n\n2\n\n### Deep\n\n3\n\n## One\n\n1\n"_s);
    QTest::keyClick(&m_fixture->editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(body(), sections);
}

void TestSectionCommands::theyAreDeeperWithWhatIsInThem()
{
    goTo(u"2\n"_s);
    m_fixture->action("actionSectionDemote")->trigger();
    QCOMPARE(body(), u"Before.\n\n## One\n\n1\n\n### Two\n\n2\n\n#### Deep\n\n3\n"_s);
    m_fixture->waitForFrame();
    m_fixture->action("actionSectionPromote")->trigger();
    QCOMPARE(body(), sections);
    QTest::keyClick(&m_fixture->editor(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&m_fixture->editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(body(), sections);
    QVERIFY(m_said.isEmpty());
}

void TestSectionCommands::rightAfterTypingTheTextIsThatOfTheKeys()
{
    m_fixture->editor().setCaret(m_fixture->text().indexOf(u"2\n"_s));
    QTest::keyClicks(&m_fixture->editor(), u"new "_s); // whose frame is not there yet
    m_fixture->action("actionSectionUp")->trigger();
    QTRY_COMPARE(body(), u"Before.\n\n## Two\n\nnew 2\n\n### Deep\n\n3\n\n## One\n\n1\n"_s);
}

void TestSectionCommands::whatWaitsForTheTextIsNotForAnotherPost()
{
    const QString other = m_fixture->path(u"other.md"_s);
    const QByteArray bytes = ("---\ntitle: B\n---\n\n" + sections.toUtf8()) + "\n## Last\n\n4\n";
    QVERIFY(writeTestFile(other, bytes));
    m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
    m_fixture->editor().setCaret(m_fixture->text().indexOf(u"2\n"_s));
    QTest::keyClicks(&m_fixture->editor(), u"new "_s);
    m_fixture->action("actionSectionUp")->trigger();
    m_fixture->editor().setCaret(0);
    m_fixture->open(other);
    QCOMPARE(m_fixture->text(), QString::fromUtf8(bytes));
    QVERIFY(!m_fixture->session().document().isModified());
}

void TestSectionCommands::whereNothingCanBeMovedASentenceSaysSo_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("before all") << u"Before"_s << u"actionSectionUp"_s << u"before the first heading"_s;
    QTest::newRow("front matter") << u"title"_s << u"actionSectionDown"_s << u"before the first heading"_s;
    QTest::newRow("the first") << u"1\n"_s << u"actionSectionUp"_s << u"."_s;
    QTest::newRow("the last") << u"2\n"_s << u"actionSectionDown"_s << u"."_s;
    QTest::newRow("a list in the front matter") << u"title"_s << u"actionBullets"_s << u"in the front matter"_s;
    QTest::newRow("no table") << u"1\n"_s << u"actionRowUp"_s << u"in no table"_s;
}

void TestSectionCommands::whereNothingCanBeMovedASentenceSaysSo()
{
    QFETCH(const QString, words);
    QFETCH(const QString, action);
    QFETCH(const QString, sentence);
    goTo(words);
    m_fixture->action(qPrintable(action))->trigger();
    QVERIFY2(m_said.contains(sentence), qPrintable(m_said));
    QCOMPARE(body(), sections);
    QVERIFY(!m_fixture->session().document().isModified());
}

void TestSectionCommands::aPostThatMayNotBeChangedStays()
{
    m_fixture->session().document().setReadOnly(true);
    goTo(u"2\n"_s);
    QVERIFY(!m_fixture->action("actionSectionUp")->isEnabled());
    QTest::keyClick(&m_fixture->editor(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(body(), sections);
}

QTEST_MAIN(TestSectionCommands)

#include "test_sectioncommands.moc"
