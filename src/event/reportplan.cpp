// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/reportplan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace frontrow {

namespace {

struct ReportPlanMessages
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};

ExportFile planned(const EventFile &event)
{
    const ContentHash before = event.isNew ? ContentHash() : ContentHash::of(event.before);
    const ContentHash after = ContentHash::of(event.bytes);
    if (before == after) {
        return {event.file, ExportFile::Action::Keep, {}, before, after};
    }
    return {
        event.file, event.isNew ? ExportFile::Action::Create : ExportFile::Action::Update, event.bytes, before, after};
}

} // namespace

Result<ExportPlan> planReports(const QString &siteFolder, const std::optional<StoredEvent> &stored, const Event &event,
    const QList<ReportFile> &reports)
{
    if (const Result<void> free = areFree(reports); !free) {
        return std::unexpected(free.error());
    }
    const Result<EventFile> file = eventFileFor(siteFolder, stored, event);
    if (!file) {
        return std::unexpected(file.error());
    }
    ExportPlan plan{
        .post = file->file, .siteFolder = siteFolder, .title = ReportPlanMessages::tr("Reports of %1").arg(event.name)};
    plan.files.append(planned(*file));
    const QDir blog(QDir(siteFolder).absolutePath());
    for (const ReportFile &report : reports) {
        const Result<RepoPath> path = RepoPath::parse(blog.relativeFilePath(QFileInfo(report.path).absoluteFilePath()));
        if (!path) {
            return std::unexpected(path.error());
        }
        const QByteArray bytes = report.text.toUtf8();
        plan.files.append({*path, ExportFile::Action::Create, bytes, ContentHash(), ContentHash::of(bytes)});
    }
    return plan;
}

Result<ExportOutcome> makeReports(const ExportPlan &plan, const QString &stores, FileOps &ops)
{
    return carryOut(plan, PublishOptions(), stores, {}, {}, ops);
}

} // namespace frontrow
