// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/value.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace frontrow::liquid {

namespace {

QString joined(const List &list)
{
    QString text;
    for (const Value &item : list) {
        text += item.toText();
    }
    return text;
}

QString jsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1).chopped(1));
}

QString inspectedText(const QString &text)
{
    QString result = QStringLiteral("\"");
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
        case u'\\':
            result += u'\\';
            result += c;
            break;
        case u'\n':
            result += QStringLiteral("\\n");
            break;
        case u'\t':
            result += QStringLiteral("\\t");
            break;
        case u'\r':
            result += QStringLiteral("\\r");
            break;
        default:
            result += c;
        }
    }
    return result + u'"';
}

/// The digits that \a text begins with, after white space and a sign, '_' between them.
QString leadingNumber(const QString &text, bool takesFraction)
{
    qsizetype at = 0;
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    QString digits;
    if (at < text.size() && (text[at] == u'-' || text[at] == u'+')) {
        digits += text[at++];
    }
    bool hasPoint = false;
    for (; at < text.size(); ++at) {
        const bool isDigit = text[at] >= u'0' && text[at] <= u'9';
        const bool isPoint = takesFraction && !hasPoint && text[at] == u'.' && at + 1 < text.size()
            && text[at + 1].isDigit() && !digits.isEmpty();
        if (isDigit || isPoint) {
            digits += text[at];
            hasPoint = hasPoint || isPoint;
        } else if (text[at] != u'_') {
            break;
        }
    }
    return digits;
}

} // namespace

/// A list with what is in it altogether.
struct Value::WholeList
{
    List items;
    qint64 extent = 0;
    int depth = 1;
};

struct Value::WholeMap
{
    Map entries;
    qint64 extent = 0;
    int depth = 1;
};

void Map::insert(const QString &key, const Value &value)
{
    if (const auto place = m_places.constFind(key); place != m_places.constEnd()) {
        m_entries[*place].second = value;
        return;
    }
    m_places.insert(key, m_entries.size());
    m_entries.emplaceBack(key, value);
}

const Value *Map::find(const QString &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? nullptr : &m_entries[*place].second;
}

qsizetype Map::size() const
{
    return m_entries.size();
}

Value::Value(const List &value)
{
    WholeList whole{value};
    for (const Value &item : value) {
        whole.extent = std::min(mostExtent, whole.extent + 1 + item.extent());
        whole.depth = std::max(whole.depth, 1 + item.depth());
    }
    m_value = std::make_shared<const WholeList>(std::move(whole));
}

Value::Value(const Map &value)
{
    WholeMap whole{value};
    for (const auto &[key, item] : value.entries()) {
        whole.extent = std::min(mostExtent, whole.extent + 1 + key.size() + item.extent());
        whole.depth = std::max(whole.depth, 1 + item.depth());
    }
    m_value = std::make_shared<const WholeMap>(std::move(whole));
}

bool Value::isTrue() const
{
    const bool *flag = std::get_if<bool>(&m_value);
    return flag ? *flag : !isNil();
}

const List *Value::list() const
{
    const auto *found = std::get_if<std::shared_ptr<const WholeList>>(&m_value);
    return found ? &(*found)->items : nullptr;
}

const Map *Value::map() const
{
    const auto *found = std::get_if<std::shared_ptr<const WholeMap>>(&m_value);
    return found ? &(*found)->entries : nullptr;
}

const Object *Value::object() const
{
    const auto *found = std::get_if<std::shared_ptr<const Object>>(&m_value);
    return found ? found->get() : nullptr;
}

QString Value::toText() const
{
    if (const QString *text = std::get_if<QString>(&m_value)) {
        return *text;
    }
    if (const bool *flag = std::get_if<bool>(&m_value)) {
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    }
    if (isInteger()) {
        return QString::number(std::get<qint64>(m_value));
    }
    if (isFloat()) {
        return floatText(std::get<double>(m_value));
    }
    if (const QDateTime *moment = time()) {
        return timeText(*moment);
    }
    if (const Range *numbers = range()) {
        return QStringLiteral("%1..%2").arg(numbers->first).arg(numbers->last);
    }
    if (const List *items = list()) {
        return joined(*items);
    }
    return object() ? object()->toText() : map() ? inspected() : QString();
}

