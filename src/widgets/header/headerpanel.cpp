// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/header/headerpanel.h"

#include "base/backgroundpool.h"
#include "media/picture.h"
#include "ui_headerpanel.h"
#include "widgets/fields/simplefields.h"
#include "widgets/header/herocanvas.h"
#include "widgets/symbolicicon.h"

#include <QButtonGroup>
#include <QCompleter>
#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSignalBlocker>
#include <QTextDocumentFragment>
#include <QTimeZone>
#include <QToolButton>
#include <QtConcurrentRun>

#include <array>
#include <tuple>
#include <utility>

namespace frontrow {

namespace {

constexpr int renditionWidth = 1000; ///< pixels: of a panel that was made wide
constexpr int wholeSlider = 100;
constexpr std::array pageWidths{375, 768, 1280}; ///< the widths of a phone, a tablet, a desktop window; CSS pixels

/// Leaves a box that says the same alone, so that the person's caret stays.
void showText(QLineEdit &edit, const QString &text)
{
    if (edit.text() != text) {
        showFromStart(edit, text);
    }
}

/// A framed square of \a colour, crossed out without one.
QIcon swatch(const QColor &colour, const QPalette &palette, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(colour.isValid() ? colour : palette.color(QPalette::Base));
    QPainter painter(&pixmap);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.drawRect(0, 0, side - 1, side - 1);
    if (!colour.isValid()) {
        painter.drawLine(0, side - 1, side - 1, 0);
    }
    painter.end();
    return pixmap;
}

bool isRemote(const QString &source)
{
    return source.contains(QStringLiteral("://")) || source.startsWith(QStringLiteral("//"));
}

} // namespace

HeaderPanel::HeaderPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HeaderPanel>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->hero);
    m_ui->hero->installEventFilter(this);
    m_ui->hero->setHint(tr("Drop a picture here, or press Return to choose one"));
    m_ui->chooseButton->setIcon(symbolicIcon(QStringLiteral("document-open")));
    m_ui->removeButton->setIcon(symbolicIcon(QStringLiteral("list-remove")));
    auto *widths = new QButtonGroup(this);
    const std::array buttons{m_ui->phoneButton, m_ui->tabletButton, m_ui->desktopButton};
    for (size_t index = 0; index < buttons.size(); ++index) {
        widths->addButton(buttons[index], pageWidths[index]);
    }
    connect(widths, &QButtonGroup::idClicked, m_ui->hero, &HeroCanvas::setPageWidth);
    connect(widths, &QButtonGroup::idToggled, this, &HeaderPanel::markWidth);
    markWidth();

    connect(m_ui->hero, &HeroCanvas::pictureArrived, this, &HeaderPanel::imageArrived);
    connect(m_ui->hero, &HeroCanvas::choiceRequested, this, &HeaderPanel::imageChoiceRequested);
    connect(m_ui->hero, &HeroCanvas::removalRequested, this, &HeaderPanel::imageRemovalRequested);
    connect(m_ui->chooseButton, &QAbstractButton::clicked, this, &HeaderPanel::imageChoiceRequested);
    connect(m_ui->removeButton, &QAbstractButton::clicked, this, &HeaderPanel::imageRemovalRequested);
    connect(m_ui->imageEdit, &QLineEdit::textEdited, this, &HeaderPanel::sourceEdited);
    connectCredit();
    connectTreatment();
    connectUsedOnly(m_ui->teaserEdit, QStringLiteral("header.teaser"));
    connectUsedOnly(m_ui->socialEdit, QStringLiteral("header.og_image"));
    connect(&m_loading, &QFutureWatcher<QImage>::finished, this, [this] {
        m_picture = m_loading.result();
        showHero();
    });
}

HeaderPanel::~HeaderPanel()
{
    m_loading.disconnect(this);
    m_loading.waitForFinished();
}

