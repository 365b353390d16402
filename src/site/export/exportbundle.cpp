// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/exportbundle.h"

#include "base/atomicfile.h"
#include "base/scratchfolder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <KZip>
#include <algorithm>

namespace frontrow {

namespace {

struct ExportBundleMessages
{
    Q_DECLARE_TR_FUNCTIONS(ExportBundle)
};

/// The files that \a plan creates, in one archive.
Result<QByteArray> zipped(const ExportPlan &plan)
{
    QBuffer buffer;
    KZip zip(&buffer);
    bool isGood = zip.open(QIODevice::WriteOnly);
    for (const ExportFile &file : plan.files) {
        isGood = isGood && zip.writeFile(file.path.toString(), file.bytes);
    }
    if (!isGood || !zip.close()) {
        return failure(Error::Kind::Unwritable,
            ExportBundleMessages::tr("The archive could not be made: %1").arg(zip.errorString()));
    }
    return buffer.data();
}

Result<ExportOutcome> exportZip(ExportRequest request, const QString &target)
{
    ScratchFolder nothing; // as if it went into an empty folder
    const Result<QString> folder = nothing.path();
    if (!folder) {
        return std::unexpected(folder.error());
    }
    request.siteFolder = *folder;
    Result<ExportPlan> plan = prepareExport(request, *folder);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    plan->siteFolder = target;
    const Result<QByteArray> bytes = zipped(*plan);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (const Result<void> written = replaceFile(target, *bytes); !written) {
        return std::unexpected(written.error());
    }
    return ExportOutcome{.plan = *plan, .written = plan->files.size()};
}

} // namespace

Result<ExportOutcome> exportBundle(
    ExportRequest request, const QString &target, const QString &stores, const RunWatch &watch)
{
    request.plansCommit = false;
    if (target.endsWith(QLatin1StringView(".zip"), Qt::CaseInsensitive)) {
        return exportZip(std::move(request), target);
    }
    request.siteFolder = target;
    const bool isNew = !QFileInfo::exists(target);
    if (!QDir().mkpath(target)) {
        return failure(Error::Kind::Unwritable,
            ExportBundleMessages::tr("The folder “%1” cannot be made. Check that you may write there.").arg(target));
    }
    Result<ExportOutcome> outcome = runExport(request, {}, stores, watch);
    if (!outcome && isNew) {
        QDir().rmdir(target);
    }
    return outcome;
}

} // namespace frontrow
