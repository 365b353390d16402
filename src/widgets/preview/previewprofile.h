// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/preview/pictureserver.h"
#include "widgets/preview/previewscheme.h"
#include "widgets/preview/requestgate.h"

#include <QWebEngineProfile>

namespace frontrow {

/// A browser profile that writes nothing to disk and can reach nothing but the scheme `post`.
class PreviewProfile : public QWebEngineProfile
{
public:
    explicit PreviewProfile(QObject *parent = nullptr);
    ~PreviewProfile() override;

    [[nodiscard]] PictureServer &pictures() { return m_pictures; }
    [[nodiscard]] PreviewScheme &scheme() { return m_scheme; }
    [[nodiscard]] RequestGate &gate() { return m_gate; }

private:
    PictureServer m_pictures;
    PreviewScheme m_scheme;
    RequestGate m_gate;
};

} // namespace frontrow