/// Styles show a pressed button hardly at all where it is dark.
void HeaderPanel::markWidth()
{
    constexpr int darker = 120; // per cent: the style draws a button lighter than its colour
    for (QToolButton *button : {m_ui->phoneButton, m_ui->tabletButton, m_ui->desktopButton}) {
        QPalette colours;
        if (button->isChecked()) {
            colours.setColor(QPalette::Button, palette().color(QPalette::Highlight).darker(darker));
            colours.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
        }
        button->setPalette(colours);
    }
}

void HeaderPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        markWidth();
        showTreatment();
        showFacts();
    }
}

void HeaderPanel::connectCredit()
{
    auto *completer = new QCompleter(&m_offers, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ui->creditEdit->setCompleter(completer);
    const auto edited = [this] { Q_EMIT creditEdited(typedCredit()); };
    const auto finished = [this] { Q_EMIT creditFinished(m_ui->creditEdit->text()); };
    connect(m_ui->creditEdit, &QLineEdit::textEdited, this, edited);
    connect(m_ui->linkEdit, &QLineEdit::textEdited, this, edited);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, edited, Qt::QueuedConnection);
    connect(m_ui->creditEdit, &QLineEdit::editingFinished, this, finished);
    connect(m_ui->takeButton, &QAbstractButton::clicked, this, [this] {
        if (m_suggestion) {
            Q_EMIT creditTaken(m_suggestion->text);
            m_ui->creditEdit->setFocus();
        }
    });
}

void HeaderPanel::connectTreatment()
{
    const auto shareText = [this](int value) {
        m_ui->filterShare->setText(tr("%1 %").arg(value));
        m_ui->filterShare->setMinimumWidth(
            m_ui->filterShare->fontMetrics().horizontalAdvance(tr("%1 %").arg(wholeSlider)));
    };
    connect(m_ui->filterSlider, &QSlider::sliderMoved, this, [this, shareText](int value) {
        shareText(value);
        m_header.filter = QString::number(static_cast<double>(value) / wholeSlider);
        showHero();
    });
    connect(m_ui->filterSlider, &QSlider::valueChanged, this, [this, shareText](int value) {
        shareText(value);
        const QString text = QString::number(static_cast<double>(value) / wholeSlider);
        Q_EMIT fieldEdited(m_header.keys.filter, FieldValue::number(text));
    });
    connect(m_ui->filterEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        Q_EMIT fieldEdited(m_header.keys.filter, text.isEmpty() ? FieldValue() : FieldValue::text(text));
    });
    connect(m_ui->colourEdit, &QLineEdit::textEdited, this, [this](const QString &text) {
        Q_EMIT fieldEdited(m_header.keys.colour, text.isEmpty() ? FieldValue() : FieldValue::text(text));
    });
    connect(m_ui->colourButton, &QAbstractButton::clicked, this,
        [this] { Q_EMIT colourChoiceRequested(cssColour(m_header.colour)); });
}

void HeaderPanel::connectUsedOnly(QLineEdit *edit, const QString &path)
{
    connect(edit, &QLineEdit::textEdited, this, [this, path](const QString &text) {
        Q_EMIT fieldEdited(path, text.isEmpty() ? FieldValue() : FieldValue::text(text));
    });
}

CreditText HeaderPanel::typedCredit() const
{
    return {m_ui->creditEdit->text(), m_header.keys.creditLink.isEmpty() ? QString() : m_ui->linkEdit->text()};
}

void HeaderPanel::setFrame(const PreviewFrame &frame)
{
    m_ui->form->setEnabled(frame.frontMatter.isReadable());
    m_ui->problemLabel->setVisible(!frame.frontMatter.isReadable());
    if (!frame.frontMatter.isReadable()) {
        m_ui->problemLabel->setText(tr("The front matter has a mistake, so it can only be edited in the text."));
        return;
    }
    m_hero = frame.hero;
    m_header = frame.header;
    m_context = frame.headerContext;
    m_suggestion = frame.creditSuggestion;
    m_pictureFile = frame.pictures.value(m_header.source);
    m_isPictureUnread = true;
    showText(*m_ui->imageEdit, m_header.source);
    m_ui->imageEdit->setReadOnly(m_header.isImageFixed);
    m_ui->removeButton->setEnabled(!m_header.isImageFixed && !m_header.source.isEmpty());
    m_ui->chooseButton->setEnabled(!m_header.isImageFixed);
    showHero();
    showFacts();
    showCredit();
    showTreatment();
    for (const auto &[row, edit, text] : {std::tuple(m_ui->teaserRow, m_ui->teaserEdit, m_header.teaser),
             std::tuple(m_ui->socialRow, m_ui->socialEdit, m_header.socialImage)}) {
        row->setVisible(!text.isEmpty() || edit->hasFocus());
        showText(*edit, text);
    }
}

