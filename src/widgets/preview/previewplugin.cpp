// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/browsersurface.h"

#include <QObject>

namespace frontrow {

/// The root of the plugin that brings WebEngine.
class BrowserPlugin : public QObject, public PreviewPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID FRONTROW_PREVIEW_PLUGIN)
    Q_INTERFACES(frontrow::PreviewPlugin)

public:
    std::unique_ptr<PreviewSurface> makeSurface(PreviewListener &listener, bool isDark) override
    {
        BrowserSurface::prepare();
        return std::make_unique<BrowserSurface>(listener, isDark);
    }
};

} // namespace frontrow

#include "previewplugin.moc"
