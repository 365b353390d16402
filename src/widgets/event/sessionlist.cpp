// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/sessionlist.h"

#include "event/sessionpick.h"
#include "widgets/foreigntext.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

enum ListColumn { TitleColumn, TimeColumn, PeopleColumn, RoomColumn, NoteColumn, ColumnCount };

constexpr int indexRole = Qt::UserRole;

QString dayText(const Session &session)
{
    return session.day.isValid()    ? QLocale().toString(session.day, QLocale::LongFormat)
        : session.dayName.isEmpty() ? SessionList::tr("Without a day")
                                    : session.dayName;
}

/// The row of a day. Its box is that of the sessions that are shown: what a filter hides is neither picked with it nor
/// does it count.
class DayItem : public QTreeWidgetItem
{
public:
    DayItem(QTreeWidget *list, const QString &words)
        : QTreeWidgetItem(list, {words})
    {
        setFlags(flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    }

    [[nodiscard]] QVariant data(int column, int role) const override
    {
        if (column != TitleColumn || role != Qt::CheckStateRole) {
            return QTreeWidgetItem::data(column, role);
        }
        const QList<QTreeWidgetItem *> shown = shownItems();
        const auto picked = std::ranges::count_if(
            shown, [](const QTreeWidgetItem *item) { return item->checkState(TitleColumn) == Qt::Checked; });
        return picked == 0 ? Qt::Unchecked : picked == shown.size() ? Qt::Checked : Qt::PartiallyChecked;
    }

    void setData(int column, int role, const QVariant &value) override
    {
        if (column != TitleColumn || role != Qt::CheckStateRole) {
            QTreeWidgetItem::setData(column, role, value);
            return;
        }
        for (QTreeWidgetItem *item : shownItems()) {
            item->setData(column, role, value);
        }
    }

private:
    [[nodiscard]] QList<QTreeWidgetItem *> shownItems() const
    {
        QList<QTreeWidgetItem *> shown;
        for (int row = 0; row < childCount(); ++row) {
            if (!child(row)->isHidden()) {
                shown.append(child(row));
            }
        }
        return shown;
    }
};

} // namespace

SessionList::SessionList(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Sessions"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Session"), tr("Time"), tr("Speakers"), tr("Room"), tr("Note")});
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    const QFontMetrics letters(font());
    constexpr int people = 22; // letters
    constexpr int room = 16;
    header()->resizeSection(TimeColumn, letters.horizontalAdvance(QStringLiteral("  00:00–00:00  ")));
    header()->resizeSection(PeopleColumn, letters.averageCharWidth() * people);
    header()->resizeSection(RoomColumn, letters.averageCharWidth() * room);
    header()->resizeSection(NoteColumn, letters.averageCharWidth() * room);
    connect(this, &QTreeWidget::itemChanged, this, &SessionList::take);
}

void SessionList::setSessions(const QList<EventSession> &sessions)
{
    const QSignalBlocker blocker(this);
    clear();
    m_sessions = sessions;
    m_items.clear();
    QTreeWidgetItem *day = nullptr;
    for (qsizetype index = 0; index < sessions.size(); ++index) {
        const QString words = dayText(sessions[index].session);
        if (day == nullptr || day->text(TitleColumn) != words) {
            day = new DayItem(this, words);
            day->setFirstColumnSpanned(true);
        }
        addSession(day, index);
    }
    expandAll();
    setCurrentItem(m_items.value(0));
    showClashes();
}

void SessionList::addSession(QTreeWidgetItem *day, qsizetype index)
{
    const EventSession &each = m_sessions[index];
    const Session &session = each.session;
    auto *item = new QTreeWidgetItem(
        day, {session.title, clockText(session), session.speakers.join(QStringLiteral(", ")), session.room});
    item->setData(TitleColumn, indexRole, index);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
    item->setCheckState(TitleColumn, each.isPicked ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(TitleColumn, toolTipOf(session.title));
    item->setToolTip(PeopleColumn, toolTipOf(item->text(PeopleColumn)));
    m_items.append(item);
}

void SessionList::setPicked(qsizetype index, bool isPicked)
{
    m_items[index]->setCheckState(TitleColumn, isPicked ? Qt::Checked : Qt::Unchecked);
}

void SessionList::setFilter(const QString &query, const QString &track)
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *day = topLevelItem(row);
        bool isShown = false;
        for (int child = 0; child < day->childCount(); ++child) {
            QTreeWidgetItem *item = day->child(child);
            const Session &session = m_sessions[item->data(TitleColumn, indexRole).toLongLong()].session;
            const bool isWanted = matchesQuery(session, query) && (track.isEmpty() || session.track == track);
            item->setHidden(!isWanted);
            isShown = isShown || isWanted;
        }
        day->setHidden(!isShown);
    }
    viewport()->update(); // the boxes of days
    if (currentItem() == nullptr || currentItem()->isHidden()) {
        const auto shown = std::ranges::find_if(m_items, [](const QTreeWidgetItem *item) { return !item->isHidden(); });
        setCurrentItem(shown == m_items.end() ? nullptr : *shown);
    }
}

int SessionList::pickedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_sessions, &EventSession::isPicked));
}

int SessionList::clashCount() const
{
    return static_cast<int>(clashesIn(m_sessions).count(true));
}

void SessionList::take(QTreeWidgetItem *item, int column)
{
    if (column != TitleColumn || item->parent() == nullptr) {
        return; // a day's box sets those of its sessions, which come here themselves
    }
    EventSession &each = m_sessions[item->data(TitleColumn, indexRole).toLongLong()];
    const bool isPicked = item->checkState(TitleColumn) == Qt::Checked;
    if (each.isPicked != isPicked) {
        each.isPicked = isPicked;
        settle();
    }
}

/// Says what follows from a pick at once, and from those that come in its wake together: a day may have hundreds.
void SessionList::settle()
{
    if (m_isSettling) {
        m_isDirty = true;
        return;
    }
    m_isSettling = true;
    showClashes();
    Q_EMIT picksChanged();
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isSettling = false;
            if (std::exchange(m_isDirty, false)) {
                settle();
            }
        },
        Qt::QueuedConnection);
}

void SessionList::showClashes()
{
    const QSignalBlocker blocker(this);
    m_clashes = clashesIn(m_sessions);
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        const EventSession &each = m_sessions[index];
        const QString note = each.isDropped ? tr("no longer in the agenda")
            : m_clashes[index]              ? tr("clashes")
            : each.isDone                   ? tr("reported on")
                                            : QString();
        if (m_items[index]->text(NoteColumn) != note) {
            m_items[index]->setText(NoteColumn, note);
        }
    }
    viewport()->update();
}

} // namespace frontrow