QString Value::inspected() const
{
    if (isNil()) {
        return QStringLiteral("nil");
    }
    if (isText()) {
        return inspectedText(toText());
    }
    QStringList parts;
    if (const List *items = list()) {
        for (const Value &item : *items) {
            parts.append(item.inspected());
        }
        return u'[' + parts.join(QStringLiteral(", ")) + u']';
    }
    if (const Map *entries = map()) {
        for (const auto &[key, value] : entries->entries()) {
            parts.append(inspectedText(key) + QStringLiteral("=>") + value.inspected());
        }
        return u'{' + parts.join(QStringLiteral(", ")) + u'}';
    }
    return toText();
}

QString Value::toJson() const
{
    if (isNil()) {
        return QStringLiteral("null");
    }
    QStringList parts;
    if (const List *items = list()) {
        for (const Value &item : *items) {
            parts.append(item.toJson());
        }
        return u'[' + parts.join(u',') + u']';
    }
    if (map() || object()) {
        const Map entries = map() ? *map() : object()->toMap();
        for (const auto &[key, value] : entries.entries()) {
            parts.append(jsonText(key) + u':' + value.toJson());
        }
        return u'{' + parts.join(u',') + u'}';
    }
    return isText() || isTime() || isRange() ? jsonText(toText()) : toText();
}

qint64 Value::toInteger() const
{
    if (isFloat()) {
        constexpr double beyond = 0x1p63;
        const double number = std::get<double>(m_value);
        return number >= -beyond && number < beyond ? static_cast<qint64>(number) : 0;
    }
    if (const qint64 *number = std::get_if<qint64>(&m_value)) {
        return *number;
    }
    if (const QDateTime *moment = time()) {
        return moment->toSecsSinceEpoch();
    }
    return isText() ? leadingNumber(toText(), false).toLongLong() : 0;
}

double Value::toDouble() const
{
    if (isFloat()) {
        return std::get<double>(m_value);
    }
    return isText() ? leadingNumber(toText(), true).toDouble() : static_cast<double>(toInteger());
}

std::optional<qint64> Value::size() const
{
    if (const QString *text = std::get_if<QString>(&m_value)) {
        return std::ranges::count_if(*text, [](QChar c) { return !c.isLowSurrogate(); });
    }
    if (const List *items = list()) {
        return items->size();
    }
    if (const Map *entries = map()) {
        return entries->size();
    }
    if (const Range *numbers = range()) {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        const quint64 distance = static_cast<quint64>(numbers->last) - static_cast<quint64>(numbers->first);
        return numbers->last < numbers->first ? 0
            : distance >= quint64(most)       ? most
                                              : static_cast<qint64>(distance) + 1;
    }
    return isInteger() ? std::optional<qint64>(8) : std::nullopt; // the bytes of Ruby's integers
}

qint64 Value::extent() const
{
    if (const auto *whole = std::get_if<std::shared_ptr<const WholeList>>(&m_value)) {
        return (*whole)->extent;
    }
    if (const auto *whole = std::get_if<std::shared_ptr<const WholeMap>>(&m_value)) {
        return (*whole)->extent;
    }
    if (const QString *text = std::get_if<QString>(&m_value)) {
        return text->size();
    }
    return isRange() ? std::min<qint64>(mostOfRange, size().value_or(0)) : 1;
}

int Value::depth() const
{
    if (const auto *whole = std::get_if<std::shared_ptr<const WholeList>>(&m_value)) {
        return (*whole)->depth;
    }
    const auto *whole = std::get_if<std::shared_ptr<const WholeMap>>(&m_value);
    return whole ? (*whole)->depth : 0;
}

std::optional<bool> Value::isEmpty() const
{
    if (isText() || list() || map()) {
        return size() == 0;
    }
    return std::nullopt;
}

