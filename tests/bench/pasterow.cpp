// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "pasterow.h"

#include "support/scriptedprompt.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QDir>
#include <QEventLoop>
#include <QPainter>

using namespace frontrow;

namespace {

constexpr int runs = 15;
constexpr double limitMs = 200;

/// A slide as they are shown: a gradient, a headline, points, and a drawing with many colours.
QImage slide()
{
    QImage image(1920, 1080, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient paper(0, 0, 1920, 1080);
    paper.setColorAt(0, QColor(0x10, 0x20, 0x40));
    paper.setColorAt(1, QColor(0x30, 0x60, 0x90));
    painter.fillRect(image.rect(), paper);
    painter.setPen(Qt::white);
    QFont font = painter.font();
    for (int line = 0; line < 9; ++line) {
        font.setPixelSize(line == 0 ? 84 : 42);
        painter.setFont(font);
        painter.drawText(120, 160 + line * 96, QStringLiteral("Line %1: what the speaker says about it").arg(line));
    }
    for (int ring = 0; ring < 60; ++ring) {
        painter.setPen(QPen(QColor::fromHsv(ring * 6, 200, 240), 6));
        painter.drawEllipse(QPoint(1500, 640), 20 + ring * 6, 20 + ring * 6);
    }
    return image;
}

} // namespace

Row pasteRow(const QString &post, const QString &scratch)
{
    Settings settings(scratch + QStringLiteral("/paste.ini"));
    test::ScriptedPrompt prompt;
    PostSession session(settings, prompt);
    const QString copy = scratch + QStringLiteral("/2026-03-04-paste.md");
    QFile::copy(post, copy);
    if (!session.open(copy)) {
        qFatal("the post for pasting was not opened");
    }
    QEventLoop loop;
    QObject::connect(&session.pictures(), &PictureInsertion::inserted, &loop, &QEventLoop::quit);
    QImage image = slide();
    int run = 0;
    const Spread pasted = timed(runs, [&] {
        image.setPixel(run++, 0, 0xffffff); // another picture than the ones before
        session.pictures().addFigures({{QString(), image}}, session.document().text().size());
        loop.exec();
    });
    return {QStringLiteral("paste 1080p: figure in the text"), QStringLiteral("limit of 200 ms"), pasted, limitMs};
}
