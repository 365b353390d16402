// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace frontrow {

/// A question with one way to go on, and Cancel, which is where the keyboard is. However long the question, the buttons
/// are seen.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Plain text; \a action is on the button that accepts.
    QuestionDialog(const QString &title, const QString &question, const QString &action, QWidget *parent);
};

} // namespace frontrow
