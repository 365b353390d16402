// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/publish/publishdialog.h"

#include "site/jekyll/pageaddress.h"
#include "widgets/design.h"
#include "widgets/dialogs/dialogroom.h"
#include "widgets/publish/pagepicture.h"
#include "widgets/publish/planview.h"
#include "widgets/statusline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

constexpr int pagePart = 5; ///< the picture of the page is smaller by this

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// "On “main”, 2 commits ahead of origin/main. 3 other changed files stay as they are."
QString wordsFor(const GitState &state)
{
    QStringList sentences{PublishDialog::tr("On the branch “%1”.").arg(state.branch)};
    if (state.ahead > 0) {
        sentences.append(PublishDialog::tr("%n commit(s) are not pushed yet.", nullptr, static_cast<int>(state.ahead)));
    }
    if (state.behind > 0) {
        sentences.append(
            PublishDialog::tr("%1 has %n commit(s) that you do not have.", nullptr, static_cast<int>(state.behind))
                .arg(state.upstream));
    }
    if (const qsizetype others = state.staged + state.unstaged; others > 0) {
        sentences.append(
            PublishDialog::tr("Only the files above are committed; what else has changed stays as it is."));
    }
    return sentences.join(u' ');
}

/// A branch for review, named after the post's file.
QString reviewBranch(const ExportPlan &plan)
{
    return QStringLiteral("post/") + plan.post.fileName().section(u'.', 0, -2);
}

} // namespace

