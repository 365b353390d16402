// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/framereader.h"

#include "site/checks.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

QString dateForPeople(const FieldValue &value)
{
    const QDate date =
        QDate::fromString(value.toString().first(std::min<qsizetype>(value.toString().size(), 10)), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : QString();
}

/// As the theme shows it: Markdown, or plain words with a link (HPSTR).
QString creditHtml(const HeaderImage &header)
{
    if (header.keys.creditLink.isEmpty()) {
        return renderInline(header.credit.text);
    }
    const QString words = header.credit.text.toHtmlEscaped();
    return header.credit.link.isEmpty() || words.isEmpty()
        ? words
        : QStringLiteral("<a href=\"%1\">%2</a>").arg(header.credit.link.toHtmlEscaped(), words);
}

PreviewHero heroOf(const FrontMatter &frontMatter, const HeaderImage &header)
{
    PreviewHero hero;
    hero.title = renderInline(frontMatter.value(u"title").toString());
    hero.excerpt = renderInline(frontMatter.value(u"excerpt").toString());
    hero.credit = creditHtml(header);
    hero.image = frontMatter.value(u"header.overlay_image").toString();
    hero.date = dateForPeople(frontMatter.value(u"date"));
    return hero;
}

qsizetype wordCount(const RenderedBody &body)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression word(
        QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*"), QRegularExpression::UseUnicodePropertiesOption);
    qsizetype words = 0;
    for (const RenderedBlock &block : body.blocks) {
        QString text = block.html;
        text.replace(tag, QStringLiteral(" "));
        for (auto match = word.globalMatch(text); match.hasNext(); match.next()) {
            ++words;
        }
    }
    return words;
}

} // namespace

PreviewFrame readFrame(const FrameRequest &request, BodyRenderer &renderer)
{
    PreviewFrame frame;
    frame.revision = request.revision;
    frame.layout = layoutOf(request.text);
    frame.frontMatter = FrontMatter::parse(request.text);
    frame.body =
        renderer.render(request.text, frame.layout.body, RenderOptions::of(request.site.values, frame.frontMatter));
    frame.figures = figuresIn(request.text);
    frame.header = HeaderImage::of(frame.frontMatter, request.header.habit.usualKey());
    frame.hero = heroOf(frame.frontMatter, frame.header);

    const QString fileName = QFileInfo(request.postFile).fileName();
    frame.pageUrl = addressOf(frame.frontMatter, fileName, request.today).url(request.site);
    frame.references = pictureReferences(request.text, frame.frontMatter, frame.pageUrl, request.site.baseUrl);
    for (const PictureReference &reference : std::as_const(frame.references)) {
        if (!reference.path || frame.pictures.contains(reference.source)) {
            continue;
        }
        if (const std::optional<QString> file = request.pictures.find(*reference.path)) {
            frame.pictures.insert(reference.source, *file);
        }
    }

    frame.headerClues = request.header;
    if (frame.headerClues.picture.file != frame.pictures.value(frame.header.source)) {
        frame.headerClues.picture = HeaderPicture();
    }
    frame.creditSuggestion = creditSuggestionFor(frame.header, frame.headerClues);

    frame.words = wordCount(frame.body);
    frame.diagnostics =
        checkPost(request.text, fileName, frame.pageUrl, request.site.baseUrl, request.pictures, frame.headerClues)
        + frame.body.diagnostics;
    std::ranges::stable_sort(frame.diagnostics, {}, [](const Diagnostic &each) { return each.range.start; });
    return frame;
}

} // namespace frontrow
