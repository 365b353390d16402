// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/elidedlabel.h"
#include "widgets/panels/noticebar.h"
#include "widgets/panels/noticebars.h"
#include "widgets/panels/noticesheet.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace frontrow;
using namespace frontrow::test;
using namespace std::chrono_literals;

using Severity = Notice::Severity;

/// The bar above the text: one line, one at a time, and gone when its time is over.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openShortPost();
        m_fixture->window->resize(1000, 700);
    }
    void cleanup() { m_fixture.reset(); }
    void oneIsChosen_data();
    void oneIsChosen();
    void aLongOneLeavesTheWindowAsItIs();
    void theWholeIsOneClickAway();
    void actionsWithoutRoomAreInTheSheet();
    void thereIsOneAtATime();
    void whatSucceededGoesByItself();
    void itStaysUnderTheMouse();
    void aClickLeavesTheKeyboardInTheText();
    void aNewOneWaitsWhileTheMouseIsOnAnother();
    void aClickIsNeverTakenByTheNext();
    void oneThatAsksFirstStaysUntilItIsDone();

private:
    [[nodiscard]] NoticeBars &bars() const { return *m_fixture->window->findChild<NoticeBars *>(); }
    [[nodiscard]] NoticeBar *bar(const char *topic) const
    {
        return bars().findChild<NoticeBar *>(QLatin1String(topic));
    }
    [[nodiscard]] static Notice::Topic topicOf(const char *name)
    {
        return static_cast<Notice::Topic>(QMetaEnum::fromType<Notice::Topic>().keyToValue(name));
    }
    [[nodiscard]] bool takesClicks(const char *topic) const
    {
        return !bar(topic)->testAttribute(Qt::WA_TransparentForMouseEvents);
    }
    /// The topics of those that are seen.
    [[nodiscard]] QStringList seen() const
    {
        QStringList topics;
        for (const NoticeBar *each : bars().findChildren<NoticeBar *>()) {
            topics += each->isVisible() ? QStringList{each->objectName()} : QStringList();
        }
        return topics;
    }
    [[nodiscard]] static QToolButton *button(const QWidget &bar, const QString &text)
    {
        const auto buttons = bar.findChildren<QToolButton *>();
        const auto found = std::ranges::find(buttons, text, &QToolButton::text);
        return found == buttons.end() ? nullptr : *found;
    }
    void show(const char *topic, Severity severity, const QString &text, const QList<NoticeAction> &actions = {})
    {
        bars().show({topicOf(topic), severity, text, actions});
    }

    const QString m_long = QStringLiteral("The quay was long and the ferry late. ").repeated(60);
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestNotices::oneIsChosen_data()
{
    QTest::addColumn<QList<Severity>>("notices");
    QTest::addColumn<int>("shown");
    const auto row = [](const char *name, const QList<Severity> &notices, int shown) {
        QTest::newRow(name) << notices << shown;
    };
    row("none", {}, -1);
    row("the newest of equals", {Severity::Warning, Severity::Warning}, 1);
    row("the heavier", {Severity::Error, Severity::Information}, 0);
    row("a warning before words", {Severity::Information, Severity::Warning, Severity::Information}, 1);
    row("what has just succeeded", {Severity::Error, Severity::Done}, 1);
    row("what succeeded, before words that stay", {Severity::Done, Severity::Information}, 0);
    row("a warning before what succeeded earlier", {Severity::Done, Severity::Warning, Severity::Information}, 1);
}

void TestNotices::oneIsChosen()
{
    QFETCH(const QList<Severity>, notices);
    QFETCH(const int, shown);
    QCOMPARE(noticeToShow(notices), shown);
}

void TestNotices::aLongOneLeavesTheWindowAsItIs()
{
    const QSize least = m_fixture->window->minimumSizeHint();
    const QSize size = m_fixture->window->size();
    const NoticeAction action{QStringLiteral("Do Something Long about It"), [] { }};
    show("File", Severity::Error, m_long, {action, action, action});
    QTRY_COMPARE(seen(), QStringList{QStringLiteral("File")});
    QCOMPARE(m_fixture->window->minimumSizeHint().width(), least.width());
    QCOMPARE(m_fixture->window->size(), size);
    QVERIFY(bar("File")->height() < 3 * bar("File")->fontMetrics().height());
    const auto *text = bar("File")->findChild<ElidedLabel *>();
    QVERIFY(text->isCut());
    QVERIFY(text->width() > 20 * text->fontMetrics().averageCharWidth());
    QCOMPARE(bar("File")->accessibleName(), m_long);
}

