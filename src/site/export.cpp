// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export.h"

#include "base/atomicfile.h"
#include "media/picture.h"
#include "post/postlayout.h"
#include "site/checks.h"
#include "site/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr qint64 largestTarget = 256LL * 1024 * 1024;

bool isWrite(const ExportFile &file)
{
    return file.action == ExportFile::Action::Create || file.action == ExportFile::Action::Update;
}

/// \a file's path from the site's folder on, empty when it is not in there.
QString pathInSite(const QString &siteFolder, const QString &file)
{
    const QString canonicalFile = QFileInfo(file).canonicalFilePath();
    const QString root = QFileInfo(siteFolder).canonicalFilePath() + u'/';
    return !file.isEmpty() && canonicalFile.startsWith(root) ? canonicalFile.sliced(root.size()) : QString();
}

/// The front matter is what Jekyll will read, or a failure that says why the page would be another one.
Result<FrontMatter> readableFrontMatter(QStringView post)
{
    FrontMatter frontMatter = FrontMatter::parse(post);
    if (layoutOf(post).isUnclosed) {
        return failure(Error::Kind::Malformed,
            Messages::tr(
                "The front matter is not closed, so Jekyll would publish it as text. Put a line “---” behind it, "
                "then export again."));
    }
    const auto error = std::ranges::find(frontMatter.diagnostics(), Diagnostic::Severity::Error, &Diagnostic::severity);
    if (error != frontMatter.diagnostics().end()) {
        return failure(Error::Kind::Malformed,
            Messages::tr("The front matter has an error, so Jekyll would publish the post without title and date. %1")
                .arg(error->message));
    }
    return frontMatter;
}

/// What to do about a file of which \a before is there and \a after shall be.
ExportFile::Action actionFor(const ContentHash &before, const ContentHash &after, bool isOurs)
{
    if (before.isNull()) {
        return ExportFile::Action::Create;
    }
    if (before == after) {
        return ExportFile::Action::Keep;
    }
    return isOurs ? ExportFile::Action::Update : ExportFile::Action::Conflict;
}

class Planner
{
public:
    Planner(const ExportRequest &request, const ExportManifest &manifest, Site site, FrontMatter frontMatter)
        : m_request(request)
        , m_manifest(manifest)
        , m_site(std::move(site))
        , m_frontMatter(std::move(frontMatter))
        , m_pathInSite(pathInSite(m_site.folder(), request.postFile))
        , m_address(addressOf(m_frontMatter,
              m_pathInSite.isEmpty() ? QFileInfo(request.postFile).fileName() : m_pathInSite, request.today))
    {
    }

    Result<ExportPlan> plan()
    {
        const SiteConfig &config = m_site.config();
        ExportPlan plan{.siteFolder = m_site.folder(),
            .files = {},
            .post = m_address.file(),
            .url = m_address.url(config),
            .diagnostics = {}};
        const QString &post = m_request.source.text();
        PictureRoots roots = m_request.pictures;
        roots.folders.prepend(m_site.folder());
        plan.diagnostics = checkPost({.text = post,
            .frontMatter = m_frontMatter,
            .file = plan.post.toString(),
            .pageUrl = plan.url,
            .config = config,
            .pictures = roots});

        QSet<RepoPath> seen;
        for (const PictureReference &reference : pictureReferences(post, m_frontMatter, plan.url, config.baseUrl)) {
            if (!reference.path || seen.contains(*reference.path)) {
                continue;
            }
            seen.insert(*reference.path);
            if (Result<void> added = addPicture(*reference.path, reference, plan); !added) {
                return std::unexpected(added.error());
            }
        }
        return addPost(plan).transform([&] { return std::move(plan); });
    }

private:
    /// What is at \a path in the site; null when nothing is. Fails when a link leads out or it is no file.
    [[nodiscard]] Result<ContentHash> present(const RepoPath &path) const
    {
        return siteFile(m_site.folder(), path).and_then([](const QString &file) {
            return hashOfFile(file, largestTarget);
        });
    }

