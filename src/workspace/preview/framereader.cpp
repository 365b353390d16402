// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/preview/framereader.h"

#include "site/blog/blogliquid.h"
#include "site/jekyll/dateformat.h"
#include "site/jekyll/markdownengine.h"
#include "site/jekyll/pageaddress.h"
#include "workspace/preview/wordcount.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

/// The day that \a value says, else that of the file's \a name.
QDate dayOf(const FieldValue &value, const QString &name)
{
    static const QRegularExpression day(QStringLiteral("^\\d+-\\d+-\\d+(?=-)"));
    QDate date =
        QDate::fromString(value.toString().first(std::min<qsizetype>(value.toString().size(), 10)), Qt::ISODate);
    if (value.kind() == FieldValue::Kind::Null) {
        date = QDate::fromString(day.match(name).captured(), QStringLiteral("yyyy-M-d"));
    }
    return date;
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

PreviewHero heroOf(const FrontMatter &frontMatter, const HeaderImage &header, const FrameRequest &request)
{
    PreviewHero hero;
    hero.title = renderInline(frontMatter.value(u"title").toString());
    hero.excerpt = renderInline(frontMatter.value(u"excerpt").toString());
    hero.credit = creditHtml(header);
    hero.image = header.source;
    hero.day = dayOf(frontMatter.value(u"date"), request.pathInSite.section(u'/', -1));
    if (hero.day.isValid()) {
        const QString format = request.site.values.value(QStringLiteral("date_format")); // the blog's own
        hero.date = formattedDate(hero.day, format.isEmpty() ? usualDateFormat : QStringView(format));
    }
    return hero;
}

} // namespace

PageFrame PageReader::read(
    const FrameRequest &request, const QHash<QString, QString> &pictures, const QHash<QString, PictureIssue> &issues)
{
    PageFrame page;
    page.revision = request.revision;
    page.text = request.text;
    page.layout = layoutOf(request.text);
    page.frontMatter = frontMatterOf(request.text, page.layout);
    const RenderOptions options = optionsFor(request, page.frontMatter);
    page.body = m_renderer.render(request.text, page.layout.body, options);
    page.header = HeaderImage::of(page.frontMatter, request.header.convention.usualKey());
    page.hero = heroOf(page.frontMatter, page.header, request);
    const QDate today = request.now.date();
    page.pageUrl = request.isInBlog
        ? PageAddress::of(page.frontMatter, request.pathInSite, request.site, today).url
        : PageAddress::ofPost(page.frontMatter, request.pathInSite, request.site, today).url;
    page.appearance = appearanceOf(page.frontMatter, request.pathInSite, request.site, request.now);
    page.pictures = pictures;
    page.issues = issues;
    return page;
}

RenderOptions PageReader::optionsFor(const FrameRequest &request, const FrontMatter &frontMatter)
{
    const std::shared_ptr<const LiquidBlog> &blog = request.blog.liquid;
    const bool isKnown = m_options && m_optionsHead == m_head && m_options->liquid.blog == blog
        && m_optionsSite == request.site && m_optionsPath == request.pathInSite;
    if (!isKnown) {
        m_options = renderOptionsFor(
            request.text, frontMatter, request.pathInSite, request.site, blog, MarkdownChoice::of(request.site));
        m_options->marksLines = true;
        m_optionsHead = m_head;
        m_optionsSite = request.site;
        m_optionsPath = request.pathInSite;
    }
    return *m_options;
}

FrontMatter PageReader::frontMatterOf(const QString &text, const PostLayout &layout)
{
    const QStringView head = QStringView(text).first(layout.isUnclosed ? text.size() : layout.body.start);
    if (head != m_head) {
        m_head = head.toString();
        m_frontMatter = FrontMatter::parse(text);
    }
    return m_frontMatter;
}

PreviewFrame DetailReader::pictures(const FrameRequest &request, const PageFrame &page)
{
    PreviewFrame frame{page, {}, {}, {}, {}, 0, {}, {}, {}};
    frame.pictures.clear();
    frame.issues.clear();
    frame.figures = figuresIn(request.text);
    m_reading = readBody(request.text, page.layout.body, renderOptionsFor(request.site, page.frontMatter));
    frame.references = pictureReferences(request.text, m_reading, page.frontMatter, page.pageUrl, request.site.baseUrl);
    for (const PictureReference &reference : std::as_const(frame.references)) {
        const std::optional<PictureIssue> issue =
            pictureIssue(reference, frame.pageUrl, request.site, request.pictures);
        if (issue) {
            frame.issues.insert(reference.source, *issue);
        }
        if (!reference.path || frame.pictures.contains(reference.source) || (issue && isBrokenOnPage(*issue))) {
            continue;
        }
        if (const std::optional<QString> file = request.pictures.find(*reference.path)) {
            frame.pictures.insert(reference.source, *file);
        }
    }

    return frame;
}

void DetailReader::complete(PreviewFrame &frame, const FrameRequest &request)
{
    frame.headerContext = request.header;
    if (frame.headerContext.picture.file != frame.pictures.value(frame.header.source)) {
        frame.headerContext.picture = HeaderPicture();
    }
    frame.creditSuggestion = creditSuggestionFor(frame.header, frame.headerContext);

    frame.words = wordsIn(frame.body);
    check(request, frame);
}

void DetailReader::check(const FrameRequest &request, PreviewFrame &frame) const
{
    const CheckedPost post{.text = request.text,
        .frontMatter = frame.frontMatter,
        .body = frame.body,
        .file = request.pathInSite,
        .pageUrl = frame.pageUrl,
        .config = request.site,
        .pictures = request.pictures,
        .header = frame.headerContext,
        .blog = request.blog,
        .reading = m_reading,
        .now = request.now};
    Diagnostics found = checkPost(post) + frame.body.diagnostics;
    if (request.spelling) {
        const SpellingReport report = checkedSpelling(post, *request.spelling);
        frame.misspelt = report.misspelt;
        frame.dictionary = report.dictionary;
        found += checkSpelling(post.text, report.likely);
    }
    std::ranges::stable_sort(found, {}, [](const Diagnostic &each) { return each.range.start; });
    frame.diagnostics = withRules(found, request.rules);
}

qsizetype DetailReader::wordsIn(const RenderedBody &body)
{
    QHash<quint64, qsizetype> counted;
    counted.reserve(body.blocks.size());
    qsizetype words = 0;
    for (const RenderedBlock &block : body.blocks) {
        const auto known = m_words.constFind(block.hash);
        const qsizetype count = known != m_words.cend() ? *known : frontrow::wordsIn(block.html);
        counted.insert(block.hash, count);
        words += count;
    }
    m_words = std::move(counted);
    return words;
}

} // namespace frontrow
