// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "fuzz/fuzzing.h"
#include "post/frontmatter/frontmatter.h"
#include "post/markup/postlayout.h"

#include <algorithm>

using namespace frontrow;
using fuzz::require;

namespace {

/// A field's value at the path of places that leads to it, so that duplicate keys are told apart.
struct Leaf
{
    QString path; ///< by keys, for the functions under test
    QString place; ///< by positions
    FieldValue value;
    TextRange lines;
    bool isReadOnly = false;
};

void collect(const QList<Field> &fields, const QString &path, const QString &place, QList<Leaf> &leaves)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field &field = fields[i];
        const Leaf leaf{path + field.key, place + QString::number(i), field.value, field.lines, field.isReadOnly};
        leaves.append(leaf);
        collect(field.children, leaf.path + u'.', leaf.place + u'.', leaves);
        collect(field.items, leaf.path + u'.', leaf.place + u'.', leaves);
    }
}

QList<Leaf> leavesOf(const FrontMatter &frontMatter)
{
    QList<Leaf> leaves;
    collect(frontMatter.fields(), QString(), QString(), leaves);
    return leaves;
}

void checkRanges(const QList<Field> &fields, TextRange within)
{
    for (const Field &field : fields) {
        for (const TextRange &range : {field.keyRange, field.valueRange, field.lines}) {
            require(range.length >= 0 && range.start >= within.start && range.end() <= within.end(),
                "a field stands in the front matter");
        }
        require(field.isReadOnly != field.reason.isEmpty(), "what is read-only has a reason");
        checkRanges(field.children, within);
        checkRanges(field.items, within);
    }
}

void checkEdits(const TextEdits &edits, qsizetype end)
{
    qsizetype following = 0;
    for (const TextEdit &edit : edits) {
        require(edit.range.length >= 0 && edit.range.start >= following && edit.range.end() <= end,
            "edits are in order and in the front matter");
        following = edit.range.end();
    }
}

void checkDiagnostics(const QString &post, const FrontMatter &frontMatter)
{
    const qsizetype end = std::max(layoutOf(post).yaml.end(), std::min<qsizetype>(3, post.size()));
    bool hasError = false;
    for (const Diagnostic &diagnostic : frontMatter.diagnostics()) {
        hasError = hasError || diagnostic.severity == Diagnostic::Severity::Error;
        require(diagnostic.range.start >= 0 && diagnostic.range.length >= 0 && diagnostic.range.end() <= end,
            "a diagnostic stands in the front matter");
        require(!diagnostic.message.isEmpty() && !diagnostic.code.isEmpty(), "a diagnostic says what is wrong");
        if (!diagnostic.fixes.isEmpty()) {
            const bool isUnclosed = layoutOf(post).isUnclosed;
            checkEdits(diagnostic.fixes.constFirst().edits, isUnclosed ? post.size() : end);
            const QString fixed = applied(diagnostic.fixes.constFirst().edits, post);
            require(fixed != post, "a fix changes something");
            require(isUnclosed || slice(fixed, layoutOf(fixed).body) == slice(post, layoutOf(post).body),
                "a fix leaves the body alone");
        }
    }
    require(hasError != frontMatter.isReadable(), "what has errors is not readable");
}

FieldValue anyValue(fuzz::Choices &choices)
{
    static const QStringList texts{QString(), QStringLiteral("new"), QStringLiteral("yes"), QStringLiteral("a: b #c"),
        QStringLiteral("it's \"it\""), QStringLiteral(" x "), QStringLiteral("one\ntwo\n"), QStringLiteral("\n x\n\n"),
        QStringLiteral("- a"), QStringLiteral("é 🎉\u00a0\u2028\x1b"), QStringLiteral("012"), QStringLiteral("---")};
    switch (choices.below(6)) {
    case 0:
        return {};
    case 1:
        return FieldValue::boolean(choices.below(2) == 0);
    case 2:
        return FieldValue::number(QStringLiteral("47.11"));
    case 3:
        return FieldValue::date(QStringLiteral("2022-05-18 10:00:00 +1000"));
    case 4: {
        QStringList items;
        for (qsizetype count = choices.below(4); count > 0; --count) {
            items.append(texts[choices.below(texts.size())]);
        }
        return FieldValue::list(items);
    }
    default:
        return FieldValue::text(texts[choices.below(texts.size())]);
    }
}

