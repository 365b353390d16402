// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/prompt/notice.h"

#include <QHash>
#include <QWidget>

class KMessageWidget;

namespace frontrow {

/// The message bars above the text, one for each topic.
class NoticeBars : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBars(QWidget *parent = nullptr);

    void show(const Notice &notice);
    void settle(const QString &topic);

private:
    QHash<QString, KMessageWidget *> m_bars;
};

} // namespace frontrow
