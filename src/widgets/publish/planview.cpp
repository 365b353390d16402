// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/publish/planview.h"

#include "base/atomicfile.h"
#include "media/picture.h"
#include "widgets/dialogs/diffview.h"
#include "widgets/foreigntext.h"
#include "widgets/symbolicicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qint64 largestShown = 64LL * 1024 * 1024;
constexpr QSize planPictureRoom(320, 260); ///< pixels

QString wordFor(ExportFile::Action action)
{
    switch (action) {
    case ExportFile::Action::Create:
        return PlanView::tr("new");
    case ExportFile::Action::Update:
        return PlanView::tr("changes");
    case ExportFile::Action::Keep:
        return PlanView::tr("stays");
    case ExportFile::Action::Remove:
        return PlanView::tr("goes");
    case ExportFile::Action::Conflict:
        break;
    }
    return PlanView::tr("differs, and is not Frontrow's");
}

QIcon iconFor(ExportFile::Action action)
{
    switch (action) {
    case ExportFile::Action::Create:
        return symbolicIcon(QStringLiteral("list-add"));
    case ExportFile::Action::Update:
        return symbolicIcon(QStringLiteral("document-edit"));
    case ExportFile::Action::Keep:
        return symbolicIcon(QStringLiteral("emblem-ok"));
    case ExportFile::Action::Remove:
        return symbolicIcon(QStringLiteral("list-remove"));
    case ExportFile::Action::Conflict:
        break;
    }
    return symbolicIcon(QStringLiteral("dialog-warning"));
}

bool isText(const RepoPath &path)
{
    static const QStringList endings{QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mkd"),
        QStringLiteral("mkdn"), QStringLiteral("mkdown")};
    return endings.contains(path.fileName().section(u'.', -1).toLower());
}

/// "After: 1225 × 686 pixels, 93.1 KiB"
QString wordsFor(const QString &title, const QImage &image, qsizetype bytes)
{
    return PlanView::tr("%1: %2 × %3 pixels, %4")
        .arg(title)
        .arg(image.width())
        .arg(image.height())
        .arg(QLocale().formattedDataSize(bytes));
}

} // namespace

/// A picture with what it is below it.
class PictureSide : public QWidget
{
public:
    explicit PictureSide(QWidget *parent)
        : QWidget(parent)
        , m_picture(new QLabel(this))
        , m_label(new QLabel(this))
    {
        m_label->setWordWrap(true);
        m_label->setTextFormat(Qt::PlainText);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addStretch();
        for (QLabel *label : {m_picture, m_label}) {
            label->setAlignment(Qt::AlignCenter);
            column->addWidget(label);
        }
        column->addStretch();
    }

    /// Hides itself where there are no \a bytes.
    void show(const QString &title, const QByteArray &bytes)
    {
        setVisible(!bytes.isEmpty());
        const Result<DecodedPicture> picture = decodePicture(bytes, title);
        m_picture->clear();
        if (!picture) {
            m_label->setText(picture.error().message);
            return;
        }
        const double ratio = devicePixelRatioF();
        QPixmap pixmap = QPixmap::fromImage(
            picture->image.scaled(planPictureRoom * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        m_picture->setPixmap(pixmap);
        m_label->setText(wordsFor(title, picture->image, bytes.size()));
        m_picture->setAccessibleName(m_label->text());
    }

private:
    QLabel *m_picture;
    QLabel *m_label;
};

PlanView::PlanView(const ExportPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_splitter(new QSplitter(this))
    , m_files(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_text(new DiffView(this))
    , m_pictures(new QWidget(this))
    , m_before(new PictureSide(m_pictures))
    , m_after(new PictureSide(m_pictures))
{
    m_files->setAccessibleName(tr("Files"));
    m_files->setUniformItemSizes(true);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("What changes"));
    auto *row = new QHBoxLayout(m_pictures);
    row->addWidget(m_before, 1);
    row->addWidget(m_after, 1);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_pictures);
    m_splitter->addWidget(m_files);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
    setOrientation(Qt::Horizontal);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isArranged = true; });
    setFocusProxy(m_files);
    connect(m_files, &QListWidget::currentRowChanged, this, &PlanView::showFile);
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int letters = 90; // a path, and beside it a line of text that can be read
    const bool isNarrow = width() < letters * fontMetrics().averageCharWidth();
    if (const Qt::Orientation wanted = isNarrow ? Qt::Vertical : Qt::Horizontal; wanted != m_splitter->orientation()) {
        setOrientation(wanted);
    } else if (!m_isArranged) {
        arrange();
    }
}

