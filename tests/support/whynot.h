// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

namespace frontrow {

/// Why there is no value; empty when there is one.
template <typename T> [[nodiscard]] QString whyNot(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

} // namespace frontrow
