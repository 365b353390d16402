// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/text/textmerge.h"

#include "post/yaml/listdifference.h"

#include <algorithm>

namespace frontrow {

namespace {

/// With their ends.
QStringList mergedLines(const QString &text)
{
    QStringList lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf(u'\n', start);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(text.sliced(start, next - start));
        start = next;
    }
    return lines;
}

QString textOf(const QStringList &lines, qsizetype start, qsizetype end)
{
    return lines.sliced(start, end - start).join(QString());
}

/// Walks over the changes of one text and knows where its lines are.
class Side
{
public:
    Side(const QStringList &base, const QString &text)
        : m_lines(mergedLines(text))
        , m_changes(listDifference(base, m_lines))
    {
    }

    /// The line of the base at which the next change begins; \a end without one.
    [[nodiscard]] qsizetype next(qsizetype end) const
    {
        return m_change < m_changes.size() ? m_changes[m_change].oldStart : end;
    }
    /// Takes the next change when it begins at or before the line \a end of the base, and moves \a end after it.
    bool take(qsizetype &end)
    {
        if (m_change == m_changes.size() || m_changes[m_change].oldStart > end) {
            return false;
        }
        const ListChange &change = m_changes[m_change++];
        m_shift = change.newEnd - change.oldEnd;
        end = std::max(end, change.oldEnd);
        return true;
    }
    /// The text up to the line of the base \a end, after all changes that were taken.
    QString textTo(qsizetype end)
    {
        const qsizetype start = m_line;
        m_line = end + m_shift;
        return textOf(m_lines, start, m_line);
    }

private:
    QStringList m_lines;
    QList<ListChange> m_changes;
    qsizetype m_change = 0; ///< the next one
    qsizetype m_shift = 0; ///< how many lines this text has more than the base, up to after the last change
    qsizetype m_line = 0; ///< the next one that textTo() gives
};

MergePart::Kind partKindOf(const MergePart &part)
{
    using enum MergePart::Kind;
    if (part.mine == part.theirs) {
        return part.mine == part.base ? Same : Agreed;
    }
    return part.theirs == part.base ? Mine : part.mine == part.base ? Theirs : Conflict;
}

} // namespace

QList<MergePart> mergeParts(const QString &base, const QString &mine, const QString &theirs)
{
    const QStringList lines = mergedLines(base);
    Side own(lines, mine);
    Side other(lines, theirs);
    QList<MergePart> parts;
    qsizetype line = 0;
    const auto add = [&](qsizetype end) {
        MergePart part{{}, textOf(lines, line, end), own.textTo(end), other.textTo(end)};
        part.kind = partKindOf(part);
        line = end;
        if (!part.base.isEmpty() || !part.mine.isEmpty() || !part.theirs.isEmpty()) {
            parts.append(part);
        }
    };
    while (true) {
        const qsizetype start = std::min(own.next(lines.size()), other.next(lines.size()));
        add(start);
        qsizetype end = start;
        bool hasMore = false;
        while (own.take(end) || other.take(end)) {
            hasMore = true;
        }
        if (!hasMore) {
            return parts;
        }
        add(end);
    }
}

QString mergedText(const QList<MergePart> &parts, const QList<MergeChoice> &choices)
{
    QString text;
    qsizetype conflict = 0;
    for (const MergePart &part : parts) {
        if (part.kind != MergePart::Kind::Conflict) {
            text += part.kind == MergePart::Kind::Theirs ? part.theirs : part.mine;
            continue;
        }
        const MergeChoice choice = choices.value(conflict++, MergeChoice::Both);
        text += choice == MergeChoice::Theirs ? QString() : part.mine;
        const bool runsOn =
            choice == MergeChoice::Both && !part.mine.isEmpty() && !part.mine.endsWith(u'\n') && !part.theirs.isEmpty();
        text += runsOn ? QStringLiteral("\n") : QString();
        text += choice == MergeChoice::Mine ? QString() : part.theirs;
    }
    return text;
}

} // namespace frontrow
