// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "gallery/inspection.h"

#include "widgets/design.h"
#include "widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QFormLayout>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace frontrow::gallery {

namespace {

/// \a widget is scrolled within \a window, so that it may lie outside.
bool isScrolled(const QWidget &widget, const QWidget &window)
{
    const QWidget *area = widget.parentWidget();
    while (area != nullptr && area != &window && qobject_cast<const QAbstractScrollArea *>(area) == nullptr) {
        area = area->parentWidget();
    }
    return area != nullptr && area != &window;
}

/// \a text as it is read: without the marks of mnemonics and of rich text.
QString readText(QString text)
{
    if (Qt::mightBeRichText(text)) {
        QTextDocument document;
        document.setHtml(text);
        return document.toPlainText();
    }
    return text.remove(u'&');
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return label->pixmap().isNull() ? label->text() : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isIcon =
            tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        return isIcon ? QString() : button->text();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    }
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    return box == nullptr ? QString() : box->currentText();
}

QString named(const QWidget &widget)
{
    const QString text = readText(textOf(widget)).left(40);
    const QString name = text.isEmpty() ? widget.objectName() : u'“' + text + u'”';
    return name.isEmpty() ? QLatin1String(widget.metaObject()->className())
                          : QStringLiteral("%1 (%2)").arg(name, QLatin1String(widget.metaObject()->className()));
}

QList<const QWidget *> shownIn(const QWidget &window)
{
    QList<const QWidget *> shown;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == window.window() && !widget->visibleRegion().isEmpty()) {
            shown.append(widget);
        }
    }
    return shown;
}

bool isCut(const QLabel &label)
{
    if (qobject_cast<const ElidedLabel *>(&label) != nullptr || !label.pixmap().isNull()) {
        return false;
    }
    return label.wordWrap() ? label.heightForWidth(label.width()) > label.height() + 1
                            : label.sizeHint().width() > label.width() + 1;
}

bool isCut(const QComboBox &box)
{
    if (box.isEditable()) {
        return false;
    }
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room + 1;
}

/// Only what stands for a text is looked at: what somebody typed scrolls.
bool isCut(const QLineEdit &line)
{
    QStyleOptionFrame option;
    option.initFrom(&line);
    option.lineWidth = line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &line);
    const int room = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line).width()
        - line.textMargins().left() - line.textMargins().right();
    return line.text().isEmpty() && line.fontMetrics().horizontalAdvance(line.placeholderText()) > room + 1;
}

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return isCut(*label);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        return isCut(*box);
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        return isCut(*line);
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button != nullptr && !textOf(widget).isEmpty() && button->width() < button->minimumSizeHint().width();
}

/// The widgets that \a layout places, those of layouts within it, too.
void addPlaced(const QLayout &layout, QList<const QWidget *> &placed)
{
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem *item = layout.itemAt(at);
        if (const QWidget *widget = item->widget();
            widget != nullptr && widget->isVisible() && !widget->visibleRegion().isEmpty()) {
            placed.append(widget);
        } else if (item->layout() != nullptr) {
            addPlaced(*item->layout(), placed);
        }
    }
}

/// The contrast of the strongest pixel of \a area with its commonest, which is the ground.
double strongestIn(const QImage &picture, const QRect &area)
{
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    QRgb ground = 0;
    for (const auto &[colour, count] : counts.asKeyValueRange()) {
        ground = count > counts.value(ground) ? colour : ground;
    }
    double most = 1;
    for (const auto &[colour, count] : counts.asKeyValueRange()) {
        most = std::max(most, contrast(QColor(colour), QColor(ground)));
    }
    return most;
}

/// \a face is a cell without words in a row that has some, which a screen reader calls empty.
bool isEmptyCell(QAccessibleInterface &face)
{
    QAccessibleTableCellInterface *cell = face.tableCellInterface();
    QAccessibleTableInterface *table =
        cell != nullptr && cell->table() != nullptr ? cell->table()->tableInterface() : nullptr;
    for (int column = 0; table != nullptr && column < table->columnCount(); ++column) {
        const QAccessibleInterface *other = table->cellAt(cell->rowIndex(), column);
        if (other != nullptr && !other->text(QAccessible::Name).trimmed().isEmpty()) {
            return true;
        }
    }
    return false;
}

