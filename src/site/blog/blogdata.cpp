// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/blogdata.h"

#include "base/atomicfile.h"
#include "base/sourcetext.h"
#include "site/jekyll/yamlvalues.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace frontrow {

namespace {

using liquid::Map;
using liquid::Value;

constexpr qint64 largestDataFile = 8LL * 1024 * 1024; ///< bytes
constexpr int deepestData = 20;

/// The rows of a table whose cells \a separator parts; quotes hold what would part them.
QList<QStringList> rowsOf(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[++i];
        } else if (c == u'"' && (isQuoted || cell.isEmpty())) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == separator) {
            row.append(std::exchange(cell, QString()));
        } else if (!isQuoted && c == u'\n') {
            row.append(std::exchange(cell, QString()));
            rows.append(std::exchange(row, QStringList()));
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        rows.append(row);
    }
    rows.removeIf([](const QStringList &each) { return each.size() == 1 && each.constFirst().isEmpty(); });
    return rows;
}

/// Each row as a mapping by the names in the first.
Value tableOf(const QString &text, QChar separator)
{
    const QList<QStringList> rows = rowsOf(text, separator);
    liquid::List items;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        Map map;
        for (qsizetype column = 0; column < rows[0].size(); ++column) {
            const bool isThere = column < rows[i].size() && !rows[i][column].isEmpty();
            map.insert(rows[0][column], isThere ? Value(rows[i][column]) : Value());
        }
        items.append(Value(map));
    }
    return Value(items);
}

/// `DataReader#sanitize_filename`.
QString keyOf(const QString &name)
{
    static const QRegularExpression signs(QStringLiteral("[^\\w\\s-]+|(?<=^|\\b\\s)\\s+(?=$|\\s?\\b)"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return QString(name).remove(signs).replace(space, QStringLiteral("_"));
}

class DataReader
{
public:
    Map read(const QString &folder, int depth)
    {
        Map map;
        const QDir dir(folder);
        for (const QFileInfo &info :
            dir.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
            if (info.isDir() && depth < deepestData) {
                map.insert(keyOf(info.fileName()), Value(read(info.filePath(), depth + 1)));
            } else if (!info.isDir() && isData(info.suffix())) {
                map.insert(keyOf(info.completeBaseName()), valueOf(info));
            }
        }
        return map;
    }

private:
    [[nodiscard]] static bool isData(const QString &ending)
    {
        return ending == u"yml" || ending == u"yaml" || ending == u"json" || ending == u"csv" || ending == u"tsv";
    }

    Value valueOf(const QFileInfo &info)
    {
        constexpr qint64 mostBytes = 32LL * 1024 * 1024;
        constexpr int mostFiles = 2'000;
        m_bytes += info.size();
        if (++m_files > mostFiles || m_bytes > mostBytes) {
            return {};
        }
        const Result<QByteArray> bytes = readFile(info.filePath(), largestDataFile);
        const Result<SourceText> source = bytes ? SourceText::decode(*bytes) : std::unexpected(bytes.error());
        if (!source) {
            return {};
        }
        const QString ending = info.suffix();
        if (ending == u"csv" || ending == u"tsv") {
            return tableOf(source->text(), ending == u"csv" ? u',' : u'\t');
        }
        return yamlValueOf(firstYamlDocument(source->text()), {.bytes = largestDataFile, .nodes = 500'000});
    }

    int m_files = 0;
    qint64 m_bytes = 0;
};

} // namespace

Value readBlogData(const QString &dataFolder)
{
    return Value(DataReader().read(dataFolder, 0));
}

} // namespace frontrow
