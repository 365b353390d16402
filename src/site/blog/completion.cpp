// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/completion.h"

#include "base/wordsearch.h"
#include "liquid/filters.h"
#include "site/blog/emojinames.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

const QString tagEnd = QStringLiteral(" %}");

bool isTerms(const QString &field)
{
    return field == u"tags" || field == u"tag" || field == u"categories" || field == u"category";
}

/// \a value as YAML in a line or a list in brackets.
QString asYaml(const QString &value)
{
    static const QRegularExpression plain(QStringLiteral("^[\\p{L}/][\\p{L}\\p{N} _./+-]*(?<! )$"));
    static const QRegularExpression word(
        QStringLiteral("^(?:true|false|yes|no|on|off|null|y|n)$"), QRegularExpression::CaseInsensitiveOption);
    if (plain.match(value).hasMatch() && !word.match(value).hasMatch()) {
        return value;
    }
    return u'"' + QString(value).replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
}

class Completions
{
public:
    Completions(const CompletionPlace &place, const QString &written, const CompletionSources &sources)
        : m_place(place)
        , m_written(written)
        , m_sources(sources)
    {
    }

    QList<Completion> find()
    {
        switch (m_place.kind) {
        case CompletionKind::FieldKey:
            addKeys();
            break;
        case CompletionKind::FieldValue:
            addValues();
            break;
        case CompletionKind::LinkAddress:
            addAnchors();
            addPosts([](const IndexedPost &post) { return post.url; }, {});
            break;
        case CompletionKind::PictureAddress:
            addPictures(m_sources.blog.config.baseUrl);
            break;
        case CompletionKind::Footnote:
            addFootnotes();
            break;
        case CompletionKind::Emoji:
            addEmoji();
            break;
        case CompletionKind::PostName:
            addPosts(&postName, tagEnd);
            break;
        case CompletionKind::SitePath:
            addPosts([](const IndexedPost &post) { return post.path; }, tagEnd);
            break;
        default:
            addLiquid();
        }
        return ranked();
    }

private:
    void add(const QString &text, const QString &detail = {}, const QString &after = {})
    {
        m_found.append({.label = text, .detail = detail, .text = text, .after = after});
    }

    void addKeys()
    {
        QSet<QString> known;
        for (const QString &line : m_sources.post.toString().first(m_sources.post.indexOf(u"\n---") + 1).split(u'\n')) {
            known.insert(line.section(u':', 0, 0));
        }
        for (const FieldConvention &convention : m_sources.conventions.fields) {
            const QString key = convention.path.section(u'.', 0, 0);
            const bool isMapping = key != convention.path;
            if (!known.contains(key)) {
                known.insert(key);
                m_found.append({.label = key, .text = key + (isMapping ? QStringLiteral(":") : QStringLiteral(": "))});
            }
        }
    }

    void addValues()
    {
        const FieldConvention *convention = m_sources.conventions.find(m_place.name);
        if (isTerms(m_place.name)) {
            const bool areTags = m_place.name.startsWith(u"tag");
            const BlogIndex &index = m_sources.blog.index;
            addNames(areTags ? index.tags : index.categories);
        } else if (m_place.name == u"layout") {
            addLayouts();
        } else if (convention != nullptr && convention->kind == FieldKind::Image) {
            addPictures({});
        } else if (convention != nullptr && convention->kind == FieldKind::YesNo) {
            add(QStringLiteral("true"));
            add(QStringLiteral("false"));
        } else if (convention != nullptr) {
            for (const QString &value : convention->values) {
                m_found.append({.label = value, .text = asYaml(value)});
            }
        }
    }

    void addLayouts()
    {
        QStringList layouts = m_sources.blog.layouts.own + m_sources.blog.layouts.ofTheme;
        for (const NameCount &used : m_sources.blog.index.layouts) {
            layouts.append(used.name);
        }
        layouts.removeDuplicates();
        for (const QString &layout : std::as_const(layouts)) {
            add(layout);
        }
    }

    void addNames(const QList<NameCount> &names)
    {
        for (const NameCount &name : names) {
            m_found.append({.label = name.name, .detail = QLocale().toString(name.posts), .text = asYaml(name.name)});
        }
    }

    void addAnchors()
    {
        for (const Heading &heading : m_sources.outline) {
            if (!heading.id.isEmpty()) {
                add(u'#' + heading.id, heading.text);
            }
        }
    }

    void addPosts(const std::function<QString(const IndexedPost &)> &textOf, const QString &after)
    {
        if (m_written.startsWith(u'#')) {
            return;
        }
        const QList<IndexedPost> &posts = m_sources.blog.index.posts;
        const auto textsOf = [&](qsizetype i) { return QStringList{posts[i].title, textOf(posts[i])}; };
        const QList<qsizetype> places = findByWords(posts.size(), textsOf, m_written);
        for (const qsizetype i : places.first(std::min(places.size(), mostCompletions))) {
            if (const QString text = textOf(posts[i]); !text.isEmpty()) {
                const QString day = QLocale().toString(posts[i].date, QLocale::ShortFormat);
                m_posts.append({.label = posts[i].title, .detail = day, .text = text, .after = after});
            }
        }
    }

