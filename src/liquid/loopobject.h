// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "liquid/value.h"

#include <QString>

#include <memory>

namespace frontrow::liquid {

/// The state of a `for` that is going on.
struct LoopState
{
    QString name; ///< "variable-collection", as Liquid calls it
    qint64 index = 0; ///< the index of the item that is run, from 0
    qint64 length = 0;
    std::shared_ptr<const LoopState> parent; ///< the loop around it; null without
};

/// `forloop` inside of a loop, whose items it follows (Liquid 4.0, lib/liquid/forloop_drop.rb).
class LoopObject : public Object
{
public:
    explicit LoopObject(std::shared_ptr<const LoopState> loop);

    /// nil for a key that it does not have.
    [[nodiscard]] Value property(const QString &key) const override;
    [[nodiscard]] QString toText() const override;

private:
    std::shared_ptr<const LoopState> m_loop;
};

/// `tablerowloop` at the item \a index (from 0) of \a length in rows of \a columns; 0 or less of them is one row
/// (Liquid 4.0, lib/liquid/tablerowloop_drop.rb).
[[nodiscard]] Value tableState(qint64 index, qint64 length, qint64 columns);

} // namespace frontrow::liquid
