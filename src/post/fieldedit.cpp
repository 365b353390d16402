// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter.h"
#include "post/listedit.h"
#include "post/postlayout.h"
#include "post/scalarsource.h"
#include "post/scalarstyle.h"
#include "post/yamlpath.h"
#include "post/yamlscan.h"
#include "post/yamltree.h"

#include <QCoreApplication>

namespace frontrow {

namespace {

using Kind = FieldValue::Kind;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(FieldEdit)
};

/// Used where a post has no nested field to learn from.
constexpr qsizetype indentStep = 2;
/// YAML allows no longer ones without `?`.
constexpr qsizetype maximalKeyLength = 1024;

std::unexpected<Error> refused(const QString &message)
{
    return failure(Error::Kind::Refused, message);
}

/// Where a path leads: to a key, or to the map that lacks the rest of it.
struct Place
{
    const YamlNode *map = nullptr; ///< null when there is no field at all
    qsizetype index = -1; ///< of the key among the map's children; of the empty parent when isMissing
    qsizetype depth = 0; ///< keys that lead to map, and to the empty parent
    bool isMissing = true;
    bool inFlow = false;
    qsizetype column = 0; ///< of the map's keys

    [[nodiscard]] const YamlNode &key() const { return map->children[index]; }
    [[nodiscard]] const YamlNode &value() const { return map->children[index + 1]; }
};

/// Plans the edits of one field of one post.
class FieldEditor
{
public:
    FieldEditor(QStringView post, QStringView path)
        : m_post(post)
        , m_path(path)
        , m_layout(layoutOf(post))
    {
    }

    /// Fails when the front matter or the field does not allow edits.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<TextEdits> set(const FieldValue &value) const;
    [[nodiscard]] Result<TextEdits> remove() const;

private:
    [[nodiscard]] Result<Place> place() const;
    [[nodiscard]] QList<TextEdits> changes(const Place &place, const FieldValue &value) const;
    [[nodiscard]] QList<TextEdits> textChanges(const Place &place, const QString &text) const;
    [[nodiscard]] TextEdits clearing(const YamlNode &node, qsizetype colon) const;
    [[nodiscard]] QList<TextEdits> additions(const Place &place, const FieldValue &value) const;
    [[nodiscard]] TextEdits lineAddition(const Place &place, const QString &source) const;
    [[nodiscard]] TextEdits flowAddition(const Place &place, const QString &source) const;
    [[nodiscard]] qsizetype learntStep() const;
    [[nodiscard]] TextEdits removalOf(const Place &place, qsizetype index) const;
    [[nodiscard]] bool isRight(const TextEdits &edits, const FieldValue *value) const;
    [[nodiscard]] TextEdits shortest(const TextEdits &edits) const;

