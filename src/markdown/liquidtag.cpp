// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/liquidtag.h"

#include "markdown/htmltags.h"
#include "markdown/renderedbody.h"

#include <QRegularExpression>

#include <algorithm>

namespace frontrow::markdown {

namespace {

/// Tags that are longer are not looked at.
constexpr qsizetype longestTag = 10'000;

using Values = QHash<QString, QString>;

/// `key="value"`, `key='value'` and `key=variable` behind the name of an include.
Values parametersOf(QStringView arguments, const LiquidContext &context)
{
    static const QRegularExpression parameter(
        QStringLiteral(R"re(([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([\w.\-]+)))re"));
    Values values;
    QRegularExpressionMatchIterator each = parameter.globalMatchView(arguments);
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        QString value = match.captured(2) + match.captured(3);
        value.replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\'"), QStringLiteral("'"));
        values.insert(match.captured(1),
            match.hasCaptured(4) ? liquidValue(match.capturedView(4), context).value_or(QString()) : value);
    }
    return values;
}

QString imageHtml(const QString &path, const QString &alternative, const LiquidContext &context)
{
    return u"<img src=\"" + escapedAttribute(relativeUrl(path, context)) + u"\" alt=\"" + escapedAttribute(alternative)
        + u"\">";
}

QString captionHtml(const QString &caption)
{
    return caption.isEmpty() ? QString() : u"<figcaption>" + renderInline(caption) + u"</figcaption>";
}

/// The includes of Minimal Mistakes 4 (`_includes/figure`, `gallery`, `video`, `toc`), as the same elements.
QString figureHtml(const Values &values, const LiquidContext &context)
{
    return u"<figure class=\"" + escapedAttribute(values.value(QStringLiteral("class"))) + u"\">"
        + imageHtml(values.value(QStringLiteral("image_path")), values.value(QStringLiteral("alt")), context)
        + captionHtml(values.value(QStringLiteral("caption"))) + u"</figure>";
}

QString galleryHtml(const Values &values, const LiquidContext &context)
{
    const QString id = values.value(QStringLiteral("id"), QStringLiteral("gallery"));
    QString images;
    int count = 0;
    constexpr int most = 200;
    for (; count < most; ++count) {
        const auto of = [&](const char *key) {
            return context.page.value(id + u'.' + QString::number(count) + u'.' + QLatin1StringView(key));
        };
        if (of("image_path").isEmpty()) {
            break;
        }
        const QString image = imageHtml(of("image_path"), of("alt"), context);
        const QString title =
            of("title").isEmpty() ? QString() : QString(u" title=\"" + escapedAttribute(of("title")) + u'"');
        images += of("url").isEmpty() ? image
                                      : QString(u"<a href=\"" + escapedAttribute(relativeUrl(of("url"), context)) + u'"'
                                            + title + u'>' + image + u"</a>");
    }
    const QString layout = values.value(QStringLiteral("layout"),
        count == 2      ? QStringLiteral("half")
            : count > 2 ? QStringLiteral("third")
                        : QString());
    const QString classes = layout + u' ' + values.value(QStringLiteral("class"));
    return u"<figure class=\"" + escapedAttribute(classes) + u"\">" + images
        + captionHtml(values.value(QStringLiteral("caption"))) + u"</figure>";
}

QString videoHtml(const Values &values)
{
    const QString id = values.value(QStringLiteral("id"));
    const QString provider = values.value(QStringLiteral("provider"));
    const QString address = provider == u"vimeo" ? u"https://player.vimeo.com/video/" + id + u"?dnt=true"
        : provider == u"google-drive"            ? u"https://drive.google.com/file/d/" + id + u"/preview"
        : provider == u"bilibili"
        ? u"https://player.bilibili.com/player.html?bvid=" + id + u"&page=1&as_wide=1&high_quality=1&danmaku=0"
        : QString(u"https://www.youtube-nocookie.com/embed/" + id);
    return u"<div class=\"responsive-video-container\"><iframe src=\"" + escapedAttribute(address)
        + u"\" frameborder=\"0\" allowfullscreen></iframe></div>";
}

QString contentsHtml(const Values &values)
{
    const QString icon = values.value(QStringLiteral("icon"), QStringLiteral("file-alt"));
    const QString title = values.value(QStringLiteral("title"), QStringLiteral("On this page"));
    return u"<nav class=\"toc\" markdown=\"1\">\n<header><h4 class=\"nav__title\"><i class=\"fas fa-"
        + escapedAttribute(icon) + u"\"></i> " + escapedText(title)
        + u"</h4></header>\n\n*  Auto generated table of contents\n{:toc .toc__menu}\n\n</nav>";
}

std::optional<QString> variable(const QString &name, const LiquidContext &context)
{
    const auto lookUp = [](const Values &values, const QString &key) {
        const auto found = values.constFind(key);
        return found == values.constEnd() ? std::nullopt : std::optional(*found);
    };
    if (name == u"site.baseurl") {
        return context.baseUrl;
    }
    if (name.startsWith(u"site.")) {
        return lookUp(context.site, name.sliced(5));
    }
    return name.startsWith(u"page.") ? lookUp(context.page, name.sliced(5)) : std::nullopt;
}

std::optional<QString> operand(QStringView text, const LiquidContext &context)
{
    const QStringView trimmed = text.trimmed();
    const bool isQuoted = trimmed.size() >= 2 && (trimmed.front() == u'"' || trimmed.front() == u'\'')
        && trimmed.indexOf(trimmed.front(), 1) == trimmed.size() - 1;
    return isQuoted ? std::optional(trimmed.sliced(1).chopped(1).toString()) : variable(trimmed.toString(), context);
}

bool applyFilter(QStringView filter, const LiquidContext &context, QString &value)
{
    const qsizetype colon = filter.indexOf(u':');
    const QStringView name = (colon < 0 ? filter : filter.first(colon)).trimmed();
    const std::optional<QString> argument =
        colon < 0 ? std::optional<QString>() : operand(filter.sliced(colon + 1), context);
    if (colon >= 0 && !argument) {
        return false;
    }
    if (name == u"relative_url") {
        value = relativeUrl(value, context);
    } else if (name == u"absolute_url") {
        value = value.contains(u"://") ? value : context.url + relativeUrl(value, context);
    } else if (name == u"prepend" && argument) {
        value.prepend(*argument);
    } else if (name == u"append" && argument) {
        value.append(*argument);
    } else if (name == u"default" && argument) {
        value = value.isEmpty() ? *argument : value;
    } else if (name == u"upcase") {
        value = value.toUpper();
    } else if (name == u"downcase") {
        value = value.toLower();
    } else if (name == u"strip") {
        value = value.trimmed();
    } else if (name == u"escape" || name == u"xml_escape") {
        value = value.toHtmlEscaped();
    } else {
        return false;
    }
    return true;
}

} // namespace

