// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/scriptedprompt.h"

#include <QPrinter>

namespace frontrow::test {

void ScriptedPrompt::ask(const QString &question)
{
    asked.append(question);
    meanwhile();
}

UserPrompt::SaveChoice ScriptedPrompt::askToSave(const QString &)
{
    ask(QStringLiteral("save"));
    return saveChoice;
}

bool ScriptedPrompt::confirm(const QString &, const QString &, const QString &action)
{
    agreement = action;
    ask(QStringLiteral("confirm"));
    return confirms;
}

std::optional<QString> ScriptedPrompt::askForText(const QString &, const QString &, const QString &)
{
    ask(QStringLiteral("text"));
    return text;
}

std::optional<QString> ScriptedPrompt::choosePost(const QString &)
{
    ask(QStringLiteral("post"));
    return post;
}

std::optional<QString> ScriptedPrompt::choosePicture(const QString &)
{
    ask(QStringLiteral("picture"));
    return picture;
}

std::optional<QString> ScriptedPrompt::choosePdf(const QString &)
{
    ask(QStringLiteral("pdf"));
    return pdf;
}

std::optional<QString> ScriptedPrompt::chooseAgenda(const QString &)
{
    ask(QStringLiteral("agenda"));
    return agenda;
}

std::optional<QString> ScriptedPrompt::choosePostToWrite(const QString &suggestion)
{
    proposed = suggestion;
    ask(QStringLiteral("write"));
    return postToWrite;
}

std::optional<QString> ScriptedPrompt::choosePdfToWrite(const QString &)
{
    ask(QStringLiteral("pdf to write"));
    return pdfToWrite;
}

std::optional<QString> ScriptedPrompt::chooseZipToWrite(const QString &)
{
    ask(QStringLiteral("zip to write"));
    return zipToWrite;
}

bool ScriptedPrompt::setUpPrinter(QPrinter &printer)
{
    ask(QStringLiteral("printer"));
    printer.setOutputFileName(printedTo.value_or(QString()));
    return printedTo.has_value();
}

std::optional<QString> ScriptedPrompt::chooseSite(const QString &)
{
    ask(QStringLiteral("site"));
    return site;
}

std::optional<QString> ScriptedPrompt::chooseFolder(const QString &, const QString &)
{
    ask(QStringLiteral("folder"));
    return folder;
}

std::optional<QColor> ScriptedPrompt::chooseColour(const QColor &)
{
    ask(QStringLiteral("colour"));
    return colour;
}

void ScriptedPrompt::showDifference(const QString &, const QString &before, const QString &after)
{
    ask(QStringLiteral("difference"));
    differences = {before, after};
}

std::optional<QString> ScriptedPrompt::merge(const QList<MergePart> &parts)
{
    ask(QStringLiteral("merge"));
    merged = parts;
    return mergeChoices ? std::optional(mergedText(parts, *mergeChoices)) : std::nullopt;
}

void ScriptedPrompt::openFile(const QString &path)
{
    files.append(path);
}

void ScriptedPrompt::openLink(const QUrl &url)
{
    links.append(url);
}

} // namespace frontrow::test
