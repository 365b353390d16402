// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "renderrows.h"

#include "base/sourcetext.h"
#include "markdown/bodyrenderer.h"
#include "post/markup/postlayout.h"
#include "support/samples.h"

#include <QElapsedTimer>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstdlib>

using namespace frontrow;

namespace {

constexpr int runs = 5;
constexpr qsizetype longPost = 1'000'000;

QStringList bodiesOf(const QStringList &files)
{
    QStringList bodies;
    for (const QString &file : files) {
        if (const Result<SourceText> source = SourceText::decode(test::contentOf(file))) {
            bodies.append(slice(source->text(), layoutOf(source->text()).body).toString());
        }
    }
    return bodies;
}

/// Whole posts one after the other, 1 MB of them, without what they define.
QString longBody(const QStringList &bodies)
{
    QString text;
    for (qsizetype i = 0; text.size() < longPost; ++i) {
        for (const QString &paragraph : bodies[i % bodies.size()].split(QStringLiteral("\n\n"))) {
            const bool isPlain = !paragraph.contains(u'<') && !paragraph.contains(u'[') && !paragraph.contains(u'{')
                && !paragraph.contains(u'`') && !paragraph.contains(u"$$");
            text += isPlain ? paragraph + QStringLiteral("\n\n") : QString();
        }
    }
    return text;
}

Row incrementalRow(const QStringList &bodies, const RenderOptions &options, const QString &name)
{
    const QString one = longBody(bodies);
    qsizetype place = one.size() / 2;
    while (!one[place].isLetter() || !one[place - 1].isLetter() || one.lastIndexOf(u'\n', place) + 40 > place) {
        ++place;
    }
    const QString other = QString(one).insert(place, u'x');
    BodyRenderer renderer;
    std::ignore = renderer.render(one, {0, one.size()}, options);
    bool isOther = false;
    const Spread edited = timed(40, [&] {
        isOther = !isOther;
        const QString &text = isOther ? other : one;
        std::ignore = renderer.render(text, {0, text.size()}, options);
    });
    const Spread whole = timed(runs, [&] { std::ignore = renderBody(one, {0, one.size()}, options); });
    return {name, QStringLiteral("rendering it whole"), edited, whole};
}

} // namespace

void renderWithCmark(const QByteArray &body)
{
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_UNSAFE | CMARK_OPT_SMART | CMARK_OPT_FOOTNOTES);
    for (const char *name : {"table", "strikethrough", "tasklist"}) {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    }
    cmark_parser_feed(parser, body.constData(), static_cast<size_t>(body.size()));
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_UNSAFE, cmark_parser_get_syntax_extensions(parser));
    std::free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
}

QList<Row> renderRows(const QStringList &files, double kramdownMs)
{
    const QStringList bodies = bodiesOf(files);
    QByteArrayList bytes;
    for (const QString &body : bodies) {
        bytes.append(body.toUtf8());
    }
    const auto renderAll = [&bodies](const RenderOptions &options) {
        for (const QString &body : bodies) {
            std::ignore = renderBody(body, {0, body.size()}, options);
        }
    };
    RenderOptions plain;
    plain.coloursCode = false;
    QElapsedTimer timer;
    timer.start();
    renderAll({});
    const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const Spread coloured = timed(runs, [&] { renderAll({}); });
    const Spread uncoloured = timed(runs, [&] { renderAll(plain); });
    RenderOptions plainCommonMark = plain;
    plainCommonMark.commonMark = CommonMarkOptions::pagesGfm();
    const Spread commonMark = timed(runs, [&] { renderAll(plainCommonMark); });
    const Spread cmark = timed(runs, [&] {
        for (const QByteArray &body : std::as_const(bytes)) {
            renderWithCmark(body);
        }
    });
    return {
        {QStringLiteral("render corpus, colours kept"), QStringLiteral("kramdown as Jekyll runs it"), coloured,
            kramdownMs},
        {QStringLiteral("render corpus without colouring"), QStringLiteral("cmark-gfm with its extensions"), uncoloured,
            cmark},
        {QStringLiteral("render corpus, colouring code anew"), QStringLiteral("kramdown as Jekyll runs it"), first,
            kramdownMs},
        {QStringLiteral("render corpus as GitHub Pages, without colouring"),
            QStringLiteral("cmark-gfm with its extensions"), commonMark, cmark},
        incrementalRow(bodies, {}, QStringLiteral("render 1 MB again after a key")),
        incrementalRow(bodies, plainCommonMark, QStringLiteral("render 1 MB of CommonMark again after a key")),
    };
}
