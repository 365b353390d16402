// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/textedit.h"

#include <QString>

namespace frontrow::liquid {

/// Why a place of a template is not as the built page will have it, or why there will be no page.
struct Fault
{
    enum class Kind {
        Syntax, ///< Liquid or Jekyll refuses it, and the build of the blog stops
        Structure, ///< the same: something that is not closed, or closes nothing
        Missing, ///< an include or a page that the blog does not have; the build stops
        Unknown, ///< a plug-in's tag, or something of the blog that is not known here
        Budget, ///< it was not run to its end: too many steps, too long, too deep
    };

    Kind kind = Kind::Unknown;
    QString message; ///< what, in English as Liquid says it, or the name of what is missing
    TextRange range; ///< where the tag stands in the source

    bool operator==(const Fault &) const = default;
};

} // namespace frontrow::liquid
