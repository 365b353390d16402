// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace frontrow {

class PostSession;
class VersionsDialog;

/// Shows the earlier versions of the open post and puts them back.
class VersionsController : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the object; \a window is the parent of the dialog.
    VersionsController(PostSession &session, QWidget &window);

    void open();

private:
    void refresh();
    void read();
    void compare();
    void restore();

    PostSession &m_session;
    QWidget &m_window;
    QPointer<VersionsDialog> m_dialog; ///< while it is open
    QString m_version; ///< the text of the chosen one
    bool m_isRead = false; ///< the chosen one is in m_version
    bool m_isComparing = false; ///< on a worker, one at a time
    bool m_isStale = false; ///< what is compared: the text or the choice is another one now
};

} // namespace frontrow
