// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/fieldconventions.h"

#include <QDebugStateSaver>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace frontrow {

namespace {

constexpr qsizetype mostChoices = 12; ///< different values of a key that still count as an enumeration
constexpr qsizetype fewPosts = 4; ///< below that, values that repeat say nothing
constexpr qsizetype longText = 80; ///< characters on average from which a text gets an editor of several lines

struct KnownKey
{
    QLatin1StringView path;
    FieldKind kind;
};

/// What Jekyll ("Front Matter Defaults", "Posts"), Minimal Mistakes and HPSTR ("Layouts", "Front matter") take these
/// for.
constexpr std::array knownKeys{
    KnownKey{QLatin1StringView("title"), FieldKind::Text},
    KnownKey{QLatin1StringView("subtitle"), FieldKind::Text},
    KnownKey{QLatin1StringView("excerpt"), FieldKind::LongText},
    KnownKey{QLatin1StringView("description"), FieldKind::LongText},
    KnownKey{QLatin1StringView("summary"), FieldKind::LongText},
    KnownKey{QLatin1StringView("date"), FieldKind::Date},
    KnownKey{QLatin1StringView("modified"), FieldKind::Date},
    KnownKey{QLatin1StringView("last_modified_at"), FieldKind::Date},
    KnownKey{QLatin1StringView("updated"), FieldKind::Date},
    KnownKey{QLatin1StringView("tags"), FieldKind::Tags},
    KnownKey{QLatin1StringView("categories"), FieldKind::Tags},
    KnownKey{QLatin1StringView("layout"), FieldKind::Choice},
    KnownKey{QLatin1StringView("author"), FieldKind::Choice},
    KnownKey{QLatin1StringView("published"), FieldKind::YesNo},
    KnownKey{QLatin1StringView("comments"), FieldKind::YesNo},
    KnownKey{QLatin1StringView("share"), FieldKind::YesNo},
    KnownKey{QLatin1StringView("related"), FieldKind::YesNo},
    KnownKey{QLatin1StringView("toc"), FieldKind::YesNo},
    KnownKey{QLatin1StringView("header.overlay_image"), FieldKind::Image},
    KnownKey{QLatin1StringView("header.image"), FieldKind::Image},
    KnownKey{QLatin1StringView("header.teaser"), FieldKind::Image},
    KnownKey{QLatin1StringView("header.og_image"), FieldKind::Image},
    KnownKey{QLatin1StringView("image.feature"), FieldKind::Image},
    KnownKey{QLatin1StringView("image"), FieldKind::Image},
};

std::optional<FieldKind> knownKind(QStringView path)
{
    for (const KnownKey &key : knownKeys) {
        if (key.path == path) {
            return key.kind;
        }
    }
    return {};
}

bool isPicturePath(const QString &text)
{
    static const QRegularExpression picture(
        QStringLiteral("\\A\\S.*\\.(png|jpe?g|gif|webp|svg|avif)\\z"), QRegularExpression::CaseInsensitiveOption);
    return picture.match(text).hasMatch();
}

/// Everything seen of one key over all posts.
struct Tally
{
    qsizetype posts = 0;
    double places = 0; ///< the sum of its places, each 0 (first field) to 1 (last)
    QList<FieldValue::Kind> kinds; ///< each once, null left out
    QHash<QString, qsizetype> values; ///< texts and items, with how often
    qsizetype texts = 0;
    qsizetype characters = 0; ///< how long all texts are together
    qsizetype pictures = 0; ///< texts that are picture paths
};

void count(Tally &tally, const Field &field)
{
    ++tally.posts;
    const FieldValue::Kind kind = field.value.kind();
    if (kind != FieldValue::Kind::Null && !tally.kinds.contains(kind)) {
        tally.kinds.append(kind);
    }
    if (kind == FieldValue::Kind::List) {
        for (const QString &item : field.value.toList()) {
            ++tally.values[item];
        }
    } else if (kind == FieldValue::Kind::Text) {
        const QString text = field.value.toString();
        ++tally.values[text];
        ++tally.texts;
        tally.characters += text.size();
        tally.pictures += isPicturePath(text) ? 1 : 0;
    }
}

/// Calls \a visit with path and field of every field that is no mapping, in the order written.
template <typename Visit> void forEachLeaf(const QList<Field> &fields, const QString &prefix, const Visit &visit)
{
    for (const Field &field : fields) {
        const QString path = prefix + field.key;
        if (field.value.kind() == FieldValue::Kind::Map && !field.children.isEmpty() && !field.isReadOnly
            && !field.key.contains(u'.')) {
            forEachLeaf(field.children, path + u'.', visit);
        } else {
            visit(path, field);
        }
    }
}

bool isEnumeration(const Tally &tally)
{
    return tally.texts >= fewPosts && tally.values.size() <= mostChoices && tally.values.size() * 3 <= tally.texts * 2;
}

/// The editor for values of \a kind; nothing for texts and where there is no value, which several editors can have.
std::optional<FieldKind> kindFor(FieldValue::Kind kind)
{
    switch (kind) {
    case FieldValue::Kind::Boolean:
        return FieldKind::YesNo;
    case FieldValue::Kind::Date:
        return FieldKind::Date;
    case FieldValue::Kind::List:
        return FieldKind::Tags;
    case FieldValue::Kind::Number:
        return FieldKind::Number;
    case FieldValue::Kind::Map:
        return FieldKind::Fixed;
    case FieldValue::Kind::Text:
    case FieldValue::Kind::Null:
        break;
    }
    return std::nullopt;
}

/// The editor that suits what posts have at \a path.
FieldKind usualKind(const QString &path, const Tally &tally)
{
    const std::optional<FieldKind> decided = tally.kinds.size() == 1 ? kindFor(tally.kinds.first()) : std::nullopt;
    if (decided) {
        return *decided;
    }
    if (const std::optional<FieldKind> known = knownKind(path)) {
        return *known;
    }
    if (tally.pictures * 2 > tally.texts) {
        return FieldKind::Image;
    }
    if (isEnumeration(tally)) {
        return FieldKind::Choice;
    }
    return tally.characters > longText * tally.texts ? FieldKind::LongText : FieldKind::Text;
}

QStringList valuesByUse(const QHash<QString, qsizetype> &values)
{
    QStringList sorted = values.keys();
    std::ranges::sort(sorted, [&values](const QString &a, const QString &b) {
        const qsizetype timesA = values.value(a);
        const qsizetype timesB = values.value(b);
        return timesA != timesB ? timesA > timesB : a < b;
    });
    return sorted;
}

/// Which editor shows the value of \a field as it is; \a usual is what the key's values usually are.
FieldKind fieldKindOf(const Field &field, FieldKind usual)
{
    if (field.isReadOnly || field.key.contains(u'.')) {
        return FieldKind::Fixed;
    }
    if (const std::optional<FieldKind> decided = kindFor(field.value.kind())) {
        return *decided;
    }
    if (field.value.kind() == FieldValue::Kind::Null) {
        return usual == FieldKind::Fixed ? FieldKind::Text : usual;
    }
    const bool showsText = usual == FieldKind::Choice || usual == FieldKind::Image || usual == FieldKind::LongText
        || usual == FieldKind::Date;
    return showsText ? usual : FieldKind::Text;
}

FieldConvention standardConvention(QLatin1StringView path, FieldKind kind)
{
    return {path, kind, 1, {}};
}

} // namespace

