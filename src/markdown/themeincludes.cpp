// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/themeincludes.h"

#include "markdown/htmltags.h"
#include "markdown/renderedbody.h"

namespace frontrow::markdown {

namespace {

using liquid::Map;
using liquid::Value;

QString parameter(const Map &parameters, const char *name)
{
    const Value *value = parameters.find(QLatin1StringView(name));
    return value ? value->toText() : QString();
}

QString parameterOr(const Map &parameters, const char *name, const QString &otherwise)
{
    return parameters.find(QLatin1StringView(name)) ? parameter(parameters, name) : otherwise;
}

/// `/path` with the blog's base URL before it; other addresses stay.
QString relativeUrl(const QString &path, const QString &baseUrl)
{
    if (path.contains(u"://") || path.startsWith(u"//") || path.startsWith(u'#') || path.startsWith(u"data:")) {
        return path;
    }
    return baseUrl + (path.startsWith(u'/') ? path : QString(u'/' + path));
}

QString imageHtml(const QString &path, const QString &alternative, const QString &baseUrl)
{
    return u"<img src=\"" + escapedAttribute(relativeUrl(path, baseUrl)) + u"\" alt=\"" + escapedAttribute(alternative)
        + u"\">";
}

QString captionHtml(const QString &caption)
{
    return caption.isEmpty() ? QString() : u"<figcaption>" + renderInline(caption) + u"</figcaption>";
}

/// The includes of Minimal Mistakes 4 (`_includes/figure`, `gallery`, `video`, `toc`), as the same elements.
QString figureHtml(const Map &values, const QString &baseUrl)
{
    return u"<figure class=\"" + escapedAttribute(parameter(values, "class")) + u"\">"
        + imageHtml(parameter(values, "image_path"), parameter(values, "alt"), baseUrl)
        + captionHtml(parameter(values, "caption")) + u"</figure>";
}

QString galleryHtml(const Map &values, const Value &page, const QString &baseUrl)
{
    const QString id = parameterOr(values, "id", QStringLiteral("gallery"));
    QString images;
    int count = 0;
    constexpr int most = 200;
    for (; count < most; ++count) {
        const Value picture = page.property(Value(id)).property(Value(qint64(count)));
        const auto of = [&](const char *key) {
            return picture.property(Value(QString(QLatin1StringView(key)))).toText();
        };
        if (of("image_path").isEmpty()) {
            break;
        }
        const QString image = imageHtml(of("image_path"), of("alt"), baseUrl);
        const QString title =
            of("title").isEmpty() ? QString() : QString(u" title=\"" + escapedAttribute(of("title")) + u'"');
        images += of("url").isEmpty() ? image
                                      : QString(u"<a href=\"" + escapedAttribute(relativeUrl(of("url"), baseUrl)) + u'"'
                                            + title + u'>' + image + u"</a>");
    }
    const QString layout = parameterOr(values, "layout",
        count == 2      ? QStringLiteral("half")
            : count > 2 ? QStringLiteral("third")
                        : QString());
    const QString classes = layout + u' ' + parameter(values, "class");
    return u"<figure class=\"" + escapedAttribute(classes) + u"\">" + images + captionHtml(parameter(values, "caption"))
        + u"</figure>";
}

QString videoHtml(const Map &values)
{
    const QString id = parameter(values, "id");
    const QString provider = parameter(values, "provider");
    const QString address = provider == u"vimeo" ? u"https://player.vimeo.com/video/" + id + u"?dnt=true"
        : provider == u"google-drive"            ? u"https://drive.google.com/file/d/" + id + u"/preview"
        : provider == u"bilibili"
        ? u"https://player.bilibili.com/player.html?bvid=" + id + u"&page=1&as_wide=1&high_quality=1&danmaku=0"
        : QString(u"https://www.youtube-nocookie.com/embed/" + id);
    return u"<div class=\"responsive-video-container\"><iframe src=\"" + escapedAttribute(address)
        + u"\" frameborder=\"0\" allowfullscreen></iframe></div>";
}

QString contentsHtml(const Map &values)
{
    const QString icon = parameterOr(values, "icon", QStringLiteral("file-alt"));
    const QString title = parameterOr(values, "title", QStringLiteral("On this page"));
    return u"<nav class=\"toc\" markdown=\"1\">\n<header><h4 class=\"nav__title\"><i class=\"fas fa-"
        + escapedAttribute(icon) + u"\"></i> " + escapedText(title)
        + u"</h4></header>\n\n*  Auto generated table of contents\n{:toc .toc__menu}\n\n</nav>";
}

} // namespace

std::optional<QString> themeInclude(
    const QString &name, const Map &parameters, const Value &page, const QString &baseUrl)
{
    const QString plain = name.endsWith(u".html") ? name.chopped(5) : name;
    if (plain == u"figure" && parameters.find(QStringLiteral("image_path"))) {
        return figureHtml(parameters, baseUrl);
    }
    if (plain == u"gallery") {
        return galleryHtml(parameters, page, baseUrl);
    }
    if (plain == u"video" && parameters.find(QStringLiteral("id"))) {
        return videoHtml(parameters);
    }
    return plain == u"toc" ? std::optional(contentsHtml(parameters)) : std::nullopt;
}

} // namespace frontrow::markdown