void TestNotices::theWholeIsOneClickAway()
{
    show("File", Severity::Warning, QStringLiteral("Short."));
    QTRY_VERIFY(bar("File")->isVisible());
    QVERIFY(!button(*bar("File"), QStringLiteral("Read All"))->isVisible());
    show("File", Severity::Warning, m_long);
    QTRY_VERIFY(bar("File")->isVisible() && takesClicks("File"));
    InputDriver::click(*button(*bar("File"), QStringLiteral("Read All")));
    QTRY_VERIFY(bar("File")->findChild<NoticeSheet *>() != nullptr);
    const auto *sheet = bar("File")->findChild<NoticeSheet *>();
    QVERIFY(sheet->isVisible());
    QCOMPARE(sheet->findChild<QLabel *>()->text(), m_long);
    InputDriver::press(QStringLiteral("Escape"));
    QTRY_VERIFY(bar("File")->findChild<NoticeSheet *>() == nullptr);
    QVERIFY(bar("File")->isVisible());
}

void TestNotices::actionsWithoutRoomAreInTheSheet()
{
    int done = 0;
    QList<NoticeAction> actions;
    for (int number = 0; number < 8; ++number) {
        actions.append({QStringLiteral("Do Number %1 of Them All").arg(number), [&done, number] { done = number; }});
    }
    show("File", Severity::Warning, m_long, actions);
    QTRY_VERIFY(bar("File")->isVisible());
    for (const QToolButton *each : bar("File")->findChildren<QToolButton *>()) {
        QVERIFY2(!each->isVisible() || bar("File")->rect().contains(each->geometry()), qPrintable(each->text()));
    }
    QVERIFY(!button(*bar("File"), actions.constLast().text)->isVisible());
    InputDriver::click(*button(*bar("File"), QStringLiteral("Read All")));
    QTRY_VERIFY(bar("File")->findChild<NoticeSheet *>() != nullptr);
    InputDriver::click(*buttonOf(*bar("File")->findChild<NoticeSheet *>(), actions.constLast().text));
    QTRY_COMPARE(done, 7);
    QVERIFY(seen().isEmpty());
}

void TestNotices::thereIsOneAtATime()
{
    show("Credit", Severity::Warning, QStringLiteral("One."));
    show("Form", Severity::Information, QStringLiteral("Two."));
    show("Journal", Severity::Information, QStringLiteral("Three."));
    QTRY_COMPARE(seen(), QStringList{QStringLiteral("Credit")});
    InputDriver::click(*button(*bar("Credit"), QStringLiteral("2 more")));
    QTRY_COMPARE(seen(), QStringList{QStringLiteral("Journal")});
    InputDriver::click(*button(*bar("Journal"), QStringLiteral("2 more")));
    QTRY_COMPARE(seen(), QStringList{QStringLiteral("Form")});
    bars().dismiss(topicOf("Credit"));
    QTRY_COMPARE(seen(), QStringList{QStringLiteral("Form")}); // the mouse is on it
    QVERIFY(button(*bar("Form"), QStringLiteral("1 more"))->isVisible());
    bars().dismiss(topicOf("Form"));
    bars().dismiss(topicOf("Journal"));
    QVERIFY(seen().isEmpty());
}

void TestNotices::whatSucceededGoesByItself()
{
    const Notice done{Notice::Topic::Export, Severity::Done, QStringLiteral("Written."), {}};
    QVERIFY(lifetimeOf(done) > 3s && lifetimeOf(done) < 10s);
    QVERIFY(lifetimeOf({{}, Severity::Done, done.text, {{QStringLiteral("Undo"), [] { }}}}) > lifetimeOf(done));
    for (const Severity stays : {Severity::Information, Severity::Warning, Severity::Error}) {
        QCOMPARE(lifetimeOf({{}, stays, done.text, {}}), 0ms);
    }
    QCursor::setPos(m_fixture->window->mapToGlobal(QPoint(500, 500)));
    const Notice refusal{Notice::Topic::Form, Severity::Information, done.text, {}};
    QVERIFY(lifetimeOf(refusal) > lifetimeOf(done) && lifetimeOf(refusal) < 20s);
    show("Blog", Severity::Information, QStringLiteral("Words."));
    bars().show(done);
    QTRY_COMPARE(seen(), QStringList{QStringLiteral("Export")});
    QTRY_COMPARE_WITH_TIMEOUT(seen(), QStringList{QStringLiteral("Blog")}, 20s);
}

