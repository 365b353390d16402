// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/markup/htmlelements.h"

#include <QSet>

namespace frontrow {

namespace {

/// \param list outlives the set
QSet<QStringView> words(QStringView list)
{
    QSet<QStringView> result;
    for (const QStringView word : list.tokenize(u' ')) {
        result.insert(word);
    }
    return result;
}

const QSet<QStringView> &spanElements()
{
    static const QSet<QStringView> names =
        words(u"a abbr acronym b big bdo br button cite code del dfn em i img input ins "
              u"kbd label mark option q rb rbc rp rt rtc "
              u"ruby samp select small span strong sub sup time tt u var");
    return names;
}

const QSet<QStringView> &blockElements()
{
    static const QSet<QStringView> names =
        words(u"address article aside applet body blockquote caption col colgroup dd "
              u"div dl dt fieldset figcaption footer form h1 h2 "
              u"h3 h4 h5 h6 header hgroup hr html head iframe legend menu li main map "
              u"nav ol optgroup p pre section summary table "
              u"tbody td th thead tfoot tr ul");
    return names;
}

const QSet<QStringView> &voidElements()
{
    static const QSet<QStringView> names =
        words(u"area base br col command embed hr img input keygen link meta param source track wbr");
    return names;
}

const QSet<QStringView> &blockModels()
{
    static const QSet<QStringView> names =
        words(u"address applet article aside blockquote body dd details div dl fieldset "
              u"figure figcaption footer form header hgroup "
              u"iframe li main map menu nav noscript object section summary td");
    return names;
}

const QSet<QStringView> &spanModels()
{
    static const QSet<QStringView> names =
        words(u"a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 "
              u"h5 h6 i ins label legend optgroup p q rb rbc "
              u"rp rt rtc ruby select small span strong sub sup th tt");
    return names;
}

const QSet<QStringView> &rawModels()
{
    static const QSet<QStringView> names = words(u"script style math option textarea pre code kbd samp var");
    return names;
}

} // namespace

bool isSpanElement(QStringView name)
{
    return spanElements().contains(name);
}

bool isBlockElement(QStringView name)
{
    return blockElements().contains(name);
}

bool isVoidElement(QStringView name)
{
    return voidElements().contains(name);
}

bool isKnownElement(QStringView name)
{
    return spanElements().contains(name) || blockElements().contains(name) || voidElements().contains(name)
        || blockModels().contains(name) || spanModels().contains(name) || rawModels().contains(name);
}

ContentModel defaultContentModel(QStringView name)
{
    if (blockModels().contains(name)) {
        return ContentModel::Block;
    }
    return spanModels().contains(name) ? ContentModel::Span : ContentModel::Raw;
}

} // namespace frontrow
