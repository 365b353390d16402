// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/inbox/regioncapture.h"

#include "widgets/inbox/regionpicker.h"
#include "workspace/captures/captureinbox.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

namespace frontrow {

RegionCapture::RegionCapture(PostSession &session, Settings &settings, CaptureInbox &inbox, QWidget &window)
    : m_session(session)
    , m_settings(settings)
    , m_inbox(inbox)
    , m_window(window)
{
    connect(&m_portal, &ScreenPortal::taken, this, &RegionCapture::capture);
    connect(&m_portal, &ScreenPortal::failed, this, [this](const QString &sentence) {
        if (!sentence.isEmpty()) {
            m_session.notices().inform(sentence);
        }
    });
}

void RegionCapture::choose()
{
    take(false);
}

void RegionCapture::repeat()
{
    take(true);
}

void RegionCapture::take(bool isRepeated)
{
    m_isRepeated = isRepeated;
    m_portal.take();
}

void RegionCapture::capture(const QImage &screen)
{
    const QRect last = m_settings.value(setting::capturedRegion);
    if (m_isRepeated && !last.isEmpty() && screen.rect().contains(last)) {
        keep(screen, last);
        return;
    }
    auto *picker = new RegionPicker(screen, last, &m_window);
    connect(picker, &RegionPicker::picked, this, [this, screen](const QRect &region) {
        m_settings.setValue(setting::capturedRegion, region);
        keep(screen, region);
    });
    picker->open();
}

void RegionCapture::keep(const QImage &screen, const QRect &region)
{
    m_inbox.add(screen.copy(region));
}

} // namespace frontrow
