// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/theme/themeharvest.h"

#include "media/picture.h"
#include "site/text/htmltree.h"
#include "site/theme/cssrewrite.h"
#include "site/theme/themeplaces.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace frontrow {

namespace {

struct ThemeHarvestMessages
{
    Q_DECLARE_TR_FUNCTIONS(PageTheme)
};

constexpr qsizetype largestSheets = 4'000'000; // characters, all together
constexpr qsizetype largestHarvested = 4'000'000; // bytes
constexpr qsizetype largestFiles = 24'000'000; // bytes, all together
constexpr qsizetype mostHarvested = 200;
constexpr int deepestImport = 5;
constexpr int widestPicture = 2000; // pixels

const QSet<QString> &droppedElements()
{
    static const QStringList names = QStringLiteral(
        "applet area audio base button canvas datalist dialog embed fencedframe form frame frameset iframe "
        "input link map meta meter noembed noframes noscript object optgroup option output param portal "
        "progress script select source style template textarea title track video")
                                         .split(u' ');
    static const QSet<QString> set(names.begin(), names.end());
    return set;
}

/// The media type of a font, by its first bytes; empty for anything else.
QByteArray fontType(const QByteArray &bytes)
{
    if (bytes.startsWith("wOF2")) {
        return QByteArrayLiteral("font/woff2");
    }
    if (bytes.startsWith("wOFF")) {
        return QByteArrayLiteral("font/woff");
    }
    if (bytes.startsWith("OTTO")) {
        return QByteArrayLiteral("font/otf");
    }
    return bytes.startsWith(QByteArray("\0\1\0\0", 4)) || bytes.startsWith("true") ? QByteArrayLiteral("font/ttf")
                                                                                   : QByteArray();
}

/// What the page gets in place of \a bytes; nothing for what is neither font nor picture.
std::optional<ThemeFile> fileOf(const QByteArray &bytes, const QUrl &url)
{
    if (const QByteArray font = fontType(bytes); !font.isEmpty()) {
        return ThemeFile{font, bytes};
    }
    if (url.path().endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive) && bytes.contains("<svg")) {
        return ThemeFile{QByteArrayLiteral("image/svg+xml"), bytes};
    }
    const Result<QByteArray> picture = renditionForPreview(bytes, url.toString(), widestPicture);
    if (!picture) {
        return std::nullopt;
    }
    return ThemeFile{
        picture->startsWith("\x89PNG") ? QByteArrayLiteral("image/png") : QByteArrayLiteral("image/jpeg"), *picture};
}

/// Takes the parts of one page together.
class Harvest
{
public:
    Harvest(const RenderedPage &page, const ThemeReader &reader)
        : m_base(page.url)
        , m_reader(reader)
    {
        m_pageTheme.typesetsMath = false;
    }

    Result<PageTheme> take(HtmlNode html, const ThemeAnchors &anchors)
    {
        const auto body = std::ranges::find(html.children, QStringLiteral("body"), &HtmlNode::name);
        if (body == html.children.end() || !markPlaces(*body, anchors)) {
            return notThere();
        }
        readStyles(html);
        m_pageTheme.rootAttributes = attributesOf(html);
        m_pageTheme.bodyAttributes = attributesOf(*body);
        clean(*body);
        m_pageTheme.frame = innerHtml(*body);
        if (!m_pageTheme.frame.contains(QStringLiteral("data-fr-slot=\"body\""))) {
            return notThere(); // the text is inside something that is not shown
        }
        return std::move(m_pageTheme);
    }

private:
    [[nodiscard]] std::unexpected<Error> notThere() const
    {
        return failure(Error::Kind::Malformed,
            ThemeHarvestMessages::tr(
                "The page of “%1” does not show the post's text, so the blog's theme cannot be taken from it. "
                "Build the blog again, or choose another theme.")
                .arg(m_base.path()));
    }

    void readStyles(const HtmlNode &node)
    {
        for (const HtmlNode &child : node.children) {
            if (child.name == u"base" && child.hasAttribute(u"href")) {
                m_base = m_base.resolved(QUrl(child.attribute(u"href")));
            } else if (child.name == u"style") {
                addSheet(textOf(child), m_base, child.attribute(u"media"));
            } else if (child.name == u"link") {
                readLink(child);
            } else if (child.name == u"script") {
                noteScript(child);
            } else if (child.name != u"template" && child.name != u"noscript") {
                readStyles(child);
            }
        }
    }

