// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogindexcache.h"

#include <QHash>

#include <cstring>
#include <type_traits>

namespace frontrow {

namespace {

constexpr QByteArrayView magic("FrontrowIndex\x03");
constexpr quint32 mostCachedNames = 1'000'000;
constexpr quint32 mostRecords = 1'000'000;
constexpr quint8 publishedFlag = 1;
constexpr quint8 excerptFlag = 2;

/// What a record begins with, before the path.
struct Head
{
    qint64 size;
    qint64 changed;
    quint64 inode;
    quint32 pathLength;
    quint32 restLength; ///< bytes of the record after the path
    quint32 rank;
    quint8 kind;
};

class Writer
{
public:
    template <typename T> void number(T value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void text(const QString &text) { bytes(text.toUtf8()); }
    void bytes(const QByteArray &bytes)
    {
        number(static_cast<quint32>(bytes.size()));
        m_bytes += bytes;
    }
    void raw(QByteArrayView bytes) { m_bytes += bytes; }
    [[nodiscard]] const QByteArray &done() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what Writer wrote; once something is missing, all that follows is empty and isGood() says so.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    template <typename T> T number()
    {
        T value = {};
        const QByteArrayView taken = take(sizeof value);
        if (!taken.isEmpty()) {
            std::memcpy(&value, taken.data(), sizeof value);
        }
        return value;
    }
    QByteArrayView bytes() { return take(number<quint32>()); }
    QString text() { return QString::fromUtf8(bytes()); }
    QByteArrayView take(quint64 count)
    {
        m_isGood = m_isGood && count <= static_cast<quint64>(m_rest.size());
        if (!m_isGood) {
            return {};
        }
        const QByteArrayView taken = m_rest.first(static_cast<qsizetype>(count));
        m_rest = m_rest.sliced(static_cast<qsizetype>(count));
        return taken;
    }
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_isGood = true;
};

/// Numbers what many posts share: names, or lists of them.
template <typename Item> class NumberTable
{
public:
    quint32 numberOf(const Item &item)
    {
        const auto known = m_numbers.constFind(item);
        if (known != m_numbers.cend()) {
            return *known;
        }
        m_items.append(item);
        return *m_numbers.insert(item, static_cast<quint32>(m_items.size() - 1));
    }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }

private:
    QHash<Item, quint32> m_numbers;
    QList<Item> m_items;
};

/// What the records of all posts point to.
struct Tables
{
    NumberTable<QString> names;
    NumberTable<QStringList> lists;
};

/// Tells damage, not malice: the file is the person's own.
quint64 checksum(QByteArrayView bytes)
{
    quint64 sum = 0x9e3779b97f4a7c15;
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        sum = (sum ^ word) * 0x100000001b3;
        sum ^= sum >> 29;
    }
    for (; at < bytes.size(); ++at) {
        sum = (sum ^ static_cast<quint8>(bytes[at])) * 0x100000001b3;
    }
    return sum;
}

QByteArray recordOf(const IndexedPost &post, Tables &tables)
{
    Writer writer;
    writer.text(post.title);
    writer.text(post.url);
    writer.number(static_cast<qint32>(post.date.toJulianDay()));
    writer.number(post.moment);
    writer.number(quint8((post.isPublished ? publishedFlag : 0) | (post.hasExcerpt ? excerptFlag : 0)));
    for (const QString &name : {post.layout, post.collection}) {
        writer.number(tables.names.numberOf(name));
    }
    for (const QStringList &list : {post.tags, post.categories, post.redirects}) {
        writer.number(tables.lists.numberOf(list));
    }
    return writer.done();
}

void writeTables(Writer &writer, Tables &tables)
{
    Writer lists;
    for (const QStringList &list : tables.lists.items()) {
        lists.number(static_cast<quint32>(list.size()));
        for (const QString &name : list) {
            lists.number(tables.names.numberOf(name));
        }
    }
    writer.number(static_cast<quint32>(tables.names.items().size()));
    for (const QString &name : tables.names.items()) {
        writer.text(name);
    }
    writer.number(static_cast<quint32>(tables.lists.items().size()));
    writer.raw(lists.done());
}

QList<QStringList> readLists(Reader &reader, const QStringList &names)
{
    QList<QStringList> lists;
    const auto count = reader.number<quint32>();
    for (quint32 i = 0; i < count && count <= mostCachedNames && reader.isGood(); ++i) {
        const auto size = reader.number<quint32>();
        QStringList list;
        for (quint32 each = 0; each < size && reader.isGood(); ++each) {
            list.append(names.value(reader.number<quint32>()));
        }
        lists.append(list);
    }
    return lists;
}

} // namespace

