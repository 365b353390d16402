// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/theme/pagetheme.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace frontrow {

namespace {

struct PageThemeMessages
{
    Q_DECLARE_TR_FUNCTIONS(PageTheme)
};

constexpr quint32 themeFileMark = 0x464c4f31; // "FLO1"

QDataStream &operator<<(QDataStream &stream, const ThemeFile &file)
{
    return stream << file.type << file.bytes;
}

QDataStream &operator>>(QDataStream &stream, ThemeFile &file)
{
    return stream >> file.type >> file.bytes;
}

} // namespace

QByteArray PageTheme::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << themeFileMark << css << frame << rootAttributes << bodyAttributes << followsAppearance << typesetsMath
           << qsizetype(files.size());
    QStringList names = files.keys();
    names.sort(); // one theme has one form
    for (const QString &name : std::as_const(names)) {
        stream << name << *files.constFind(name);
    }
    return bytes;
}

Result<PageTheme> PageTheme::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 found = 0;
    PageTheme pageTheme;
    qsizetype count = 0;
    stream >> found;
    if (found == themeFileMark) {
        stream >> pageTheme.css >> pageTheme.frame >> pageTheme.rootAttributes >> pageTheme.bodyAttributes
            >> pageTheme.followsAppearance >> pageTheme.typesetsMath >> count;
        for (qsizetype i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
            QString name;
            ThemeFile file;
            stream >> name >> file;
            pageTheme.files.insert(name, file);
        }
    }
    if (found != themeFileMark || stream.status() != QDataStream::Ok) {
        return failure(
            Error::Kind::Malformed, PageThemeMessages::tr("The kept theme of the blog is damaged; it is made again."));
    }
    return pageTheme;
}

} // namespace frontrow
