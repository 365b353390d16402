// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/figures/figurecard.h"

#include "widgets/design.h"
#include "widgets/elidedlabel.h"
#include "widgets/fields/simplefields.h"
#include "widgets/foreigntext.h"
#include "widgets/symbolicicon.h"
#include "workspace/pictures/picturesources.h"

#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace frontrow {

namespace {

constexpr QSize thumbnailSize(112, 64); ///< pixels

QLabel *smallLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font; // of which the size alone is set
    font.setPointSizeF(QApplication::font().pointSizeF() * type::label);
    label->setFont(font);
    return label;
}

} // namespace

FigureCard::FigureCard(Thumbnails &thumbnails, QWidget *parent)
    : QFrame(parent)
    , m_thumbnails(thumbnails)
    , m_imageLayout(new QVBoxLayout)
    , m_captionLabel(smallLabel(tr("Caption"), this))
    , m_caption(new QLineEdit(this))
    , m_nameRow(new QWidget(this))
    , m_name(new QLineEdit(m_nameRow))
    , m_facts(new ElidedLabel(this))
    , m_menuButton(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_imageLayout->setSpacing(6);
    m_caption->setPlaceholderText(tr("Caption"));
    m_caption->setAccessibleName(tr("Caption"));
    m_name->setAccessibleName(tr("File name"));
    m_name->setToolTip(tr("The name that the picture's file will have in the blog"));
    m_nameRow->hide();
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_menuButton->setText(QStringLiteral("⋯"));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setToolTip(tr("Commands for this figure"));
    m_menuButton->setAccessibleName(tr("Commands for this figure"));
    m_menuButton->setFocusPolicy(Qt::NoFocus); // the Menu key does the same

    auto *last = new QHBoxLayout;
    last->addWidget(m_facts, 1);
    last->addWidget(m_menuButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 4);
    column->setSpacing(4);
    column->addLayout(m_imageLayout);
    column->addWidget(m_captionLabel);
    column->addWidget(m_caption);
    auto *label = new QLabel(tr("&Name:"), m_nameRow);
    label->setBuddy(m_name);
    auto *nameRow = new QHBoxLayout(m_nameRow);
    nameRow->setContentsMargins({});
    nameRow->addWidget(label);
    nameRow->addWidget(m_name, 1);
    column->addWidget(m_nameRow);
    column->addLayout(last);

    connect(m_caption, &QLineEdit::textEdited, this, &FigureCard::captionEdited);
    connect(m_caption, &QLineEdit::editingFinished, this, &FigureCard::captionFinished);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified()) {
            m_name->setModified(false);
            Q_EMIT nameEdited(m_name->text());
        }
    });
    connect(m_menuButton, &QToolButton::clicked, this,
        [this] { Q_EMIT menuRequested(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });
    connect(&m_thumbnails, &Thumbnails::arrived, this, &FigureCard::showThumbnail);
}

void FigureCard::setContent(const FigureCardContent &content)
{
    m_content = content;
    while (m_rows.size() > content.figure.images.size()) {
        delete m_rows.takeLast().widget;
    }
    for (qsizetype image = 0; image < content.figure.images.size(); ++image) {
        if (image == m_rows.size()) {
            addRow(image);
        }
        showRow(image);
    }
    showWords(*m_caption, content.caption);
    m_caption->setReadOnly(!content.figure.captionReadOnly.isEmpty());
    m_caption->setToolTip(content.figure.captionReadOnly);
    const QString name = content.figure.images.isEmpty()
        ? QString()
        : QFileInfo(content.figure.images.constFirst().source).completeBaseName();
    if (!m_name->isModified() && m_name->text() != name) {
        showFromStart(*m_name, name);
    }
    m_name->setEnabled(content.isNameFree);
    setAccessibleName(tr("Figure: %1").arg(content.caption.isEmpty() ? tr("without caption") : content.caption));
    showFacts();
}

