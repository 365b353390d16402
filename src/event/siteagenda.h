// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agendadraft.h"
#include "event/datanode.h"

#include <optional>
#include <vector>

namespace frontrow {

/// The data of conference sites and XML of any other make: whatever has a title and a time, or stands in a slot that
/// has one. \a roots are the files that belong together (schedule, sessions, speakers), joined by id.
[[nodiscard]] AgendaDraft readSiteData(const std::vector<DataNode> &roots, std::optional<int> year);

} // namespace frontrow
