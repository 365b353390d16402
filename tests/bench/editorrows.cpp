// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "editorrows.h"

#include "guestprogram.h"
#include "typing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <random>
#include <string>
#include <utility>

namespace {

constexpr qsizetype hugePost = 5'000'000; // characters
constexpr int tableRows = 200;
constexpr qsizetype longLine = 300'000; // characters
constexpr int atRest = 300; // ms without a change: less than a caret is on or off
const QString needle = QStringLiteral("needle");

/// One thing that is done again and again: keys whose effect is waited for, and keys after each of them that are not.
struct Task
{
    QString figure;
    QString file; ///< has the needle where the caret goes
    QStringList measured; ///< keysyms; Control is held for those that begin with '^'
    QStringList between; ///< after each measured key
    bool isForPeer = true; ///< the peer can change the file, too
    QStringList betweenInPeer = between; ///< what the measured key leaves there may have to be taken away
};

void press(XScreen &screen, const QString &key)
{
    const bool isWithControl = key.startsWith(u'^');
    screen.press(key.sliced(isWithControl ? 1 : 0).toStdString(), isWithControl);
}

/// Puts the caret after the needle, by the program's own find bar.
void goToNeedle(XScreen &screen, const Area &window)
{
    press(screen, QStringLiteral("^f"));
    waitUntilQuiet(screen, window, atRest);
    for (const QChar letter : needle) {
        screen.press(std::string(1, letter.toLatin1()));
    }
    press(screen, QStringLiteral("Return"));
    waitUntilQuiet(screen, window, atRest);
    press(screen, QStringLiteral("Escape"));
    waitUntilQuiet(screen, window, atRest);
    press(screen, QStringLiteral("End"));
    waitUntilQuiet(screen, window, atRest);
}

/// \a now differs from \a before, both of an area of this \a width, by more than a caret that goes on or out.
bool isMoreThanACaret(const Pixels &before, const Pixels &now, int width)
{
    constexpr int caret = 3; // pixels wide
    if (before == now) {
        return false;
    }
    int left = width;
    int right = -1;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != now[i]) {
            left = std::min(left, static_cast<int>(i) % width);
            right = std::max(right, static_cast<int>(i) % width);
        }
    }
    return right - left >= caret;
}

/// Milliseconds from each of the task's keys until it shows in \a window.
QList<double> times(XScreen &screen, const Area &window, const Task &task, const QStringList &between, int samples)
{
    const Area area{window.x, window.y + 80, window.width, window.height - 120};
    std::mt19937 random(7);
    QList<double> found;
    for (int i = 0; i < samples; ++i) {
        found.append(timeUntilShown(
            screen, area, random,
            [&](const Pixels &before, const Pixels &now) { return isMoreThanACaret(before, now, area.width); },
            [&] { press(screen, task.measured[i % task.measured.size()]); }));
        if (found.constLast() >= giveUp) {
            qFatal("a key did nothing within %d s: %s", giveUp / 1000, qPrintable(task.figure));
        }
        for (const QString &key : between) {
            QThread::msleep(60);
            press(screen, key);
        }
    }
    return found;
}

Spread timesIn(XScreen &screen, const QString &program, const QString &home, const Task &task,
    const QStringList &between, int samples)
{
    GuestProgram guest(screen, {program, task.file}, home);
    guest.waitForWindow();
    guest.settle();
    goToNeedle(screen, guest.area());
    return spreadOf(times(screen, guest.area(), task, between, samples));
}

QString written(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        qFatal("%s cannot be written", qPrintable(path));
    }
    return path;
}

/// The text of \a post with the needle in a paragraph of its own in the middle.
QString withNeedle(const QString &post)
{
    QFile file(post);
    QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const qsizetype middle = text.indexOf(QStringLiteral("\n\n"), text.size() / 2);
    text.insert(middle, QStringLiteral("\n\n") + needle);
    return written(post, text);
}

QList<Task> tasksFor(const QString &sample)
{
    const QDir folder = QFileInfo(sample).dir();
    const QString head = QStringLiteral("---\nlayout: post\ntitle: Keys\ndate: 2026-01-01\n---\n\n");
    const auto file = [&](const QString &name, const QString &body) {
        return written(folder.filePath(QStringLiteral("2026-01-01-%1.md").arg(name)), head + body);
    };
    const auto longer = [&](const QString &name, qsizetype size) {
        return withNeedle(writePost(sample, QStringLiteral("2026-01-01-%1.md").arg(name), size).path);
    };
    QString table = QStringLiteral("| a | b |\n|---|---|\n| %1 | x |\n").arg(needle);
    for (int row = 0; row < tableRows; ++row) {
        table += QStringLiteral("| cell %1 | one more |\n").arg(row);
    }
    const QStringList letters{
        QStringLiteral("w"), QStringLiteral("w"), QStringLiteral("BackSpace"), QStringLiteral("BackSpace")};
    const QString half = QStringLiteral("some words ").repeated(longLine / 22);
    return {{QStringLiteral("a letter, middle of 1 MB"), longer(QStringLiteral("middle"), longPost), letters, {}},
        {QStringLiteral("a letter, middle of 5 MB"), longer(QStringLiteral("five"), hugePost), letters, {}},
        {QStringLiteral("Return in a list"), file(QStringLiteral("list"), QStringLiteral("- one\n- ") + needle),
            {QStringLiteral("Return")}, {QStringLiteral("w")}},
        {QStringLiteral("Tab in a table of 200 rows"), file(QStringLiteral("table"), table), {QStringLiteral("Tab")},
            {}, true, {QStringLiteral("BackSpace")}},
        {QStringLiteral("the list of completions"),
            file(QStringLiteral("completion"),
                needle + QStringLiteral(" [a](#\n\n## One heading\n\n## Another heading\n")),
            {QStringLiteral("^space")}, {QStringLiteral("Escape")}},
        {QStringLiteral("a letter, line of 300,000"), file(QStringLiteral("line"), half + needle + u' ' + half + u'\n'),
            letters, {}, false}};
}

} // namespace

QList<Row> editorRows(const QString &sample, const QString &scratch, int samples)
{
    XScreen screen;
    const QString peer = QStringLiteral("kwrite");
    const QString home = scratch + QStringLiteral("/home");
    QList<Row> rows;
    for (const Task &task : tasksFor(sample)) {
        QTextStream(stderr) << "bench: " << task.figure << '\n';
        const Spread ours = timesIn(screen, program("frontrow"), home, task, task.between, samples);
        const QString figure = QStringLiteral("editor: ") + task.figure;
        if (!task.isForPeer) { // it cuts lines of more than 10,000 letters and opens such files read-only
            rows.append({figure + QStringLiteral(", p95"), QStringLiteral("the limit; kwrite cannot"), ours.p95,
                screenLimit, 1});
            continue;
        }
        const Spread theirs = timesIn(screen, peer, home, task, task.betweenInPeer, samples);
        rows.append({figure + QStringLiteral(", median"), peer, ours, theirs});
        rows.append({figure + QStringLiteral(", p95"), peer, ours.p95, theirs.p95, 1});
        rows.append({figure + QStringLiteral(", p95"), QStringLiteral("the limit"), ours.p95, screenLimit, 1});
    }
    return rows;
}
