// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/palette/palette.h"
#include "widgets/palette/palettemodel.h"
#include "workspace/blog/snippetlibrary.h"

namespace frontrow {

/// The snippets that a query names or are in, the best first. The detail says whose they are and how they begin.
class SnippetListModel : public PaletteModel
{
    Q_OBJECT

public:
    using PaletteModel::PaletteModel;

    void setSnippets(const QList<Snippet> &snippets);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QList<qsizetype> find(const QString &query) const override;

private:
    QList<Snippet> m_snippets;
};

/// The palette of snippets.
class SnippetPalette : public Palette
{
    Q_OBJECT

public:
    explicit SnippetPalette(QWidget *parent);

    void openWith(const QList<Snippet> &snippets);

Q_SIGNALS:
    void snippetChosen(const QString &name);

private:
    SnippetPalette(SnippetListModel *model, QWidget *parent);

    SnippetListModel *m_model;
};

} // namespace frontrow
