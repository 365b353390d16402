// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/theme/blogtheme.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QTimer;
class QToolButton;

namespace frontrow {

/// The line above the preview: which theme is shown, how old it is, what of the post is not shown,
/// and how wide the page is.
class PreviewBar : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewBar(QWidget *parent = nullptr);

    void setState(const ThemeStatus &state);
    /// How much of the post the preview does not show (PreviewView::contentBlocked()).
    void setHeldBack(int count);
    /// "phone", "tablet", "desktop" or "free".
    void setPageWidth(const QString &name);

    /// The width in CSS pixels; 0 for "free" and unknown names.
    [[nodiscard]] static int pixelsOf(const QString &pageWidth);

Q_SIGNALS:
    void bestWanted();
    void sourceWanted(frontrow::ThemeSource source);
    void themeWanted(frontrow::Theme theme);
    void renewalWanted();
    void pageWidthChosen(const QString &name);

private:
    void makeMenu();
    void makeWidths();
    void showState();
    void changeEvent(QEvent *event) override;

    QToolButton *m_theme;
    QLabel *m_held;
    QActionGroup *m_sources;
    QAction *m_best = nullptr;
    QAction *m_renew = nullptr;
    QActionGroup *m_widths;
    ThemeStatus m_state;
    QTimer *m_ageing; ///< the age in the line grows
};

} // namespace frontrow
