// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figurereading.h"
#include "post/frontmatter/frontmatter.h"
#include "post/markup/characterreference.h"

#include <algorithm>
#include <optional>
#include <ranges>

namespace frontrow {

namespace {

/// The name of an include's file without folder and ending.
QString stemOf(const QString &file)
{
    const QString name = file.sliced(file.lastIndexOf(u'/') + 1).toLower();
    return name.first(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.'));
}

bool isPictureInclude(const QString &stem)
{
    static const QStringList stems{QStringLiteral("figure"), QStringLiteral("fig"), QStringLiteral("image"),
        QStringLiteral("img"), QStringLiteral("picture"), QStringLiteral("photo")};
    return stems.contains(stem);
}

/// The first of \a names that \a include has; empty without one.
QString firstParameter(const LiquidInclude &include, const QStringList &names)
{
    const auto found =
        std::ranges::find_if(names, [&include](const QString &name) { return include.parameter(name).has_value(); });
    return found == names.end() ? QString() : *found;
}

QString captionParameterOf(const LiquidInclude &include)
{
    const QString found = firstParameter(include, {QStringLiteral("caption"), QStringLiteral("description")});
    return found.isEmpty() ? QStringLiteral("caption") : found;
}

/// Nothing but white space stands on the lines of \a range besides it.
bool isAlone(QStringView text, TextRange range)
{
    const qsizetype start = range.start == 0 ? 0 : text.lastIndexOf(u'\n', range.start - 1) + 1;
    const qsizetype newline = text.indexOf(u'\n', range.end());
    const qsizetype end = newline < 0 ? text.size() : newline;
    return text.sliced(start, range.start - start).trimmed().isEmpty()
        && text.sliced(range.end(), end - range.end()).trimmed().isEmpty();
}

/// Reads the includes of one body. The front matter is read only for a gallery.
class IncludeReader
{
public:
    explicit IncludeReader(const FigureText &text)
        : m_text(text)
    {
    }

    QList<FigureSource> read()
    {
        QList<FigureSource> figures;
        for (const LiquidTag &tag : m_text.markup.liquid) {
            const std::optional<LiquidInclude> include = includeOf(m_text.post, tag);
            const QString stem = include ? stemOf(include->file) : QString();
            const bool isGallery = stem == u"gallery";
            if ((!isGallery && !isPictureInclude(stem)) || !isAlone(m_text.post, tag.range)) {
                continue;
            }
            FigureSource source = isGallery ? galleryOf(*include) : pictureOf(*include);
            if (isGallery || !source.images.isEmpty()) {
                figures.append(std::move(source));
            }
        }
        return figures;
    }

private:
    [[nodiscard]] FigureSource startOf(const LiquidInclude &include, FigureKind kind) const
    {
        FigureSource source;
        source.include = include;
        source.figure.isCaptionMarkdown = true;
        source.captionParameter = captionParameterOf(include);
        Figure &figure = source.figure;
        figure.kind = kind;
        figure.range = include.range;
        figure.classes = include.parameter(u"class").value_or(QString()).simplified();
        if (const WrittenAttribute *caption = findAttribute(include.parameters, source.captionParameter)) {
            figure.caption = caption->value;
            figure.captionRange = caption->valueRange;
        }
        return source;
    }

    [[nodiscard]] FigureSource pictureOf(const LiquidInclude &include) const
    {
        FigureSource source = startOf(include, FigureKind::FigureInclude);
        source.figure.arrangement = arrangementOf(source.figure.classes);
        source.sourceParameter = firstParameter(include,
            {QStringLiteral("image_path"), QStringLiteral("src"), QStringLiteral("path"), QStringLiteral("file"),
                QStringLiteral("image"), QStringLiteral("img"), QStringLiteral("name"), QStringLiteral("url")});
        if (source.sourceParameter.isEmpty()) {
            return source;
        }
        const auto value = [&include](const QString &name) {
            const std::optional<QString> written = include.parameter(name);
            return written ? std::optional(resolvedReferences(*written)) : std::nullopt;
        };
        FigureImage image{value(source.sourceParameter).value_or(QString()), value(QStringLiteral("alt")),
            value(QStringLiteral("title")), std::nullopt, include.range};
        const QString link =
            firstParameter(include, {QStringLiteral("link"), QStringLiteral("href"), QStringLiteral("url")});
        if (!link.isEmpty() && link != source.sourceParameter) {
            image.link = value(link);
            source.linkParameter = link;
        } else if (include.parameter(u"popup")) {
            image.link = image.source;
            source.linkParameter = QStringLiteral("popup");
        }
        ImageSource place;
        place.form = ImageSource::Form::Include;
        place.outerRange = include.range;
        source.images.append(place);
        source.figure.images.append(image);
        return source;
    }

    [[nodiscard]] FigureSource galleryOf(const LiquidInclude &include)
    {
        FigureSource source = startOf(include, FigureKind::GalleryInclude);
        Figure &figure = source.figure;
        const QString layout = include.parameter(u"layout").value_or(QString());
        const QString key = include.parameter(u"id").value_or(QStringLiteral("gallery"));
        if (include.parameter(u"images")) {
            figure.imagesReadOnly = FigureMessages::tr("The pictures of this gallery come from “%1”. Edit them there.")
                                        .arg(*include.parameter(u"images"));
        } else {
            readItems(key, source);
        }
        if (layout == u"half" || layout == u"third") {
            figure.classes = (layout + u' ' + figure.classes).trimmed();
            figure.arrangement = arrangementOf(layout);
        } else if (layout.isEmpty() && figure.images.size() > 1) {
            figure.arrangement = figure.images.size() == 2 ? FigureArrangement::Half : FigureArrangement::Third;
        }
        return source;
    }

    void readItems(const QString &key, FigureSource &source)
    {
        if (!m_frontMatter) {
            m_frontMatter = FrontMatter::parse(m_text.post);
        }
        const Field *list = m_frontMatter->find(key);
        if (list == nullptr || list->items.isEmpty()) {
            source.figure.imagesReadOnly =
                FigureMessages::tr("The front matter has no list “%1” with the pictures of this gallery. Add it there.")
                    .arg(key);
            return;
        }
        for (const Field &item : list->items) {
            ImageSource place;
            place.form = ImageSource::Form::FrontMatter;
            place.path = key + u'.' + item.key;
            place.outerRange = item.valueRange;
            source.images.append(place);
            const std::optional<QString> path = textOf(item, u"image_path");
            source.figure.images.append({path.value_or(QString()), textOf(item, u"alt"), textOf(item, u"title"),
                textOf(item, u"url"), item.valueRange});
            if (item.isReadOnly && source.figure.imagesReadOnly.isEmpty()) {
                source.figure.imagesReadOnly = item.reason;
            }
        }
    }

    static std::optional<QString> textOf(const Field &item, QStringView key)
    {
        for (const Field &child : item.children | std::views::reverse) {
            if (child.key == key) {
                const bool isNull = child.value.kind() == FieldValue::Kind::Null;
                return isNull ? std::nullopt : std::optional(child.value.toString());
            }
        }
        return std::nullopt;
    }

    const FigureText &m_text;
    std::optional<FrontMatter> m_frontMatter; ///< once a gallery has asked for it
};

} // namespace

QList<FigureSource> includeFiguresIn(const FigureText &text)
{
    return IncludeReader(text).read();
}

} // namespace frontrow