/// The picture's pixels wait until somebody looks at them. A panel that lies behind another is not painted.
bool HeaderPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && std::exchange(m_isPictureUnread, false)) {
        loadPicture();
    }
    return QWidget::eventFilter(watched, event);
}

void HeaderPanel::loadPicture()
{
    const QString file = m_pictureFile;
    const QString stamp = file.isEmpty()
        ? QString()
        : file + QString::number(QFileInfo(file).lastModified(QTimeZone::UTC).toMSecsSinceEpoch());
    if (stamp == m_loadedFile) {
        return;
    }
    m_loadedFile = stamp;
    m_picture = QImage();
    showHero();
    m_loading.setFuture(
        file.isEmpty() ? QtFuture::makeReadyValueFuture(QImage()) : QtConcurrent::run(backgroundPool(), [file] {
            lowerThreadPriority();
            return smallImage(file, renditionWidth).value_or(QImage());
        }));
}

void HeaderPanel::showHero()
{
    HeroContent content;
    content.placement = m_header.keys.placement;
    content.picture = m_picture;
    content.pictureSize = m_context.picture.size;
    content.title = m_hero.title;
    content.excerpt = m_header.showsExcerpt ? m_hero.excerpt : QString();
    content.date = m_hero.date;
    content.credit = m_hero.credit;
    content.filter = m_header.filter;
    content.colour = cssColour(m_header.colour);
    m_ui->hero->setContent(content);
    const QString credit = QTextDocumentFragment::fromHtml(m_hero.credit).toPlainText();
    m_ui->hero->setAccessibleDescription(m_header.source.isEmpty()
            ? tr("No header image. Return chooses one.")
            : tr("%1. Photo credit: %2. Return chooses another picture, Delete takes it out.")
                  .arg(m_header.source, credit.isEmpty() ? tr("none") : credit));
    m_ui->widthRow->setVisible(!m_picture.isNull() || content.colour.isValid());
}

void HeaderPanel::showFacts()
{
    QStringList facts;
    QStringList warnings;
    const HeaderPicture &picture = m_context.picture;
    const QLocale locale;
    if (!picture.size.isEmpty()) {
        facts.append(tr("%1 × %2").arg(picture.size.width()).arg(picture.size.height()));
        facts.append(locale.formattedDataSize(
            picture.bytes, picture.bytes < 1024LL * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat));
        if (picture.size.width() < headerlimit::width) {
            warnings.append(tr("Narrower than %1 pixels: coarse on wide screens.").arg(headerlimit::width));
        }
        if (picture.bytes > headerlimit::bytes) {
            warnings.append(tr("More than %1: slow for readers on the road.")
                    .arg(locale.formattedDataSize(headerlimit::bytes, 0, QLocale::DataSizeTraditionalFormat)));
        }
    } else if (isRemote(m_header.source)) {
        facts.append(tr("On another server: neither shown nor measured here."));
    } else if (!m_header.source.isEmpty() && m_pictureFile.isEmpty()) {
        warnings.append(tr("This picture is nowhere in the blog."));
    }
    m_ui->factsLabel->setText(facts.join(QStringLiteral(", ")));
    m_ui->factsLabel->setVisible(!facts.isEmpty());
    m_ui->warningText->setText(warnings.join(u'\n'));
    const int side = fontMetrics().height();
    m_ui->warningIcon->setPixmap(symbolicIcon(QStringLiteral("dialog-warning")).pixmap(side, side));
    m_ui->warningRow->setVisible(!warnings.isEmpty());
}

