// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/textpictures.h"

#include "widgets/design.h"
#include "widgets/editor/folding.h"
#include "widgets/editor/posteditor.h"
#include "widgets/motion.h"
#include "widgets/symbolicicon.h"
#include "workspace/pictures/thumbnails.h"

#include <QPainter>
#include <QPainterPath>
#include <QPointer>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <utility>

namespace frontrow {

namespace {

constexpr int rowsBeside = 9; ///< the width of the room for pictures, in rows
constexpr double mostBeside = 0.32; ///< the most of the text's width that pictures beside it take
constexpr int fewestLetters = 30; ///< the fewest letters that a line keeps; with fewer, no picture stands beside it
constexpr int leastRows = 4; ///< the height of pictures beside the text
constexpr int mostPictureRows = 7;
constexpr int labelRows = 2; ///< the height of a folded line with a picture
constexpr double corner = 4; ///< pixels
constexpr qsizetype mostShown = 4; ///< pictures of one figure

/// The lines that a picture stands beside: those of long front matter are only the first.
int linesBeside(const QTextDocument &document, const PicturedLines &lines)
{
    const int first = document.findBlock(static_cast<int>(lines.range.start)).blockNumber();
    const int last =
        document.findBlock(static_cast<int>(std::max(lines.range.start, lines.range.end() - 1))).blockNumber();
    return std::min(mostPictureRows, last - first + 1);
}

/// \a count pictures side by side, or in two rows.
QRect cellOf(const QRect &room, qsizetype index, qsizetype count)
{
    if (count == 1) {
        return room;
    }
    const int columns = 2;
    const int rows = count > 2 ? 2 : 1;
    const int width = (room.width() - space::tight) / columns;
    const int height = rows == 1 ? room.height() : (room.height() - space::tight) / rows;
    const int column = static_cast<int>(index) % columns;
    const int row = static_cast<int>(index) / columns;
    return {room.left() + column * (width + space::tight), room.top() + row * (height + space::tight), width, height};
}

} // namespace

TextPictures::TextPictures(PostEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    m_arrival.setStartValue(0.0);
    m_arrival.setEndValue(1.0);
    m_arrival.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_arrival, &QVariantAnimation::valueChanged, &editor, [this] { m_editor.viewport()->update(); });
    connect(&m_arrival, &QVariantAnimation::finished, this, [this] { m_arriving = {}; });
}

void TextPictures::setThumbnails(Thumbnails *thumbnails)
{
    m_thumbnails = thumbnails;
    if (thumbnails != nullptr) {
        connect(thumbnails, &Thumbnails::arrived, this, &TextPictures::take);
    }
    m_editor.viewport()->update();
}

void TextPictures::follow(QTextDocument *document)
{
    m_pictures.clear();
    m_touched.clear();
    m_folded.clear();
    m_images.clear();
    if (document == nullptr) {
        return;
    }
    connect(document, &QTextDocument::contentsChange, this, &TextPictures::takeChange, Qt::UniqueConnection);
    if (auto *layout = qobject_cast<EditorLayout *>(document->documentLayout())) {
        layout->setRoom([self = QPointer<TextPictures>(this), document](const QTextBlock &line) {
            return self && self->m_editor.document() == document ? self->roomOf(line) : LineRoom();
        });
    }
}

void TextPictures::takeChange(int position, int removed, int added)
{
    const qsizetype end = position + removed;
    const auto spread = [&](TextRange range) { // over all that changed in it or beside it
        return TextRange::between(
            std::min<qsizetype>(range.start, position), std::max<qsizetype>(range.end(), end) + added - removed);
    };
    for (TextRange &range : m_touched) {
        if (range.start > end) {
            range.start += added - removed;
        } else if (range.end() >= position) {
            range = spread(range);
        }
    }
    for (PicturedLines &lines : m_pictures) {
        if (lines.range.start <= end && lines.range.end() >= position) {
            const TextRange range = spread(lines.range);
            if (!m_touched.contains(range)) {
                m_touched.append(range);
            }
        }
        if (lines.range.start >= end) {
            lines.range.start += added - removed;
        } else if (lines.range.end() >= end) {
            lines.range.length = std::max<qsizetype>(0, lines.range.length + added - removed);
        }
    }
}

