// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTextDocument>
#include <QWidget>

#include <memory>

class QPlainTextEdit;

namespace Ui {
class FindBar;
}

namespace frontrow {

/// Finds and replaces in an editor, below it. Searching goes round the end; every match in view is marked.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// \a editor outlives the bar.
    explicit FindBar(QPlainTextEdit &editor, QWidget *parent = nullptr);
    ~FindBar() override;

    /// Opens the bar on the selected text, with or without the row for replacing.
    void open(bool withReplace);
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool find(QTextDocument::FindFlags direction);
    void replace();
    void replaceAll();
    void markMatches();
    [[nodiscard]] QTextDocument::FindFlags flags() const;

    std::unique_ptr<Ui::FindBar> m_ui;
    QPlainTextEdit &m_editor;
};

} // namespace frontrow
