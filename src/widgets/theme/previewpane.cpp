// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/theme/previewpane.h"

#include "widgets/preview/previewview.h"
#include "widgets/theme/previewbar.h"

#include <QVBoxLayout>

namespace frontrow {

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_bar(new PreviewBar(this))
    , m_view(new PreviewView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

} // namespace frontrow
