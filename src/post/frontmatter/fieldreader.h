// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/diagnostic.h"
#include "post/frontmatter/frontmatter.h"
#include "post/yaml/yamltree.h"

#include <QHash>

namespace frontrow {

/// Turns a tree into fields, top down, and notes what is odd about them.
class FieldReader
{
public:
    /// \param diagnostics gets what is noted; both outlive the reader
    FieldReader(QStringView post, Diagnostics &diagnostics);

    [[nodiscard]] QList<Field> fieldsOf(const YamlNode &root);

private:
    [[nodiscard]] QList<Field> childrenOf(const YamlNode &map, const QString &reason);
    [[nodiscard]] QList<Field> itemsOf(const YamlNode &sequence, const QString &reason);
    [[nodiscard]] Field field(const YamlNode &map, qsizetype index, const QString &reason);
    void read(Field &field, const YamlNode &value);
    [[nodiscard]] QString reasonAgainst(const Field &field, const YamlNode &map, qsizetype index);
    [[nodiscard]] FieldValue valueOf(const YamlNode &node);
    void noteDuplicates(const QList<Field> &fields);
    void note(Diagnostic::Severity severity, const QString &code, const QString &message, TextRange range);

    QStringView m_post;
    Diagnostics &m_diagnostics;
    QHash<size_t, FieldValue> m_anchored;
};

} // namespace frontrow
