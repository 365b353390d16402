// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/export/exportrun.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace frontrow {

/// A blog, a post that lies elsewhere with its pictures beside it, and what is asked of the export.
class ExportFixture
{
public:
    ExportFixture()
    {
        writeTestFile(site() + QStringLiteral("/_config.yml"), "permalink: /:categories/:title/\n");
        writeTestFile(site() + QStringLiteral("/images/old.png"), testPicture(9));
        for (int number = 1; number <= 3; ++number) {
            writeTestFile(own() + QStringLiteral("/images/Vor Ort/%1.png").arg(number), testPicture(number));
        }
        setPost("---\ntitle: Bühne\ndate: 2022-05-18\nheader:\n  overlay_image: /images/Vor Ort/1.png\n---\n"
                "<img src=\"../images/Vor%20Ort/2.png\" alt=\"\">\n![x](../images/Vor%20Ort/3.png)\n"
                "![x](/images/old.png) ![again](../images/Vor%20Ort/2.png)\n");
    }

    [[nodiscard]] QString site() const { return m_folder.filePath(QStringLiteral("Mein Blög")); }
    [[nodiscard]] QString own() const { return m_folder.filePath(QStringLiteral("Notizen für morgen")); }
    [[nodiscard]] QString store() const { return m_folder.filePath(QStringLiteral("state/exports")); }
    [[nodiscard]] QString inSite(const char *path) const { return site() + u'/' + QString::fromUtf8(path); }

    void setPost(const QByteArray &bytes) { m_post = bytes; }
    [[nodiscard]] const QByteArray &post() const { return m_post; }

    [[nodiscard]] ExportRequest request() const
    {
        return {SourceText::decode(m_post).value(), own() + QStringLiteral("/Bühne.md"), site(), {{own()}},
            QDateTime(QDate(2026, 3, 4), QTime(12, 30), QTimeZone::UTC)};
    }

    [[nodiscard]] ExportStore exportStore() const { return ExportStore(store(), site()); }
    [[nodiscard]] Result<ExportPlan> plan() const { return planExport(request(), exportStore()); }

    [[nodiscard]] Result<void> carryOut(const ExportPlan &plan) const
    {
        if (const Result<ExportOutcome> outcome = frontrow::carryOut(plan, {}, store()); !outcome) {
            return std::unexpected(outcome.error());
        }
        return {};
    }

    /// Plans and carries out.
    [[nodiscard]] Result<void> run() const
    {
        const Result<ExportPlan> planned = plan();
        if (!planned) {
            return std::unexpected(planned.error());
        }
        return carryOut(*planned);
    }

    [[nodiscard]] ExportManifest manifest() const { return exportStore().manifest().value(); }

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/Ausgabe für Übung XXXXXX")};
    QByteArray m_post;
};

/// "create images/a.png, keep …" in the plan's order.
inline QString actionsOf(const ExportPlan &plan)
{
    QStringList texts;
    for (const ExportFile &file : plan.files) {
        texts.append(nameOf(file.action) + u' ' + file.path.toString());
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace frontrow
