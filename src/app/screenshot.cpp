// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "app/screenshot.h"

#include "widgets/mainwindow.h"
#include "widgets/preview/previewview.h"

#include <QApplication>
#include <QPixmap>
#include <QScreen>
#include <QTextStream>
#include <QTimer>

#include <chrono>

namespace frontrow {

using namespace std::chrono_literals;

namespace {

void quit(const QString &sentence)
{
    QTextStream(stderr) << sentence << '\n';
    QApplication::exit(3);
}

void write(MainWindow &window, const QString &file)
{
    const QPixmap picture = window.screen()->grabWindow(window.winId());
    if (picture.isNull() || !picture.save(file, "PNG")) {
        quit(QCoreApplication::translate("main", "The picture “%1” could not be written.").arg(file));
        return;
    }
    QApplication::exit(0);
}

void writeWhenPicturesAreShown(MainWindow &window, const QString &file)
{
    const QString script = QStringLiteral("Array.from(document.images).every(image => image.complete)");
    window.preview().evaluate(script, [&window, file](const QVariant &isComplete) {
        if (isComplete.toBool()) {
            QTimer::singleShot(500ms, &window, [&window, file] { write(window, file); });
        } else {
            QTimer::singleShot(100ms, &window, [&window, file] { writeWhenPicturesAreShown(window, file); });
        }
    });
}

} // namespace

void takeScreenshot(MainWindow &window, const QString &file)
{
    QObject::connect(
        &window.preview(), &PreviewView::frameShown, &window,
        [&window, file] { writeWhenPicturesAreShown(window, file); }, Qt::SingleShotConnection);
    QTimer::singleShot(
        60s, &window, [] { quit(QCoreApplication::translate("main", "The preview was not shown within a minute.")); });
}

} // namespace frontrow
