// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "windowrows.h"

#include "guestprogram.h"
#include "typing.h"

#include <QElapsedTimer>
#include <QPoint>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <optional>
#include <random>

namespace {

constexpr double gapLimit = 16; // ms that the event loop may be away, 95 of 100 times
constexpr double worstGap = 50; // ms, always
constexpr int starts = 5;
constexpr int fewKeys = 10; // for programs that take seconds for each

/// The pixels that differ in \a before and \a after, both of an area of this \a width.
QList<QPoint> differences(const Pixels &before, const Pixels &after, int width)
{
    QList<QPoint> places;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i]) {
            places.append({static_cast<int>(i) % width, static_cast<int>(i) / width});
        }
    }
    return places;
}

/// The part of \a inner that one more key changes beside the editor, the next to its right: there is the text of the
/// preview. Further to the right its scroll bar may follow. Nothing where only the editor changes.
std::optional<Area> changedByOneKey(XScreen &screen, const Area &inner)
{
    constexpr int gap = 60; // pixels at least between the editor and the preview
    const auto isJump = [](QPoint a, QPoint b) { return b.x() - a.x() > gap; };
    Area right = inner;
    right.x += right.width / 3;
    right.width -= right.width / 3;
    const Pixels before = screen.grab(inner);
    screen.press("a");
    QThread::msleep(300);
    waitUntilQuiet(screen, right, 1000);
    QList<QPoint> places = differences(before, screen.grab(inner), inner.width);
    std::ranges::sort(places, {}, &QPoint::x);
    const auto editorEnd = std::ranges::adjacent_find(places, isJump);
    if (editorEnd == places.end()) {
        return std::nullopt;
    }
    const auto end = std::adjacent_find(editorEnd + 1, places.end(), isJump);
    const QList<QPoint> text(editorEnd + 1, end == places.end() ? end : end + 1);
    const int left = std::max(0, text.constFirst().x() - 40);
    const int top = std::ranges::min(text, {}, &QPoint::y).y();
    const int width = std::min(inner.width, text.constLast().x() + 220) - left;
    return Area{inner.x + left, inner.y + top, width, std::min(60, inner.height - top)};
}

/// Where every key changes \a window beside the editor: two in a row agree on it. What changes once, as a window does
/// that is not done yet, is not meant.
Area changedByKey(XScreen &screen, const Area &window)
{
    const Area inner{window.x, window.y + 30, window.width, window.height - 30 - 40};
    const auto isSamePlace = [](const Area &a, const Area &b) {
        constexpr int near = 60; // pixels: a few letters
        return std::abs(a.x - b.x) < near && std::abs(a.y - b.y) < near;
    };
    std::optional<Area> last;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 3 * giveUp) { // seconds for a long post, with some programs
        const std::optional<Area> area = changedByOneKey(screen, inner);
        if (area && last && isSamePlace(*area, *last)) {
            return *area;
        }
        last = area;
    }
    qFatal("no key changes what is beside the editor within a minute");
}

/// Types \a samples keys and waits for each to change \a area. Every second ten take the first ten out again.
QList<double> keysToPixel(XScreen &screen, const Area &area, int samples)
{
    std::mt19937 random(7);
    QList<double> times;
    for (int i = 0; i < samples; ++i) {
        times.append(timeUntilShown(screen, area, random, std::not_equal_to<Pixels>(),
            [&] { screen.press(i / 10 % 2 == 0 ? "w" : "BackSpace"); }));
    }
    return times;
}

struct Typing
{
    Spread time;
    double memory = 0; ///< MB
};

Typing typeInto(XScreen &screen, const QStringList &command, const QString &home, int line, int samples)
{
    GuestProgram guest(screen, command, home);
    guest.waitForWindow();
    guest.settle();
    goToLine(screen, line);
    const Area area = changedByKey(screen, guest.area());
    Typing typing;
    typing.time = spreadOf(keysToPixel(screen, area, samples));
    typing.memory = guest.memory();
    return typing;
}

struct Start
{
    double window = 0;
    double preview = 0;
};

/// Every eighth pixel of the right half of \a area: as much as tells what is shown.
Pixels gist(XScreen &screen, const Area &area)
{
    Area right = area;
    right.x += right.width / 2;
    right.width -= right.width / 2;
    const Pixels pixels = screen.grab(right);
    Pixels some;
    for (int y = 0; y < right.height; y += 4) {
        for (int x = 0; x < right.width; x += 4) {
            some.push_back(pixels[static_cast<std::size_t>(y * right.width + x)]);
        }
    }
    return some;
}

