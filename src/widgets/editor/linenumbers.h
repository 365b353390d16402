// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace frontrow {

class TextColumn;

/// The numbers of the lines, beside them.
class LineNumbers : public QWidget
{
    Q_OBJECT

public:
    /// A child of \a editor, hidden at first.
    explicit LineNumbers(TextColumn &editor);

    /// Pixels that the numbers of \a lines lines take.
    [[nodiscard]] int widthFor(int lines) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextColumn &m_editor;
};

} // namespace frontrow
