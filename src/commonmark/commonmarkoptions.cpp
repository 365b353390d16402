// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "commonmark/commonmarkoptions.h"

#include <QHash>

namespace frontrow {

namespace {

/// Those of commonmarker's; two of them change nothing in its renderer.
const QHash<QString, int> &knownOptions()
{
    static const QHash<QString, int> options{
        {QStringLiteral("DEFAULT"), 0},
        {QStringLiteral("SOURCEPOS"), CommonMarkOptions::SourcePositions},
        {QStringLiteral("HARDBREAKS"), CommonMarkOptions::HardBreaks},
        {QStringLiteral("NOBREAKS"), CommonMarkOptions::NoBreaks},
        {QStringLiteral("VALIDATE_UTF8"), CommonMarkOptions::ValidUtf8},
        {QStringLiteral("SMART"), CommonMarkOptions::Smart},
        {QStringLiteral("GITHUB_PRE_LANG"), CommonMarkOptions::PreLanguage},
        {QStringLiteral("LIBERAL_HTML_TAG"), CommonMarkOptions::LiberalTags},
        {QStringLiteral("FOOTNOTES"), CommonMarkOptions::Footnotes},
        {QStringLiteral("STRIKETHROUGH_DOUBLE_TILDE"), CommonMarkOptions::DoubleTilde},
        {QStringLiteral("UNSAFE"), CommonMarkOptions::RawHtml},
        {QStringLiteral("TABLE_PREFER_STYLE_ATTRIBUTES"), 0},
        {QStringLiteral("FULL_INFO_STRING"), 0},
    };
    return options;
}

} // namespace

const QStringList &CommonMarkOptions::knownExtensions()
{
    static const QStringList names{QStringLiteral("table"), QStringLiteral("strikethrough"), QStringLiteral("autolink"),
        QStringLiteral("tagfilter"), QStringLiteral("tasklist")};
    return names;
}

CommonMarkOptions CommonMarkOptions::of(const QStringList &options, const QStringList &extensions)
{
    CommonMarkOptions result;
    for (const QString &name : options) {
        const auto known = knownOptions().constFind(name.toUpper());
        if (known == knownOptions().cend()) {
            result.unknown.append(name);
        } else {
            result.flags |= *known;
        }
    }
    for (const QString &name : extensions) {
        QStringList &list = knownExtensions().contains(name) ? result.extensions : result.unknown;
        if (!list.contains(name)) {
            list.append(name);
        }
    }
    return result;
}

CommonMarkOptions CommonMarkOptions::pagesGfm()
{
    CommonMarkOptions result = of({QStringLiteral("unsafe"), QStringLiteral("footnotes")},
        {QStringLiteral("table"), QStringLiteral("strikethrough"), QStringLiteral("autolink"),
            QStringLiteral("tagfilter")});
    result.isPages = true;
    return result;
}

} // namespace frontrow
