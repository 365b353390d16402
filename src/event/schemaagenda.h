// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agendadraft.h"
#include "event/datanode.h"

namespace frontrow {

/// schema.org's Event with its `subEvent`s, from JSON-LD.
[[nodiscard]] bool isSchemaEvent(const DataNode &root);
[[nodiscard]] AgendaDraft readSchemaEvent(const DataNode &root);

} // namespace frontrow
