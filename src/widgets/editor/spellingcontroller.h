// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/preview/previewframe.h"

#include <QObject>

class QAction;
class QMenu;

namespace frontrow {

class PostEditor;
class PostSession;
class Settings;

/// Shows misspelt words in the editor and fixes them from its context menu.
class SpellingController : public QObject
{
    Q_OBJECT

public:
    /// All outlive the link. \a toggle is checkable: spelling is checked or not.
    SpellingController(PostSession &session, Settings &settings, PostEditor &editor, QAction &toggle);

    /// Shows what is misspelt in \a frame, which is of the text as it is now.
    void setFrame(const PreviewFrame &frame);

private:
    void addCommands(QMenu &menu, qsizetype offset);
    void notifyMissing(const PreviewFrame &frame);

    PostSession &m_session;
    Settings &m_settings;
    PostEditor &m_editor;
    QString m_dictionary; ///< the dictionary of the newest frame
};

} // namespace frontrow
