// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/verify/jekylloutput.h"

#include "base/lineindex.h"
#include "post/markup/postlayout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace frontrow {

namespace {

struct JekyllOutputMessages
{
    Q_DECLARE_TR_FUNCTIONS(JekyllOutput)
};

using Severity = Diagnostic::Severity;

/// The first group of \a pattern in \a text; empty without a match.
QString captured(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).captured(1);
}

/// \a fragment of what Jekyll says as the end of a sentence of ours.
QString asEnd(QString fragment)
{
    static const QString source = QStringLiteral("(<unknown>): ");
    fragment = fragment.startsWith(source) ? fragment.sliced(source.size()) : fragment;
    fragment = fragment.trimmed();
    while (fragment.endsWith(u'.') || fragment.endsWith(u'!')) {
        fragment.chop(1);
    }
    return fragment;
}

/// Reads line after line.
class OutputReader
{
public:
    OutputReader(const QString &output, const QString &siteFolder)
        : m_lines(output.split(u'\n'))
        , m_tops{QDir::cleanPath(siteFolder) + u'/', QFileInfo(siteFolder).canonicalFilePath() + u'/'}
    {
    }

    QList<JekyllMessage> read();

private:
    struct Located
    {
        QString text;
        QString file;
    };

    [[nodiscard]] QString inSite(QString path) const;
    [[nodiscard]] Located located(const QString &text) const;
    [[nodiscard]] QStringList continuation() const;
    void readLabelled(const QString &label, const QString &text);
    void readLiquid(Severity severity, const QString &text);
    void readError(const QString &text);
    void readLayout(const QString &text);
    void readConflict();
    void readBacktrace();
    void add(const JekyllMessage &message);

    QStringList m_lines;
    QStringList m_tops;
    qsizetype m_at = 0; ///< the line that is read
    QList<JekyllMessage> m_messages;
};

/// \a path from the site's folder on, without the mark of an excerpt; empty for one outside.
QString OutputReader::inSite(QString path) const
{
    static const QString excerpt = QStringLiteral("/#excerpt");
    path = path.endsWith(excerpt) ? path.chopped(excerpt.size()) : path;
    for (const QString &top : m_tops) {
        if (path.startsWith(top)) {
            return path.sliced(top.size());
        }
    }
    return QDir::isAbsolutePath(path) ? QString() : path;
}

/// Parts "… in PATH".
OutputReader::Located OutputReader::located(const QString &text) const
{
    static const QString in = QStringLiteral(" in ");
    qsizetype at = -1;
    for (const QString &top : m_tops) {
        at = std::max(at, text.lastIndexOf(in + top));
    }
    at = at < 0 ? text.lastIndexOf(in) : at;
    return at < 0 ? Located{text, {}} : Located{text.first(at), inSite(text.sliced(at + in.size()))};
}

/// What the lines after this one say that belong to it.
QStringList OutputReader::continuation() const
{
    static const QString indent(20, u' ');
    QStringList texts;
    for (qsizetype i = m_at + 1; i < m_lines.size() && m_lines[i].startsWith(indent); ++i) {
        texts.append(m_lines[i].trimmed());
    }
    return texts;
}

void OutputReader::add(const JekyllMessage &message)
{
    if (!m_messages.contains(message)) {
        m_messages.append(message);
    }
}

