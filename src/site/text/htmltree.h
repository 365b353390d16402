// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace frontrow {

/// A node of a parsed HTML page: an element, or text when `name` is empty. A value.
struct HtmlNode
{
    QString name; ///< the name of the element, lower case
    QString text; ///< the content of a text node, character references resolved
    QList<std::pair<QString, QString>> attributes; ///< names in lower case, values resolved
    std::vector<HtmlNode> children;

    [[nodiscard]] bool isElement() const { return !name.isEmpty(); }
    /// The value; empty without the attribute.
    [[nodiscard]] QString attribute(QStringView attributeName) const;
    [[nodiscard]] bool hasAttribute(QStringView attributeName) const;
    void setAttribute(const QString &attributeName, const QString &value);
    void removeAttribute(QStringView attributeName);
};

/// The `html` element of a page, parsed as browsers parse it (HTML standard, "Parsing HTML documents"). Comments are
/// left out, and elements deeper than 200 with what they hold. A page over 4 MB, or whose tags nest deeper than 1,000
/// (parsing takes the square of that), gives an `html` element that holds nothing. \param utf8 may be anything.
[[nodiscard]] HtmlNode parseHtml(const QByteArray &utf8);

/// All text of \a node, in order.
[[nodiscard]] QString textOf(const HtmlNode &node);

/// The children of \a node as HTML.
[[nodiscard]] QString innerHtml(const HtmlNode &node);

} // namespace frontrow
