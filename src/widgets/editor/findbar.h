// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textsearch.h"

#include <QTextCursor>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QPlainTextEdit;

namespace Ui {
class FindBar;
}

namespace frontrow {

/// Finds and replaces in an editor, below it: words or regular expressions, in all of the text or in what was selected.
/// Searching goes round the end. The matches in view are marked, and the marks follow what is typed.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// \a editor outlives the bar.
    explicit FindBar(QPlainTextEdit &editor, QWidget *parent = nullptr);
    ~FindBar() override;

    /// Opens the bar on the selected text, with or without the row for replacing. Lines that are selected are what is
    /// searched.
    void open(bool withReplace);
    void findNext() { find(false); }
    void findPrevious() { find(true); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    [[nodiscard]] SearchTerms terms() const;
    /// What is searched: what was selected, else all.
    [[nodiscard]] TextRange range() const;
    void setInSelection(bool isOn);
    /// Searches anew and marks what is found.
    void search();
    void find(bool isBackward);
    void replace();
    void replaceAll();
    void markMatches();
    void showCount();
    [[nodiscard]] TextRange selection() const;
    void select(TextRange match);
    [[nodiscard]] QString replacementFor(TextRange match) const;

    std::unique_ptr<Ui::FindBar> m_ui;
    QPlainTextEdit &m_editor;
    QTimer m_pause; ///< before marks follow what is typed
    /// Marks follow the scroll bar once its change is over: it also moves while the editor lays out what is marked.
    QTimer m_marking;
    TextSearch m_search{SearchTerms{}};
    QString m_text; ///< the text that was searched
    SearchResult m_result;
    std::optional<QTextCursor> m_range; ///< what was selected; moves with the text
};

} // namespace frontrow