const EditorLayout *TextPictures::layout() const
{
    return qobject_cast<const EditorLayout *>(m_editor.document()->documentLayout());
}

const PicturedLines *TextPictures::at(const QTextBlock &line) const
{
    const qsizetype end = line.position() + line.length();
    const auto after =
        std::ranges::lower_bound(m_pictures, end, {}, [](const PicturedLines &lines) { return lines.range.start; });
    if (after == m_pictures.begin() || std::prev(after)->range.end() <= line.position()) {
        return nullptr;
    }
    return &*std::prev(after);
}

LineRoom TextPictures::roomOf(const QTextBlock &line) const
{
    const PicturedLines *lines = m_areShown && m_thumbnails != nullptr && !m_pictures.isEmpty() ? at(line) : nullptr;
    if (lines == nullptr) {
        return {};
    }
    const int row = layout()->rowHeight();
    const int first = m_editor.document()->findBlock(static_cast<int>(lines->range.start)).blockNumber();
    const int number = line.blockNumber() - first;
    if (isFolded(*lines)) {
        return {0, number == 0 ? labelRows * row : 0};
    }
    const int count = linesBeside(*m_editor.document(), *lines);
    if (m_beside == 0 || number >= count) {
        return {};
    }
    int missing = number == count - 1 ? leastRows * row : 0; // below the lines, so that the picture can be seen
    for (QTextBlock above = line; missing > 0 && above.blockNumber() > first;) {
        above = above.previous();
        missing -= static_cast<int>(layout()->blockBoundingRect(above).height());
    }
    return {m_beside, std::max(0, missing)};
}

bool TextPictures::isFolded(const PicturedLines &lines) const
{
    return m_folded.contains(lines.range.start);
}

void TextPictures::setPictures(const QList<PicturedLines> &pictures)
{
    m_lookedAt.clear();
    QList<PicturedLines> changed;
    for (const TextRange &range : std::exchange(m_touched, {})) {
        changed.append({range, {}});
    }
    if (m_pictures == pictures) {
        layOut(changed);
        return;
    }
    const auto addOthers = [&changed](const QList<PicturedLines> &from, const QList<PicturedLines> &than) {
        QSet<std::pair<qsizetype, qsizetype>> ranges;
        for (const PicturedLines &lines : than) {
            ranges.insert({lines.range.start, lines.range.length});
        }
        for (const PicturedLines &lines : from) {
            if (!ranges.contains({lines.range.start, lines.range.length})) {
                changed.append(lines);
            }
        }
    };
    addOthers(m_pictures, pictures);
    addOthers(pictures, m_pictures);
    m_pictures = pictures;
    layOut(changed);
    m_editor.viewport()->update();
}

void TextPictures::setShown(bool areShown)
{
    if (m_areShown != areShown) {
        m_areShown = areShown;
        layOut(m_pictures);
        m_editor.viewport()->update();
    }
}

void TextPictures::followFolds()
{
    QSet<qsizetype> folded;
    for (const Foldable &foldable : m_editor.folding().folded()) {
        if (foldable.level == 0) {
            folded.insert(foldable.range.start);
        }
    }
    if (folded == m_folded) {
        return;
    }
    const QSet<qsizetype> others = (folded - m_folded) + (m_folded - folded);
    QList<PicturedLines> changed = m_pictures;
    changed.removeIf([&others](const PicturedLines &lines) { return !others.contains(lines.range.start); });
    m_folded = folded;
    layOut(changed);
}

void TextPictures::followRoom()
{
    const int text = m_editor.viewport()->width() - static_cast<int>(2 * m_editor.document()->documentMargin());
    const int row = layout() == nullptr ? 0 : layout()->rowHeight();
    const int wanted = std::min(rowsBeside * row, static_cast<int>(mostBeside * text));
    const bool hasRoom = text - wanted >= fewestLetters * letterWidth(m_editor.font());
    if (const int beside = hasRoom ? wanted : 0; m_beside != beside) {
        m_beside = beside;
        layOut(m_pictures);
    }
    m_scaled.clear();
}

