// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/captures/screenportal.h"

#include <QObject>

class QWidget;

namespace frontrow {

class CaptureInbox;
class PostSession;
class Settings;

/// Captures a part of the screen into the inbox: one that the person chooses, or the same part as the last time.
class RegionCapture : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \a window is where the person is.
    RegionCapture(PostSession &session, Settings &settings, CaptureInbox &inbox, QWidget &window);

    void choose();
    /// Like choose() when no region was chosen yet, or the last one is not on the screen any more.
    void repeat();

private:
    void take(bool isRepeated);
    void capture(const QImage &screen);
    void keep(const QImage &screen, const QRect &region);

    PostSession &m_session;
    Settings &m_settings;
    CaptureInbox &m_inbox;
    QWidget &m_window;
    ScreenPortal m_portal;
    bool m_isRepeated = false;
};

} // namespace frontrow
