// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/cleanup/cleanupdialog.h"

#include "media/slidefinder.h"
#include "widgets/dialogs/dialogroom.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace frontrow {

namespace {

constexpr int remakePause = 150; ///< ms after the last change until the result is made anew
constexpr QSize resultRoom(300, 220); ///< pixels
constexpr int columnWidth = 300; ///< pixels

} // namespace

CleanUpDialog::CleanUpDialog(const QImage &picture, const QStringList &others, QWidget *parent)
    : QDialog(parent)
    , m_picture(picture)
    , m_others(others)
    , m_canvas(new CleanUpCanvas(this))
    , m_tool(new QComboBox(this))
    , m_cover(new QComboBox(this))
    , m_light(new QCheckBox(tr("&Light evenly"), this))
    , m_result(new QLabel(this))
    , m_message(new QLabel(this))
{
    setWindowTitle(tr("Clean Up the Picture"));
    constexpr int letters = 144;
    constexpr int lines = 40;
    resizeToText(*this, letters, lines);
    m_canvas->setPicture(picture);
    m_result->setFixedSize(resultRoom);
    m_result->setAlignment(Qt::AlignCenter);
    m_result->setAccessibleName(tr("What becomes of it"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);

    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Reset, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use This Picture"));
    connect(buttons, &QDialogButtonBox::accepted, this, &CleanUpDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this, &CleanUpDialog::reset);

    auto *panel = new QWidget;
    auto *side = new QVBoxLayout(panel);
    side->setContentsMargins({});
    side->addLayout(tools());
    side->addLayout(offers());
    side->addWidget(m_message);
    side->addStretch();
    side->addWidget(new QLabel(tr("What becomes of it:"), this));
    side->addWidget(m_result);
    auto *row = new QHBoxLayout;
    row->addWidget(m_canvas, 1);
    row->addWidget(scrolling(panel, this));
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);

    m_soon.setSingleShot(true);
    m_soon.setInterval(remakePause);
    connect(m_canvas, &CleanUpCanvas::edited, &m_soon, qOverload<>(&QTimer::start));
    connect(m_cover, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_light, &QCheckBox::toggled, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &CleanUpDialog::showResult);
    connect(&m_work, &QFutureWatcher<QImage>::finished, this, [this] {
        const QImage image = m_work.result();
        const double ratio = devicePixelRatioF();
        QPixmap pixmap =
            QPixmap::fromImage(image.scaled(resultRoom * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        m_result->setPixmap(pixmap);
    });
    m_canvas->setFocus();
    showResult();
}

CleanUpDialog::~CleanUpDialog()
{
    m_work.disconnect(this);
    m_work.waitForFinished();
}

QLayout *CleanUpDialog::tools()
{
    m_tool->addItem(tr("Crop"), QVariant::fromValue(CleanUpCanvas::Tool::Crop));
    m_tool->addItem(tr("Straighten"), QVariant::fromValue(CleanUpCanvas::Tool::Straighten));
    m_tool->addItem(tr("Cover faces and names"), QVariant::fromValue(CleanUpCanvas::Tool::Cover));
    m_tool->setMinimumWidth(columnWidth - 80);
    m_cover->addItem(tr("Blur"), QVariant::fromValue(Concealment::Blur));
    m_cover->addItem(tr("One colour"), QVariant::fromValue(Concealment::Cover));
    auto *mouse = new QLabel(tr("&The mouse:"), this);
    mouse->setBuddy(m_tool);
    auto *covers = new QLabel(tr("&Covered by:"), this);
    covers->setBuddy(m_cover);
    auto *grid = new QGridLayout;
    grid->addWidget(mouse, 0, 0);
    grid->addWidget(m_tool, 0, 1);
    grid->addWidget(covers, 1, 0);
    grid->addWidget(m_cover, 1, 1);
    grid->addWidget(m_light, 2, 0, 1, 2);
    connect(m_tool, &QComboBox::currentIndexChanged, this,
        [this] { m_canvas->setTool(m_tool->currentData().value<CleanUpCanvas::Tool>()); });
    return grid;
}

QLayout *CleanUpDialog::offers()
{
    auto *column = new QVBoxLayout;
    auto *slide = new QPushButton(tr("&Find the Slide"), this);
    slide->setToolTip(tr("Put the corners on those of the slide on a photograph"));
    auto *trim = new QPushButton(tr("T&rim as the Event's Others"), this);
    trim->setToolTip(tr("Take away bars and the controls of a player, alike on all captures of this post"));
    column->addWidget(slide);
    column->addWidget(trim);
    connect(slide, &QPushButton::clicked, this, &CleanUpDialog::useSlide);
    connect(trim, &QPushButton::clicked, this, &CleanUpDialog::useCommonBox);
    return column;
}

void CleanUpDialog::setTool(CleanUpCanvas::Tool tool)
{
    m_tool->setCurrentIndex(m_tool->findData(QVariant::fromValue(tool)));
}

void CleanUpDialog::useSlide()
{
    QtConcurrent::run(&findSlide, m_picture).then(this, [this](const std::optional<SlideCorners> &corners) {
        m_message->setText(corners ? tr("The corners are on the slide. Drag them, or press Tab and the arrows.")
                                   : tr("No slide was found. Drag the corners onto it, or press Tab and the arrows."));
        setTool(CleanUpCanvas::Tool::Straighten);
        if (corners) {
            m_canvas->setCorners(QPolygonF(QList<QPointF>(corners->points.begin(), corners->points.end())));
        }
    });
}

void CleanUpDialog::useCommonBox()
{
    QtConcurrent::run(&commonBoxOf, m_picture, m_others).then(this, [this](const QRect &box) {
        const bool isWhole = box == m_picture.rect();
        m_message->setText(isWhole ? tr("There is nothing around it to take away.") : QString());
        setTool(CleanUpCanvas::Tool::Crop);
        const QRectF edges(box);
        m_canvas->setCorners({edges.topLeft(), edges.topRight(), edges.bottomRight(), edges.bottomLeft()});
    });
}

void CleanUpDialog::reset()
{
    m_light->setChecked(false);
    m_canvas->setPlaces({});
    m_canvas->setPicture(m_picture);
    m_message->clear();
}

CleanUp CleanUpDialog::steps() const
{
    CleanUp steps = CleanUp::nothing(m_picture.size());
    std::ranges::copy(m_canvas->corners(), steps.corners.points.begin());
    steps.places = m_canvas->places();
    steps.concealment = m_cover->currentData().value<Concealment>();
    steps.isEvenlyLit = m_light->isChecked();
    return steps;
}

void CleanUpDialog::showResult()
{
    if (m_work.isRunning()) {
        m_soon.start();
        return;
    }
    m_work.setFuture(QtConcurrent::run(&cleanedUp, m_picture, steps()));
}

void CleanUpDialog::accept()
{
    const CleanUp wanted = steps();
    if (wanted == CleanUp::nothing(m_picture.size())) {
        QDialog::reject();
        return;
    }
    if (!wanted.corners.isUsable()) {
        m_message->setText(tr("The corners do not make a picture: they must not cross or lie on a line."));
        return;
    }
    setEnabled(false);
    QtConcurrent::run(&cleanedUp, m_picture, wanted).then(this, [this](const QImage &image) {
        Q_EMIT cleaned(image);
        QDialog::accept();
    });
}

} // namespace frontrow
