// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractListModel>

namespace frontrow {

/// The entries of a palette that some words name, the best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< what stands below the entry's name
        KeysRole, ///< the keys that do the same; may be empty
        FirstOwnRole, ///< of the palette's kind
    };

    using QAbstractListModel::QAbstractListModel;

    void setWords(const QString &words);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    /// The places, in the list of all entries, of those that \a words name, the best first.
    [[nodiscard]] virtual QList<qsizetype> find(const QString &words) const = 0;
    /// The place of \a index in the list of all entries; -1 for an index that is not of this model.
    [[nodiscard]] qsizetype placeOf(const QModelIndex &index) const;

private:
    QList<qsizetype> m_found;
};

} // namespace frontrow
