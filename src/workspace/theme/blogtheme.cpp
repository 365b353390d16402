// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/theme/blogtheme.h"

#include "base/atomicfile.h"
#include "base/sourcetext.h"
#include "site/blog/blogoverrides.h"
#include "site/jekyll/markdownengine.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/settings/settings.h"
#include "workspace/theme/buildconsent.h"
#include "workspace/theme/bundledtheme.h"

#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QtConcurrentRun>

#include <chrono>
#include <memory>
#include <utility>

namespace frontrow {

namespace {

using namespace std::chrono_literals;

const QString builtChoice = QStringLiteral("built");
const QString buildChoice = QStringLiteral("build");
const QString publishedChoice = QStringLiteral("published");
const QString minimalMistakesChoice = QStringLiteral("minimal-mistakes");
const QString hpstrChoice = QStringLiteral("hpstr");

QString choiceOf(ThemeSource source)
{
    switch (source) {
    case ThemeSource::BuiltSite:
        return builtChoice;
    case ThemeSource::PrivateBuild:
        return buildChoice;
    case ThemeSource::Published:
        return publishedChoice;
    case ThemeSource::BundledTheme:
        break;
    }
    return minimalMistakesChoice;
}

/// Reads the text of the post that \a page shows.
Result<QString> textOfPost(const Site &site, const PostPage &page)
{
    constexpr qint64 largest = 4'000'000;
    const Result<QByteArray> bytes = readFile(QDir(site.folder()).filePath(page.post.toString()), largest);
    const Result<SourceText> source = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
    if (!source) {
        return std::unexpected(source.error());
    }
    return source->text();
}

} // namespace

BlogTheme::BlogTheme(Settings &settings, UserPrompt &prompt, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_pageTheme(bundledTheme(Theme::MinimalMistakes, {}))
{
    m_worker.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        watch();
        resolve();
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_build, &BlogBuild::finished, this, &BlogTheme::buildFinished);
    connect(&m_build, &BlogBuild::progressed, this,
        [this](const QString &line) { setWork(tr("Building the blog: %1").arg(line)); });
    connect(&m_download, &ThemeDownload::progressed, this,
        [this](const QString &line) { setWork(tr("Loading %1").arg(line)); });
    connect(&m_download, &ThemeDownload::finished, this,
        [this](const Result<FoundTheme> &found) { take(ThemeSource::Published, found); });
}

BlogTheme::~BlogTheme()
{
    m_worker.waitForDone();
}

/// Runs \a work on the worker and hands what it gives to \a done here, unless something newer was begun meanwhile.
template <typename Work, typename Done> void BlogTheme::onWorker(Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    QtConcurrent::run(&m_worker, [work = std::move(work)] {
        return std::make_shared<Value>(work());
    }).then(this, [this, done = std::move(done), run = m_run](const std::shared_ptr<Value> &value) {
        if (run == m_run) {
            done(*value);
        }
    });
}

void BlogTheme::setBlog(const QString &siteFolder, const SiteConfig &config, const FrontMatter &frontMatter)
{
    const bool isOther = siteFolder != m_siteFolder;
    m_kind = ThemeKind::of(frontMatter);
    m_siteFolder = siteFolder;
    m_config = config;
    if (isOther) {
        m_build.cancel();
        m_isBuildLeft = m_build.isRunning();
        m_state = {};
        watch();
    }
    resolve();
}

void BlogTheme::setPost(const FrontMatter &frontMatter, const QString &headerKey)
{
    const ThemeKind kind = ThemeKind::of(frontMatter);
    const bool isOtherTheme = std::exchange(m_headerKey, headerKey) != headerKey;
    if (kind != m_kind) {
        m_kind = kind;
        resolve();
    } else if (isOtherTheme && m_state.source == ThemeSource::BundledTheme) {
        showOwn();
    }
}

void BlogTheme::refresh()
{
    if (!m_siteFolder.isEmpty()) {
        resolve();
    }
}

void BlogTheme::renew()
{
    m_isRenewal = true;
    resolve();
}

QString BlogTheme::choice() const
{
    return m_settings.value(setting::themeChoices).value(m_siteFolder).toString();
}

void BlogTheme::choose(const QString &choice)
{
    QVariantMap choices = m_settings.value(setting::themeChoices);
    if (choice.isEmpty()) {
        choices.remove(m_siteFolder);
    } else {
        choices.insert(m_siteFolder, choice);
    }
    m_settings.setValue(setting::themeChoices, choices);
    renew();
}

void BlogTheme::useBest()
{
    choose({});
}

void BlogTheme::use(Theme theme)
{
    choose(theme == Theme::Hpstr ? hpstrChoice : minimalMistakesChoice);
}

bool BlogTheme::use(ThemeSource source)
{
    if (!isAllowed(source)) {
        const bool isGranted = source == ThemeSource::PrivateBuild
            ? askToBuild(m_settings, m_prompt, m_siteFolder)
            : m_prompt.confirm(tr("Load from the Published Site"),
                  tr("Frontrow can load a page of %1 with its styles and fonts, and nothing else, to learn how the "
                     "blog "
                     "looks. They are kept on this computer; the answer is kept for this blog.")
                      .arg(m_config.values.value(QStringLiteral("url"))),
                  tr("Load"));
        if (!isGranted) {
            return false;
        }
        if (source == ThemeSource::Published) {
            const QStringList others = m_settings.value(setting::blogsToLoad);
            m_settings.setValue(setting::blogsToLoad, others + QStringList{m_siteFolder});
        }
    }
    choose(choiceOf(source));
    return true;
}

bool BlogTheme::isAllowed(ThemeSource source) const
{
    switch (source) {
    case ThemeSource::PrivateBuild:
        return mayBuild(m_settings, m_siteFolder);
    case ThemeSource::Published:
        return m_settings.value(setting::blogsToLoad).contains(m_siteFolder);
    case ThemeSource::BundledTheme:
    case ThemeSource::BuiltSite:
        break;
    }
    return true;
}

QList<ThemeSource> BlogTheme::sources() const
{
    const QString chosen = choice();
    QList<ThemeSource> wanted;
    for (const ThemeSource source : {ThemeSource::BuiltSite, ThemeSource::PrivateBuild, ThemeSource::Published}) {
        if ((chosen.isEmpty() || chosen == choiceOf(source)) && isAllowed(source)) {
            wanted.append(source);
        }
    }
    return wanted;
}

void BlogTheme::resolve()
{
    ++m_run;
    m_download.cancel();
    m_state.problem.clear();
    m_state.hasSite = !m_siteFolder.isEmpty();
    m_state.isAutomatic = choice().isEmpty();
    m_untried = m_siteFolder.isEmpty() ? QList<ThemeSource>() : sources();
    if (m_untried.isEmpty()) {
        tryNext();
        return;
    }
    onWorker([folder = m_siteFolder] { return ThemeState::of(folder); },
        [this](const ThemeState &state) {
            m_themeState = state;
            tryNext();
        });
}

void BlogTheme::tryNext()
{
    if (m_untried.isEmpty()) {
        showOwn();
        return;
    }
    switch (m_untried.takeFirst()) {
    case ThemeSource::BuiltSite:
        tryBuiltSite();
        break;
    case ThemeSource::PrivateBuild:
        tryPrivateBuild();
        break;
    case ThemeSource::Published:
        tryPublished();
        break;
    case ThemeSource::BundledTheme:
        showOwn();
        break;
    }
}

void BlogTheme::tryBuiltSite()
{
    const Result<Site> site = openBlog(m_siteFolder);
    const QString folder = site ? builtFolderOf(*site) : QString();
    if (QFileInfo(folder).isDir()) {
        harvest(ThemeSource::BuiltSite, folder);
        return;
    }
    if (!m_state.isAutomatic) {
        m_state.problem = tr("The blog has no built site at “%1”. Run “jekyll build” there, or choose another theme.")
                              .arg(QDir::toNativeSeparators(folder));
    }
    tryNext();
}

void BlogTheme::tryPrivateBuild()
{
    const ThemeCache cache(m_siteFolder);
    const std::optional<KeptTheme> kept = cache.pageTheme(ThemeSource::PrivateBuild, m_kind);
    const bool isFresh = kept && kept->stamp == m_themeState.stamp && !m_isRenewal;
    if (kept) {
        show(ThemeSource::PrivateBuild, *kept);
    }
    if (isFresh) {
        return;
    }
    if (m_failedStamp == m_themeState.stamp && !m_isRenewal) { // it would not build now either
        take(ThemeSource::PrivateBuild, failure(Error::Kind::Malformed, m_failure));
        return;
    }
    if (cache.buildStamp() == m_themeState.stamp && !m_isRenewal) {
        harvest(ThemeSource::PrivateBuild, cache.buildFolder());
    } else {
        build();
    }
}

void BlogTheme::build()
{
    if (!m_build.isRunning()) {
        m_isRenewal = false;
        m_failedStamp.clear();
        m_buildSite = m_siteFolder;
        m_buildStamp = m_themeState.stamp;
        setWork(tr("Building the blog…"));
        constexpr int mostPosts = 20; // the newest show the theme; a blog of many years would take minutes
        m_build.start(m_siteFolder, ThemeCache(m_siteFolder).buildFolder(), mostPosts);
    }
}

void BlogTheme::buildFinished(const Result<void> &outcome)
{
    setWork(QString());
    ThemeCache(m_buildSite).setBuildStamp(outcome ? m_buildStamp : QByteArray());
    if (const bool isLeft = std::exchange(m_isBuildLeft, false); outcome || isLeft) {
        resolve(); // for the post that is open now, which may be another one than when the build began
    } else {
        m_failedStamp = m_buildStamp;
        m_failure = outcome.error().message;
        take(ThemeSource::PrivateBuild, std::unexpected(outcome.error()));
    }
}

void BlogTheme::tryPublished()
{
    const std::optional<KeptTheme> kept = ThemeCache(m_siteFolder).pageTheme(ThemeSource::Published, m_kind);
    if (kept) {
        show(ThemeSource::Published, *kept);
    }
    if (!kept || m_isRenewal) {
        download();
    }
}

void BlogTheme::download()
{
    struct Found
    {
        PostPage page;
        ThemeAnchors anchors;
        ThemeKind kind;
    };
    m_isRenewal = false;
    onWorker(
        [folder = m_siteFolder, kind = m_kind]() -> Result<Found> {
            const Result<Site> site = openBlog(folder);
            const QList<PostPage> pages = site ? pagesFor(*site, kind, QDate::currentDate()) : QList<PostPage>();
            if (pages.isEmpty() || pages.first().url.host() == u"site.invalid") {
                return failure(Error::Kind::Refused,
                    tr("The blog's configuration names no “url”, or there is no post yet, so there is no published "
                       "page to look at. Add the “url”, or choose another theme."));
            }
            const Result<QString> text = textOfPost(*site, pages.first());
            if (!text) {
                return std::unexpected(text.error());
            }
            const FrontMatter frontMatter = FrontMatter::parse(*text);
            return Found{pages.first(),
                ThemeAnchors::of(*text, renderOptionsFor(site->config(), frontMatter), pages.first().post.fileName()),
                ThemeKind::of(frontMatter)};
        },
        [this](const Result<Found> &found) {
            if (found) {
                m_download.start(found->page, found->anchors, found->kind);
            } else {
                take(ThemeSource::Published, std::unexpected(found.error()));
            }
        });
}

void BlogTheme::harvest(ThemeSource source, const QString &folder)
{
    onWorker(
        [site = m_siteFolder, folder, kind = m_kind]() -> Result<FoundTheme> {
            const Result<Site> opened = openBlog(site);
            if (!opened) {
                return std::unexpected(opened.error());
            }
            return themeFromFolder(*opened, folder, kind, QDate::currentDate());
        },
        [this, source](const Result<FoundTheme> &found) { take(source, found); });
}

void BlogTheme::take(ThemeSource source, const Result<FoundTheme> &found)
{
    setWork(QString());
    const ThemeCache cache(m_siteFolder);
    if (found) {
        const KeptTheme kept{*found, m_themeState.stamp};
        cache.keep(source, m_kind, kept);
        show(source, kept);
        return;
    }
    m_state.problem = found.error().message;
    if (const std::optional<KeptTheme> kept = cache.pageTheme(source, m_kind)) {
        show(source, *kept);
    } else {
        tryNext();
    }
}

void BlogTheme::show(ThemeSource source, const KeptTheme &kept)
{
    m_isRenewal = m_isRenewal && source == ThemeSource::PrivateBuild;
    ThemeStatus state = m_state;
    state.source = source;
    state.post = kept.found.post;
    state.made = kept.found.made;
    state.isOutdated = source == ThemeSource::PrivateBuild
        ? kept.stamp != m_themeState.stamp
        : m_themeState.changed.isValid() && m_themeState.changed > kept.found.made;
    setPageTheme(kept.found.pageTheme);
    setState(state);
}

void BlogTheme::showOwn()
{
    const QString chosen = choice();
    m_isRenewal = false;
    ThemeStatus state = m_state;
    state.source = ThemeSource::BundledTheme;
    state.theme = chosen == hpstrChoice   ? Theme::Hpstr
        : chosen == minimalMistakesChoice ? Theme::MinimalMistakes
                                          : themeOf(m_config, m_headerKey);
    state.post.clear();
    state.made = {};
    state.isOutdated = false;
    setPageTheme(bundledTheme(state.theme, m_config));
    setState(state);
}

void BlogTheme::cancel()
{
    m_download.cancel();
    m_build.cancel();
    if (!m_build.isRunning()) {
        setWork(QString());
    }
}

void BlogTheme::setPageTheme(const PageTheme &pageTheme)
{
    if (m_pageTheme != pageTheme) {
        m_pageTheme = pageTheme;
        Q_EMIT themeChanged(m_pageTheme);
    }
}

void BlogTheme::setState(const ThemeStatus &state)
{
    m_state = state;
    Q_EMIT stateChanged(m_state);
}

void BlogTheme::setWork(const QString &work)
{
    if (m_state.work != work) {
        ThemeStatus state = m_state;
        state.work = work;
        setState(state);
    }
}

void BlogTheme::watch()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    const QStringList paths = m_siteFolder.isEmpty() ? QStringList() : ThemeState::paths(m_siteFolder);
    if (!paths.isEmpty()) {
        m_watcher.addPaths(paths);
    }
}

} // namespace frontrow
