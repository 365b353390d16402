// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/blog/postpalette.h"

#include "widgets/blog/postlistmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int padding = 8;

/// The title, and below it in quiet letters when and where.
class PostDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const override
    {
        return {0, 2 * option.fontMetrics.lineSpacing() + padding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        const QWidget *widget = option.widget;
        const QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        QColor quiet = isSelected ? text : option.palette.color(QPalette::PlaceholderText);
        const QRect room = option.rect.adjusted(padding, padding / 2, -padding, -padding / 2);
        const int line = option.fontMetrics.lineSpacing();
        const auto draw = [&](const QRect &place, const QString &words, const QColor &colour) {
            painter->setPen(colour);
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                option.fontMetrics.elidedText(words, Qt::ElideRight, place.width()));
        };
        painter->save();
        painter->setFont(option.font);
        draw(QRect(room.topLeft(), QSize(room.width(), line)), index.data(Qt::DisplayRole).toString(), text);
        draw(QRect(room.left(), room.top() + line, room.width(), line),
            index.data(PostListModel::DetailRole).toString(), quiet);
        painter->restore();
    }
};

} // namespace

PostPalette::PostPalette(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("No post of this blog has these words."), this))
    , m_model(new PostListModel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Open post quickly"));
    m_line->setPlaceholderText(tr("Title or file name of a post"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PostDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Posts"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(padding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PostPalette::filter);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { take(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &PostPalette::take);
}

void PostPalette::open(const QString &folder, const QList<IndexedPost> &posts)
{
    constexpr QSize usual(620, 420);
    m_folder = folder;
    m_model->setPosts(posts);
    m_line->clear();
    filter(QString());
    const QWidget *window = parentWidget()->window();
    resize(usual.boundedTo(window->size()));
    const QPoint top(window->width() / 2 - width() / 2, std::min(80, window->height() / 8));
    move(window->mapToGlobal(top));
    show();
    m_line->setFocus();
}

void PostPalette::filter(const QString &words)
{
    m_model->setWords(words);
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
}

void PostPalette::take(const QModelIndex &index)
{
    if (index.isValid()) {
        const QString file = m_folder + u'/' + index.data(PostListModel::PathRole).toString();
        close();
        Q_EMIT postChosen(file);
    }
}

bool PostPalette::eventFilter(QObject *watched, QEvent *event)
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
