// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// A random walk through the window: does what people do, one step after the other, and looks after each whether what
// must hold does.

#include "support/samples.h"
#include "walk/shorten.h"
#include "walk/steps.h"
#include "walk/walk.h"
#include "widgets/preview/previewview.h"
#include "widgets/windowstyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <tuple>

using namespace frontrow;
using namespace frontrow::walk;

namespace {

constexpr int mostRuns = 60; ///< while steps are left out

struct Options
{
    quint32 seed = 0;
    QList<Step> steps;
    QString keep; ///< the folder that steps which led to a fault are written to
    bool shortens = false;
};

void printOut(const QString &line)
{
    std::puts(qPrintable(line));
    std::ignore = std::fflush(stdout);
}

/// Leaves out of \a steps what the fault of \a ending does not need.
QList<Step> shortest(const Options &options, const Ending &ending, const QString &folder)
{
    const auto fails = [&](const QList<Step> &some) {
        const std::optional<Ending> again = walked(some, options.seed, folder);
        return again && again->fault.kind == ending.fault.kind;
    };
    return shortened(options.steps.first(ending.step + 1), fails, mostRuns);
}

QString keepSteps(const Options &options, const QList<Step> &steps, const Fault &fault, const QString &name)
{
    QDir().mkpath(options.keep);
    const QString path = QDir(options.keep).filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        const QString head = QStringLiteral("# seed %1\n# %2: %3\n")
                                 .arg(options.seed)
                                 .arg(fault.kind, QString(fault.text).replace(u'\n', QStringLiteral("\n# ")));
        file.write((head + written(steps)).toUtf8());
    }
    return path;
}

int walkAll(const Options &options)
{
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/frontrow walk ü XXXXXX"));
    const QString place = folder.filePath(QStringLiteral("walk"));
    printOut(QStringLiteral("walk: seed %1, %2 steps").arg(options.seed).arg(options.steps.size()));
    const std::optional<Ending> ending = walked(options.steps, options.seed, place);
    if (!ending) {
        printOut(QStringLiteral("walk: %1 steps, no fault").arg(options.steps.size()));
        return 0;
    }
    printOut(QStringLiteral("walk: fault after step %1: %2\n%3")
            .arg(ending->step)
            .arg(ending->fault.kind, ending->fault.text));
    const QString name = QStringLiteral("%1-%2").arg(options.seed).arg(ending->fault.kind);
    for (const char *picture : {"shown.png", "painted.png", "stderr"}) {
        const QString kept = QDir(options.keep).filePath(name + u'-' + QLatin1StringView(picture));
        QDir().mkpath(options.keep);
        QFile::remove(kept);
        QFile::copy(place + u'/' + QLatin1StringView(picture), kept);
    }
    const QList<Step> steps = options.steps.first(ending->step + 1);
    const QString path = keepSteps(options, steps, ending->fault, name + QStringLiteral(".steps"));
    printOut(QStringLiteral("walk: seed %1; again: ./dev walk --replay %2").arg(options.seed).arg(path));
    if (options.shortens) {
        const QList<Step> fewer = shortest(options, *ending, place);
        const QString file = keepSteps(options, fewer, ending->fault, name + QStringLiteral("-short.steps"));
        printOut(QStringLiteral("walk: %1 steps are enough: %2\n%3").arg(fewer.size()).arg(file, written(fewer)));
    }
    return 1;
}

/// The seed that the file's first line names, which decides the blogs.
quint32 seedIn(const QString &text)
{
    const QString mark = QStringLiteral("# seed ");
    return text.startsWith(mark) ? text.sliced(mark.size()).section(u'\n', 0, 0).toUInt() : 0;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("Walks through the window at random."));
    parser.addHelpOption();
    const auto add = [&](const char *name, const char *description, const char *value) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(description), QString::fromLatin1(value)});
    };
    add("seed", "Decides the walk and its blogs; a random one when not said.", "N");
    add("steps", "How many; 300 when not said.", "N");
    add("without", "Steps that are left out, a comma between them.", "NAMES");
    add("replay", "Takes the steps of FILE.", "FILE");
    add("shorten", "The same, and leaves out what the fault does not need.", "FILE");
    add("keep", "Where steps that led to a fault are written to; here when not said.", "FOLDER");
    add("child", "The part of the walk that has the window.", "FOLDER");
    add("from", "The first step of it.", "N");
}

} // namespace

int main(int argc, char *argv[])
{
    preparePreview();
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const auto value = [&](const char *name) { return parser.value(QString::fromLatin1(name)); };

    Options options;
    options.seed =
        parser.isSet(QStringLiteral("seed")) ? value("seed").toUInt() : QRandomGenerator::global()->bounded(100'000U);
    if (parser.isSet(QStringLiteral("child"))) {
        QApplication::setStyle(new WindowStyle);
        return runSteps(value("replay"), value("from").toLongLong(), options.seed, value("child"));
    }
    options.keep = value("keep");
    options.shortens = parser.isSet(QStringLiteral("shorten"));
    const QString file = options.shortens ? value("shorten") : value("replay");
    if (file.isEmpty()) {
        const qsizetype count = parser.isSet(QStringLiteral("steps")) ? value("steps").toLongLong() : 300;
        options.steps = stepsOf(options.seed, count, value("without").split(u',', Qt::SkipEmptyParts));
    } else {
        const QString text = QString::fromUtf8(test::contentOf(file));
        const std::optional<QList<Step>> steps = parsed(text);
        if (!steps || steps->isEmpty()) {
            std::ignore = std::fprintf(stderr, "walk: “%s” has no steps\n", qPrintable(file));
            return 2;
        }
        options.steps = *steps;
        options.seed = seedIn(text);
    }
    return walkAll(options);
}
