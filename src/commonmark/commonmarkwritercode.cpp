// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// Blocks of code, as each of Jekyll's two plugins writes them.

#include "commonmark/commonmarkescapes.h"
#include "commonmark/commonmarkwriter.h"

#include <algorithm>

namespace frontrow::commonmark {

namespace {

/// The first word of what stands after an opening fence. After a comma that ends it at once it is empty; nothing
/// where there are no words.
std::optional<QByteArray> languageOf(cmark_node *code, bool endsAtComma)
{
    const char *const info = cmark_node_get_fence_info(code);
    const QByteArrayView words(info == nullptr ? "" : info);
    const auto endsWord = [endsAtComma](char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || (endsAtComma && c == ',');
    };
    if (std::ranges::all_of(words, endsWord)) {
        return std::nullopt;
    }
    return words.first(std::ranges::find_if(words, endsWord) - words.begin()).toByteArray();
}

} // namespace

void Writer::writeCode(cmark_node *node)
{
    const QByteArray language = languageOf(node, false).value_or(QByteArray());
    const QByteArray data = language.isEmpty() ? QByteArray() : " data-lang=\"" + language + '"';
    m_hasRawHtml = m_hasRawHtml || language.contains('<') || language.contains('"'); // not escaped, as Jekyll's is not
    breakLine();
    m_out += "<div class=\"";
    m_out += language.isEmpty() ? QByteArray() : "language-" + language + ' ';
    m_out += "highlighter-rouge\"><div class=\"highlight\"><pre";
    writePosition(node);
    writeLineMark(node, 1);
    m_out += " class=\"highlight\"";
    m_out += m_options.has(CommonMarkOptions::PreLanguage) ? data + "><code>" : "><code" + data + '>';
    m_out += colours(literalOf(node).toByteArray(), language);
    m_out += "</code></pre></div></div>";
    breakLine();
}

void Writer::writePagesCode(cmark_node *node)
{
    const std::optional<QByteArray> language = languageOf(node, true);
    // "ruby?option=1" is Rouge's for a lexer with an option, "guess" for one that it chooses.
    const QString name = QString::fromUtf8(language.value_or(QByteArray())).section(u'?', 0, 0);
    if (name != u"guess" && (name.isEmpty() || !m_code.isKnown(name))) {
        writePlainCode(node, language);
        return;
    }
    breakLine();
    m_out +=
        "<div class=\"language-" + *language + " highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"";
    writeLineMark(node, 1);
    m_out += "><code>" + colours(literalOf(node).toByteArray(), name.toUtf8()) + "</code></pre></div></div>";
    breakLine();
}

void Writer::writePlainCode(cmark_node *node, const std::optional<QByteArray> &language)
{
    m_hasRawHtml = m_hasRawHtml || (language && (language->contains('<') || language->contains('"')));
    m_out += "<pre";
    writePosition(node);
    writeLineMark(node, 1);
    if (m_options.has(CommonMarkOptions::PreLanguage)) {
        m_out += language ? " lang=\"" + *language + '"' : QByteArray();
        m_out += "><code>";
    } else {
        m_out += language ? "><code class=\"language-" + *language + "\">" : QByteArray("><code>");
    }
    appendText(m_out, literalOf(node));
    m_out += "</code></pre>";
}

QByteArray Writer::colours(const QByteArray &code, const QByteArray &language) const
{
    return m_code.colour(QString::fromUtf8(code), QString::fromUtf8(language)).toUtf8();
}

} // namespace frontrow::commonmark
