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
#include <QWindow>

namespace frontrow {

namespace {

struct DialogPromptMessages
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompt)
};

/// To window managers a question belongs to the window that is used when it is asked, which is not always the main one:
/// it stays above that, and gives the keyboard back to it. To Qt it belongs to the main window, which outlives it.
class AskingWindow : public QObject
{
public:
    /// \param main whose children the dialogs are
    explicit AskingWindow(const QWidget *main)
        : m_main(main)
        , m_asking(QApplication::activeWindow())
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr;
        const bool isQuestion = dialog != nullptr && dialog->isModal() && dialog->parentWidget() == m_main;
        if (isQuestion && m_asking != nullptr && m_asking != m_main && dialog->windowHandle() != nullptr) {
            dialog->windowHandle()->setTransientParent(m_asking->windowHandle());
        }
        return false;
    }

private:
    const QWidget *m_main;
    QPointer<QWidget> m_asking;
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
    const AskingWindow asking(m_window);
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
    const AskingWindow asking(m_window);
    return QuestionDialog(title, question, action, m_window).exec() == QDialog::Accepted;
}

std::optional<QString> DialogPrompt::askForText(const QString &title, const QString &question, const QString &text)
{
    const AskingWindow asking(m_window);
    bool isAccepted = false;
    const QString answer = QInputDialog::getText(m_window, title, question, QLineEdit::Normal, text, &isAccepted);
    return isAccepted ? chosen(answer.trimmed()) : std::nullopt;
}

std::optional<QString> DialogPrompt::choosePost(const QString &folder)
{
    const AskingWindow asking(m_window);
    return chosenToRead(QFileDialog::getOpenFileName(m_window, DialogPromptMessages::tr("Open a Post"), folder,
        DialogPromptMessages::tr(
            "Posts (*.md *.markdown *.mkd *.mkdn *.mdown);;"
            "Agendas of events (*.ics *.xml *.json *.csv *.tsv *.html *.htm *.yml *.yaml);;All files (*)")));
}

std::optional<QString> DialogPrompt::choosePicture(const QString &folder)
{
    const AskingWindow asking(m_window);
    return chosenToRead(QFileDialog::getOpenFileName(m_window, DialogPromptMessages::tr("Choose a Picture"), folder,
        DialogPromptMessages::tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.heic *.heif *.avif);;All files (*)")));
}

std::optional<QString> DialogPrompt::choosePdf(const QString &folder)
{
    const AskingWindow asking(m_window);
    return chosenToRead(QFileDialog::getOpenFileName(
        m_window, DialogPromptMessages::tr("Choose a PDF"), folder, DialogPromptMessages::tr("PDF (*.pdf)")));
}

std::optional<QString> DialogPrompt::chooseAgenda(const QString &folder)
{
    const AskingWindow asking(m_window);
    return chosenToRead(QFileDialog::getOpenFileName(m_window, DialogPromptMessages::tr("Choose an Agenda"), folder,
        DialogPromptMessages::tr(
            "Agendas (*.ics *.xml *.json *.csv *.tsv *.html *.htm *.yml *.yaml *.txt);;All files (*)")));
}

std::optional<QString> DialogPrompt::choosePostToWrite(const QString &suggestion)
{
    const AskingWindow asking(m_window);
    return chosen(QFileDialog::getSaveFileName(m_window, DialogPromptMessages::tr("Save the Post"), suggestion,
        DialogPromptMessages::tr("Posts (*.md *.markdown);;All files (*)")));
}

std::optional<QString> DialogPrompt::choosePdfToWrite(const QString &suggestion)
{
    const AskingWindow asking(m_window);
    return chosen(QFileDialog::getSaveFileName(m_window, DialogPromptMessages::tr("Write the Post as PDF"), suggestion,
        DialogPromptMessages::tr("PDF files (*.pdf)")));
}

std::optional<QString> DialogPrompt::chooseZipToWrite(const QString &suggestion)
{
    const AskingWindow asking(m_window);
    return chosen(QFileDialog::getSaveFileName(m_window, DialogPromptMessages::tr("Export as a Zip File"), suggestion,
        DialogPromptMessages::tr("Zip files (*.zip)")));
}

bool DialogPrompt::setUpPrinter(QPrinter &printer)
{
    const AskingWindow asking(m_window);
    QPrintDialog dialog(&printer, m_window);
    dialog.setWindowTitle(DialogPromptMessages::tr("Print the Post"));
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DialogPrompt::chooseSite(const QString &folder)
{
    const AskingWindow asking(m_window);
    return chosenToRead(QFileDialog::getExistingDirectory(m_window,
        DialogPromptMessages::tr("Choose the Jekyll Repository (the folder with _config.yml)"),
        folder.isEmpty() ? QDir::homePath() : folder));
}

std::optional<QString> DialogPrompt::chooseFolder(const QString &title, const QString &folder)
{
    const AskingWindow asking(m_window);
    return chosenToRead(QFileDialog::getExistingDirectory(m_window, title, folder));
}

std::optional<QColor> DialogPrompt::chooseColour(const QColor &colour)
{
    const AskingWindow asking(m_window);
    const QColor chosen = QColorDialog::getColor(colour, m_window, DialogPromptMessages::tr("Choose a Colour"));
    return chosen.isValid() ? std::optional(chosen) : std::nullopt;
}

void DialogPrompt::showDifference(const QString &title, const QString &before, const QString &after)
{
    const AskingWindow asking(m_window);
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
    const AskingWindow asking(m_window);
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
