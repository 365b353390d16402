// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "slidepainter.h"

#include <QBuffer>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>
#include <QRandomGenerator>
#include <QTransform>

#include <cmath>
#include <numbers>
#include <random>

namespace frontrow::test {

namespace {

struct Design
{
    QColor from;
    QColor to;
    QColor text;
    QColor accent;
    const char *family;
    double margin; ///< share of the width
    bool isBulleted;
};

const Design &designOf(int number)
{
    static const QList<Design> designs{
        {QColor(12, 16, 60), QColor(58, 20, 110), Qt::white, QColor(230, 50, 160), "Noto Sans", 0.05, true},
        {Qt::white, QColor(244, 246, 250), QColor(30, 34, 44), QColor(0, 92, 175), "DejaVu Sans", 0.07, true},
        {QColor(250, 244, 230), QColor(250, 240, 220), QColor(60, 40, 20), QColor(190, 70, 30), "Noto Serif", 0.09,
            false},
        {QColor(18, 18, 18), QColor(28, 30, 34), QColor(235, 235, 235), QColor(80, 200, 120), "Noto Sans", 0.06, true},
        {QColor(0, 82, 120), QColor(0, 120, 140), Qt::white, QColor(255, 200, 60), "DejaVu Serif", 0.08, false},
        {Qt::white, Qt::white, Qt::black, QColor(210, 30, 45), "DejaVu Sans", 0.05, true}};
    return designs[number % designs.size()];
}

const QStringList &vocabulary()
{
    static const QStringList words = QStringLiteral(
        "harbour pilot signal archive ladder market engine garden river copper window budget monday customer balance "
        "network storage weather journal program library teacher station machine formula kitchen lantern pattern "
        "railway compass message freight capital council evening quarter fiction holiday project service privacy "
        "support journey problem history quality process science measure backup release deploy monitor recover "
        "training latency pipeline dataset feature review planning workshop capacity safety region cluster request "
        "response database container schedule incident standard education language community creative familiar "
        "reliable flexible regional seasonal digital personal public simple careful honest steady modern gentle")
                                         .split(u' ');
    return words;
}

QString someWords(QRandomGenerator &random, int count)
{
    QStringList words;
    for (int word = 0; word < count; ++word) {
        words.append(vocabulary()[random.bounded(vocabulary().size())]);
    }
    QString text = words.join(u' ');
    text.front() = text.front().toUpper();
    return text;
}

QFont font(const Design &design, double pixels, bool isBold)
{
    QFont made(QString::fromLatin1(design.family));
    made.setPixelSize(std::max(1, qRound(pixels)));
    made.setBold(isBold);
    return made;
}

void paintFigure(QPainter &painter, const Design &design, const QRectF &area, int number)
{
    QRandomGenerator random(static_cast<quint32>(number) * 977);
    if (number % 2 == 1) {
        const int bars = 4 + random.bounded(4);
        const double width = area.width() / bars;
        for (int bar = 0; bar < bars; ++bar) {
            const double height = area.height() * (0.2 + 0.8 * random.generateDouble());
            painter.fillRect(QRectF(area.left() + bar * width, area.bottom() - height, width * 0.7, height),
                bar % 2 == 0 ? design.accent : design.accent.darker(140));
        }
        return;
    }
    const int parts = 3 + random.bounded(3);
    const double side = std::min(area.width(), area.height());
    const QRectF disc(area.center() - QPointF(side, side) / 2, QSizeF(side, side));
    int start = 0;
    for (int part = 0; part < parts; ++part) {
        const int span = part == parts - 1 ? 5760 - start : 400 + random.bounded(1200);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromHsv((design.accent.hsvHue() + part * 40) % 360, 160, 200));
        painter.drawPie(disc, start, span);
        start += span;
    }
}

/// A mark as lists have them: checked, crossed, boxed, an arrow, a star.
QPainterPath listMark(int kind)
{
    QPainterPath path;
    if (kind == 0 || kind == 1 || kind == 2) {
        path.moveTo(-0.4, 0.05);
        path.lineTo(-0.1, 0.35);
        path.lineTo(0.45, -0.4);
    }
    if (kind == 1) {
        path.addEllipse(QPointF(), 0.6, 0.6);
    } else if (kind == 2) {
        path.addRect(QRectF(-0.5, -0.5, 1, 1));
    } else if (kind == 3) {
        path.moveTo(-0.4, -0.4);
        path.lineTo(0.4, 0.4);
        path.moveTo(0.4, -0.4);
        path.lineTo(-0.4, 0.4);
    } else if (kind == 4) {
        path.moveTo(-0.5, 0);
        path.lineTo(0.5, 0);
        path.lineTo(0.1, -0.35);
        path.moveTo(0.5, 0);
        path.lineTo(0.1, 0.35);
    } else if (kind == 5) {
        for (int corner = 0; corner <= 10; ++corner) {
            const double angle = corner * std::numbers::pi / 5;
            const QPointF point = QPointF(std::sin(angle), -std::cos(angle)) * (corner % 2 == 0 ? 0.55 : 0.22);
            corner == 0 ? path.moveTo(point) : path.lineTo(point);
        }
    }
    return path;
}

/// An icon of lines: a chip, a car, a cloud, a circuit.
QPainterPath lineIcon(int kind)
{
    QPainterPath path;
    if (kind == 0) {
        path.addRoundedRect(QRectF(-0.35, -0.35, 0.7, 0.7), 0.08, 0.08);
        path.addRect(QRectF(-0.15, -0.15, 0.3, 0.3));
        for (int leg = -1; leg <= 1; ++leg) {
            path.moveTo(leg * 0.2, -0.5);
            path.lineTo(leg * 0.2, -0.35);
            path.moveTo(leg * 0.2, 0.35);
            path.lineTo(leg * 0.2, 0.5);
        }
    } else if (kind == 1) {
        path.moveTo(-0.5, 0.2);
        path.cubicTo(-0.4, -0.5, 0.4, -0.5, 0.5, 0.2);
        path.closeSubpath();
        path.addEllipse(QPointF(-0.25, 0.2), 0.14, 0.14);
        path.addEllipse(QPointF(0.25, 0.2), 0.14, 0.14);
    } else if (kind == 2) {
        path.addEllipse(QPointF(-0.2, 0.05), 0.25, 0.25);
        path.addEllipse(QPointF(0.1, -0.1), 0.3, 0.3);
        path.moveTo(-0.3, 0.3);
        path.lineTo(0.45, 0.3);
    } else {
        path.moveTo(-0.4, -0.4);
        path.lineTo(-0.4, 0);
        path.lineTo(0, 0.2);
        path.lineTo(0, 0.5);
        path.moveTo(0, 0.2);
        path.lineTo(0.4, 0);
        path.addEllipse(QPointF(0.4, -0.1), 0.1, 0.1);
        path.addEllipse(QPointF(-0.4, -0.5), 0.1, 0.1);
    }
    return path;
}

} // namespace

