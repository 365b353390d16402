// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/palette/palette.h"

#include "widgets/palette/palettedelegate.h"
#include "widgets/palette/palettemodel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int palettePadding = 8;

} // namespace

Palette::Palette(PaletteModel *model, const PaletteTexts &texts, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_nothingText(texts.nothing)
    , m_emptyText(texts.empty.isEmpty() ? texts.nothing : texts.empty)
{
    m_model->setParent(this);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(texts.name);
    m_line->setPlaceholderText(texts.prompt);
    m_line->setAccessibleName(texts.prompt);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(texts.entries);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(palettePadding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(palettePadding, palettePadding, palettePadding, palettePadding);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::filter);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { take(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &Palette::take);
}

void Palette::open()
{
    constexpr QSize usual(620, 420);
    m_line->clear();
    filter(QString());
    const QWidget *window = parentWidget()->window();
    resize(usual.boundedTo(window->size()));
    const QPoint top(window->width() / 2 - width() / 2, std::min(80, window->height() / 8));
    move(window->mapToGlobal(top));
    show();
    m_line->setFocus();
}

void Palette::filter(const QString &query)
{
    m_model->setQuery(query);
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setText(query.isEmpty() ? m_emptyText : m_nothingText);
    m_nothing->setVisible(isEmpty);
    // Where the best match is grey, Return does nothing: another command, less like the words, is not what was meant.
    const QModelIndex best = m_model->index(0);
    m_list->setCurrentIndex(best.flags().testFlag(Qt::ItemIsEnabled) ? best : QModelIndex());
    m_list->scrollToTop();
}

void Palette::take(const QModelIndex &index)
{
    if (index.flags().testFlag(Qt::ItemIsEnabled)) {
        close();
        Q_EMIT chosen(index);
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace frontrow
