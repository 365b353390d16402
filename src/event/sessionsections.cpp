// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/sessionsections.h"

#include "event/reportshape.h"
#include "post/markup/markdownescape.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

struct SessionSectionsMessages
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};

/// The headings of \a outline that are one level below each heading, by its index.
QList<QList<qsizetype>> childrenOf(const QList<Heading> &outline)
{
    QList<QList<qsizetype>> children(outline.size());
    QList<qsizetype> open;
    for (qsizetype at = 0; at < outline.size(); ++at) {
        while (!open.isEmpty() && outline[open.last()].level >= outline[at].level) {
            open.removeLast();
        }
        if (!open.isEmpty() && outline[open.last()].level + 1 == outline[at].level) {
            children[open.last()].append(at);
        }
        open.append(at);
    }
    return children;
}

/// After the section that the heading with index \a at begins.
qsizetype sectionEnd(QStringView post, const QList<Heading> &outline, qsizetype at)
{
    for (qsizetype next = at + 1; next < outline.size(); ++next) {
        if (outline[next].level <= outline[at].level) {
            return outline[next].source.start;
        }
    }
    return post.size();
}

/// The pieces of a heading on one line.
struct HeadingLine
{
    QString marks; ///< "### "
    QString bold; ///< "**", "__" or nothing
    TextRange title; ///< in the post
};

std::optional<HeadingLine> headingLine(QStringView post, TextRange heading)
{
    static const QRegularExpression line(QStringLiteral(
        "^( {0,3}#{1,6}[ \\t]*)(\\*\\*|__)?(.*?)(?:\\2)?[ \\t]*#*[ \\t]*(?:\\{:?[^}\\n]*\\})?[ \\t]*\\n?$"));
    const auto match = line.matchView(slice(post, heading));
    if (!match.hasMatch()) {
        return {};
    }
    return HeadingLine{
        match.captured(1), match.captured(2), {heading.start + match.capturedStart(3), match.capturedLength(3)}};
}

/// Line ends that \a text needs at its end so that what follows is a block of its own.
QString gapAfter(QStringView text)
{
    return text.isEmpty() || text.endsWith(u"\n\n") ? QString()
        : text.endsWith(u'\n')                      ? QStringLiteral("\n")
                                                    : QStringLiteral("\n\n");
}

/// Where the section \a before begins, or the last ends.
qsizetype placeBefore(const QList<SessionSection> &sections, qsizetype before)
{
    return before < sections.size() ? sections[before].range.start : sections.last().range.end();
}

/// Without the empty lines at the end of \a range.
TextRange withoutEnd(QStringView post, TextRange range)
{
    while (range.length > 0 && post[range.end() - 1].isSpace()) {
        --range.length;
    }
    return range;
}

} // namespace

QList<SessionSection> sessionSections(QStringView post, const QList<Heading> &outline)
{
    const QList<QList<qsizetype>> children = childrenOf(outline);
    const auto most = std::ranges::max_element(children, {}, &QList<qsizetype>::size);
    if (most == children.end() || most->isEmpty()) {
        return {};
    }
    const qsizetype holder = most - children.begin();
    QList<SessionSection> sections;
    for (qsizetype parent = 0; parent < outline.size(); ++parent) {
        const bool isDay = outline[parent].level == outline[holder].level && namesDay(outline[parent].text);
        if (parent != holder && !isDay) {
            continue;
        }
        for (const qsizetype at : children[parent]) {
            const Heading &heading = outline[at];
            sections.append({heading.text, heading.level, heading.source,
                TextRange::between(heading.source.start, sectionEnd(post, outline, at))});
        }
    }
    return sections;
}

qsizetype sectionAt(const QList<SessionSection> &sections, qsizetype offset)
{
    const auto found = std::ranges::find_if(sections, [offset](const SessionSection &section) {
        return offset >= section.range.start && offset < section.range.end();
    });
    const bool isAtEnd = found == sections.end() && !sections.isEmpty() && offset == sections.last().range.end();
    return isAtEnd ? sections.size() - 1 : found == sections.end() ? -1 : found - sections.begin();
}

qsizetype sectionOf(const QList<SessionSection> &sections, const QString &title)
{
    const QString wanted = foldedTitle(title);
    const auto found = std::ranges::find_if(
        sections, [&wanted](const SessionSection &section) { return foldedTitle(section.title) == wanted; });
    return found == sections.end() ? -1 : found - sections.begin();
}

