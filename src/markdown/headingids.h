// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QString>

namespace frontrow::markdown {

/// Gives headings their ids, each only once. kramdown has two ways that count apart: the one of its GFM parser for
/// headings that stand free, and its older one inside raw HTML and footnotes.
class HeadingIds
{
public:
    HeadingIds(QString prefix, bool transliterates);

    /// Lower case, letters of any script, digits, '_' and '-'; white space as '-'; then "-1", "-2" for what was there.
    [[nodiscard]] QString freeId(const QString &text);
    /// The id: from the first ASCII letter on, ASCII letters, digits and '-'; "section" when nothing is left.
    [[nodiscard]] QString enclosedId(const QString &text);

    /// The older way without numbers and without "section".
    [[nodiscard]] static QString basicId(const QString &text);

private:
    static QString numbered(const QString &id, QHash<QString, int> &used);

    QString m_prefix;
    bool m_transliterates;
    QHash<QString, int> m_free;
    QHash<QString, int> m_enclosed;
};

} // namespace frontrow::markdown