const FieldConvention *FieldConventions::find(QStringView path) const
{
    const auto found =
        std::ranges::find_if(fields, [path](const FieldConvention &convention) { return convention.path == path; });
    return found == fields.end() ? nullptr : &*found;
}

FieldConventions fieldConventionsOf(const QList<FrontMatter> &posts)
{
    QHash<QString, Tally> tallies;
    for (const FrontMatter &post : posts) {
        QStringList order;
        forEachLeaf(post.fields(), QString(), [&](const QString &path, const Field &field) {
            if (!order.contains(path)) {
                order.append(path);
                count(tallies[path], field);
            }
        });
        for (qsizetype place = 0; place < order.size(); ++place) {
            tallies[order[place]].places += static_cast<double>(place) / static_cast<double>(order.size());
        }
    }
    FieldConventions conventions;
    conventions.posts = posts.size();
    for (const auto &[path, tally] : tallies.asKeyValueRange()) {
        const FieldKind kind = usualKind(path, tally);
        const bool listsValues = kind == FieldKind::Tags || kind == FieldKind::Choice;
        conventions.fields.append({path, kind, tally.posts, listsValues ? valuesByUse(tally.values) : QStringList()});
    }
    const auto meanPlace = [&tallies](const FieldConvention &convention) {
        const Tally &tally = *tallies.constFind(convention.path);
        return std::pair(tally.places / static_cast<double>(tally.posts), convention.path);
    };
    std::ranges::sort(conventions.fields, {}, meanPlace);
    return conventions;
}

