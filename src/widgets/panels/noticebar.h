// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/prompt/notice.h"

#include <QFrame>
#include <QTimer>

#include <chrono>

class QBoxLayout;
class QToolButton;

namespace frontrow {

class ElidedLabel;

/// How long \a notice is shown: what succeeded goes by itself, later when there is something to do about it, and so
/// does why a command was refused; zero for what stays until it is closed.
[[nodiscard]] std::chrono::milliseconds lifetimeOf(const Notice &notice);

/// A notice in one line, with what can be done about it. It takes the width it is given and never asks for more: a text
/// that is longer, and actions that have no room, are in a sheet that its button opens. Its object name is the
/// name of the topic, as Notice has it.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const Notice &notice, QWidget *parent = nullptr);

    /// The whole.
    [[nodiscard]] QString text() const { return m_notice.text; }
    [[nodiscard]] Notice::Topic topic() const { return m_notice.topic; }
    [[nodiscard]] Notice::Severity severity() const { return m_notice.severity; }
    /// How many notices wait after this one.
    void setOthers(qsizetype count);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person closed it, did something about it, or its time is over. An action that asks first may come to
    /// nothing: whoever carries it out dismisses the notice.
    void finished();
    void nextWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(QBoxLayout &row, const QString &text);
    void addActions(QBoxLayout &row);
    /// Shows those actions that have room, and the way to the rest.
    void fit();
    void showAll();
    /// Somebody reads it or is about to do something with it.
    [[nodiscard]] bool isInUse() const;
    void expire();

    Notice m_notice;
    ElidedLabel *m_text;
    QList<QToolButton *> m_buttons; ///< the buttons of the actions
    QToolButton *m_all;
    QToolButton *m_others;
    QToolButton *m_close;
    QTimer m_life;
};

} // namespace frontrow
