// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/theme/buildconsent.h"

#include "workspace/prompt/userprompt.h"
#include "workspace/settings/settings.h"

#include <QCoreApplication>
#include <QDir>

namespace frontrow {

namespace {

struct BuildConsentMessages
{
    Q_DECLARE_TR_FUNCTIONS(BuildConsent)
};

} // namespace

bool mayBuild(const Settings &settings, const QString &siteFolder)
{
    return settings.value(setting::blogsToBuild).contains(siteFolder);
}

bool askToBuild(Settings &settings, UserPrompt &prompt, const QString &siteFolder)
{
    if (mayBuild(settings, siteFolder)) {
        return true;
    }
    const bool isGranted = prompt.confirm(BuildConsentMessages::tr("Build the Blog"),
        BuildConsentMessages::tr(
            "Frontrow can build “%1” privately to learn how it looks and what Jekyll says about what you "
            "publish. That runs the blog's own code, its plugins and gems, as “jekyll build” does. Nothing is "
            "written into the blog. Allow it only for a blog whose code you trust; the answer is kept for "
            "this blog.")
            .arg(QDir::toNativeSeparators(siteFolder)),
        BuildConsentMessages::tr("Build"));
    if (isGranted) {
        settings.setValue(setting::blogsToBuild, settings.value(setting::blogsToBuild) + QStringList{siteFolder});
    }
    return isGranted;
}

} // namespace frontrow