SlideContent slideContent(int number, int design)
{
    QRandomGenerator random(static_cast<quint32>(number) * 7919 + 17);
    SlideContent content;
    content.headline = someWords(random, 2 + random.bounded(4));
    const int points = 3 + random.bounded(4);
    for (int point = 0; point < points; ++point) {
        content.points.append(someWords(random, 3 + random.bounded(5)));
    }
    content.footer = QStringLiteral("Longshore 2026");
    const int anyDesign = random.bounded(slideDesigns);
    content.design = design < 0 ? anyDesign : design;
    content.figure = random.bounded(3) == 0 ? 1 + random.bounded(1000) : 0;
    return content;
}

QImage paintedSlide(const SlideContent &content, QSize size, int points)
{
    const Design &design = designOf(content.design);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    QLinearGradient ground(0, 0, size.width(), size.height());
    ground.setColorAt(0, design.from);
    ground.setColorAt(1, design.to);
    painter.fillRect(image.rect(), ground);
    const double width = size.width();
    const double height = size.height();
    const double left = width * design.margin;
    painter.fillRect(QRectF(0, height * 0.965, width, height * 0.008), design.accent);
    painter.setPen(design.text);
    painter.setFont(font(design, height * 0.068, true));
    painter.drawText(QPointF(left, height * 0.145), content.headline);
    painter.setFont(font(design, height * 0.024, false));
    painter.drawText(QPointF(left, height * 0.95), content.footer);
    const qsizetype shown = points < 0 ? content.points.size() : std::min<qsizetype>(points, content.points.size());
    painter.setFont(font(design, height * 0.042, false));
    for (qsizetype point = 0; point < shown; ++point) {
        const double baseline = height * (0.29 + 0.105 * static_cast<double>(point));
        if (design.isBulleted) {
            painter.setBrush(design.accent);
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(QPointF(left + width * 0.008, baseline - height * 0.014), width * 0.005, width * 0.005);
        }
        painter.setPen(design.text);
        painter.drawText(QPointF(left + width * 0.03, baseline), content.points[point]);
    }
    if (content.figure > 0 && shown == content.points.size()) {
        paintFigure(painter, design, {width * 0.74, height * 0.35, width * 0.2, height * 0.45}, content.figure);
    }
    return image;
}

