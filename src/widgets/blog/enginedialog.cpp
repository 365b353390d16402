// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/blog/enginedialog.h"

#include "base/backgroundpool.h"
#include "widgets/design.h"
#include "widgets/dialogs/dialogroom.h"
#include "widgets/dialogs/diffview.h"
#include "widgets/foreigntext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <chrono>

namespace frontrow {

namespace {

EngineComparison comparisonOf(
    const BlogSnapshot &blog, const ConfigLine &line, const std::shared_ptr<ReadingProgress> &progress)
{
    return compareEngines(blog.folder, blog.config, line, blog.index.posts, *progress);
}

} // namespace

EngineDialog::EngineDialog(const BlogSnapshot &blog, const ConfigLine &line, QWidget *parent)
    : QDialog(parent)
    , m_blog(blog)
    , m_engine(new QComboBox)
    , m_reason(new QLabel)
    , m_state(new QLabel)
    , m_progressBar(new QProgressBar)
    , m_posts(new QTreeWidget)
    , m_difference(new DiffView)
    , m_write(new QPushButton)
{
    using namespace std::chrono_literals;
    setWindowTitle(tr("Markdown of the Blog"));
    for (const MarkdownEngine engine :
        {MarkdownEngine::Kramdown, MarkdownEngine::CommonMark, MarkdownEngine::CommonMarkGhPages}) {
        m_engine->addItem(wordsFor(engine), QVariant::fromValue(static_cast<int>(engine)));
        if (configLineFor(engine) == line) {
            m_engine->setCurrentIndex(m_engine->count() - 1);
        }
    }
    layOut();
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, &EngineDialog::showProgress);
    connect(
        &m_watcher, &QFutureWatcher<EngineComparison>::finished, this, [this] { showComparison(m_watcher.result()); });
    connect(m_engine, &QComboBox::currentIndexChanged, this, &EngineDialog::compare);
    connect(m_posts, &QTreeWidget::currentItemChanged, this, &EngineDialog::showDifference);
    connect(m_write, &QPushButton::clicked, this, [this] {
        Q_EMIT lineChosen(this->line());
        accept();
    });
    compare();
}

EngineDialog::~EngineDialog()
{
    m_watcher.disconnect(this);
    m_progress->isCancelled = true;
    m_watcher.waitForFinished();
}

void EngineDialog::layOut()
{
    constexpr int letters = 110;
    constexpr int lines = 34;
    resizeToText(*this, letters, lines);
    for (QLabel *label : {m_reason, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_progressBar->setTextVisible(false);
    m_progressBar->setFixedHeight(4);
    m_posts->setHeaderHidden(true);
    m_posts->setRootIsDecorated(false);
    m_posts->setUniformRowHeights(true);
    m_posts->setAccessibleName(tr("Posts that change"));
    m_difference->setAccessibleName(tr("What changes in the post"));
    auto *label = new QLabel(tr("&Posts are rendered by"));
    label->setBuddy(m_engine);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(space::usual);
    choice->addWidget(label);
    choice->addWidget(m_engine);
    choice->addStretch();
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(m_posts);
    halves->addWidget(m_difference);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 5);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_write, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(choice);
    column->addWidget(m_reason);
    column->addWidget(m_progressBar);
    column->addWidget(m_state);
    column->addWidget(halves, 1);
    column->addWidget(buttons);
}

ConfigLine EngineDialog::line() const
{
    return configLineFor(static_cast<MarkdownEngine>(m_engine->currentData().toInt()));
}

void EngineDialog::compare()
{
    if (m_progress) {
        m_progress->isCancelled = true; // nobody waits for another engine
    }
    m_progress = std::make_shared<ReadingProgress>();
    const ConfigLine chosen = line();
    const MarkdownChoice choice = MarkdownChoice::of(withMarkdownLine(m_blog.config, chosen));
    const QString outcome =
        tr("With “%1” in _config.yml, readers get the posts by %2.").arg(chosen.toString(), wordsFor(choice.engine));
    m_reason->setText(choice.fault ? outcome + u'\n' + choice.fault->message : outcome);
    m_write->setText(tr("&Write “%1”").arg(chosen.toString()));
    m_write->setEnabled(false); // nobody writes what was not shown
    m_posts->clear();
    m_progressBar->show();
    m_clock.start();
    showProgress();
    m_watcher.setFuture(QtConcurrent::run(backgroundPool(), comparisonOf, m_blog, chosen, m_progress));
}

void EngineDialog::showProgress()
{
    m_progressBar->setRange(0, static_cast<int>(m_progress->all));
    m_progressBar->setValue(static_cast<int>(m_progress->done));
    m_state->setText(tr("Comparing posts: %1 of %2").arg(m_progress->done).arg(m_progress->all));
}

void EngineDialog::showComparison(const EngineComparison &comparison)
{
    m_clock.stop();
    m_progressBar->hide();
    m_comparison = comparison;
    QStringList sentences{comparison.differences.isEmpty()
            ? tr("Readers see all %n post(s) as before.", nullptr, static_cast<int>(comparison.posts))
            : tr("Readers see %1 of %n post(s) otherwise.", nullptr, static_cast<int>(comparison.posts))
                  .arg(comparison.differences.size())};
    if (!comparison.unreadable.isEmpty()) {
        sentences.append(tr("%n post(s) could not be read.", nullptr, static_cast<int>(comparison.unreadable.size())));
    }
    m_state->setText(sentences.join(u' '));
    for (const EngineDifference &difference : comparison.differences) {
        auto *item = new QTreeWidgetItem(m_posts, {difference.title});
        item->setToolTip(0, toolTipOf(difference.path));
    }
    m_posts->setCurrentItem(m_posts->topLevelItem(0));
    showDifference();
    m_write->setEnabled(m_blog.config.markdown != line().value);
}

void EngineDialog::showDifference()
{
    const int row = m_posts->indexOfTopLevelItem(m_posts->currentItem());
    m_difference->setDiff(
        row >= 0 && row < m_comparison.differences.size() ? m_comparison.differences[row].lines : QList<DiffLine>());
}

} // namespace frontrow
