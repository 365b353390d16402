// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/tagchip.h"
#include "widgets/fields/tagsfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace frontrow;
using namespace Qt::StringLiterals;

/// The tags of a post as chips, by keyboard and mouse, in small, large and from right to left.
class TestTagsField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open({u"One"_s, u"Two"_s, u"Six"_s}); }
    void cleanup() { m_window.reset(); }

    void anotherTagIsRemovedWhileOneIsEdited();
    void anotherTagIsEditedWhileOneIs();
    void leavingAnEmptyTagRemovesIt();
    void wordsThatWereTypedAreAddedOnTheWayOut();
    void anAmpersandIsNoShortcut();
    void theSameTagTwiceIsTwoChips();
    void allFitIntoAFewPixels_data();
    void allFitIntoAFewPixels();
    void fromRightToLeftTheFirstIsAtTheRight();

private:
    void open(const QStringList &tags);
    [[nodiscard]] QStringList tags() const { return m_field->value().toList(); }
    [[nodiscard]] QLineEdit &edit() const { return *m_field->findChild<QLineEdit *>(); }
    /// The chip that reads \a tag; the first of several.
    [[nodiscard]] TagChip &chip(const QString &tag) const;
    /// Those that are shown.
    [[nodiscard]] QList<TagChip *> chips() const;
    void clickCross(const QString &tag) const;

    std::unique_ptr<QWidget> m_window;
    TagsField *m_field = nullptr;
};

void TestTagsField::open(const QStringList &tags)
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_field = new TagsField(m_window.get());
    column->addWidget(m_field);
    column->addWidget(new QLineEdit(m_window.get()));
    m_field->setValue(FieldValue::list(tags));
    m_window->resize(400, 200);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

TagChip &TestTagsField::chip(const QString &tag) const
{
    const QList<TagChip *> all = chips();
    const auto found = std::ranges::find(all, tag, &TagChip::text);
    if (found == all.end()) {
        qFatal("there is no chip %s", qPrintable(tag));
    }
    return **found;
}

QList<TagChip *> TestTagsField::chips() const
{
    QList<TagChip *> shown;
    for (TagChip *each : m_field->findChildren<TagChip *>()) {
        if (each->isVisible()) {
            shown.append(each);
        }
    }
    return shown;
}

void TestTagsField::clickCross(const QString &tag) const
{
    TagChip &target = chip(tag);
    const QPoint cross(target.width() - 10, target.height() / 2);
    // between press and release the tag that was edited comes back, and everything moves
    QTest::mousePress(&target, Qt::LeftButton, Qt::NoModifier, cross);
    QTest::mouseRelease(&target, Qt::LeftButton, Qt::NoModifier, cross);
}

void TestTagsField::anotherTagIsRemovedWhileOneIsEdited()
{
    QTest::mouseDClick(&chip(u"One"_s), Qt::LeftButton);
    QTRY_VERIFY(edit().hasFocus());
    QCOMPARE(edit().text(), u"One"_s);
    QTest::keyClicks(&edit(), u"Ten"_s);
    clickCross(u"Six"_s);
    QCOMPARE(tags(), (QStringList{u"Ten"_s, u"Two"_s}));
    QCOMPARE(chips().size(), 2);
}