    QStringView m_post;
    QStringView m_path;
    PostLayout m_layout;
    FrontMatter m_frontMatter;
    YamlNode m_root;
    QStringList m_keys;
};

Result<void> FieldEditor::open()
{
    m_frontMatter = FrontMatter::parse(m_post);
    if (!m_frontMatter.isReadable()) {
        const Diagnostics &problems = m_frontMatter.diagnostics();
        const auto error = std::find_if(problems.begin(), problems.end(),
            [](const Diagnostic &problem) { return problem.severity == Diagnostic::Severity::Error; });
        return failure(Error::Kind::Malformed,
            Messages::tr("No field can be changed before the front matter is mended. %1").arg(error->message));
    }
    for (qsizetype end = m_path.indexOf(u'.');; end = m_path.indexOf(u'.', end + 1)) {
        const QStringView part = end < 0 ? m_path : m_path.first(end);
        const Field *field = m_frontMatter.find(part);
        if (field != nullptr && field->isReadOnly) {
            return refused(Messages::tr("“%1” uses anchors, aliases or tags of YAML. Edit it in the text.").arg(part));
        }
        if (end < 0) {
            break;
        }
    }
    if (m_layout.hasFrontMatter) {
        m_root = readYaml(m_post.first(m_layout.yaml.end())).value_or(YamlNode());
    }
    m_keys = keysOf(m_root, m_path);
    for (const QString &key : m_keys) {
        if (key.isEmpty() || key.size() > maximalKeyLength || needsEscapes(key)) {
            return refused(Messages::tr("“%1” cannot be the name of a field.").arg(m_path));
        }
    }
    return {};
}

Result<Place> FieldEditor::place() const
{
    Place place;
    if (m_root.kind != YamlNode::Kind::Map) {
        return place;
    }
    place.map = &m_root;
    for (;; ++place.depth) {
        place.inFlow = place.inFlow || place.map->style == YamlNode::Style::Flow;
        place.column = columnOf(m_post, place.map->range.start);
        place.index = lastKey(*place.map, m_keys[place.depth]);
        place.isMissing = place.index < 0;
        if (place.isMissing || place.depth + 1 == m_keys.size()) {
            return place;
        }
        const YamlNode &value = place.value();
        if (value.kind == YamlNode::Kind::Null && value.range.isEmpty() && !place.inFlow) {
            place.isMissing = true;
            ++place.depth;
            return place;
        }
        if (value.kind != YamlNode::Kind::Map) {
            return refused(Messages::tr("“%1” holds a value and cannot have fields of its own. Clear it first.")
                    .arg(m_keys[place.depth]));
        }
        place.map = &value;
    }
}

/// Nothing is written behind the ':' any more; the space before it goes too.
TextEdits FieldEditor::clearing(const YamlNode &node, qsizetype colon) const
{
    if (node.kind == YamlNode::Kind::Sequence && node.style == YamlNode::Style::Block) {
        return replacementEdits(m_post, node, QString(), colon);
    }
    const bool hasGap = node.range.start == colon + 2 && m_post[colon + 1] == u' ';
    return {{TextRange::between(node.range.start - (hasGap ? 1 : 0), node.range.end()), QString()}};
}

QList<TextEdits> FieldEditor::textChanges(const Place &place, const QString &text) const
{
    const YamlNode &node = place.value();
    const qsizetype colon = place.key().indicator;
    QList<TextEdits> candidates;
    const auto replaceBy = [&](const QString &source) {
        candidates.append(replacementEdits(m_post, node, source, colon));
    };
    const bool isText = node.kind == YamlNode::Kind::Scalar;
    const YamlNode::Style style = isText ? node.style : YamlNode::Style::Plain;
    const bool isPlain = isPlainSafe(QString(text).replace(u'\n', u' '), place.inFlow);
    if (isText && (style != YamlNode::Style::Plain || isPlain)) {
        if (const std::optional<TextEdit> edit = scalarEditInPlace(m_post, node, text, place.column)) {
            candidates.append({*edit});
        }
    }
    const bool isBlock = style == YamlNode::Style::Literal || style == YamlNode::Style::Folded;
    if (isBlock || (text.contains(u'\n') && style == YamlNode::Style::Plain && !place.inFlow)) {
        const BlockScalar old = isBlock ? blockScalarAt(m_post, node.range.start, place.column) : BlockScalar();
        const qsizetype indent = old.indent > 0 ? old.indent : place.column + indentStep;
        qsizetype width = indentStep;
        for (const QStringView line : slice(m_post, node.range).split(u'\n')) {
            width = std::max(width, line.size() - indent);
        }
        const auto source =
            blockScalar(text, isBlock ? style : YamlNode::Style::Literal, indent, std::max<qsizetype>(width, 40));
        if (source) {
            replaceBy(*source);
        }
    }
    if (style == YamlNode::Style::Plain && isPlainSafe(text, place.inFlow)) {
        replaceBy(text);
    } else if (style == YamlNode::Style::SingleQuoted && !needsEscapes(text)) {
        replaceBy(singleQuoted(text));
    } else if (style == YamlNode::Style::DoubleQuoted) {
        replaceBy(doubleQuoted(text));
    }
    replaceBy(quoted(text));
    return candidates;
}

QList<TextEdits> FieldEditor::changes(const Place &place, const FieldValue &value) const
{
    const YamlNode &node = place.value();
    const qsizetype colon = place.key().indicator;
    switch (value.kind()) {
    case Kind::Null:
        return {clearing(node, colon)};
    case Kind::Text:
        return textChanges(place, value.toString());
    case Kind::Boolean:
        return {replacementEdits(
            m_post, node, booleanLike(node.isPlain() ? node.text : QString(), value.toBool(false)), colon)};
    case Kind::List:
        return {node.kind == YamlNode::Kind::Sequence
                ? listEdits(m_post, node, value.toList(), colon)
                : replacementEdits(m_post, node, flowList(value.toList()), colon)};
    default:
        return {replacementEdits(m_post, node, value.toString(), colon)};
    }
}

/// How much deeper the fields of the first nested map stand.
qsizetype FieldEditor::learntStep() const
{
    for (qsizetype i = 1; i < m_root.children.size(); i += 2) {
        const YamlNode &value = m_root.children[i];
        if (value.kind == YamlNode::Kind::Map && value.style == YamlNode::Style::Block) {
            return columnOf(m_post, value.range.start) - columnOf(m_post, m_root.range.start);
        }
    }
    return indentStep;
}

TextEdits FieldEditor::lineAddition(const Place &place, const QString &source) const
{
    const qsizetype step = learntStep();
    qsizetype column = place.column;
    qsizetype offset = m_layout.yaml.end();
    if (place.index >= 0) {
        column += step;
        offset = nextLineOf(m_post, place.key().indicator);
    } else if (place.map != nullptr) {
        const YamlNode &key = place.map->children[place.map->children.size() - 2];
        offset = nextLineOf(m_post, std::max(key.indicator, place.map->children.last().range.end()));
    }
    QString lines;
    for (qsizetype depth = place.depth; depth < m_keys.size(); ++depth, column += step) {
        const bool isLast = depth + 1 == m_keys.size();
        lines += QString(column, u' ') + newScalar(m_keys[depth], false) + u':';
        lines += (isLast && !source.isEmpty() ? u' ' + source : QString()) + u'\n';
    }
    if (!m_layout.hasFrontMatter) {
        const bool needsGap = !m_post.isEmpty() && m_post.front() != u'\n';
        lines = QStringLiteral("---\n") + lines + (needsGap ? QStringLiteral("---\n\n") : QStringLiteral("---\n"));
    }
    return {{{offset, 0}, lines}};
}

TextEdits FieldEditor::flowAddition(const Place &place, const QString &source) const
{
    QString entry;
    for (qsizetype depth = place.depth; depth < m_keys.size(); ++depth) {
        const bool isLast = depth + 1 == m_keys.size();
        entry += newScalar(m_keys[depth], true) + QStringLiteral(": ") + (isLast ? source : QStringLiteral("{"));
    }
    entry += QString(m_keys.size() - 1 - place.depth, u'}');
    const QList<YamlNode> &children = place.map->children;
    if (children.isEmpty()) {
        return {{{place.map->range.start + 1, 0}, entry}};
    }
    const qsizetype end = std::max(children.last().range.end(), children[children.size() - 2].range.end());
    return {{{end, 0}, QStringLiteral(", ") + entry}};
}

QList<TextEdits> FieldEditor::additions(const Place &place, const FieldValue &value) const
{
    QString source = value.toString();
    if (value.kind() == Kind::Text) {
        source = newScalar(value.toString(), place.inFlow);
    } else if (value.kind() == Kind::List) {
        source = flowList(value.toList());
    }
    if (place.inFlow) {
        return {flowAddition(place, source)};
    }
    QList<TextEdits> candidates;
    if (value.kind() == Kind::Text && value.toString().contains(u'\n')) {
        const qsizetype levels = m_keys.size() - place.depth + (place.index >= 0 ? 1 : 0);
        const qsizetype indent = place.column + levels * std::max(learntStep(), indentStep);
        const auto block = blockScalar(value.toString(), YamlNode::Style::Literal, indent, 0);
        if (block) {
            candidates.append(lineAddition(place, *block));
        }
    }
    candidates.append(lineAddition(place, source));
    return candidates;
}

/// \param value nothing when the field must be gone
bool FieldEditor::isRight(const TextEdits &edits, const FieldValue *value) const
{
    const QString after = applied(edits, m_post.toString());
    const PostLayout layout = layoutOf(after);
    const QStringView body = slice(m_post, m_layout.body);
    const QStringView bodyAfter = slice(after, layout.body);
    const bool isBodySame = m_layout.hasFrontMatter ? body == bodyAfter : body.trimmed() == bodyAfter.trimmed();
    const FrontMatter frontMatter = FrontMatter::parse(after);
    const Field *field = frontMatter.find(m_path);
    if (!layout.hasFrontMatter || !isBodySame || !frontMatter.isReadable() || (field != nullptr) != (value != nullptr)
        || (field != nullptr && field->value != *value)) {
        return false;
    }
    const YamlNode root = readYaml(QStringView(after).first(layout.yaml.end())).value_or(YamlNode());
    return isSameExcept(m_root, root, m_keys);
}

TextEdits FieldEditor::shortest(const TextEdits &edits) const
{
    return edits.size() == 1 ? difference(m_post, applied(edits, m_post.toString())) : edits;
}

Result<TextEdits> FieldEditor::set(const FieldValue &value) const
{
    const Field *field = m_frontMatter.find(m_path);
    if (field != nullptr && field->value == value) {
        return TextEdits();
    }
    if (value.kind() == Kind::Map || (field != nullptr && field->value.kind() == Kind::Map)) {
        return refused(Messages::tr("“%1” has fields of its own and is edited through them.").arg(m_path));
    }
    const bool isVerbatim = value.kind() == Kind::Number || value.kind() == Kind::Date;
    if (isVerbatim && plainValue(value.toString()) != value) {
        return refused(Messages::tr("“%1” is not a number or date that “%2” can hold.").arg(value.toString(), m_path));
    }
    const Result<Place> found = place();
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!found->isMissing && found->key().indicator < 0) {
        return refused(Messages::tr("“%1” has no colon behind its name. Edit it in the text.").arg(m_path));
    }
    for (const TextEdits &edits : found->isMissing ? additions(*found, value) : changes(*found, value)) {
        if (isRight(edits, &value)) {
            return shortest(edits);
        }
    }
    return refused(
        Messages::tr("“%1” cannot get this value without changing other fields. Edit it in the text.").arg(m_path));
}

