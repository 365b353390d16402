// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/prompt/noticecentre.h"

namespace frontrow {

void NoticeCentre::notify(
    Notice::Topic topic, Notice::Severity severity, const QString &text, const QList<NoticeAction> &actions)
{
    Q_EMIT notified({topic, severity, text, actions});
}

void NoticeCentre::inform(const QString &text)
{
    notify(Notice::Topic::Form, Notice::Severity::Information, text);
}

void NoticeCentre::dismiss(Notice::Topic topic)
{
    Q_EMIT dismissed(topic);
}

} // namespace frontrow