/// Lays those lines out anew.
void TextPictures::layOut(const QList<PicturedLines> &changed)
{
    auto *layout = qobject_cast<EditorLayout *>(m_editor.document()->documentLayout());
    if (layout == nullptr || changed.isEmpty()) {
        return;
    }
    for (const PicturedLines &lines : changed) {
        QTextBlock line = m_editor.document()->findBlock(static_cast<int>(lines.range.start));
        for (; line.isValid() && line.position() < lines.range.end(); line = line.next()) {
            layout->layOut(line);
        }
    }
    layout->requestUpdate();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
}

void TextPictures::take(const QString &path)
{
    const auto names = [&path](const PicturedLines &lines) { return lines.files.contains(path); };
    if (std::ranges::any_of(m_pictures, names)) {
        m_lookedAt.remove(path);
        m_scaled.removeIf([&path](const auto &each) { return each.key().startsWith(path + u'\n'); });
        m_editor.viewport()->update();
    }
}

void TextPictures::arrive(TextRange range)
{
    if (m_areShown && isMotionWanted()) {
        m_arriving = range;
        m_arrival.setDuration(motionTime);
        m_arrival.start();
    }
}

QRect TextPictures::placeOf(const PicturedLines &lines) const
{
    const QTextBlock first = m_editor.document()->findBlock(static_cast<int>(lines.range.start));
    if (!m_areShown || m_thumbnails == nullptr || m_beside == 0 || isFolded(lines) || !first.isVisible()) {
        return {};
    }
    const int count = linesBeside(*m_editor.document(), lines);
    const QTextBlock last = m_editor.document()->findBlockByNumber(first.blockNumber() + count - 1);
    const QRect all = m_editor.lineRect(first.position()).united(m_editor.lineRect(last.position()));
    const int margin = static_cast<int>(m_editor.document()->documentMargin());
    const int width = m_beside - space::wide;
    const int height = std::min(all.height(), mostPictureRows * layout()->rowHeight()) - 2 * space::tight;
    const int left = m_editor.isRightToLeft() ? margin : m_editor.viewport()->width() - margin - width;
    return {left, all.top() + space::tight, width, height};
}

std::optional<qsizetype> TextPictures::offsetAt(QPoint place) const
{
    const auto found =
        std::ranges::find_if(m_pictures, [&](const PicturedLines &lines) { return placeOf(lines).contains(place); });
    return found == m_pictures.end() ? std::nullopt : std::optional(found->range.start);
}