/// Whether \a now shows nearly all that \a last shows besides its background.
bool showsAll(const Pixels &now, const Pixels &last)
{
    if (now.size() != last.size()) {
        return false;
    }
    std::size_t content = 0;
    std::size_t shown = 0;
    for (std::size_t i = 0; i < last.size(); ++i) {
        if (last[i] != last[last.size() / 2]) {
            ++content;
            shown += now[i] == last[i] ? 1 : 0;
        }
    }
    return shown * 100 >= content * 97;
}

Start startOf(XScreen &screen, const QStringList &command, const QString &home)
{
    QElapsedTimer timer;
    timer.start();
    GuestProgram guest(screen, command, home);
    guest.waitForWindow();
    Start start;
    QList<std::pair<double, Pixels>> textStyle;
    while (textStyle.size() < 2 || textStyle.constLast().first - textStyle[textStyle.size() - 2].first < 1500) {
        Pixels now = gist(screen, guest.area());
        const double time = sinceStart(timer);
        if (start.window == 0 && std::ranges::adjacent_find(now, std::ranges::not_equal_to()) != now.end()) {
            start.window = time;
        }
        if (textStyle.isEmpty() || textStyle.constLast().second != now) {
            textStyle.append({time, std::move(now)});
        } else if (time - textStyle.constLast().first > 2500 || time > 20'000) {
            break;
        }
        QThread::msleep(4);
    }
    const Pixels &last = textStyle.constLast().second;
    start.preview =
        std::ranges::find_if(textStyle, [&](const auto &pageTheme) { return showsAll(pageTheme.second, last); })->first;
    return start;
}

std::pair<Spread, Spread> startsOf(XScreen &screen, const QStringList &command, const QString &home)
{
    QList<double> windows;
    QList<double> previews;
    for (int run = 0; run <= starts; ++run) {
        const Start start = startOf(screen, command, home);
        if (run > 0) { // the first reads the program from the disk
            windows.append(start.window);
            previews.append(start.preview);
        }
    }
    return {spreadOf(windows), spreadOf(previews)};
}

/// One time that the event loop was away, in ms: by the clock, and what of it the thread computed. The rest it waited
/// for a processor that others had.
struct Gap
{
    double time = 0;
    double work = 0;
};

/// How long the event loop was away while \a keys were typed.
QList<Gap> gapsOf(XScreen &screen, const BenchPost &post, const QString &home, const QStringList &keys)
{
    GuestProgram guest(screen, {program("frontrow-bench-window"), QStringLiteral("gaps"), post.path}, home);
    guest.waitForWindow();
    guest.settle();
    goToLine(screen, post.line);
    QThread::msleep(1000);
    guest.process().write("\n");
    guest.process().waitForBytesWritten();
    QThread::msleep(200);
    for (const QString &key : keys) {
        screen.press(key.toStdString());
        QThread::msleep(70);
    }
    QThread::msleep(1500);
    guest.process().closeWriteChannel();
    guest.process().waitForFinished();
    QList<Gap> gaps;
    for (const QByteArray &line : guest.process().readAllStandardOutput().split('\n')) {
        if (const QList<QByteArray> both = line.split(' '); both.size() == 2) {
            gaps.append({both[0].toDouble(), both[1].toDouble()});
        }
    }
    return gaps;
}

void addGaps(QList<Row> &rows, const QString &keys, const QList<Gap> &gaps)
{
    for (const auto &[what, member] :
        {std::pair("event loop away", &Gap::time), std::pair("event loop at work", &Gap::work)}) {
        QList<double> values;
        for (const Gap &gap : gaps) {
            values.append(gap.*member);
        }
        const QString figure = QLatin1StringView(what) + QStringLiteral(", ") + keys;
        const QString limit = QStringLiteral("the limit");
        rows.append({figure + QStringLiteral(", p95"), limit, spreadOf(values).p95, gapLimit, 1});
        rows.append(
            {figure + QStringLiteral(", worst"), limit, values.isEmpty() ? 0 : std::ranges::max(values), worstGap, 1});
    }
}

} // namespace

