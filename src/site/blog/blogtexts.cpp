// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogtexts.h"

#include "base/atomicfile.h"
#include "base/parallel.h"
#include "post/markup/liquidtag.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <string_view>

namespace frontrow {

namespace {

constexpr qint64 mostText = 64LL * 1024 * 1024; ///< bytes
constexpr qint64 largestBlogText = 1024 * 1024; ///< bytes
constexpr qsizetype textPortion = 16; ///< texts that a thread takes at a time
constexpr std::string_view spaces(" \t\n\v\f\r");

using CharacterTable = std::array<bool, 256>;

constexpr CharacterTable tableOf(std::string_view characters)
{
    CharacterTable table = {};
    for (const char c : characters) {
        table[static_cast<unsigned char>(c)] = true;
    }
    for (const char c : spaces) {
        table[static_cast<unsigned char>(c)] = true;
    }
    return table;
}

constexpr CharacterTable endsPictureName = tableOf("\"'()<>[]{}|\\/=,;:");
constexpr CharacterTable endsWord = tableOf("\"'/=,|");

bool has(const CharacterTable &table, char c)
{
    return table[static_cast<unsigned char>(c)];
}

bool isTextFile(const QString &path)
{
    static const QSet<QString> endings{QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mkd"),
        QStringLiteral("mkdn"), QStringLiteral("mkdown"), QStringLiteral("html"), QStringLiteral("htm"),
        QStringLiteral("yml"), QStringLiteral("yaml"), QStringLiteral("json"), QStringLiteral("css"),
        QStringLiteral("scss"), QStringLiteral("sass"), QStringLiteral("js"), QStringLiteral("xml"),
        QStringLiteral("csv"), QStringLiteral("txt"), QStringLiteral("webmanifest"), QStringLiteral("rb"),
        QStringLiteral("svg")};
    return endings.contains(path.sliced(path.lastIndexOf(u'.') + 1).toLower());
}

bool isMarkdownFile(const QString &path)
{
    static const QSet<QString> endings{QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mkd"),
        QStringLiteral("mkdn"), QStringLiteral("mkdown")};
    return endings.contains(path.sliced(path.lastIndexOf(u'.') + 1).toLower());
}

/// What \a path has is read by people, or said by the blog's author: posts, pages, data.
bool isRead(const QString &path)
{
    return isMarkdownFile(path) || path.endsWith(u".html") || path.startsWith(u"_data/");
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The length of the ending of a picture file that \a text has at \a at, after a dot; 0 for none.
qsizetype pictureEndingAt(QByteArrayView text, qsizetype at)
{
    for (const QByteArrayView ending : {"png", "jpg", "jpeg", "gif", "webp", "svg", "avif"}) {
        const QByteArrayView there = text.sliced(at, std::min(ending.size(), text.size() - at));
        const qsizetype end = at + ending.size();
        if (there.compare(ending, Qt::CaseInsensitive) == 0 && (end == text.size() || !isWordCharacter(text[end]))) {
            return ending.size();
        }
    }
    return 0;
}

QString asName(QByteArrayView text)
{
    const QByteArray plain = text.contains('%') ? QByteArray::fromPercentEncoding(text.toByteArray()) : QByteArray();
    return QString::fromUtf8(plain.isEmpty() ? text : QByteArrayView(plain)).toLower();
}

void addPictures(QByteArrayView text, QSet<QString> &names)
{
    qsizetype done = 0;
    for (qsizetype dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', std::max(done, dot + 1))) {
        qsizetype end = dot + 1 + pictureEndingAt(text, dot + 1);
        if (end == dot + 1) {
            continue;
        }
        qsizetype start = dot;
        while (start > done && !has(endsPictureName, text[start - 1])) {
            --start;
        }
        // Of several endings in a name the last one ends it.
        for (qsizetype at = end; at < text.size() && !has(endsPictureName, text[at]); ++at) {
            const qsizetype length = text[at] == '.' ? pictureEndingAt(text, at + 1) : 0;
            end = length > 0 ? at + 1 + length : end;
        }
        if (start < dot) {
            names.insert(asName(text.sliced(start, end - start)));
        }
        done = end;
    }
}

void addWordsOfTags(QByteArrayView text, QSet<QString> &words)
{
    constexpr qsizetype longestTag = 500;
    constexpr qsizetype shortestWord = 3;
    for (qsizetype at = text.indexOf("{%"); at >= 0; at = text.indexOf("{%", at + 2)) {
        const qsizetype end = text.indexOf('%', at + 2);
        if (end < 0 || end - at - 2 > longestTag || end + 1 == text.size() || text[end + 1] != '}') {
            continue;
        }
        qsizetype start = at + 2;
        for (qsizetype i = start; i <= end; ++i) {
            if (i == end || has(endsWord, text[i])) {
                if (i - start >= shortestWord) {
                    words.insert(QString::fromUtf8(text.sliced(start, i - start)).toLower());
                }
                start = i + 1;
            }
        }
    }
}

void addTags(const QString &text, QSet<QString> &tags)
{
    for (qsizetype at = text.indexOf(u"{%"); at >= 0; at = text.indexOf(u"{%", at + 2)) {
        if (const std::optional<LiquidTag> tag = liquidTagAt(text, at)) {
            tags.insert(tag->name);
        }
    }
}

} // namespace

void BlogTexts::addNamesIn(QByteArrayView text)
{
    addPictures(text, pictures);
    addWordsOfTags(text, words);
}

bool BlogTexts::hasPicture(const QString &name) const
{
    const QString lower = name.toLower();
    const auto endsName = [](QChar c) { return c.unicode() < 0x80 && has(endsPictureName, c.toLatin1()); };
    const auto tail = std::ranges::find_if(lower.crbegin(), lower.crend(), endsName).base() - lower.cbegin();
    return pictures.contains(lower) || pictures.contains(lower.sliced(tail))
        || words.contains(lower.first(std::max<qsizetype>(lower.lastIndexOf(u'.'), 0)));
}

BlogTexts readBlogTexts(const QString &folder, const QStringList &files)
{
    QStringList texts = files;
    texts.removeIf([](const QString &path) { return !isTextFile(path); });
    BlogTexts all;
    std::mutex mutex;
    std::atomic<qint64> bytesRead = 0;
    inParallel(texts.size(), textPortion, [&](qsizetype i) {
        const QString &path = texts.at(i);
        const Result<QByteArray> bytes = bytesRead < mostText ? readFile(folder + u'/' + path, largestBlogText)
                                                              : failure(Error::Kind::Refused, QString());
        BlogTexts own;
        own.isWhole = bytes.has_value();
        if (bytes) {
            bytesRead += bytes->size();
            own.addNamesIn(*bytes);
            if (isRead(path)) {
                own.postWords.add(path, *bytes + ' ' + path.toUtf8());
            }
            if (path.startsWith(u"_layouts/") || path.startsWith(u"_includes/")) {
                addTags(QString::fromUtf8(*bytes), own.liquidTags);
            }
        }
        const std::scoped_lock lock(mutex);
        all.pictures.unite(own.pictures);
        all.words.unite(own.words);
        all.liquidTags.unite(own.liquidTags);
        all.postWords.unite(own.postWords);
        all.isWhole = all.isWhole && own.isWhole;
    });
    return all;
}

} // namespace frontrow
