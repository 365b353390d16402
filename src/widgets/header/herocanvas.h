// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/pictures/figureimport.h"
#include "widgets/header/heroscene.h"

#include <QWidget>

#include <optional>

namespace frontrow {

/// Shows the head of a page as a reader's window of a chosen width shows it, scaled down to the widget. Pictures are
/// dropped on it; Return and Space ask for one, Delete takes the picture out.
class HeroCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit HeroCanvas(QWidget *parent = nullptr);

    void setContent(const HeroContent &content);
    /// The width of the reader's window in CSS pixels.
    void setPageWidth(int width);
    [[nodiscard]] int pageWidth() const { return m_pageWidth; }
    /// What is shown now.
    [[nodiscard]] const HeroScene &scene() const;
    /// Shown in the middle instead when there is neither picture nor colour.
    void setHint(const QString &hint);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pictureArrived(const frontrow::PictureSource &source);
    void choiceRequested();
    void removalRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showScene();
    [[nodiscard]] double scaleAt(int width) const;
    [[nodiscard]] bool isEmpty() const { return m_content.picture.isNull() && !m_content.colour.isValid(); }

    HeroContent m_content;
    mutable std::optional<HeroScene> m_scene; ///< of what is shown now, once it was asked for
    QString m_hint;
    int m_pageWidth;
    bool m_isDragOver = false;
};

} // namespace frontrow
