// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <tuple>

namespace frontrow::test {

namespace {

/// Runs a program to its end while our own windows go on answering.
void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    QVERIFY2(process.waitForStarted(), qPrintable(program + QStringLiteral(" did not start")));
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void xdotool(const QStringList &arguments)
{
    run(QStringLiteral("xdotool"), arguments);
}

/// Offers the content of \a file on the clipboard as \a target.
void copy(const QString &target, const QString &file)
{
    // It stays to answer for the clipboard, so it must not hold the test's own output open.
    QProcess program;
    program.setProgram(QStringLiteral("xclip"));
    program.setArguments({QStringLiteral("-selection"), QStringLiteral("clipboard"), QStringLiteral("-target"), target,
        QStringLiteral("-in"), file});
    program.setStandardOutputFile(QProcess::nullDevice());
    program.setStandardErrorFile(QProcess::nullDevice());
    QVERIFY(program.startDetached());
    QTest::qWait(500); // the clipboard is its own then, which nothing tells
}

QStringList moveTo(QPoint place)
{
    return {QStringLiteral("mousemove"), QString::number(place.x()), QString::number(place.y())};
}

/// Waits until \a widget has been where it is for a while: what arrives in a window moves what is in it.
void waitUntilStill(const QWidget &widget)
{
    constexpr int rest = 100; // ms
    constexpr int patience = 5'000; // ms
    QPoint place = widget.mapToGlobal(QPoint());
    QElapsedTimer all;
    QElapsedTimer still;
    all.start();
    still.start();
    while (!still.hasExpired(rest) && !all.hasExpired(patience)) {
        QTest::qWait(10);
        if (const QPoint now = widget.mapToGlobal(QPoint()); now != place) {
            place = now;
            still.restart();
        }
    }
}

/// Waits until our windows answer at once: of what is moved while they are busy, they see only the end.
void waitUntilPrompt()
{
    constexpr int prompt = 50; // ms
    constexpr int turns = 10;
    constexpr int patience = 5'000; // ms
    QElapsedTimer all;
    all.start();
    QElapsedTimer one;
    for (int calm = 0; calm < turns && !all.hasExpired(patience);) {
        one.start();
        QTest::qWait(10);
        calm = one.hasExpired(prompt) ? 0 : calm + 1;
    }
}

/// What presses at \a from and goes to \a to in steps.
QStringList pulled(QPoint from, QPoint to)
{
    const auto pause = [](const char *seconds) {
        return QStringList{QStringLiteral("sleep"), QString::fromLatin1(seconds)};
    };
    QStringList script =
        moveTo(from) + pause("0.1") + QStringList{QStringLiteral("mousedown"), QStringLiteral("1")} + pause("0.05");
    constexpr int steps = 12;
    for (int step = 1; step <= steps; ++step) {
        script += moveTo(from + (to - from) * step / steps) + pause("0.03");
    }
    script += pause("0.3") + moveTo(to + QPoint(1, 0)) + pause("0.3") + moveTo(to);
    return script + pause("0.3"); // what is below has to say that it takes it
}

/// Waits for the window manager to hand the keyboard to a window of ours, if there is one: what is pressed before goes
/// nowhere.
void waitForKeyboard()
{
    if (std::ranges::any_of(QGuiApplication::topLevelWindows(), &QWindow::isVisible)) {
        QVERIFY2(QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; }),
            "no window of ours has the keyboard");
    }
}

} // namespace

void InputDriver::click(const QWidget &widget, QPoint place)
{
    waitUntilStill(widget);
    xdotool(moveTo(widget.mapToGlobal(place)) + QStringList{QStringLiteral("click"), QStringLiteral("1")});
    QTest::qWait(50); // the X server hands the click on
}

void InputDriver::click(const QWidget &widget)
{
    click(widget, widget.rect().center());
}

void InputDriver::type(const QString &text)
{
    waitForKeyboard();
    xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("15"), text});
    QTest::qWait(50); // the X server hands the keys on
}

void InputDriver::press(const QString &keys)
{
    waitForKeyboard();
    xdotool({QStringLiteral("key"), keys});
    QTest::qWait(50); // the X server hands the keys on
}

void InputDriver::drag(QPoint from, QPoint to)
{
    waitUntilPrompt();
    // All in one process: a drag out of our own windows has an event loop of its own, in which we wait as well.
    xdotool(pulled(from, to) + QStringList{QStringLiteral("mouseup"), QStringLiteral("1")});
    QTest::qWait(300); // the X server hands the drop on
}

void InputDriver::dragFiles(const QStringList &files, const QWidget &target, QPoint place)
{
    QProcess source;
    source.start(QStringLiteral(FRONTROW_DRAG_SOURCE), files);
    QVERIFY(source.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(source.canReadLine() || (source.waitForReadyRead(50) && source.canReadLine()), 10'000);
    const QList<QByteArray> words = source.readLine().trimmed().split(' ');
    const QPoint from(words[0].toInt(), words[1].toInt());
    waitUntilPrompt();
    xdotool(pulled(from, target.mapToGlobal(place)));
    constexpr int patience = 2'000; // ms; what takes no files says nothing
    std::ignore = QTest::qWaitFor([&source] { return source.canReadLine(); }, patience);
    xdotool({QStringLiteral("mouseup"), QStringLiteral("1")});
    // Over once the target has taken it; it may be long at it.
    std::ignore = QTest::qWaitFor([&source] { return source.readAll().contains("ended"); }, patience);
    source.kill();
    source.waitForFinished();
}

void InputDriver::copyPicture(const QString &file)
{
    copy(QStringLiteral("image/png"), file);
}

void InputDriver::copyText(const QString &text)
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(text.toUtf8());
    file.close();
    copy(QStringLiteral("UTF8_STRING"), file.fileName());
}

} // namespace frontrow::test
