// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/renderedbody.h"
#include "post/editing/sections.h"

namespace frontrow {

/// The headings of \a body that are blocks of their own, rising: those in quotes, lists and elements head no section.
[[nodiscard]] QList<SectionHeading> sectionHeadings(const RenderedBody &body);

} // namespace frontrow
