// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/jekyll/kramdownfault.h"

#include "post/markup/characterreference.h"
#include "post/yaml/scalarstyle.h"
#include "post/yaml/yamltree.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <tuple>

namespace frontrow {

namespace {

struct KramdownFaultMessages
{
    Q_DECLARE_TR_FUNCTIONS(KramdownFault)
};

using Kind = YamlNode::Kind;

bool isScalar(const YamlNode &node, FieldValue::Kind kind)
{
    const bool isTyped = node.kind == Kind::Scalar && node.isPlain();
    return node.kind == Kind::Scalar && (isTyped ? plainValue(node.text).kind() : FieldValue::Kind::Text) == kind;
}

bool isText(const YamlNode &node)
{
    return isScalar(node, FieldValue::Kind::Text);
}

bool isNothing(const YamlNode &node)
{
    return node.kind == Kind::Null || isScalar(node, FieldValue::Kind::Null);
}

bool isFalse(const YamlNode &node)
{
    return isScalar(node, FieldValue::Kind::Boolean) && !plainValue(node.text).toBool(true);
}

bool isNameOrList(const YamlNode &node)
{
    return isText(node) || node.kind == Kind::Sequence;
}

bool isWholeNumber(const YamlNode &node)
{
    static const QRegularExpression number(
        QStringLiteral("\\A\\s*[-+]?(?:0x[0-9a-f][0-9a-f_]*|0b[01][01_]*|[0-9][0-9_,]*)\\s*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const bool isOne = isText(node) || isScalar(node, FieldValue::Kind::Number);
    return isOne && number.match(node.text).hasMatch() && (node.isPlain() || !node.text.contains(u','));
}

/// "1..3", "1,2", [1, 2]: of headings there are six levels.
bool areLevels(const YamlNode &node)
{
    static const QRegularExpression levels(
        QStringLiteral("\\A(?:[1-6]\\.\\.[1-6]|[1-6](?:,[1-6])*)\\z"), QRegularExpression::DontCaptureOption);
    if (node.kind == Kind::Sequence) {
        return std::ranges::all_of(node.children,
            [](const YamlNode &item) { return item.text.size() == 1 && levels.match(item.text).hasMatch(); });
    }
    return isNothing(node) || (isText(node) && levels.match(node.text).hasMatch());
}

/// The names or numbers of four characters.
bool areQuotes(const YamlNode &node)
{
    QStringList names = isText(node) ? node.text.split(u',') : QStringList();
    if (node.kind == Kind::Sequence) {
        for (const YamlNode &item : node.children) {
            names.append(item.text);
        }
    }
    const auto isKnown = [](const QString &name) {
        bool isNumber = false;
        std::ignore = name.toInt(&isNumber);
        return isNumber || referencedCharacter(u'&' + name.trimmed() + u';') != 0;
    };
    return isNothing(node) || (names.size() == 4 && std::ranges::all_of(names, isKnown));
}

/// A mapping, or a text that is one in YAML.
bool isMapping(const YamlNode &node)
{
    return node.kind == Kind::Map || (isText(node) && node.text.contains(u':'));
}

bool areSettings(const YamlNode &node)
{
    return node.kind == Kind::Map || isNothing(node) || isFalse(node);
}

bool areLatexHeaders(const YamlNode &node)
{
    return (node.kind == Kind::Sequence && node.children.size() == 6) || (isText(node) && node.text.count(u',') == 5);
}

/// Other names may be those of gems.
bool mayBeMathEngine(const YamlNode &node)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z][\\w-]*\\z"));
    return isNothing(node) || isFalse(node) || (isText(node) && name.match(node.text).hasMatch());
}

bool mayBeInput(const YamlNode &node)
{
    return mayBeMathEngine(node) && node.text != u"gfm";
}

struct Option
{
    std::function<bool(const YamlNode &)> mayBe;
    const char *wanted;
};

const QHash<QString, Option> &options()
{
    const char *number = QT_TRANSLATE_NOOP("KramdownFault", "a whole number");
    const char *settings = QT_TRANSLATE_NOOP("KramdownFault", "settings below it");
    const char *name = QT_TRANSLATE_NOOP("KramdownFault", "a name that kramdown has");
    static const QHash<QString, Option> all{
        {QStringLiteral("gfm_quirks"),
            {isNameOrList, QT_TRANSLATE_NOOP("KramdownFault", "a name or a list of names, like paragraph_end")}},
        {QStringLiteral("toc_levels"), {areLevels, QT_TRANSLATE_NOOP("KramdownFault", "levels like 1..3 or 1,2")}},
        {QStringLiteral("smart_quotes"),
            {areQuotes,
                QT_TRANSLATE_NOOP("KramdownFault", "the names of four characters, like lsquo,rsquo,ldquo,rdquo")}},
        {QStringLiteral("typographic_symbols"), {isMapping, settings}},
        {QStringLiteral("header_offset"), {isWholeNumber, number}},
        {QStringLiteral("line_width"), {isWholeNumber, number}},
        {QStringLiteral("list_indent"), {isWholeNumber, number}},
        {QStringLiteral("footnote_nr"),
            {[](const YamlNode &node) { return isNothing(node) || isWholeNumber(node); }, number}},
        {QStringLiteral("math_engine"), {mayBeMathEngine, name}},
        {QStringLiteral("math_engine_opts"), {isMapping, settings}},
        {QStringLiteral("input"), {mayBeInput, name}},
        {QStringLiteral("syntax_highlighter_opts"), {areSettings, settings}},
        {QStringLiteral("latex_headers"), {areLatexHeaders, QT_TRANSLATE_NOOP("KramdownFault", "six names")}},
    };
    return all;
}

} // namespace

QString kramdownFault(const YamlNode *node)
{
    if (node == nullptr || node->kind == Kind::Alias) {
        return {};
    }
    if (!areSettings(*node)) {
        return KramdownFaultMessages::tr(
            "“kramdown” in _config.yml has no settings below it, at which Jekyll stops its "
            "build. Write some, or remove the line.");
    }
    for (qsizetype i = 0; i + 1 < node->children.size(); i += 2) {
        const QString &key = node->children[i].text;
        const YamlNode &value = node->children[i + 1];
        const auto option = options().constFind(key);
        if (option != options().constEnd() && value.kind != Kind::Alias && !option->mayBe(value)) {
            return KramdownFaultMessages::tr("Jekyll stops its build at “%1” below “kramdown” in _config.yml. Write %2 "
                                             "there, or remove the line.")
                .arg(key, KramdownFaultMessages::tr(option->wanted));
        }
    }
    return {};
}

} // namespace frontrow