QByteArray BlogIndexCache::write(const BlogIndex &index, const std::vector<qsizetype> &listed, QByteArrayView key)
{
    Tables tables;
    Writer records;
    for (const qsizetype place : listed) {
        const IndexedPost &post = index.posts[place];
        const QByteArray path = post.path.toUtf8();
        const QByteArray rest = recordOf(post, tables);
        Head head = {};
        head.size = post.stamp.size;
        head.changed = post.stamp.changed;
        head.inode = post.stamp.inode;
        head.pathLength = static_cast<quint32>(path.size());
        head.restLength = static_cast<quint32>(rest.size());
        head.rank = static_cast<quint32>(place);
        head.kind = static_cast<quint8>(post.kind);
        records.number(head);
        records.raw(path);
        records.raw(rest);
    }
    Writer content;
    content.bytes(key.toByteArray());
    writeTables(content, tables);
    content.number(static_cast<quint32>(listed.size()));
    content.raw(records.done());
    for (const QList<NameCount> *counts : {&index.tags, &index.categories, &index.layouts}) {
        content.number(static_cast<quint32>(counts->size()));
        for (const NameCount &each : *counts) {
            content.text(each.name);
            content.number(static_cast<quint32>(each.posts));
        }
    }
    Writer file;
    file.raw(magic);
    file.number(checksum(content.done()));
    file.raw(content.done());
    return file.done();
}

std::optional<BlogIndexCache> BlogIndexCache::of(const QByteArray &bytes, QByteArrayView key)
{
    Reader reader(bytes);
    const bool isOurs = reader.take(magic.size()) == magic;
    const auto sum = reader.number<quint64>();
    const qsizetype start = magic.size() + static_cast<qsizetype>(sizeof sum);
    if (!isOurs || !reader.isGood() || checksum(QByteArrayView(bytes).sliced(start)) != sum || reader.bytes() != key) {
        return std::nullopt;
    }
    BlogIndexCache cache;
    cache.m_bytes = bytes;
    const auto names = reader.number<quint32>();
    for (quint32 i = 0; i < names && names <= mostCachedNames && reader.isGood(); ++i) {
        cache.m_names.append(reader.text());
    }
    cache.m_lists = readLists(reader, cache.m_names);
    const auto count = reader.number<quint32>();
    cache.m_records.reserve(std::min(count, mostRecords));
    for (quint32 i = 0; i < count && count <= mostRecords && reader.isGood(); ++i) {
        const auto head = reader.number<Head>();
        Record record;
        record.path = reader.take(head.pathLength);
        record.stamp = {head.size, head.changed, head.inode};
        record.kind = static_cast<DocumentKind>(std::min<quint8>(head.kind, 2));
        record.rank = head.rank;
        const QByteArrayView rest = reader.take(head.restLength);
        record.start = rest.data() - bytes.constData();
        cache.m_records.push_back(record);
    }
    for (QList<NameCount> *counts : {&cache.m_counts.tags, &cache.m_counts.categories, &cache.m_counts.layouts}) {
        const auto entries = reader.number<quint32>();
        for (quint32 i = 0; i < entries && entries <= mostCachedNames && reader.isGood(); ++i) {
            const QString name = reader.text();
            counts->append({name, reader.number<quint32>()});
        }
    }
    const bool isWhole = reader.isGood() && reader.isAtEnd();
    return isWhole ? std::optional(std::move(cache)) : std::nullopt;
}

std::optional<IndexedPost> BlogIndexCache::post(const Record &record) const
{
    Reader reader(QByteArrayView(m_bytes).sliced(record.start));
    const auto name = [&] { return m_names.value(reader.number<quint32>()); };
    IndexedPost post;
    post.path = QString::fromUtf8(record.path);
    post.stamp = record.stamp;
    post.kind = record.kind;
    post.title = reader.text();
    post.url = reader.text();
    post.date = QDate::fromJulianDay(reader.number<qint32>());
    post.moment = reader.number<qint64>();
    const auto flags = reader.number<quint8>();
    post.isPublished = (flags & publishedFlag) != 0;
    post.hasExcerpt = (flags & excerptFlag) != 0;
    post.layout = name();
    post.collection = name();
    for (QStringList *list : {&post.tags, &post.categories, &post.redirects}) {
        *list = m_lists.value(reader.number<quint32>());
    }
    return reader.isGood() ? std::optional(std::move(post)) : std::nullopt;
}

} // namespace frontrow
