// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/bodyreading.h"
#include "markdown/bodyrenderer.h"
#include "site/checks/checkrules.h"
#include "site/checks/checks.h"
#include "site/checks/spelling.h"
#include "site/jekyll/site.h"
#include "workspace/preview/previewframe.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace frontrow {

/// What a frame is made from: a copy of all that the render thread needs.
struct FrameRequest
{
    quint64 revision = 0;
    QString text; ///< the whole post, lines ending in '\n'
    QString postFile; ///< empty when never saved
    QString pathInSite; ///< the path of that file in the site, or its name (see PostPlace::pathInSite())
    SiteConfig site; ///< with the permalink that decides the page's URL
    PictureRoots pictures;
    QDateTime now;
    HeaderContext header; ///< what is known of the picture that was the header image the last time
    BlogFacts blog; ///< the facts of the blog that the post is in or goes to; not read before the first reading is done
    CheckRules rules;
    std::shared_ptr<Spelling> spelling; ///< null: spelling is not checked
    bool isUrgent = false; ///< a form made the change and waits for what becomes of it
    bool isInBlog = false; ///< the file lies in the blog that `site` is of
};

/// Reads one post for its page, again and again as it is written, and keeps what an edit cannot have changed: the
/// blocks of the body that it does not touch, and the front matter. Only on the render thread (see renderBody()).
class PageReader
{
public:
    /// \param pictures that are known already: source as written → absolute path
    /// \param issues of pictures that are known already, by source as written
    [[nodiscard]] PageFrame read(const FrameRequest &request, const QHash<QString, QString> &pictures,
        const QHash<QString, PictureIssue> &issues);

private:
    [[nodiscard]] FrontMatter frontMatterOf(const QString &text, const PostLayout &layout);

    /// Made anew when the front matter, the blog or the place is another.
    [[nodiscard]] RenderOptions optionsFor(const FrameRequest &request, const FrontMatter &frontMatter);

    BodyRenderer m_renderer;
    std::optional<RenderOptions> m_options;
    QString m_optionsHead; ///< what m_options were made of
    SiteConfig m_optionsSite;
    QString m_optionsPath;
    QString m_head; ///< the text up to the body
    FrontMatter m_frontMatter; ///< what m_head says
};

/// Reads the rest: figures, pictures, words, checks. Looks whether picture files are there; pure otherwise. One thread
/// at a time.
class DetailReader
{
public:
    /// Figures and pictures: what the page waits for when it shows a picture for the first time.
    /// \param page of the same request
    [[nodiscard]] PreviewFrame pictures(const FrameRequest &request, const PageFrame &page);
    /// Reads the rest into a frame of pictures() of the same request.
    void complete(PreviewFrame &frame, const FrameRequest &request);

private:
    [[nodiscard]] qsizetype wordsIn(const RenderedBody &body);
    void check(const FrameRequest &request, PreviewFrame &frame) const;

    BodyReading m_reading; ///< the reading of the request that pictures() was called for last
    QHash<quint64, qsizetype> m_words; ///< how many words each block of the last body has, by its hash
};

} // namespace frontrow