    static QString postName(const IndexedPost &post)
    {
        const QString folder = QStringLiteral("_posts/");
        const qsizetype start = post.path.lastIndexOf(folder);
        const qsizetype dot = post.path.lastIndexOf(u'.');
        const qsizetype name = start + folder.size();
        return start < 0 || dot < name ? QString() : post.path.sliced(name, dot - name);
    }

    void addPictures(const QString &baseUrl)
    {
        for (const QStringList &paths : m_sources.blog.facts.pictures) {
            for (const QString &path : paths) {
                const QString address = fileAddress(path, baseUrl);
                m_found.append({.label = path.section(u'/', -1),
                    .detail = path.section(u'/', 0, -2),
                    .text = address,
                    .picture = m_sources.blog.folder + u'/' + path});
            }
        }
        std::ranges::sort(m_found, {}, &Completion::text);
    }

    void addFootnotes()
    {
        static const QRegularExpression definition(
            QStringLiteral("^ {0,3}\\[\\^([^\\]\\s]+)\\]:[ \\t]*(.{0,80})"), QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch &match : definition.globalMatchView(m_sources.post)) {
            m_found.append({.label = match.captured(1),
                .detail = match.captured(2),
                .text = match.captured(1),
                .after = QStringLiteral("]"),
                .isCaretAfter = true});
        }
    }

    /// The letter itself, which every blog shows, and not its name, which takes a plug-in.
    void addEmoji()
    {
        for (const EmojiName &each : emojiNames()) {
            m_found.append({.label = QStringLiteral(":%1:").arg(each.name),
                .detail = each.emoji.toString(),
                .text = each.emoji.toString()});
        }
    }

    void addLiquid()
    {
        if (m_place.kind == CompletionKind::LiquidFilter) {
            for (const auto &[name, filter] : liquid::allFilters().asKeyValueRange()) {
                add(name);
            }
        } else if (m_place.kind == CompletionKind::IncludeName) {
            for (const QString &name : m_sources.blog.facts.includes) {
                add(name, {}, tagEnd);
            }
        } else if (m_place.kind == CompletionKind::IncludeParameter) {
            addParameters();
        } else {
            addTags();
        }
        std::ranges::sort(m_found, {}, &Completion::label);
    }

    void addTags()
    {
        static const QStringList usual = QStringLiteral("assign capture case comment for highlight if include link "
                                                        "post_url raw unless")
                                             .split(u' ');
        QSet<QString> names(usual.begin(), usual.end());
        for (const QString &name : m_sources.blog.facts.liquidTags) {
            if (!name.startsWith(u"end") && name != u"else" && name != u"elsif" && name != u"when") {
                names.insert(name);
            }
        }
        for (const QString &name : std::as_const(names)) {
            m_found.append({.label = name, .text = name + u' ', .after = QStringLiteral("%}")});
        }
    }

    void addParameters()
    {
        static const QRegularExpression use(QStringLiteral("\\binclude\\.([A-Za-z_][\\w-]*)"));
        QSet<QString> names;
        for (const QRegularExpressionMatch &match : use.globalMatchView(m_sources.include)) {
            names.insert(match.captured(1));
        }
        for (const QString &name : std::as_const(names)) {
            m_found.append({.label = name, .text = name + QStringLiteral("=\""), .after = QStringLiteral("\"")});
        }
    }

    /// Those that begin with what is written first; each keeps its place among its likes.
    QList<Completion> ranked()
    {
        const QString part = m_written.startsWith(u'#') ? m_written.sliced(1) : m_written; // of an anchor
        const auto rank = [&](const Completion &each) {
            const bool begins = each.label.startsWith(m_written, Qt::CaseInsensitive)
                || each.text.startsWith(m_written, Qt::CaseInsensitive);
            const bool holds =
                each.label.contains(part, Qt::CaseInsensitive) || each.text.contains(part, Qt::CaseInsensitive);
            return begins ? 0 : (holds ? 1 : 2);
        };
        QList<Completion> best;
        for (int wanted = 0; wanted < 2; ++wanted) {
            std::ranges::copy_if(
                m_found, std::back_inserter(best), [&](const Completion &each) { return rank(each) == wanted; });
        }
        best += m_posts;
        return best.first(std::min(best.size(), mostCompletions));
    }

    const CompletionPlace &m_place;
    const QString &m_written;
    const CompletionSources &m_sources;
    QList<Completion> m_found;
    QList<Completion> m_posts; ///< found by words, the best first
};

} // namespace

QString fileAddress(const QString &path, const QString &baseUrl)
{
    QString address = baseUrl + u'/';
    for (const QChar c : path) {
        const bool endsAddress = c.isSpace() || QStringView(u"()<>\"'%#?|\\").contains(c);
        address += endsAddress ? QStringLiteral("%%1").arg(c.unicode(), 2, 16, QChar(u'0')).toUpper() : QString(c);
    }
    return address;
}

QList<Completion> completionsFor(const CompletionPlace &place, const QString &written, const CompletionSources &sources)
{
    return Completions(place, written, sources).find();
}

} // namespace frontrow
