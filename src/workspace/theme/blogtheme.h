// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/theme/themeskin.h"
#include "workspace/theme/blogbuild.h"
#include "workspace/theme/themecache.h"
#include "workspace/theme/themedownload.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace frontrow {

class Settings;
class UserPrompt;

/// What is said about the theme that is shown.
struct ThemeStatus
{
    ThemeSource source = ThemeSource::BundledTheme;
    Theme theme = Theme::MinimalMistakes; ///< the theme of Jekyll that Frontrow's own is close to
    QString post; ///< the post whose page the theme was taken from; empty for Frontrow's own
    QDateTime made; ///< when that page was made
    bool isOutdated = false; ///< the blog's layouts, styles or configuration were changed since
    bool hasSite = false; ///< there is a blog to take a theme from
    bool isAutomatic = true; ///< the best source there is, not one that the author chose
    QString work; ///< what is under way, a sentence; empty when nothing is
    QString problem; ///< why the last try failed, a sentence

    bool operator==(const ThemeStatus &) const = default;
};

/// The theme of the open post's blog, from the best source that is there: the built `_site`, a private build (once the
/// author allowed it for this blog), the published site (once the author allowed it), else Frontrow's own. Made again
/// when the blog's layouts, styles or configuration change; reading and harvesting happen on a worker.
class BlogTheme : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    BlogTheme(Settings &settings, UserPrompt &prompt, QObject *parent = nullptr);
    /// Blocks until a harvest under way is done.
    ~BlogTheme() override;

    /// A post of the blog in \a siteFolder is open now; empty for a post that lies in none. Its front matter decides
    /// what kind of page the theme comes from.
    void setBlog(const QString &siteFolder, const SiteConfig &config, const FrontMatter &frontMatter);
    /// The open post has changed. \a headerKey decides the theme where nothing else does.
    void setPost(const FrontMatter &frontMatter, const QString &headerKey);
    /// Looks whether the blog changed: for the moment the window becomes active.
    void refresh();
    /// Makes the theme anew from its source, whether something changed or not.
    void renew();

    /// Takes the best source there is from now on.
    void useBest();
    /// Takes \a source from now on for this blog; asks for what it needs. False when the author does not want it.
    bool use(ThemeSource source);
    /// Frontrow's own theme close to \a theme, from now on.
    void use(Theme theme);
    /// Stops what is under way and shows what there is.
    void cancel();

    [[nodiscard]] const ThemeStatus &state() const { return m_state; }
    [[nodiscard]] const PageTheme &pageTheme() const { return m_pageTheme; }

Q_SIGNALS:
    void themeChanged(const frontrow::PageTheme &pageTheme);
    void stateChanged(const frontrow::ThemeStatus &state);

private:
    template <typename Work, typename Done> void onWorker(Work work, Done done);
    void choose(const QString &choice);
    [[nodiscard]] QString choice() const;
    [[nodiscard]] QList<ThemeSource> sources() const;
    [[nodiscard]] bool isAllowed(ThemeSource source) const;
    void resolve();
    void tryNext();
    void tryBuiltSite();
    void tryPrivateBuild();
    void tryPublished();
    void build();
    void buildFinished(const Result<void> &outcome);
    void harvest(ThemeSource source, const QString &folder);
    void download();
    void take(ThemeSource source, const Result<FoundTheme> &found);
    void show(ThemeSource source, const KeptTheme &kept);
    void showOwn();
    void setPageTheme(const PageTheme &pageTheme);
    void setState(const ThemeStatus &state);
    void setWork(const QString &work);
    void watch();

    Settings &m_settings;
    UserPrompt &m_prompt;
    QString m_siteFolder;
    SiteConfig m_config;
    ThemeKind m_kind;
    QString m_headerKey;
    PageTheme m_pageTheme;
    ThemeStatus m_state;
    ThemeState m_themeState; ///< for which the sources are being tried
    QList<ThemeSource> m_untried;
    bool m_isRenewal = false;
    quint64 m_run = 0; ///< rises with every resolve(); answers to earlier ones are dropped
    QString m_buildSite; ///< the folder of the blog that is being built
    bool m_isBuildLeft = false; ///< the open post is in another blog since it began
    QByteArray m_buildStamp; ///< the stamp of that blog when its build began
    QByteArray m_failedStamp; ///< the stamp of a blog that does not build
    QString m_failure; ///< why it does not
    BlogBuild m_build;
    ThemeDownload m_download;
    QThreadPool m_worker;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< several files change together
};

} // namespace frontrow
