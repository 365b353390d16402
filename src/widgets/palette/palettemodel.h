// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractListModel>

namespace frontrow {

/// The entries of a palette that a query names, the best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< what stands below the entry's name
        KeysRole, ///< the keys that do the same; may be empty
        FirstOwnRole, ///< the first role of the palette's kind
    };

    using QAbstractListModel::QAbstractListModel;

    void setQuery(const QString &query);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    /// The places, in the list of all entries, of those that \a query names, the best first.
    [[nodiscard]] virtual QList<qsizetype> find(const QString &query) const = 0;
    /// The place of \a index in the list of all entries; -1 for an index that is not of this model.
    [[nodiscard]] qsizetype placeOf(const QModelIndex &index) const;

private:
    QList<qsizetype> m_found;
};

} // namespace frontrow