void TestTagsField::anotherTagIsEditedWhileOneIs()
{
    QTest::mouseDClick(&chip(u"One"_s), Qt::LeftButton);
    QTRY_VERIFY(edit().hasFocus());
    QTest::keyClicks(&edit(), u"Ten"_s);
    TagChip &six = chip(u"Six"_s);
    QTest::mousePress(&six, Qt::LeftButton);
    QTest::mouseRelease(&six, Qt::LeftButton);
    QTest::mouseDClick(&six, Qt::LeftButton);
    QTRY_COMPARE(edit().text(), u"Six"_s);
    QTest::keyClicks(&edit(), u"Seven"_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(tags(), (QStringList{u"Ten"_s, u"Two"_s, u"Seven"_s}));
    QStringList order; // in which screen readers find them
    for (const TagChip *each : chips()) {
        order.append(each->text());
    }
    QCOMPARE(order, tags());
}

void TestTagsField::leavingAnEmptyTagRemovesIt()
{
    QSignalSpy edited(m_field, &FieldEditor::edited);
    QTest::mouseDClick(&chip(u"Two"_s), Qt::LeftButton);
    QTRY_VERIFY(edit().hasFocus());
    QTest::keyClick(&edit(), Qt::Key_Delete);
    QCOMPARE(edited.size(), 0); // nothing is said before it is finished
    QTest::keyClick(&edit(), Qt::Key_Tab);
    QCOMPARE(tags(), (QStringList{u"One"_s, u"Six"_s}));
    QCOMPARE(edited.size(), 1);
}

void TestTagsField::wordsThatWereTypedAreAddedOnTheWayOut()
{
    m_field->setChoices({u"Open Data"_s});
    edit().setFocus();
    QTest::keyClicks(&edit(), u"open data"_s);
    QTRY_VERIFY(edit().completer()->popup()->isVisible());
    QTest::keyClick(edit().completer()->popup(), Qt::Key_Escape); // what is offered is not wanted
    m_window->findChildren<QLineEdit *>().constLast()->setFocus();
    QTRY_COMPARE(tags(), (QStringList{u"One"_s, u"Two"_s, u"Six"_s, u"Open Data"_s}));
}

void TestTagsField::anAmpersandIsNoShortcut()
{
    m_field->setValue(FieldValue::list({u"Q&A"_s, u"R&D"_s}));
    QCOMPARE(chips().size(), 2);
    for (const TagChip *each : chips()) {
        QVERIFY2(each->shortcut().isEmpty(), qPrintable(each->text()));
    }
    clickCross(u"Q&A"_s);
    QCOMPARE(tags(), QStringList{u"R&D"_s});
}

void TestTagsField::theSameTagTwiceIsTwoChips()
{
    m_field->setValue(FieldValue::list({u"One"_s, u"One"_s, u"Two"_s}));
    QCOMPARE(chips().size(), 3);
    clickCross(u"One"_s);
    QCOMPARE(tags(), (QStringList{u"One"_s, u"Two"_s}));
    QCOMPARE(chips().size(), 2);
}

void TestTagsField::allFitIntoAFewPixels_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("points");
    QTest::newRow("narrow") << 120 << 0;
    QTest::newRow("large letters") << 300 << 26;
    QTest::newRow("narrow with large letters") << 140 << 26;
}

void TestTagsField::allFitIntoAFewPixels()
{
    QFETCH(const int, width);
    QFETCH(const int, points);
    m_field->setValue(FieldValue::list({u"One"_s, u"A tag of many more letters than there is room for"_s, u"Six"_s}));
    if (points > 0) {
        QFont font = m_window->font();
        font.setPointSize(points);
        m_window->setFont(font);
    }
    m_window->resize(width, 10);
    m_window->adjustSize();
    m_window->resize(width, m_window->heightForWidth(width));
    QTRY_COMPARE(m_window->width(), width);
    const auto outside = [this] {
        QStringList out;
        for (const TagChip *each : chips()) {
            const bool isIn = m_field->rect().contains(each->geometry());
            const bool isHigh = each->height() >= each->fontMetrics().height();
            if (!isIn || !isHigh) {
                out.append(each->text());
            }
        }
        return out;
    };
    QTRY_COMPARE(outside(), QStringList());
    QVERIFY(m_field->rect().contains(edit().geometry()));
}

void TestTagsField::fromRightToLeftTheFirstIsAtTheRight()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(chip(u"One"_s).x() > chip(u"Two"_s).x());
    QVERIFY(chip(u"One"_s).geometry().right() > m_field->width() - 20);
    QVERIFY(edit().x() < chip(u"Six"_s).x());
}

QTEST_MAIN(TestTagsField)

#include "test_tagsfield.moc"
