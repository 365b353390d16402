// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/pictures/pdfslides.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QProgressBar;

namespace frontrow {

/// The pages of a PDF to choose from, as small pictures with their numbers. Shift and Ctrl choose several, Return takes
/// them.
class PdfPagesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PdfPagesDialog(QWidget *parent);

    /// Fails like PdfSlides::open(); the dialog is not to be shown then.
    [[nodiscard]] Result<void> openFile(const QString &path);

    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// The chosen pages as pictures, in their order. The dialog keeps their files for as long as it lives.
    void pagesChosen(const QList<frontrow::PictureSource> &sources);

private:
    void requestVisible();
    void showThumbnail(int page, const QImage &image);
    void updateButtons();
    void finish(const QList<PictureSource> &sources, const QList<Error> &problems);
    [[nodiscard]] QList<int> chosen() const;

    PdfSlides m_slides;
    QLabel *m_title;
    QListWidget *m_pages;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QLabel *m_problem;
    QSet<int> m_requested; ///< pages whose thumbnail was asked for
    bool m_isWorking = false;
};

} // namespace frontrow