    [[nodiscard]] Result<void> addPicture(
        const RepoPath &path, const PictureReference &reference, ExportPlan &plan) const
    {
        const Result<ContentHash> before = present(path);
        if (!before) {
            return std::unexpected(before.error());
        }
        const std::optional<QString> source = m_request.pictures.find(path);
        if (!source) {
            if (!before->isNull()) {
                plan.files.append({path, ExportFile::Action::Keep, {}, *before, *before});
            }
            return {}; // nowhere: checkPost() has said so
        }
        const Result<QByteArray> bytes = readFile(*source, picturelimit::bytes);
        const ContentHash after = bytes ? ContentHash::of(*bytes) : ContentHash();
        if (bytes && after == *before) {
            plan.files.append({path, ExportFile::Action::Keep, {}, *before, after});
            return {};
        }
        if (const Result<void> whole = checkWhole(*source, bytes); !whole) {
            plan.diagnostics.append({Diagnostic::Severity::Error, QStringLiteral("picture-unreadable"),
                whole.error().message, reference.range});
            return {};
        }
        const bool isOurs = m_manifest.hashAt(path) == *before;
        const ExportFile::Action action = actionFor(*before, after, isOurs);
        plan.files.append(
            {path, action, action == ExportFile::Action::Conflict ? QByteArray() : *bytes, *before, after});
        return {};
    }

    /// Pictures that were not looked at when they came in are looked at before they are published.
    static Result<void> checkWhole(const QString &file, const Result<QByteArray> &bytes)
    {
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        static const QStringList decoded{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
            QStringLiteral("gif"), QStringLiteral("webp")};
        if (!decoded.contains(QFileInfo(file).suffix().toLower())) {
            return {};
        }
        return decodePicture(*bytes, file).transform([](const DecodedPicture &) { });
    }

    Result<void> addPost(ExportPlan &plan) const
    {
        const Result<ContentHash> before = present(plan.post);
        if (!before) {
            return std::unexpected(before.error());
        }
        const QByteArray bytes = m_request.source.encode();
        const ContentHash after = ContentHash::of(bytes);
        const bool isEditedFile = m_pathInSite == plan.post.toString();
        const bool isOurs = isEditedFile || m_manifest.hashAt(plan.post) == *before;
        plan.files.append({plan.post, actionFor(*before, after, isOurs), bytes, *before, after});
        return {};
    }

    const ExportRequest &m_request;
    const ExportManifest &m_manifest;
    const Site m_site;
    const FrontMatter m_frontMatter;
    const QString m_pathInSite;
    const PostAddress m_address;
};

Error conflictError(const ExportPlan &plan)
{
    QStringList names;
    for (const ExportFile &file : plan.files) {
        if (file.action == ExportFile::Action::Conflict) {
            names.append(file.path.toString());
        }
    }
    return {Error::Kind::Conflict,
        Messages::tr("The blog has other content in %1, and Frontrow did not write it. Nothing was changed. Rename the "
                     "post or the picture, or move the blog's file away, then export again.",
            nullptr, static_cast<int>(names.size()))
            .arg(names.join(QStringLiteral(", ")))};
}

} // namespace

bool ExportPlan::hasConflict() const
{
    return std::ranges::any_of(
        files, [](const ExportFile &file) { return file.action == ExportFile::Action::Conflict; });
}

bool ExportPlan::isUpToDate() const
{
    return std::ranges::all_of(files, [](const ExportFile &file) { return file.action == ExportFile::Action::Keep; });
}

Result<ExportPlan> planExport(const ExportRequest &request, const ExportManifest &manifest)
{
    Result<Site> site = Site::open(request.siteFolder);
    if (!site) {
        return std::unexpected(site.error());
    }
    Result<FrontMatter> frontMatter = readableFrontMatter(request.source.text());
    if (!frontMatter) {
        return std::unexpected(frontMatter.error());
    }
    return Planner(request, manifest, *std::move(site), *std::move(frontMatter)).plan();
}

Result<void> commitExport(const ExportPlan &plan, ExportManifest &manifest)
{
    if (plan.hasConflict()) {
        return std::unexpected(conflictError(plan));
    }
    Transaction transaction(plan.siteFolder);
    for (const ExportFile &file : plan.files) {
        const Result<void> ready = isWrite(file) ? transaction.prepare({file.path, file.bytes, file.before})
                                                 : transaction.require(file.path, file.before);
        if (!ready) {
            return ready;
        }
    }
    if (Result<void> done = transaction.carryOut(); !done) {
        return done;
    }
    for (const ExportFile &file : plan.files) {
        if (isWrite(file)) {
            manifest.record(file.path, file.after);
        }
    }
    return {};
}

} // namespace frontrow
