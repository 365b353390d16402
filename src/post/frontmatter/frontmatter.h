// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "base/result.h"
#include "base/textedit.h"
#include "post/yaml/fieldvalue.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace frontrow {

/// One `key: value` of the front matter, with its places in the post's text.
struct Field
{
    QString key;
    FieldValue value;
    TextRange keyRange; ///< the key as written, quotes included
    TextRange valueRange; ///< the value as written, quotes included; empty after the colon when there is none
    TextRange lines; ///< all lines of the field, from the key's line start to after the value's '\n'
    QList<Field> children; ///< the members of a mapping, in the order written
    QList<Field> items; ///< the items of a list that is no list of scalars, each with its index for a key: "0", "1" …
    bool isReadOnly = false; ///< anchors, aliases, merge keys, tags, complex keys: shown, edited in the text only
    QString reason; ///< why it is read-only, a translated sentence; else empty
};

/// The front matter of a post: a reading of the text, never a source of it. It is written only by the text
/// edits of setField() and its kin, so that comments, order, quoting and white space survive.
class FrontMatter
{
public:
    /// Reads the front matter of a whole post (lines ending in '\n'). Never fails: what cannot be read is a
    /// diagnostic with its place, and then there are no fields. Front matter above 64 KB, or of more than
    /// 5,000 nodes, is not read at all. Aliases are never expanded.
    [[nodiscard]] static FrontMatter parse(QStringView post);

    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }
    [[nodiscard]] const Diagnostics &diagnostics() const { return m_diagnostics; }
    /// No error: forms may show and edit it. True for a post without front matter.
    [[nodiscard]] bool isReadable() const { return m_isReadable; }

    /// The field at a dotted path ("header.caption", "gallery.0.url"), nullptr without one. Of duplicate keys the last,
    /// as Psych reads them.
    [[nodiscard]] const Field *find(QStringView path) const;
    /// The value at \a path, null when there is none.
    [[nodiscard]] FieldValue value(QStringView path) const;

private:
    friend struct FrontMatterReading;

    QList<Field> m_fields;
    Diagnostics m_diagnostics;
    bool m_isReadable = true;
};

/// The edits that give the field at \a path the value \a value, and change nothing else: an existing value
/// keeps its quoting and list style where the new one allows; a new key is added after its siblings with
/// the indentation they have; a post without front matter gets one. Nothing to do gives no edits.
/// Text is quoted exactly when YAML or Psych would read it as something else.
/// Fails (Refused, Malformed) when the front matter has errors, the field is read-only, or the edited text
/// would not read back as intended with every other value unchanged.
[[nodiscard]] Result<TextEdits> setField(QStringView post, QStringView path, const FieldValue &value);

/// The edits that remove the field at \a path with its lines, and its duplicates with theirs. Fails like
/// setField(), and when there is none.
[[nodiscard]] Result<TextEdits> removeField(QStringView post, QStringView path);

/// The edits that give the field at \a path the key \a newKey (not dotted) in its place. Fails like setField(), and
/// when a sibling has that key.
[[nodiscard]] Result<TextEdits> renameField(QStringView post, QStringView path, const QString &newKey);

/// The edits that move the field at \a path, with the comment lines directly above it, before its sibling at \a before
/// (dotted like \a path), after all siblings for an empty one. Fails like setField(), and when there is no such
/// sibling.
[[nodiscard]] Result<TextEdits> moveField(QStringView post, QStringView path, QStringView before);

/// What a person's words for \a path mean: a list where the field is one ("a, b" or "[a, b]") or is empty or missing
/// ("[a, b]" only), a boolean or number or date where it reads as one and the field holds that kind or is empty or
/// missing, null for no words where it holds such a kind, else text.
[[nodiscard]] FieldValue valueFromText(const FrontMatter &frontMatter, QStringView path, const QString &input);

} // namespace frontrow
