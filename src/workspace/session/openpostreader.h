// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/blog/factsreader.h"
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

    /// What is known about the post's blog.
    [[nodiscard]] const BlogFacts &facts() const { return m_facts.facts(); }
    [[nodiscard]] Spelling &spelling() { return *m_spelling; }
    /// Reads the post anew: for settings that decide what the views show.
    void readAgain();
    /// The post is of the blog that its location says.
    void followLocation();
    /// The blog's files have changed: after an export.
    void refreshFacts() { m_facts.refresh(); }
    /// The same when they were read a while ago.
    void refreshOldFacts() { m_facts.refreshIfOld(); }
    /// Reads again what the blog teaches, after its author has said something else.
    void refreshBlog();

Q_SIGNALS:
    /// The page to show, often ahead of frameRead() (see PreviewPipeline::pageReady()).
    void pageRead(const frontrow::PageFrame &page);
    /// The post has \a frame now.
    void frameRead(const frontrow::PreviewFrame &frame);

private:
    void takeFrame(const PreviewFrame &frame);
    void request();

    OpenPost &m_post;
    Settings &m_settings;
    HeaderReader m_header;
    FactsReader m_facts;
    CheckRules m_rules; ///< of the post's blog
    bool m_checksSpelling = false;
    std::shared_ptr<Spelling> m_spelling = std::make_shared<Spelling>();
    PreviewPipeline m_pipeline;
};

} // namespace frontrow
