// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/frontmatter/frontmatter.h"
#include "post/frontmatter/openfield.h"
#include "post/yaml/scalarstyle.h"
#include "post/yaml/yamlscan.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace frontrow {

namespace {

struct FrontMatterStructureMessages
{
    Q_DECLARE_TR_FUNCTIONS(FieldEdit)
};

std::unexpected<Error> refusedStructure(const QString &message)
{
    return failure(Error::Kind::Refused, message);
}

/// The keys and values of a map, or the items of a list, as they stand one after the other.
class Entries
{
public:
    Entries(QStringView post, const FieldPlace &place)
        : m_post(post)
        , m_node(*place.around)
        , m_step(m_node.kind == YamlNode::Kind::Map ? 2 : 1)
        , m_inFlow(place.inFlow)
        , m_column(place.column)
    {
    }

    [[nodiscard]] qsizetype count() const { return m_node.children.size() / m_step; }
    [[nodiscard]] const YamlNode &first(qsizetype entry) const { return m_node.children[entry * m_step]; }
    [[nodiscard]] const YamlNode &value(qsizetype entry) const { return m_node.children[entry * m_step + m_step - 1]; }

    /// From the key or dash to after the last character.
    [[nodiscard]] TextRange written(qsizetype entry) const
    {
        const qsizetype start =
            m_step == 1 && first(entry).indicator >= 0 ? first(entry).indicator : first(entry).range.start;
        return TextRange::between(
            start, std::max({first(entry).range.end(), first(entry).indicator + 1, value(entry).range.end()}));
    }

    /// The entry of a block collection shares its first line with what is around it (`- a: b`).
    [[nodiscard]] bool isInline(qsizetype entry) const
    {
        const qsizetype start = written(entry).start;
        return !std::ranges::all_of(slice(m_post, TextRange::between(lineStartOf(m_post, start), start)), &isYamlBlank);
    }

    /// The lines of an entry, without comments.
    [[nodiscard]] TextRange lines(qsizetype entry) const
    {
        const TextRange range = written(entry);
        return TextRange::between(lineStartOf(m_post, range.start), nextLineOf(m_post, range.end()));
    }

    /// The lines of an entry with the comments above that belong to it, and those below that are deeper than it.
    [[nodiscard]] TextRange linesWithComments(qsizetype entry) const
    {
        const TextRange range = lines(entry);
        const qsizetype bound = entry > 0 ? commentsBelow(m_post, lines(entry - 1).end(), m_column) : 0;
        return TextRange::between(
            commentsAbove(m_post, range.start, m_column, bound), commentsBelow(m_post, range.end(), m_column));
    }

    [[nodiscard]] TextEdits removal(qsizetype entry) const
    {
        const qsizetype next = entry + 1;
        if (!m_inFlow && !isInline(entry)) {
            return {{lines(entry), QString()}};
        }
        if (next < count()) {
            return {{TextRange::between(written(entry).start, written(next).start), QString()}};
        }
        const qsizetype start = entry > 0 ? written(entry - 1).end() : written(entry).start;
        return {{TextRange::between(start, written(entry).end()), QString()}};
    }

    /// \param target the entry before which \a entry is to stand; count() for the end
    [[nodiscard]] TextEdits move(qsizetype entry, qsizetype target) const
    {
        return m_inFlow || isInline(0) ? rotation(entry, target) : lineMove(entry, target);
    }

private:
    [[nodiscard]] TextEdits lineMove(qsizetype entry, qsizetype target) const
    {
        const TextRange from = linesWithComments(entry);
        const qsizetype to = target < count() ? linesWithComments(target).start : linesWithComments(count() - 1).end();
        const TextEdit insertion{{to, 0}, slice(m_post, from).toString()};
        const TextEdit removal{from, QString()};
        return to <= from.start ? TextEdits{insertion, removal} : TextEdits{removal, insertion};
    }

    /// The entries between the two places change their characters round; what is between them stays.
    [[nodiscard]] TextEdits rotation(qsizetype entry, qsizetype target) const
    {
        const qsizetype start = std::min(entry, target);
        const qsizetype end = std::max(entry + 1, target);
        TextEdits edits;
        for (qsizetype place = start; place < end; ++place) {
            const qsizetype shifted = entry < target ? place + 1 : place - 1;
            const qsizetype source = shifted < start || shifted >= end ? entry : shifted;
            edits.append({written(place), slice(m_post, written(source)).toString()});
        }
        return hasCommentsBetween(start, end) ? TextEdits() : edits;
    }

