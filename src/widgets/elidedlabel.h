// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace frontrow {

/// A line of plain text that takes the room it is given: what does not fit is cut and ends in "…", and the whole is in
/// its tool tip. Its text never makes the window wider.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// A part of the text is not seen at the present width.
    [[nodiscard]] bool isCut() const;
    /// Pixels that the whole text takes in one line.
    [[nodiscard]] int wholeWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString line() const;
};

} // namespace frontrow
