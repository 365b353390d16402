// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agendadraft.h"
#include "event/datanode.h"

namespace frontrow {

/// Sessionize's All (sessions, speakers and rooms joined by id), Sessions (groups) and GridSmart (days and rooms).
[[nodiscard]] bool isSessionize(const DataNode &root);
[[nodiscard]] AgendaDraft readSessionize(const DataNode &root);

} // namespace frontrow
