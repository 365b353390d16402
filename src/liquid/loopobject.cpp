// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/loopobject.h"

#include <QHash>

#include <utility>

namespace frontrow::liquid {

LoopObject::LoopObject(std::shared_ptr<const LoopState> loop)
    : m_loop(std::move(loop))
{
}

Value LoopObject::property(const QString &key) const
{
    const LoopState &loop = *m_loop;
    const QHash<QString, Value> values{{QStringLiteral("index"), loop.index + 1},
        {QStringLiteral("index0"), loop.index}, {QStringLiteral("rindex"), loop.length - loop.index},
        {QStringLiteral("rindex0"), loop.length - loop.index - 1}, {QStringLiteral("first"), loop.index == 0},
        {QStringLiteral("last"), loop.index == loop.length - 1}, {QStringLiteral("length"), loop.length},
        {QStringLiteral("name"), loop.name}};
    if (key == u"parentloop" && loop.parent) {
        return std::static_pointer_cast<const Object>(std::make_shared<const LoopObject>(loop.parent));
    }
    return values.value(key);
}

QString LoopObject::toText() const
{
    return QStringLiteral("Liquid::ForloopDrop");
}

Value tableState(qint64 index, qint64 length, qint64 columns)
{
    const qint64 column = columns > 0 ? index % columns : index;
    Map state;
    state.insert(QStringLiteral("length"), length);
    state.insert(QStringLiteral("index"), index + 1);
    state.insert(QStringLiteral("index0"), index);
    state.insert(QStringLiteral("rindex"), length - index);
    state.insert(QStringLiteral("rindex0"), length - index - 1);
    state.insert(QStringLiteral("first"), index == 0);
    state.insert(QStringLiteral("last"), index == length - 1);
    state.insert(QStringLiteral("col"), column + 1);
    state.insert(QStringLiteral("col0"), column);
    state.insert(QStringLiteral("col_first"), column == 0);
    state.insert(QStringLiteral("col_last"), columns > 0 && column == columns - 1);
    state.insert(QStringLiteral("row"), (columns > 0 ? index / columns : 0) + 1);
    return Value(state);
}

} // namespace frontrow::liquid