Value Value::property(const Value &key) const
{
    if (const List *items = list()) {
        const qint64 place = key.isInteger() ? key.toInteger() : items->size();
        const qint64 index = place < 0 ? place + items->size() : place;
        return index >= 0 && index < items->size() ? (*items)[index] : Value();
    }
    if (const Map *entries = map()) {
        const Value *found = key.isText() ? entries->find(key.toText()) : nullptr;
        return found ? *found : Value();
    }
    return object() && key.isText() ? object()->property(key.toText()) : Value();
}

bool Value::hasProperty(const Value &key) const
{
    if (list()) {
        return key.isInteger();
    }
    if (const Map *entries = map()) {
        return key.isText() && entries->find(key.toText());
    }
    return object() && key.isText() && !object()->property(key.toText()).isNil();
}

List Value::items(qsizetype limit) const
{
    if (const List *own = list()) {
        return *own;
    }
    List result;
    if (const Map *entries = map()) {
        for (const auto &[key, value] : entries->entries()) {
            result.append(Value(List{Value(key), value}));
        }
    } else if (const Range *numbers = range()) {
        const qint64 count = std::min<qint64>(limit, size().value_or(0));
        for (qint64 i = 0; i < count; ++i) {
            result.append(Value(numbers->first + i));
        }
    } else if (isText() && !toText().isEmpty()) {
        result.append(*this);
    }
    return result;
}

bool Value::operator==(const Value &other) const
{
    if (isNumber() && other.isNumber()) {
        return isInteger() && other.isInteger() ? toInteger() == other.toInteger() : toDouble() == other.toDouble();
    }
    if (m_value.index() != other.m_value.index()) {
        return false;
    }
    if (list()) {
        return list() == other.list() || *list() == *other.list();
    }
    if (map()) {
        const Map &theirs = *other.map();
        return map()->size() == theirs.size()
            && std::ranges::all_of(map()->entries(), [&](const std::pair<QString, Value> &entry) {
                   const Value *value = theirs.find(entry.first);
                   return value && *value == entry.second;
               });
    }
    return m_value == other.m_value;
}

std::partial_ordering Value::compare(const Value &other) const
{
    if (isNumber() && other.isNumber()) {
        return isInteger() && other.isInteger() ? std::partial_ordering(toInteger() <=> other.toInteger())
                                                : toDouble() <=> other.toDouble();
    }
    if (isText() && other.isText()) {
        return std::get<QString>(m_value).compare(std::get<QString>(other.m_value)) <=> 0;
    }
    if (isTime() && other.isTime()) {
        return time()->toMSecsSinceEpoch() <=> other.time()->toMSecsSinceEpoch();
    }
    if (list() && other.list()) {
        for (qsizetype i = 0; i < std::min(list()->size(), other.list()->size()); ++i) {
            const std::partial_ordering order = (*list())[i].compare((*other.list())[i]);
            if (order != std::partial_ordering::equivalent) {
                return order;
            }
        }
        return list()->size() <=> other.list()->size();
    }
    return *this == other ? std::partial_ordering::equivalent : std::partial_ordering::unordered;
}

QString floatText(double number)
{
    if (std::isnan(number)) {
        return QStringLiteral("NaN");
    }
    if (std::isinf(number)) {
        return number < 0 ? QStringLiteral("-Infinity") : QStringLiteral("Infinity");
    }
    const double size = std::abs(number);
    const bool isLong = size != 0 && (size >= 1e16 || size < 1e-4);
    std::array<char, 64> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
        isLong ? std::chars_format::scientific : std::chars_format::fixed);
    QString text = QString::fromLatin1(buffer.data(), end - buffer.data());
    const qsizetype exponent = text.indexOf(u'e');
    if (!text.contains(u'.')) {
        text.insert(exponent < 0 ? text.size() : exponent, QStringLiteral(".0"));
    }
    return text;
}

QString timeText(const QDateTime &time)
{
    const QString written = time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss "));
    if (time.timeSpec() == Qt::UTC) {
        return written + QStringLiteral("UTC");
    }
    const int minutes = time.offsetFromUtc() / 60;
    return written
        + QStringLiteral("%1%2%3")
              .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
              .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
              .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace frontrow::liquid