FieldConventions standardFieldConventions()
{
    FieldConventions conventions;
    conventions.posts = 1;
    conventions.fields = {standardConvention(QLatin1StringView("layout"), FieldKind::Text),
        standardConvention(QLatin1StringView("title"), FieldKind::Text),
        standardConvention(QLatin1StringView("excerpt"), FieldKind::LongText),
        standardConvention(QLatin1StringView("date"), FieldKind::Date),
        standardConvention(QLatin1StringView("tags"), FieldKind::Tags),
        standardConvention(QLatin1StringView("header.overlay_image"), FieldKind::Image),
        standardConvention(QLatin1StringView("header.caption"), FieldKind::Text),
        standardConvention(QLatin1StringView("comments"), FieldKind::YesNo),
        standardConvention(QLatin1StringView("published"), FieldKind::YesNo)};
    return conventions;
}

QList<FormRow> formRowsFor(const FrontMatter &frontMatter, const FieldConventions &conventions)
{
    QList<FormRow> own;
    forEachLeaf(frontMatter.fields(), QString(), [&](const QString &path, const Field &field) {
        const auto isSame = [&path](const FormRow &row) { return row.path == path; };
        if (std::ranges::any_of(own, isSame)) {
            return; // a duplicate key: its diagnostic says so
        }
        const FieldConvention *convention = conventions.find(path);
        const FieldKind usual = convention ? convention->kind : knownKind(path).value_or(FieldKind::Text);
        const Field *value = frontMatter.find(path);
        own.append(
            {path, fieldKindOf(value ? *value : field, usual), convention ? convention->values : QStringList(), true});
    });

    QList<FormRow> rows;
    for (const FieldConvention &convention : conventions.fields) {
        const auto mine = std::ranges::find(own, convention.path, &FormRow::path);
        const Field *parent = frontMatter.find(QStringView(convention.path).left(convention.path.lastIndexOf(u'.')));
        const bool isBlocked = convention.path.contains(u'.') && parent
            && (parent->isReadOnly
                || (parent->value.kind() != FieldValue::Kind::Map && parent->value.kind() != FieldValue::Kind::Null));
        if (mine != own.end()) {
            rows.append(*mine);
            own.erase(mine);
        } else if (convention.posts * 2 >= conventions.posts && convention.kind != FieldKind::Fixed && !isBlocked
            && !frontMatter.find(convention.path)) {
            rows.append({convention.path, convention.kind, convention.values, false});
        }
    }
    return rows + own;
}

QString withUsualCase(const QString &text, const QStringList &values)
{
    if (values.contains(text)) {
        return text;
    }
    for (const QString &value : values) {
        if (value.compare(text, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return text;
}

QDebug operator<<(QDebug debug, const FormRow &row)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "FormRow(" << row.path << ", " << static_cast<int>(row.kind) << ", " << row.values << ", "
                           << row.isInPost << ')';
}

} // namespace frontrow
