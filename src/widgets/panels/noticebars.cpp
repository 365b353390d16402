// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/noticebars.h"

#include "widgets/panels/noticebar.h"
#include "workspace/prompt/noticecentre.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace frontrow {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds timeToAim = 700ms; ///< from an eye to a finger

/// What succeeded goes by itself, often with the only way to take it back: it comes before what stays anyway.
int weightOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Information:
        return 0;
    case Notice::Severity::Done:
        return 1;
    case Notice::Severity::Warning:
        return 2;
    case Notice::Severity::Error:
        break;
    }
    return 3;
}

} // namespace

qsizetype noticeToShow(const QList<Notice::Severity> &notices)
{
    if (notices.isEmpty() || notices.constLast() == Notice::Severity::Done) {
        return notices.size() - 1;
    }
    const auto heaviest = std::ranges::max_element(notices.crbegin(), notices.crend(), {}, weightOf);
    return std::distance(heaviest, notices.crend()) - 1;
}

NoticeBars::NoticeBars(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
}

void NoticeBars::follow(const NoticeCentre &centre)
{
    connect(&centre, &NoticeCentre::notified, this, &NoticeBars::show);
    connect(&centre, &NoticeCentre::dismissed, this, &NoticeBars::dismiss);
}

void NoticeBars::show(const Notice &notice)
{
    dismiss(notice.topic);
    auto *bar = new NoticeBar(notice, this);
    bar->hide();
    layout()->addWidget(bar);
    m_bars.append(bar);
    connect(bar, &NoticeBar::finished, this, [this, bar] { finish(bar); });
    connect(bar, &NoticeBar::nextWanted, this, [this, bar] {
        m_shown = nullptr; // the next is asked for
        m_replaced = {};
        showOnly((m_bars.indexOf(bar) + m_bars.size() - 1) % m_bars.size());
    });
    showBest();
}

void NoticeBars::dismiss(Notice::Topic topic)
{
    const auto bar = std::ranges::find(m_bars, topic, &NoticeBar::topic);
    if (bar != m_bars.end()) {
        finish(*bar);
    }
}

void NoticeBars::finish(NoticeBar *bar)
{
    m_bars.removeOne(bar);
    if (bar->isVisible()) {
        m_replaced.setRemainingTime(timeToAim);
    }
    bar->hide();
    bar->setObjectName({}); // nobody finds it by its topic any more
    bar->deleteLater();
    showBest();
}

void NoticeBars::showOnly(qsizetype place)
{
    NoticeBar *next = m_bars.value(place);
    if (m_shown && m_shown != next && m_shown->isVisible()) {
        m_replaced.setRemainingTime(timeToAim);
    }
    if (next != nullptr && m_shown != next) {
        shield(*next);
    }
    m_shown = next;
    for (qsizetype each = 0; each < m_bars.size(); ++each) {
        m_bars[each]->setOthers(m_bars.size() - 1);
        m_bars[each]->setVisible(each == place);
    }
}

void NoticeBars::shield(NoticeBar &bar) const
{
    if (!m_replaced.hasExpired()) {
        bar.setAttribute(Qt::WA_TransparentForMouseEvents);
        QTimer::singleShot(m_replaced.remainingTimeAsDuration(), &bar,
            [&bar] { bar.setAttribute(Qt::WA_TransparentForMouseEvents, false); });
    }
}

void NoticeBars::showBest()
{
    if (m_shown && m_bars.contains(m_shown) && m_shown->isVisible() && m_shown->underMouse()) {
        showOnly(m_bars.indexOf(m_shown));
        return;
    }
    QList<Notice::Severity> severities;
    std::ranges::transform(m_bars, std::back_inserter(severities), &NoticeBar::severity);
    showOnly(noticeToShow(severities));
}

} // namespace frontrow
