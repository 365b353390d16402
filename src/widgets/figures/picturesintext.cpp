// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/figures/picturesintext.h"

#include "widgets/editor/posteditor.h"
#include "workspace/session/postsession.h"

#include <utility>

namespace frontrow {

namespace {

/// The file of \a source, empty when readers will see none; nothing when that is not known here.
std::optional<QString> fileOf(const PreviewFrame &frame, const QString &source)
{
    const QString file = frame.pictures.value(source);
    return file.isEmpty() && !frame.issues.contains(source) ? std::nullopt : std::optional(file);
}

} // namespace

QList<PicturedLines> picturedLinesOf(const PreviewFrame &frame)
{
    QList<PicturedLines> found;
    if (frame.layout.hasFrontMatter && !frame.header.source.isEmpty()) {
        if (const std::optional<QString> file = fileOf(frame, frame.header.source)) {
            found.append({TextRange::between(0, frame.layout.body.start - 1), {*file}});
        }
    }
    for (const Figure &figure : frame.figures) {
        PicturedLines lines{figure.range, {}};
        for (const FigureImage &image : figure.images) {
            if (const std::optional<QString> file = fileOf(frame, image.source)) {
                lines.files.append(*file);
            }
        }
        const bool isWithin = !found.isEmpty() && lines.range.start < found.constLast().range.end();
        if (!lines.files.isEmpty() && !isWithin) {
            found.append(lines);
        }
    }
    return found;
}

PicturesInText::PicturesInText(PostSession &session, PostEditor &editor, Thumbnails &thumbnails)
    : m_session(session)
    , m_editor(editor)
{
    editor.pictures().setThumbnails(&thumbnails);
    connect(&session.pictures(), &PictureInsertion::inserted, this,
        [this](const ImportResult &, TextRange range) { m_inserted = range; });
}

PicturesInText::~PicturesInText()
{
    m_editor.pictures().setThumbnails(nullptr);
}

void PicturesInText::setFrame(const PreviewFrame &frame)
{
    m_editor.pictures().setPictures(picturedLinesOf(frame));
    if (const TextRange inserted = std::exchange(m_inserted, {}); !inserted.isEmpty()) {
        m_editor.pictures().arrive(inserted);
    }
}

} // namespace frontrow
