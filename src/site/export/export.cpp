// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/export/export.h"

#include "base/atomicfile.h"
#include "base/parallel.h"
#include "markdown/renderedbody.h"
#include "media/picture.h"
#include "post/markup/postlayout.h"
#include "site/blog/bloglayouts.h"
#include "site/blog/blogliquid.h"
#include "site/blog/blogoverrides.h"
#include "site/checks/checks.h"
#include "site/export/publishedits.h"
#include "site/jekyll/markdownengine.h"
#include "site/jekyll/pageaddress.h"
#include "site/jekyll/postdate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace frontrow {

namespace {

struct ExportMessages
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr qint64 largestPlannedTarget = 256LL * 1024 * 1024;

/// \a file below \a siteFolder; nothing when it is elsewhere. A link in the blog is meant itself, not what it leads to;
/// one from outside means the file in the blog.
std::optional<RepoPath> pathInSite(const QString &siteFolder, const QString &file)
{
    const QFileInfo info(file);
    const QString root = QFileInfo(siteFolder).canonicalFilePath() + u'/';
    const QString named = QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName();
    const QString meant = named.startsWith(root) ? named : info.canonicalFilePath();
    if (file.isEmpty() || !info.exists() || !meant.startsWith(root)) {
        return std::nullopt;
    }
    const Result<RepoPath> path = RepoPath::parse(meant.sliced(root.size()));
    return path ? std::optional(*path) : std::nullopt;
}

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

/// Why no picture is copied to \a path, whoever asks for it; nothing where one may be. Jekyll, git and their hosts run
/// what is in folders whose names begin with '.' or '_', and programs have folders of their own: a post of a stranger
/// must not put anything there.
std::optional<QString> whyNoPicture(const RepoPath &path)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
        QStringLiteral("gif"), QStringLiteral("webp"), QStringLiteral("avif"), QStringLiteral("heic")};
    static const QStringList programs{QStringLiteral("bin"), QStringLiteral("node_modules"), QStringLiteral("script"),
        QStringLiteral("scripts"), QStringLiteral("vendor")};
    const QStringList names = path.toString().split(u'/');
    if (!endings.contains(path.fileName().section(u'.', -1).toLower()) || !path.fileName().contains(u'.')) {
        return ExportMessages::tr("“%1” is not copied into the blog: only pictures are, with the ending of one.")
            .arg(path.toString());
    }
    const bool isSpecial = programs.contains(names.constFirst().toLower())
        || std::ranges::any_of(
            names, [](const QString &name) { return name.startsWith(u'.') || name.startsWith(u'_'); });
    return isSpecial
        ? std::optional(ExportMessages::tr("“%1” is not copied into the blog: that is no folder for pictures.")
                  .arg(path.toString()))
        : std::nullopt;
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

