// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/header/heroscene.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QLinearGradient>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace frontrow {

namespace {

/// Shows text and styles only. What the words of a post refer to is never loaded: a picture that is not given here
/// would be looked for on the disk.
class SelfContainedDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &) override
    {
        QImage nothing(1, 1, QImage::Format_ARGB32);
        nothing.fill(Qt::transparent);
        return type == ImageResource ? QVariant(nothing) : QVariant();
    }
};

struct TextStyle
{
    double size; ///< CSS pixels
    QColor colour = Qt::white;
    int weight = QFont::Normal;
    double lineHeight = 0.0; ///< in units of size; 0 is the font's own
    Qt::Alignment alignment = Qt::AlignLeft;
    QFont::StyleHint family = QFont::SansSerif;
    QFont::Capitalization capitals = QFont::MixedCase;
};

std::unique_ptr<QTextDocument> laidOut(const QString &html, const TextStyle &style, double width)
{
    auto document = std::make_unique<SelfContainedDocument>();
    QFont font;
    font.setStyleHint(style.family);
    if (style.family == QFont::Serif) {
        font.setFamilies({QStringLiteral("Georgia"), QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif")});
    }
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(style.size))));
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    font.setCapitalization(style.capitals);
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    document->setDefaultStyleSheet(
        QStringLiteral("a { color: %1; text-decoration: none; }").arg(style.colour.name(QColor::HexArgb)));
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->setHtml(html);
    if (style.lineHeight > 0.0) {
        QTextCursor cursor(document.get());
        cursor.select(QTextCursor::Document);
        QTextBlockFormat format;
        format.setLineHeight(style.lineHeight * style.size, QTextBlockFormat::FixedHeight);
        cursor.mergeBlockFormat(format);
    }
    document->setTextWidth(width);
    return document;
}

void paintText(QPainter &painter, QTextDocument &document, QPointF place, const QColor &colour)
{
    painter.save();
    painter.translate(place);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colour);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

double number(const QString &text, double whole)
{
    return text.endsWith(u'%') ? text.chopped(1).toDouble() / 100.0 * whole : text.toDouble();
}

/// `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `rgb(1 2 3 / 50%)`.
const QRegularExpression &colourFunction()
{
    static const QRegularExpression function(
        QStringLiteral(
            "rgba?\\(\\s*([\\d.]+%?)\\s*[, ]\\s*([\\d.]+%?)\\s*[, ]\\s*([\\d.]+%?)\\s*(?:[,/]\\s*([\\d.]+%?)\\s*)?\\)"),
        QRegularExpression::CaseInsensitiveOption);
    return function;
}

QColor colourOf(const QRegularExpressionMatch &match)
{
    const auto part = [&](int group) {
        return std::clamp(static_cast<int>(std::lround(number(match.captured(group), 255.0))), 0, 255);
    };
    const double alpha = match.captured(4).isEmpty() ? 1.0 : std::clamp(number(match.captured(4), 1.0), 0.0, 1.0);
    QColor colour(part(1), part(2), part(3));
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

constexpr double small = 600;
constexpr double medium = 768;
constexpr double large = 1024;
constexpr double extraLarge = 1280;

double minimalMistakesEm(double width)
{
    return width >= extraLarge ? 22.0 : width >= large ? 20.0 : width >= medium ? 18.0 : 16.0;
}

} // namespace

QRectF coverRect(QSizeF picture, QSizeF room)
{
    if (picture.isEmpty() || room.isEmpty()) {
        return {};
    }
    const QSizeF size = picture.scaled(room, Qt::KeepAspectRatioByExpanding);
    return {QPointF((room.width() - size.width()) / 2.0, (room.height() - size.height()) / 2.0), size};
}

