// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/prompt/notice.h"

#include <QObject>

namespace frontrow {

/// Where everything that happens to the open post says what a person should know. Who shows notices connects here once;
/// nobody who has something to say needs to know who does.
class NoticeCentre : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// \param text translated sentences, plain text.
    void notify(
        Notice::Topic topic, Notice::Severity severity, const QString &text, const QList<NoticeAction> &actions = {});
    /// Says \a text about a command that had nothing to do or could not do it.
    void inform(const QString &text);
    /// What a notice of \a topic said is over.
    void dismiss(Notice::Topic topic);

Q_SIGNALS:
    void notified(const frontrow::Notice &notice);
    void dismissed(frontrow::Notice::Topic topic);
};

} // namespace frontrow