    void readLink(const HtmlNode &link)
    {
        const QStringList relations = link.attribute(u"rel").toLower().split(u' ', Qt::SkipEmptyParts);
        const bool isSheet = relations.contains(QStringLiteral("stylesheet"))
            || (relations.contains(QStringLiteral("preload")) && link.attribute(u"as") == u"style");
        if (!isSheet || relations.contains(QStringLiteral("alternate")) || link.hasAttribute(u"disabled")) {
            return;
        }
        const QUrl url = m_base.resolved(QUrl(link.attribute(u"href")));
        // `media="print" onload="this.media='all'"` is how pages load a sheet late.
        const bool isLate = link.attribute(u"onload").contains(QStringLiteral("media"));
        addSheet(sheetAt(url, 0), url, isLate ? QString() : link.attribute(u"media"), true);
    }

    void noteScript(const HtmlNode &script)
    {
        static const QRegularExpression engine(
            QStringLiteral("mathjax|katex"), QRegularExpression::CaseInsensitiveOption);
        m_pageTheme.typesetsMath |= engine.match(script.attribute(u"src") + textOf(script)).hasMatch();
    }

    /// The rewritten sheet at \a url, imports included.
    QString sheetAt(const QUrl &url, int depth)
    {
        if (depth > deepestImport || m_sheets.contains(url)) {
            return {};
        }
        const std::optional<QByteArray> bytes = m_reader(url, ThemePart::Sheet);
        if (!bytes) {
            return {};
        }
        m_sheets.insert(url);
        QString css = rewritten(QString::fromUtf8(*bytes), url, depth);
        m_sheets.remove(url);
        return css;
    }

    QString rewritten(const QString &css, const QUrl &base, int depth)
    {
        m_sheetCharacters += css.size();
        if (m_sheetCharacters > largestSheets) {
            return {};
        }
        return rewrittenCss(css,
            {.address =
                    [&](const QString &written) { return nameFor(base.resolved(QUrl(written.trimmed())), written); },
                .imported =
                    [&](const QString &written) {
                        return sheetAt(base.resolved(QUrl(written.trimmed())), depth + 1);
                    }});
    }

    void addSheet(const QString &css, const QUrl &base, const QString &media, bool isRewritten = false)
    {
        const QString text = isRewritten ? css : rewritten(css, base, 0);
        const bool isForAll = media.isEmpty() || media == u"all";
        static const QRegularExpression condition(QStringLiteral("^[\\w\\s():.,/%<>=-]*$"));
        if (isForAll) {
            m_pageTheme.css += text + u'\n';
        } else if (condition.match(media).hasMatch()) {
            m_pageTheme.css += QStringLiteral("@media %1{\n%2\n}\n").arg(media, text);
        }
    }

    /// The name of the file at \a url; one that nothing has when it cannot be had.
    QString nameFor(const QUrl &url, const QString &written)
    {
        if (written.startsWith(u'#')) {
            return written.contains(u'"') ? QString() : written;
        }
        const QUrl key = url.adjusted(QUrl::RemoveFragment);
        if (const auto known = m_names.constFind(key); known != m_names.cend()) {
            return *known;
        }
        QString name = QStringLiteral("none");
        if (m_pageTheme.files.size() < mostHarvested) {
            const std::optional<QByteArray> bytes = m_reader(key, ThemePart::File);
            const bool fits = bytes && bytes->size() <= largestHarvested && m_fileBytes + bytes->size() <= largestFiles;
            if (const std::optional<ThemeFile> file = fits ? fileOf(*bytes, key) : std::nullopt) {
                m_fileBytes += file->bytes.size();
                name = QStringLiteral("f%1").arg(m_pageTheme.files.size() + 1);
                m_pageTheme.files.insert(name, *file);
            }
        }
        m_names.insert(key, name);
        return name;
    }

    [[nodiscard]] QList<std::pair<QString, QString>> attributesOf(const HtmlNode &node)
    {
        static const QSet<QString> wanted{QStringLiteral("class"), QStringLiteral("id"), QStringLiteral("lang"),
            QStringLiteral("dir"), QStringLiteral("style")};
        HtmlNode kept = node;
        cleanAttributes(kept);
        kept.attributes.removeIf([](const auto &attribute) {
            return !wanted.contains(attribute.first) && !attribute.first.startsWith(QStringLiteral("data-"));
        });
        static const QRegularExpression noScript(QStringLiteral("(?<![\\w-])no-js(?![\\w-])"));
        if (kept.hasAttribute(u"class")) { // what the page's own script would do at once
            kept.setAttribute(
                QStringLiteral("class"), kept.attribute(u"class").replace(noScript, QStringLiteral("js")));
        }
        return kept.attributes;
    }

