// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "importrows.h"

#include "media/perceptualhash.h"
#include "media/similarity.h"
#include "site/pictures/figureimport.h"
#include "slidepainter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTextStream>

#include <sys/resource.h>

using namespace frontrow;

namespace {

constexpr int slides = 50;
constexpr int width = 1600;

/// Slides as a screenshot tool writes them, one in five half covered by a photograph.
QStringList writtenSlides(const QString &folder)
{
    QStringList files;
    QDir().mkpath(folder);
    for (int number = 0; number < slides; ++number) {
        QImage slide = test::paintedSlide(test::slideContent(number), {3840, 2160});
        if (number % 5 == 4) {
            QImage photograph = test::paintedScene({1400, 1400}, static_cast<quint32>(number));
            test::addNoise(photograph, 4, static_cast<quint32>(number));
            QPainter(&slide).drawImage(2300, 400, photograph);
        }
        files.append(QStringLiteral("%1/Slide of talk %2.png").arg(folder).arg(number));
        slide.convertToFormat(QImage::Format_RGBA8888).save(files.last());
    }
    return files;
}

/// Stages the quick versions of \a files.
QList<RepoPath> staged(const QStringList &files, const StagingStore &staging)
{
    QList<PictureSource> sources;
    for (const QString &file : files) {
        sources.append({file, {}});
    }
    return importPictures({sources, {QStringLiteral("../"), QStringLiteral("images/day")}, {}, staging, {}},
        [](qsizetype) { return true; })
        .staged;
}

/// Everything that an import does: stage the quick version, make it small, and hash it.
QStringList import(const QStringList &files, const QString &store)
{
    StagingStore staging(store);
    const QList<RepoPath> paths = staged(files, staging);
    if (!staging.optimiseAll(paths).isEmpty()) {
        qFatal("a slide was not optimised");
    }
    QStringList made;
    for (const RepoPath &path : paths) {
        made.append(*staging.find(path));
        std::ignore = PerceptualHash::of(QImage(made.last()));
    }
    return made;
}

void run(const QString &program, const QStringList &arguments)
{
    if (QProcess::execute(program, arguments) != 0) {
        qFatal("%s did not run", qPrintable(program));
    }
}

QStringList script(const QStringList &files, const QString &folder)
{
    QDir().mkpath(folder);
    QStringList made;
    for (qsizetype number = 0; number < files.size(); ++number) {
        made.append(QStringLiteral("%1/%2.png").arg(folder).arg(number));
        run(QStringLiteral("convert"),
            {files[number], QStringLiteral("-resize"), QString::number(width), QStringLiteral("-strip"), made.last()});
        run(QStringLiteral("pngquant"),
            {QStringLiteral("--force"), QStringLiteral("--skip-if-larger"), QStringLiteral("--ext"),
                QStringLiteral(".png"), made.last()});
    }
    return made;
}

double sizeOf(const QStringList &files)
{
    double bytes = 0;
    for (const QString &file : files) {
        bytes += static_cast<double>(QFileInfo(file).size());
    }
    return bytes;
}

/// How like the files made are to the originals, scaled by a filter of neither side.
double likeness(const QStringList &files, const QStringList &originals)
{
    double sum = 0;
    for (qsizetype number = 0; number < files.size(); ++number) {
        const QImage made(files[number]);
        const QImage half =
            QImage(originals[number]).scaled(made.size() * 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        sum += structuralSimilarity(made, half.scaled(made.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return sum / static_cast<double>(files.size());
}

/// The most memory this process ever had, in MB, after \a files were staged four times over: all that it did before
/// included, so the import itself needs less.
double peakMegabytes(const QStringList &files, const QString &store)
{
    for (int round = 0; round < 4; ++round) {
        staged(files, StagingStore(store + QString::number(round)));
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

double workTime(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

QList<Row> importRows(const QString &scratch)
{
    const QStringList files = writtenSlides(scratch + QStringLiteral("/slides"));
    QStringList ours;
    QStringList theirs;
    const double oursMs = workTime([&] { ours = import(files, scratch + QStringLiteral("/ours")); });
    const double theirsMs = workTime([&] { theirs = script(files, scratch + QStringLiteral("/theirs")); });
    const double peak = peakMegabytes(files, scratch + QStringLiteral("/memory"));
    const QString peer = QStringLiteral("convert -resize -strip, pngquant");
    return {{QStringLiteral("import 50 slides of 4K"), peer, oursMs, theirsMs},
        {QStringLiteral("import 50 slides of 4K, kB"), peer, sizeOf(ours) / 1024, sizeOf(theirs) / 1024},
        {QStringLiteral("import 50 slides, 1000 × SSIM loss"), peer, 1000 * (1 - likeness(ours, files)),
            1000 * (1 - likeness(theirs, files))},
        {QStringLiteral("peak for 200 pictures of 4K, MB"), QStringLiteral("limit"), peak, 600}};
}
