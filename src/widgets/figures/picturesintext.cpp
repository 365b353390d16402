// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/figures/picturesintext.h"

#include "post/markup/htmltag.h"
#include "widgets/editor/posteditor.h"
#include "workspace/session/postsession.h"

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

/// The file of \a source, empty when readers will see none; nothing when that is not known here.
std::optional<QString> fileOf(const PreviewFrame &frame, const QString &source)
{
    const QString file = frame.pictures.value(source);
    return file.isEmpty() && !frame.issues.contains(source) ? std::nullopt : std::optional(file);
}

/// The `<img>` whose address stands at \a address of \a post.
std::optional<TextRange> imageTagAround(QStringView post, TextRange address)
{
    const QChar before = address.start > 0 ? post[address.start - 1] : QChar();
    const bool isValue = before == u'"' || before == u'\'' || before == u'=';
    const qsizetype start = isValue ? post.lastIndexOf(u'<', address.start) : -1;
    const std::optional<HtmlTag> tag = start < 0 ? std::nullopt : htmlTagAt(post, start);
    return tag && tag->name == u"img" && tag->range.end() >= address.end() ? std::optional(tag->range) : std::nullopt;
}

/// All of the lines of \a post that \a range has a part of.
TextRange wholeLines(QStringView post, TextRange range)
{
    const qsizetype end = post.indexOf(u'\n', range.end());
    return TextRange::between(
        range.start == 0 ? 0 : post.lastIndexOf(u'\n', range.start - 1) + 1, end < 0 ? post.size() : end);
}

/// Nothing of \a lines is read as words.
bool holdsTagsOnly(QStringView lines)
{
    qsizetype at = 0;
    while (at < lines.size()) {
        if (lines[at].isSpace()) {
            ++at;
        } else if (const std::optional<HtmlTag> tag = htmlTagAt(lines, at)) {
            at = tag->range.end();
        } else {
            return false;
        }
    }
    return true;
}

/// The lines of pictures of HTML that are in no figure, and stand alone.
QList<PicturedLines> bareImagesOf(const PreviewFrame &frame)
{
    QList<PicturedLines> found;
    auto figure = frame.figures.cbegin();
    for (const PictureReference &reference : frame.references) {
        while (figure != frame.figures.cend() && figure->range.end() <= reference.range.start) {
            ++figure;
        }
        const bool isInFigure = figure != frame.figures.cend() && figure->range.start <= reference.range.start;
        const std::optional<TextRange> tag =
            reference.isInHeader || isInFigure ? std::nullopt : imageTagAround(frame.text, reference.range);
        const std::optional<QString> file = tag ? fileOf(frame, reference.source) : std::nullopt;
        if (!file) {
            continue;
        }
        if (found.isEmpty() || tag->end() > found.constLast().range.end()) {
            found.append({wholeLines(frame.text, *tag), {}});
        }
        found.last().files.append(*file);
    }
    found.removeIf([&frame](const PicturedLines &lines) { return !holdsTagsOnly(slice(frame.text, lines.range)); });
    return found;
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
        if (!lines.files.isEmpty()) {
            found.append(lines);
        }
    }
    found += bareImagesOf(frame);
    std::ranges::stable_sort(found, {}, [](const PicturedLines &lines) { return lines.range.start; });
    qsizetype end = 0;
    found.removeIf([&end](const PicturedLines &lines) {
        const bool isWithin = lines.range.start < end;
        end = isWithin ? end : lines.range.end();
        return isWithin;
    });
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
