// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace frontrow {

class PostSession;

/// How far the taking in of pictures is, with a way to stop it. Seen only when it lasts longer than a moment.
class ImportProgress : public QWidget
{
    Q_OBJECT

public:
    /// \a session outlives this.
    explicit ImportProgress(PostSession &session, QWidget *parent = nullptr);

private:
    void setProgress(qsizetype done, qsizetype total);

    QLabel *m_label;
    QProgressBar *m_bar;
    QTimer m_moment; ///< until it is shown
};

} // namespace frontrow