void paintMarks(QImage &image, const SlideContent &content, quint32 seed)
{
    QRandomGenerator random(seed * 131 + 7);
    const Design &design = designOf(content.design);
    const double width = image.width();
    const double height = image.height();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto draw = [&](const QPainterPath &path, QPointF middle, double side, const QColor &colour) {
        const QTransform place = QTransform::fromTranslate(middle.x(), middle.y()).scale(side, side);
        painter.setPen(QPen(colour, std::max(2.0, side * 0.09), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(place.map(path));
    };
    const int mark = random.bounded(6);
    for (qsizetype point = 0; point < content.points.size(); ++point) {
        const double baseline = height * (0.29 + 0.105 * static_cast<double>(point));
        const double left = width * (design.margin + 0.008);
        draw(listMark(mark), {left, baseline - height * 0.014}, height * 0.035, design.accent);
        if (content.figure == 0 && random.bounded(2) == 0) {
            draw(lineIcon(random.bounded(4)), {width * 0.82, baseline - height * 0.014}, height * 0.08, design.text);
        }
    }
    draw(lineIcon(random.bounded(4)), {width * 0.94, height * 0.09}, height * 0.07, design.accent);
    draw(listMark(random.bounded(6)), {width * 0.94, height * 0.9}, height * 0.05, design.text);
}

void paintPointer(QImage &image, QPointF tip)
{
    const double unit = image.height() / 1080.0;
    QPainterPath arrow(tip);
    for (const QPointF &corner :
        {QPointF(0, 22), QPointF(5, 17), QPointF(9, 26), QPointF(12, 24), QPointF(8, 16), QPointF(15, 16)}) {
        arrow.lineTo(tip + corner * unit);
    }
    arrow.closeSubpath();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 1.5 * unit));
    painter.setBrush(Qt::black);
    painter.drawPath(arrow);
}

QImage paintedScene(QSize size, quint32 seed)
{
    QRandomGenerator random(seed);
    QImage small(size / 8, QImage::Format_RGB32);
    QPainter painter(&small);
    QLinearGradient wall(0, 0, small.width(), small.height());
    const int level = 30 + random.bounded(60);
    wall.setColorAt(0, QColor(level, level - 8, level - 14));
    wall.setColorAt(1, QColor(level / 2, level / 2, level / 2 + 8));
    painter.fillRect(small.rect(), wall);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int shape = 0; shape < 14; ++shape) {
        painter.setBrush(QColor::fromHsv(random.bounded(360), random.bounded(120), 20 + random.bounded(90)));
        const QPointF centre(random.bounded(small.width()), small.height() * (0.3 + 0.7 * random.generateDouble()));
        painter.drawEllipse(centre, 3 + random.bounded(small.width() / 9), 3 + random.bounded(small.height() / 7));
    }
    painter.end();
    return small.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

void addNoise(QImage &image, double deviation, quint32 seed)
{
    std::minstd_rand engine(seed + 1);
    std::normal_distribution<float> normal(0, static_cast<float>(deviation));
    std::array<int, 4096> table{};
    for (int &value : table) {
        value = qRound(normal(engine));
    }
    for (int y = 0; y < image.height(); ++y) {
        QRgb *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const auto any = static_cast<quint32>(engine());
            row[x] = qRgb(std::clamp(qRed(row[x]) + table[any % 4096], 0, 255),
                std::clamp(qGreen(row[x]) + table[(any >> 9) % 4096], 0, 255),
                std::clamp(qBlue(row[x]) + table[(any >> 18) % 4096], 0, 255));
        }
    }
}

