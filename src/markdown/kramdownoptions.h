// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace frontrow {

/// kramdown's options as far as they change the HTML, with Jekyll 4.3's defaults. A blog sets them under `kramdown:`
/// in its `_config.yml`, a post by `{::options key="value" /}`.
struct KramdownOptions
{
    bool hasAutoIds = true; ///< auto_ids
    QString autoIdPrefix;
    bool transliteratesIds = false; ///< transliterated_header_ids
    bool hasHeadingLinks = false; ///< header_links
    int headingOffset = 0; ///< header_offset
    std::array<bool, 7> contentsLevels{false, true, true, true, true, true, true}; ///< toc_levels, by level
    bool parseBlockHtml = false;
    bool parseSpanHtml = true;
    bool hardWrap = false;
    bool endsParagraphsAtBlank = false; ///< gfm_quirks without paragraph_end
    bool hasNoTypography = false; ///< gfm_quirks with no_auto_typographic
    /// smart_quotes as HTML: left and right single ones, left and right double ones.
    std::array<QString, 4> quotes{QStringLiteral("‘"), QStringLiteral("’"), QStringLiteral("“"), QStringLiteral("”")};
    QHash<QString, QString> typographicSymbols; ///< by kramdown's names: mdash, hellip, …
    int firstFootnote = 1; ///< footnote_nr
    QString footnoteBacklink = QStringLiteral("&#8617;"); ///< empty for none
    bool hasInlineBacklink = false; ///< footnote_backlink_inline
    QString footnotePrefix;
    QString footnoteLinkText = QStringLiteral("%s");
    bool hasMathEngine = true; ///< math_engine is not empty
    bool hasHighlighter = true; ///< syntax_highlighter is not empty, and not switched off by its options
    QString defaultLanguage = QStringLiteral("plaintext"); ///< syntax_highlighter_opts: default_lang
    /// syntax_highlighter_opts: line_numbers, of code blocks and of code in text where they say otherwise.
    bool numbersLines = false;
    std::optional<bool> numbersBlockLines;
    std::optional<bool> numbersSpanLines;
    int firstCodeLine = 1; ///< syntax_highlighter_opts: start_line
    QString codeClass = QStringLiteral("highlight"); ///< syntax_highlighter_opts: css_class, of code blocks
    bool wrapsCode = true; ///< syntax_highlighter_opts: wrap, of code blocks
    bool guessesLanguage = true; ///< guess_lang
    bool joinsCjkLines = false; ///< remove_line_breaks_for_cjk
    QStringList unsupported; ///< what was set and is not obeyed, as `key: value`

    /// Sets what kramdown calls \a key. A value that kramdown would refuse changes nothing.
    /// \return false for a key that changes the HTML and is not obeyed here
    bool set(const QString &key, const QString &value);

    /// What stands for the curly quote \a c.
    [[nodiscard]] const QString &quote(QChar c) const;
    /// The text of the marker of the footnote \a number, as HTML.
    [[nodiscard]] QString footnoteMark(qsizetype number) const;

    bool operator==(const KramdownOptions &) const = default;
};

} // namespace frontrow
