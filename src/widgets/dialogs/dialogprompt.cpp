// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/dialogs/dialogprompt.h"

#include "base/foreignnames.h"
#include "widgets/dialogs/dialogroom.h"
#include "widgets/dialogs/diffview.h"
#include "widgets/dialogs/mergedialog.h"
#include "widgets/dialogs/questiondialog.h"

#include <QApplication>
#include <QColorDialog>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPrintDialog>
#include <QVBoxLayout>

namespace frontrow {

namespace {

struct DialogPromptMessages
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompt)
};

/// Lets the window that was used go on when a question is answered: to the window manager a question belongs to the
/// main window alone, which may have others above it.
class FormerWindow
{
public:
    FormerWindow() = default;
    ~FormerWindow()
    {
        if (m_window && m_window->isVisible()) {
            m_window->activateWindow();
        }
    }
    Q_DISABLE_COPY_MOVE(FormerWindow)

private:
    QPointer<QWidget> m_window = QApplication::activeWindow();
};

std::optional<QString> chosen(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> chosenToRead(const QString &path)
{
    return chosen(reachablePath(path));
}

} // namespace

UserPrompt::SaveChoice DialogPrompt::askToSave(const QString &name)
{
    const FormerWindow former;
    QMessageBox box(QMessageBox::Question, DialogPromptMessages::tr("Unsaved Changes"),
        DialogPromptMessages::tr("“%1” has changes that are not saved.").arg(name.toHtmlEscaped()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return SaveChoice::Save;
    case QMessageBox::Discard:
        return SaveChoice::Discard;
    default:
        return SaveChoice::Cancel;
    }
}

bool DialogPrompt::confirm(const QString &title, const QString &question, const QString &action)
{
    const FormerWindow former;
    return QuestionDialog(title, question, action, m_window).exec() == QDialog::Accepted;
}

std::optional<QString> DialogPrompt::askForText(const QString &title, const QString &question, const QString &text)
{
    const FormerWindow former;
    bool isAccepted = false;
    const QString answer = QInputDialog::getText(m_window, title, question, QLineEdit::Normal, text, &isAccepted);
    return isAccepted ? chosen(answer.trimmed()) : std::nullopt;
}

std::optional<QString> DialogPrompt::choosePost(const QString &folder)
{
    const FormerWindow former;
    return chosenToRead(QFileDialog::getOpenFileName(m_window, DialogPromptMessages::tr("Open a Post"), folder,
        DialogPromptMessages::tr(
            "Posts (*.md *.markdown *.mkd *.mkdn *.mdown);;"
            "Agendas of events (*.ics *.xml *.json *.csv *.tsv *.html *.htm *.yml *.yaml);;All files (*)")));
}

std::optional<QString> DialogPrompt::choosePicture(const QString &folder)
{
    const FormerWindow former;
    return chosenToRead(QFileDialog::getOpenFileName(m_window, DialogPromptMessages::tr("Choose a Picture"), folder,
        DialogPromptMessages::tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.heic *.heif *.avif);;All files (*)")));
}

std::optional<QString> DialogPrompt::choosePdf(const QString &folder)
{
    const FormerWindow former;
    return chosenToRead(QFileDialog::getOpenFileName(
        m_window, DialogPromptMessages::tr("Choose a PDF"), folder, DialogPromptMessages::tr("PDF (*.pdf)")));
}

std::optional<QString> DialogPrompt::chooseAgenda(const QString &folder)
{
    const FormerWindow former;
    return chosenToRead(QFileDialog::getOpenFileName(m_window, DialogPromptMessages::tr("Choose an Agenda"), folder,
        DialogPromptMessages::tr(
            "Agendas (*.ics *.xml *.json *.csv *.tsv *.html *.htm *.yml *.yaml *.txt);;All files (*)")));
}

std::optional<QString> DialogPrompt::choosePostToWrite(const QString &suggestion)
{
    const FormerWindow former;
    return chosen(QFileDialog::getSaveFileName(m_window, DialogPromptMessages::tr("Save the Post"), suggestion,
        DialogPromptMessages::tr("Posts (*.md *.markdown);;All files (*)")));
}

std::optional<QString> DialogPrompt::choosePdfToWrite(const QString &suggestion)
{
    const FormerWindow former;
    return chosen(QFileDialog::getSaveFileName(m_window, DialogPromptMessages::tr("Write the Post as PDF"), suggestion,
        DialogPromptMessages::tr("PDF files (*.pdf)")));
}

std::optional<QString> DialogPrompt::chooseZipToWrite(const QString &suggestion)
{
    const FormerWindow former;
    return chosen(QFileDialog::getSaveFileName(m_window, DialogPromptMessages::tr("Export as a Zip File"), suggestion,
        DialogPromptMessages::tr("Zip files (*.zip)")));
}

bool DialogPrompt::setUpPrinter(QPrinter &printer)
{
    const FormerWindow former;
    QPrintDialog dialog(&printer, m_window);
    dialog.setWindowTitle(DialogPromptMessages::tr("Print the Post"));
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DialogPrompt::chooseSite(const QString &folder)
{
    const FormerWindow former;
    return chosenToRead(QFileDialog::getExistingDirectory(m_window,
        DialogPromptMessages::tr("Choose the Jekyll Repository (the folder with _config.yml)"),
        folder.isEmpty() ? QDir::homePath() : folder));
}

std::optional<QString> DialogPrompt::chooseFolder(const QString &title, const QString &folder)
{
    const FormerWindow former;
    return chosenToRead(QFileDialog::getExistingDirectory(m_window, title, folder));
}

std::optional<QColor> DialogPrompt::chooseColour(const QColor &colour)
{
    const FormerWindow former;
    const QColor chosen = QColorDialog::getColor(colour, m_window, DialogPromptMessages::tr("Choose a Colour"));
    return chosen.isValid() ? std::optional(chosen) : std::nullopt;
}

void DialogPrompt::showDifference(const QString &title, const QString &before, const QString &after)
{
    const FormerWindow former;
    QDialog dialog(m_window);
    dialog.setWindowTitle(title);
    auto *view = new DiffView;
    view->setDiff(diffOf(before, after));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    auto *legend = new QLabel(DialogPromptMessages::tr("Lines with − are in the editor now, lines with + would come."));
    legend->setWordWrap(true);
    column->addWidget(legend);
    column->addWidget(view);
    column->addWidget(buttons);
    constexpr int letters = 104;
    constexpr int lines = 28;
    resizeToText(dialog, letters, lines);
    dialog.exec();
}

std::optional<QString> DialogPrompt::merge(const QList<MergePart> &parts)
{
    const FormerWindow former;
    MergeDialog dialog(parts, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
}

void DialogPrompt::openFile(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void DialogPrompt::openLink(const QUrl &url)
{
    const QString target = url.toString(QUrl::FullyEncoded);
    if (confirm(DialogPromptMessages::tr("Open in the Browser"),
            DialogPromptMessages::tr("This link leads to %1\n\n%2").arg(url.host(QUrl::FullyEncoded), target),
            DialogPromptMessages::tr("Open"))) {
        QDesktopServices::openUrl(url);
    }
}

} // namespace frontrow