    void clean(HtmlNode &node)
    {
        std::erase_if(node.children, [](const HtmlNode &child) { return droppedElements().contains(child.name); });
        for (HtmlNode &child : node.children) {
            if (child.isElement()) {
                cleanAttributes(child);
                clean(child);
            }
        }
        std::erase_if(node.children, [](const HtmlNode &child) {
            return child.name == u"img" && !child.hasAttribute(u"data-fr-file") && !child.hasAttribute(u"data-fr-slot");
        });
    }

    void cleanAttributes(HtmlNode &node)
    {
        const bool isPicture = node.name == u"img";
        const QString source = node.attribute(u"src");
        const bool isHero = node.hasAttribute(u"data-fr-slot");
        node.attributes.removeIf([&](const auto &attribute) { return !isHarmless(attribute.first, attribute.second); });
        if (isPicture && !isHero && !source.isEmpty()) {
            if (const QString name = nameFor(m_base.resolved(QUrl(source)), source); name != u"none") {
                node.setAttribute(QStringLiteral("data-fr-file"), name);
            }
        }
        for (auto &[name, value] : node.attributes) {
            if (name == u"style" || name == u"data-fr-style") {
                value = rewrittenStyle(value);
            } else if (name == u"href") {
                value = QStringLiteral("#");
            } else if (name == u"class") {
                QStringList classes = value.simplified().split(u' ', Qt::SkipEmptyParts);
                classes.removeIf([](const QString &each) { return each.startsWith(QStringLiteral("fr-")); });
                value = classes.join(u' ');
            }
        }
    }

    QString rewrittenStyle(const QString &style)
    {
        return rewrittenCss(style,
            {.address =
                    [&](const QString &written) {
                        return written == u"%hero%" ? written : nameFor(m_base.resolved(QUrl(written)), written);
                    },
                .imported = {}});
    }

    [[nodiscard]] static bool isHarmless(const QString &name, const QString &value)
    {
        static const QSet<QString> ownPlaces{
            QStringLiteral("data-fr-slot"), QStringLiteral("data-fr-style"), QStringLiteral("data-fr-date")};
        static const QStringList leading{QStringLiteral("src"), QStringLiteral("srcset"), QStringLiteral("srcdoc"),
            QStringLiteral("action"), QStringLiteral("formaction"), QStringLiteral("background"),
            QStringLiteral("ping"), QStringLiteral("poster"), QStringLiteral("target"), QStringLiteral("download"),
            QStringLiteral("xlink:href"), QStringLiteral("sizes"), QStringLiteral("longdesc"), QStringLiteral("data"),
            QStringLiteral("cite"), QStringLiteral("usemap"), QStringLiteral("autofocus")};
        static const QRegularExpression plainName(QStringLiteral("^[a-z][a-z0-9:-]*$"));
        return plainName.match(name).hasMatch() && !name.startsWith(QStringLiteral("on")) && !leading.contains(name)
            && (!name.startsWith(QStringLiteral("data-fr-")) || ownPlaces.contains(name))
            && !(name == u"id" && value.startsWith(QStringLiteral("fr-")))
            && (name == u"style" || name == u"data-fr-style"
                || !value.contains(QStringLiteral("url("), Qt::CaseInsensitive));
    }

    QUrl m_base;
    const ThemeReader &m_reader;
    PageTheme m_pageTheme;
    QHash<QUrl, QString> m_names;
    QSet<QUrl> m_sheets; ///< the sheets that are being read: an import of one of them would never end
    qsizetype m_sheetCharacters = 0;
    qsizetype m_fileBytes = 0;
};

/// Takes out what a page has under the names of places.
void removePlaces(HtmlNode &node)
{
    node.attributes.removeIf(
        [](const auto &attribute) { return attribute.first.startsWith(QStringLiteral("data-fr-")); });
    for (HtmlNode &child : node.children) {
        removePlaces(child);
    }
}

} // namespace

Result<PageTheme> harvestTheme(const RenderedPage &page, const ThemeAnchors &anchors, const ThemeReader &reader)
{
    HtmlNode html = parseHtml(page.html);
    removePlaces(html);
    return Harvest(page, reader).take(std::move(html), anchors);
}

} // namespace frontrow