std::optional<LiquidTag> nextLiquidTag(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u'{', from); at >= 0 && at + 3 < text.size(); at = text.indexOf(u'{', at + 1)) {
        const bool isOutput = text[at + 1] == u'{';
        if (!isOutput && text[at + 1] != u'%') {
            continue;
        }
        const QStringView rest = text.sliced(at, std::min(longestTag, text.size() - at));
        const qsizetype end = rest.indexOf(isOutput ? u"}}" : u"%}", 2);
        if (end < 0) {
            continue;
        }
        LiquidTag tag;
        tag.start = at;
        tag.source = rest.first(end + 2);
        QStringView inside = tag.source.sliced(2).chopped(2);
        inside = inside.sliced(inside.startsWith(u'-') ? 1 : 0);
        inside.chop(inside.endsWith(u'-') ? 1 : 0);
        inside = inside.trimmed();
        qsizetype nameEnd = 0;
        while (!isOutput && nameEnd < inside.size() && !inside[nameEnd].isSpace()) {
            ++nameEnd;
        }
        tag.name = inside.first(nameEnd);
        tag.arguments = inside.sliced(nameEnd);
        return tag;
    }
    return std::nullopt;
}

QString relativeUrl(const QString &path, const LiquidContext &context)
{
    if (path.contains(u"://") || path.startsWith(u"//") || path.startsWith(u'#') || path.startsWith(u"data:")) {
        return path;
    }
    return context.baseUrl + (path.startsWith(u'/') ? path : QString(u'/' + path));
}

std::optional<QString> liquidValue(QStringView expression, const LiquidContext &context)
{
    const QList<QStringView> parts = expression.split(u'|');
    std::optional<QString> value = operand(parts.constFirst(), context);
    for (qsizetype i = 1; value && i < parts.size(); ++i) {
        if (!applyFilter(parts[i], context, *value)) {
            return std::nullopt;
        }
    }
    return value;
}

std::optional<QString> themeInclude(QStringView arguments, const LiquidContext &context)
{
    const QStringView trimmed = arguments.trimmed();
    qsizetype nameEnd = 0;
    while (nameEnd < trimmed.size() && !trimmed[nameEnd].isSpace()) {
        ++nameEnd;
    }
    QStringView name = trimmed.first(nameEnd);
    name.chop(name.endsWith(u".html") ? 5 : 0);
    const Values values = parametersOf(trimmed.sliced(nameEnd), context);
    if (name == u"figure" && values.contains(QStringLiteral("image_path"))) {
        return figureHtml(values, context);
    }
    if (name == u"gallery") {
        return galleryHtml(values, context);
    }
    if (name == u"video" && values.contains(QStringLiteral("id"))) {
        return videoHtml(values);
    }
    return name == u"toc" ? std::optional(contentsHtml(values)) : std::nullopt;
}

} // namespace frontrow::markdown
