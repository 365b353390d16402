// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/snippetpalette.h"

#include "base/wordsearch.h"

namespace frontrow {

namespace {

QString snippetDetail(const Snippet &snippet)
{
    const QString origin = snippet.origin == Snippet::Origin::Person ? SnippetListModel::tr("Yours")
        : snippet.origin == Snippet::Origin::Blog                    ? SnippetListModel::tr("Of this blog")
                                                                     : SnippetListModel::tr("Built in");
    return origin + QStringLiteral("  ·  ") + snippet.text.section(u'\n', 0, 0, QString::SectionSkipEmpty);
}

} // namespace

void SnippetListModel::setSnippets(const QList<Snippet> &snippets)
{
    m_snippets = snippets;
    setQuery(QString());
}

QList<qsizetype> SnippetListModel::find(const QString &query) const
{
    const auto textsOf = [this](qsizetype place) {
        constexpr qsizetype most = 2'000; // letters that are searched
        return QStringList{m_snippets[place].name, m_snippets[place].text.left(most)};
    };
    return findByWords(m_snippets.size(), textsOf, query);
}

QVariant SnippetListModel::data(const QModelIndex &index, int role) const
{
    const qsizetype place = placeOf(index);
    if (place < 0) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return m_snippets[place].name;
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return snippetDetail(m_snippets[place]);
    default:
        return {};
    }
}

SnippetPalette::SnippetPalette(QWidget *parent)
    : SnippetPalette(new SnippetListModel, parent)
{
}

SnippetPalette::SnippetPalette(SnippetListModel *model, QWidget *parent)
    : Palette(model,
          {tr("Insert snippet"), tr("Name or words of a snippet"), tr("Snippets"), tr("No snippet matches.")}, parent)
    , m_model(model)
{
    connect(this, &Palette::chosen, this,
        [this](const QModelIndex &index) { Q_EMIT snippetChosen(index.data().toString()); });
}

void SnippetPalette::openWith(const QList<Snippet> &snippets)
{
    m_model->setSnippets(snippets);
    open();
}

} // namespace frontrow
