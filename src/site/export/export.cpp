// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/export.h"

#include "markdown/renderedbody.h"
#include "post/markup/postlayout.h"
#include "site/blog/bloglayouts.h"
#include "site/blog/blogliquid.h"
#include "site/blog/blogoverrides.h"
#include "site/checks/checks.h"
#include "site/export/exportpictures.h"
#include "site/export/exportplace.h"
#include "site/export/publishedits.h"
#include "site/export/sitefile.h"
#include "site/jekyll/markdownengine.h"
#include "site/jekyll/pageaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

struct ExportMessages
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// The front matter is what Jekyll will read, or a failure that says why the page would be another one.
Result<FrontMatter> readableFrontMatter(QStringView post)
{
    FrontMatter frontMatter = FrontMatter::parse(post);
    if (layoutOf(post).isUnclosed) {
        return failure(Error::Kind::Malformed,
            ExportMessages::tr(
                "The front matter is not closed, so Jekyll would publish it as text. Put a line “---” after it, "
                "then publish again."));
    }
    const auto error = std::ranges::find(frontMatter.diagnostics(), Diagnostic::Severity::Error, &Diagnostic::severity);
    if (error != frontMatter.diagnostics().end()) {
        return failure(Error::Kind::Malformed,
            ExportMessages::tr(
                "The front matter has an error, so Jekyll would publish the post without title and date. %1")
                .arg(error->message));
    }
    return frontMatter;
}

/// What to do about a file of which \a before is there and \a after shall be.
ExportFile::Action actionFor(const ContentHash &before, const ContentHash &after, bool mayReplace)
{
    if (before.isNull()) {
        return ExportFile::Action::Create;
    }
    if (before == after) {
        return ExportFile::Action::Keep;
    }
    return mayReplace ? ExportFile::Action::Update : ExportFile::Action::Conflict;
}

class Planner
{
public:
    Planner(const ExportRequest &request, const ExportStore &store, ExportManifest manifest, Site site,
        FrontMatter frontMatter)
        : m_request(request)
        , m_store(store)
        , m_manifest(std::move(manifest))
        , m_site(std::move(site))
        , m_frontMatter(std::move(frontMatter))
        , m_inSite(pathInSite(m_site.folder(), request.postFile))
        , m_names(m_site.folder())
        , m_plan{.post = *RepoPath::parse(addressAt({}).path)} // which plan() replaces
    {
    }

    Result<ExportPlan> plan()
    {
        m_plan.siteFolder = m_site.folder();
        m_plan.source = m_request.postFile;
        m_plan.title = m_frontMatter.value(u"title").toString();
        const Result<ExportPlace> place = choosePlace(m_request, m_inSite, m_frontMatter, m_site.config());
        if (!place) {
            return std::unexpected(place.error());
        }
        m_plan.post = place->post;
        m_plan.betterName = place->betterName;
        if (const Result<void> finished = finish(); !finished) {
            return std::unexpected(finished.error());
        }
        if (const Result<void> pictures = addPictures(); !pictures) {
            return std::unexpected(pictures.error());
        }
        if (const Result<void> post = addPost(); !post) {
            return std::unexpected(post.error());
        }
        if (const Result<void> former = addFormer(); !former) {
            return std::unexpected(former.error());
        }
        if (const Result<void> commit = addCommit(); !commit) {
            return std::unexpected(commit.error());
        }
        return std::move(m_plan);
    }

private:
    [[nodiscard]] PageAddress addressAt(const QString &fileName) const
    {
        return PageAddress::ofPost(m_frontMatter, fileName, m_site.config(), m_request.now.date());
    }

    /// Where the post was until now: its own file in the blog, or where it was exported to last.
    [[nodiscard]] std::optional<RepoPath> formerPlace() const
    {
        return m_inSite ? m_inSite : m_manifest.placeOf(m_request.postFile);
    }

    /// Of the blog, looked for when it is first asked for; nothing where there is none or git cannot read it.
    [[nodiscard]] const std::optional<GitRepository> &repository()
    {
        if (!std::exchange(m_isRepositoryKnown, true)) {
            const Result<std::optional<GitRepository>> found = GitRepository::around(m_site.folder());
            m_plan.gitProblem = found ? QString() : found.error().message;
            m_repository = found.value_or(std::nullopt);
        }
        return m_repository;
    }

    /// What readers have now: what Frontrow wrote last, else what is committed.
    [[nodiscard]] std::optional<QString> published()
    {
        const std::optional<RepoPath> place = formerPlace();
        if (!place || !place->toString().contains(QStringLiteral("_posts/"))) {
            return std::nullopt;
        }
        std::optional<QByteArray> bytes;
        if (const Result<QByteArray> written = m_store.bytes(m_manifest.hashAt(*place))) {
            bytes = *written;
        } else if (repository()) {
            bytes = m_repository->committed(*place).value_or(std::nullopt);
        }
        const Result<SourceText> text = bytes ? SourceText::decode(*bytes) : failure(Error::Kind::Unreadable, {});
        return text ? std::optional(text->text()) : std::nullopt;
    }