TextEdits FieldEditor::removalOf(const Place &place, qsizetype index) const
{
    const YamlNode &key = place.map->children[index];
    const qsizetype end = std::max({key.range.end(), key.indicator + 1, place.map->children[index + 1].range.end()});
    if (!place.inFlow) {
        return {{TextRange::between(lineStartOf(m_post, key.range.start), nextLineOf(m_post, end)), QString()}};
    }
    if (index + 2 < place.map->children.size()) {
        return {{TextRange::between(key.range.start, place.map->children[index + 2].range.start), QString()}};
    }
    const qsizetype start = index >= 2
        ? std::max(place.map->children[index - 1].range.end(), place.map->children[index - 2].range.end())
        : key.range.start;
    return {{TextRange::between(start, end), QString()}};
}

Result<TextEdits> FieldEditor::remove() const
{
    const Result<Place> found = place();
    if (!found || found->isMissing) {
        return refused(Messages::tr("There is no field “%1”.").arg(m_path));
    }
    TextEdits edits;
    for (qsizetype i = 0; i + 1 < found->map->children.size(); i += 2) {
        if (found->map->children[i].text == m_keys.last()) {
            edits += removalOf(*found, i);
        }
    }
    if (!isRight(edits, nullptr)) {
        return refused(
            Messages::tr("“%1” cannot be removed without changing other fields. Edit it in the text.").arg(m_path));
    }
    return edits;
}

} // namespace

Result<TextEdits> setField(QStringView post, QStringView path, const FieldValue &value)
{
    FieldEditor editor(post, path);
    return editor.open().and_then([&] { return editor.set(value); });
}

Result<TextEdits> removeField(QStringView post, QStringView path)
{
    FieldEditor editor(post, path);
    return editor.open().and_then([&] { return editor.remove(); });
}

} // namespace frontrow
