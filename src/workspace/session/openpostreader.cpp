// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/session/openpostreader.h"

#include "workspace/session/openpost.h"
#include "workspace/settings/settings.h"

#include <utility>

namespace frontrow {

OpenPostReader::OpenPostReader(OpenPost &post, Settings &settings)
    : m_post(post)
    , m_settings(settings)
{
    connect(&m_post.document, &PostDocument::textChanged, this, &OpenPostReader::request);
    connect(&m_pipeline, &PreviewPipeline::pageReady, this, &OpenPostReader::pageRead);
    connect(&m_pipeline, &PreviewPipeline::frameReady, this, &OpenPostReader::takeFrame);
    connect(&m_header, &HeaderReader::contextChanged, this, &OpenPostReader::request);
    connect(&m_facts, &FactsReader::factsChanged, this, [this] {
        m_post.place.config = m_post.location.place().config; // the author may have said who builds the blog
        request();
    });
}

void OpenPostReader::request()
{
    if (m_post.location.isOpen()) {
        m_pipeline.request({m_post.document.revision(), m_post.document.text(), m_post.place.postFile,
            m_post.place.pathInSite(), m_post.place.config, m_post.place.pictures, QDateTime::currentDateTime(),
            m_header.context(), m_facts.facts(), m_rules, m_checksSpelling ? m_spelling : nullptr,
            std::exchange(m_post.isFormAtWork, false)});
    }
}

void OpenPostReader::readAgain()
{
    m_rules = m_settings.checkRules(m_post.location.blog());
    m_checksSpelling = m_settings.value(setting::checksSpelling);
    request();
}

void OpenPostReader::followLocation()
{
    m_header.enter(m_post.location.blog());
    m_facts.enter(m_post.location.blog());
    readAgain();
}

void OpenPostReader::refreshBlog()
{
    m_header.refresh();
    m_facts.refresh();
}

void OpenPostReader::takeFrame(const PreviewFrame &frame)
{
    m_post.frame = frame;
    m_header.read(m_post.frame.pictures.value(m_post.frame.header.source));
    Q_EMIT frameRead(m_post.frame);
}

} // namespace frontrow
