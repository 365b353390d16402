// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/datechecks.h"

#include "site/jekyll/postappearance.h"
#include "site/jekyll/postdate.h"
#include "site/jekyll/postvalues.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace frontrow {

namespace {

struct DateChecksMessages
{
    Q_DECLARE_TR_FUNCTIONS(DateChecks)
};

/// "2022-05-18 10:00:00 +1000", or the day alone where the field has no time.
QString dateNow(const CheckedPost &post, bool hasTime)
{
    const QDateTime now = post.now.toTimeZone(post.config.zone());
    if (!hasTime) {
        return now.date().toString(Qt::ISODate);
    }
    const int minutes = now.offsetFromUtc() / 60;
    return QStringLiteral("%1 %2%3")
        .arg(now.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), minutes < 0 ? u"-" : u"+")
        .arg(std::abs(minutes) / 60 * 100 + std::abs(minutes) % 60, 4, 10, QLatin1Char('0'));
}

void addFix(QList<Fix> &fixes, const QString &label, const Result<TextEdits> &edits)
{
    if (edits && !edits->isEmpty()) {
        fixes.append({label, *edits});
    }
}

FieldValue mergedDate(const CheckedPost &post)
{
    return mergedValue(post.frontMatter, QStringLiteral("date"), post.file, post.config);
}

void checkFuture(const CheckedPost &post, const Field *field, Diagnostics &found)
{
    const PostAppearance appearance = appearanceOf(post.frontMatter, post.file, post.config, post.now);
    if (appearance.state != PostAppearance::State::Later) {
        return;
    }
    const std::optional<PostDate> written = postDateOf(mergedDate(post));
    const QString now = dateNow(post, written && written->moment.isValid());
    QList<Fix> fixes;
    addFix(fixes, DateChecksMessages::tr("Date It Now"), setField(post.text, u"date", FieldValue::date(now)));
    addFix(
        fixes, DateChecksMessages::tr("Hold It Back"), setField(post.text, u"published", FieldValue::boolean(false)));
    const QDateTime local = appearance.moment.toLocalTime();
    found.append({Diagnostic::Severity::Warning, QStringLiteral("date-future"),
        DateChecksMessages::tr(
            "Jekyll leaves the post out until %1 (%2); it appears with the first build after that. Date it "
            "now, or hold it back with “published: false” and publish it then.")
            .arg(QLocale().toString(local, QLocale::ShortFormat), local.timeZoneAbbreviation()),
        field == nullptr ? TextRange() : field->valueRange, fixes});
}

/// The day in the field's text becomes \a day; time, zone and quotes stay.
QList<Fix> fixesForDay(const CheckedPost &post, const Field &field, QDate day)
{
    static const QRegularExpression date(QStringLiteral("\\d{4}-\\d{1,2}-\\d{1,2}"));
    const QRegularExpressionMatch match = date.matchView(slice(post.text, field.valueRange));
    if (!match.hasMatch() || field.isReadOnly) {
        return {};
    }
    const QString written = day.toString(Qt::ISODate);
    return {Fix{DateChecksMessages::tr("Make It %1").arg(written),
        {{{field.valueRange.start + match.capturedStart(), match.capturedLength()}, written}}}};
}

Diagnostic emptyDate(const CheckedPost &post, const Field &field)
{
    QList<Fix> fixes;
    addFix(fixes, DateChecksMessages::tr("Remove It"), removeField(post.text, u"date"));
    return {Diagnostic::Severity::Error, QStringLiteral("date-empty"),
        DateChecksMessages::tr("The date is empty, which stops Jekyll's build. Write one, or remove the line."),
        field.lines, fixes};
}

Diagnostic unclearDate(const Field &field)
{
    return {Diagnostic::Severity::Error, QStringLiteral("date-unclear"),
        DateChecksMessages::tr(
            "Jekyll cannot read the date “%1” and stops its build. Write it like 2022-05-18 or 2022-05-18 "
            "10:00:00 +0200.")
            .arg(field.value.toString()),
        field.valueRange};
}

} // namespace

Diagnostics checkDates(const PostReading &reading)
{
    const CheckedPost &post = reading.post;
    Diagnostics found;
    if (!isTakenOver(post.frontMatter)) {
        return found; // Jekyll dates it with the build
    }
    const Field *field = post.frontMatter.find(u"date");
    const FieldValue merged = mergedDate(post);
    const std::optional<PostDate> date = postDateOf(merged);
    if (field != nullptr && merged.toString().isEmpty()) {
        found.append(emptyDate(post, *field));
        return found;
    }
    if (!date && field != nullptr && field->value.kind() != FieldValue::Kind::Null) {
        found.append(unclearDate(*field));
        return found;
    }
    checkFuture(post, field, found);
    if (!date || field == nullptr || field->value.kind() == FieldValue::Kind::Null) {
        return found;
    }
    const std::optional<QDate> inName = dateInFileName(post.file.sliced(post.file.lastIndexOf(u'/') + 1));
    if (inName && *inName != date->date) {
        found.append({Diagnostic::Severity::Warning, QStringLiteral("date-differs"),
            DateChecksMessages::tr(
                "The date %1 differs from the one in the file's name, %2. Jekyll uses this one; change one of "
                "the two so that readers and you see the same day.")
                .arg(date->date.toString(Qt::ISODate), inName->toString(Qt::ISODate)),
            field->valueRange, fixesForDay(post, *field, *inName)});
    }
    return found;
}

} // namespace frontrow
