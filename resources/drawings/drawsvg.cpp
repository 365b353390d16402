// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// drawsvg WIDTH FILE.svg FILE.png: one drawing with Qt's SVG renderer, the same that draws Frontrow's icons.
// The height follows from the drawing's view box. Used by the `render` script beside this file.

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("usage: drawsvg WIDTH FILE.svg FILE.png\n", stderr);
        return 2;
    }
    QSvgRenderer renderer(arguments.at(2));
    const int width = arguments.at(1).toInt();
    if (!renderer.isValid() || width <= 0) {
        std::fprintf(stderr, "drawsvg: %s cannot be drawn\n", qPrintable(arguments.at(2)));
        return 1;
    }
    const QRectF box = renderer.viewBoxF();
    QImage image(width, qRound(width * box.height() / box.width()), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    renderer.render(&painter);
    painter.end();
    if (!image.save(arguments.at(3), "PNG")) {
        std::fprintf(stderr, "drawsvg: %s cannot be written\n", qPrintable(arguments.at(3)));
        return 1;
    }
    return 0;
}
