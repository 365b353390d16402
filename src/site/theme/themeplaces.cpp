// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/theme/themeplaces.h"

#include "markdown/renderedbody.h"
#include "post/credit/headerimage.h"
#include "post/markup/postlayout.h"
#include "site/jekyll/dateformat.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace frontrow {

namespace {

const QString slot = QStringLiteral("data-fr-slot");

/// Letters and digits alone: what smart quotes, dashes, markup and line breaks leave as it is.
QString keyOf(QStringView text)
{
    QString key;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            key += c.toCaseFolded();
        }
    }
    return key;
}

QString keyOf(const HtmlNode &node)
{
    return keyOf(textOf(node));
}

/// \a markdown without what a reader does not see: targets of links, attribute lists, tags.
QString readable(QString markdown)
{
    static const QRegularExpression target(QStringLiteral("\\]\\([^)]*\\)|\\]\\[[^\\]]*\\]"));
    static const QRegularExpression hidden(QStringLiteral("<[^>]*>|\\{[:%{][^}]*\\}+"));
    return markdown.replace(target, QStringLiteral("]")).remove(hidden);
}

/// The way from a node to one below it: an index per level.
using Path = QList<std::size_t>;

HtmlNode &nodeAt(HtmlNode &root, const Path &path)
{
    HtmlNode *node = &root;
    for (const std::size_t index : path) {
        node = &node->children[index];
    }
    return *node;
}

bool isAside(const HtmlNode &node)
{
    static const QStringList names{QStringLiteral("nav"), QStringLiteral("script"), QStringLiteral("style"),
        QStringLiteral("noscript"), QStringLiteral("template"), QStringLiteral("select"), QStringLiteral("iframe")};
    return names.contains(node.name);
}

void addPassages(const HtmlNode &node, QSet<QString> &passages)
{
    static const QStringList read{QStringLiteral("p"), QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"),
        QStringLiteral("h4"), QStringLiteral("h5"), QStringLiteral("h6")};
    static const QStringList around{QStringLiteral("html"), QStringLiteral("body"), QStringLiteral("div"),
        QStringLiteral("section"), QStringLiteral("article"), QStringLiteral("main")};
    constexpr qsizetype shortest = 3; // what is shorter stands in menus, too
    for (const HtmlNode &child : node.children) {
        if (around.contains(child.name)) {
            addPassages(child, passages);
        } else if (const QString key = read.contains(child.name) ? keyOf(child) : QString(); key.size() >= shortest) {
            passages.insert(key);
        }
    }
}

void findText(const HtmlNode &node, const QSet<QString> &passages, Path &path, TextPlace &best)
{
    const auto isPassage = [&](const HtmlNode &child) { return child.isElement() && passages.contains(keyOf(child)); };
    if (const qsizetype found = std::ranges::count_if(node.children, isPassage); found > best.passages) {
        best = {path, found};
    }
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        if (node.children[i].isElement() && !isAside(node.children[i])) {
            path.append(i);
            findText(node.children[i], passages, path, best);
            path.removeLast();
        }
    }
}

using Test = std::function<bool(const HtmlNode &)>;

/// The first element, in the page's order, that passes \a test; as deep as it passes. Not in asides, not in places.
HtmlNode *findFirst(HtmlNode &node, const Test &test)
{
    for (HtmlNode &child : node.children) {
        if (!child.isElement() || isAside(child) || child.hasAttribute(slot)) {
            continue;
        }
        if (HtmlNode *found = findFirst(child, test)) {
            return found;
        }
        if (test(child)) {
            return &child;
        }
    }
    return nullptr;
}

void makePlace(HtmlNode *node, const QString &name)
{
    if (node == nullptr) {
        return;
    }
    node->children.clear();
    node->setAttribute(slot, name);
    if (node->name == u"a") {
        node->name = QStringLiteral("span"); // what comes here may have a link of its own
        node->removeAttribute(u"href");
    }
}

void placeTitle(HtmlNode &body, const QString &title)
{
    const QString key = keyOf(title);
    if (key.isEmpty()) {
        return;
    }
    // A heading whose text is the title may have a link in it, with the same text.
    HtmlNode *found = findFirst(body, [&](const HtmlNode &node) { return node.name == u"h1" && keyOf(node) == key; });
    if (HtmlNode *inner =
            found ? findFirst(*found, [&](const HtmlNode &node) { return keyOf(node) == key; }) : nullptr) {
        found = inner;
    }
    makePlace(found ? found : findFirst(body, [&](const HtmlNode &node) { return keyOf(node) == key; }),
        QStringLiteral("title"));
}

void placeText(HtmlNode &body, const QString &name, const QString &markdown)
{
    if (const QString key = keyOf(readable(markdown)); !key.isEmpty()) {
        makePlace(findFirst(body, [&](const HtmlNode &node) { return keyOf(node) == key; }), name);
    }
}

/// The format in which \a text shows \a date, alone or among other words; empty when it does in no usual one.
QString dateFormatIn(const QString &text, QDate date)
{
    QString found;
    qsizetype longest = 0;
    for (const QString &format : usualDateFormats()) {
        const QString shown = formattedDate(date, format);
        if (shown.size() > longest && text.contains(shown)) {
            found = format;
            longest = shown.size();
        }
    }
    return found;
}

