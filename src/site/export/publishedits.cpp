// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/publishedits.h"

#include "post/frontmatter/frontmatter.h"

#include <QRegularExpression>

#include <cstdlib>

namespace frontrow {

namespace {

/// "+0200" or, with ":" between, "+02:00".
QString shiftOf(const QDateTime &moment, const QString &between)
{
    constexpr int hour = 3600;
    constexpr int minute = 60;
    const int seconds = moment.offsetFromUtc();
    return QStringLiteral("%1%2%3%4")
        .arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(std::abs(seconds) / hour, 2, 10, QLatin1Char('0'))
        .arg(between)
        .arg(std::abs(seconds) % hour / minute, 2, 10, QLatin1Char('0'));
}

/// \a moment with as much of a date as \a example shows: the day alone, or the time and the zone, too.
QString writtenLike(const QString &example, const QDateTime &moment)
{
    static const QRegularExpression time(QStringLiteral("^\\d{4}-\\d\\d?-\\d\\d?([T ]+)\\d\\d?:\\d\\d(:\\d\\d)?"));
    static const QRegularExpression zone(QStringLiteral("([-+]\\d\\d(:?)\\d\\d|Z)$"));
    const QRegularExpressionMatch clock = time.match(example);
    if (!example.isEmpty() && !clock.hasMatch()) {
        return moment.toString(QStringLiteral("yyyy-MM-dd"));
    }
    const QString between = example.isEmpty() ? QStringLiteral(" ") : clock.captured(1);
    const bool hasSeconds = example.isEmpty() || clock.hasCaptured(2);
    const QString text = moment.toString(QStringLiteral("yyyy-MM-dd")) + between
        + moment.toString(hasSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    const QRegularExpressionMatch offset = zone.match(example);
    if (!example.isEmpty() && !offset.hasMatch()) {
        return text;
    }
    return text + (between.contains(u'T') ? QString() : QStringLiteral(" ")) + shiftOf(moment, offset.captured(2));
}

/// \a post without the field at \a key, if it has one that can be taken out.
QString without(const QString &post, const QString &key)
{
    const Result<TextEdits> edits = removeField(post, key);
    return edits ? applied(*edits, post) : post;
}

class PublishEditor
{
public:
    PublishEditor(QStringView post, const PublishEdits &publishEdits)
        : m_text(post.toString())
        , m_publishEdits(publishEdits)
    {
    }

    Result<TextEdits> edits(QStringView post)
    {
        const QString date = FrontMatter::parse(m_text).value(u"date").toString();
        if (m_publishEdits.needsDate && date.isEmpty()) {
            const Result<void> dated =
                set(QStringLiteral("date"), FieldValue::date(writtenLike(date, m_publishEdits.now)));
            if (!dated) {
                return std::unexpected(dated.error());
            }
        }
        if (const Result<void> redirected = addFormerUrl(); !redirected) {
            return std::unexpected(redirected.error());
        }
        if (const Result<void> modified = setModified(date); !modified) {
            return std::unexpected(modified.error());
        }
        return difference(post.toString(), m_text);
    }

private:
    [[nodiscard]] Result<void> set(const QString &key, const FieldValue &value)
    {
        const Result<TextEdits> edits = setField(m_text, key, value);
        if (!edits) {
            return std::unexpected(edits.error());
        }
        m_text = applied(*edits, m_text);
        return {};
    }

    [[nodiscard]] Result<void> addFormerUrl()
    {
        const QString key = QStringLiteral("redirect_from");
        QStringList addresses = FrontMatter::parse(m_text).value(key).toList();
        if (m_publishEdits.formerUrl.isEmpty() || addresses.contains(m_publishEdits.formerUrl)) {
            return {};
        }
        addresses.append(m_publishEdits.formerUrl);
        return set(key, FieldValue::list(addresses));
    }

    [[nodiscard]] Result<void> setModified(const QString &date)
    {
        const QString &key = m_publishEdits.modifiedKey;
        if (key.isEmpty() || !m_publishEdits.published
            || without(m_text, key) == without(*m_publishEdits.published, key)) {
            return {};
        }
        const FieldValue former = FrontMatter::parse(m_text).value(key);
        const QString text = writtenLike(former.toString().isEmpty() ? date : former.toString(), m_publishEdits.now);
        const bool isQuoted = former.kind() == FieldValue::Kind::Text;
        return set(key, isQuoted ? FieldValue::text(text) : FieldValue::date(text));
    }

    QString m_text;
    const PublishEdits &m_publishEdits;
};

} // namespace

Result<TextEdits> editsToPublish(QStringView post, const PublishEdits &publishEdits)
{
    return PublishEditor(post, publishEdits).edits(post);
}

} // namespace frontrow
