// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendareader.h"

#include "base/atomicfile.h"
#include "event/agendatext.h"
#include "event/frabagenda.h"
#include "event/icalendar.h"
#include "event/pageagenda.h"
#include "event/plainagenda.h"
#include "event/schemaagenda.h"
#include "event/sessionizeagenda.h"
#include "event/sheetagenda.h"
#include "event/sheetcells.h"
#include "event/siteagenda.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qint64 largestAgendaFile = 32LL * 1024 * 1024; ///< bytes
constexpr qsizetype mostAgendaFiles = 40; ///< the most files of a folder that are read

struct AgendaReaderMessages
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

bool isCalendar(const QString &text)
{
    static const QRegularExpression begin(QStringLiteral("^BEGIN:VCALENDAR\\s*$"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return begin.match(text.left(4096)).hasMatch();
}

/// The name of the first element, after comments, declarations and instructions.
QString firstElement(const QString &text)
{
    static const QRegularExpression before(
        QStringLiteral("^\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE\\s+(?!html)[^>\\[]*(?:\\[.*?\\]\\s*)?>\\s*)*(?"
                       ":<(!DOCTYPE\\s+html|[A-Za-z][\\w:.-]*))"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    return before.match(text.left(65'536)).captured(1).toLower();
}

bool isPageElement(const QString &name)
{
    static const QStringList names{QStringLiteral("html"), QStringLiteral("head"), QStringLiteral("body"),
        QStringLiteral("table"), QStringLiteral("div"), QStringLiteral("section"), QStringLiteral("main"),
        QStringLiteral("article"), QStringLiteral("p"), QStringLiteral("ul"), QStringLiteral("ol"),
        QStringLiteral("dl"), QStringLiteral("span"), QStringLiteral("h1"), QStringLiteral("h2"), QStringLiteral("h3"),
        QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("meta"), QStringLiteral("link"),
        QStringLiteral("tr"), QStringLiteral("tbody"), QStringLiteral("a"), QStringLiteral("img"),
        QStringLiteral("center"), QStringLiteral("font")};
    return name.startsWith(u"!doctype") || names.contains(name);
}

/// \a text begins as a mapping or list of YAML does.
bool looksLikeYaml(const QString &text)
{
    static const QRegularExpression mapping(QStringLiteral("^[\\w\"'][\\w \"'.-]*:(?:\\s|$)"));
    static const QRegularExpression item(QStringLiteral("^-(?:\\s|$)"));
    for (const QString &line : text.left(20'000).split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#') || line == u"---" || line.startsWith(u'%')) {
            continue;
        }
        return mapping.match(line).hasMatch() || item.match(line).hasMatch();
    }
    return false;
}

/// A third of the lines of \a text are keys within others: YAML, even where it has a fault.
bool isNestedYaml(const QString &text)
{
    static const QRegularExpression nested(QStringLiteral("^(?:\\s+(?:-\\s+)?|-\\s+)[A-Za-z_][\\w-]*:(?:\\s|$)"));
    qsizetype lines = 0;
    qsizetype keys = 0;
    for (const QString &line : text.left(20'000).split(u'\n', Qt::SkipEmptyParts)) {
        ++lines;
        keys += nested.match(line).hasMatch() ? 1 : 0;
    }
    return 3 * keys >= lines && keys > 0;
}

Result<AgendaDraft> draftOfJson(const QString &text, std::optional<int> year)
{
    Result<DataNode> root = readJson(text);
    if (!root) {
        return std::unexpected(root.error());
    }
    if (isFrab(*root)) {
        return readFrab(*root);
    }
    if (isSessionize(*root)) {
        return readSessionize(*root);
    }
    if (isSchemaEvent(*root)) {
        return readSchemaEvent(*root);
    }
    std::vector<DataNode> roots;
    roots.push_back(std::move(*root));
    return readSiteData(roots, year);
}

Result<AgendaDraft> draftOfXml(const QString &text, std::optional<int> year)
{
    Result<DataNode> root = readXml(text);
    if (!root) {
        return std::unexpected(root.error());
    }
    if (isFrab(*root)) {
        return readFrab(*root);
    }
    std::vector<DataNode> roots;
    roots.push_back(std::move(*root));
    return readSiteData(roots, year);
}

qsizetype timedIn(const AgendaDraft &draft)
{
    return std::ranges::count_if(draft.sessions, [](const DraftSession &session) { return session.start.hasTime(); });
}

/// Text without a format of its own: a table of cells, else lines with times.
Result<AgendaDraft> draftOfText(const QString &text, const AgendaHints &hints)
{
    AgendaDraft table;
    if (const QChar separator = separatorOf(text); !separator.isNull()) {
        const Result<QList<QStringList>> rows = rowsOf(text, separator);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        table = readRows(*rows, hints.year, hints.sheet);
    }
    const qsizetype timed = timedIn(table);
    if (!hints.sheet.columns.isEmpty() || (timed > 0 && 2 * timed >= table.sessions.size())) {
        return table;
    }
    const AgendaDraft plain = readPlainAgenda(text, hints.year);
    return plain.sessions.isEmpty() || timedIn(plain) < timed ? table : plain;
}

Result<AgendaDraft> draftOf(const QString &text, const AgendaHints &hints)
{
    const QString trimmed = text.trimmed();
    if (isCalendar(text)) {
        return readICalendar(text);
    }
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) {
        return draftOfJson(text, hints.year);
    }
    if (const QString element = firstElement(text); trimmed.startsWith(u'<') && !element.isEmpty()) {
        return isPageElement(element) ? readPage(text, hints.year, hints.sheet) : draftOfXml(text, hints.year);
    }
    if (looksLikeYaml(text)) {
        Result<DataNode> root = readYamlData(text);
        const bool isData =
            root && !root->children.empty() && (root->isMap() || root->children.front().kind != DataNode::Kind::Scalar);
        if (isData) {
            std::vector<DataNode> roots;
            roots.push_back(std::move(*root));
            AgendaDraft draft = readSiteData(roots, hints.year);
            if (!draft.sessions.isEmpty()) {
                return draft;
            }
        }
        const Result<AgendaDraft> asText = draftOfText(text, hints);
        if (!root && asText && (timedIn(*asText) == 0 || isNestedYaml(text))) {
            return std::unexpected(root.error());
        }
        return asText;
    }
    return draftOfText(text, hints);
}

Result<Agenda> agendaOf(const Result<AgendaDraft> &draft, const AgendaHints &hints)
{
    if (!draft) {
        return std::unexpected(draft.error());
    }
    Agenda agenda = decided(*draft, hints);
    const bool isEventOnly = draft->firstDay.isValid() && !draft->event.isEmpty();
    if (agenda.sessions.isEmpty() && !isEventOnly) {
        const QString reason = AgendaReaderMessages::tr("No session with a title and a time was found from here on.");
        return failure(Error::Kind::Malformed,
            draft->notes.isEmpty() ? AgendaReaderMessages::tr("Line %1: %2").arg(1).arg(reason)
                                   : draft->notes.join(u' '));
    }
    if (agenda.sessions.isEmpty()) {
        agenda.notes.append(AgendaReaderMessages::tr("The file says which event it is, and no session."));
    }
    return agenda;
}

Result<Agenda> readFolder(const QString &path, const AgendaHints &hints)
{
    std::vector<DataNode> roots;
    const QDir folder(path);
    const QStringList names = folder.entryList(
        {QStringLiteral("*.yml"), QStringLiteral("*.yaml"), QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names.first(std::min(names.size(), mostAgendaFiles))) {
        const Result<QByteArray> bytes = readFile(folder.filePath(name), largestAgendaFile);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        const QString text = decodedAgenda(*bytes);
        const bool isJson = name.endsWith(u".json", Qt::CaseInsensitive);
        Result<DataNode> root = isJson ? readJson(text) : readYamlData(text);
        if (!root) {
            return failure(root.error().kind, QStringLiteral("%1: %2").arg(name, root.error().message));
        }
        roots.push_back(std::move(*root));
    }
    const AgendaDraft draft = readSiteData(roots, hints.year);
    return draft.sessions.isEmpty()
        ? Result<Agenda>(failure(Error::Kind::Malformed,
              AgendaReaderMessages::tr("No YAML or JSON file in this folder has sessions with times.")))
        : agendaOf(draft, hints);
}

} // namespace

bool isAgendaFile(const QString &path)
{
    static const QStringList endings{QStringLiteral("ics"), QStringLiteral("ical"), QStringLiteral("xml"),
        QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("yml"),
        QStringLiteral("yaml"), QStringLiteral("html"), QStringLiteral("htm")};
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!endings.contains(ending)) {
        return false;
    }
    QFile file(path);
    const bool mayBePost = ending.startsWith(u"htm") && file.open(QIODevice::ReadOnly);
    return !mayBePost || file.read(3) != "---";
}

Result<Agenda> readAgenda(QByteArrayView bytes, const AgendaHints &hints)
{
    if (bytes.trimmed().isEmpty()) {
        return failure(Error::Kind::Malformed, AgendaReaderMessages::tr("There is nothing in it."));
    }
    const bool isYearOfDay = !hints.year && hints.firstDay.isValid();
    AgendaHints dated = hints;
    dated.year = isYearOfDay ? hints.firstDay.year() : hints.year;
    return agendaOf(draftOf(decodedAgenda(bytes), dated), hints);
}

Result<Agenda> readAgendaFile(const QString &path, AgendaHints hints)
{
    const QFileInfo file(path);
    hints.year = hints.year || hints.firstDay.isValid() ? hints.year : yearIn(file.fileName());
    Result<Agenda> agenda = Agenda();
    if (file.isDir()) {
        agenda = readFolder(path, hints);
    } else {
        const Result<QByteArray> bytes = readFile(path, largestAgendaFile);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        agenda = readAgenda(*bytes, hints);
    }
    return agenda
        ? agenda
        : Result<Agenda>(failure(agenda.error().kind, QStringLiteral("%1: %2").arg(path, agenda.error().message)));
}

} // namespace frontrow