void TextPictures::paint(QPainter &painter)
{
    if (!m_areShown || m_thumbnails == nullptr || m_beside == 0) {
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect view = m_editor.viewport()->rect();
    const QTextBlock last = m_editor.cursorForPosition(view.bottomRight()).block();
    for (QTextBlock line = m_editor.firstLineInView(); line.isValid() && line.blockNumber() <= last.blockNumber();
        line = line.next()) {
        const PicturedLines *lines = line.isVisible() ? at(line) : nullptr;
        if (lines == nullptr) {
            continue;
        }
        paintBeside(painter, *lines);
        const QTextBlock end = m_editor.document()->findBlock(static_cast<int>(lines->range.end()));
        line = end.blockNumber() > line.blockNumber() ? end.previous() : line;
    }
}

void TextPictures::paintBeside(QPainter &painter, const PicturedLines &lines)
{
    QRect room = placeOf(lines);
    if (room.isEmpty()) {
        return;
    }
    const bool isArriving = !m_arriving.isEmpty() && lines.range.start >= m_arriving.start
        && lines.range.end() <= m_arriving.end() && m_arrival.state() == QAbstractAnimation::Running;
    if (isArriving) {
        const double share = m_arrival.currentValue().toDouble();
        painter.setOpacity(share);
        room.translate(static_cast<int>(std::lround((1 - share) * space::wide)), 0);
    }
    const qsizetype count = std::min(mostShown, lines.files.size());
    for (qsizetype i = 0; i < count; ++i) {
        paintPicture(painter, lines.files[i], cellOf(room, i, count));
    }
    painter.setOpacity(1);
}

const QImage *TextPictures::imageOf(const QString &file)
{
    if (!m_lookedAt.contains(file)) {
        if (const Thumbnail *thumbnail = m_thumbnails->find(file)) {
            m_images.insert(file, thumbnail->image);
            m_lookedAt.insert(file);
        }
    }
    const auto image = m_images.constFind(file);
    return image == m_images.constEnd() ? nullptr : &*image;
}

const QPixmap &TextPictures::scaled(const QString &file, QSize size, qreal ratio)
{
    constexpr qsizetype most = 64;
    const QImage &image = m_images[file];
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    const QString key =
        QStringLiteral("%1\n%2x%3 %4").arg(file).arg(pixels.width()).arg(pixels.height()).arg(image.cacheKey());
    if (const auto found = m_scaled.constFind(key); found != m_scaled.constEnd()) {
        return *found;
    }
    if (m_scaled.size() >= most) {
        m_scaled.clear();
    }
    QPixmap pixmap = QPixmap::fromImage(image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    return *m_scaled.insert(key, pixmap);
}

QRect TextPictures::paintPicture(QPainter &painter, const QString &file, const QRect &room)
{
    const QPalette palette = m_editor.palette();
    const QColor paper = palette.color(QPalette::Base);
    const QColor line = tinted(paper, palette.color(QPalette::Text), 0.25);
    const QImage *image = file.isEmpty() ? nullptr : imageOf(file);
    const bool isShown = image != nullptr && !image->isNull();
    const bool isMissing = !isShown && (file.isEmpty() || image != nullptr); // else it is being read
    constexpr QSize usual(16, 9);
    QSize size = (isShown ? image->size() : usual).scaled(room.size(), Qt::KeepAspectRatio);
    if (isShown) {
        size = size.boundedTo(image->size()).expandedTo(QSize(1, 1));
    }
    const int left = m_editor.isRightToLeft() ? room.left() : room.right() + 1 - size.width();
    const QRect box(QPoint(left, room.top()), size);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.save();
    if (isShown) {
        painter.setClipPath(outline, Qt::IntersectClip);
        painter.drawPixmap(box.topLeft(), scaled(file, size, m_editor.devicePixelRatioF()));
    } else {
        painter.fillPath(outline, tinted(paper, palette.color(QPalette::Text), 0.06));
        if (isMissing) {
            const int side = std::min({box.width(), box.height(), 2 * m_editor.fontMetrics().height()});
            QRect sign(0, 0, side / 2, side / 2);
            sign.moveCenter(box.center());
            symbolicIcon(QStringLiteral("dialog-warning")).paint(&painter, sign);
        }
    }
    painter.restore();
    painter.setPen(QPen(line, 1, isMissing ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
    return box;
}

int TextPictures::paintOnLabel(QPainter &painter, qsizetype start, const QRect &room)
{
    const auto lines = std::ranges::find(m_pictures, start, [](const PicturedLines &each) { return each.range.start; });
    if (!m_areShown || m_thumbnails == nullptr || lines == m_pictures.end() || lines->files.isEmpty()) {
        return 0;
    }
    const QImage *image = lines->files.constFirst().isEmpty() ? nullptr : imageOf(lines->files.constFirst());
    constexpr QSize usual(16, 9);
    QSize size = (image != nullptr && !image->isNull() ? image->size() : usual)
                     .scaled(QSize(2 * room.height(), room.height()), Qt::KeepAspectRatio);
    QRect box(QPoint(room.left(), room.top()), size);
    if (m_editor.isRightToLeft()) {
        box.moveRight(room.right());
    }
    paintPicture(painter, lines->files.constFirst(), box);
    return box.width();
}

} // namespace frontrow
