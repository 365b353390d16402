// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/theme/themecontroller.h"

#include "widgets/preview/previewview.h"
#include "widgets/theme/previewbar.h"
#include "widgets/theme/previewpane.h"
#include "widgets/workline.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

namespace frontrow {

ThemeController::ThemeController(
    PostSession &session, Settings &settings, UserPrompt &prompt, PreviewPane &pane, WorkLine &work)
    : m_session(session)
    , m_settings(settings)
    , m_pane(pane)
    , m_work(work)
    , m_blogTheme(settings, prompt)
{
    PreviewBar &bar = pane.bar();
    connect(&session, &PostSession::opened, this, &ThemeController::followPost);
    connect(&session, &PostSession::located, this, [this](const PostLocation &location) {
        if (location.blog() != m_blog) {
            followPost();
        }
    });
    connect(&session, &PostSession::frameChanged, this, [this](const PreviewFrame &frame) {
        m_blogTheme.setPost(frame.frontMatter, frame.headerContext.convention.usualKey());
    });
    connect(&m_blogTheme, &BlogTheme::themeChanged, &pane.view(), &PreviewView::setPageTheme);
    connect(&m_blogTheme, &BlogTheme::stateChanged, &bar, &PreviewBar::setState);
    connect(&m_blogTheme, &BlogTheme::stateChanged, this, &ThemeController::showWork);
    connect(&pane.view(), &PreviewView::contentBlocked, &bar, &PreviewBar::setHeldBack);
    connect(&bar, &PreviewBar::bestWanted, &m_blogTheme, &BlogTheme::useBest);
    connect(&bar, &PreviewBar::sourceWanted, this, [this](ThemeSource source) {
        if (!m_blogTheme.use(source)) {
            m_pane.bar().setState(m_blogTheme.state()); // the menu's mark goes back
        }
    });
    connect(&bar, &PreviewBar::themeWanted, &m_blogTheme, qOverload<Theme>(&BlogTheme::use));
    connect(&bar, &PreviewBar::renewalWanted, &m_blogTheme, &BlogTheme::renew);
    connect(&bar, &PreviewBar::pageWidthChosen, this, &ThemeController::setPageWidth);
    setPageWidth(settings.value(setting::previewWidth));
}

void ThemeController::followPost()
{
    m_blog = m_session.location().blog();
    m_blogTheme.setBlog(m_blog, m_session.place().config, FrontMatter::parse(m_session.document().text()));
}

void ThemeController::showWork(const ThemeStatus &state)
{
    if (state.work.isEmpty()) {
        m_work.end(m_blogTheme);
    } else {
        m_work.show(
            m_blogTheme, {state.work, tr("Leave the preview in the theme it has"), [this] { m_blogTheme.cancel(); }});
    }
}

void ThemeController::setPageWidth(const QString &name)
{
    m_settings.setValue(setting::previewWidth, name);
    m_pane.bar().setPageWidth(name);
    m_pane.view().setPageWidth(PreviewBar::pixelsOf(name));
}

} // namespace frontrow