    /// The key that the author chose for the blog, else that the post has, else that the blog's layouts print; empty
    /// when readers see none.
    [[nodiscard]] QString modifiedKey() const
    {
        if (const std::optional<QString> chosen = BlogOverrides::of(m_site.folder()).modifiedKey) {
            return *chosen;
        }
        const QStringList keys{QStringLiteral("last_modified_at"), QStringLiteral("modified")};
        for (const QString &key : keys) {
            if (m_frontMatter.find(key) != nullptr) {
                return key;
            }
        }
        const BlogLayouts layouts = readBlogLayouts(m_site);
        const bool isShown = std::ranges::any_of(keys, [&](const QString &key) { return layouts.keys.contains(key); });
        return isShown ? modifiedKeyOf(layouts, {}) : QString();
    }

    /// Decides the text that is published and its address.
    [[nodiscard]] Result<void> finish()
    {
        const SiteConfig &config = m_site.config();
        const bool isDraft = m_request.options.target == ExportOptions::Target::Drafts;
        m_plan.url = addressAt(m_plan.post.toString()).url;
        const std::optional<QString> before = published();
        if (before && !isDraft) {
            const QString url = PageAddress::ofPost(
                FrontMatter::parse(*before), formerPlace()->toString(), config, m_request.now.date())
                                    .url;
            m_plan.formerUrl = url == m_plan.url ? QString() : url;
        }
        m_plan.mayRedirect = !m_plan.formerUrl.isEmpty() && usesRedirects(m_site, readBlogIndex(m_site));
        const QString redirected =
            m_plan.formerUrl.sliced(m_plan.formerUrl.startsWith(config.baseUrl + u'/') ? config.baseUrl.size() : 0);
        const QTimeZone zone(config.timeZone.toUtf8());
        const Result<TextEdits> edits = editsToPublish(m_request.source.text(),
            {.now = zone.isValid() ? m_request.now.toTimeZone(zone) : m_request.now,
                .needsDate = !isDraft && m_inSite && !targetFolder(m_inSite->toString(), QStringLiteral("_posts")),
                .published = isDraft ? std::nullopt : before,
                .modifiedKey = before && !isDraft ? modifiedKey() : QString(),
                .formerUrl = m_plan.mayRedirect && m_request.options.redirects ? redirected : QString()});
        if (!edits) {
            return std::unexpected(edits.error());
        }
        m_plan.published = before;
        m_plan.edits = *edits;
        m_source = m_request.source.edited(*edits);
        m_frontMatter = FrontMatter::parse(m_source.text());
        m_plan.appearance = appearanceOf(m_frontMatter, m_plan.post.toString(), config, m_request.now);
        return {};
    }

    [[nodiscard]] bool mayReplace(const RepoPath &path, const ContentHash &before) const
    {
        const bool isOpened = m_inSite == path && (m_request.opened.isNull() || m_request.opened == before);
        const bool isOurs = m_inSite != path && m_manifest.hashAt(path) == before;
        return m_request.options.replacesOthers || isOpened || isOurs;
    }