QColor cssColour(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = colourFunction().match(trimmed);
    if (match.hasMatch() && match.capturedLength() == trimmed.size()) {
        return colourOf(match);
    }
    if (trimmed.startsWith(u'#') && (trimmed.size() == 9 || trimmed.size() == 5)) { // CSS has the alpha at the end
        const qsizetype alpha = trimmed.size() == 9 ? 2 : 1;
        QColor colour = QColor::fromString(trimmed.chopped(alpha));
        const QString digits = trimmed.last(alpha);
        colour.setAlpha((alpha == 1 ? digits + digits : digits).toInt(nullptr, 16));
        return colour;
    }
    return trimmed.isEmpty() ? QColor() : QColor::fromString(trimmed);
}

QList<QColor> filterColours(const QString &filter)
{
    if (const std::optional<double> opacity = filterOpacity(filter)) {
        return {QColor::fromRgbF(0, 0, 0, static_cast<float>(*opacity))};
    }
    QList<QColor> colours;
    for (auto each = colourFunction().globalMatch(filter); each.hasNext();) {
        colours.append(colourOf(each.next()));
    }
    return colours;
}

HeroScene::HeroScene(HeroContent content, int width)
    : m_content(std::move(content))
    , m_size(width, 0)
{
    switch (m_content.placement) {
    case HeaderKeys::Placement::Overlay:
        layOutOverlay();
        break;
    case HeaderKeys::Placement::Feature:
        layOutFeature();
        break;
    case HeaderKeys::Placement::Banner:
    case HeaderKeys::Placement::Plain:
        layOutWhole();
        break;
    }
}

HeroScene::~HeroScene() = default;
HeroScene::HeroScene(HeroScene &&) noexcept = default;
HeroScene &HeroScene::operator=(HeroScene &&) noexcept = default;

QSizeF HeroScene::shapeOfPicture() const
{
    return m_content.pictureSize.isEmpty() ? QSizeF(m_content.picture.size()) : QSizeF(m_content.pictureSize);
}

void HeroScene::layOutOverlay()
{
    const double width = m_size.width();
    const double em = minimalMistakesEm(width);
    const double titleSize = em * (width >= small ? 2.441 : 1.953);
    const double leadSize = em * 1.25;
    const double inside = std::min(width, extraLarge) - 2 * em;
    const double left = (width - std::min(width, extraLarge)) / 2.0 + em;
    double y = 3 * em;
    auto title = laidOut(m_content.title, {.size = titleSize, .weight = QFont::Bold, .lineHeight = 1.0}, inside);
    const double titleHeight = title->size().height();
    m_words.push_back({std::move(title), QRectF(left, y, inside, titleHeight), true});
    y += titleHeight;
    if (m_content.excerpt.isEmpty()) {
        y += titleSize * 0.5;
    } else {
        y += std::max(titleSize * 0.5, leadSize);
        const double leadWidth = std::min(inside, medium);
        auto lead = laidOut(m_content.excerpt, {.size = leadSize, .lineHeight = 1.5}, leadWidth);
        const double leadHeight = lead->size().height();
        m_words.push_back({std::move(lead), QRectF(left, y, leadWidth, leadHeight), true});
        y += leadHeight + leadSize * 1.3;
    }
    m_size.setHeight(std::ceil(y + 3 * em));
    m_picture = coverRect(shapeOfPicture(), m_size);
    m_veil = filterColours(m_content.filter);
    m_creditColour = QColor(0, 0, 0, 128);
    layOutCredit(em * 0.6875, width >= large ? QSizeF(10, 5) : QSizeF(5, 2), QString());
}

