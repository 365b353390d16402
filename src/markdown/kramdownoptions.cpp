// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/kramdownoptions.h"

#include "post/markup/characterreference.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace frontrow {

namespace {

using Setter = std::function<void(KramdownOptions &, const QString &)>;

/// As kramdown reads a truth value.
bool isTrue(const QString &value)
{
    return !value.isEmpty() && value.trimmed().compare(u"false", Qt::CaseInsensitive) != 0;
}

bool isNothing(const QString &value)
{
    return value.isEmpty() || value == u"nil" || value == u"null" || value == u"false";
}

void setNumber(int &number, const QString &value)
{
    bool isNumber = false;
    const int read = value.trimmed().toInt(&isNumber);
    number = isNumber ? read : number;
}

void setLevels(KramdownOptions &options, const QString &value)
{
    static const QRegularExpression range(QStringLiteral(R"(^([1-6])\.\.([1-6])$)"));
    static const QRegularExpression list(QStringLiteral(R"(^[1-6](?:,[1-6])*$)"));
    const QRegularExpressionMatch match = range.match(value);
    if (!match.hasMatch() && !list.match(value).hasMatch()) {
        return;
    }
    options.contentsLevels.fill(false);
    for (std::size_t level = 1; level < options.contentsLevels.size(); ++level) {
        const int number = static_cast<int>(level);
        options.contentsLevels[level] = match.hasMatch()
            ? number >= match.captured(1).toInt() && number <= match.captured(2).toInt()
            : value.contains(QString::number(number));
    }
}

/// An HTML name or a number, as kramdown writes it: the character, unless it has a meaning in HTML.
QString quoteHtml(const QString &name)
{
    bool isNumber = false;
    const uint number = name.toUInt(&isNumber);
    const QString entity = isNumber ? QStringLiteral("&#%1;").arg(number) : u'&' + name + u';';
    const char32_t character = referencedCharacter(entity);
    const bool hasMeaning = character == U'<' || character == U'>' || character == U'&';
    return character == 0 || hasMeaning ? entity : QString::fromUcs4(&character, 1);
}

void setQuotes(KramdownOptions &options, const QString &value)
{
    const QStringList names = value.split(u',');
    if (names.size() == 4) {
        std::ranges::transform(
            names, options.quotes.begin(), [](const QString &name) { return quoteHtml(name.trimmed()); });
    }
}

const QHash<QString, Setter> &setters()
{
    using O = KramdownOptions;
    static const QHash<QString, Setter> all = {
        {QStringLiteral("auto_ids"), [](O &o, const QString &v) { o.hasAutoIds = isTrue(v); }},
        {QStringLiteral("auto_id_prefix"), [](O &o, const QString &v) { o.autoIdPrefix = v; }},
        {QStringLiteral("transliterated_header_ids"), [](O &o, const QString &v) { o.transliteratesIds = isTrue(v); }},
        {QStringLiteral("header_links"), [](O &o, const QString &v) { o.hasHeadingLinks = isTrue(v); }},
        {QStringLiteral("header_offset"), [](O &o, const QString &v) { setNumber(o.headingOffset, v); }},
        {QStringLiteral("toc_levels"), setLevels},
        {QStringLiteral("parse_block_html"), [](O &o, const QString &v) { o.parseBlockHtml = isTrue(v); }},
        {QStringLiteral("parse_span_html"), [](O &o, const QString &v) { o.parseSpanHtml = isTrue(v); }},
        {QStringLiteral("hard_wrap"), [](O &o, const QString &v) { o.hardWrap = isTrue(v); }},
        {QStringLiteral("gfm_quirks"),
            [](O &o, const QString &v) {
                o.endsParagraphsAtBlank = !v.contains(u"paragraph_end");
                o.hasNoTypography = v.contains(u"no_auto_typographic");
            }},
        {QStringLiteral("smart_quotes"), setQuotes},
        {QStringLiteral("footnote_nr"), [](O &o, const QString &v) { setNumber(o.firstFootnote, v); }},
        {QStringLiteral("footnote_backlink"), [](O &o, const QString &v) { o.footnoteBacklink = v; }},
        {QStringLiteral("footnote_backlink_inline"), [](O &o, const QString &v) { o.hasInlineBacklink = isTrue(v); }},
        {QStringLiteral("footnote_prefix"), [](O &o, const QString &v) { o.footnotePrefix = v; }},
        {QStringLiteral("footnote_link_text"),
            [](O &o, const QString &v) { o.footnoteLinkText = v.contains(u"%s") ? v : o.footnoteLinkText; }},
        {QStringLiteral("math_engine"), [](O &o, const QString &v) { o.hasMathEngine = !isNothing(v); }},
        {QStringLiteral("syntax_highlighter"), [](O &o, const QString &v) { o.hasHighlighter = !isNothing(v); }},
        {QStringLiteral("syntax_highlighter_opts.disable"),
            [](O &o, const QString &v) { o.hasHighlighter = o.hasHighlighter && !isTrue(v); }},
        {QStringLiteral("syntax_highlighter_opts.line_numbers"),
            [](O &o, const QString &v) { o.numbersLines = isTrue(v); }},
        {QStringLiteral("syntax_highlighter_opts.block.line_numbers"),
            [](O &o, const QString &v) { o.numbersBlockLines = isTrue(v); }},
        {QStringLiteral("syntax_highlighter_opts.span.line_numbers"),
            [](O &o, const QString &v) { o.numbersSpanLines = isTrue(v); }},
        {QStringLiteral("syntax_highlighter_opts.start_line"),
            [](O &o, const QString &v) { setNumber(o.firstCodeLine, v); }},
        {QStringLiteral("syntax_highlighter_opts.block.start_line"),
            [](O &o, const QString &v) { setNumber(o.firstCodeLine, v); }},
        {QStringLiteral("syntax_highlighter_opts.css_class"), [](O &o, const QString &v) { o.codeClass = v; }},
        {QStringLiteral("syntax_highlighter_opts.block.css_class"), [](O &o, const QString &v) { o.codeClass = v; }},
        {QStringLiteral("syntax_highlighter_opts.wrap"), [](O &o, const QString &v) { o.wrapsCode = isTrue(v); }},
        {QStringLiteral("syntax_highlighter_opts.block.wrap"), [](O &o, const QString &v) { o.wrapsCode = isTrue(v); }},
        {QStringLiteral("syntax_highlighter_opts.default_lang"), [](O &o, const QString &v) { o.defaultLanguage = v; }},
        {QStringLiteral("guess_lang"), [](O &o, const QString &v) { o.guessesLanguage = isTrue(v); }},
        {QStringLiteral("remove_line_breaks_for_cjk"), [](O &o, const QString &v) { o.joinsCjkLines = isTrue(v); }},
    };
    return all;
}

} // namespace