void placeDate(HtmlNode &body, QDate date)
{
    if (!date.isValid()) {
        return;
    }
    const QString day = date.toString(Qt::ISODate);
    QSet<QString> texts;
    for (const QString &format : usualDateFormats()) {
        texts.insert(keyOf(formattedDate(date, format)));
    }
    HtmlNode *place = findFirst(body,
        [&](const HtmlNode &node) { return node.name == u"time" && node.attribute(u"datetime").startsWith(day); });
    place = place ? place : findFirst(body, [&](const HtmlNode &node) { return texts.contains(keyOf(node)); });
    const QString format = place ? dateFormatIn(textOf(*place).simplified(), date) : QString();
    makePlace(place, QStringLiteral("date"));
    if (!format.isEmpty()) {
        place->setAttribute(QStringLiteral("data-fr-date"), format);
    }
}

/// A `url()` in \a style whose file is \a fileName, as it is written; empty without one.
QString addressIn(const QString &style, const QString &fileName)
{
    static const QRegularExpression address(QStringLiteral("url\\(\\s*['\"]?([^'\")]*)['\"]?\\s*\\)"));
    for (auto match = address.globalMatch(style); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (QUrl(found.captured(1)).fileName() == fileName) {
            return found.captured(0);
        }
    }
    return {};
}

void placeHeroImage(HtmlNode &body, const QString &fileName)
{
    if (fileName.isEmpty()) {
        return;
    }
    HtmlNode *hero = findFirst(body, [&](const HtmlNode &node) {
        return (node.name == u"img" && QUrl(node.attribute(u"src")).fileName() == fileName)
            || !addressIn(node.attribute(u"style"), fileName).isEmpty();
    });
    if (hero == nullptr) {
        return;
    }
    hero->setAttribute(slot, QStringLiteral("hero-image"));
    if (hero->name != u"img") {
        QString style = hero->attribute(u"style");
        style.replace(addressIn(style, fileName), QStringLiteral("url(\"%hero%\")"));
        hero->setAttribute(QStringLiteral("data-fr-style"), style);
        hero->removeAttribute(u"style");
    }
}

bool isArticle(const HtmlNode &node)
{
    return node.name == u"article" || node.name == u"main" || node.attribute(u"role") == u"main";
}

/// Empties the text's place and takes out what follows it inside the outermost article.
void placeBody(HtmlNode &body, const Path &path)
{
    Path above;
    std::optional<qsizetype> article;
    for (qsizetype depth = 0; depth < path.size() && !article; ++depth) {
        above.append(path[depth]);
        if (isArticle(nodeAt(body, above))) {
            article = depth;
        }
    }
    for (qsizetype depth = article ? *article + 1 : path.size(); depth < path.size(); ++depth) {
        std::vector<HtmlNode> &siblings = nodeAt(body, path.first(depth)).children;
        siblings.erase(siblings.begin() + static_cast<std::ptrdiff_t>(path[depth]) + 1, siblings.end());
    }
    HtmlNode &place = nodeAt(body, path);
    place.children.clear();
    place.setAttribute(slot, QStringLiteral("body"));
}

} // namespace

ThemeAnchors ThemeAnchors::of(QStringView post, const RenderOptions &options, const QString &name)
{
    const FrontMatter frontMatter = FrontMatter::parse(post);
    const HeaderImage header = HeaderImage::of(frontMatter);
    ThemeAnchors anchors;
    anchors.title = frontMatter.value(u"title").toString();
    anchors.excerpt = frontMatter.value(u"excerpt").toString();
    anchors.credit = header.credit.text;
    anchors.heroImage = QUrl(header.source).fileName();
    anchors.date = QDate::fromString(
        frontMatter.value(u"date").toString().first(qMin(qsizetype(10), frontMatter.value(u"date").toString().size())),
        Qt::ISODate);
    if (static const QRegularExpression day(QStringLiteral("^\\d+-\\d+-\\d+(?=-)")); !anchors.date.isValid()) {
        anchors.date = QDate::fromString(day.match(name).captured(), QStringLiteral("yyyy-M-d"));
    }
    for (const RenderedBlock &block : renderBody(post, layoutOf(post).body, options).blocks) {
        addPassages(parseHtml("<!doctype html><body>" + block.html.toUtf8()), anchors.passages);
    }
    return anchors;
}

TextPlace placeOfText(const HtmlNode &body, const ThemeAnchors &anchors)
{
    TextPlace place;
    Path path;
    findText(body, anchors.passages, path, place);
    return place;
}

bool markPlaces(HtmlNode &body, const ThemeAnchors &anchors)
{
    const TextPlace text = placeOfText(body, anchors);
    if (text.passages < std::clamp(anchors.passages.size(), qsizetype(1), qsizetype(2)) || text.path.isEmpty()) {
        return false;
    }
    placeBody(body, text.path);
    placeTitle(body, anchors.title);
    placeText(body, QStringLiteral("excerpt"), anchors.excerpt);
    placeText(body, QStringLiteral("credit"), anchors.credit);
    placeDate(body, anchors.date);
    placeHeroImage(body, anchors.heroImage);
    return true;
}

} // namespace frontrow