/// A name in \a folder that is not \a name and is the same on file systems that fold case or compose characters.
QString twinOf(const QString &folder, const QString &name)
{
    const auto folded = [](const QString &text) {
        return text.normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const auto twin =
        std::ranges::find_if(names, [&](const QString &each) { return each != name && folded(each) == folded(name); });
    return twin == names.end() || names.contains(name) ? QString() : *twin;
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
        , m_plan{.post = *RepoPath::parse(addressAt({}).path)} // which choosePlace() replaces
    {
    }

    Result<ExportPlan> plan()
    {
        const Result<std::optional<GitRepository>> repository = GitRepository::around(m_site.folder());
        m_plan.gitProblem = repository ? QString() : repository.error().message;
        m_repository = repository.value_or(std::nullopt);
        m_plan.siteFolder = m_site.folder();
        m_plan.source = m_request.postFile;
        m_plan.title = m_frontMatter.value(u"title").toString();
        if (const Result<void> placed = choosePlace(); !placed) {
            return std::unexpected(placed.error());
        }
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
    /// The folder before `_posts` or `_drafts` of \a path, with its '/'; nothing when it is in neither.
    [[nodiscard]] static std::optional<QString> targetFolder(const QString &path, const QString &target)
    {
        const qsizetype at = (u'/' + path).indexOf(u'/' + target + u'/');
        return at < 0 ? std::nullopt : std::optional(path.first(at));
    }

    [[nodiscard]] PageAddress addressAt(const QString &fileName) const
    {
        return PageAddress::ofPost(m_frontMatter, fileName, m_site.config(), m_request.now.date());
    }

    [[nodiscard]] Result<void> choosePlace()
    {
        const QString inSite = m_inSite ? m_inSite->toString() : QString();
        const QString ownName = QFileInfo(m_request.postFile).fileName();
        const std::optional<QString> beforeDrafts = targetFolder(inSite, QStringLiteral("_drafts"));
        const std::optional<QString> beforePosts = targetFolder(inSite, QStringLiteral("_posts"));
        const PageAddress fresh = addressAt(ownName.section(u'.', 0, -2).isEmpty() ? QString() : ownName);
        const QString folder = beforeDrafts.value_or(beforePosts.value_or(QString()));
        const QString ending = m_inSite ? u'.' + ownName.section(u'.', -1) : QStringLiteral(".md");
        if (m_request.options.target == ExportOptions::Target::Drafts) {
            return placeAt(beforeDrafts
                    ? *m_inSite
                    : RepoPath::parse(folder + QStringLiteral("_drafts/") + fresh.fileSlug().toString() + ending));
        }
        const Result<RepoPath> named = RepoPath::parse(QStringLiteral("%1_posts/%2-%3%4")
                .arg(folder, fresh.date.toString(Qt::ISODate), fresh.fileSlug().toString(), ending));
        if (!named || !beforePosts || addressAt(inSite).path != inSite) {
            return placeAt(named);
        }
        // The folders below `_posts` are the author's own order.
        const Result<RepoPath> better = RepoPath::parse(m_inSite->folder() + u'/' + named->fileName());
        if (!better) {
            return std::unexpected(better.error());
        }
        const bool isNamedAsAsked = dateInFileName(ownName) == fresh.date
            && (m_frontMatter.value(u"slug").toString().isEmpty() || *better == *m_inSite);
        m_plan.betterName = isNamedAsAsked ? std::nullopt : std::optional(*better);
        return placeAt(m_request.options.followsName ? m_plan.betterName.value_or(*m_inSite) : *m_inSite);
    }

    [[nodiscard]] Result<void> placeAt(const Result<RepoPath> &path)
    {
        if (!path) {
            return std::unexpected(path.error());
        }
        m_plan.post = *path;
        return {};
    }

    /// Where the post was until now: its own file in the blog, or where it was exported to last.
    [[nodiscard]] std::optional<RepoPath> formerPlace() const
    {
        return m_inSite ? m_inSite : m_manifest.placeOf(m_request.postFile);
    }

    /// What readers have now: what Frontrow wrote last, else what is committed.
    [[nodiscard]] std::optional<QString> published() const
    {
        const std::optional<RepoPath> place = formerPlace();
        if (!place || !place->toString().contains(QStringLiteral("_posts/"))) {
            return std::nullopt;
        }
        std::optional<QByteArray> bytes;
        if (const Result<QByteArray> written = m_store.bytes(m_manifest.hashAt(*place))) {
            bytes = *written;
        } else if (m_repository) {
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

    /// What is at \a path in the site; null when nothing is. Fails when a link leads out or it is no file.
    [[nodiscard]] Result<ContentHash> present(const RepoPath &path) const
    {
        const Result<QString> file = siteFile(m_site.folder(), path);
        if (!file) {
            return std::unexpected(file.error());
        }
        return hashOfFile(*file, largestPlannedTarget);
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
        QList<FoundPicture> found;
        QSet<RepoPath> seen;
        for (const PictureReference &reference : pictureReferences(post, m_frontMatter, m_plan.url, config)) {
            if (reference.path && !seen.contains(*reference.path)) {
                seen.insert(*reference.path);
                found.append({*reference.path, reference.range});
            }
        }
        inParallel(found.size(), 1, [&](qsizetype i) { readPicture(found[i]); });
        for (const FoundPicture &picture : std::as_const(found)) {
            if (const Result<void> added = addPicture(picture); !added) {
                return std::unexpected(added.error());
            }
        }
        return {};
    }

    /// A picture of the post, its bytes where they are not in the blog yet.
    struct FoundPicture
    {
        RepoPath path;
        TextRange range;
        Result<ContentHash> before = {}; ///< of what the blog has
        std::optional<QString> source = {}; ///< the file that is published; nothing when there is none
        Result<QByteArray> bytes = {}; ///< of the source; a failure when it is no whole picture
        ContentHash after = {};
    };

    /// Called from several threads at once.
    void readPicture(FoundPicture &picture) const
    {
        picture.before = present(picture.path);
        picture.source = m_request.pictures.find(picture.path);
        if (!picture.source) {
            return;
        }
        picture.bytes = readFile(*picture.source, picturelimit::bytes);
        if (!picture.bytes) {
            return;
        }
        picture.after = ContentHash::of(*picture.bytes);
        if (picture.before && picture.after != *picture.before && !whyNoPicture(picture.path)) {
            if (const Result<void> checked = checkPicture(*picture.bytes, *picture.source); !checked) {
                picture.bytes = std::unexpected(checked.error());
            }
        }
    }

    [[nodiscard]] Result<void> addPicture(const FoundPicture &picture)
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

    void addRefused(const FoundPicture &picture, const QString &code, const QString &reason)
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
        const Result<ContentHash> before = present(m_plan.post);
        if (!before) {
            return std::unexpected(before.error());
        }
        addFile(m_plan.post, bytes, *before, ContentHash::of(bytes));
        return {};
    }

    void addFile(const RepoPath &path, const QByteArray &bytes, const ContentHash &before, const ContentHash &after)
    {
        ExportFile::Action action = actionFor(before, after, mayReplace(path, before));
        if (const QString twin = action == ExportFile::Action::Create ? twinOnTheWay(path) : QString();
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

    /// What is in the blog and differs from \a path or a folder of it in case or composition only.
    [[nodiscard]] QString twinOnTheWay(const RepoPath &path) const
    {
        const QStringList names = path.toString().split(u'/');
        QString folder;
        for (const QString &name : names) {
            if (const QString twin = twinOf(m_site.folder() + u'/' + folder, name); !twin.isEmpty()) {
                return folder + twin;
            }
            folder += name + u'/';
        }
        return {};
    }

    /// The file that the post leaves.
    [[nodiscard]] Result<void> addFormer()
    {
        const std::optional<RepoPath> former = formerPlace();
        if (!former || *former == m_plan.post) {
            return {};
        }
        const Result<ContentHash> before = present(*former);
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
        if (!m_repository) {
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
    SourceText m_source; ///< as it is published
    ExportPlan m_plan;
};

} // namespace

QString nameOf(ExportFile::Action action)
{
    switch (action) {
    case ExportFile::Action::Create:
        return QStringLiteral("create");
    case ExportFile::Action::Update:
        return QStringLiteral("update");
    case ExportFile::Action::Keep:
        return QStringLiteral("keep");
    case ExportFile::Action::Remove:
        return QStringLiteral("remove");
    case ExportFile::Action::Conflict:
        return QStringLiteral("conflict");
    }
    Q_UNREACHABLE_RETURN(QString());
}

bool ExportPlan::hasConflict() const
{
    return !conflicts().isEmpty();
}

bool ExportPlan::isUpToDate() const
{
    return std::ranges::all_of(files, [](const ExportFile &file) { return file.action == ExportFile::Action::Keep; });
}

QStringList ExportPlan::conflicts() const
{
    QStringList names;
    for (const ExportFile &file : files) {
        if (file.action == ExportFile::Action::Conflict) {
            names.append(file.path.toString());
        }
    }
    return names;
}

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
