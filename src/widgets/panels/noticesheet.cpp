// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/noticesheet.h"

#include "widgets/design.h"
#include "widgets/dialogs/dialogroom.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

NoticeSheet::NoticeSheet(const QString &text, const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_text(new QLabel(text))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("The whole message"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::usual, space::wide, space::usual);
    column->setSpacing(space::usual);
    column->addWidget(scrolling(m_text, this), 1);
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), this);
        connect(button, &QPushButton::clicked, this, [this, action] {
            close();
            action->trigger();
        });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
}

void NoticeSheet::openBelow(const QWidget &bar)
{
    const QRect available = bar.screen()->availableGeometry();
    constexpr int letters = 40;
    const int wide = std::clamp(
        bar.width(), std::min(available.width(), letters * fontMetrics().averageCharWidth()), available.width());
    const int frame = 2 * frameWidth();
    const int text = m_text->heightForWidth(wide - 3 * space::wide - frame);
    const int rest = sizeHint().height() - m_text->sizeHint().height();
    resize(wide, std::min(text + rest + frame, 3 * available.height() / 4));
    const QPoint below = bar.mapToGlobal(bar.rect().bottomLeft());
    move(std::clamp(below.x(), available.left(), available.right() + 1 - wide),
        std::clamp(below.y(), available.top(), available.bottom() + 1 - height()));
    show();
    setFocus();
}

} // namespace frontrow
