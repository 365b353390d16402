// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "typing.h"

#include "guestprogram.h"
#include "support/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

using namespace frontrow;

void addSpread(
    QList<Row> &rows, const QString &figure, const QString &peer, const Spread &ours, const Spread &theirs, double bar)
{
    rows.append({figure + QStringLiteral(", median"), peer, ours, theirs, bar});
    rows.append({figure + QStringLiteral(", p95"), peer, ours.p95, theirs.p95});
}

double sinceStart(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QString program(const char *name)
{
    return QCoreApplication::applicationDirPath() + u'/' + QLatin1StringView(name);
}

BenchPost writePost(const QString &sample, const QString &name, qsizetype size)
{
    const QString text = QString::fromUtf8(test::contentOf(sample));
    const qsizetype body = text.indexOf(QStringLiteral("\n---"), 3) + 5;
    // Lines so short that no editor wraps them: keys that go down lead to the paragraph.
    static const QRegularExpression hero(QStringLiteral("overlay_image: (\\S+)"));
    const QString folder = QFileInfo(sample).absolutePath();
    QFile::copy(folder + hero.match(text).captured(1), folder + QStringLiteral("/images/h.jpg"));
    const QString head = QStringLiteral("---\nlayout: post\ntitle: Keys\ndate: 2026-01-01\nheader:\n"
                                        "  overlay_image: /images/h.jpg\n---\n");
    QString written = head + QStringLiteral("\nThe keys go here\n\n") + text.sliced(body);
    static const QRegularExpression blank(QStringLiteral("\n{2,}"));
    const QStringList paragraphs = text.sliced(body).split(blank, Qt::SkipEmptyParts);
    for (qsizetype i = 0; written.size() < size; ++i) {
        const QString &paragraph = paragraphs[i % paragraphs.size()];
        static const QRegularExpression plain(QStringLiteral("^[^<\\[{`|#*]*$"));
        written += i % 40 == 0 ? QStringLiteral("\n\n## Part %1").arg(i) : QString();
        written += plain.match(paragraph).hasMatch() ? QStringLiteral("\n\n") + paragraph.trimmed() : QString();
    }
    const QString path = folder + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(written.toUtf8()) < 0) {
        qFatal("%s cannot be written", qPrintable(path));
    }
    return {path, static_cast<int>(head.count(u'\n')) + 1};
}

double timeUntilShown(XScreen &screen, const Area &area, std::mt19937 &random,
    const std::function<bool(const Pixels &before, const Pixels &now)> &hasChanged, const std::function<void()> &press)
{
    waitUntilQuiet(screen, area, 80);
    QThread::msleep(20 + random() % 100);
    const Pixels before = screen.grab(area);
    QElapsedTimer timer;
    timer.start();
    press();
    while (!hasChanged(before, screen.grab(area)) && timer.elapsed() < giveUp) {
        QThread::usleep(300);
    }
    return sinceStart(timer);
}

void goToLine(XScreen &screen, int line)
{
    screen.press("Home", true);
    for (int i = 0; i < line; ++i) {
        screen.press("Down");
        QThread::msleep(8);
    }
    screen.press("End");
    QThread::msleep(300);
}