void HeroScene::layOutFeature()
{
    constexpr double height = 400;
    constexpr double wide = 1000;
    const double width = m_size.width();
    m_size.setHeight(height);
    const QSizeF shape = shapeOfPicture();
    if (!shape.isEmpty()) {
        const double shown = std::clamp(shape.width(), width, 2 * width);
        const double factor = std::max(shown / shape.width(), height / shape.height());
        const QSizeF size = shape * factor;
        m_picture = QRectF(QPointF((width - size.width()) / 2.0, (height - size.height()) / 2.0), size);
    }
    m_veil = {QColor(0x22, 0x22, 0x22, 77)};
    constexpr double margin = 60;
    const double inside = width - 2 * margin;
    const double titleSize = width >= wide ? 60.0 : width >= medium ? 48.0 : 32.0;
    auto title =
        laidOut(m_content.title, {.size = titleSize, .weight = QFont::Bold, .alignment = Qt::AlignHCenter}, inside);
    auto date = laidOut(m_content.date.toHtmlEscaped(),
        {.size = width >= medium ? 24.0 : 18.0,
            .weight = QFont::Bold,
            .alignment = Qt::AlignHCenter,
            .capitals = QFont::AllUppercase},
        inside);
    const double titleHeight = title->size().height();
    const double dateHeight = m_content.date.isEmpty() ? 0.0 : date->size().height();
    constexpr double gap = 10;
    const double top = (height - titleHeight - gap - dateHeight) / 2.0;
    m_words.push_back({std::move(title), QRectF(margin, top, inside, titleHeight), true});
    m_words.push_back({std::move(date), QRectF(margin, top + titleHeight + gap, inside, dateHeight), false});
    m_creditColour = QColor(0x22, 0x22, 0x22, 128);
    layOutCredit(12, QSizeF(15, 10), QStringLiteral("Image source: "));
}

void HeroScene::layOutWhole()
{
    const double width = m_size.width();
    const double em = minimalMistakesEm(width);
    const QSizeF shape = shapeOfPicture();
    m_size.setHeight(shape.isEmpty() ? std::round(width / 3.0) : std::round(width * shape.height() / shape.width()));
    m_picture = shape.isEmpty() ? QRectF() : QRectF(QPointF(), m_size);
    m_creditColour = QColor(0, 0, 0, 128);
    layOutCredit(em * 0.6875, width >= large ? QSizeF(10, 5) : QSizeF(5, 2), QString());
}

void HeroScene::layOutCredit(double fontSize, QSizeF padding, const QString &lead)
{
    if (m_content.credit.isEmpty()) {
        return;
    }
    const bool isOverlay = m_content.placement != HeaderKeys::Placement::Feature;
    const double most = m_size.width() - 2 * padding.width();
    auto text = laidOut(lead + m_content.credit,
        {.size = fontSize, .alignment = Qt::AlignRight, .family = isOverlay ? QFont::Serif : QFont::SansSerif}, most);
    text->setTextWidth(std::min(most, std::ceil(text->idealWidth()) + 1));
    const QSizeF size = text->size();
    const QSizeF ground = size + 2 * padding;
    m_creditGround =
        QRectF(m_size.width() - ground.width(), m_size.height() - ground.height(), ground.width(), ground.height());
    m_words.push_back(
        {std::move(text), QRectF(m_creditGround.topLeft() + QPointF(padding.width(), padding.height()), size), false});
}

void HeroScene::paint(QPainter &painter) const
{
    const QRectF all(QPointF(), m_size);
    painter.save();
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setClipRect(all, Qt::IntersectClip);
    painter.fillRect(all, m_content.colour.isValid() ? m_content.colour : QColor(0x7a, 0x82, 0x88));
    if (!m_picture.isEmpty() && !m_content.picture.isNull()) {
        painter.drawImage(m_picture, m_content.picture);
    }
    if (!m_veil.isEmpty()) {
        QLinearGradient veil(0, 0, 0, m_size.height());
        const double last = std::max<double>(1.0, static_cast<double>(m_veil.size() - 1));
        for (qsizetype index = 0; index < m_veil.size(); ++index) {
            veil.setColorAt(static_cast<double>(index) / last, m_veil[index]);
        }
        painter.fillRect(all, veil);
    }
    if (!m_creditGround.isEmpty()) {
        painter.fillRect(m_creditGround, m_creditColour);
    }
    for (const Words &words : m_words) {
        if (words.hasShadow) {
            paintText(painter, *words.text, words.place.topLeft() + QPointF(1, 1), QColor(0, 0, 0, 128));
        }
        paintText(painter, *words.text, words.place.topLeft(), Qt::white);
    }
    painter.restore();
}

} // namespace frontrow
