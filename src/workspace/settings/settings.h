// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/checks/checkrules.h"

#include <QByteArray>
#include <QRect>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace frontrow {

/// One entry of the settings: its key and the value it has before anybody set it.
template <typename T> struct Setting
{
    const char *key;
    T standard;
};

/// Every setting there is.
namespace setting {
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> windowState{"window/state", {}};
/// As the state: the panels that were put away together and come back together; empty while none are.
inline const Setting<QByteArray> panelsPutAway{"window/panelsPutAway", {}};
/// Share of the width that the editor has beside the preview, 0 to 1; 0: as much as its text reads well in.
inline const Setting<double> editorShare{"window/editorShare", 0.0};
inline const Setting<bool> previewVisible{"window/previewVisible", true};
inline const Setting<double> previewZoom{"preview/zoom", 1.0};
/// Folders of blogs that the author lets Frontrow build, and so run the code of.
inline const Setting<QStringList> blogsToBuild{"preview/blogsToBuild", {}};
/// Folders of blogs where it was offered once to let Jekyll check what was published.
inline const Setting<QStringList> blogsOfferedToCheck{"export/offeredToCheck", {}};
/// Folders of blogs whose published site the author lets Frontrow load a page of.
inline const Setting<QStringList> blogsToLoad{"preview/blogsToLoad", {}};
/// By folder of a blog, where its theme comes from (see BlogTheme); blogs without an entry get the best there is.
inline const Setting<QVariantMap> themeChoices{"preview/lookChoices", {}};
/// "phone", "tablet", "desktop" or "free".
inline const Setting<QString> previewWidth{"preview/width", QStringLiteral("free")};
/// "system", "light" or "dark".
inline const Setting<QString> appearance{"window/appearance", QStringLiteral("system")};
/// What arrives moves to its place, and so does the line where a drop would go.
inline const Setting<bool> showsMotion{"window/motion", true};
/// Points; 0 is the system's fixed-width font.
inline const Setting<int> editorFontSize{"editor/fontSize", 0};
/// By object name of a command's action, the keys that the person gave it instead of its own; portable text.
inline const Setting<QVariantMap> shortcuts{"keys/changed", {}};
inline const Setting<QStringList> recentPosts{"recent/posts", {}};
/// Folders of blogs, the latest first.
inline const Setting<QStringList> recentBlogs{"recent/blogs", {}};
inline const Setting<QString> lastFolder{"recent/folder", {}};
/// Photo credits that the person wrote or took over, the latest first; Markdown.
inline const Setting<QStringList> usedCredits{"credits/used", {}};
/// The Jekyll repository that posts from outside any repository are exported to.
inline const Setting<QString> exportSite{"export/site", {}};
/// By folder of a blog, what the person wants to happen there besides writing files (see Publishing).
inline const Setting<QVariantMap> publishOptions{"export/choices", {}};
inline const Setting<bool> checksSpelling{"spelling/isOn", true};
/// Languages that the person knows there is no dictionary for; noSpellChecker for all of them.
inline const Setting<QStringList> missingDictionaries{"spelling/missing", {}};
inline const QString noSpellChecker = QStringLiteral("*");
/// By folder of a blog, the codes of the checks that are ignored there, and those that block publishing.
inline const Setting<QVariantMap> ignoredChecks{"checks/ignored", {}};
inline const Setting<QVariantMap> blockingChecks{"checks/blocking", {}};
/// Folders that are watched for captures besides those of the desktop; absolute.
inline const Setting<QStringList> inboxFolders{"inbox/folders", {}};
/// Folders of them, and of the desktop's, that are not watched.
inline const Setting<QStringList> unwatchedFolders{"inbox/unwatched", {}};
inline const Setting<bool> watchesClipboard{"inbox/clipboard", true};
/// The part of the screen that was captured last, in its pixels.
inline const Setting<QRect> capturedRegion{"inbox/region", {}};
} // namespace setting

/// The person's settings, in a file of their own below XDG_CONFIG_HOME.
class Settings
{
public:
    /// The usual file.
    Settings();
    /// Another file, for tests.
    explicit Settings(const QString &file);

    template <typename T> [[nodiscard]] T value(const Setting<T> &setting) const
    {
        return m_settings.value(QLatin1StringView(setting.key), QVariant::fromValue(setting.standard))
            .template value<T>();
    }

    template <typename T> void setValue(const Setting<T> &setting, const T &value)
    {
        m_settings.setValue(QLatin1StringView(setting.key), QVariant::fromValue(value));
    }

    /// What the author decided about checks of the blog in \a folder; empty stands for posts outside of any.
    [[nodiscard]] CheckRules checkRules(const QString &folder) const;
    void setCheckRules(const QString &folder, const CheckRules &rules);
    /// Puts \a path first among the recent posts; keeps ten, each once.
    void addRecentPost(const QString &path);
    /// Puts \a folder first among the recent blogs; keeps ten, each once.
    void addRecentBlog(const QString &folder);
    /// Puts \a credit first among the used ones; keeps 200, each once.
    void addUsedCredit(const QString &credit);

private:
    void putFirst(const Setting<QStringList> &setting, const QString &entry, qsizetype most);

    QSettings m_settings;
};

} // namespace frontrow
