// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace frontrow {

/// A value of JSON, YAML or XML, as what they have in common. Members keep the order of the file.
struct DataNode
{
    enum class Kind { Nothing, Scalar, List, Map };

    Kind kind = Kind::Nothing;
    QString key; ///< in the map around it; the name of an XML element, '@' before that of an attribute
    QString text; ///< the text of a scalar, and of an XML element (what stands in it and in the elements within)
    qsizetype line = 0; ///< from 1
    std::vector<DataNode> children; ///< the values of a list or map; keys of a map of XML may repeat

    [[nodiscard]] bool isMap() const { return kind == Kind::Map; }
    [[nodiscard]] bool isList() const { return kind == Kind::List; }
    /// The first member \a name, compared without regard to case; an empty node when there is none.
    [[nodiscard]] const DataNode &at(QStringView name) const;
    /// Every member \a name, with lists taken apart.
    [[nodiscard]] std::vector<const DataNode *> all(QStringView name) const;
    /// The text of the first of \a names that has one, without spaces at its ends; of one in several languages the
    /// English, else the first.
    [[nodiscard]] QString first(const QStringList &names) const;
    /// The children of a list; a map as the only item.
    [[nodiscard]] std::vector<const DataNode *> items() const;
};

/// The three readers of untrusted text. None looks at another file or at the network, declared entities stay what they
/// are written as. At most 200 levels and 500,000 nodes. Fail (Malformed) with a sentence that has the line.
[[nodiscard]] Result<DataNode> readJson(QStringView text);
[[nodiscard]] Result<DataNode> readYamlData(const QString &text);
/// The root element.
[[nodiscard]] Result<DataNode> readXml(const QString &text);

} // namespace frontrow
