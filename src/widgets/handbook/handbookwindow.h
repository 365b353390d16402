// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/handbook/handbook.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace frontrow {

/// The handbook: its pages at the left, the chosen one at the right, and a field that leaves only the pages with all of
/// its words. A window of its own that stays beside the main window.
class HandbookWindow : public QWidget
{
    Q_OBJECT

public:
    HandbookWindow(const QList<HandbookPage> &pages, QWidget *parent);

    /// \a page takes the place of the one with its name.
    void setPage(const HandbookPage &page);
    /// Shows the page \a name; nothing happens when there is none.
    void openPage(const QString &name);

Q_SIGNALS:
    /// A link to the web was clicked.
    void linkClicked(const QUrl &url);

private:
    void showPage(int row);
    void filter(const QString &query);
    void follow(const QUrl &url);

    QList<HandbookPage> m_pages;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_page;
};

} // namespace frontrow
