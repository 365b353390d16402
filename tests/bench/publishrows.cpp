// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "publishrows.h"

#include "site/export/exportrun.h"
#include "support/samples.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRandomGenerator>

namespace frontrow {

namespace {

constexpr int pictures = 50;
constexpr int runs = 9;

void run(const QString &script, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("sh"), {QStringLiteral("-ec"), script});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        qFatal("%s: %s", qPrintable(script), process.readAllStandardError().constData());
    }
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

/// A slide's size in bytes: about 60 kB that do not pack further.
QByteArray noise(quint32 seed)
{
    QRandomGenerator random(seed);
    QImage image(160, 120, QImage::Format_RGB888);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.bytesPerLine(); ++x) {
            image.scanLine(y)[x] = static_cast<uchar>(random.generate());
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

/// The post and its pictures, as they lie outside of the blog.
void writePost(const QString &folder)
{
    QDir().mkpath(folder + QStringLiteral("/images/talk"));
    QByteArray post = "---\ntitle: Talk\ndate: 2026-03-04\n---\n\n";
    for (int number = 1; number <= pictures; ++number) {
        const QString path = QStringLiteral("images/talk/%1.png").arg(number);
        write(folder + u'/' + path, noise(static_cast<quint32>(number)));
        post += "![slide](/" + path.toUtf8() + ")\n\n";
    }
    write(folder + QStringLiteral("/2026-03-04-talk.md"), post);
}

} // namespace

} // namespace frontrow

QList<Row> publishRows(const QString &scratch)
{
    using namespace frontrow;
    const QString own = scratch + QStringLiteral("/talk");
    const QString blog = scratch + QStringLiteral("/publish");
    writePost(own);
    test::makeBlog(blog);
    run(QStringLiteral("git init -q -b main && git config user.name a && git config user.email a@b && git add . && git "
                       "commit -qm start"),
        blog);
    const QString fresh = QStringLiteral("rm -rf work exports && cp -a publish work");
    const ExportRequest request{*SourceText::decode(test::contentOf(own + QStringLiteral("/2026-03-04-talk.md"))),
        own + QStringLiteral("/2026-03-04-talk.md"), scratch + QStringLiteral("/work"), {{own}},
        QDateTime::currentDateTime()};
    const auto publish = [&](bool commits) {
        const Result<ExportOutcome> done =
            runExport(request, {.commits = commits}, scratch + QStringLiteral("/exports"));
        if (!done || done->written != pictures + 1) {
            qFatal("the export failed: %s", done ? "files are missing" : qPrintable(done.error().message));
        }
    };
    const QString copy = QStringLiteral("cp -r ../talk/images . && mkdir -p _posts && cp ../talk/*.md _posts/");
    const auto before = [&] { run(fresh, scratch); };
    const Spread committed = timed(runs, before, [&] { publish(true); });
    const Spread byHand = timed(runs, before, [&] {
        run(copy + QStringLiteral(" && git add images _posts && git commit -qm Talk"),
            scratch + QStringLiteral("/work"));
    });
    const Spread written = timed(runs, before, [&] { publish(false); });
    const Spread copied =
        timed(runs, before, [&] { run(copy + QStringLiteral(" && sync -f ."), scratch + QStringLiteral("/work")); });
    return {{QStringLiteral("plan and commit, 50 pictures"), QStringLiteral("cp, git add, git commit"), committed,
                byHand, 1 / 1.5},
        {QStringLiteral("plan and write, 50 pictures"), QStringLiteral("cp -r and sync"), written, copied}};
}
