// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/scriptedprompt.h"

#include <QPrinter>

namespace frontrow::test {

UserPrompt::SaveChoice ScriptedPrompt::askToSave(const QString &)
{
    asked.append(QStringLiteral("save"));
    return saveChoice;
}

bool ScriptedPrompt::confirm(const QString &, const QString &, const QString &)
{
    asked.append(QStringLiteral("confirm"));
    return confirms;
}

std::optional<QString> ScriptedPrompt::askForText(const QString &, const QString &, const QString &)
{
    asked.append(QStringLiteral("text"));
    return text;
}

std::optional<QString> ScriptedPrompt::choosePost(const QString &)
{
    asked.append(QStringLiteral("post"));
    return post;
}

std::optional<QString> ScriptedPrompt::choosePicture(const QString &)
{
    asked.append(QStringLiteral("picture"));
    return picture;
}

std::optional<QString> ScriptedPrompt::choosePdf(const QString &)
{
    asked.append(QStringLiteral("pdf"));
    return pdf;
}

std::optional<QString> ScriptedPrompt::choosePostToWrite(const QString &)
{
    asked.append(QStringLiteral("write"));
    return postToWrite;
}

std::optional<QString> ScriptedPrompt::choosePdfToWrite(const QString &)
{
    asked.append(QStringLiteral("pdf to write"));
    return pdfToWrite;
}

std::optional<QString> ScriptedPrompt::chooseZipToWrite(const QString &)
{
    asked.append(QStringLiteral("zip to write"));
    return zipToWrite;
}

bool ScriptedPrompt::setUpPrinter(QPrinter &printer)
{
    asked.append(QStringLiteral("printer"));
    printer.setOutputFileName(printedTo.value_or(QString()));
    return printedTo.has_value();
}

std::optional<QString> ScriptedPrompt::chooseSite(const QString &)
{
    asked.append(QStringLiteral("site"));
    return site;
}

std::optional<QString> ScriptedPrompt::chooseFolder(const QString &, const QString &)
{
    asked.append(QStringLiteral("folder"));
    return folder;
}

std::optional<QColor> ScriptedPrompt::chooseColour(const QColor &)
{
    asked.append(QStringLiteral("colour"));
    return colour;
}

void ScriptedPrompt::showDifference(const QString &, const QString &before, const QString &after)
{
    asked.append(QStringLiteral("difference"));
    differences = {before, after};
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
