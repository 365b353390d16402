// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "post/frontmatter/frontmatterreading.h"
#include "post/yaml/yamlpath.h"

#include <memory>
#include <optional>

namespace frontrow {

/// Where a field stands in the tree, or where it would.
struct FieldPlace
{
    const YamlNode *around = nullptr; ///< the map or list that holds it or lacks it; null in an empty front matter
    qsizetype index = -1; ///< among around's children, as childAt() gives it; of the empty parent when isMissing
    qsizetype depth = 0; ///< how many keys lead to around, and to the empty parent
    bool isMissing = true;
    bool inFlow = false;
    qsizetype column = 0; ///< where the keys or items of around stand in their line, from 0

    [[nodiscard]] const YamlNode &value() const { return valueAt(*around, index); }
    /// The ':' after the key, or the '-' before the item; -1 where none is written.
    [[nodiscard]] qsizetype indicator() const { return around->children[index].indicator; }
};

/// One field of a post that may be edited: the reading, the field's place in it, and the proof of edits.
class OpenField
{
public:
    /// Fails (Malformed, Refused) when the front matter or the field does not allow edits, in a sentence that says why.
    /// \param post and \param path outlive the object
    [[nodiscard]] static Result<OpenField> open(QStringView post, QStringView path);

    [[nodiscard]] QStringView post() const { return m_post; }
    [[nodiscard]] QStringView path() const { return m_path; }
    [[nodiscard]] const PostLayout &layout() const { return m_reading->layout; }
    [[nodiscard]] const YamlNode &root() const { return m_reading->root; }
    [[nodiscard]] const QStringList &keys() const { return m_keys; }
    [[nodiscard]] const FieldPlace &place() const { return m_place; }
    /// nullptr when the field is missing
    [[nodiscard]] const Field *field() const { return fieldIn(m_reading->frontMatter); }
    /// The field with the same keys in another reading.
    [[nodiscard]] const Field *fieldIn(const FrontMatter &frontMatter) const;

    /// The front matter as it reads after \a edits, of which none may reach beyond it. Nothing when it could not be
    /// read any more or would end elsewhere, so that the body changed.
    [[nodiscard]] std::optional<FrontMatterReading> readAfter(const TextEdits &edits) const;

private:
    OpenField(QStringView post, QStringView path);

    [[nodiscard]] Result<FieldPlace> findPlace() const;

    QStringView m_post;
    QStringView m_path;
    std::shared_ptr<const FrontMatterReading> m_reading;
    QStringList m_keys;
    FieldPlace m_place;
};

/// \a key may name a field: not empty, at most 1024 characters, nothing that only escapes can write, not `<<`.
[[nodiscard]] bool isFieldName(QStringView key);

} // namespace frontrow