void PlanView::setOrientation(Qt::Orientation orientation)
{
    constexpr int files = 4; // rows, at least
    constexpr int text = 10; // lines
    constexpr int name = 24; // letters
    const QFontMetrics metrics = fontMetrics();
    const int row = metrics.lineSpacing();
    const bool isBeside = orientation == Qt::Horizontal;
    m_splitter->setOrientation(orientation);
    m_files->setMinimumSize(name * metrics.averageCharWidth(), files * row);
    m_pages->setMinimumSize(2 * name * metrics.averageCharWidth(), text * row);
    setMinimumHeight((isBeside ? text : files + text) * row + m_splitter->handleWidth());
    arrange();
}

void PlanView::arrange()
{
    const bool isBeside = m_splitter->orientation() == Qt::Horizontal;
    const int room = isBeside ? width() : height();
    m_splitter->setSizes(isBeside ? QList<int>{2 * room / 5, 3 * room / 5} : QList<int>{room / 4, 3 * room / 4});
}

void PlanView::setPlan(const ExportPlan &plan)
{
    m_plan = plan;
    m_files->clear();
    int post = 0;
    for (const ExportFile &file : plan.files) {
        auto *item = new QListWidgetItem(iconFor(file.action),
            tr("%1: %2", "what becomes of a file: its path").arg(wordFor(file.action), file.path.toString()), m_files);
        item->setToolTip(toolTipOf(item->text()));
        if (!file.isChange() && file.action != ExportFile::Action::Conflict) {
            item->setForeground(palette().color(QPalette::PlaceholderText));
        }
        post = file.path == plan.post ? m_files->row(item) : post;
    }
    const auto conflict = std::ranges::find(plan.files, ExportFile::Action::Conflict, &ExportFile::action);
    m_files->setCurrentRow(
        conflict == plan.files.end() ? post : static_cast<int>(std::distance(plan.files.begin(), conflict)));
}

void PlanView::showFile(int row)
{
    if (row < 0 || row >= m_plan.files.size()) {
        return;
    }
    const ExportFile &file = m_plan.files[row];
    if (isText(file.path)) {
        showText(file);
    } else {
        showPictures(file);
    }
}

QByteArray PlanView::bytesBefore(const ExportFile &file) const
{
    const Result<QString> path = siteFile(m_plan.siteFolder, file.path);
    return path ? readFile(*path, largestShown).value_or(QByteArray()) : QByteArray();
}

void PlanView::showText(const ExportFile &file)
{
    const QString onDisk = file.before.isNull() ? QString() : QString::fromUtf8(bytesBefore(file));
    const bool isPost = file.path == m_plan.post;
    const bool stays = file.action == ExportFile::Action::Keep;
    // Readers see what was published; the file of the blog is often ahead of it.
    const QList<DiffLine> lines =
        diffOf(isPost ? m_plan.published.value_or(onDisk) : onDisk, stays ? onDisk : QString::fromUtf8(file.bytes));
    lines.isEmpty() ? m_text->setPlainText(tr("Nothing changes in this file.")) : m_text->setDiff(lines);
    m_pages->setCurrentWidget(m_text);
}

void PlanView::showPictures(const ExportFile &file)
{
    const QByteArray before = file.before.isNull() ? QByteArray() : bytesBefore(file);
    const bool isSame = file.action == ExportFile::Action::Keep;
    m_before->show(tr("Before"), before);
    m_after->show(isSame ? tr("Stays") : file.before.isNull() ? tr("New") : tr("After"), isSame ? before : file.bytes);
    m_pages->setCurrentWidget(m_pictures);
}

} // namespace frontrow
