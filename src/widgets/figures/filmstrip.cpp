// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/figures/filmstrip.h"

#include "widgets/fields/simplefields.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

namespace {

constexpr QSize frameRoom(160, 90); ///< pixels

} // namespace

FilmStrip::FilmStrip(Thumbnails &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails)
    , m_scroll(new QScrollArea(this))
{
    auto *row = new QWidget;
    m_row = new QHBoxLayout(row);
    m_row->setContentsMargins(8, 8, 8, 0);
    m_row->setSpacing(8);
    m_scroll->setWidget(row);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_scroll);
    connect(&m_thumbnails, &Thumbnails::arrived, this, &FilmStrip::showThumbnail);
}

void FilmStrip::setContents(const QList<FigureCardContent> &contents)
{
    while (m_cells.size() > contents.size()) {
        delete m_cells.takeLast().widget;
    }
    for (qsizetype index = 0; index < contents.size(); ++index) {
        if (index == m_cells.size()) {
            addCell();
        }
        Cell &cell = m_cells[index];
        showWords(*cell.caption, contents[index].caption);
        cell.caption->setAccessibleName(tr("Caption of picture %1 of %2").arg(index + 1).arg(contents.size()));
        cell.file = contents[index].files.value(0);
        showThumbnail(cell.file);
    }
    const int bar = m_scroll->horizontalScrollBar()->sizeHint().height();
    m_scroll->setFixedHeight(m_row->sizeHint().height() + bar);
}

void FilmStrip::addCell()
{
    const qsizetype index = m_cells.size();
    Cell cell;
    cell.widget = new QWidget(this);
    cell.picture = new QLabel(cell.widget);
    cell.picture->setFixedSize(frameRoom);
    cell.picture->setAlignment(Qt::AlignCenter);
    cell.picture->setMargin(2);
    cell.picture->installEventFilter(this);
    cell.caption = new QLineEdit(cell.widget);
    cell.caption->setPlaceholderText(tr("Caption"));
    cell.caption->setFixedWidth(frameRoom.width());
    cell.caption->installEventFilter(this);
    auto *column = new QVBoxLayout(cell.widget);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(cell.picture);
    column->addWidget(cell.caption);
    m_row->addWidget(cell.widget, 0, Qt::AlignLeft);
    cell.widget->show();
    m_cells.append(cell);
    connect(cell.caption, &QLineEdit::textEdited, this,
        [this, index](const QString &text) { Q_EMIT captionEdited(index, text); });
    connect(cell.caption, &QLineEdit::editingFinished, this, [this, index] { Q_EMIT captionFinished(index); });
}

void FilmStrip::setCurrent(qsizetype cell)
{
    for (qsizetype index = 0; index < m_cells.size(); ++index) {
        m_cells[index].picture->setFrameShape(index == cell ? QFrame::Box : QFrame::NoFrame);
    }
    if (cell >= 0 && cell < m_cells.size()) {
        m_scroll->ensureWidgetVisible(m_cells[cell].widget, 24, 0);
    }
}

void FilmStrip::focusCaption(qsizetype cell)
{
    if (cell >= 0 && cell < m_cells.size()) {
        m_cells[cell].caption->setFocus(Qt::TabFocusReason);
        m_cells[cell].caption->selectAll();
    }
}

bool FilmStrip::eventFilter(QObject *watched, QEvent *event)
{
    const auto holds = [watched](const Cell &cell) { return cell.picture == watched || cell.caption == watched; };
    const qsizetype cell = std::ranges::find_if(m_cells, holds) - m_cells.begin();
    if (event->type() == QEvent::MouseButtonPress && cell < m_cells.size() && m_cells[cell].picture == watched) {
        focusCaption(cell);
        return true;
    }
    if (event->type() == QEvent::FocusIn && cell < m_cells.size()) {
        Q_EMIT entered(cell);
    }
    return QWidget::eventFilter(watched, event);
}

void FilmStrip::showThumbnail(const QString &file)
{
    const Thumbnail *thumbnail = file.isEmpty() ? nullptr : m_thumbnails.find(file);
    QPixmap pixmap; // nothing is shown until the picture is read
    if (thumbnail && !thumbnail->image.isNull()) {
        const double ratio = devicePixelRatioF();
        const QSize room = (frameRoom - QSize(8, 8)) * ratio;
        pixmap = QPixmap::fromImage(thumbnail->image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
    }
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.file == file) {
            cell.picture->setPixmap(pixmap);
        }
    }
}

} // namespace frontrow
