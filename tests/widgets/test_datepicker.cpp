// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/seeded.h"
#include "widgets/fields/datefield.h"
#include "widgets/fields/datepicker.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

#include <algorithm>
#include <memory>

using namespace frontrow;
using namespace frontrow::test;
using namespace Qt::StringLiterals;

/// The popup in which a date is chosen, by keyboard and mouse: what it tells of each choice.
class TestDatePicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPartIsChosenByItself_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("after");
        QTest::newRow("day") << u"2026-03-04"_s << u"day"_s << u"2026-03-11"_s;
        QTest::newRow("day of a moment") << u"2026-03-04 10:05:00 +0100"_s << u"day"_s
                                         << u"2026-03-11 10:05:00 +0100"_s;
        QTest::newRow("time") << u"2026-03-04T10:05:00Z"_s << u"time"_s << u"2026-03-04T18:30:00Z"_s;
        QTest::newRow("time without seconds") << u"2026-03-04 10:05"_s << u"time"_s << u"2026-03-04 18:30"_s;
        QTest::newRow("zone") << u"2026-03-04 10:05:00 +0100"_s << u"zone"_s << u"2026-03-04 10:05:00 +0530"_s;
        QTest::newRow("no zone") << u"2026-03-04 10:05:00 +0100"_s << u"no zone"_s << u"2026-03-04 10:05:00"_s;
        QTest::newRow("no time") << u"2026-03-04 10:05:00 +0100"_s << u"no time"_s << u"2026-03-04"_s;
    }

    void eachPartIsChosenByItself()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, part);
        QFETCH(const QString, after);
        show(before);
        if (part == u"day") {
            m_picker->findChild<QCalendarWidget *>()->setFocus();
            QTest::keyClick(view(), Qt::Key_Down);
        } else if (part == u"time") {
            m_picker->findChild<QTimeEdit *>()->setTime(QTime(18, 30));
        } else if (part == u"no time") {
            m_picker->findChild<QCheckBox *>()->click();
        } else {
            m_picker->findChild<QComboBox *>()->setEditText(part == u"zone" ? u"+0530"_s : QString());
        }
        QCOMPARE(told(), after);
    }

    /// Today is there at first where nothing is written, and is chosen as any other day is.
    void theDayThatIsShownCanBeChosen_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"Return", "click", "Now"}) {
            QTest::newRow(way) << QString::fromLatin1(way);
        }
    }

    void theDayThatIsShownCanBeChosen()
    {
        QFETCH(const QString, way);
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        show(today);
        QCOMPARE(m_told.size(), 0);
        if (way == u"Return") {
            QTest::keyClick(view(), Qt::Key_Return);
        } else if (way == u"Now") {
            button(u"&Now"_s)->click();
        } else {
            QTest::mouseClick(
                view()->viewport(), Qt::LeftButton, {}, view()->visualRect(view()->currentIndex()).center());
        }
        QCOMPARE(m_told.size(), 1);
        QVERIFY(told() == today || told() == QDate::currentDate().toString(Qt::ISODate)); // at midnight
    }

    void escapeChoosesNothing()
    {
        show(u"2026-03-04"_s);
        QTest::keyClick(view(), Qt::Key_Escape);
        QTRY_VERIFY(m_picker.isNull());
        QCOMPARE(m_told.size(), 0);
    }

    /// While a zone is typed, nothing that is no date is told.
    void halfAZoneIsNotTold()
    {
        show(u"2026-03-04 10:05:00 +0100"_s);
        QLineEdit *edit = m_picker->findChild<QComboBox *>()->lineEdit();
        edit->selectAll();
        QTest::keyClicks(edit, u"+0"_s);
        for (const QString &each : std::as_const(m_told)) {
            QVERIFY2(DateTexts::parse(each), qPrintable(each));
        }
        QTest::keyClicks(edit, u"900"_s);
        QCOMPARE(told(), u"2026-03-04 10:05:00 +0900"_s);
        QTest::keyClicks(edit, u"x"_s);
        QCOMPARE(told(), u"2026-03-04 10:05:00 +0900"_s);
    }

    void everythingHasAName()
    {
        show(u"2026-03-04 10:05:00 +0100"_s);
        for (const QWidget *each : m_picker->findChildren<QWidget *>()) {
            if (qobject_cast<const QTimeEdit *>(each) || qobject_cast<const QComboBox *>(each)) {
                QVERIFY2(!each->accessibleName().isEmpty(), each->metaObject()->className());
            }
        }
        QVERIFY(!view()->accessibleName().isEmpty());
    }

    /// Whatever is chosen of whatever is written, what is told is a date with just that part changed.
    void anyChoiceIsADate()
    {
        static const QStringList ends{QString(), u" 10:05"_s, u" 10:05:00"_s, u"T10:05:00Z"_s, u" 23:59:59 +0100"_s,
            u" 00:00:00 -0330"_s, u"T00:00:00+05:30"_s};
        QRandomGenerator random = seededRandom();
        for (int round = 0; round < 60; ++round) {
            const QDate day(random.bounded(1900, 2100), random.bounded(1, 13), random.bounded(1, 29));
            const QString written = day.toString(Qt::ISODate) + ends[random.bounded(ends.size())];
            const std::optional<DateTexts> before = DateTexts::parse(written);
            QVERIFY2(before && before->toString() == written, qPrintable(written));
            show(written);
            const QDate other = day.addDays(random.bounded(1, 400));
            m_picker->findChild<QCalendarWidget *>()->setSelectedDate(other);
            const std::optional<DateTexts> after = DateTexts::parse(told());
            QVERIFY2(after, qPrintable(told()));
            DateTexts expected = *before;
            expected.date = other;
            QCOMPARE(after->toString(), expected.toString());
        }
    }

    /// As a form does it: a field without a date gets today's by three keys.
    void anEmptyFieldGetsToday()
    {
        DateField field(nullptr);
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        auto *edit = field.findChild<QLineEdit *>();
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
        auto *picker = field.findChild<DatePicker *>();
        QVERIFY(picker != nullptr);
        QTest::keyClick(picker->findChild<QAbstractItemView *>(), Qt::Key_Return);
        QVERIFY2(edit->text().startsWith(QString::number(QDate::currentDate().year())), qPrintable(edit->text()));
    }

private:
    void show(const QString &written)
    {
        delete m_picker.data();
        m_told.clear();
        m_picker = new DatePicker(*DateTexts::parse(written), nullptr);
        connect(
            m_picker, &DatePicker::chosen, this, [this](const DateTexts &texts) { m_told.append(texts.toString()); });
        m_picker->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_picker));
    }
    [[nodiscard]] QString told() const { return m_told.isEmpty() ? QString() : m_told.constLast(); }
    [[nodiscard]] QAbstractItemView *view() const
    {
        return m_picker->findChild<QCalendarWidget *>()->findChild<QAbstractItemView *>();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = m_picker->findChildren<QPushButton *>();
        return *std::ranges::find(buttons, text, &QPushButton::text);
    }

    QPointer<DatePicker> m_picker;
    QStringList m_told;
};

QTEST_MAIN(TestDatePicker)

#include "test_datepicker.moc"