void OutputReader::readLiquid(Severity severity, const QString &text)
{
    static const QRegularExpression include(QStringLiteral("included file '([^']*)'"));
    static const QRegularExpression target(QStringLiteral("Could not find (?:post|document) [\"']([^\"']*)[\"']"));
    static const QRegularExpression line(QStringLiteral("^Liquid (?:syntax )?error \\((?:(.*) )?line (\\d+)\\): "));
    static const QRegularExpression markup(QStringLiteral(" in \"(.*)\"$"));
    static const QRegularExpression quoted(QStringLiteral("'([^']+)'"));
    const Located parts = located(text);
    JekyllMessage message{.severity = severity, .code = QStringLiteral("jekyll-liquid"), .file = parts.file};
    if (message.fragment = captured(text, include); !message.fragment.isEmpty()) {
        message.code = QStringLiteral("jekyll-include");
        message.message =
            JekyllOutputMessages::tr("The blog has no included file “%1”, so Jekyll cannot build it. Add the file, or "
                                     "take out the tag that wants it.")
                .arg(message.fragment);
        return add(message);
    }
    if (message.fragment = captured(text, target); !message.fragment.isEmpty()) {
        message.code = QStringLiteral("jekyll-target");
        message.message =
            JekyllOutputMessages::tr("The blog has no post or file “%1”, so Jekyll cannot build it. Name one that is "
                                     "there, or link to its address.")
                .arg(message.fragment);
        return add(message);
    }
    QString fragment = parts.text;
    if (const QRegularExpressionMatch place = line.match(fragment); place.hasMatch()) {
        const QString included = inSite(place.captured(1)); // such lines count from the file's start
        message.line = place.captured(2).toLongLong();
        message.countsFromBody = included.isEmpty();
        message.file = included.isEmpty() ? message.file : included;
        fragment.remove(0, place.capturedEnd());
        fragment = fragment.endsWith(u" included") ? fragment.chopped(9) : fragment;
    }
    message.fragment = captured(fragment, markup);
    fragment.remove(markup);
    message.fragment = message.fragment.isEmpty() ? captured(fragment, quoted) : message.fragment;
    message.message = severity == Severity::Error
        ? JekyllOutputMessages::tr("Jekyll stops at this Liquid, and builds nothing: %1.").arg(asEnd(fragment))
        : JekyllOutputMessages::tr("Jekyll guesses what this Liquid means: %1.").arg(asEnd(fragment));
    add(message);
}

void OutputReader::readError(const QString &text)
{
    static const QRegularExpression yaml(
        QStringLiteral("^YAML Exception reading (.*): \\(<unknown>\\): (.*) at line (\\d+) column \\d+$"));
    static const QRegularExpression unreadable(QStringLiteral("^could not read file (.*?): (.*)$"));
    static const QRegularExpression date(QStringLiteral("^Invalid date '(.*?)': "));
    if (const QRegularExpressionMatch found = yaml.match(text); found.hasMatch()) {
        return add({.severity = Severity::Error,
            .code = QStringLiteral("jekyll-yaml"),
            .message =
                JekyllOutputMessages::tr("Jekyll cannot read this front matter and builds the page without it: %1.")
                    .arg(asEnd(found.captured(2))),
            .file = inSite(found.captured(1)),
            .line = found.captured(3).toLongLong()});
    }
    const QRegularExpressionMatch found = unreadable.match(text);
    if (!found.hasMatch()) {
        return add({.severity = Severity::Error, .code = QStringLiteral("jekyll-error"), .message = text});
    }
    JekyllMessage message{.severity = Severity::Error,
        .code = QStringLiteral("jekyll-unreadable"),
        .message = JekyllOutputMessages::tr("Jekyll cannot read this file and leaves it out: %1.")
            .arg(asEnd(found.captured(2))),
        .file = inSite(found.captured(1))};
    if (message.fragment = captured(found.captured(2), date); !message.fragment.isEmpty()) {
        message.code = QStringLiteral("jekyll-date");
        message.message = JekyllOutputMessages::tr(
            "“%1” is no date, so Jekyll builds nothing. Write it as 2026-10-14 18:30:00 +0200.")
                              .arg(message.fragment);
    }
    add(message);
}

void OutputReader::readLayout(const QString &text)
{
    static const QRegularExpression layout(QStringLiteral("^Layout '(.*)' requested in (.*) does not exist\\.$"));
    const QRegularExpressionMatch found = layout.match(text);
    add({.code = QStringLiteral("jekyll-layout"),
        .message = found.hasMatch()
            ? JekyllOutputMessages::tr(
                  "The blog has no layout “%1”, so the page is the bare text. Choose one that it has.")
                  .arg(found.captured(1))
            : text,
        .file = inSite(found.captured(2)),
        .fragment = found.captured(1)});
}

void OutputReader::readConflict()
{
    QStringList files;
    for (const QString &line : continuation()) {
        if (line.startsWith(QStringLiteral("- "))) {
            files.append(inSite(line.sliced(2)));
        }
    }
    for (const QString &file : std::as_const(files)) {
        QStringList others = files;
        others.removeOne(file);
        add({.code = QStringLiteral("jekyll-conflict"),
            .message = JekyllOutputMessages::tr(
                "This page has the address of “%1”, so one of them is lost. Change a permalink.")
                .arg(others.join(QStringLiteral("”, “"))),
            .file = file});
    }
}

