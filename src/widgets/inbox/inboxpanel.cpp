// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/inbox/inboxpanel.h"

#include "widgets/design.h"
#include "widgets/elidedlabel.h"
#include "widgets/inbox/capturedelegate.h"
#include "workspace/captures/captureinbox.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

InboxPanel::InboxPanel(QWidget *parent)
    : QWidget(parent)
    , m_session(new ElidedLabel(this))
    , m_list(new QListView(this))
    , m_accept(new QAction(tr("Insert"), this))
    , m_reject(new QAction(tr("Reject"), this))
    , m_unstack(new QAction(tr("Show Each of the Stack"), this))
    , m_menu(new QMenu(this))
    , m_menuButton(new QToolButton(this))
{
    m_session->setTextFormat(Qt::PlainText);
    m_session->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_list->setAccessibleName(tr("Captures"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setDefaultDropAction(Qt::CopyAction);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    setFocusProxy(m_list);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::usual, 0, space::usual, 0);
    head->addWidget(m_session, 1);
    for (QAction *action : {m_accept, m_reject}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        head->addWidget(button);
    }
    m_menuButton->setText(QStringLiteral("⋯"));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);
    m_menuButton->setToolTip(tr("More about captures"));
    m_menuButton->setAccessibleName(tr("More about captures"));
    head->addWidget(m_menuButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::tight, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    addCommands();
    showSession({});
}

void InboxPanel::addCommands()
{
    m_accept->setToolTip(tr("Put the chosen captures into the text as figures (Return)"));
    m_reject->setToolTip(tr("Take the chosen captures out of the inbox; the files stay where they are (Delete)"));
    m_menu->addActions({m_accept, m_reject, m_unstack});
    connect(m_accept, &QAction::triggered, this, &InboxPanel::accept);
    connect(m_reject, &QAction::triggered, this, &InboxPanel::reject);
    connect(m_unstack, &QAction::triggered, this, [this] {
        if (const QList<int> rows = chosen(); !rows.isEmpty()) {
            Q_EMIT unstackRequested(rows.constFirst());
        }
    });
    connect(m_list, &QListView::doubleClicked, this, &InboxPanel::accept);
    connect(m_list, &QWidget::customContextMenuRequested, this,
        [this](QPoint place) { m_menu->popup(m_list->viewport()->mapToGlobal(place)); });
}

void InboxPanel::setInbox(CaptureInbox &inbox)
{
    m_inbox = &inbox;
    m_list->setModel(&inbox);
    m_list->setItemDelegate(new CaptureDelegate(inbox, m_list));
    const QStyleOptionViewItem option = [this] {
        QStyleOptionViewItem item;
        item.initFrom(m_list);
        return item;
    }();
    const int bar = m_list->horizontalScrollBar()->sizeHint().height();
    m_list->setMinimumHeight(m_list->itemDelegate()->sizeHint(option, {}).height() + bar);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InboxPanel::updateCommands);
    connect(&inbox, &QAbstractItemModel::rowsInserted, this, &InboxPanel::updateCommands);
    connect(&inbox, &QAbstractItemModel::rowsRemoved, this, &InboxPanel::updateCommands);
    updateCommands();
}

void InboxPanel::addToMenu(const QList<QAction *> &actions)
{
    m_menu->addSeparator();
    m_menu->addActions(actions);
}

void InboxPanel::showSession(const QString &heading)
{
    m_session->setText(heading.isEmpty() ? tr("New captures are filed under no heading")
                                         : tr("New captures are filed under: %1").arg(heading));
}

void InboxPanel::showArrived(int row)
{
    if (!m_list->hasFocus()) { // else the person is choosing
        setCurrent(row);
    }
}

void InboxPanel::setCurrent(int row)
{
    const QModelIndex index = m_inbox->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

QList<int> InboxPanel::chosen() const
{
    QList<int> rows;
    if (m_list->selectionModel()) {
        std::ranges::transform(
            m_list->selectionModel()->selectedIndexes(), std::back_inserter(rows), &QModelIndex::row);
    }
    std::ranges::sort(rows);
    return rows;
}

void InboxPanel::updateCommands()
{
    const QList<int> rows = chosen();
    m_accept->setEnabled(!rows.isEmpty());
    m_reject->setEnabled(!rows.isEmpty());
    m_unstack->setEnabled(rows.size() == 1 && m_inbox->stack(rows.constFirst()).size() > 1);
    m_list->viewport()->update();
}

void InboxPanel::accept()
{
    if (const QList<int> rows = chosen(); !rows.isEmpty()) {
        Q_EMIT acceptRequested(rows);
    }
}

void InboxPanel::reject()
{
    const QList<int> rows = chosen();
    if (rows.isEmpty()) {
        return;
    }
    Q_EMIT rejectRequested(rows);
    if (m_inbox->rowCount() > 0) {
        setCurrent(std::min(rows.constFirst(), m_inbox->rowCount() - 1));
    }
}

bool InboxPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::ShortcutOverride
        && static_cast<const QKeyEvent *>(event)->matches(QKeySequence::SelectAll)) {
        event->accept(); // all captures, not all of the text
        return true;
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            reject();
            return true;
        }
    }
    if (watched == m_list->viewport() && event->type() == QEvent::Paint && m_inbox && m_inbox->rowCount() == 0) {
        paintInvitation();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void InboxPanel::paintInvitation()
{
    QPainter painter(m_list->viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(m_list->viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
        tr("Screenshots you take and pictures you copy arrive here."));
}

} // namespace frontrow
