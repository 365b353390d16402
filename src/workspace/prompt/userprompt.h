// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/text/textmerge.h"

#include <QColor>
#include <QString>
#include <QUrl>

#include <optional>

class QPrinter;

namespace frontrow {

/// The one way in which anything asks the person. Widgets answer it with dialogs, tests by script.
/// Every text is translated before it comes here. A cancelled choice gives nothing. Wide, since each kind of question
/// is a function, which a script can answer.
class UserPrompt
{
public:
    enum class SaveChoice { Save, Discard, Cancel };

    UserPrompt() = default;
    UserPrompt(const UserPrompt &) = delete;
    UserPrompt &operator=(const UserPrompt &) = delete;
    virtual ~UserPrompt() = default;

    /// The post \a name has changes that are not saved and is about to go.
    virtual SaveChoice askToSave(const QString &name) = 0;
    /// \a question has one way to go on, named by \a action.
    virtual bool confirm(const QString &title, const QString &question, const QString &action) = 0;
    /// A word or line, \a text at first; nothing when cancelled or empty.
    virtual std::optional<QString> askForText(const QString &title, const QString &question, const QString &text) = 0;
    virtual std::optional<QString> choosePost(const QString &folder) = 0;
    virtual std::optional<QString> choosePicture(const QString &folder) = 0;
    virtual std::optional<QString> choosePdf(const QString &folder) = 0;
    /// The file of an event's agenda.
    virtual std::optional<QString> chooseAgenda(const QString &folder) = 0;
    virtual std::optional<QString> choosePostToWrite(const QString &suggestion) = 0;
    virtual std::optional<QString> choosePdfToWrite(const QString &suggestion) = 0;
    virtual std::optional<QString> chooseZipToWrite(const QString &suggestion) = 0;
    /// Sets \a printer up as the person wants it; false when cancelled.
    virtual bool setUpPrinter(QPrinter &printer) = 0;
    /// A folder that should hold a Jekyll repository.
    virtual std::optional<QString> chooseSite(const QString &folder) = 0;
    /// Any folder. \param title says what for.
    virtual std::optional<QString> chooseFolder(const QString &title, const QString &folder) = 0;
    /// A colour in place of \a colour, which may be invalid.
    virtual std::optional<QColor> chooseColour(const QColor &colour) = 0;
    /// Shows what turns \a before into \a after. \param title says what \a after is.
    virtual void showDifference(const QString &title, const QString &before, const QString &after) = 0;
    /// Shows what became of one text in two hands, and lets the person choose where both changed the same. The merged
    /// text; nothing when cancelled.
    virtual std::optional<QString> merge(const QList<MergePart> &parts) = 0;
    /// Shows the file at \a path in the program that the desktop opens it with.
    virtual void openFile(const QString &path) = 0;
    /// Shows the real target of \a url and opens it outside when the person agrees.
    virtual void openLink(const QUrl &url) = 0;
};

} // namespace frontrow