void FigureCard::addRow(qsizetype image)
{
    ImageRow row;
    row.widget = new QWidget(this);
    row.thumbnail = new QToolButton(row.widget);
    row.thumbnail->setIconSize(thumbnailSize);
    row.thumbnail->setFixedSize(thumbnailSize + QSize(6, 6));
    row.thumbnail->setAutoRaise(true);
    row.thumbnail->setAcceptDrops(true);
    row.thumbnail->setFocusPolicy(Qt::NoFocus);
    row.thumbnail->setToolTip(tr("Click to open it, drop a picture to replace it, drag it to move the figure"));
    row.thumbnail->setAccessibleName(tr("Open the picture"));
    row.thumbnail->installEventFilter(this);
    row.alt = new QLineEdit(row.widget);
    row.alt->setAccessibleName(tr("Alt text"));
    row.alt->installEventFilter(this);
    row.unseen = new QLabel(tr("Read on the picture. Is it right?"), row.widget);
    row.unseen->setTextFormat(Qt::PlainText);
    row.unseen->setForegroundRole(QPalette::Link);
    row.decorative = new QCheckBox(tr("Decorative"), row.widget);
    row.decorative->setToolTip(tr("It says nothing that the text does not say; screen readers pass over it"));

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(smallLabel(tr("Alt text"), row.widget));
    words->addWidget(row.alt);
    words->addWidget(row.unseen);
    words->addWidget(row.decorative);
    words->addStretch();
    auto *layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins({});
    layout->addWidget(row.thumbnail, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    m_imageLayout->addWidget(row.widget);
    m_rows.append(row);

    connect(row.alt, &QLineEdit::textEdited, this, [this, image](const QString &text) {
        Q_EMIT altEdited(image, text.isEmpty() ? std::nullopt : std::optional(text));
    });
    connect(row.decorative, &QCheckBox::clicked, this, [this, image](bool isOn) {
        Q_EMIT altEdited(image, isOn ? std::optional(QString(QLatin1StringView(""))) : std::nullopt);
    });
    connect(row.thumbnail, &QToolButton::clicked, this, [this, image] { Q_EMIT openRequested(image); });
}

void FigureCard::showRow(qsizetype image)
{
    const ImageRow &row = m_rows[image];
    const FigureImage &shown = m_content.figure.images[image];
    const bool isDecorative = shown.alt && shown.alt->isEmpty();
    showWords(*row.alt, shown.alt.value_or(QString()));
    row.unseen->setVisible(m_content.isAltUnseen);
    row.alt->setAccessibleDescription(m_content.isAltUnseen ? row.unseen->text() : QString());
    row.decorative->setChecked(isDecorative);
    row.alt->setEnabled(!isDecorative);
    row.alt->setPlaceholderText(isDecorative ? tr("Decorative: no alt text") : tr("Alt text: what the picture says"));
    row.alt->setReadOnly(!m_content.figure.isEditable());
    row.decorative->setEnabled(m_content.figure.isEditable());
    row.widget->setToolTip(m_content.figure.imagesReadOnly);
    showThumbnail(m_content.files.value(image));
}

void FigureCard::showThumbnail(const QString &file)
{
    for (qsizetype image = 0; image < m_rows.size(); ++image) {
        if (m_content.files.value(image) != file) {
            continue;
        }
        const Thumbnail *thumbnail = file.isEmpty() ? nullptr : m_thumbnails.find(file);
        QToolButton &button = *m_rows[image].thumbnail;
        if (thumbnail && !thumbnail->image.isNull()) {
            const QSize room = thumbnailSize * devicePixelRatioF();
            QPixmap pixmap =
                QPixmap::fromImage(thumbnail->image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
            pixmap.setDevicePixelRatio(devicePixelRatioF());
            button.setIcon(pixmap);
        } else {
            button.setIcon(symbolicIcon(QStringLiteral("image-x-generic")));
        }
    }
    showFacts();
}

void FigureCard::showFacts()
{
    QStringList facts;
    const QString file = m_content.files.value(0);
    const Thumbnail *thumbnail = file.isEmpty() ? nullptr : m_thumbnails.find(file);
    if (thumbnail && !thumbnail->image.isNull()) {
        facts.append(tr("%1 × %2").arg(thumbnail->facts.size.width()).arg(thumbnail->facts.size.height()));
        facts.append(QLocale().formattedDataSize(thumbnail->facts.bytes, 0, QLocale::DataSizeTraditionalFormat));
    } else if (file.isEmpty() && !m_content.figure.images.isEmpty()) {
        facts.append(tr("picture not found"));
    }
    if (m_content.others > 0) {
        facts.append(tr("used %n more time(s)", nullptr, m_content.others));
    }
    if (!m_content.section.isEmpty()) {
        facts.append(m_content.section);
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    QStringList sources;
    for (const FigureImage &image : m_content.figure.images) {
        sources.append(image.source);
    }
    m_facts->setToolTip(toolTipOf(sources.join(u'\n')));
}

void FigureCard::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

void FigureCard::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    update();
}

void FigureCard::setCaptionVisible(bool isVisible)
{
    m_captionLabel->setVisible(isVisible);
    m_caption->setVisible(isVisible);
}

void FigureCard::showName()
{
    m_nameRow->show();
}

void FigureCard::showKeys(const QString &keys)
{
    QLabel *label = smallLabel(keys, this);
    label->setWordWrap(true);
    static_cast<QVBoxLayout *>(layout())->addWidget(label);
}

void FigureCard::addBelowCaption(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_caption) + 1, widget);
}

