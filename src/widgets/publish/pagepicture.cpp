// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/publish/pagepicture.h"

#include "widgets/preview/previewview.h"
#include "workspace/preview/previewframe.h"

#include <QPixmap>
#include <QPointer>

#include <chrono>
#include <utility>

namespace frontrow {

using namespace std::chrono_literals;

namespace {

constexpr auto pollPause = 150ms; ///< from one poll to the next
constexpr int mostPolls = 40; ///< a picture that has not come by then is not in the picture of the page

/// Nothing is drawn yet.
bool isBlank(const QImage &picture)
{
    constexpr int few = 32; // pixels
    const QImage small = picture.scaled(few, few, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QColor first = small.pixelColor(0, 0);
    for (int place = 0; place < few * few; ++place) {
        if (small.pixelColor(place % few, place / few) != first) {
            return false;
        }
    }
    return true;
}

} // namespace

PagePicture::PagePicture(QObject *parent)
    : QObject(parent)
{
    m_poll.setInterval(pollPause);
    connect(&m_poll, &QTimer::timeout, this, &PagePicture::poll);
}

PagePicture::~PagePicture() = default;

void PagePicture::take(const PageFrame &frame, const PreviewView &like)
{
    m_poll.stop();
    m_polls = 0;
    m_areThere = false;
    m_view = std::make_unique<PreviewView>();
    m_view->setAttribute(Qt::WA_DontShowOnScreen);
    m_view->setAttribute(Qt::WA_ShowWithoutActivating);
    m_view->setAttribute(Qt::WA_QuitOnClose, false);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->resize(page);
    m_view->showAs(like);
    m_view->setFrame(frame);
    connect(m_view.get(), &PreviewView::frameShown, &m_poll, qOverload<>(&QTimer::start));
    connect(m_view.get(), &PreviewView::stopped, this, [this] { finish({}); }, Qt::QueuedConnection);
    m_view->show();
    std::ignore = m_view->grab(); // a view that is painted loads its page
}

void PagePicture::poll()
{
    m_view->evaluate(QStringLiteral("frontrow.picturesAreThere()"), [self = QPointer(this)](const QVariant &areThere) {
        if (!self || !self->m_poll.isActive()) {
            return;
        }
        const bool wereThere = std::exchange(self->m_areThere, areThere.toBool());
        const QImage picture = self->m_view->grab().toImage();
        if (++self->m_polls > mostPolls || (wereThere && self->m_areThere && !isBlank(picture))) {
            self->finish(picture);
        }
    });
}

void PagePicture::finish(const QImage &picture)
{
    m_poll.stop();
    if (m_view) {
        m_view.release()->deleteLater(); // it may be calling
        Q_EMIT taken(picture);
    }
}

} // namespace frontrow
