// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/expression.h"

#include "liquid/asciicharacters.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace frontrow::liquid {

namespace {

// Liquid 5.4, lib/liquid.rb
const QString quotedFragment = QStringLiteral(R"re((?:"[^"]*"|'[^']*'|(?:[^\s,|'"]|"[^"]*"|'[^']*')+))re");

constexpr std::array commands{u"size", u"first", u"last"};

Expression literal(const Value &value)
{
    Expression result;
    result.literal = value;
    return result;
}

bool isQuoted(QStringView source)
{
    return !source.isEmpty() && (source.front() == u'"' || source.front() == u'\'') && source.back() == source.front();
}

/// The keys in brackets and the names of a lookup, in their order.
QList<QStringView> lookupParts(QStringView source)
{
    static const QRegularExpression part(
        QStringLiteral(R"re(\[[^\]]+\]|[\w\-]+\??)re"), QRegularExpression::UseUnicodePropertiesOption);
    QList<QStringView> parts;
    const auto isNamed = [](QChar c) { return isAsciiWord(c) || c == u'-'; };
    if (std::ranges::all_of(source, [&](QChar c) { return isNamed(c) || c == u'.'; })) { // as most are
        while (!source.isEmpty()) {
            const qsizetype length = runLength(source, isNamed);
            if (length > 0) {
                parts.append(source.first(length));
            }
            source = source.sliced(std::min(length + 1, source.size()));
        }
        return parts;
    }
    QRegularExpressionMatchIterator each = part.globalMatchView(source);
    while (each.hasNext()) {
        parts.append(each.next().capturedView());
    }
    return parts;
}

Expression lookup(QStringView source)
{
    Expression result;
    result.kind = Expression::Kind::Lookup;
    bool isFirst = true;
    const QList<QStringView> words = lookupParts(source);
    for (const QStringView word : words) {
        const bool isBracket = word.startsWith(u'[') && word.endsWith(u']');
        Expression key = isBracket ? Expression::of(word.sliced(1).chopped(1)) : literal(Value(word.toString()));
        key.isCommand = !isBracket && std::ranges::find(commands, word) != commands.end();
        if (isFirst && !isBracket) {
            result.name = word.toString();
        } else {
            result.isNameComputed = result.isNameComputed || isFirst;
            result.parts.push_back(std::move(key));
        }
        isFirst = false;
    }
    return result;
}

enum class Token { Comparison, Text, Number, Word, Dots, Sign, End };

/// The number that \a source begins with; 0 without one.
qsizetype numberLength(QStringView source)
{
    const qsizetype sign = source.startsWith(u'-') ? 1 : 0;
    const qsizetype digits = runLength(source.sliced(sign), isAsciiDigit);
    if (digits == 0) {
        return 0;
    }
    const QStringView rest = source.sliced(sign + digits);
    const qsizetype decimals = rest.startsWith(u'.') ? runLength(rest.sliced(1), isAsciiDigit) : 0;
    return sign + digits + (decimals > 0 ? decimals + 1 : 0);
}

/// The kind and length of the token that \a source begins with; a length of 0 without one (Liquid 5.4, lexer.rb).
std::pair<Token, qsizetype> tokenAt(QStringView source)
{
    static constexpr std::array comparisons{u"==", u"!=", u"<>", u"<=", u">=", u"<", u">"};
    constexpr QStringView contains = u"contains";
    const QChar first = source.isEmpty() ? QChar() : source.front();
    const auto sign = std::ranges::find_if(comparisons, [&](QStringView each) { return source.startsWith(each); });
    if (sign != comparisons.end()) {
        return {Token::Comparison, QStringView(*sign).size()};
    }
    if (source.size() > contains.size() && source.startsWith(contains) && isAsciiSpace(source[contains.size()])) {
        return {Token::Comparison, contains.size()};
    }
    if (first == u'\'' || first == u'"') {
        return {Token::Text, source.indexOf(first, 1) + 1};
    }
    if (const qsizetype length = numberLength(source); length > 0) {
        return {Token::Number, length};
    }
    if (isAsciiWord(first) && !isAsciiDigit(first)) {
        const qsizetype length = runLength(source, [](QChar c) { return isAsciiWord(c) || c == u'-'; });
        return {Token::Word, length + (source.sliced(length).startsWith(u'?') ? 1 : 0)};
    }
    if (source.startsWith(u"..")) {
        return {Token::Dots, 2};
    }
    const bool isSign = !source.isEmpty() && QStringView(u"|.:,[]()?-").contains(first);
    return {Token::Sign, isSign ? 1 : 0};
}

/// The tokens of Liquid's strict parser.
class TokenReader
{
public:
    /// \param source outlives this
    explicit TokenReader(QStringView source)
    {
        source = source.trimmed();
        m_isBroken = !source.isValidUtf16();
        while (!m_isBroken && !source.isEmpty()) {
            source = source.sliced(runLength(source, isAsciiSpace));
            const auto [kind, length] = tokenAt(source);
            m_tokens.emplace_back(kind, source.first(length));
            m_isBroken = length == 0;
            source = source.sliced(length);
        }
        m_tokens.emplace_back(Token::End, QStringView());
    }

    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] bool isAtEnd() const { return looksAt(Token::End); }
    [[nodiscard]] bool looksAt(Token kind, qsizetype ahead = 0) const
    {
        const qsizetype at = m_at + ahead;
        return at < std::ssize(m_tokens) && m_tokens[static_cast<size_t>(at)].first == kind;
    }
    [[nodiscard]] bool looksAtSign(QChar sign, qsizetype ahead = 0) const
    {
        return looksAt(Token::Sign, ahead) && m_tokens[static_cast<size_t>(m_at + ahead)].second == sign;
    }
    [[nodiscard]] bool looksAtWord(QStringView word) const
    {
        return looksAt(Token::Word) && m_tokens[static_cast<size_t>(m_at)].second == word;
    }

    QString take() { return m_tokens[static_cast<size_t>(m_at++)].second.toString(); }
    /// Takes the sign when it is next; what is not there makes the reading fail.
    void expectSign(QChar sign) { m_isBroken = !takeSign(sign) || m_isBroken; }
    bool takeSign(QChar sign) { return looksAtSign(sign) ? (take(), true) : false; }
    bool takeWord(QStringView word) { return looksAtWord(word) ? (take(), true) : false; }

    /// The characters of an expression, without white space, for Expression::of().
    QString expression()
    {
        if (m_isBroken || ++m_depth > 50) {
            return fail();
        }
        QString source;
        if (looksAt(Token::Word)) {
            source = take();
            source += keys();
        } else if (takeSign(u'[')) {
            source = u'[' + expression();
            source += u']';
            expectSign(u']');
            source += keys();
        } else if (looksAt(Token::Text) || looksAt(Token::Number)) {
            source = take();
        } else if (takeSign(u'(')) {
            source = u'(' + expression();
            source += QStringLiteral("..");
            if (looksAt(Token::Dots)) {
                take();
            } else {
                fail();
            }
            source += expression();
            source += u')';
            expectSign(u')');
        } else {
            fail();
        }
        --m_depth;
        return source;
    }

    QString fail()
    {
        m_isBroken = true;
        return {};
    }

private:
    QString keys()
    {
        QString source;
        while (!m_isBroken) {
            if (takeSign(u'[')) {
                source += u'[' + expression();
                source += u']';
                expectSign(u']');
            } else if (takeSign(u'.')) {
                source += u'.' + (looksAt(Token::Word) ? take() : fail());
            } else {
                break;
            }
        }
        return source;
    }

    std::vector<std::pair<Token, QStringView>> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isBroken = false;
};

void addArgument(FilterCall &filter, const QString &key, QStringView value)
{
    if (key.isEmpty()) {
        filter.arguments.push_back(Expression::of(value));
    } else {
        filter.named.emplace_back(key, Expression::of(value));
    }
}

std::optional<Formula> strictFormula(QStringView source)
{
    TokenReader tokens(source);
    Formula formula;
    if (tokens.isAtEnd() && !tokens.isBroken()) {
        return formula;
    }
    formula.value = Expression::of(tokens.expression());
    while (!tokens.isBroken() && tokens.takeSign(u'|')) {
        FilterCall filter;
        filter.name = tokens.looksAt(Token::Word) ? tokens.take() : tokens.fail();
        bool hasMore = tokens.takeSign(u':');
        while (hasMore && !tokens.isBroken()) {
            QString key;
            if (tokens.looksAt(Token::Word) && tokens.looksAtSign(u':', 1)) {
                key = tokens.take();
                tokens.take();
            }
            addArgument(filter, key, tokens.expression());
            hasMore = tokens.takeSign(u',');
        }
        formula.filters.push_back(std::move(filter));
    }
    return tokens.isBroken() || !tokens.isAtEnd() ? std::nullopt : std::optional(std::move(formula));
}

/// What Liquid's older parser makes of it: it takes what it knows and skips the rest.
Formula lenientFormula(QStringView source)
{
    static const QRegularExpression start(
        u'(' + quotedFragment + QStringLiteral(")(.*)"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression filters(
        QStringLiteral("\\|\\s*(.*)"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression filter(QStringLiteral("(?:\\s+|") + quotedFragment + QStringLiteral("|,)+"));
    static const QRegularExpression name(QStringLiteral("\\w+"));
    static const QRegularExpression argument(QStringLiteral("[:,]\\s*((?:\\w+\\s*:\\s*)?") + quotedFragment + u')');
    static const QRegularExpression named(
        QStringLiteral("\\A(\\w[\\w-]*)\\s*:\\s*(") + quotedFragment + QStringLiteral(")\\z"));
    Formula formula;
    const QRegularExpressionMatch match = start.matchView(source);
    if (!match.hasMatch()) {
        return formula;
    }
    formula.value = Expression::of(match.capturedView(1));
    const QString rest = filters.matchView(match.capturedView(2)).captured(1);
    QRegularExpressionMatchIterator each = filter.globalMatch(rest);
    while (each.hasNext()) {
        const QString written = each.next().captured();
        const QRegularExpressionMatch called = name.match(written);
        if (!called.hasMatch()) {
            continue;
        }
        FilterCall call{called.captured(), {}, {}};
        QRegularExpressionMatchIterator arguments = argument.globalMatch(written);
        while (arguments.hasNext()) {
            const QString one = arguments.next().captured(1);
            const QRegularExpressionMatch key = named.match(one);
            addArgument(call, key.captured(1), key.hasMatch() ? key.captured(2) : one);
        }
        formula.filters.push_back(std::move(call));
    }
    return formula;
}

/// `blank` and `empty` ask for a state where they are compared.
Expression operandOf(QStringView source)
{
    Expression operand = Expression::of(source);
    if (source == u"blank" || source == u"empty") {
        operand.kind = source == u"blank" ? Expression::Kind::Blank : Expression::Kind::Empty;
    }
    return operand;
}

std::expected<Condition, QString> lenientCondition(QStringView source)
{
    static const QRegularExpression pieces(
        QStringLiteral("(?:\\b(?:\\s?and\\s?|\\s?or\\s?)\\b|(?:\\s*(?!\\b(?:\\s?and\\s?|\\s?or\\s?)\\b)(?:")
        + quotedFragment + QStringLiteral("|\\S+)\\s*)+)"));
    static const QRegularExpression comparison(
        u'(' + quotedFragment + QStringLiteral(")\\s*([=!<>a-z_]+)?\\s*(") + quotedFragment + QStringLiteral(")?"));
    Condition condition;
    bool isConjunction = false;
    QRegularExpressionMatchIterator each = pieces.globalMatchView(source);
    while (each.hasNext()) {
        const QString piece = each.next().captured();
        if (isConjunction) {
            const QString word = piece.trimmed();
            if (word != u"and" && word != u"or") {
                return std::unexpected(QStringLiteral("Valid syntax: if [expression]"));
            }
            condition.comparisons.back().conjunction = word;
        } else {
            const QRegularExpressionMatch match = comparison.match(piece);
            if (!match.hasMatch()) {
                return std::unexpected(QStringLiteral("Valid syntax: if [expression]"));
            }
            condition.comparisons.push_back(
                {operandOf(match.capturedView(1)), match.captured(2), operandOf(match.capturedView(3)), {}});
        }
        isConjunction = !isConjunction;
    }
    if (condition.comparisons.empty() || !condition.comparisons.back().conjunction.isEmpty()) {
        return std::unexpected(QStringLiteral("Valid syntax: if [expression]"));
    }
    return condition;
}

/// A character that may stand in a fragment without quotes.
bool isUnquoted(QChar c)
{
    return !isAsciiSpace(c) && !QStringView(u",|'\"").contains(c);
}

/// What \a source begins with up to white space, a ',' or the end; empty where that has quotes in it.
QStringView unquotedFragment(QStringView source)
{
    const QStringView fragment = source.first(runLength(source, isUnquoted));
    const QStringView rest = source.sliced(fragment.size());
    return rest.isEmpty() || isAsciiSpace(rest.front()) || rest.front() == u',' ? fragment : QStringView();
}

/// What a loop goes through, as most do: a variable and a collection without brackets or quotes.
struct UsualLoop
{
    QStringView variable;
    QStringView collection;
    QStringView rest;
};

std::optional<UsualLoop> usualLoop(QStringView source)
{
    const QStringView start = withoutSpaceBefore(source);
    const QStringView variable = start.first(runLength(start, [](QChar c) { return isAsciiWord(c) || c == u'-'; }));
    const QStringView gap = start.sliced(variable.size());
    const QStringView word = withoutSpaceBefore(gap);
    const QStringView after = word.startsWith(u"in") ? word.sliced(2) : QStringView();
    const QStringView collection = unquotedFragment(withoutSpaceBefore(after));
    const bool isUsual = !variable.isEmpty() && !collection.isEmpty() && !collection.contains(u'(')
        && word.size() < gap.size() && isAsciiSpace(after.front());
    return isUsual ? std::optional(UsualLoop{variable, collection, withoutSpaceBefore(after).sliced(collection.size())})
                   : std::nullopt;
}

/// What stands after the collection as it mostly does: names with values, and words. Nothing for anything else.
std::optional<QList<std::pair<QStringView, QStringView>>> usualAttributes(QStringView source)
{
    QList<std::pair<QStringView, QStringView>> attributes;
    const auto isBetween = [](QChar c) { return isAsciiSpace(c) || c == u','; };
    for (source = source.sliced(runLength(source, isBetween)); !source.isEmpty();
        source = source.sliced(runLength(source, isBetween))) {
        const QStringView key = source.first(runLength(source, isAsciiWord));
        source = source.sliced(key.size());
        const QStringView after = withoutSpaceBefore(source);
        if (key.isEmpty() || (!after.startsWith(u':') && !source.isEmpty() && !isBetween(source.front()))) {
            return std::nullopt;
        }
        if (after.startsWith(u':')) {
            const QStringView start = withoutSpaceBefore(after.sliced(1));
            const QStringView value = unquotedFragment(start);
            if (value.isEmpty()) {
                return std::nullopt;
            }
            attributes.emplaceBack(key, value);
            source = start.sliced(value.size());
        }
    }
    return attributes;
}

void setAttribute(LoopHeader &loop, QStringView key, QStringView value)
{
    if (key == u"limit") {
        loop.limit = Expression::of(value);
    } else if (key == u"cols") {
        loop.columns = Expression::of(value);
    } else if (key == u"offset") {
        loop.continues = value == u"continue";
        loop.offset = loop.continues ? std::nullopt : std::optional(Expression::of(value));
    }
}

} // namespace

Expression Expression::of(QStringView source)
{
    static const QRegularExpression range(QStringLiteral("\\A\\(\\s*(?>(\\S+)\\s*\\.\\.)\\s*(\\S+)\\s*\\)\\z"));
    static const QRegularExpression number(QStringLiteral("\\A-?\\d[\\d.]+\\z"));
    const QStringView word = source.trimmed();
    if (isQuoted(word)) {
        return liquid::literal(Value(word.size() < 2 ? QString() : word.sliced(1).chopped(1).toString()));
    }
    if (word.isEmpty() || word == u"nil" || word == u"null") {
        return {};
    }
    if (word == u"true" || word == u"false") {
        return liquid::literal(Value(word == u"true"));
    }
    if (word == u"blank" || word == u"empty") {
        return liquid::literal(Value(QString()));
    }
    const QStringView digits = word.sliced(word.startsWith(u'-') ? 1 : 0);
    const bool isNumeric = !digits.isEmpty() && isAsciiDigit(digits.front());
    if (isNumeric && std::ranges::all_of(digits, isAsciiDigit)) {
        return liquid::literal(Value(word.toLongLong()));
    }
    const QRegularExpressionMatch ends = word.startsWith(u'(') ? range.matchView(word) : QRegularExpressionMatch();
    if (ends.hasMatch()) {
        Expression result;
        result.kind = Kind::Range;
        result.parts = {of(ends.capturedView(1)), of(ends.capturedView(2))};
        return result;
    }
    return isNumeric && number.matchView(word).hasMatch() ? liquid::literal(Value(Value(word.toString()).toDouble()))
                                                          : lookup(word);
}

Formula Formula::of(QStringView source)
{
    std::optional<Formula> strict = strictFormula(source);
    return strict ? *std::move(strict) : lenientFormula(source);
}

std::expected<Condition, QString> Condition::strictly(QStringView source)
{
    TokenReader tokens(source);
    Condition condition;
    bool hasMore = true;
    while (hasMore) {
        Comparison comparison;
        comparison.left = operandOf(tokens.expression());
        if (!tokens.isBroken() && tokens.looksAt(Token::Comparison)) {
            comparison.relation = tokens.take();
            comparison.right = operandOf(tokens.expression());
        }
        hasMore = !tokens.isBroken() && (tokens.looksAtWord(u"and") || tokens.looksAtWord(u"or"));
        if (hasMore) {
            comparison.conjunction = tokens.take();
        }
        condition.comparisons.push_back(std::move(comparison));
    }
    if (tokens.isBroken() || !tokens.isAtEnd()) {
        return std::unexpected(QStringLiteral("Unexpected characters in “%1”").arg(source));
    }
    return condition;
}

std::expected<Condition, QString> Condition::of(QStringView source)
{
    std::expected<Condition, QString> strict = strictly(source);
    return strict ? strict : lenientCondition(source);
}

std::expected<LoopHeader, QString> LoopHeader::of(QStringView source)
{
    static const QRegularExpression syntax(
        QStringLiteral("\\A\\s*([\\w-]+)\\s+in\\s+((?:\\([^)]*\\)|") + quotedFragment + QStringLiteral(")+)"));
    static const QRegularExpression attribute(QStringLiteral("(\\w[\\w-]*)\\s*:\\s*(") + quotedFragment + u')');
    std::optional<UsualLoop> parts = source.isValidUtf16() ? usualLoop(source) : std::nullopt;
    if (!parts) {
        const QRegularExpressionMatch match = syntax.matchView(source);
        if (!match.hasMatch()) {
            return std::unexpected(QStringLiteral("Valid syntax: for [item] in [collection]"));
        }
        parts = UsualLoop{match.capturedView(1), match.capturedView(2), source.sliced(match.capturedEnd(2))};
    }
    LoopHeader loop;
    loop.variable = parts->variable.toString();
    loop.name = loop.variable + u'-' + parts->collection;
    loop.collection = Expression::of(parts->collection);
    loop.isReversed = withoutSpaceBefore(parts->rest).startsWith(u"reversed");
    if (const auto attributes = usualAttributes(parts->rest)) {
        for (const auto &[key, value] : *attributes) {
            setAttribute(loop, key, value);
        }
        return loop;
    }
    QRegularExpressionMatchIterator each = attribute.globalMatchView(parts->rest);
    while (each.hasNext()) {
        const QRegularExpressionMatch one = each.next();
        setAttribute(loop, one.capturedView(1), one.capturedView(2));
    }
    return loop;
}

QStringList fragmentsOf(QStringView source)
{
    static const QRegularExpression fragment(quotedFragment);
    QStringList result;
    QRegularExpressionMatchIterator each = fragment.globalMatchView(source);
    while (each.hasNext()) {
        result.append(each.next().captured());
    }
    return result;
}

} // namespace frontrow::liquid
