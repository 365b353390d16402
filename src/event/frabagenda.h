// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agendadraft.h"
#include "event/datanode.h"

namespace frontrow {

/// The schedule of frab and pentabarf (pretalx, CCC, FOSDEM), from XML or JSON. A session belongs to the day that it is
/// listed under. Without a date of its own, one that starts before `day_change` is on the next date.
[[nodiscard]] bool isFrab(const DataNode &root);
[[nodiscard]] AgendaDraft readFrab(const DataNode &root);

} // namespace frontrow