void TestNotices::itStaysUnderTheMouse()
{
    const Notice done{Notice::Topic::Export, Severity::Done, QStringLiteral("Written."), {}};
    bars().show(done);
    QTRY_COMPARE(seen(), QStringList{QStringLiteral("Export")});
    QCursor::setPos(bar("Export")->mapToGlobal(bar("Export")->rect().center()));
    QTRY_VERIFY(bar("Export")->underMouse());
    QTest::qWait(lifetimeOf(done) + 1500ms); // longer than it stays without the mouse
    QCOMPARE(seen(), QStringList{QStringLiteral("Export")});
    QCursor::setPos(m_fixture->window->mapToGlobal(QPoint(500, 500)));
    QTRY_VERIFY_WITH_TIMEOUT(seen().isEmpty(), 20s);
}

void TestNotices::aClickLeavesTheKeyboardInTheText()
{
    m_fixture->editor().setFocus();
    QTRY_VERIFY(m_fixture->editor().hasFocus());
    bool isDone = false;
    show("File", Severity::Warning, QStringLiteral("It was found."),
        {{QStringLiteral("Restore It"), [&isDone] { isDone = true; }}});
    QTRY_VERIFY(bar("File")->isVisible());
    InputDriver::click(*button(*bar("File"), QStringLiteral("Restore It")));
    QTRY_VERIFY(isDone && seen().isEmpty());
    QVERIFY(m_fixture->editor().hasFocus());
}

void TestNotices::aNewOneWaitsWhileTheMouseIsOnAnother()
{
    show("Form", Severity::Information, QStringLiteral("Words."));
    QTRY_COMPARE(seen(), QStringList{QStringLiteral("Form")});
    QCursor::setPos(bar("Form")->mapToGlobal(bar("Form")->rect().center()));
    QTRY_VERIFY(bar("Form")->underMouse());
    show("File", Severity::Error, QStringLiteral("Worse."));
    QTRY_VERIFY(button(*bar("Form"), QStringLiteral("1 more"))->isVisible());
    QCOMPARE(seen(), QStringList{QStringLiteral("Form")});
}

void TestNotices::aClickIsNeverTakenByTheNext()
{
    QStringList done;
    const auto action = [&done](const QString &name) {
        return NoticeAction{QStringLiteral("Do It"), [&done, name] { done.append(name); }};
    };
    QCursor::setPos(m_fixture->window->mapToGlobal(QPoint(500, 500)));
    show("Form", Severity::Information, QStringLiteral("Words."), {action(QStringLiteral("second"))});
    show("File", Severity::Warning, QStringLiteral("Words."), {action(QStringLiteral("first"))});
    QTRY_COMPARE(seen(), QStringList{QStringLiteral("File")});
    const QPoint place = bars().mapFromGlobal(button(*bar("File"), QStringLiteral("Do It"))->mapToGlobal(QPoint(8, 8)));
    QTRY_VERIFY(takesClicks("File"));
    bars().dismiss(topicOf("File"));
    InputDriver::click(bars(), place); // it was meant for the one that is gone
    QCOMPARE(seen(), QStringList{QStringLiteral("Form")});
    QVERIFY(done.isEmpty());
    QTRY_VERIFY(takesClicks("Form"));
    InputDriver::click(*button(*bar("Form"), QStringLiteral("Do It")));
    QTRY_COMPARE(done, QStringList{QStringLiteral("second")});
}

void TestNotices::oneThatAsksFirstStaysUntilItIsDone()
{
    int asked = 0;
    show("Export", Severity::Done, QStringLiteral("Pushed."), {{QStringLiteral("Undo…"), [&asked] { ++asked; }}});
    QTRY_VERIFY(bar("Export")->isVisible());
    for (int times = 1; times <= 2; ++times) { // the person declines what is asked, and comes back
        InputDriver::click(*button(*bar("Export"), QStringLiteral("Undo…")));
        QTRY_COMPARE(asked, times);
        QCOMPARE(seen(), QStringList{QStringLiteral("Export")});
    }
    bars().dismiss(topicOf("Export"));
    QVERIFY(seen().isEmpty());
}

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestNotices test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_notices.moc"