PublishDialog::PublishDialog(const ExportPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_page(new QLabel(this))
    , m_title(plainLabel(this))
    , m_address(plainLabel(this))
    , m_files(new PlanView(plan, this))
    , m_asDraft(new QCheckBox(tr("As a &draft, which readers do not see"), this))
    , m_followsName(new QCheckBox(this))
    , m_redirects(new QCheckBox(this))
    , m_replaces(new QCheckBox(tr("&Replace files that differ and are not Frontrow's"), this))
    , m_incomplete(new QCheckBox(tr("Publish although pictures are &missing"), this))
    , m_git(new QGroupBox(tr("&Commit"), this))
    , m_gitState(plainLabel(this))
    , m_message(new QLineEdit(this))
    , m_branch(new QComboBox(this))
    , m_switch(new QPushButton(tr("S&witch"), this))
    , m_pushes(new QCheckBox(this))
    , m_programs(plainLabel(this))
    , m_trusts(new QCheckBox(tr("I &trust this repository and let it run them"), this))
    , m_identity(new QWidget(this))
    , m_name(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_problem(plainLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Publish"));
    m_title->setFont(headingFont(font(), type::title));
    auto *body = new QWidget;
    auto *sections = new QVBoxLayout(body);
    sections->setContentsMargins(space::wide, space::wide, space::wide, space::usual);
    sections->setSpacing(space::usual);
    for (QWidget *section : std::initializer_list<QWidget *>{head(), m_files, fileOptions(), gitOptions(), m_problem}) {
        sections->addWidget(section);
    }
    sections->setStretchFactor(m_files, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::usual);
    column->addWidget(scrolling(body, this), 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::wide, 0, space::wide, 0);
    row->addWidget(m_buttons);
    column->addLayout(row);
    constexpr int letters = 120;
    constexpr int lines = 44;
    resizeToText(*this, letters, lines);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QCheckBox *box : {m_asDraft, m_followsName, m_redirects, m_replaces}) {
        connect(box, &QCheckBox::toggled, this, &PublishDialog::askAgain);
    }
    connect(m_git, &QGroupBox::toggled, this, &PublishDialog::updateButtons);
    connect(m_trusts, &QCheckBox::toggled, this, &PublishDialog::updateButtons);
    for (QCheckBox *box : {m_pushes, m_incomplete}) {
        connect(box, &QCheckBox::toggled, this, &PublishDialog::updateButtons);
    }
    for (QLineEdit *edit : {m_name, m_email}) {
        connect(edit, &QLineEdit::textChanged, this, &PublishDialog::updateButtons);
    }
    m_files->setFocus();
}

/// What readers get: the page, its address and when it is there.
QWidget *PublishDialog::head()
{
    m_page->setFixedSize(PagePicture::page / pagePart);
    m_page->setObjectName(QStringLiteral("pagePicture"));
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setFrameShape(QFrame::StyledPanel);
    m_page->setText(tr("The page is being drawn…"));
    m_page->setWordWrap(true);
    m_page->setAccessibleName(tr("The page as readers get it"));
    auto *group = new QWidget(this);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins({});
    row->setSpacing(space::wide);
    row->addWidget(m_page, 0, Qt::AlignTop);
    auto *labels = new QVBoxLayout;
    labels->setSpacing(space::usual);
    labels->addWidget(m_title);
    labels->addWidget(m_address);
    labels->addStretch();
    row->addLayout(labels, 1);
    return group;
}

void PublishDialog::setPagePicture(const QImage &picture)
{
    m_page->setVisible(!picture.isNull());
    if (picture.isNull()) {
        return;
    }
    const double ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(picture.scaled(
        m_page->contentsRect().size() * ratio, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_page->setPixmap(pixmap);
}

QWidget *PublishDialog::fileOptions()
{
    auto *group = new QWidget(this);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins({});
    for (QCheckBox *box : {m_replaces, m_incomplete, m_followsName, m_redirects, m_asDraft}) {
        column->addWidget(box);
    }
    return group;
}

QWidget *PublishDialog::gitOptions()
{
    m_git->setCheckable(true);
    m_branch->setEditable(true);
    m_branch->setToolTip(tr("Another name makes a new branch, for review"));
    m_branch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_branch, &QComboBox::currentTextChanged, this, &PublishDialog::updateButtons);
    connect(m_switch, &QPushButton::clicked, this, [this] { Q_EMIT switchWanted(publishOptions()); });
    auto *branch = new QHBoxLayout;
    branch->addWidget(m_branch);
    branch->addWidget(m_switch);
    auto *who = new QFormLayout(m_identity);
    who->setContentsMargins({});
    who->addRow(tr("Your &name:"), m_name);
    who->addRow(tr("Your &e-mail:"), m_email);
    auto *form = new QFormLayout(m_git);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(m_gitState);
    form->addRow(tr("&Message:"), m_message);
    form->addRow(tr("&Branch:"), branch);
    qobject_cast<QLabel *>(form->labelForField(branch))->setBuddy(m_branch);
    form->addRow(m_identity);
    form->addRow(m_programs);
    form->addRow(m_trusts);
    form->addRow(m_pushes);
    return m_git;
}

void PublishDialog::setPlan(const ExportPlan &plan, const ExportOptions &options, const PublishOptions &usual)
{
    const PublishOptions wanted = std::exchange(m_isFirst, false) ? usual : publishOptions();
    m_plan = plan;
    m_isFilling = true;
    showHead();
    m_files->setPlan(plan);
    showFileOptions(options);
    showGit(wanted);
    m_isFilling = false;
    updateButtons();
}

void PublishDialog::showHead()
{
    m_title->setText(m_plan.title.isEmpty() ? m_plan.post.fileName() : m_plan.title);
    QStringList lines{appearanceText(m_plan.appearance, m_plan.url, QDateTime::currentDateTime())};
    if (!m_plan.formerUrl.isEmpty()) {
        lines.append(tr("Until now it is at %1; links to there will break unless they are redirected.")
                .arg(readableAddress(m_plan.formerUrl)));
    }
    m_address->setText(lines.join(u'\n'));
}

void PublishDialog::showFileOptions(const ExportOptions &options)
{
    m_asDraft->setChecked(options.target == ExportOptions::Target::Drafts);
    m_followsName->setText(
        tr("Re&name the file to %1").arg(m_plan.betterName ? m_plan.betterName->fileName() : QString()));
    m_followsName->setVisible(m_plan.betterName.has_value());
    m_followsName->setChecked(options.followsName);
    m_redirects->setText(tr("&Lead the former address here (redirect_from)"));
    m_redirects->setVisible(m_plan.mayRedirect);
    m_redirects->setChecked(options.redirects);
    m_replaces->setVisible(m_plan.hasConflict() || options.replacesOthers);
    m_replaces->setChecked(options.replacesOthers);
    m_incomplete->setChecked(m_incomplete->isChecked() && !m_plan.missing.isEmpty());
}

void PublishDialog::showGit(const PublishOptions &wanted)
{
    m_git->setVisible(m_plan.git.has_value());
    if (!m_plan.git) {
        return;
    }
    const GitPlan &git = *m_plan.git;
    const bool canCommit = git.obstacle.isEmpty();
    m_git->setEnabled(canCommit);
    m_git->setChecked(canCommit && wanted.commits);
    m_gitState->setText(canCommit ? wordsFor(git.state) : git.obstacle);
    m_message->setText(wanted.message.isEmpty() ? usualMessage(m_plan) : wanted.message);
    m_branch->clear();
    QStringList branches = QStringList{git.state.branch, reviewBranch(m_plan)} + git.branches;
    branches.removeDuplicates();
    m_branch->addItems(branches);
    m_branch->setCurrentText(wanted.branch.isEmpty() ? git.state.branch : wanted.branch);
    m_pushes->setToolTip(git.pushProblem);
    m_pushes->setEnabled(git.pushTarget.has_value());
    m_pushes->setChecked(wanted.pushes && git.pushTarget);
    m_programs->setVisible(!git.programs.isEmpty());
    m_programs->setText(
        tr("This repository runs programs of its own with a commit or a push:") + u'\n' + git.programs.toText());
    m_trusts->setVisible(!git.programs.isEmpty());
    m_trusts->setChecked(!git.programs.isEmpty() && wanted.trusted == git.programs.fingerprint());
    m_identity->setVisible(!git.hasIdentity);
    m_name->setText(wanted.identity.name);
    m_email->setText(wanted.identity.email);
}

bool PublishDialog::commits() const
{
    return m_plan.git && m_git->isEnabled() && m_git->isChecked();
}

bool PublishDialog::isOtherBranch() const
{
    const QString branch = m_branch->currentText().trimmed();
    return commits() && branch != m_plan.git->state.branch && m_plan.git->branches.contains(branch);
}

void PublishDialog::updateButtons()
{
    QString problem;
    m_switch->setVisible(isOtherBranch());
    if (m_plan.git) {
        const std::optional<PushTarget> target = pushTarget();
        m_pushes->setText(target ? tr("P&ush to %1").arg(target->remote + u'/' + target->branch) : tr("P&ush"));
    }
    m_incomplete->setVisible(commits() && !m_plan.missing.isEmpty());
    if (m_plan.hasConflict()) {
        problem = tr("The blog has other content in files that Frontrow did not write: %1")
                      .arg(m_plan.conflicts().join(QStringLiteral(", ")));
    } else if (commits() && !m_plan.missing.isEmpty() && !m_incomplete->isChecked()) {
        problem = tr("The post names pictures that are nowhere, so readers would see gaps: %1")
                      .arg(m_plan.missing.join(QStringLiteral(", ")));
    } else if (commits() && !m_plan.git->programs.isEmpty() && !m_trusts->isChecked()) {
        problem = tr("A commit would run the repository's own programs. Trust it, or publish without a commit.");
    } else if (commits() && !m_plan.git->hasIdentity && (m_name->text().isEmpty() || m_email->text().isEmpty())) {
        problem = tr("git does not know who commits. Write your name and e-mail.");
    } else if (isOtherBranch()) {
        problem = tr("The blog is on the branch “%1”. Switch to “%2” to see what would change there.")
                      .arg(m_plan.git->state.branch, m_branch->currentText().trimmed());
    }
    const QString blocking = sentencesOf([](const Diagnostic &found) { return found.isBlocking; });
    if (problem.isEmpty() && !blocking.isEmpty()) {
        problem = tr("You want this fixed before publishing:") + u'\n' + blocking;
    }
    const bool hasWork = !m_plan.isUpToDate() || commits();
    if (problem.isEmpty() && !hasWork) {
        problem = tr("The blog has all of it already as it is here.");
    }
    QStringList lines{problem, m_plan.git ? QString() : m_plan.gitProblem, sentencesOf([](const Diagnostic &found) {
                          return !found.isBlocking && found.severity == Diagnostic::Severity::Error;
                      })};
    lines.removeAll(QString());
    m_problem->setText(lines.join(u'\n'));
    m_problem->setVisible(!lines.isEmpty());
    QPushButton *button = m_buttons->button(QDialogButtonBox::Ok);
    button->setEnabled(problem.isEmpty() && hasWork);
    button->setText(buttonText());
}

/// Of the branch that is chosen, which may be a new one.
std::optional<PushTarget> PublishDialog::pushTarget() const
{
    const GitPlan &git = *m_plan.git;
    const QString branch = m_branch->currentText().trimmed();
    if (branch.isEmpty() || branch == git.state.branch) {
        return git.pushTarget;
    }
    GitState state = git.state;
    state.branch = branch;
    state.upstream.clear();
    const Result<PushTarget> target = pushTargetOf(state);
    return target ? std::optional(*target) : std::nullopt;
}

QString PublishDialog::buttonText() const
{
    return buttonTextFor(commits(), commits() && m_pushes->isChecked() ? pushTarget() : std::nullopt);
}

QString PublishDialog::buttonTextFor(bool commits, const std::optional<PushTarget> &target)
{
    if (!commits) {
        return tr("&Publish");
    }
    return target ? tr("&Publish and Push to %1").arg(target->remote + u'/' + target->branch)
                  : tr("&Publish and Commit");
}

QString PublishDialog::sentencesOf(const std::function<bool(const Diagnostic &)> &isMeant) const
{
    constexpr qsizetype most = 4;
    QStringList sentences;
    for (const Diagnostic &diagnostic : m_plan.diagnostics) {
        if (isMeant(diagnostic) && !sentences.contains(diagnostic.message)) {
            sentences.append(diagnostic.message);
        }
    }
    const qsizetype further = sentences.size() - most;
    sentences.resize(std::min(sentences.size(), most));
    if (further > 0) {
        sentences.append(tr("… and %n further.", nullptr, static_cast<int>(further)));
    }
    return sentences.join(u'\n');
}

void PublishDialog::askAgain()
{
    if (!m_isFilling) {
        Q_EMIT optionsChanged(
            {.target = m_asDraft->isChecked() ? ExportOptions::Target::Drafts : ExportOptions::Target::Posts,
                .followsName = m_followsName->isChecked(),
                .redirects = m_redirects->isChecked(),
                .replacesOthers = m_replaces->isChecked()});
    }
}

PublishOptions PublishDialog::publishOptions() const
{
    PublishOptions options;
    if (!m_plan.git) {
        return options;
    }
    const QString branch = m_branch->currentText().trimmed();
    options.commits = commits();
    options.message = m_message->text();
    options.branch = branch;
    options.identity = {m_name->text().trimmed(), m_email->text().trimmed()};
    options.pushes = options.commits && m_pushes->isChecked();
    options.acceptsMissing = m_incomplete->isChecked();
    options.trusted = m_trusts->isChecked() ? m_plan.git->programs.fingerprint() : ContentHash();
    return options;
}

} // namespace frontrow
