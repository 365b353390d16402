// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace frontrow {

/// A line below the page in which one says what to find in it. Escape closes it.
class PreviewFindBar : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewFindBar(QWidget *parent = nullptr);

    void open();
    /// Asks for the next match, or opens the bar where there is nothing to find yet.
    void search(bool isBackward);
    /// \a current counts from 1.
    void setResult(int matches, int current);

Q_SIGNALS:
    /// An empty text ends it.
    void searched(const QString &text, bool isBackward);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLineEdit *m_text;
    QLabel *m_result;
};

} // namespace frontrow
