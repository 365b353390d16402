// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/noticebar.h"

#include "widgets/design.h"
#include "widgets/elidedlabel.h"
#include "widgets/panels/noticesheet.h"
#include "widgets/symbolicicon.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMetaEnum>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace frontrow {

using namespace std::chrono_literals;

namespace {

QString iconFor(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Done:
        return QStringLiteral("emblem-ok");
    case Notice::Severity::Information:
        return QStringLiteral("dialog-information");
    case Notice::Severity::Warning:
        return QStringLiteral("dialog-warning");
    case Notice::Severity::Error:
        break;
    }
    return QStringLiteral("dialog-error");
}

bool asksFirst(const NoticeAction &action)
{
    return action.text.endsWith(u'…');
}

} // namespace

std::chrono::milliseconds lifetimeOf(const Notice &notice)
{
    constexpr auto toRead = 60ms; // a letter, slowly
    if (notice.severity == Notice::Severity::Done) {
        const auto toDecide = notice.actions.isEmpty() ? 4s : 16s;
        return toDecide + toRead * notice.text.size();
    }
    const bool isRefusal = notice.topic == Notice::Topic::Form && notice.severity == Notice::Severity::Information;
    const bool goesByItself = isRefusal && notice.actions.isEmpty();
    return goesByItself ? std::chrono::milliseconds(8s + toRead * notice.text.size()) : 0ms;
}

NoticeBar::NoticeBar(const Notice &notice, QWidget *parent)
    : QFrame(parent)
    , m_notice(notice)
    , m_text(new ElidedLabel(this))
{
    setObjectName(QLatin1StringView(QMetaEnum::fromType<Notice::Topic>().valueToKey(qToUnderlying(notice.topic))));
    setAccessibleName(notice.text);
    auto *icon = new QToolButton(this); // which draws a sign in the colours of the moment
    icon->setIcon(symbolicIcon(iconFor(notice.severity)));
    icon->setAutoRaise(true);
    icon->setFocusPolicy(Qt::NoFocus);
    icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setText(notice.text);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::usual, space::tight, space::usual, space::tight);
    row->setSpacing(space::tight);
    row->addWidget(icon);
    row->addWidget(m_text, 1);
    addActions(*row);
    m_all = addButton(*row, tr("Read All"));
    m_all->setToolTip(tr("Show the whole message"));
    connect(m_all, &QToolButton::clicked, this, &NoticeBar::showAll);
    m_others = addButton(*row, QString());
    m_others->setToolTip(tr("Show the next message"));
    m_others->hide();
    connect(m_others, &QToolButton::clicked, this, &NoticeBar::nextWanted);
    m_close = addButton(*row, QString());
    m_close->setIcon(symbolicIcon(QStringLiteral("window-close")));
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::finished);
    m_life.setInterval(lifetimeOf(notice));
    connect(&m_life, &QTimer::timeout, this, &NoticeBar::expire);
    if (m_life.interval() > 0) {
        m_life.start();
    }
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QToolButton *NoticeBar::addButton(QBoxLayout &row, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
    return button;
}

void NoticeBar::addActions(QBoxLayout &row)
{
    for (const NoticeAction &each : std::as_const(m_notice.actions)) {
        auto *action = new QAction(each.text, this);
        connect(action, &QAction::triggered, this, [this, run = each.run, isDone = !asksFirst(each)] {
            if (isDone) {
                Q_EMIT finished();
            }
            run();
        });
        addAction(action);
        QToolButton *button = addButton(row, each.text);
        button->setDefaultAction(action);
        button->setAutoRaise(false);
        m_buttons.append(button);
    }
}

void NoticeBar::setOthers(qsizetype count)
{
    m_others->setText(tr("%n more", "messages", static_cast<int>(count)));
    m_others->setVisible(count > 0);
    fit();
}

QSize NoticeBar::minimumSizeHint() const
{
    return {0, QFrame::minimumSizeHint().height()};
}

void NoticeBar::fit()
{
    const auto widthOf = [](const QWidget *part) { return part->sizeHint().width() + space::tight; };
    constexpr int readable = 30; // letters that remain of a text, so that it says what it is about
    const int least = std::min(m_text->wholeWidth(), readable * fontMetrics().averageCharWidth());
    const int fixed = widthOf(m_close) + (m_others->isHidden() ? 0 : widthOf(m_others)) + widthOf(m_close) // the sign
        + space::usual + space::tight;
    const auto wholeWidth = [&] {
        int sum = fixed + m_text->wholeWidth();
        for (const QToolButton *button : std::as_const(m_buttons)) {
            sum += widthOf(button);
        }
        return sum;
    };
    const bool hasAll = wholeWidth() <= width();
    int room = width() - fixed - least - widthOf(m_all);
    bool hasRoom = true;
    for (QToolButton *button : std::as_const(m_buttons)) {
        room -= widthOf(button);
        hasRoom = hasRoom && (hasAll || room >= 0);
        button->setVisible(hasRoom);
    }
    m_all->setVisible(!hasAll);
}

void NoticeBar::showAll()
{
    auto *sheet = new NoticeSheet(m_notice.text, actions(), this);
    sheet->openBelow(*this);
}

bool NoticeBar::isInUse() const
{
    return underMouse() || isAncestorOf(QApplication::focusWidget()) || findChild<NoticeSheet *>() != nullptr
        || QApplication::activeModalWidget() != nullptr;
}

void NoticeBar::expire()
{
    if (!isInUse()) {
        Q_EMIT finished();
    }
}

void NoticeBar::paintEvent(QPaintEvent * /*event*/)
{
    constexpr double share = 0.14;
    const QColor colour = severityColour(m_notice.severity, palette());
    const QColor window = palette().color(QPalette::Window);
    QPainter painter(this);
    painter.fillRect(rect(), tinted(window, colour, share));
    painter.fillRect(QRect(0, 0, space::tight, height()), colour);
}

void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

} // namespace frontrow
