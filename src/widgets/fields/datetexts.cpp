// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/datetexts.h"

#include <QRegularExpression>

namespace frontrow {

std::optional<DateTexts> DateTexts::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(\\d{4}-\\d{2}-\\d{2})(?:([ T])(\\d{1,2}:\\d{2})(:\\d{2})?(\\s?(?:Z|[+-]\\d{2}:?\\d{2}))?)?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    DateTexts texts;
    texts.date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!texts.date.isValid()) {
        return {};
    }
    if (match.hasCaptured(3)) {
        texts.hasSeconds = match.hasCaptured(4);
        texts.time =
            QTime::fromString(match.captured(3) + (texts.hasSeconds ? match.captured(4) : QStringLiteral(":00")),
                QStringLiteral("H:mm:ss"));
        if (!texts.time->isValid()) {
            return {};
        }
        texts.separator = match.captured(2);
        texts.zone = match.captured(5);
    }
    return texts;
}

QString DateTexts::toString() const
{
    const QString day = date.toString(Qt::ISODate);
    if (!time) {
        return day;
    }
    return day + separator + time->toString(hasSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm")) + zone;
}

void DateTexts::setOffset(const QString &offset)
{
    if (offset.isEmpty()) {
        zone.clear();
    } else if (zone.trimmed() != offset) {
        zone = (separator == u"T" ? QString() : QStringLiteral(" ")) + offset;
        hasSeconds = true; // without them YAML reads no zone
    }
}

QString insertedDate(const QDateTime &moment, const QLocale &locale, bool isInFrontMatter)
{
    if (!isInFrontMatter) {
        return locale.toString(moment.date(), QLocale::LongFormat);
    }
    DateTexts texts{.date = moment.date()};
    texts.time = QTime(moment.time().hour(), moment.time().minute(), moment.time().second());
    texts.setOffset(offsetText(moment.offsetFromUtc()));
    return texts.toString();
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2%3")
        .arg(seconds < 0 ? QChar(u'-') : QChar(u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QDebug operator<<(QDebug debug, const DateTexts &texts)
{
    return debug << texts.toString();
}

} // namespace frontrow
