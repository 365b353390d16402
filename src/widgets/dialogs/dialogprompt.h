// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/prompt/userprompt.h"

class QWidget;

namespace frontrow {

/// Asks by dialogs over a window.
class DialogPrompt : public UserPrompt
{
public:
    /// \a window may be set later; it outlives every question.
    void setWindow(QWidget *window) { m_window = window; }

    SaveChoice askToSave(const QString &name) override;
    bool confirm(const QString &title, const QString &question, const QString &action) override;
    std::optional<QString> askForText(const QString &title, const QString &question, const QString &text) override;
    std::optional<QString> choosePost(const QString &folder) override;
    std::optional<QString> choosePicture(const QString &folder) override;
    std::optional<QString> choosePdf(const QString &folder) override;
    std::optional<QString> chooseAgenda(const QString &folder) override;
    std::optional<QString> choosePostToWrite(const QString &suggestion) override;
    std::optional<QString> choosePdfToWrite(const QString &suggestion) override;
    std::optional<QString> chooseZipToWrite(const QString &suggestion) override;
    bool setUpPrinter(QPrinter &printer) override;
    std::optional<QString> chooseSite(const QString &folder) override;
    std::optional<QString> chooseFolder(const QString &title, const QString &folder) override;
    std::optional<QColor> chooseColour(const QColor &colour) override;
    void showDifference(const QString &title, const QString &before, const QString &after) override;
    std::optional<QString> merge(const QList<MergePart> &parts) override;
    void openFile(const QString &path) override;
    void openLink(const QUrl &url) override;

private:
    QWidget *m_window = nullptr;
};

} // namespace frontrow
