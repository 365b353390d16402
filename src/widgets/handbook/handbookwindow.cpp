// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/handbook/handbookwindow.h"

#include "widgets/design.h"
#include "widgets/dialogs/dialogroom.h"

#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

HandbookWindow::HandbookWindow(const QList<HandbookPage> &pages, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(pages)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_page(new QTextBrowser(this))
{
    setWindowTitle(tr("Handbook – Frontrow"));
    constexpr int letters = 110;
    constexpr int lines = 38;
    resizeToText(*this, letters, lines);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    for (const HandbookPage &page : m_pages) {
        m_list->addItem(page.title);
    }
    m_page->setAccessibleName(tr("Page"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(24);
    m_page->document()->setDefaultStyleSheet(
        QStringLiteral("h1, h2 { font-weight: 600 } p, li { line-height: 140% } pre { margin-left: 16px }"));

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::usual, space::usual, space::usual, space::usual);
    column->addWidget(m_search);
    column->addWidget(m_list);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 600});
    splitter->setChildrenCollapsible(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(splitter);

    connect(m_list, &QListWidget::currentRowChanged, this, &HandbookWindow::showPage);
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::filter);
    connect(m_page, &QTextBrowser::anchorClicked, this, &HandbookWindow::follow);
    const auto *close = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    const auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void HandbookWindow::openPage(const QString &name)
{
    const auto page = std::ranges::find(m_pages, name, &HandbookPage::name);
    if (page != m_pages.end()) {
        m_list->setCurrentRow(static_cast<int>(page - m_pages.begin()));
    }
}

void HandbookWindow::setPage(const HandbookPage &page)
{
    const auto former = std::ranges::find(m_pages, page.name, &HandbookPage::name);
    if (former != m_pages.end()) {
        *former = page;
        showPage(m_list->currentRow());
    }
}

void HandbookWindow::showPage(int row)
{
    if (row >= 0 && row < m_pages.size()) {
        m_page->setHtml(m_pages[row].html);
    }
}

void HandbookWindow::filter(const QString &query)
{
    const QStringList wanted = query.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_pages.size(); ++row) {
        const bool hasAll = std::ranges::all_of(
            wanted, [&](const QString &word) { return m_pages[row].html.contains(word, Qt::CaseInsensitive); });
        m_list->item(row)->setHidden(!hasAll);
        first = first < 0 && hasAll ? row : first;
    }
    if (first >= 0 && m_list->currentItem() && m_list->currentItem()->isHidden()) {
        m_list->setCurrentRow(first);
    }
}

void HandbookWindow::follow(const QUrl &url)
{
    if (url.scheme().isEmpty()) {
        openPage(url.path().remove(QStringLiteral(".md")));
    } else {
        Q_EMIT linkClicked(url);
    }
}

} // namespace frontrow
