// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "event/agenda.h"
#include "event/agendadraft.h"

#include <QByteArrayView>

namespace frontrow {

/// The file \a path has the name of an agenda (a calendar, a schedule, a table, a page), and is no post: of a page the
/// first letters are read.
[[nodiscard]] bool isAgendaFile(const QString &path);

/// The agenda that \a bytes are, whatever the file is called: iCalendar, frab XML and JSON, Sessionize, schema.org
/// (JSON-LD or a saved page), CSV and TSV, HTML tables, text pasted from a page, data of conference sites (YAML, JSON),
/// other XML. The content is untrusted: nothing is fetched, no entity is expanded, markup becomes text. Fails
/// (Malformed) with a sentence that has the line; then nothing of the file is used.
[[nodiscard]] Result<Agenda> readAgenda(QByteArrayView bytes, const AgendaHints &hints);

/// readAgenda() of the file at \a path, or of the data files (YAML, JSON) of a site in the folder at \a path, joined. A
/// year in the path is a hint. Fails (Unreadable, Malformed) with a sentence that names the file.
[[nodiscard]] Result<Agenda> readAgendaFile(const QString &path, AgendaHints hints);

} // namespace frontrow
