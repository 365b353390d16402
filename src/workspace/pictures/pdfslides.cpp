// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/pictures/pdfslides.h"

#include "base/atomicfile.h"
#include "media/picture.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfPageRenderer>
#include <QPromise>
#include <QtConcurrentRun>

namespace frontrow {

namespace {

struct PdfSlidesMessages
{
    Q_DECLARE_TR_FUNCTIONS(PdfSlides)
};

/// Why \a error, of opening \a path, happened, and what to do.
Error errorOf(QPdfDocument::Error error, const QString &path)
{
    switch (error) {
    case QPdfDocument::Error::FileNotFound:
        return {Error::Kind::Unreadable, PdfSlidesMessages::tr("“%1” is not there any more.").arg(path)};
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return {Error::Kind::Unreadable,
            PdfSlidesMessages::tr("“%1” is locked with a password. Save a copy without it in a PDF program first.")
                .arg(path)};
    default:
        return {Error::Kind::Malformed, PdfSlidesMessages::tr("“%1” cannot be read as a PDF.").arg(path)};
    }
}

/// \a page, \a width pixels wide, on white paper.
QImage rendered(QPdfDocument &document, int page, int width)
{
    const QSizeF shape = document.pagePointSize(page);
    if (shape.isEmpty()) {
        return {};
    }
    const QSize size = shape.scaled(width, width, Qt::KeepAspectRatio).toSize();
    const QImage pixels = document.render(page, size);
    if (pixels.isNull()) {
        return {};
    }
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, pixels);
    return paper;
}

} // namespace

PdfSlides::PdfSlides(QObject *parent)
    : QObject(parent)
    , m_document(new QPdfDocument(this))
    , m_renderer(new QPdfPageRenderer(this))
{
    m_thread.setMaxThreadCount(1);
    m_renderer->setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
    m_renderer->setDocument(m_document);
    connect(m_renderer, &QPdfPageRenderer::pageRendered, this,
        [this](int page, QSize, const QImage &image) { Q_EMIT thumbnailReady(page, image); });
    connect(&m_watcher, &QFutureWatcher<Pictures>::progressValueChanged, this,
        [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcher<Pictures>::finished, this, [this] {
        const Pictures made = m_watcher.result();
        Q_EMIT picturesReady(made.sources, made.problems);
    });
}

PdfSlides::~PdfSlides()
{
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

Result<void> PdfSlides::open(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || file.size() > largestFile) {
        return failure(Error::Kind::Unreadable,
            tr("“%1” cannot be read as a PDF: it is no file, or larger than %2.")
                .arg(path, QLocale().formattedDataSize(largestFile)));
    }
    if (const QPdfDocument::Error error = m_document->load(path); error != QPdfDocument::Error::None) {
        return std::unexpected(errorOf(error, path));
    }
    m_file = path;
    m_title = m_document->metaData(QPdfDocument::MetaDataField::Title).toString().simplified();
    if (m_title.isEmpty()) {
        m_title = captionFromFileName(path);
    }
    if (m_title.isEmpty()) {
        m_title = file.completeBaseName();
    }
    return {};
}

int PdfSlides::pageCount() const
{
    return m_document->pageCount();
}

QString PdfSlides::pageName(int page) const
{
    return tr("%1, page %2").arg(m_title).arg(page + 1);
}

QSizeF PdfSlides::pageShape(int page) const
{
    return m_document->pagePointSize(page);
}

void PdfSlides::requestThumbnail(int page, int width)
{
    m_renderer->requestPage(page, pageShape(page).scaled(width, width, Qt::KeepAspectRatio).toSize());
}

void PdfSlides::requestPictures(const QList<int> &pages)
{
    QList<std::pair<int, QString>> named;
    for (const int page : pages) {
        named.append({page, pageName(page)});
    }
    m_stop = std::stop_source();
    const auto work = [](QPromise<Pictures> &promise, const QString &file, const QList<std::pair<int, QString>> &wanted,
                          const Result<QString> &folder, const std::stop_token &stop) {
        if (!folder) {
            promise.addResult(Pictures{{}, {folder.error()}});
            return;
        }
        promise.setProgressRange(0, static_cast<int>(wanted.size()));
        promise.addResult(pictures(file, wanted, *folder, [&](int done) {
            promise.setProgressValue(done);
            return !stop.stop_requested();
        }));
    };
    m_watcher.setFuture(QtConcurrent::run(&m_thread, work, m_file, named, m_folder.path(), m_stop.get_token()));
}

void PdfSlides::cancel()
{
    m_stop.request_stop();
}

PdfSlides::Pictures PdfSlides::pictures(const QString &file, const QList<std::pair<int, QString>> &pages,
    const QString &folder, const std::function<bool(int)> &goesOn)
{
    Pictures made;
    QPdfDocument document;
    if (const QPdfDocument::Error error = document.load(file); error != QPdfDocument::Error::None) {
        made.problems.append(errorOf(error, file));
        return made;
    }
    int done = 0;
    for (const auto &[page, name] : pages) {
        if (!goesOn(done++)) {
            return {};
        }
        const QString path = QStringLiteral("%1/%2.png").arg(folder).arg(page + 1);
        const Result<DecodedPicture> picture = pictureFromImage(rendered(document, page, pictureWidth));
        const Result<void> written = picture ? replaceFile(path, picture->bytes) : std::unexpected(picture.error());
        if (written) {
            made.sources.append({path, {}, {}, name});
        } else {
            made.problems.append(written.error());
        }
    }
    return made;
}

} // namespace frontrow
