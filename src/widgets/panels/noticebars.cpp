// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/noticebars.h"

#include <QAction>
#include <QVBoxLayout>

#include <KMessageWidget>

namespace frontrow {

namespace {

KMessageWidget::MessageType typeOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Done:
        return KMessageWidget::Positive;
    case Notice::Severity::Information:
        return KMessageWidget::Information;
    case Notice::Severity::Warning:
        return KMessageWidget::Warning;
    case Notice::Severity::Error:
        break;
    }
    return KMessageWidget::Error;
}

} // namespace

NoticeBars::NoticeBars(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
}

void NoticeBars::show(const Notice &notice)
{
    settle(notice.topic);
    auto *bar = new KMessageWidget(this);
    bar->setObjectName(notice.topic);
    bar->setTextFormat(Qt::PlainText);
    bar->setWordWrap(true);
    bar->setPosition(KMessageWidget::Header);
    bar->setMessageType(typeOf(notice.severity));
    bar->setText(notice.text);
    for (const NoticeAction &each : notice.actions) {
        auto *action = new QAction(each.text, bar);
        connect(action, &QAction::triggered, bar, [this, topic = notice.topic, run = each.run] {
            settle(topic);
            run();
        });
        bar->addAction(action);
    }
    layout()->addWidget(bar);
    m_bars.insert(notice.topic, bar);
}

void NoticeBars::settle(const QString &topic)
{
    if (KMessageWidget *bar = m_bars.take(topic)) {
        bar->hide();
        bar->deleteLater();
    }
}

} // namespace frontrow
