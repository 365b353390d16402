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
    connect(&m_header, &HeaderReader::pictureRead, this, &OpenPostReader::request);
    connect(&m_blog, &BlogReader::changed, this, &OpenPostReader::takeBlog);
}

void OpenPostReader::request()
{
    if (m_post.location.isOpen()) {
        m_pipeline.request({m_post.document.revision(), m_post.document.text(), m_post.place.postFile,
            m_post.place.pathInSite(), m_post.place.config, m_post.place.pictures, QDateTime::currentDateTime(),
            {m_headerConvention, m_header.picture()}, m_facts, m_rules, m_checksSpelling ? m_spelling : nullptr,
            std::exchange(m_post.isFormAtWork, false), !m_post.place.siteFolder.isEmpty()});
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
    const QString blog = m_post.location.blog();
    if (blog != m_known) {
        m_known = blog;
        m_facts = BlogFacts();
        m_headerConvention = HeaderConvention();
    }
    if (blog == m_blog.siteFolder()) {
        m_blog.refreshPosts(); // the post may be another file of it now, or none
        takeBlog();
    } else {
        m_blog.setBlog(blog);
    }
    readAgain();
}

void OpenPostReader::refreshBlog()
{
    if (m_post.location.blog() == m_blog.siteFolder()) {
        m_blog.refresh();
    } else {
        m_blog.setBlog(m_post.location.blog());
    }
}

void OpenPostReader::refreshOldBlog()
{
    if (m_post.location.blog() == m_blog.siteFolder()) {
        m_blog.refreshIfOld();
    }
}

void OpenPostReader::refreshPosts()
{
    if (m_post.location.blog() == m_blog.siteFolder()) {
        m_blog.refreshPosts();
    } else {
        m_blog.setBlog(m_post.location.blog());
    }
}

void OpenPostReader::takeBlog()
{
    const BlogSnapshot &blog = m_blog.snapshot();
    if (m_blog.siteFolder() != m_post.location.blog()) {
        return; // the person looks at another one
    }
    const HeaderConvention header = effectiveHeader(blog);
    const SiteConfig &config = blog.folder.isEmpty() ? m_post.place.config : blog.config;
    const bool isKnown =
        blog.facts.liquid == m_facts.liquid && header == m_headerConvention && config == m_post.place.config;
    m_facts = blog.facts;
    m_headerConvention = header;
    m_post.place.config = config; // the author may have said who builds the blog
    if (!isKnown) {
        request();
    }
}

void OpenPostReader::takeFrame(const PreviewFrame &frame)
{
    m_post.frame = frame;
    m_header.read(m_post.frame.pictures.value(m_post.frame.header.source));
    Q_EMIT frameRead(m_post.frame);
}

} // namespace frontrow
