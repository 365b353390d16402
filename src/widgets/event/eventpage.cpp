// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/eventpage.h"

#include "base/backgroundpool.h"
#include "widgets/dialogs/dialogroom.h"
#include "widgets/foreigntext.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

enum Role { FileRole = Qt::UserRole, OffsetRole, DayRole };
enum PageColumn { WhatColumn, StateColumn };

constexpr int thumbnailHeight = 90; // pixels
constexpr int mostPictures = 60; // of a strip

QString stateOf(const OverviewDay &day)
{
    QStringList details{day.url.isEmpty() ? EventPage::tr("no page yet") : day.url};
    if (!day.pictures.isEmpty()) {
        details.append(EventPage::tr("%n picture(s)", nullptr, static_cast<int>(day.pictures.size())));
    }
    return details.join(QStringLiteral(", "));
}

} // namespace

QString unfinishedText(const ReportedSession &session)
{
    QStringList details;
    if (!session.isWritten) {
        details.append(EventPage::tr("nothing written yet"));
    }
    if (!session.hasVideo) {
        details.append(EventPage::tr("no video"));
    }
    if (!session.hasSlides) {
        details.append(EventPage::tr("no slides"));
    }
    return details.join(QStringLiteral(", "));
}

EventPage::EventPage(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_event(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_tree(new QTreeWidget(this))
    , m_strip(new QListWidget(this))
    , m_index(new QPushButton(tr("&Index of the Days"), this))
    , m_wrapUp(new QPushButton(tr("&Wrap-Up of the Event"), this))
    , m_links(new QPushButton(tr("&Look Up Links…"), this))
{
    setWindowTitle(tr("Events – Frontrow"));
    constexpr int letters = 110;
    constexpr int lines = 40;
    resizeToText(*this, letters, lines);
    m_event->setAccessibleName(tr("Event"));
    m_summary->setTextFormat(Qt::PlainText);
    m_tree->setAccessibleName(tr("Days, sessions and promises"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Day, session, promise"), tr("State")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_strip->setAccessibleName(tr("Pictures of the day"));
    m_strip->setViewMode(QListView::IconMode);
    m_strip->setFlow(QListView::LeftToRight);
    m_strip->setWrapping(false);
    m_strip->setIconSize(QSize(Thumbnails::width, thumbnailHeight));
    m_strip->setFixedHeight(thumbnailHeight + 2 * fontMetrics().height());
    m_strip->setMovement(QListView::Static);
    auto *again = new QPushButton(tr("&Read Again"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_event, 1);
    head->addWidget(again);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    column->addWidget(m_strip);
    column->addLayout(commandRow());
    connect(again, &QPushButton::clicked, this, [this] { readBlog(m_folder); });
    connect(m_event, &QComboBox::currentIndexChanged, this, &EventPage::showChosenEvent);
    connect(m_tree, &QTreeWidget::itemActivated, this, &EventPage::choose);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &EventPage::showPictures);
    connect(&m_reading, &QFutureWatcher<QList<EventOverview>>::finished, this, &EventPage::takeRead);
    connect(&m_thumbnails, &Thumbnails::arrived, this, &EventPage::showPicture);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
    m_tree->setFocus();
}

EventPage::~EventPage()
{
    m_reading.disconnect(this);
    m_reading.waitForFinished();
}

QLayout *EventPage::commandRow()
{
    m_index->setToolTip(tr("Make the post that lists the days, or bring its list up to date"));
    m_wrapUp->setToolTip(tr("Begin a post over all days: counts, pictures, speakers and resources"));
    m_links->setToolTip(tr("Ask the web which links of these reports lead nowhere"));
    for (QPushButton *button : {m_index, m_wrapUp, m_links}) {
        button->setEnabled(false); // until an event is shown
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_index);
    row->addWidget(m_wrapUp);
    row->addStretch(1);
    row->addWidget(m_links);
    const auto event = [this] { return m_events.value(m_event->currentIndex()).name; };
    connect(m_index, &QPushButton::clicked, this, [this, event] { Q_EMIT indexRequested(event()); });
    connect(m_wrapUp, &QPushButton::clicked, this, [this, event] { Q_EMIT wrapUpRequested(event()); });
    connect(m_links, &QPushButton::clicked, this, &EventPage::switchLinks);
    return row;
}

/// Looks links up, or stops that.
void EventPage::switchLinks()
{
    if (m_isLookingUp) {
        Q_EMIT stopRequested();
        return;
    }
    QStringList files;
    const EventOverview event = m_events.value(m_event->currentIndex());
    for (const OverviewDay &day : event.days) {
        files.append(day.file);
    }
    delete std::exchange(m_linkTop, nullptr);
    m_isLookingUp = true;
    m_links->setText(tr("&Stop"));
    Q_EMIT linksRequested(files);
}

void EventPage::showLinkProgress(int asked, int all)
{
    m_summary->setText(tr("%1 of %n link(s) looked up", nullptr, all).arg(asked));
}

void EventPage::addLink(const LinkPlace &place, const LinkAnswer &answer)
{
    if (m_linkTop == nullptr) {
        m_linkTop = new QTreeWidgetItem(m_tree, {tr("Links that were not found on the web")});
        m_linkTop->setExpanded(true);
    }
    const QString words =
        place.text.isEmpty() ? place.address : QStringLiteral("%1: %2").arg(place.text, place.address);
    auto *item = new QTreeWidgetItem(m_linkTop, {words, answer.reason});
    item->setData(WhatColumn, FileRole, place.file);
    item->setData(WhatColumn, OffsetRole, place.offset);
    item->setToolTip(WhatColumn, toolTipOf(place.address));
    item->setToolTip(StateColumn, toolTipOf(answer.reason));
}

void EventPage::endLinks(bool isWhole)
{
    m_isLookingUp = false;
    m_links->setText(tr("&Look Up Links…"));
    const int found = m_linkTop == nullptr ? 0 : m_linkTop->childCount();
    m_summary->setText(found > 0 ? tr("%n link(s) were not found; whether to change them is yours.", nullptr, found)
            : isWhole            ? tr("All links were found on the web.")
                                 : tr("The links were not all looked up."));
}

void EventPage::readBlog(const QString &folder)
{
    m_folder = folder;
    m_summary->setText(tr("Reading the blog…"));
    m_reading.setFuture(QtConcurrent::run(backgroundPool(), &readEventOverviews, folder));
}

void EventPage::takeRead()
{
    const QString shown = m_event->currentText();
    m_events = m_reading.result();
    const QSignalBlocker blocker(m_event);
    m_event->clear();
    for (const EventOverview &event : std::as_const(m_events)) {
        m_event->addItem(event.name);
    }
    m_event->setCurrentIndex(std::max(0, m_event->findText(shown)));
    m_event->setEnabled(!m_events.isEmpty());
    showChosenEvent(m_event->currentIndex());
}

void EventPage::showChosenEvent(int index)
{
    if (m_isLookingUp) {
        Q_EMIT stopRequested(); // those of another event
    }
    m_linkTop = nullptr;
    m_tree->clear();
    m_strip->clear();
    const bool hasReports = index >= 0 && index < m_events.size() && !m_events[index].days.isEmpty();
    for (QPushButton *button : {m_index, m_wrapUp, m_links}) {
        button->setEnabled(hasReports);
    }
    if (index < 0 || index >= m_events.size()) {
        m_summary->setText(tr("The blog has no event and no report of one yet. File ▸ New Event… makes one."));
        return;
    }
    const EventOverview &event = m_events[index];
    for (int day = 0; day < event.days.size(); ++day) {
        addDay(event.days[day], day);
    }
    addMissing(event.missing);
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    const QString reports = tr("%n report(s)", nullptr, static_cast<int>(event.days.size()));
    const QString promises = tr("%n promise(s) to readers", nullptr, static_cast<int>(event.followUpCount()));
    m_summary->setText(reports + QStringLiteral(", ") + promises);
}

void EventPage::addDay(const OverviewDay &day, int number)
{
    const QString date =
        day.date.isValid() ? QLocale().toString(day.date, QLocale::LongFormat) + QStringLiteral(": ") : QString();
    auto *top = new QTreeWidgetItem(m_tree, {date + day.title, stateOf(day)});
    const auto addTo = [&day, number](QTreeWidgetItem *item, qsizetype offset) {
        item->setData(WhatColumn, FileRole, day.file);
        item->setData(WhatColumn, OffsetRole, offset);
        item->setData(WhatColumn, DayRole, number);
        item->setToolTip(WhatColumn, toolTipOf(item->text(WhatColumn)));
    };
    addTo(top, -1);
    for (const ReportedSession &session : day.sessions) {
        addTo(new QTreeWidgetItem(top, {session.title, unfinishedText(session)}), session.offset);
    }
    for (const FollowUp &promise : day.followUps) {
        addTo(new QTreeWidgetItem(top, {tr("“%1”").arg(promise.text), tr("promised")}), promise.offset);
    }
}

void EventPage::addMissing(const QStringList &titles)
{
    if (titles.isEmpty()) {
        return;
    }
    auto *top = new QTreeWidgetItem(m_tree, {tr("Picked, and in no report")});
    for (const QString &title : titles) {
        new QTreeWidgetItem(top, {title});
    }
}

void EventPage::showPictures(const QTreeWidgetItem *item)
{
    const QVariant day = item == nullptr ? QVariant() : item->data(WhatColumn, DayRole);
    const EventOverview event = m_events.value(m_event->currentIndex());
    const QStringList pictures = day.isValid() ? event.days.value(day.toInt()).pictures : QStringList();
    QStringList paths;
    for (const QString &picture : pictures.first(std::min<qsizetype>(pictures.size(), mostPictures))) {
        paths.append(QDir(m_folder).filePath(picture));
    }
    QStringList shown;
    for (int row = 0; row < m_strip->count(); ++row) {
        shown.append(m_strip->item(row)->data(FileRole).toString());
    }
    if (paths == shown) {
        return;
    }
    m_strip->clear();
    for (const QString &path : std::as_const(paths)) {
        auto *picture = new QListWidgetItem(m_strip);
        picture->setData(FileRole, path);
        picture->setData(Qt::AccessibleTextRole, QFileInfo(path).fileName());
        picture->setToolTip(toolTipOf(QFileInfo(path).fileName()));
        picture->setSizeHint(QSize(thumbnailHeight * 16 / 9, thumbnailHeight + 4));
        showPicture(path);
    }
}

void EventPage::showPicture(const QString &path)
{
    const Thumbnail *thumbnail = m_thumbnails.find(path);
    if (thumbnail == nullptr || thumbnail->image.isNull()) {
        return;
    }
    for (int row = 0; row < m_strip->count(); ++row) {
        if (m_strip->item(row)->data(FileRole).toString() == path) {
            m_strip->item(row)->setIcon(QIcon(QPixmap::fromImage(thumbnail->image)));
        }
    }
}

void EventPage::choose(const QTreeWidgetItem *item)
{
    if (const QString file = item->data(WhatColumn, FileRole).toString(); !file.isEmpty()) {
        Q_EMIT placeChosen(QDir(m_folder).filePath(file), item->data(WhatColumn, OffsetRole).toLongLong());
    }
}

} // namespace frontrow
