// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/pdf/pdfimport.h"

#include "widgets/pdf/pdfpagesdialog.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QFileInfo>

namespace frontrow {

PdfImport::PdfImport(PostSession &session, Settings &settings, UserPrompt &prompt, QWidget &window)
    : m_session(session)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_window(window)
{
}

void PdfImport::choose(qsizetype offset)
{
    if (const std::optional<QString> file = m_prompt.choosePdf(m_settings.value(setting::lastFolder))) {
        m_settings.setValue(setting::lastFolder, QFileInfo(*file).absolutePath());
        open(*file, offset);
    }
}

void PdfImport::open(const QString &file, qsizetype offset)
{
    auto *dialog = new PdfPagesDialog(&m_window);
    if (const Result<void> opened = dialog->openFile(file); !opened) {
        m_session.notices().inform(opened.error().message);
        delete dialog;
        return;
    }
    connect(dialog, &QDialog::rejected, dialog, &QObject::deleteLater);
    connect(dialog, &PdfPagesDialog::pagesChosen, this, [this, dialog, offset](const QList<PictureSource> &sources) {
        // the files go with the dialog, so it stays until they are imported
        connect(
            &m_session.pictures(), &PictureInsertion::progressed, dialog, [dialog](qsizetype done, qsizetype total) {
                if (done == total) {
                    dialog->deleteLater();
                }
            });
        m_session.pictures().addFigures(sources, offset);
    });
    dialog->open();
}

} // namespace frontrow
