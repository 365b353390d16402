// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/dialogs/dialogroom.h"

#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace frontrow {

namespace {

/// QScrollArea's own wish ends at 36 by 24 letters.
class ContentArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize sizeHint() const override
    {
        QSize size = widget()->sizeHint();
        if (widget()->hasHeightForWidth()) {
            size.setHeight(widget()->heightForWidth(size.width()));
        }
        return size + QSize(verticalScrollBar()->sizeHint().width() + 2 * frameWidth(), 2 * frameWidth());
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int lines = 4;
        constexpr int letters = 24;
        const QSize least(letters * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing());
        return sizeHint().boundedTo(least);
    }
};

} // namespace

QSize roomInFrame(QSize screen)
{
    constexpr QSize frame(16, 48); // pixels that a window manager may draw around it
    return screen - frame;
}

void resizeToText(QWidget &window, int letters, int lines)
{
    const QFontMetrics metrics = window.fontMetrics();
    const QSize wanted(letters * metrics.averageCharWidth(), lines * metrics.lineSpacing());
    window.resize(wanted.boundedTo(roomInFrame(window.screen()->availableSize())));
}

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new ContentArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace frontrow
