// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/session/postlocation.h"

#include <QObject>
#include <QString>

namespace frontrow {

class PostEditor;
class PostSession;
class Settings;

/// Where the caret and the view are in a post's text.
struct CaretPlace
{
    QString post; ///< the post's file
    qsizetype caret = 0;
    qsizetype top = 0; ///< the start of the first line in view
    QString before; ///< the letters before the caret, by which the place is known again
};

/// Keeps where one was in posts with a file, a hundred of them, and which one is open.
class CaretPlaces : public QObject
{
    Q_OBJECT

public:
    /// All outlive the object.
    CaretPlaces(PostSession &session, Settings &settings, PostEditor &editor);

    /// Puts caret and view of the post that was just opened where they were when it was left. False, and nothing, where
    /// that is not known, or the text before the caret is another one now.
    bool restore();
    /// Writes down where one is in the open post.
    void keep();

private:
    void note();
    void follow(const PostLocation &location);
    [[nodiscard]] QString before(qsizetype caret) const;

    PostSession &m_session;
    Settings &m_settings;
    PostEditor &m_editor;
    CaretPlace m_place; ///< while no step of the session is under way
};

} // namespace frontrow