    /// What would not know where to go when the entries from \a start to before \a end change places.
    [[nodiscard]] bool hasCommentsBetween(qsizetype start, qsizetype end) const
    {
        for (qsizetype entry = start; entry < end; ++entry) {
            const qsizetype following = written(entry).end();
            const qsizetype next = entry + 1 < end ? written(entry + 1).start : nextLineOf(m_post, following);
            if (slice(m_post, TextRange::between(following, next)).contains(u'#')) {
                return true;
            }
        }
        return false;
    }

    QStringView m_post;
    const YamlNode &m_node;
    qsizetype m_step;
    bool m_inFlow;
    qsizetype m_column;
};

/// After \a edits the tree is what \a change makes of the map or list around the field.
bool isRightStructure(const OpenField &open, const TextEdits &edits, const std::function<void(YamlNode &)> &change)
{
    const std::optional<FrontMatterReading> after = open.readAfter(edits);
    if (!after) {
        return false;
    }
    YamlNode expected = open.root();
    YamlNode *around = &expected;
    for (qsizetype depth = 0; depth < open.place().depth; ++depth) {
        const qsizetype index = childAt(*around, open.keys()[depth]);
        around = &around->children[around->kind == YamlNode::Kind::Map ? index + 1 : index];
    }
    change(*around);
    if (around->children.isEmpty() && around->style == YamlNode::Style::Block) {
        *around = {};
    }
    return isSameYaml(expected, after->root);
}

/// Fails when there is no such field, or more than one.
Result<void> checkSingle(const OpenField &open)
{
    const FieldPlace &place = open.place();
    if (place.isMissing) {
        return refusedStructure(FrontMatterStructureMessages::tr("There is no field “%1”.").arg(open.path()));
    }
    if (place.around->kind == YamlNode::Kind::Map) {
        const QString &key = open.keys().constLast();
        for (qsizetype i = 0; i < place.around->children.size(); i += 2) {
            if (i != place.index && place.around->children[i].text == key) {
                return refusedStructure(
                    FrontMatterStructureMessages::tr("“%1” is there more than once. Remove the others first.")
                        .arg(open.path()));
            }
        }
    }
    return {};
}

Result<TextEdits> remove(const OpenField &open)
{
    const FieldPlace &place = open.place();
    if (place.isMissing) {
        return refusedStructure(FrontMatterStructureMessages::tr("There is no field “%1”.").arg(open.path()));
    }
    const bool isMap = place.around->kind == YamlNode::Kind::Map;
    const Entries entries(open.post(), place);
    const auto isGone = [&](qsizetype entry) {
        return isMap ? entries.first(entry).text == open.keys().constLast() : entry == place.index;
    };
    TextEdits edits;
    for (qsizetype entry = 0; entry < entries.count(); ++entry) {
        edits += isGone(entry) ? entries.removal(entry) : TextEdits();
    }
    const auto dropEntries = [&](YamlNode &around) {
        for (qsizetype entry = entries.count() - 1; entry >= 0; --entry) {
            if (isGone(entry)) {
                around.children.remove(isMap ? entry * 2 : entry, isMap ? 2 : 1);
            }
        }
    };
    if (!isRightStructure(open, edits, dropEntries)) {
        return refusedStructure(FrontMatterStructureMessages::tr(
            "“%1” cannot be removed without changing other fields. Edit it in the text.")
                .arg(open.path()));
    }
    return edits;
}

Result<TextEdits> rename(const OpenField &open, const QString &newKey)
{
    if (const Result<void> single = checkSingle(open); !single) {
        return std::unexpected(single.error());
    }
    const FieldPlace &place = open.place();
    if (place.around->kind != YamlNode::Kind::Map) {
        return refusedStructure(
            FrontMatterStructureMessages::tr("“%1” is an item of a list and has no name.").arg(open.path()));
    }
    if (newKey == open.keys().constLast()) {
        return TextEdits();
    }
    if (!isFieldName(newKey)) {
        return refusedStructure(FrontMatterStructureMessages::tr("“%1” cannot be the name of a field.").arg(newKey));
    }
    if (childAt(*place.around, newKey) >= 0) {
        return refusedStructure(FrontMatterStructureMessages::tr("There is a field “%1” already.").arg(newKey));
    }
    const YamlNode &key = place.around->children[place.index];
    const bool isPlain = key.isPlain() && isPlainSafe(newKey, place.inFlow);
    const bool isSingle = key.style == YamlNode::Style::SingleQuoted;
    const QString source = isPlain ? newKey : isSingle ? singleQuoted(newKey) : doubleQuoted(newKey);
    const TextEdits edits{{key.range, source}};
    const auto giveName = [&](YamlNode &around) {
        around.children[place.index].text = newKey;
        around.children[place.index].style = isPlain ? YamlNode::Style::Plain : YamlNode::Style::DoubleQuoted;
    };
    if (!isRightStructure(open, edits, giveName)) {
        return refusedStructure(FrontMatterStructureMessages::tr(
            "“%1” cannot be renamed without changing other fields. Edit it in the text.")
                .arg(open.path()));
    }
    return edits;
}

/// The place among the entries that \a before names; nothing when it names no sibling.
std::optional<qsizetype> targetOf(const OpenField &open, QStringView before, const Entries &entries)
{
    if (before.isEmpty()) {
        return entries.count();
    }
    const QStringList keys = keysOf(open.root(), before);
    const bool isSibling =
        keys.size() == open.keys().size() && std::equal(keys.cbegin(), keys.cend() - 1, open.keys().cbegin());
    const YamlNode &around = *open.place().around;
    const qsizetype index = isSibling ? childAt(around, keys.constLast()) : -1;
    return index < 0 ? std::nullopt : std::optional(around.kind == YamlNode::Kind::Map ? index / 2 : index);
}

/// Psych lets a merged value give way to fields after the merge key only, so none may change sides.
bool hasMergeKey(const Entries &entries, qsizetype start, qsizetype end)
{
    for (qsizetype entry = start; entry < end; ++entry) {
        if (entries.first(entry).text == u"<<") {
            return true;
        }
    }
    return false;
}

Result<TextEdits> move(const OpenField &open, QStringView before)
{
    if (const Result<void> single = checkSingle(open); !single) {
        return std::unexpected(single.error());
    }
    const FieldPlace &place = open.place();
    const qsizetype step = place.around->kind == YamlNode::Kind::Map ? 2 : 1;
    const qsizetype entry = place.index / step;
    const Entries entries(open.post(), place);
    const std::optional<qsizetype> target = targetOf(open, before, entries);
    if (!target) {
        return refusedStructure(
            FrontMatterStructureMessages::tr("There is no field “%1” beside “%2”.").arg(before, open.path()));
    }
    if (*target == entry || *target == entry + 1) {
        return TextEdits();
    }
    const TextEdits edits = entries.move(entry, *target);
    const auto reorder = [&](YamlNode &around) {
        const QList<YamlNode> moved = around.children.sliced(entry * step, step);
        around.children.remove(entry * step, step);
        qsizetype at = (*target > entry ? *target - 1 : *target) * step;
        for (const YamlNode &node : moved) {
            around.children.insert(at++, node);
        }
    };
    const bool crossesMerge = step == 2 && hasMergeKey(entries, std::min(entry, *target), std::max(entry + 1, *target));
    if (edits.isEmpty() || crossesMerge || !isRightStructure(open, edits, reorder)) {
        return refusedStructure(
            FrontMatterStructureMessages::tr("“%1” cannot be moved without changing other fields. Move it in the text.")
                .arg(open.path()));
    }
    return edits;
}

} // namespace

Result<TextEdits> removeField(QStringView post, QStringView path)
{
    const Result<OpenField> open = OpenField::open(post, path);
    if (!open) {
        return std::unexpected(open.error());
    }
    return remove(*open);
}

Result<TextEdits> renameField(QStringView post, QStringView path, const QString &newKey)
{
    const Result<OpenField> open = OpenField::open(post, path);
    if (!open) {
        return std::unexpected(open.error());
    }
    return rename(*open, newKey);
}

Result<TextEdits> moveField(QStringView post, QStringView path, QStringView before)
{
    const Result<OpenField> open = OpenField::open(post, path);
    if (!open) {
        return std::unexpected(open.error());
    }
    return move(*open, before);
}

} // namespace frontrow
