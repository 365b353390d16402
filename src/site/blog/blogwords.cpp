// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogwords.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

constexpr qsizetype shortestWord = 3; ///< bytes
constexpr qsizetype longestWord = 60; ///< bytes; what is longer is no word, but data
constexpr quint64 beginning = 0xcbf29ce484222325;

/// FNV-1a.
quint64 withByte(quint64 hash, char byte)
{
    constexpr quint64 prime = 0x100000001b3;
    const bool isCapital = byte >= 'A' && byte <= 'Z';
    return (hash ^ static_cast<unsigned char>(isCapital ? byte - 'A' + 'a' : byte)) * prime;
}

quint64 hashOf(QByteArrayView text)
{
    quint64 hash = beginning;
    for (const char byte : text) {
        hash = withByte(hash, byte);
    }
    return hash;
}

/// Of the letter, or what else stands, at \a at: its length in bytes, as UTF-8 has it.
qsizetype lengthAt(QByteArrayView text, qsizetype at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    const qsizetype length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    return std::min(length, text.size() - at);
}

/// Signs beyond ASCII are those of three blocks: Latin-1's, U+2000 to U+2FFF, and East Asian ones.
bool isLetterAt(QByteArrayView text, qsizetype at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80) {
        return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    }
    const bool isEastAsianSign =
        first == 0xe3 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) == 0x80;
    return first != 0xc2 && first != 0xe2 && !isEastAsianSign;
}

/// \a word up to an apostrophe.
QStringView withoutApostrophe(QStringView word)
{
    const auto apostrophe = std::ranges::find_if(word, [](QChar c) { return c == u'\'' || c == u'’'; });
    return word.first(apostrophe - word.begin());
}

} // namespace

void BlogWords::add(const QString &path, QByteArrayView text)
{
    QSet<quint64> words;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        quint64 hash = beginning;
        while (at < text.size() && isLetterAt(text, at)) {
            for (const qsizetype end = at + lengthAt(text, at); at < end; ++at) {
                hash = withByte(hash, text[at]);
            }
        }
        if (at - start >= shortestWord && at - start <= longestWord) {
            words.insert(hash);
        }
        at += at < text.size() ? lengthAt(text, at) : 0;
    }
    const quint64 home = hashOf(path.toUtf8());
    for (const quint64 word : std::as_const(words)) {
        note(word, {home, 1});
    }
}

void BlogWords::note(quint64 word, const Use &use)
{
    const auto known = m_uses.find(word);
    if (known == m_uses.end()) {
        m_uses.insert(word, use);
    } else {
        *known = {0, known->texts + use.texts};
    }
}

void BlogWords::unite(const BlogWords &others)
{
    for (auto each = others.m_uses.cbegin(); each != others.m_uses.cend(); ++each) {
        note(each.key(), each.value());
    }
}

bool BlogWords::isUsedElsewhere(QStringView word, const QString &path) const
{
    const auto known = m_uses.constFind(hashOf(withoutApostrophe(word).toUtf8()));
    return known != m_uses.cend() && known->home != hashOf(path.toUtf8());
}

qsizetype BlogWords::textsWith(QStringView word) const
{
    const auto known = m_uses.constFind(hashOf(withoutApostrophe(word).toUtf8()));
    return known != m_uses.cend() ? known->texts : 0;
}

} // namespace frontrow
