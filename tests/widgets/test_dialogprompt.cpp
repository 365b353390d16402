// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/dialogs/dialogprompt.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

using namespace frontrow;
using namespace frontrow::test;

/// Questions as the window manager sees them.
class TestDialogPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// An answered question gives the keyboard back to the window that asked, which is not always the main one.
    void theWindowThatAskedGoesOn()
    {
        QWidget window;
        window.resize(600, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QDialog dialog(&window);
        dialog.resize(300, 200);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));

        DialogPrompt prompt;
        prompt.setWindow(&window);
        QTimer answer;
        answer.setInterval(100);
        connect(&answer, &QTimer::timeout, this, [&answer] {
            const QWidget *question = QApplication::activeModalWidget();
            if (question != nullptr && question->isActiveWindow()) {
                answer.stop();
                InputDriver::press(QStringLiteral("Escape"));
            }
        });
        answer.start();
        QVERIFY(!prompt.confirm(QStringLiteral("Undo"), QStringLiteral("Undo it?"), QStringLiteral("Undo")));
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        InputDriver::press(QStringLiteral("Escape"));
        QTRY_VERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestDialogPrompt)
#include "test_dialogprompt.moc"
