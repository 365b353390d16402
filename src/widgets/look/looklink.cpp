// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/look/looklink.h"

#include "widgets/look/previewbar.h"
#include "widgets/look/previewpane.h"
#include "widgets/preview/previewview.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

namespace frontrow {

LookLink::LookLink(PostSession &session, Settings &settings, UserPrompt &prompt, PreviewPane &pane)
    : m_session(session)
    , m_settings(settings)
    , m_pane(pane)
    , m_look(settings, prompt)
{
    PreviewBar &bar = pane.bar();
    connect(&session, &PostSession::opened, this, &LookLink::enterBlog);
    connect(&session, &PostSession::located, this, [this](const PostLocation &location) {
        if (location.blog() != m_blog) {
            enterBlog();
        }
    });
    connect(&session, &PostSession::frameChanged, this,
        [this](const PreviewFrame &frame) { m_look.setPost(frame.frontMatter, frame.headerClues.habit.usualKey()); });
    connect(&m_look, &BlogLook::lookChanged, &pane.view(), &PreviewView::setLook);
    connect(&m_look, &BlogLook::stateChanged, &bar, &PreviewBar::setState);
    connect(&pane.view(), &PreviewView::contentBlocked, &bar, &PreviewBar::setHeldBack);
    connect(&bar, &PreviewBar::bestWanted, &m_look, &BlogLook::useBest);
    connect(&bar, &PreviewBar::sourceWanted, this, [this](LookSource source) {
        if (!m_look.use(source)) {
            m_pane.bar().setState(m_look.state()); // the menu's mark goes back
        }
    });
    connect(&bar, &PreviewBar::themeWanted, &m_look, qOverload<Theme>(&BlogLook::use));
    connect(&bar, &PreviewBar::renewalWanted, &m_look, &BlogLook::renew);
    connect(&bar, &PreviewBar::cancelled, &m_look, &BlogLook::cancel);
    connect(&bar, &PreviewBar::pageWidthChosen, this, &LookLink::setPageWidth);
    setPageWidth(settings.value(setting::previewWidth));
}

void LookLink::enterBlog()
{
    m_blog = m_session.location().blog();
    m_look.enter(m_blog, m_session.place().config, FrontMatter::parse(m_session.document().text()));
}

void LookLink::setPageWidth(const QString &name)
{
    m_settings.setValue(setting::previewWidth, name);
    m_pane.bar().setPageWidth(name);
    m_pane.view().setPageWidth(PreviewBar::pixelsOf(name));
}

} // namespace frontrow
