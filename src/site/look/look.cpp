// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/look/look.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace frontrow {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Look)
};

constexpr quint32 mark = 0x464c4f31; // "FLO1"

QDataStream &operator<<(QDataStream &stream, const LookFile &file)
{
    return stream << file.type << file.bytes;
}

QDataStream &operator>>(QDataStream &stream, LookFile &file)
{
    return stream >> file.type >> file.bytes;
}

} // namespace

QByteArray Look::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << mark << css << frame << rootAttributes << bodyAttributes << followsAppearance << typesetsMath
           << qsizetype(files.size());
    QStringList names = files.keys();
    names.sort(); // one look has one form
    for (const QString &name : std::as_const(names)) {
        stream << name << *files.constFind(name);
    }
    return bytes;
}

Result<Look> Look::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 found = 0;
    Look look;
    qsizetype count = 0;
    stream >> found;
    if (found == mark) {
        stream >> look.css >> look.frame >> look.rootAttributes >> look.bodyAttributes >> look.followsAppearance
            >> look.typesetsMath >> count;
        for (qsizetype i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
            QString name;
            LookFile file;
            stream >> name >> file;
            look.files.insert(name, file);
        }
    }
    if (found != mark || stream.status() != QDataStream::Ok) {
        return failure(Error::Kind::Malformed, Messages::tr("The kept look of the blog is damaged; it is made again."));
    }
    return look;
}

} // namespace frontrow
