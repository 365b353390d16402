// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>
#include <QtTypes>

#include <compare>
#include <memory>
#include <optional>
#include <variant>

namespace frontrow::liquid {

class Value;
using List = QList<Value>;

/// The whole numbers from the first to the last, both included.
struct Range
{
    qint64 first = 0;
    qint64 last = 0;

    bool operator==(const Range &) const = default;
};

/// A mapping that keeps the order in which its keys were first set, as Ruby's do.
class Map
{
public:
    void insert(const QString &key, const Value &value);
    /// Nothing when there is no such key.
    [[nodiscard]] const Value *find(const QString &key) const;
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] const QList<std::pair<QString, Value>> &entries() const { return m_entries; }

private:
    QList<std::pair<QString, Value>> m_entries;
    QHash<QString, qsizetype> m_places;
};

/// Something of the blog whose properties are read when a template asks for them: the site, a post.
class Object
{
public:
    Object() = default;
    Object(const Object &) = delete;
    Object &operator=(const Object &) = delete;
    virtual ~Object() = default;

    /// Nil for what it does not have.
    [[nodiscard]] virtual Value property(const QString &key) const = 0;
    /// What `{{ object }}` puts out.
    [[nodiscard]] virtual QString toText() const { return {}; }
    /// All of it, for filters that turn values into text.
    [[nodiscard]] virtual Map toMap() const { return {}; }
    /// The address of the page that it is; empty when it is none.
    [[nodiscard]] virtual QString url() const { return {}; }
};

/// A value of Liquid, with the manners that Ruby's values have in Jekyll. Cheap to copy; immutable. Wide by the types
/// that it may have, and by what each is when it is put out, compared or looped over.
class Value
{
public:
    static constexpr qint64 mostExtent = Q_INT64_C(1'000'000'000'000);
    static constexpr qsizetype mostOfRange = 1'000'000;

    Value() = default;
    Value(bool value)
        : m_value(value)
    {
    }
    Value(qint64 value)
        : m_value(value)
    {
    }
    Value(double value)
        : m_value(value)
    {
    }
    Value(const QString &value)
        : m_value(value)
    {
    }
    Value(const QDateTime &value)
        : m_value(value)
    {
    }
    Value(Range value)
        : m_value(value)
    {
    }
    Value(const List &value);
    Value(const Map &value);
    Value(std::shared_ptr<const Object> value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] bool isNil() const { return std::holds_alternative<std::monostate>(m_value); }
    /// Everything but nil and false.
    [[nodiscard]] bool isTrue() const;
    [[nodiscard]] bool isBool() const { return std::holds_alternative<bool>(m_value); }
    [[nodiscard]] bool isInteger() const { return std::holds_alternative<qint64>(m_value); }
    [[nodiscard]] bool isFloat() const { return std::holds_alternative<double>(m_value); }
    [[nodiscard]] bool isNumber() const { return isInteger() || isFloat(); }
    [[nodiscard]] bool isText() const { return std::holds_alternative<QString>(m_value); }
    [[nodiscard]] bool isTime() const { return std::holds_alternative<QDateTime>(m_value); }
    [[nodiscard]] bool isRange() const { return std::holds_alternative<Range>(m_value); }
    /// Each of these is nullptr for a value of another kind.
    [[nodiscard]] const List *list() const;
    [[nodiscard]] const Map *map() const;
    [[nodiscard]] const Object *object() const;
    [[nodiscard]] const Range *range() const { return std::get_if<Range>(&m_value); }
    [[nodiscard]] const QDateTime *time() const { return std::get_if<QDateTime>(&m_value); }

    /// As an output puts it out: nothing for nil, lists joined without anything between, mappings as Ruby inspects
    /// them.
    [[nodiscard]] QString toText() const;
    /// As Ruby's `inspect` shows it.
    [[nodiscard]] QString inspected() const;
    /// As JSON, like Jekyll's `jsonify`.
    [[nodiscard]] QString toJson() const;
    /// As Ruby's `to_i`: of a text the digits it begins with.
    [[nodiscard]] qint64 toInteger() const;
    [[nodiscard]] double toDouble() const;

    /// The number of characters, items or keys; nothing for what has no size.
    [[nodiscard]] std::optional<qint64> size() const;
    /// No characters, items or keys; nothing for what cannot be asked.
    [[nodiscard]] std::optional<bool> isEmpty() const;
    /// The entry \a key of a mapping or an object, an item of a list by its place (from the end below 0).
    [[nodiscard]] Value property(const Value &key) const;
    /// What it comes to when it is written out: characters of texts, items of lists and what is in them, as often as it
    /// is. At most mostExtent; known without looking.
    [[nodiscard]] qint64 extent() const;
    /// How deep lists and mappings lie in each other; 0 for other values.
    [[nodiscard]] int depth() const;
    /// Whether a mapping, object or list has \a key.
    [[nodiscard]] bool hasProperty(const Value &key) const;
    /// What a loop goes through: the items of a list, the numbers of a range, `[key, value]` of a mapping, a text
    /// that is not empty as one; nothing of others. \param limit of a range's numbers.
    [[nodiscard]] List items(qsizetype limit = mostOfRange) const;

    /// As Ruby's `==`: 1 and 1.0 are equal, "1" and 1 are not.
    bool operator==(const Value &other) const;
    /// As Ruby's `<=>`; unordered where that is nil.
    [[nodiscard]] std::partial_ordering compare(const Value &other) const;

private:
    struct WholeList;
    struct WholeMap;

    std::variant<std::monostate, bool, qint64, double, QString, QDateTime, Range, std::shared_ptr<const WholeList>,
        std::shared_ptr<const WholeMap>, std::shared_ptr<const Object>>
        m_value;
};

/// \a number as Ruby writes it: "1.0", "0.1", "1.0e+20".
[[nodiscard]] QString floatText(double number);

/// \a time as Ruby writes it: "2022-05-18 10:00:00 +0200".
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace frontrow::liquid
