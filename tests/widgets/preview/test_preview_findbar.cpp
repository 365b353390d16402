// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/previewfindbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace frontrow;
using namespace Qt::StringLiterals;

/// The line below the page in which one says what to find, by keyboard.
class TestPreviewFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundInThePageIsCounted()
    {
        QWidget page;
        auto *bar = new PreviewFindBar(&page);
        connect(bar, &PreviewFindBar::searched, this, [this](const QString &text, bool isBackward) {
            m_searched.append(text + (isBackward ? u" back"_s : QString()));
        });
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QVERIFY(bar->isHidden());
        bar->search(false); // nothing to find yet
        QVERIFY(bar->isVisible());
        QCOMPARE(m_searched, QStringList());
        auto *edit = bar->findChild<QLineEdit *>();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"ab"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_searched, QStringList({u"a"_s, u"ab"_s, u"ab"_s, u"ab back"_s}));
        bar->setResult(3, 2);
        QCOMPARE(result(*bar), u"2 of 3"_s);
        bar->setResult(0, 0);
        QCOMPARE(result(*bar), u"Not found"_s);
        for (const QToolButton *button : bar->findChildren<QToolButton *>()) {
            QVERIFY(!button->accessibleName().isEmpty() || button->parentWidget() == edit);
        }
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(bar->isHidden());
        QCOMPARE(m_searched.constLast(), QString()); // the marks go
        bar->open();
        QCOMPARE(edit->selectedText(), u"ab"_s); // to be typed over
        edit->clear();
        bar->setResult(0, 0);
        QCOMPARE(result(*bar), QString());
    }

private:
    static QString result(const PreviewFindBar &bar) { return bar.findChild<QLabel *>()->text(); }
    QStringList m_searched; ///< outlives the page, whose end hides the bar
};

QTEST_MAIN(TestPreviewFindBar)

#include "test_preview_findbar.moc"
