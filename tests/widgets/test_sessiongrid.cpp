// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/scriptedprompt.h"
#include "widgets/event/eventdialog.h"
#include "widgets/event/sessiongrid.h"
#include "widgets/event/sessionlist.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QByteArray agenda = "Date,Start,End,Title,Speaker,Room\n"
                          "2026-05-18,09:00,09:30,Opening,Ada Low,\n"
                          "2026-05-18,10:00,11:00,Rust at work,Bo Ray,Hall\n"
                          "2026-05-18,10:30,11:30,Talking,Cleo Moss,Aula\n"
                          "2026-05-19,10:00,11:00,Closing,Ada Low,Hall\n";

/// A table whose header says nothing of what its columns hold.
const QByteArray page = "<html><body><h2>18 May 2026</h2><table><tr><th>A</th><th>B</th><th>C</th></tr>"
                        "<tr><td>9:00</td><td>First longer words</td><td>Short one</td></tr>"
                        "<tr><td>10:00</td><td>Second longer words</td><td>Short two</td></tr></table></body></html>";

} // namespace

/// Sessions are picked from a day's grid as from the list, and the columns of a page's table are corrected in place.
class TestSessionGrid : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScriptedPrompt m_prompt;

    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    static QComboBox *viewOf(const EventDialog &dialog)
    {
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"View") {
                return box;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void sessionsArePickedByKeyAndMouse()
    {
        EventDialog dialog(m_prompt, {}, ReportUnit::Day, nullptr);
        dialog.openFile(written(QStringLiteral("agenda.csv"), agenda));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QComboBox *view = viewOf(dialog);
        QCOMPARE(view->count(), 3); // the list, and each day
        auto *grid = dialog.findChild<SessionGrid *>();
        auto *list = dialog.findChild<SessionList *>();
        QVERIFY(list->isVisible() && !grid->isVisible());
        view->setCurrentIndex(1);
        QVERIFY(!list->isVisible() && grid->isVisible());
        QCOMPARE(grid->columnCount(), 2);
        QCOMPARE(grid->horizontalHeaderItem(0)->text(), QStringLiteral("Aula"));
        QCOMPARE(grid->rowCount(), 3);
        QCOMPARE(grid->columnSpan(0, 0), 2); // everybody's
        QCOMPARE(grid->rowSpan(1, 1), 2);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Down);
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(grid->currentItem()->text(), QStringLiteral("Rust at work\n10:00–11:00 · Bo Ray"));
        QTest::keyClick(grid, Qt::Key_Space);
        QCOMPARE(list->pickedCount(), 1);
        QCOMPARE(grid->item(1, 1)->checkState(), Qt::Checked);
        const QTableWidgetItem *talking = grid->item(2, 0);
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualItemRect(talking).center());
        QTRY_COMPARE(list->pickedCount(), 2);
        QTRY_COMPARE(talking->text(), QStringLiteral("Talking\n10:30–11:30 · Cleo Moss · clashes"));
        QTRY_VERIFY(grid->item(1, 1)->text().endsWith(QStringLiteral("clashes")));
        QTest::keyClick(grid, Qt::Key_Space); // the current cell is the clicked one
        QTRY_COMPARE(list->pickedCount(), 1);
        QTRY_VERIFY(!grid->item(1, 1)->text().contains(QStringLiteral("clashes")));
        view->setCurrentIndex(0);
        QVERIFY(list->isVisible());
        QCOMPARE(list->sessions()[1].isPicked, true);
    }

    void columnsOfAPageAreCorrectedInPlace()
    {
        EventDialog dialog(m_prompt, {}, ReportUnit::Day, nullptr);
        dialog.openFile(written(QStringLiteral("page.html"), page));
        auto *list = dialog.findChild<SessionList *>();
        const auto chooser = [&dialog](int column) {
            for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
                if (box->accessibleName() == QStringLiteral("Column %1").arg(column)) {
                    return box;
                }
            }
            return static_cast<QComboBox *>(nullptr);
        };
        QVERIFY(chooser(3) != nullptr);
        const auto choose = [&chooser](int column, const QString &name) {
            QComboBox *box = chooser(column);
            box->setCurrentIndex(box->findText(name));
            Q_EMIT box->activated(box->currentIndex());
        };
        choose(3, QStringLiteral("Title"));
        QTRY_VERIFY(chooser(2) != nullptr && chooser(2)->currentText() == QStringLiteral("(not read)"));
        choose(2, QStringLiteral("Abstract"));
        QTRY_COMPARE(list->sessions().size(), 2);
        QTRY_COMPARE(list->sessions()[0].session.title, QStringLiteral("Short one"));
        QCOMPARE(list->sessions()[0].session.day, QDate(2026, 5, 18));
        QCOMPARE(list->sessions()[1].session.start.time(), QTime(10, 0));
    }
};

QTEST_MAIN(TestSessionGrid)

#include "test_sessiongrid.moc"
