// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/termchecks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

struct TermChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(TermChecks)
};

/// Where \a term stands in \a field; the whole value when it is written otherwise.
TextRange placeOf(QStringView text, const Field &field, const QString &term, qsizetype from = 0)
{
    const QStringView value = slice(text, field.valueRange);
    for (qsizetype at = value.indexOf(term, from); at >= 0; at = value.indexOf(term, at + 1)) {
        const bool startsWord = at == 0 || !value[at - 1].isLetterOrNumber();
        const qsizetype end = at + term.size();
        if (startsWord && (end == value.size() || !value[end].isLetterOrNumber())) {
            return {field.valueRange.start + at, term.size()};
        }
    }
    return field.valueRange;
}

QList<Fix> fixWith(const CheckedPost &post, const QString &path, const QString &label, const QStringList &terms)
{
    const Result<TextEdits> edits = setField(post.text, path, FieldValue::list(terms));
    return edits && !edits->isEmpty() ? QList{Fix{label, *edits}} : QList<Fix>();
}

/// Jekyll makes two tags of `tags: a, b`: "a," and "b".
/// Source: Jekyll 4.3, `Utils.pluralized_array_from_hash`.
void checkSplit(const CheckedPost &post, const QString &path, const Field &field, Diagnostics &found)
{
    const QString text = field.value.toString();
    if (!text.contains(u',')) {
        return;
    }
    QStringList terms;
    for (const QString &term : text.split(u',')) {
        terms += term.trimmed().isEmpty() ? QStringList() : QStringList{term.trimmed()};
    }
    found.append({Diagnostic::Severity::Warning, QStringLiteral("terms-not-a-list"),
        TermChecksMessages::tr(
            "Jekyll splits “%1” at its spaces, and the commas become part of the words. Write a list in "
            "brackets.")
            .arg(text),
        field.valueRange, fixWith(post, path, TermChecksMessages::tr("Make It a List"), terms)});
}

void checkCase(const CheckedPost &post, const QString &path, const Field &field,
    const QHash<QString, QList<TermUse>> &uses, Diagnostics &found)
{
    const QStringList terms = field.value.toList();
    QSet<QString> seen;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const QString &term = terms[i];
        if (seen.contains(term.toCaseFolded())) {
            QStringList others = terms;
            others.removeAt(i);
            found.append({Diagnostic::Severity::Warning, QStringLiteral("term-twice"),
                TermChecksMessages::tr("“%1” is there twice.").arg(term), placeOf(post.text, field, term),
                fixWith(post, path, TermChecksMessages::tr("Remove One"), others)});
            continue;
        }
        seen.insert(term.toCaseFolded());
        if (const std::optional<QString> usual = BlogFacts::usualCase(uses, term)) {
            QStringList corrected = terms;
            corrected[i] = *usual;
            found.append({Diagnostic::Severity::Warning, QStringLiteral("term-case"),
                TermChecksMessages::tr(
                    "Other posts of the blog write “%1” instead of “%2”, and Jekyll takes them for two.")
                    .arg(*usual, term),
                placeOf(post.text, field, term),
                fixWith(post, path, TermChecksMessages::tr("Write “%1”").arg(*usual), corrected)});
        }
    }
}

void checkList(
    const PostReading &reading, const QString &path, const QHash<QString, QList<TermUse>> &uses, Diagnostics &found)
{
    const Field *field = reading.post.frontMatter.find(path);
    if (field == nullptr || field->isReadOnly) {
        return;
    }
    if (field->value.kind() == FieldValue::Kind::Text) {
        checkSplit(reading.post, path, *field, found);
    } else if (field->value.kind() == FieldValue::Kind::List) {
        checkCase(reading.post, path, *field, uses, found);
    }
}

/// A table of contents that kramdown fills in stands before any text that could be an excerpt.
bool beginsWithContents(const PostReading &reading)
{
    const QList<RenderedBlock> &blocks = reading.post.body.blocks;
    return !blocks.isEmpty() && slice(reading.post.text, blocks.constFirst().source).contains(u"{:toc}");
}

void checkExcerpt(const PostReading &reading, Diagnostics &found)
{
    const CheckedPost &post = reading.post;
    constexpr qsizetype fewestPosts = 5; // from which a blog has conventions
    const Field *field = post.frontMatter.find(u"excerpt");
    if ((field != nullptr && !field->value.toString().isEmpty()) || !post.frontMatter.isReadable()) {
        return;
    }
    const BlogFacts &blog = post.blog;
    const bool isUsual = blog.posts >= fewestPosts && blog.postsWithExcerpt * 5 >= blog.posts * 4;
    if (beginsWithContents(reading)) {
        found.append({Diagnostic::Severity::Warning, QStringLiteral("excerpt-missing"),
            TermChecksMessages::tr(
                "Without an excerpt, lists of posts and the header show the table of contents instead. Say in "
                "a sentence what the post is about."),
            field == nullptr ? TextRange() : field->keyRange});
    } else if (field != nullptr || isUsual) {
        found.append({Diagnostic::Severity::Hint, QStringLiteral("excerpt-missing"),
            TermChecksMessages::tr(
                "The post has no excerpt. Say in a sentence what it is about; lists of posts show it."),
            field == nullptr ? TextRange() : field->keyRange});
    }
}

} // namespace

Diagnostics checkTerms(const PostReading &reading)
{
    Diagnostics found;
    checkList(reading, QStringLiteral("tags"), reading.post.blog.tags, found);
    checkList(reading, QStringLiteral("categories"), reading.post.blog.categories, found);
    checkExcerpt(reading, found);
    return found;
}

} // namespace frontrow