namespace {

/// The corners of a screen of 16:9 or 4:3 before a camera that stands aslant, in pixels of a picture of \a size.
QPolygonF projectedCorners(QRandomGenerator &random, QSize size, double proportion)
{
    const auto within = [&](double least, double most) { return least + (most - least) * random.generateDouble(); };
    const double degrees = std::numbers::pi / 180;
    const double yaw = within(-25, 25) * degrees;
    const double pitch = within(-12, 12) * degrees;
    const double roll = within(-6, 6) * degrees;
    const double half = within(0.52, 0.78) / 2;
    QPolygonF corners;
    for (const QPointF &corner : {QPointF(-1, -1), QPointF(1, -1), QPointF(1, 1), QPointF(-1, 1)}) {
        const double x0 = corner.x() * half;
        const double y0 = corner.y() * half / proportion;
        const double x1 = x0 * std::cos(yaw);
        const double z1 = x0 * std::sin(yaw);
        const double y1 = y0 * std::cos(pitch) - z1 * std::sin(pitch);
        const double z2 = y0 * std::sin(pitch) + z1 * std::cos(pitch);
        const double scale = 1.6 / (1.6 + z2);
        const double x2 = x1 * scale;
        const double y2 = y1 * scale;
        corners.append({x2 * std::cos(roll) - y2 * std::sin(roll), x2 * std::sin(roll) + y2 * std::cos(roll)});
    }
    const QRectF box = corners.boundingRect();
    const double aspect = double(size.height()) / size.width();
    const QPointF shift(within(-0.47 - box.left(), 0.47 - box.right()),
        within(-0.47 * aspect - box.top(), 0.47 * aspect - box.bottom()));
    for (QPointF &corner : corners) {
        corner = (corner + shift) * size.width() + QPointF(size.width(), size.height()) / 2;
    }
    return corners;
}

void shade(QImage &image, QRandomGenerator &random, const QPolygonF &corners)
{
    QPainter painter(&image);
    QLinearGradient light(0, 0, image.width(), image.height() * (random.generateDouble() - 0.5));
    light.setColorAt(0, QColor(0, 0, 0, random.bounded(70)));
    light.setColorAt(1, QColor(0, 0, 0, random.bounded(70)));
    painter.fillRect(image.rect(), light);
    if (random.bounded(2) == 0) { // a lamp reflected by the screen
        const QRectF box = corners.boundingRect();
        const QPointF centre(box.left() + box.width() * (0.15 + 0.7 * random.generateDouble()),
            box.top() + box.height() * (0.15 + 0.7 * random.generateDouble()));
        QRadialGradient glare(centre, box.width() * (0.05 + 0.1 * random.generateDouble()));
        glare.setColorAt(0, QColor(255, 255, 250, 130 + random.bounded(120)));
        glare.setColorAt(1, QColor(255, 255, 250, 0));
        painter.fillRect(image.rect(), glare);
    }
}

} // namespace

SlidePhotograph photographedSlide(quint32 seed, QSize size)
{
    QRandomGenerator random(seed * 31 + 7);
    const double proportion = random.bounded(4) == 0 ? 4.0 / 3 : 16.0 / 9;
    const QSize slideSize(1280, qRound(1280 / proportion));
    const QImage slide = paintedSlide(slideContent(static_cast<int>(seed) + 5000), slideSize);
    SlidePhotograph photograph{paintedScene(size, seed + 99), projectedCorners(random, size, proportion)};
    QTransform projection;
    QTransform::quadToQuad(
        QPolygonF({{0, 0}, {double(slideSize.width()), 0}, {double(slideSize.width()), double(slideSize.height())},
            {0, double(slideSize.height())}}),
        photograph.corners, projection);
    QPainter painter(&photograph.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setTransform(projection);
    painter.drawImage(0, 0, slide);
    painter.end();
    shade(photograph.image, random, photograph.corners);
    addNoise(photograph.image, 3 + 9 * random.generateDouble(), seed);
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    photograph.image.save(&file, "jpg", 60 + random.bounded(35));
    photograph.image = QImage::fromData(file.data()).convertToFormat(QImage::Format_RGB32);
    return photograph;
}

} // namespace frontrow::test