QList<Row> windowRows(const QString &sample, const QString &scratch, int samples)
{
    XScreen screen;
    const BenchPost shortPost = writePost(sample, QStringLiteral("2026-01-01-short.md"), 0);
    const BenchPost hugePost = writePost(sample, QStringLiteral("2026-01-01-huge.md"), longPost);
    const QString frontrow = program("frontrow");
    const QString peer = program("frontrow-bench-window");
    const QString ghostwriter = QStringLiteral("ghostwriter");
    const auto type = [&](const QStringList &command, int line, int keys) {
        return typeInto(screen, command, scratch + QStringLiteral("/home"), line, keys);
    };
    const auto say = [](const QString &what) { QTextStream(stderr) << "bench: " << what << '\n'; };
    QList<Row> rows;
    say(QStringLiteral("typing into each window"));
    const Typing floor = type({peer, QStringLiteral("swatch")}, 0, samples);
    const Typing oursShort = type({frontrow, shortPost.path}, shortPost.line, samples);
    const Typing theirsShort = type({ghostwriter, shortPost.path}, shortPost.line, samples);
    const Typing reloadedShort = type({peer, QStringLiteral("reload"), shortPost.path}, shortPost.line, samples);
    const Typing oursHuge = type({frontrow, hugePost.path}, hugePost.line, samples);
    const Typing theirsHuge = type({ghostwriter, hugePost.path}, hugePost.line, std::min(samples, fewKeys));
    const Typing reloadedHuge =
        type({peer, QStringLiteral("reload"), hugePost.path}, hugePost.line, std::min(samples, fewKeys));

    const QString key = QStringLiteral("key to pixel, sample");
    const QString hugeKey = QStringLiteral("key to pixel, 1 MB");
    const QString setHtml = QStringLiteral("setHtml() with every key");
    const QString recolour = QStringLiteral("recolouring one rectangle");
    addSpread(rows, key, ghostwriter, oursShort.time, theirsShort.time, 3);
    addSpread(rows, key, setHtml, oursShort.time, reloadedShort.time, 10);
    addSpread(rows, key, recolour, oursShort.time, floor.time, 1 / 1.35);
    addSpread(rows, hugeKey, ghostwriter, oursHuge.time, theirsHuge.time, 40);
    addSpread(rows, hugeKey, setHtml, oursHuge.time, reloadedHuge.time, 50);
    addSpread(rows, hugeKey, recolour, oursHuge.time, floor.time, 1 / 1.35);
    addSpread(rows, hugeKey, QStringLiteral("the sample"), oursHuge.time, oursShort.time, 1 / 1.25);
    for (const auto &[figure, time] : {std::pair(key, oursShort.time), std::pair(hugeKey, oursHuge.time)}) {
        rows.append({figure + QStringLiteral(", p95"), QStringLiteral("the limit"), time.p95, screenLimit, 1});
    }
    rows.append({QStringLiteral("memory with preview, sample"), ghostwriter, oursShort.memory, theirsShort.memory,
        1 / 0.75, QStringLiteral("MB")});
    rows.append({QStringLiteral("memory with preview, 1 MB"), ghostwriter, oursHuge.memory, theirsHuge.memory, 1 / 0.5,
        QStringLiteral("MB")});

    say(QStringLiteral("starting each program"));
    const auto [ourWindow, ourPreview] =
        startsOf(screen, {frontrow, shortPost.path}, scratch + QStringLiteral("/home"));
    const auto [theirWindow, theirPreview] =
        startsOf(screen, {ghostwriter, shortPost.path}, scratch + QStringLiteral("/home"));
    addSpread(rows, QStringLiteral("start to window"), ghostwriter, ourWindow, theirWindow, 3);
    addSpread(rows, QStringLiteral("start to painted preview"), ghostwriter, ourPreview, theirPreview, 2);

    say(QStringLiteral("watching the event loop"));
    const QStringList letters = QString(QStringLiteral("w")).repeated(samples).split(QString(), Qt::SkipEmptyParts);
    addGaps(rows, QStringLiteral("typing, 1 MB"), gapsOf(screen, hugePost, scratch + QStringLiteral("/home"), letters));
    QStringList fences{QStringLiteral("Return"), QStringLiteral("Return")};
    for (int i = 0; i < samples / 8; ++i) {
        const QString grave = QStringLiteral("grave");
        const QString back = QStringLiteral("BackSpace");
        fences += {grave, grave, grave, QStringLiteral("w"), back, back, back, back};
    }
    addGaps(rows, QStringLiteral("fences, 1 MB"), gapsOf(screen, hugePost, scratch + QStringLiteral("/home"), fences));
    return rows;
}