void HeaderPanel::showCredit()
{
    const bool hasCredit = !m_header.keys.credit.isEmpty();
    const bool hasLink = !m_header.keys.creditLink.isEmpty();
    m_ui->creditLabel->setVisible(hasCredit);
    m_ui->creditEdit->setVisible(hasCredit);
    m_ui->linkLabel->setVisible(hasLink);
    m_ui->linkEdit->setVisible(hasLink);
    showText(*m_ui->creditEdit, m_header.credit.text);
    showText(*m_ui->linkEdit, m_header.credit.link);
    m_ui->creditEdit->setReadOnly(m_header.isCreditFixed);
    m_ui->linkEdit->setReadOnly(m_header.isCreditFixed);
    m_ui->creditEdit->setPlaceholderText(
        hasLink ? tr("Whose picture it is") : tr("Markdown, with a link to the photographer"));
    offerCredits();

    m_ui->suggestionRow->setVisible(m_suggestion.has_value() && !m_header.isCreditFixed);
    if (!m_suggestion) {
        return;
    }
    const auto origin = [&] {
        switch (m_suggestion->origin) {
        case CreditOrigin::FileName:
            return tr("From the picture's file name");
        case CreditOrigin::Xmp:
            return tr("From the picture's XMP data");
        case CreditOrigin::Iptc:
            return tr("From the picture's IPTC data");
        case CreditOrigin::Exif:
            return tr("From the picture's EXIF data");
        case CreditOrigin::OtherPost:
            return tr("From another post with this picture");
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    m_ui->suggestionOrigin->setText(origin());
    m_ui->suggestionText->setText(m_suggestion->text.text);
    m_ui->takeButton->setAccessibleDescription(origin() + QStringLiteral(": ") + m_suggestion->text.text);
}

void HeaderPanel::offerCredits()
{
    QStringList offers = m_usedCredits;
    for (const PastCredit &past : std::as_const(m_context.convention.credits)) {
        offers.append(past.credit.text);
    }
    offers.removeDuplicates();
    if (offers != m_offers.stringList()) {
        m_offers.setStringList(offers);
    }
}

void HeaderPanel::setUsedCredits(const QStringList &credits)
{
    m_usedCredits = credits;
    offerCredits();
}

void HeaderPanel::showTreatment()
{
    const HeroTheme &theme = m_context.convention.theme;
    const bool hasFilter = !m_header.filter.isEmpty() || (!m_header.keys.filter.isEmpty() && theme.readsFilter);
    const bool hasColour = !m_header.colour.isEmpty() || (!m_header.keys.colour.isEmpty() && theme.readsColour);
    const std::optional<double> opacity =
        m_header.filter.isEmpty() ? std::optional(0.0) : filterOpacity(m_header.filter);
    m_ui->filterLabel->setVisible(hasFilter);
    m_ui->filterSlider->setVisible(hasFilter && opacity);
    m_ui->filterShare->setVisible(hasFilter && opacity);
    m_ui->filterEdit->setVisible(hasFilter && !opacity);
    m_ui->filterLabel->setBuddy(opacity ? static_cast<QWidget *>(m_ui->filterSlider) : m_ui->filterEdit);
    showText(*m_ui->filterEdit, m_header.filter);
    if (opacity && !m_ui->filterSlider->isSliderDown()) {
        const QSignalBlocker blocker(m_ui->filterSlider);
        m_ui->filterSlider->setValue(qRound(*opacity * wholeSlider));
        m_ui->filterShare->setText(tr("%1 %").arg(m_ui->filterSlider->value()));
    }
    m_ui->colourLabel->setVisible(hasColour);
    m_ui->colourRow->setVisible(hasColour);
    showText(*m_ui->colourEdit, m_header.colour);
    const int side = m_ui->colourButton->iconSize().height();
    m_ui->colourButton->setIcon(swatch(cssColour(m_header.colour), palette(), side));
}

} // namespace frontrow