    [[nodiscard]] Result<void> addPictures()
    {
        const SiteConfig &config = m_site.config();
        const QString &post = m_source.text();
        PictureRoots roots = m_request.pictures;
        roots.folders.prepend(m_site.folder());
        const RenderedBody body = renderBody(post, layoutOf(post).body,
            renderOptionsFor(post, m_frontMatter, m_plan.post.toString(), config, m_request.blog.liquid,
                MarkdownChoice::of(config)));
        m_plan.diagnostics = checkPost({.text = post,
            .frontMatter = m_frontMatter,
            .body = body,
            .file = m_plan.post.toString(),
            .pageUrl = m_plan.url,
            .config = config,
            .pictures = roots,
            .blog = m_request.blog,
            .now = m_request.now});
        std::ranges::copy_if(body.diagnostics, std::back_inserter(m_plan.diagnostics),
            [](const Diagnostic &each) { return each.severity == Diagnostic::Severity::Error; });
        const QList<ExportPicture> found = readPictures(
            pictureReferences(post, m_frontMatter, m_plan.url, config), m_site.folder(), m_request.pictures);
        for (const ExportPicture &picture : found) {
            if (const Result<void> added = addPicture(picture); !added) {
                return std::unexpected(added.error());
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> addPicture(const ExportPicture &picture)
    {
        if (!picture.before) {
            return std::unexpected(picture.before.error());
        }
        const ContentHash &before = *picture.before;
        if (!picture.source && before.isNull()) {
            addMissing(picture.path); // checkPost() has said so, too
            return {};
        }
        if (!picture.source || (!before.isNull() && picture.after == before)) {
            m_plan.files.append({picture.path, ExportFile::Action::Keep, {}, before, before});
        } else if (const std::optional<QString> reason = whyNoPicture(picture.path)) {
            addRefused(picture, QStringLiteral("picture-refused"), *reason);
        } else if (!picture.bytes) {
            addRefused(picture, QStringLiteral("picture-unreadable"), picture.bytes.error().message);
        } else {
            addFile(picture.path, *picture.bytes, before, picture.after);
        }
        return {};
    }

    void addRefused(const ExportPicture &picture, const QString &code, const QString &reason)
    {
        m_plan.diagnostics.append({Diagnostic::Severity::Error, code, reason, picture.range});
        if (picture.before->isNull()) {
            addMissing(picture.path);
        }
    }

    void addMissing(const RepoPath &path)
    {
        const SiteConfig &config = m_site.config();
        const QString former = m_plan.published.value_or(QString());
        const bool isOld =
            std::ranges::any_of(pictureReferences(former, FrontMatter::parse(former), m_plan.url, config),
                [&](const PictureReference &reference) { return reference.path == path; });
        if (!isOld) {
            m_plan.missing.append(path.toString());
        }
    }

    [[nodiscard]] Result<void> addPost()
    {
        const QByteArray bytes = m_source.encode();
        const Result<ContentHash> before = hashInSite(m_site.folder(), m_plan.post);
        if (!before) {
            return std::unexpected(before.error());
        }
        addFile(m_plan.post, bytes, *before, ContentHash::of(bytes));
        return {};
    }

    void addFile(const RepoPath &path, const QByteArray &bytes, const ContentHash &before, const ContentHash &after)
    {
        ExportFile::Action action = actionFor(before, after, mayReplace(path, before));
        if (const QString twin = action == ExportFile::Action::Create ? m_names.twinOf(path) : QString();
            !twin.isEmpty()) {
            action = ExportFile::Action::Conflict;
            m_plan.diagnostics.append({Diagnostic::Severity::Error, QStringLiteral("case-clash"),
                ExportMessages::tr(
                    "The blog has “%1” already, which is the same name as “%2” on Windows and macOS. Use the "
                    "same letters.")
                    .arg(twin, path.toString()),
                {}});
        }
        m_plan.files.append({path, action,
            action == ExportFile::Action::Create || action == ExportFile::Action::Update ? bytes : QByteArray(), before,
            after});
    }

    /// The file that the post leaves.
    [[nodiscard]] Result<void> addFormer()
    {
        const std::optional<RepoPath> former = formerPlace();
        if (!former || *former == m_plan.post) {
            return {};
        }
        const Result<ContentHash> before = hashInSite(m_site.folder(), *former);
        if (!before) {
            return std::unexpected(before.error());
        }
        if (!before->isNull()) {
            const ExportFile::Action action =
                mayReplace(*former, *before) ? ExportFile::Action::Remove : ExportFile::Action::Conflict;
            m_plan.files.append({*former, action, {}, *before, {}});
        }
        return {};
    }

    [[nodiscard]] Result<void> addCommit()
    {
        if (!m_request.plansCommit || !repository()) {
            return {};
        }
        QList<RepoPath> paths;
        for (const ExportFile &file : std::as_const(m_plan.files)) {
            paths.append(file.path);
        }
        const Result<GitPlan> git = planCommit(*m_repository, paths);
        if (!git) {
            return std::unexpected(git.error());
        }
        m_plan.git = *git;
        if (m_plan.git->obstacle.isEmpty()) {
            m_plan.git->obstacle = whyLinkStops();
        }
        return {};
    }

    /// git keeps the link, so a commit would not hold what is written through it; empty where nothing is.
    [[nodiscard]] QString whyLinkStops() const
    {
        for (const ExportFile &file : m_plan.files) {
            const QFileInfo link(QDir(m_plan.siteFolder).filePath(file.path.toString()));
            if (link.isSymLink() && (file.isChange() || file.path == m_plan.post)) {
                return ExportMessages::tr(
                    "“%1” is a symbolic link to “%2”, and git keeps the link only, so a commit would not "
                    "hold what is published. Put the file itself in the place of the link.")
                    .arg(file.path.toString(), QDir::toNativeSeparators(link.symLinkTarget()));
            }
        }
        return {};
    }

    const ExportRequest &m_request;
    const ExportStore &m_store;
    const ExportManifest m_manifest;
    const Site m_site;
    FrontMatter m_frontMatter;
    const std::optional<RepoPath> m_inSite; ///< the edited file, when it is in the site
    std::optional<GitRepository> m_repository;
    bool m_isRepositoryKnown = false;
    SiteNames m_names;
    SourceText m_source; ///< as it is published
    ExportPlan m_plan;
};

} // namespace

Result<ExportPlan> planExport(const ExportRequest &request, const ExportStore &store)
{
    Result<Site> site =
        request.plainConfig ? Site::plain(request.siteFolder, *request.plainConfig) : openBlog(request.siteFolder);
    if (!site) {
        return std::unexpected(site.error());
    }
    Result<FrontMatter> frontMatter = readableFrontMatter(request.source.text());
    if (!frontMatter) {
        return std::unexpected(frontMatter.error());
    }
    const Result<ExportManifest> manifest = store.manifest();
    if (!manifest) {
        return std::unexpected(manifest.error());
    }
    return Planner(request, store, *manifest, *std::move(site), *std::move(frontMatter)).plan();
}

} // namespace frontrow
