// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/pdf/pdfpagesdialog.h"

#include "widgets/dialogs/dialogroom.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int thumbnailWidth = 192; ///< pixels

/// Paper of the page's shape in the middle of the icon, which is square for all pages alike.
QIcon iconOf(const QImage &page, QSize room, double ratio)
{
    QPixmap pixmap(room * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QRectF paper(QPointF(), QSizeF(page.size()).scaled(room - QSize(2, 2), Qt::KeepAspectRatio));
    paper.moveCenter(QRectF(QPointF(), QSizeF(room)).center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(paper, Qt::white);
    painter.drawImage(paper, page);
    painter.setPen(QColor(128, 128, 128));
    painter.drawRect(paper);
    return pixmap;
}

} // namespace

PdfPagesDialog::PdfPagesDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLabel(this))
    , m_pages(new QListWidget(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Pages of a PDF"));
    constexpr int letters = 124;
    constexpr int lines = 38;
    resizeToText(*this, letters, lines);
    m_title->setTextFormat(Qt::PlainText);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setViewMode(QListView::IconMode);
    m_pages->setResizeMode(QListView::Adjust);
    m_pages->setMovement(QListView::Static);
    m_pages->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_pages->setUniformItemSizes(true);
    m_pages->setSpacing(8);
    m_progress->hide();
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_pages, 1);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PdfPagesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PdfPagesDialog::reject);
    connect(m_pages, &QListWidget::itemSelectionChanged, this, &PdfPagesDialog::updateButtons);
    connect(m_pages, &QListWidget::itemDoubleClicked, this, &PdfPagesDialog::accept);
    connect(m_pages->verticalScrollBar(), &QScrollBar::valueChanged, this, &PdfPagesDialog::requestVisible);
    connect(m_pages->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PdfPagesDialog::requestVisible);
    connect(&m_slides, &PdfSlides::thumbnailReady, this, &PdfPagesDialog::showThumbnail);
    connect(&m_slides, &PdfSlides::picturesReady, this, &PdfPagesDialog::finish);
    connect(&m_slides, &PdfSlides::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
}

Result<void> PdfPagesDialog::openFile(const QString &path)
{
    if (const Result<void> opened = m_slides.open(path); !opened) {
        return opened;
    }
    m_title->setText(
        tr("%1 – %n page(s). Choose those that become figures.", nullptr, m_slides.pageCount()).arg(m_slides.title()));
    const QSizeF shape = m_slides.pageShape(0);
    const QSize room = shape.isEmpty() ? QSize(thumbnailWidth, thumbnailWidth)
                                       : shape.scaled(thumbnailWidth, thumbnailWidth, Qt::KeepAspectRatio).toSize();
    m_pages->setIconSize(room);
    QPixmap paper(1, 1);
    paper.fill(Qt::white);
    const QIcon blank = iconOf(paper.toImage().scaled(room), room, devicePixelRatioF());
    for (int page = 0; page < m_slides.pageCount(); ++page) {
        auto *item = new QListWidgetItem(blank, QString::number(page + 1), m_pages);
        item->setData(Qt::AccessibleTextRole, tr("Page %1").arg(page + 1));
    }
    m_pages->setCurrentRow(0);
    m_pages->setFocus();
    updateButtons();
    QMetaObject::invokeMethod(this, &PdfPagesDialog::requestVisible, Qt::QueuedConnection);
    return {};
}

void PdfPagesDialog::requestVisible()
{
    const QRect seen = m_pages->viewport()->rect().adjusted(0, -thumbnailWidth, 0, thumbnailWidth);
    for (int page = 0; page < m_pages->count(); ++page) {
        if (!m_requested.contains(page) && m_pages->visualItemRect(m_pages->item(page)).intersects(seen)) {
            m_requested.insert(page);
            m_slides.requestThumbnail(page, static_cast<int>(thumbnailWidth * devicePixelRatioF()));
        }
    }
}

void PdfPagesDialog::showThumbnail(int page, const QImage &image)
{
    if (QListWidgetItem *item = m_pages->item(page); item && !image.isNull()) {
        item->setIcon(iconOf(image, m_pages->iconSize(), devicePixelRatioF()));
    }
}

QList<int> PdfPagesDialog::chosen() const
{
    QList<int> pages;
    for (const QModelIndex &index : m_pages->selectionModel()->selectedIndexes()) {
        pages.append(index.row());
    }
    std::ranges::sort(pages);
    return pages;
}

void PdfPagesDialog::updateButtons()
{
    const int count = static_cast<int>(chosen().size());
    QPushButton *go = m_buttons->button(QDialogButtonBox::Ok);
    go->setEnabled(count > 0 && !m_isWorking);
    go->setText(tr("Insert %n Page(s)", nullptr, count));
}

void PdfPagesDialog::accept()
{
    if (m_isWorking || chosen().isEmpty()) {
        return;
    }
    m_isWorking = true;
    m_pages->setEnabled(false);
    m_problem->hide();
    m_progress->setValue(0);
    m_progress->show();
    updateButtons();
    m_slides.requestPictures(chosen());
}

void PdfPagesDialog::reject()
{
    if (m_isWorking) {
        m_slides.cancel();
    } else {
        QDialog::reject();
    }
}

void PdfPagesDialog::finish(const QList<PictureSource> &sources, const QList<Error> &problems)
{
    m_isWorking = false;
    m_pages->setEnabled(true);
    m_progress->hide();
    updateButtons();
    QStringList sentences;
    std::ranges::transform(problems, std::back_inserter(sentences), &Error::message);
    m_problem->setText(sentences.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
    if (!sources.isEmpty() && problems.isEmpty()) {
        Q_EMIT pagesChosen(sources);
        QDialog::accept();
    }
}

} // namespace frontrow