void OutputReader::readLabelled(const QString &label, const QString &text)
{
    static const QRegularExpression future(QStringLiteral("^(.*) has a future date$"));
    static const QRegularExpression excerpt(QStringLiteral("^Excerpt modified in (.*)!$"));
    static const QRegularExpression converted(QStringLiteral("while converting '(.*)':$"));
    if (label == u"Liquid Warning") {
        readLiquid(Severity::Warning, text);
    } else if (label == u"Liquid Exception") {
        readLiquid(Severity::Error, text);
    } else if (label == u"Build Warning") {
        readLayout(text);
    } else if (label == u"Conflict") {
        readConflict();
    } else if (label == u"Error") {
        readError(text);
    } else if (label == u"Skipping" && future.match(text).hasMatch()) {
        add({.code = QStringLiteral("jekyll-future"),
            .message = JekyllOutputMessages::tr("Jekyll leaves this out until its date has come."),
            .file = inSite(captured(text, future)),
            .fragment = QStringLiteral("date:")});
    } else if (label == u"Warning" && excerpt.match(text).hasMatch()) {
        add({.code = QStringLiteral("jekyll-excerpt"),
            .message = JekyllOutputMessages::tr(
                "The excerpt would end inside of a Liquid block, so Jekyll closes that there. Write an "
                "“excerpt” into the front matter."),
            .file = inSite(captured(text, excerpt))});
    } else if (label == u"Conversion error") {
        add({.severity = Severity::Error,
            .code = QStringLiteral("jekyll-conversion"),
            .message =
                JekyllOutputMessages::tr("Jekyll cannot convert this file: %1").arg(continuation().value(0, text)),
            .file = captured(text, converted)});
    } else if (label == u"Dependency Error" || label == u"Error reading file") {
        add({.severity = Severity::Error, .code = QStringLiteral("jekyll-error"), .message = text});
    }
}

/// "/usr/…/x.rb:12:in `name': What went wrong (ItsClass)"
void OutputReader::readBacktrace()
{
    static const QRegularExpression raised(QStringLiteral("^(/.*?):(\\d+):in [`'].*?': (.*) \\(([\\w:]+)\\)$"));
    for (const QString &line : std::as_const(m_lines)) {
        if (const QRegularExpressionMatch found = raised.match(line); found.hasMatch()) {
            const QString file = inSite(found.captured(1));
            return add({.severity = Severity::Error,
                .code = QStringLiteral("jekyll-error"),
                .message =
                    JekyllOutputMessages::tr("Jekyll stops, and builds nothing: %1.").arg(asEnd(found.captured(3))),
                .file = file,
                .line = file.isEmpty() ? 0 : found.captured(2).toLongLong()});
        }
    }
}

QList<JekyllMessage> OutputReader::read()
{
    static const QRegularExpression labelled(
        QStringLiteral("^ {0,19}(Liquid Warning|Liquid Exception|Build Warning|Conflict|"
                       "Error|Skipping|Warning|Conversion error|Dependency Error|"
                       "Error reading file(?= /)):? +(.*?) *$"));
    for (m_at = 0; m_at < m_lines.size(); ++m_at) {
        if (const QRegularExpressionMatch found = labelled.match(m_lines[m_at]); found.hasMatch()) {
            readLabelled(found.captured(1), found.captured(2));
        }
    }
    if (std::ranges::none_of(m_messages, [](const auto &each) { return each.severity == Severity::Error; })) {
        readBacktrace();
    }
    return m_messages;
}

} // namespace

QList<JekyllMessage> readJekyllOutput(const QString &output, const QString &siteFolder)
{
    return OutputReader(output, siteFolder).read();
}

TextRange placeOf(const JekyllMessage &message, QStringView text)
{
    if (message.line == 0) {
        const qsizetype at = message.fragment.isEmpty() ? -1 : text.indexOf(message.fragment);
        return at < 0 ? TextRange() : TextRange{at, message.fragment.size()};
    }
    const LineIndex lines(text);
    const qsizetype first = message.countsFromBody ? lines.lineAt(layoutOf(text).body.start) : 0;
    const TextRange line = lines.lineRange(std::min(first + message.line, lines.lineCount()) - 1);
    const qsizetype at = message.fragment.isEmpty() ? -1 : slice(text, line).indexOf(message.fragment);
    return at < 0 ? line : TextRange{line.start + at, message.fragment.size()};
}

} // namespace frontrow