/// What is missing of what a screen reader says of \a face, in words; empty for nothing.
QString missingOf(QAccessibleInterface &face)
{
    if (face.text(QAccessible::Name).trimmed().isEmpty()) {
        const bool isCorner =
            face.role() == QAccessible::Pane && face.object() == nullptr; // between a table's headings
        return isCorner || isEmptyCell(face) ? QString() : QStringLiteral("has no name");
    }
    switch (face.role()) {
    case QAccessible::NoRole:
        return QStringLiteral("has no role");
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::ProgressBar:
        return face.valueInterface() == nullptr ? QStringLiteral("has no value") : QString();
    case QAccessible::EditableText:
        return face.textInterface() == nullptr ? QStringLiteral("has no text") : QString();
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
        return face.state().checkable ? QString() : QStringLiteral("does not say whether it is chosen");
    default:
        return {};
    }
}

/// Faults of \a face and of what is in it.
void addUnspoken(QAccessibleInterface *face, const QString &path, QStringList &found)
{
    if (face == nullptr || !face->isValid() || face->state().invisible) {
        return;
    }
    const QObject *object = face->object();
    if (const auto *widget = qobject_cast<const QWidget *>(object);
        widget != nullptr && widget->visibleRegion().isEmpty()) {
        return;
    }
    const QString own = path + u'/'
        + (object == nullptr ? face->text(QAccessible::Name) : QLatin1String(object->metaObject()->className()));
    if (object != nullptr && object->inherits("QWebEngineView")) {
        return;
    }
    if (face->state().focusable) {
        if (const QString missing = missingOf(*face); !missing.isEmpty()) {
            found.append(QStringLiteral("%1 %2").arg(own, missing));
        }
    }
    for (int at = 0; at < face->childCount(); ++at) {
        addUnspoken(face->child(at), own, found);
    }
}

} // namespace

QStringList outsideIn(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : shownIn(window)) {
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (qobject_cast<const QAbstractButton *>(widget) != nullptr && !isScrolled(*widget, window)
            && !window.rect().contains(place)) {
            found.append(named(*widget) + QStringLiteral(" is outside"));
        }
    }
    return found;
}

QStringList cutIn(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : shownIn(window)) {
        if (isCut(*widget)) {
            found.append(named(*widget) + QStringLiteral(" is cut off"));
        }
    }
    return found;
}

QStringList overlapsIn(const QWidget &window)
{
    QStringList found;
    QList<const QWidget *> all = shownIn(window);
    all.prepend(&window);
    for (const QWidget *widget : std::as_const(all)) {
        QList<const QWidget *> placed;
        if (widget->layout() != nullptr) {
            addPlaced(*widget->layout(), placed);
        }
        for (qsizetype one = 0; one < placed.size(); ++one) {
            for (qsizetype other = one + 1; other < placed.size(); ++other) {
                if (placed[one]->geometry().intersects(placed[other]->geometry())) {
                    found.append(QStringLiteral("%1 and %2 overlap").arg(named(*placed[one]), named(*placed[other])));
                }
            }
        }
    }
    return found;
}

QStringList faintIn(QWidget &window)
{
    constexpr double smoothed = 0.85; // of the contrast is left in the strongest pixel of a thin letter
    constexpr int least = 8; // pixels that a line of text is high
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QStringList found;
    for (const QWidget *widget : shownIn(window)) {
        const QRect seen = widget->visibleRegion().boundingRect();
        const bool isScrolledAway = isScrolled(*widget, window) && seen.height() < widget->height();
        if (textOf(*widget).trimmed().isEmpty() || !widget->isEnabled() || seen.height() < least || isScrolledAway) {
            continue;
        }
        const QRect area =
            QRect(widget->mapTo(&window, seen.topLeft()), seen.size()).adjusted(2, 2, -2, -2) & picture.rect();
        if (const double strongest = strongestIn(picture, area); strongest < smoothed * readableContrast) {
            found.append(QStringLiteral("%1: %2").arg(named(*widget)).arg(strongest, 0, 'f', 2));
        }
    }
    return found;
}

QStringList unevenIn(const QWidget &window)
{
    QStringList found;
    QList<const QWidget *> all = shownIn(window);
    all.prepend(&window);
    for (const QWidget *widget : std::as_const(all)) {
        const QMargins margins = widget->layout() == nullptr ? QMargins() : widget->layout()->contentsMargins();
        if (margins.left() != margins.right()) {
            found.append(QStringLiteral("%1 has margins of %2 and %3 pixels")
                    .arg(named(*widget))
                    .arg(margins.left())
                    .arg(margins.right()));
        }
    }
    return found;
}

QStringList unspokenIn(QWidget &window)
{
    QStringList found;
    addUnspoken(QAccessible::queryAccessibleInterface(&window), {}, found);
    return found;
}

} // namespace frontrow::gallery