/// The values of all fields but those at or around \a path.
QList<FieldValue> valuesBeside(const QList<Leaf> &leaves, const QString &path)
{
    QList<FieldValue> values;
    for (const Leaf &leaf : leaves) {
        const bool isAround = path.startsWith(leaf.path + u'.');
        const bool isBelow = leaf.path == path || leaf.path.startsWith(path + u'.');
        if (!isAround && !isBelow) {
            values.append(leaf.value);
        }
    }
    return values;
}

void checkSet(const QString &post, const FrontMatter &before, const QString &path, fuzz::Choices &choices)
{
    const FieldValue value = anyValue(choices);
    const Result<TextEdits> edits = setField(post, path, value);
    if (!edits) {
        require(!edits.error().message.isEmpty(), "a refusal says why");
        return;
    }
    const PostLayout layout = layoutOf(post);
    checkEdits(*edits, layout.yaml.end());
    const QString edited = applied(*edits, post);
    const FrontMatter after = FrontMatter::parse(edited);
    require(after.isReadable() && after.value(path) == value, "the value is read back");
    require(valuesBeside(leavesOf(after), path) == valuesBeside(leavesOf(before), path), "other values stay");
    const Field *field = before.find(path);
    if (field == nullptr) {
        return;
    }
    require(edits->isEmpty()
            || (edits->constFirst().range.start >= field->keyRange.start
                && edits->constLast().range.end() <= field->lines.end()),
        "only the lines of the field change");
    const Result<TextEdits> back = setField(edited, path, field->value);
    require(back.has_value(), "the old value can be set again");
    require(FrontMatter::parse(applied(*back, edited)).value(path) == field->value, "the old value is back");
}

QList<FieldValue> sortedTexts(const QList<Leaf> &leaves)
{
    QList<FieldValue> values;
    for (const Leaf &leaf : leaves) {
        values.append(leaf.value);
    }
    std::ranges::sort(values, {},
        [](const FieldValue &value) { return std::pair(static_cast<int>(value.kind()), value.toList().join(u'\0')); });
    return values;
}

void checkStructure(const QString &post, const FrontMatter &before, const QString &path, fuzz::Choices &choices)
{
    const QList<Leaf> leaves = leavesOf(before);
    const QString &other = leaves[choices.below(leaves.size())].path;
    const Result<TextEdits> moved = moveField(post, path, choices.below(3) == 0 ? QString() : other);
    if (moved) {
        const FrontMatter after = FrontMatter::parse(applied(*moved, post));
        require(after.isReadable() && sortedTexts(leavesOf(after)) == sortedTexts(leaves), "moving keeps all values");
        require(QString(applied(*moved, post)).remove(u'\n').size() == QString(post).remove(u'\n').size(),
            "moving keeps all characters");
    }
    const Result<TextEdits> renamed = renameField(post, path, QStringLiteral("a new: key"));
    if (renamed) {
        const FrontMatter after = FrontMatter::parse(applied(*renamed, post));
        require(after.isReadable() && sortedTexts(leavesOf(after)) == sortedTexts(leaves), "renaming keeps all values");
        require(after.find(path) == nullptr, "the old name is gone");
    }
    const Result<TextEdits> removed = removeField(post, path);
    if (removed) {
        const FrontMatter after = FrontMatter::parse(applied(*removed, post));
        require(after.isReadable() && leavesOf(after).size() < leaves.size(), "the field is gone");
    }
}

} // namespace

/// Whatever the text: it is read without a fault, what is wrong has a place, and an edit does what it says or is
/// refused.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::optional<QString> text = fuzz::textOf(data, size);
    if (!text) {
        return -1;
    }
    const FrontMatter frontMatter = FrontMatter::parse(*text);
    checkRanges(frontMatter.fields(), layoutOf(*text).yaml);
    checkDiagnostics(*text, frontMatter);
    const QList<Leaf> leaves = leavesOf(frontMatter);
    fuzz::Choices choices(QByteArrayView(data, static_cast<qsizetype>(size)));
    const bool isNew = leaves.isEmpty() || choices.below(4) == 0;
    const QString path = isNew ? QStringLiteral("new.field") : leaves[choices.below(leaves.size())].path;
    checkSet(*text, frontMatter, path, choices);
    if (!isNew && choices.below(2) == 0) {
        checkStructure(*text, frontMatter, path, choices);
    }
    return 0;
}
