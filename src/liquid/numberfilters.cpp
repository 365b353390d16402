// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/numberfilters.h"

#include <QRegularExpression>

#include <array>
#include <charconv>
#include <cmath>

namespace frontrow::liquid {

namespace {

/// As Liquid's filters take a number: decimal fractions stay such, other texts are the whole number they begin with.
Value numberOf(const Value &value)
{
    static const QRegularExpression fraction(QStringLiteral("\\A-?\\d+\\.\\d+\\z"));
    if (value.isNumber()) {
        return value;
    }
    if (!value.isText()) {
        return Value(qint64(0));
    }
    const QString text = stripped(value.toText());
    return fraction.match(text).hasMatch() ? Value(text.toDouble()) : Value(value.toInteger());
}

/// Liquid reckons with decimal fractions: in numbers of more digits than the result has, what is written in decimal
/// stays as it is.
long double decimal(const Value &value)
{
    if (value.isInteger()) {
        return static_cast<long double>(value.toInteger());
    }
    std::array<char, 64> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value.toDouble());
    long double number = 0;
    std::from_chars(digits.data(), end, number);
    return number;
}

Value fractionOf(long double number)
{
    return Value(static_cast<double>(number));
}

/// \a number, which has no fraction, as a whole number where it is none too large.
Value wholeOf(long double number)
{
    constexpr long double beyond = 0x1p63L;
    return number >= -beyond && number < beyond ? Value(static_cast<qint64>(number)) : fractionOf(number);
}

qint64 floorQuotient(qint64 a, qint64 b)
{
    if (b == -1) {
        return static_cast<qint64>(0 - static_cast<quint64>(a));
    }
    const qint64 quotient = a / b;
    return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
}

/// \a reckon with whole numbers, or \a fractions where one of them is none or the result is too large.
template <typename Reckon, typename Fractions>
Outcome reckoned(const Value &input, const Value &operand, Reckon reckon, Fractions fractions)
{
    const Value a = numberOf(input);
    const Value b = numberOf(operand);
    qint64 result = 0;
    if (a.isInteger() && b.isInteger() && !reckon(a.toInteger(), b.toInteger(), &result)) {
        return Value(result);
    }
    return fractionOf(fractions(decimal(a), decimal(b)));
}

Outcome plus(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    return reckoned(
        input, arguments.value(0), [](qint64 a, qint64 b, qint64 *sum) { return __builtin_add_overflow(a, b, sum); },
        [](long double a, long double b) { return a + b; });
}

Outcome minus(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    return reckoned(
        input, arguments.value(0), [](qint64 a, qint64 b, qint64 *rest) { return __builtin_sub_overflow(a, b, rest); },
        [](long double a, long double b) { return a - b; });
}

Outcome times(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    return reckoned(
        input, arguments.value(0),
        [](qint64 a, qint64 b, qint64 *product) { return __builtin_mul_overflow(a, b, product); },
        [](long double a, long double b) { return a * b; });
}

bool isZero(const Value &value)
{
    return numberOf(value).toDouble() == 0;
}

Outcome dividedBy(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    // By a fraction of nothing Ruby reckons on.
    const bool isWhole = numberOf(input).isInteger() && numberOf(arguments.value(0)).isInteger();
    if (isWhole && isZero(arguments.value(0))) {
        return std::unexpected(QStringLiteral("divided by 0"));
    }
    return reckoned(
        input, arguments.value(0),
        [](qint64 a, qint64 b, qint64 *quotient) {
            *quotient = floorQuotient(a, b);
            return false;
        },
        [](long double a, long double b) { return a / b; });
}

Outcome modulo(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    if (isZero(arguments.value(0))) {
        return std::unexpected(QStringLiteral("divided by 0"));
    }
    return reckoned(
        input, arguments.value(0),
        [](qint64 a, qint64 b, qint64 *rest) {
            *rest = b == -1 ? 0 : a - b * floorQuotient(a, b);
            return false;
        },
        [](long double a, long double b) {
            const long double rest = std::fmod(a, b);
            return rest == 0 ? 0 : (rest < 0) != (b < 0) ? rest + b : rest;
        });
}

Outcome round(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    const Value number = numberOf(input);
    const qint64 digits = numberOf(arguments.value(0)).toInteger();
    if (number.isInteger() && digits >= 0) {
        return number;
    }
    if (digits > 15) {
        return number;
    }
    const long double factor = std::pow(10.0L, static_cast<long double>(std::clamp<qint64>(std::abs(digits), 0, 300)));
    return digits > 0 ? fractionOf(std::round(decimal(number) * factor) / factor)
                      : wholeOf(std::round(decimal(number) / factor) * factor);
}

Outcome ceil(const Value &input, const Arguments & /*arguments*/, Runner & /*runner*/)
{
    const Value number = numberOf(input);
    return number.isInteger() ? number : wholeOf(std::ceil(decimal(number)));
}

Outcome floor(const Value &input, const Arguments & /*arguments*/, Runner & /*runner*/)
{
    const Value number = numberOf(input);
    return number.isInteger() ? number : wholeOf(std::floor(decimal(number)));
}

Outcome abs(const Value &input, const Arguments & /*arguments*/, Runner & /*runner*/)
{
    const Value number = numberOf(input);
    return number.isInteger() && number.toInteger() > std::numeric_limits<qint64>::min()
        ? Value(std::abs(number.toInteger()))
        : Value(std::abs(number.toDouble()));
}

Outcome atLeast(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    const Value number = numberOf(input);
    const Value least = numberOf(arguments.value(0));
    return least.compare(number) > 0 ? least : number;
}

Outcome atMost(const Value &input, const Arguments &arguments, Runner & /*runner*/)
{
    const Value number = numberOf(input);
    const Value most = numberOf(arguments.value(0));
    return most.compare(number) < 0 ? most : number;
}

Outcome toInteger(const Value &input, const Arguments & /*arguments*/, Runner & /*runner*/)
{
    if (input.isBool()) {
        return Value(qint64(input.isTrue() ? 1 : 0));
    }
    if (input.list() || input.map() || input.object() || input.isRange()) {
        return std::unexpected(QStringLiteral("undefined method 'to_i'"));
    }
    return input.isFloat() ? wholeOf(std::trunc(decimal(input))) : Value(input.toInteger());
}

} // namespace

FilterTable numberFilters()
{
    return {
        {QStringLiteral("plus"), {1, 1, plus}},
        {QStringLiteral("minus"), {1, 1, minus}},
        {QStringLiteral("times"), {1, 1, times}},
        {QStringLiteral("divided_by"), {1, 1, dividedBy}},
        {QStringLiteral("modulo"), {1, 1, modulo}},
        {QStringLiteral("round"), {0, 1, round}},
        {QStringLiteral("ceil"), {0, 0, ceil}},
        {QStringLiteral("floor"), {0, 0, floor}},
        {QStringLiteral("abs"), {0, 0, abs}},
        {QStringLiteral("at_least"), {1, 1, atLeast}},
        {QStringLiteral("at_most"), {1, 1, atMost}},
        {QStringLiteral("to_integer"), {0, 0, toInteger}},
    };
}

} // namespace frontrow::liquid
