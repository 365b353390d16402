// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/theme/blogtheme.h"

#include <QObject>

namespace frontrow {

class PostSession;
class PreviewPane;
class WorkLine;

/// Shows the open post in its blog's theme and carries out what the preview's bar is asked for.
class ThemeController : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    ThemeController(PostSession &session, Settings &settings, UserPrompt &prompt, PreviewPane &pane, WorkLine &work);

    [[nodiscard]] BlogTheme &blogTheme() { return m_blogTheme; }

private:
    void followPost();
    void showWork(const ThemeStatus &state);
    void setPageWidth(const QString &name);

    PostSession &m_session;
    Settings &m_settings;
    PreviewPane &m_pane;
    WorkLine &m_work;
    QString m_blog; ///< the folder of the blog whose theme is shown
    BlogTheme m_blogTheme;
};

} // namespace frontrow