void FigureCard::focusCaption()
{
    m_caption->setFocus(Qt::ShortcutFocusReason);
    m_caption->selectAll();
}

void FigureCard::focusAlt(qsizetype image)
{
    if (image >= 0 && image < m_rows.size()) {
        m_rows[image].alt->setFocus(Qt::ShortcutFocusReason);
    }
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlpha(45);
    QColor paper = m_isChosen ? accent : palette().color(QPalette::Base);
    paper.setAlpha(m_isChosen ? 60 : 255);
    const bool isMarked = m_isCurrent || m_isChosen || hasFocus();
    painter.setPen(QPen(isMarked ? accent : line, hasFocus() ? 2 : 1));
    painter.setBrush(paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void FigureCard::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    if (event->button() == Qt::LeftButton) {
        Q_EMIT clicked(event->modifiers().testFlag(Qt::ControlModifier));
    }
}

void FigureCard::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDrag = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && isDrag) {
        Q_EMIT dragRequested();
    }
}

void FigureCard::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

bool FigureCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto ofField = std::ranges::find(m_rows, watched, &ImageRow::alt);
        if (ofField != m_rows.end() && m_content.isAltUnseen) {
            Q_EMIT altSeen(ofField - m_rows.begin());
        }
    }
    auto *button = qobject_cast<QToolButton *>(watched);
    const auto row = std::ranges::find(m_rows, button, &ImageRow::thumbnail);
    if (row == m_rows.end()) {
        return QFrame::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_pressed = static_cast<const QMouseEvent *>(event)->pos();
        return false;
    case QEvent::MouseMove: {
        const auto *move = static_cast<const QMouseEvent *>(event);
        const bool isDrag = (move->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (move->buttons().testFlag(Qt::LeftButton) && isDrag) {
            button->setDown(false);
            Q_EMIT dragRequested();
            return true;
        }
        return false;
    }
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!offersPictures(*drop->mimeData()) || !m_content.figure.isEditable()) {
            return false;
        }
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        if (event->type() == QEvent::Drop) {
            if (const QList<PictureSource> sources = picturesIn(*drop->mimeData()); !sources.isEmpty()) {
                Q_EMIT pictureArrived(row - m_rows.begin(), sources.constFirst());
            }
        }
        return true;
    }
    default:
        return false;
    }
}

} // namespace frontrow
