// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/export/exportrun.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace frontrow {

class PlanView;

/// What publishing would do, file by file, with everything that can be decided about it.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PublishDialog(const ExportPlan &plan, QWidget *parent = nullptr);

    /// \param options that led to \a plan. \param usual what was wanted for this blog last, for the first plan; later
    /// ones keep what was decided meanwhile.
    void setPlan(const ExportPlan &plan, const ExportOptions &options, const PublishOptions &usual);
    /// The page as readers get it; null where it cannot be had.
    void setPagePicture(const QImage &picture);
    [[nodiscard]] const ExportPlan &plan() const { return m_plan; }
    [[nodiscard]] PublishOptions publishOptions() const;
    /// What the button that publishes says: whether it commits, and to where it pushes, since what leaves this computer
    /// is said before. \a target is nothing where it does not push.
    [[nodiscard]] static QString buttonTextFor(bool commits, const std::optional<PushTarget> &target);

Q_SIGNALS:
    /// The files have to be planned anew.
    void optionsChanged(const frontrow::ExportOptions &options);
    /// The blog is to be on another branch, and planned anew.
    void switchWanted(const frontrow::PublishOptions &options);

private:
    [[nodiscard]] QWidget *fileOptions();
    [[nodiscard]] QWidget *gitOptions();
    [[nodiscard]] QWidget *head();
    void showHead();
    void showFileOptions(const ExportOptions &options);
    void showGit(const PublishOptions &wanted);
    void updateButtons();
    [[nodiscard]] std::optional<PushTarget> pushTarget() const;
    [[nodiscard]] QString buttonText() const;
    /// The messages of those diagnostics of the plan, a line each and each once.
    [[nodiscard]] QString sentencesOf(const std::function<bool(const Diagnostic &)> &isMeant) const;
    void askAgain();
    [[nodiscard]] bool commits() const;
    /// The branch that was chosen exists and is not the one that the plan is for.
    [[nodiscard]] bool isOtherBranch() const;

    ExportPlan m_plan;
    bool m_isFirst = true;
    bool m_isFilling = false;
    QLabel *m_page; ///< shows the post's picture
    QLabel *m_title;
    QLabel *m_address;
    PlanView *m_files;
    QCheckBox *m_asDraft;
    QCheckBox *m_followsName;
    QCheckBox *m_redirects;
    QCheckBox *m_replaces;
    QCheckBox *m_incomplete; ///< a commit may name pictures that are nowhere
    QGroupBox *m_git;
    QLabel *m_gitState;
    QLineEdit *m_message;
    QComboBox *m_branch;
    QPushButton *m_switch;
    QCheckBox *m_pushes;
    QLabel *m_programs;
    QCheckBox *m_trusts;
    QWidget *m_identity;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace frontrow
