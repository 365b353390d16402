// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/blog/blogreader.h"
#include "workspace/blog/headerreader.h"
#include "workspace/preview/previewpipeline.h"

#include <QObject>

#include <memory>

namespace frontrow {

class Settings;
struct OpenPost;

/// Reads the open post for its views, again whenever its text changes or something that decides what they show.
class OpenPostReader : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    OpenPostReader(OpenPost &post, Settings &settings);

    /// Reads the blog that the post is in or goes to, or another one while the person looks at it.
    [[nodiscard]] BlogReader &blog() { return m_blog; }
    /// What is known about the post's blog.
    [[nodiscard]] const BlogFacts &facts() const { return m_facts; }
    [[nodiscard]] Spelling &spelling() { return *m_spelling; }
    /// Reads the post anew: for settings that decide what the views show.
    void readAgain();
    /// The post is of the blog that its location says.
    void followLocation();
    /// The blog's files have changed: after an export.
    void refreshBlog();
    /// The same when they were read a while ago.
    void refreshOldBlog();
    /// The blog's posts have changed: after one was saved.
    void refreshPosts();

Q_SIGNALS:
    /// The page to show, often ahead of frameRead() (see PreviewPipeline::pageReady()).
    void pageRead(const frontrow::PageFrame &page);
    /// The post has \a frame now.
    void frameRead(const frontrow::PreviewFrame &frame);

private:
    void takeFrame(const PreviewFrame &frame);
    void takeBlog();
    void request();

    OpenPost &m_post;
    Settings &m_settings;
    BlogReader m_blog;
    QString m_known; ///< the folder of the post's blog
    BlogFacts m_facts; ///< the facts of the post's blog
    HeaderConvention m_headerConvention; ///< the convention of the post's blog
    HeaderReader m_header;
    CheckRules m_rules; ///< the rules of the post's blog
    bool m_checksSpelling = false;
    std::shared_ptr<Spelling> m_spelling = std::make_shared<Spelling>();
    PreviewPipeline m_pipeline;
};

} // namespace frontrow
