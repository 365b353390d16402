// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QAction;
class QActionGroup;
class QFormLayout;
class QListWidget;
class QVBoxLayout;

namespace frontrow {

class InboxController;
class PostEditor;
class PreviewView;
class Settings;
class TextSize;

/// What the preferences show and change; all outlive the dialog.
struct PreferenceSubjects
{
    QActionGroup &appearances; ///< one of them is checked
    QAction &spelling; ///< checkable
    TextSize &textSize;
    PostEditor &editor;
    PreviewView &preview;
    InboxController &inbox;
    Settings &settings;
};

/// What a person sets once, on one page. Every change holds at once, and what is changed elsewhere in the meantime is
/// shown.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const PreferenceSubjects &subjects, QWidget *parent);

private:
    [[nodiscard]] QFormLayout *addSection(const QString &title);
    void addSizes(QFormLayout &form);
    void addTextStyle(QFormLayout &form);
    void addMotion(QFormLayout &form);
    void addStart(QFormLayout &form);
    void addCaptures();
    void addConsents();
    void showFolders();

    PreferenceSubjects m_subjects;
    QWidget *m_body;
    QVBoxLayout *m_column; ///< holds the body
    QListWidget *m_folders;
};

} // namespace frontrow
