// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/editor/textpictures.h"

#include <QObject>

namespace frontrow {

class PostSession;
class Thumbnails;
struct PreviewFrame;

/// Shows the pictures of the open post's figures, those of `<img>` alone, and its header's beside the text that names
/// them. A picture that
/// has just been inserted moves to its place.
class PicturesInText : public QObject
{
    Q_OBJECT

public:
    /// All outlive the object.
    PicturesInText(PostSession &session, PostEditor &editor, Thumbnails &thumbnails);
    ~PicturesInText() override;

    /// \a frame is of the newest revision.
    void setFrame(const PreviewFrame &frame);

private:
    PostSession &m_session;
    PostEditor &m_editor;
    TextRange m_inserted; ///< since the last frame
};

/// The lines of \a frame that name pictures of the blog, rising; pictures from the web are left out.
[[nodiscard]] QList<PicturedLines> picturedLinesOf(const PreviewFrame &frame);

} // namespace frontrow
