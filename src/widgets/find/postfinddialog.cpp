// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/find/postfinddialog.h"

#include "base/backgroundpool.h"
#include "widgets/design.h"
#include "widgets/dialogs/dialogroom.h"
#include "widgets/find/changesdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int searchPause = 150; ///< ms
constexpr qsizetype mostFoundRows = 5'000; ///< the most matches that are listed

} // namespace

PostFindDialog::PostFindDialog(QWidget *parent)
    : QDialog(parent)
    , m_query(new QLineEdit)
    , m_replacement(new QLineEdit)
    , m_replace(new QPushButton(tr("Re&place…")))
    , m_case(new QCheckBox(tr("&Match case")))
    , m_whole(new QCheckBox(tr("&Whole words")))
    , m_regex(new QCheckBox(tr("&Regular expression")))
    , m_list(new QTreeWidget)
    , m_state(new QLabel)
{
    setWindowTitle(tr("Find in All Posts"));
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(searchPause);
    connect(&m_pause, &QTimer::timeout, this, &PostFindDialog::search);
    connect(m_query, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    for (const QCheckBox *box : {m_case, m_whole, m_regex}) {
        connect(box, &QCheckBox::toggled, &m_pause, qOverload<>(&QTimer::start));
    }
    connect(m_query, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(); });
    connect(m_list, &QTreeWidget::itemActivated, this, &PostFindDialog::choose);
    connect(&m_watcher, &QFutureWatcher<QList<PostHits>>::finished, this, [this] { showFound(m_watcher.result()); });
    connect(m_replace, &QPushButton::clicked, this, &PostFindDialog::replace);
    connect(m_replacement, &QLineEdit::returnPressed, m_replace, &QPushButton::click);
    connect(&m_replacements, &QFutureWatcher<PostReplacements>::finished, this,
        [this] { showReplacements(m_replacements.result()); });
}

PostFindDialog::~PostFindDialog()
{
    m_watcher.disconnect(this);
    if (m_progress) {
        m_progress->isCancelled = true;
    }
    m_watcher.waitForFinished();
    m_replacements.disconnect(this);
    m_replacements.waitForFinished();
}

QHBoxLayout *PostFindDialog::replaceLine()
{
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setClearButtonEnabled(true);
    m_replace->setAutoDefault(false);
    m_replace->setEnabled(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::usual);
    line->addWidget(m_replacement, 1);
    line->addWidget(m_replace);
    return line;
}

void PostFindDialog::layOut()
{
    m_query->setPlaceholderText(tr("Find"));
    m_query->setAccessibleName(tr("Find"));
    m_query->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Posts and their matches"));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_state->setWordWrap(true);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(space::usual);
    for (QCheckBox *box : {m_case, m_whole, m_regex}) {
        boxes->addWidget(box);
    }
    boxes->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QAbstractButton *button : buttons->buttons()) {
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Return goes to the list
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_query);
    column->addLayout(boxes);
    column->addLayout(replaceLine());
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    constexpr int letters = 90;
    constexpr int lines = 28;
    const QSize wanted(letters * fontMetrics().averageCharWidth(), lines * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(roomInFrame(screen()->availableSize())));
}

void PostFindDialog::searchIn(const std::function<PostFindRequest()> &blog, const QString &text)
{
    m_blog = blog;
    if (!text.isEmpty()) {
        m_query->setText(text);
    }
    m_query->selectAll();
    m_query->setFocus();
    search();
}

void PostFindDialog::search()
{
    m_pause.stop();
    if (m_progress) {
        m_progress->isCancelled = true; // nobody waits for an older search
    }
    m_request = m_blog();
    m_request.terms = {m_query->text(), m_regex->isChecked(), m_case->isChecked(), m_whole->isChecked()};
    if (const QString fault = TextSearch(m_request.terms).fault(); !fault.isEmpty()) {
        showFound({});
        m_state->setText(fault);
        return;
    }
    m_progress = std::make_shared<ReadingProgress>();
    m_watcher.setFuture(QtConcurrent::run(backgroundPool(),
        [request = m_request, progress = m_progress] { return findInPosts(request, progress.get()); }));
}

void PostFindDialog::showFound(const QList<PostHits> &found)
{
    m_found = found;
    m_replace->setEnabled(!found.isEmpty());
    m_list->clear();
    qsizetype rows = 0;
    qsizetype matches = 0;
    for (const PostHits &post : found) {
        matches += post.hits.size();
        if (rows < mostFoundRows) {
            addPost(post);
        }
        rows += 1 + post.hits.size();
    }
    m_list->expandAll();
    if (m_list->topLevelItemCount() > 0 && m_list->topLevelItem(0)->childCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    }
    const bool isAll = std::ranges::all_of(found, &PostHits::isComplete) && rows <= mostFoundRows;
    const QString text = tr("%n match(es)", nullptr, static_cast<int>(matches)) + QStringLiteral(" · ")
        + tr("%n post(s)", nullptr, static_cast<int>(found.size()));
    m_state->setText(m_request.terms.pattern.isEmpty() ? QString()
            : isAll                                    ? text
                                                       : tr("%1, and more that are not shown").arg(text));
}

void PostFindDialog::replace()
{
    if (m_replacements.isRunning()) {
        return;
    }
    const SearchTerms terms{m_query->text(), m_regex->isChecked(), m_case->isChecked(), m_whole->isChecked()};
    m_request = m_blog();
    m_request.terms = terms;
    m_replacements.setFuture(QtConcurrent::run(backgroundPool(),
        [request = m_request, written = m_replacement->text()] { return replacementsInPosts(request, written); }));
}

void PostFindDialog::showReplacements(const PostReplacements &replacements)
{
    if (!replacements.leftOut.isEmpty()) {
        m_state->setText(tr("The pattern takes too long in %1, so nothing can be replaced. Write a simpler one.")
                .arg(replacements.leftOut.join(QStringLiteral(", "))));
        return;
    }
    if (replacements.posts.isEmpty()) {
        m_state->setText(tr("No match would change."));
        return;
    }
    const QString pattern = m_request.terms.pattern;
    const QString written = m_replacement->text();
    auto *dialog = new ChangesDialog(tr("Replace in All Posts"),
        tr("“%1” becomes “%2” in these places. Leave out those that are to stay.").arg(pattern, written),
        replacements.posts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, pattern, written, revision = m_request.openRevision] {
        if (const QList<PostChanges> changes = dialog->chosen(); !changes.isEmpty()) {
            Q_EMIT replacementChosen(changes, revision, pattern, written);
        }
    });
    dialog->open();
}

void PostFindDialog::addPost(const PostHits &post)
{
    auto *item = new QTreeWidgetItem(m_list, {QStringLiteral("%1 — %2").arg(post.title, post.path)});
    QFont bold = m_list->font();
    bold.setBold(true);
    item->setFont(0, bold);
    for (const PostHit &hit : post.hits) {
        new QTreeWidgetItem(item, {QStringLiteral("%1: %2").arg(hit.line).arg(hit.excerpt.trimmed())});
    }
}

void PostFindDialog::choose(QTreeWidgetItem *item)
{
    QTreeWidgetItem *post = item->parent() == nullptr ? item : item->parent();
    const PostHits &hits = m_found[m_list->indexOfTopLevelItem(post)];
    const int row = item == post ? 0 : post->indexOfChild(item);
    if (row < hits.hits.size()) {
        Q_EMIT chosen(hits.path, hits.hits[row]);
    }
}

} // namespace frontrow