Result<TextEdits> renameSession(QStringView post, const SessionSection &section, const QString &title)
{
    const std::optional<HeadingLine> line = headingLine(post, section.heading);
    if (!line || title.trimmed().isEmpty()) {
        return failure(Error::Kind::Refused,
            SessionSectionsMessages::tr("The heading of “%1” cannot be renamed here. Change it in the text.")
                .arg(section.title));
    }
    const QString text = markdownEscaped(title.simplified());
    return slice(post, line->title) == text ? TextEdits() : TextEdits{{line->title, text}};
}

Result<TextEdits> moveSession(QStringView post, const QList<SessionSection> &sections, qsizetype from, qsizetype before)
{
    if (before == from || before == from + 1) {
        return TextEdits();
    }
    const TextRange moved = sections[from].range;
    const qsizetype place = placeBefore(sections, before);
    const QString text = slice(post, moved).toString();
    const QString lead = gapAfter(post.first(place));
    const QString end = place < post.size() ? gapAfter(text) : QString();
    const TextEdit taken{moved, QString()};
    const TextEdit put{{place, 0}, lead + text + end};
    return place < moved.start ? TextEdits{put, taken} : TextEdits{taken, put};
}

QString foldedTitle(const QString &title)
{
    QString folded;
    for (const uint letter : title.toCaseFolded().toUcs4()) {
        if (QChar::isLetterOrNumber(letter)) {
            folded += QChar::fromUcs4(letter);
        } else if (!folded.isEmpty() && !folded.endsWith(u' ')) {
            folded += u' ';
        }
    }
    return folded.trimmed();
}

bool isWritten(QStringView post, const SessionSection &section)
{
    const QStringView text = slice(post, TextRange::between(section.heading.end(), section.range.end())).trimmed();
    constexpr qsizetype longestByline = 300; // characters
    const bool isByline = text.size() <= longestByline && !text.contains(u'\n') && !text.contains(u'.')
        && !text.startsWith(u'<') && !text.startsWith(u'!') && !text.startsWith(u'-') && !text.startsWith(u'{');
    return !text.isEmpty() && !isByline;
}

Result<TextEdits> dropSession(QStringView post, const SessionSection &section)
{
    if (isWritten(post, section)) {
        return failure(Error::Kind::Refused,
            SessionSectionsMessages::tr(
                "There is text below “%1”, and it stays. Take it out first to drop the session.")
                .arg(section.title));
    }
    return TextEdits{{section.range, QString()}};
}

TextEdit addSession(QStringView post, const QList<SessionSection> &sections, const Session &session, qsizetype before)
{
    return addSessionAt(post, sections[std::min(before, sections.size() - 1)], session, placeBefore(sections, before));
}

TextEdit addSessionAt(QStringView post, const SessionSection &like, const Session &session, qsizetype place)
{
    const std::optional<HeadingLine> line = headingLine(post, like.heading);
    const QString marks = line ? line->marks : QString(like.level, u'#') + u' ';
    const QString bold = line ? line->bold : QString();
    QStringList details;
    for (const QString &part : {session.speakers.join(QStringLiteral(", ")), session.room}) {
        if (!part.isEmpty()) {
            details.append(markdownEscaped(part));
        }
    }
    QString text =
        gapAfter(post.first(place)) + marks + bold + markdownEscaped(session.title) + bold + QStringLiteral("\n\n");
    text += details.isEmpty() ? QString() : details.join(QStringLiteral(" · ")) + QStringLiteral("\n\n");
    return {{place, 0}, text};
}

TextEdit addNote(QStringView post, const SessionSection &section, const QString &note)
{
    static const QRegularExpression item(QStringLiteral("^ {0,3}[-*+] "));
    const TextRange written = withoutEnd(post, section.range);
    const qsizetype lineStart = post.first(written.end()).lastIndexOf(u'\n') + 1;
    const QStringView last = slice(post, TextRange::between(lineStart, written.end()));
    const auto match = item.matchView(last);
    const QString mark = match.hasMatch() ? match.captured() : QStringLiteral("- ");
    const QString lead = match.hasMatch() ? QStringLiteral("\n") : QStringLiteral("\n\n");
    return {{written.end(), 0}, lead + mark + note.simplified()};
}

} // namespace frontrow
