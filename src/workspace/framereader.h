// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/bodyrenderer.h"
#include "site/headercredit.h"
#include "site/site.h"
#include "workspace/previewframe.h"

#include <QDate>
#include <QString>

namespace frontrow {

/// What a frame is made from: a copy of all that the render thread needs.
struct FrameRequest
{
    quint64 revision = 0;
    QString text; ///< the whole post, lines ending in '\n'
    QString postFile; ///< empty when never saved
    SiteConfig site; ///< with the permalink that decides the page's URL
    PictureRoots pictures;
    QDate today;
    HeaderClues header; ///< of the picture that was the header image the last time
};

/// Reads a post: front matter, body, hero, figures, pictures, checks. Pure but for looking whether picture files are
/// there. Only on the render thread (see renderBody()).
/// \param renderer of this post, with what it keeps from one frame to the next
[[nodiscard]] PreviewFrame readFrame(const FrameRequest &request, BodyRenderer &renderer);

} // namespace frontrow
