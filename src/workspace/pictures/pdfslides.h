// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/scratchfolder.h"
#include "site/pictures/figureimport.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <stop_token>

class QPdfDocument;
class QPdfPageRenderer;

namespace frontrow {

/// The pages of a PDF with slides: small ones to choose from, and pictures of the chosen ones, each made on a worker.
class PdfSlides : public QObject
{
    Q_OBJECT

public:
    static constexpr int pictureWidth = 1920; ///< pixels, of a chosen page
    static constexpr qint64 largestFile = 500LL * 1024 * 1024; ///< bytes

    explicit PdfSlides(QObject *parent = nullptr);
    ~PdfSlides() override;

    /// Fails (Unreadable, Malformed) with a sentence that names the file, also for one with a password.
    [[nodiscard]] Result<void> open(const QString &path);
    [[nodiscard]] int pageCount() const;
    /// What the document says its title is, else the words of its file name.
    [[nodiscard]] const QString &title() const { return m_title; }
    /// How \a page (from 0) is called: "Title, page 3".
    [[nodiscard]] QString pageName(int page) const;
    /// As wide as high it is, in any unit.
    [[nodiscard]] QSizeF pageShape(int page) const;
    /// Asks for \a page, \a width pixels wide; ends with thumbnailReady().
    void requestThumbnail(int page, int width);
    /// Makes a picture file of each of \a pages, in their order; ends with picturesReady(). The files stay as long as
    /// this object.
    void requestPictures(const QList<int> &pages);
    void cancel();

Q_SIGNALS:
    void thumbnailReady(int page, const QImage &image);
    void progressed(int done, int total);
    /// Nothing when it was cancelled.
    void picturesReady(const QList<frontrow::PictureSource> &sources, const QList<frontrow::Error> &problems);

private:
    struct Pictures
    {
        QList<PictureSource> sources;
        QList<Error> problems;
    };

    [[nodiscard]] static Pictures pictures(const QString &file, const QList<std::pair<int, QString>> &pages,
        const QString &folder, const std::function<bool(int)> &goesOn);

    QString m_file;
    QString m_title;
    QPdfDocument *m_document;
    QPdfPageRenderer *m_renderer;
    ScratchFolder m_folder;
    QThreadPool m_thread;
    QFutureWatcher<Pictures> m_watcher;
    std::stop_source m_stop;
};

} // namespace frontrow
