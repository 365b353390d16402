// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/document/postdocument.h"
#include "workspace/preview/previewframe.h"
#include "workspace/session/postlocation.h"

namespace frontrow {

/// The open post as the parts of a session share it: its text, where it is, and what was read of it.
struct OpenPost
{
    PostDocument document{};
    PostLocation location{};
    PostPlace place = location.place(); ///< what follows from the location
    /// The frame of the newest revision that was read; revision 0 before the first, with the front matter alone.
    PreviewFrame frame{};
    quint64 visit = 0; ///< rises with every post that is opened
    bool isFormAtWork = false; ///< the change that is being made comes from a form

    void setLocation(const PostLocation &where)
    {
        location = where;
        place = where.place();
    }
    /// The frame is of the text as it is.
    [[nodiscard]] bool isRead() const { return frame.revision == document.revision(); }
    /// Every reference to a picture in the text as it is.
    [[nodiscard]] QList<PictureReference> references() const { return referencesIn(document.text()); }
    [[nodiscard]] QList<PictureReference> referencesIn(const QString &text) const;
    /// The language of the post as it, else its blog, says it; may be empty.
    [[nodiscard]] QString language() const;
};

} // namespace frontrow