bool KramdownOptions::set(const QString &key, const QString &value)
{
    // What is set to nothing stays as Jekyll has it.
    static const QStringList defaults{QStringLiteral("auto_ids"), QStringLiteral("toc_levels"),
        QStringLiteral("smart_quotes"), QStringLiteral("hard_wrap"), QStringLiteral("guess_lang"),
        QStringLiteral("footnote_nr"), QStringLiteral("syntax_highlighter")};
    if (value.isEmpty() && defaults.contains(key)) {
        return true;
    }
    if (const auto setter = setters().constFind(key); setter != setters().constEnd()) {
        (*setter)(*this, value);
        return key != u"math_engine" || isNothing(value) || value == u"mathjax";
    }
    const QString symbol = QStringLiteral("typographic_symbols.");
    if (key.startsWith(symbol)) {
        typographicSymbols.insert(key.sliced(symbol.size()), value);
        return true;
    }
    // What other converters use, or what is the only way here anyway.
    static const QStringList without = {QStringLiteral("show_warnings"), QStringLiteral("line_width"),
        QStringLiteral("latex_headers"), QStringLiteral("list_indent"), QStringLiteral("remove_block_html_tags"),
        QStringLiteral("remove_span_html_tags"), QStringLiteral("auto_id_stripping"),
        QStringLiteral("forbidden_inline_options"), QStringLiteral("template"), QStringLiteral("enable_coderay")};
    const bool isDefault = (key == u"input" && value == u"GFM") || (key == u"entity_output" && value == u"as_char")
        || (key == u"html_to_native" && !isTrue(value));
    return isDefault || without.contains(key) || key.startsWith(u"syntax_highlighter_opts.")
        || key.startsWith(u"math_engine_opts") || key.startsWith(u"coderay."); // for another highlighter
}

const QString &KramdownOptions::quote(QChar c) const
{
    switch (c.unicode()) {
    case u'‘':
        return quotes[0];
    case u'’':
        return quotes[1];
    case u'“':
        return quotes[2];
    default:
        return quotes[3];
    }
}

QString KramdownOptions::footnoteMark(qsizetype number) const
{
    return QString(footnoteLinkText).replace(QStringLiteral("%s"), QString::number(number));
}

} // namespace frontrow
