// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/valuechecks.h"

#include "post/yaml/scalarstyle.h"
#include "site/jekyll/permalink.h"
#include "site/jekyll/postappearance.h"
#include "site/jekyll/postvalues.h"

#include <QCoreApplication>
#include <QRegularExpression>

// Source of the rules: Jekyll 4.3, lib/jekyll/document.rb, url.rb and utils.rb.

namespace frontrow {

namespace {

struct ValueChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(ValueChecks)
};

using ValueKind = FieldValue::Kind;
using Severity = Diagnostic::Severity;

/// Ruby takes `:name` without quotes for a symbol, which is no text.
bool isSymbol(const CheckedPost &post, const Field &field)
{
    const QStringView value = slice(post.text, field.valueRange);
    return field.value.kind() == ValueKind::Text && value.size() > 1 && value.front() == u':';
}

/// The value as text in quotes. Written anew, since a symbol is the same text for forms.
QList<Fix> quotingFix(const CheckedPost &post, const Field &field)
{
    const bool isScalar = field.value.kind() == ValueKind::Number || field.value.kind() == ValueKind::Date
        || field.value.kind() == ValueKind::Boolean || isSymbol(post, field);
    return isScalar && !field.isReadOnly ? QList<Fix>{{ValueChecksMessages::tr("Put It in Quotes"),
                                               {{field.valueRange, quoted(slice(post.text, field.valueRange))}}}}
                                         : QList<Fix>();
}

QString written(const CheckedPost &post, const Field &field)
{
    constexpr qsizetype longest = 40;
    return slice(post.text, field.valueRange).toString().simplified().left(longest);
}

/// Where Jekyll cannot take them.
void checkCategories(const CheckedPost &post, Diagnostics &found)
{
    const Field *field = post.frontMatter.find(u"categories");
    found.append({Severity::Error, QStringLiteral("categories-type"),
        (post.config.isStrict
                ? ValueChecksMessages::tr(
                      "Jekyll cannot take “%1” for categories, which stops its build, since _config.yml says "
                      "“strict_front_matter”. Write words or a list of words.")
                : ValueChecksMessages::tr(
                      "Jekyll cannot take “%1” for categories and leaves out the whole front matter. Write "
                      "words or a list of words."))
            .arg(written(post, *field)),
        field->valueRange, quotingFix(post, *field)});
}

/// Jekyll takes what stands before the first colon of the categories for the scheme of an address, and stops at one
/// that is none. Source: Addressable 2.8, URI::encode and URI#scheme=.
void checkColon(const CheckedPost &post, const QString &pattern, Diagnostics &found)
{
    static const QRegularExpression scheme(QStringLiteral("\\A([^:/?#]+):"));
    static const QRegularExpression valid(
        QStringLiteral("\\A[a-z][a-z0-9.+-]*\\z"), QRegularExpression::CaseInsensitiveOption);
    const QStringList categories = PostValues::of(
        topFieldsOf(post.frontMatter), DocumentPlace::of(post.file, QStringLiteral("posts"), post.config), post.config)
                                       .categories;
    const QRegularExpressionMatch match = scheme.match(categories.join(u'/'));
    static const QRegularExpression sexagesimal(
        QStringLiteral("\\A[-+]?\\d+(?::[0-5]?\\d)+(?:/|\\z)")); // a number to Ruby
    const bool isKnown = post.frontMatter.value(u"categories").kind() != ValueKind::Map // else lists are in the list
        && !sexagesimal.match(categories.join(u'/')).hasMatch();
    if (!isKnown || !pattern.contains(QStringLiteral(":categories")) || !match.hasMatch()
        || valid.matchView(match.capturedView(1)).hasMatch()) {
        return;
    }
    const Field *field = post.frontMatter.find(u"categories");
    field = field == nullptr ? post.frontMatter.find(u"category") : field;
    found.append({Severity::Error, QStringLiteral("categories-colon"),
        ValueChecksMessages::tr(
            "The page's address would begin with the category “%1”, and the colon in it stops Jekyll's build. "
            "Write it without a colon.")
            .arg(categories.constFirst()),
        field == nullptr ? TextRange() : field->valueRange, {}});
}

/// The template of the post's address has a part that \a slug goes into.
bool usesSlug(const QString &pattern)
{
    return pattern.contains(u":title") || pattern.contains(u":slug");
}

void checkSlug(const CheckedPost &post, const QString &pattern, Diagnostics &found)
{
    const Field *field = post.frontMatter.find(u"slug");
    const ValueKind kind = field ? field->value.kind() : ValueKind::Null;
    const bool isFalse = kind == ValueKind::Boolean && !field->value.toBool(true); // as if it was not there
    const bool isText = kind == ValueKind::Text && !isSymbol(post, *field);
    if (kind == ValueKind::Null || isText || isFalse || !usesSlug(pattern)) {
        return;
    }
    found.append({Severity::Error, QStringLiteral("slug-type"),
        ValueChecksMessages::tr("The slug “%1” is no text, which stops Jekyll's build. Put it in quotes.")
            .arg(written(post, *field)),
        field->valueRange, quotingFix(post, *field)});
}

void checkPermalink(const CheckedPost &post, Diagnostics &found)
{
    const Field *field = post.frontMatter.find(u"permalink");
    const ValueKind kind = field ? field->value.kind() : ValueKind::Null;
    const bool isFalse = kind == ValueKind::Boolean && !field->value.toBool(true);
    if (kind == ValueKind::Null || isFalse) {
        return;
    }
    if (kind != ValueKind::Text || isSymbol(post, *field)) {
        found.append({Severity::Error, QStringLiteral("permalink-type"),
            ValueChecksMessages::tr("The permalink “%1” is no text, which stops Jekyll's build. Put it in quotes.")
                .arg(written(post, *field)),
            field->valueRange, quotingFix(post, *field)});
        return;
    }
    const QString permalink = field->value.toString();
    if (permalink.isEmpty()) {
        found.append({Severity::Error, QStringLiteral("permalink-home"),
            ValueChecksMessages::tr(
                "An empty permalink is the address of the home page, which the post would take the place of. "
                "Write an address, or remove the line."),
            field->lines});
    } else if (const QString unknown = unknownPlaceholderIn(permalink); !unknown.isEmpty()) {
        found.append({Severity::Error, QStringLiteral("permalink-placeholder"),
            ValueChecksMessages::tr(
                "Jekyll knows no placeholder “%1” for a permalink, which stops its build. Correct the name.")
                .arg(unknown),
            field->valueRange});
    }
}

} // namespace

Diagnostics checkValues(const PostReading &reading)
{
    const CheckedPost &post = reading.post;
    Diagnostics found;
    const FieldValue permalink = post.frontMatter.value(u"permalink");
    const QString pattern = permalink.kind() == ValueKind::Text && !permalink.toString().isEmpty()
        ? permalink.toString()
        : post.config.permalinkTemplate(QStringLiteral("posts"));
    if (!post.frontMatter.isReadable()) {
        return found;
    }
    if (!isTakenOver(post.frontMatter)) {
        checkCategories(post, found);
        return found;
    }
    checkSlug(post, pattern, found);
    checkColon(post, pattern, found);
    checkPermalink(post, found);
    return found;
}

} // namespace frontrow
