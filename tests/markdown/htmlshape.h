// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

/// What a browser makes of \a html, one tag or text a line, so that two texts can be compared: attributes in one
/// order, character references decoded, white space collapsed, and dropped beside block elements. The spans that
/// colour code are left out. For HTML as kramdown and Frontrow write it, not for any.
[[nodiscard]] QStringList htmlShape(const QString &html);
