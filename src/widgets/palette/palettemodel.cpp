// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/palette/palettemodel.h"

namespace frontrow {

void PaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    m_found = find(query);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

qsizetype PaletteModel::placeOf(const QModelIndex &index) const
{
    return m_found.value(index.row(), -1);
}

} // namespace frontrow
