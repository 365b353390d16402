// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/prompt/userprompt.h"

#include <QStringList>

#include <functional>

namespace frontrow::test {

/// Answers as a test says beforehand, and writes down what was asked.
class ScriptedPrompt : public UserPrompt
{
public:
    SaveChoice saveChoice = SaveChoice::Cancel;
    bool confirms = false;
    std::optional<QString> text;
    std::optional<QString> post;
    std::optional<QString> picture;
    std::optional<QString> pdf;
    std::optional<QString> agenda;
    std::optional<QString> postToWrite;
    std::optional<QString> pdfToWrite;
    std::optional<QString> zipToWrite;
    std::optional<QString> printedTo; ///< a file in place of a printer's paper
    std::optional<QString> site;
    std::optional<QString> folder;
    std::optional<QColor> colour;

    /// Happens while a question is open, before its answer.
    std::function<void()> meanwhile = [] { };

    std::optional<QList<MergeChoice>> mergeChoices; ///< nothing cancels
    QList<MergePart> merged; ///< the parts of the last merge

    QString agreement; ///< what agrees to the last question, as its button says it
    QStringList asked; ///< the names of the questions, in order
    QList<QUrl> links;
    QStringList differences; ///< what was compared: the text before, the text after
    QString proposed; ///< the file that was proposed for a post the last time
    QStringList files; ///< the files that were to be shown outside

    SaveChoice askToSave(const QString &) override;
    bool confirm(const QString &, const QString &, const QString &) override;
    std::optional<QString> askForText(const QString &, const QString &, const QString &) override;
    std::optional<QString> choosePost(const QString &) override;
    std::optional<QString> choosePicture(const QString &) override;
    std::optional<QString> choosePdf(const QString &) override;
    std::optional<QString> chooseAgenda(const QString &) override;
    std::optional<QString> choosePostToWrite(const QString &suggestion) override;
    std::optional<QString> choosePdfToWrite(const QString &) override;
    std::optional<QString> chooseZipToWrite(const QString &) override;
    bool setUpPrinter(QPrinter &printer) override;
    std::optional<QString> chooseSite(const QString &) override;
    std::optional<QString> chooseFolder(const QString &, const QString &) override;
    std::optional<QColor> chooseColour(const QColor &) override;
    void showDifference(const QString &title, const QString &before, const QString &after) override;
    std::optional<QString> merge(const QList<MergePart> &parts) override;
    void openFile(const QString &path) override;
    void openLink(const QUrl &url) override;

private:
    void ask(const QString &question);
};

} // namespace frontrow::test
