// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/look/bloglook.h"

#include <QObject>

namespace frontrow {

class PostSession;
class PreviewPane;

/// Shows the open post in its blog's look and carries out what the preview's bar is asked for.
class LookLink : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    LookLink(PostSession &session, Settings &settings, UserPrompt &prompt, PreviewPane &pane);

    [[nodiscard]] BlogLook &blogLook() { return m_look; }

private:
    void enterBlog();
    void setPageWidth(const QString &name);

    PostSession &m_session;
    Settings &m_settings;
    PreviewPane &m_pane;
    QString m_blog; ///< whose look is shown
    BlogLook m_look;
};

} // namespace frontrow
