// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/preview/previewframe.h"

#include <QObject>

class QAction;
class QToolButton;

namespace frontrow {

class ChecksPanel;
class PostEditor;
class PostSession;
class Settings;

/// Ties the checks panel and the button that opens it to the open post and to what the author decided for its blog.
class ChecksController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the link. \a button shows how many checks there are and how grave the worst is.
    ChecksController(
        PostSession &session, Settings &settings, PostEditor &editor, ChecksPanel &panel, QToolButton &button);

    /// Shows the checks of \a frame, which is of the text as it is now.
    void setFrame(const PreviewFrame &frame);

Q_SIGNALS:
    /// A way out was chosen that is a line of the blog's configuration.
    void configLineChosen(const frontrow::ConfigLine &line);

private:
    void showCount(const Diagnostics &diagnostics);

    PostSession &m_session;
    Settings &m_settings;
    PostEditor &m_editor;
    ChecksPanel &m_panel;
    QToolButton &m_button;
    quint64 m_revision = 0; ///< the revision of the text that the checks in the panel are of
};

} // namespace frontrow
