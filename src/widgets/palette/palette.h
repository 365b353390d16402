// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace frontrow {

class PaletteModel;

/// What a palette says; translated.
struct PaletteTexts
{
    QString name; ///< the name of the palette, for screen readers
    QString prompt; ///< in the empty line
    QString entries; ///< the name of the list, for screen readers
    QString nothing; ///< in place of the list when the words name no entry
    QString empty = {}; ///< in place of the list when there are no entries; as `nothing` when it is empty
};

/// A line to type in and the entries that it names. By keyboard alone: the arrows go through the list while the line
/// has the focus, Enter chooses, Esc closes. Entries that are disabled are shown and cannot be chosen.
class Palette : public QFrame
{
    Q_OBJECT

public:
    /// \a model becomes a child of the palette.
    Palette(PaletteModel *model, const PaletteTexts &texts, QWidget *parent);

    /// Opens above the window's middle with all entries of the model.
    void open();

Q_SIGNALS:
    /// The palette has closed.
    void chosen(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &query);
    void take(const QModelIndex &index);

    PaletteModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
    QString m_nothingText;
    QString m_emptyText;
};

} // namespace frontrow
