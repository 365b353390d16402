// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace frontrow {

class PreviewBar;
class PreviewView;

/// The preview with the line above it.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    [[nodiscard]] PreviewBar &bar() { return *m_bar; }
    [[nodiscard]] PreviewView &view() { return *m_view; }

private:
    PreviewBar *m_bar;
    PreviewView *m_view;
};

} // namespace frontrow
