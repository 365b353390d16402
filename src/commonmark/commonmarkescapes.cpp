// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "commonmark/commonmarkescapes.h"

#include <QRegularExpression>

#include <array>
#include <string_view>

namespace frontrow::commonmark {

namespace {

constexpr std::array<bool, 256> plainInTarget()
{
    std::array<bool, 256> table{};
    for (const char c :
        std::string_view("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.+!*(),%#@?=;:/$~")) {
        table[static_cast<unsigned char>(c)] = true;
    }
    return table;
}

/// Bytes that cmark-gfm leaves as they are in an address.
bool isPlainInTarget(char c)
{
    static constexpr std::array<bool, 256> table = plainInTarget();
    return table[static_cast<unsigned char>(c)];
}

} // namespace

void appendText(QByteArray &html, QByteArrayView text)
{
    qsizetype written = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char *reference = nullptr;
        switch (text[i]) {
        case '&':
            reference = "&amp;";
            break;
        case '<':
            reference = "&lt;";
            break;
        case '>':
            reference = "&gt;";
            break;
        case '"':
            reference = "&quot;";
            break;
        default:
            continue;
        }
        html += text.sliced(written, i - written);
        html += reference;
        written = i + 1;
    }
    html += text.sliced(written);
}

void appendTarget(QByteArray &html, QByteArrayView url)
{
    static const char digits[] = "0123456789ABCDEF";
    qsizetype written = 0;
    for (qsizetype i = 0; i < url.size(); ++i) {
        const char c = url[i];
        if (isPlainInTarget(c)) {
            continue;
        }
        html += url.sliced(written, i - written);
        written = i + 1;
        if (c == '&') {
            html += "&amp;";
        } else if (c == '\'') {
            html += "&#x27;";
        } else {
            const auto byte = static_cast<unsigned char>(c);
            html += '%';
            html += digits[byte / 16];
            html += digits[byte % 16];
        }
    }
    html += url.sliced(written);
}

QByteArray withoutFilteredTags(QByteArrayView html)
{
    static const QRegularExpression filtered(
        QStringLiteral(R"re(<(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)(?=\s|>|/>))re"),
        QRegularExpression::CaseInsensitiveOption);
    return QString::fromUtf8(html).replace(filtered, QStringLiteral("&lt;\\1")).toUtf8();
}

} // namespace frontrow::commonmark
