// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <expected>

namespace frontrow {

/// Why something could not be done, for a person and for a script.
struct Error
{
    /// Coarse kinds, for callers that react differently; the sentence carries the rest.
    enum class Kind {
        Unreadable, ///< the file is missing, not a regular file, too large, or may not be read
        Unwritable, ///< the file or folder could not be written; what was there before is still there
        Malformed, ///< the content is not what it should be (encoding, YAML, picture)
        Conflict, ///< the target differs and Frontrow did not write it
        Refused, ///< the request breaks a rule (a path that leaves the site, an unknown key)
        Cancelled, ///< the person stopped it
    };

    Kind kind = Kind::Refused;
    /// A full, translated sentence that says what, where and what to do next.
    QString message;

    bool operator==(const Error &) const = default;
};

/// The value, or why there is none. Never ignore one that comes from a write.
template <typename T> using Result = std::expected<T, Error>;

/// Short for `std::unexpected(Error{kind, message})`.
[[nodiscard]] inline std::unexpected<Error> failure(Error::Kind kind, QString message)
{
    return std::unexpected<Error>(Error{kind, std::move(message)});
}

} // namespace frontrow
