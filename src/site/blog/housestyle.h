// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace frontrow {

/// A way of writing that a blog does not want, and the one that it wants.
struct StyleTerm
{
    QString unwanted; ///< words as they stand in a text; small letters stand for capital ones, too
    QString wanted; ///< the same as unwanted where Frontrow should let it be

    bool operator==(const StyleTerm &) const = default;
};

/// Where the words of a blog are decided, from the site's folder on. Jekyll passes over it, and git shares it.
inline const QString houseStyleFile = QStringLiteral("_frontrow/style.yml");

/// What houseStyleFile in \a siteFolder says: YAML, a line for each term (`web site: website`). Empty without the file,
/// and where it cannot be read as a mapping of texts.
[[nodiscard]] QList<StyleTerm> readHouseStyle(const QString &siteFolder);

} // namespace frontrow
