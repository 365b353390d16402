// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/renderoptions.h"

namespace frontrow {

/// Those of support/commonmark_engines.rb, by "ENGINE SET".
[[nodiscard]] inline RenderOptions commonMarkOptionsOf(const QString &key)
{
    const auto words = [](const char *list) { return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts); };
    const QString set = key.section(u' ', 1);
    RenderOptions options;
    options.commonMark = set == u"github"
        ? CommonMarkOptions::of(words("unsafe footnotes"), words("table strikethrough autolink tagfilter"))
        : set == u"everything"
        ? CommonMarkOptions::of(words("UNSAFE SMART FOOTNOTES"), words("table strikethrough autolink tasklist"))
        : set == u"strict"
        ? CommonMarkOptions::of(words("HARDBREAKS GITHUB_PRE_LANG STRIKETHROUGH_DOUBLE_TILDE FOOTNOTES"),
              words("table strikethrough tasklist"))
        : CommonMarkOptions();
    options.commonMark->isPages = key.startsWith(QStringLiteral("commonmark-ghpages "));
    return options;
}

} // namespace frontrow
