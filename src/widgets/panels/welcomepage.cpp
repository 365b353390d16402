// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/welcomepage.h"

#include "base/backgroundpool.h"
#include "base/foreignnames.h"
#include "event/eventoverview.h"
#include "ui_welcomepage.h"
#include "widgets/design.h"
#include "widgets/fields/flowlayout.h"
#include "widgets/foreigntext.h"
#include "widgets/panels/placedelegate.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QtConcurrentRun>

#include <algorithm>
#include <initializer_list>

namespace frontrow {

namespace {

constexpr int pathRole = PlaceDelegate::FirstOwnRole;

/// The one file or folder that is dragged; empty for several, or none.
QString placeIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? reachablePath(urls.constFirst().toLocalFile()) : QString();
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QScrollArea(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    auto *page = new QWidget;
    m_ui->setupUi(page);
    auto *buttons = new FlowLayout(m_ui->buttonRow, FlowLayout::Lines::Centred);
    buttons->setContentsMargins({});
    buttons->setSpacing(space::usual);
    for (QPushButton *button :
        {m_ui->blogButton, m_ui->newButton, m_ui->eventButton, m_ui->openButton, m_ui->sampleButton}) {
        buttons->insertWidget(buttons->count(), button);
    }
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAcceptDrops(true);
    constexpr int iconSize = 96;
    m_ui->iconLabel->setPixmap(QApplication::windowIcon().pixmap(iconSize, iconSize));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * type::title);
    m_ui->headline->setFont(large);
    m_ui->dropLabel->setForegroundRole(QPalette::PlaceholderText);
    for (QListWidget *list : {m_ui->blogList, m_ui->recentList}) {
        prepare(*list);
    }
    show(*m_ui->blogList, *m_ui->blogLabel, {});
    show(*m_ui->recentList, *m_ui->recentLabel, {});
    connect(m_ui->blogButton, &QPushButton::clicked, this, &WelcomePage::blogRequested);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_ui->newButton, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_ui->eventButton, &QPushButton::clicked, this, &WelcomePage::eventRequested);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(&m_reading, &QFutureWatcher<Recent>::finished, this, [this] {
        const Recent recent = m_reading.result();
        show(*m_ui->blogList, *m_ui->blogLabel, recent.blogs);
        show(*m_ui->recentList, *m_ui->recentLabel, recent.posts);
    });
    m_ui->promisesButton->hide();
    connect(m_ui->promisesButton, &QPushButton::clicked, this, [this] { Q_EMIT promisesRequested(m_promisesFolder); });
    connect(&m_promises, &QFutureWatcher<qsizetype>::finished, this, [this] {
        const auto count = static_cast<int>(m_promises.result());
        m_promisesText =
            tr("%n promise(s) to readers in “%1”…", nullptr, count).arg(QFileInfo(m_promisesFolder).fileName());
        m_ui->promisesButton->setAccessibleName(m_promisesText);
        m_ui->promisesButton->setVisible(count > 0);
        fit();
    });
    setFocusProxy(m_ui->blogButton);
}

WelcomePage::~WelcomePage()
{
    m_reading.disconnect(this);
    m_reading.waitForFinished();
    m_promises.disconnect(this);
    m_promises.waitForFinished();
}

void WelcomePage::prepare(QListWidget &list)
{
    list.setItemDelegate(new PlaceDelegate(&list));
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&list, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT placeChosen(item->data(pathRole).toString()); });
    connect(&list, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { Q_EMIT placeChosen(item->data(pathRole).toString()); });
}

void WelcomePage::setRecent(const QStringList &posts, const QStringList &blogs)
{
    m_reading.setFuture(QtConcurrent::run([posts, blogs] { return Recent{recentPosts(posts), recentBlogs(blogs)}; }));
    readPromises(blogs);
}

void WelcomePage::readPromises(const QStringList &blogs)
{
    if (!blogs.isEmpty() && blogs.first() != m_promisesFolder) {
        m_promisesFolder = blogs.first();
        m_promises.setFuture(QtConcurrent::run(backgroundPool(), &followUpsIn, m_promisesFolder));
    }
}

void WelcomePage::show(QListWidget &list, QWidget &label, const QList<RecentPlace> &places)
{
    list.clear();
    for (const RecentPlace &place : places) {
        auto *item = new QListWidgetItem(place.title, &list);
        item->setData(PlaceDelegate::LinesRole, QStringList{place.detail} + place.posts);
        item->setData(PlaceDelegate::PictureRole, place.picture);
        item->setData(Qt::AccessibleTextRole, (QStringList{place.title, place.detail} + place.posts).join(u'\n'));
        item->setToolTip(toolTipOf(place.path));
        item->setData(pathRole, place.path);
    }
    constexpr int most = 5; // rows that are seen
    int height = 2 * list.frameWidth();
    for (int row = 0; row < std::min(most, list.count()); ++row) {
        height += list.sizeHintForRow(row);
    }
    list.setFixedHeight(height);
    list.setVisible(!places.isEmpty());
    label.setVisible(!places.isEmpty());
    fit();
}

void WelcomePage::fit()
{
    constexpr int letters = 60;
    const QMargins margins = m_ui->column->contentsMargins();
    const int room = viewport()->width() - margins.left() - margins.right();
    const int wanted = letters * fontMetrics().averageCharWidth();
    const bool hasBoth = !m_ui->blogList->isHidden() && !m_ui->recentList->isHidden();
    const bool isBelow = hasBoth && 2 * wanted + m_ui->recentRow->spacing() > room;
    m_ui->recentRow->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_ui->blogLabel, m_ui->blogList, m_ui->recentLabel, m_ui->recentList}) {
        part->setFixedWidth(std::max(1, std::min(wanted, room)));
    }
    const int frame = m_ui->promisesButton->fontMetrics().averageCharWidth() * 4;
    m_ui->promisesButton->setText(
        m_ui->promisesButton->fontMetrics().elidedText(m_promisesText, Qt::ElideMiddle, room - frame));
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!placeIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    Q_EMIT placeChosen(placeIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace frontrow
