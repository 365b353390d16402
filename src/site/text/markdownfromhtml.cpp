// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/text/markdownfromhtml.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace frontrow {

namespace {

bool isAmong(QStringView name, std::initializer_list<QStringView> names)
{
    return std::ranges::find(names, name) != names.end();
}

/// \a node begins and ends a block.
bool isBlock(const HtmlNode &node)
{
    return isAmong(node.name,
        {u"html", u"body", u"div", u"p", u"h1", u"h2", u"h3", u"h4", u"h5", u"h6", u"ul", u"ol", u"li", u"dl", u"dt",
            u"dd", u"blockquote", u"pre", u"table", u"hr", u"section", u"article", u"main", u"header", u"footer",
            u"aside", u"nav", u"figure", u"figcaption", u"details", u"summary", u"form", u"address", u"center"});
}

bool holdsBlock(const HtmlNode &node)
{
    return std::ranges::any_of(
        node.children, [](const HtmlNode &child) { return isBlock(child) || holdsBlock(child); });
}

const HtmlNode *firstNamed(const HtmlNode &node, QStringView name)
{
    for (const HtmlNode &child : node.children) {
        if (child.name == name) {
            return &child;
        }
        if (const HtmlNode *found = firstNamed(child, name)) {
            return found;
        }
    }
    return nullptr;
}

/// An item of a list, wherever it came from.
struct Item
{
    int level = 0;
    bool isOrdered = false;
    QString list; ///< Word's name of the list that it is in
    QString text; ///< Markdown; may be several blocks
};

/// The item that Word writes as the paragraph \a node; nothing for another one.
std::optional<Item> wordItem(const HtmlNode &node)
{
    static const QRegularExpression levelPattern(QStringLiteral("\\b(l\\d+) level(\\d+)"));
    static const QRegularExpression number(
        QStringLiteral("^[(]?(?:\\d+|[a-z]|[ivx]+)[.)]"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch level = levelPattern.match(styleOf(node, u"mso-list"));
    if (node.name != u"p" || !level.hasMatch()) {
        return std::nullopt;
    }
    const auto markOf = [](auto &&self, const HtmlNode &each) -> QString {
        if (styleOf(each, u"mso-list").contains(u"ignore")) {
            return textOf(each).trimmed();
        }
        QString mark;
        for (const HtmlNode &child : each.children) {
            mark += self(self, child);
        }
        return mark;
    };
    const bool isOrdered = number.match(markOf(markOf, node)).hasMatch();
    return Item{level.captured(2).toInt() - 1, isOrdered, level.captured(1), {}};
}

QString indented(const QString &text, qsizetype columns)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        lines[i] = lines[i].isEmpty() ? QString() : QString(columns, u' ') + lines[i];
    }
    return lines.join(u'\n');
}

/// \a items as one Markdown list, each nested to the text of the one above it.
QString listOf(const QList<Item> &items)
{
    QList<qsizetype> columns; ///< by level, where the text of its latest item stands
    QList<int> numbers;
    QStringList lines;
    const bool isLoose = std::ranges::any_of(items, [](const Item &item) { return item.text.contains(u"\n\n"); });
    for (const Item &item : items) {
        const qsizetype level = std::clamp<qsizetype>(item.level, 0, columns.size());
        columns.resize(level);
        numbers.resize(std::min<qsizetype>(numbers.size(), level + 1));
        numbers.resize(level + 1);
        const qsizetype indent = columns.isEmpty() ? 0 : columns.constLast();
        const QString mark = item.isOrdered ? QStringLiteral("%1. ").arg(++numbers[level]) : QStringLiteral("- ");
        columns.append(indent + mark.size());
        lines.append(QString(indent, u' ') + mark + indented(item.text, columns.constLast()));
    }
    return lines.join(isLoose ? QStringLiteral("\n\n") : QStringLiteral("\n"));
}

class BlockWriter
{
public:
    explicit BlockWriter(const LinkAttributes &attributes)
        : m_attributes(attributes)
    {
    }

    [[nodiscard]] QStringList write(const HtmlNode &node)
    {
        addChildren(node);
        endParagraph();
        endList();
        return std::move(m_blocks);
    }

private:
    void addChildren(const HtmlNode &node)
    {
        for (const HtmlNode &child : node.children) {
            if (isBlock(child)) {
                endParagraph();
                addBlock(child);
                endParagraph();
            } else if (child.isElement() && holdsBlock(child)) {
                addChildren(child); // as Google Docs wraps its blocks in a b
            } else if (!isAmong(child.name, {u"head", u"meta", u"script", u"style", u"title"})) {
                m_inline.children.push_back(child);
            }
        }
    }

    void addBlock(const HtmlNode &node)
    {
        if (std::optional<Item> item = wordItem(node)) {
            if (item->level == 0 && !m_items.isEmpty() && m_items.constLast().list != item->list) {
                endList();
            }
            item->text = words(node);
            m_items.append(*item);
        } else if (isAmong(node.name, {u"ul", u"ol"})) {
            if (!node.hasAttribute(u"data-indent")) { // Slack begins a list with each level
                endList();
            }
            addItems(node, node.attribute(u"data-indent").toInt());
        } else {
            addOther(node);
        }
    }

    void addOther(const HtmlNode &node)
    {
        static const QRegularExpression heading(QStringLiteral("^h[1-6]$"));
        if (heading.match(node.name).hasMatch()) {
            const QString text = markdownOf(wordRuns(node), m_attributes, true);
            append(text.isEmpty() ? QString() : QString(node.name.last(1).toInt(), u'#') + u' ' + text);
        } else if (node.name == u"hr") {
            append(QStringLiteral("---"));
        } else if (node.name == u"pre") {
            append(code(node));
        } else if (node.name == u"table") {
            addTable(node);
        } else if (node.name == u"blockquote") {
            const QString inner = BlockWriter(m_attributes).write(node).join(QStringLiteral("\n\n"));
            append(inner.isEmpty() ? inner : quoted(inner));
        } else {
            if (node.name == u"p" || holdsBlock(node)) {
                endListUnlessBlank(node);
            }
            addChildren(node);
        }
    }

    /// Word puts empty paragraphs between the items of a list.
    void endListUnlessBlank(const HtmlNode &node)
    {
        if (!textOf(node).trimmed().isEmpty()) {
            endList();
        }
    }

    static QString quoted(const QString &text)
    {
        QStringList lines = text.split(u'\n');
        for (QString &line : lines) {
            line = line.isEmpty() ? QStringLiteral(">") : QStringLiteral("> ") + line;
        }
        return lines.join(u'\n');
    }

    void addItems(const HtmlNode &list, int level)
    {
        for (const HtmlNode &child : list.children) {
            if (isAmong(child.name, {u"ul", u"ol"})) { // a list that is no part of an item, as Google Docs nests them
                addItems(child, level + 1);
                continue;
            }
            if (child.name != u"li") {
                continue;
            }
            HtmlNode own = child;
            std::vector<HtmlNode> nested;
            const auto isList = [](const HtmlNode &each) { return isAmong(each.name, {u"ul", u"ol"}); };
            std::ranges::copy_if(child.children, std::back_inserter(nested), isList);
            std::erase_if(own.children, isList);
            QString text = BlockWriter(m_attributes).write(own).join(QStringLiteral("\n\n"));
            if (const HtmlNode *box = firstNamed(own, u"input"); box && box->attribute(u"type") == u"checkbox") {
                text.prepend(box->hasAttribute(u"checked") ? QStringLiteral("[x] ") : QStringLiteral("[ ] "));
            }
            if (!text.isEmpty()) {
                m_items.append({level, list.name == u"ol", {}, text});
            }
            for (const HtmlNode &each : nested) {
                addItems(each, level + 1);
            }
        }
    }

    /// All text of \a node with its line breaks.
    static QString codeText(const HtmlNode &node)
    {
        QString text = node.name == u"br" ? QStringLiteral("\n") : node.text;
        for (const HtmlNode &child : node.children) {
            text += codeText(child);
        }
        return text;
    }

    static QString code(const HtmlNode &pre)
    {
        static const QRegularExpression language(QStringLiteral("(?:language-|highlight-source-)([\\w+#-]+)"));
        const HtmlNode *inner = firstNamed(pre, u"code");
        const QString classes = pre.attribute(u"class") + u' ' + (inner ? inner->attribute(u"class") : QString());
        QString text = codeText(pre).replace(QChar::Nbsp, u' ');
        while (text.endsWith(u'\n')) {
            text.chop(1);
        }
        QString fence = QStringLiteral("```");
        while (text.contains(fence)) {
            fence += u'`';
        }
        const bool isLiquid = text.contains(QStringLiteral("{{")) || text.contains(QStringLiteral("{%"));
        const QString block = fence + language.match(classes).captured(1) + u'\n' + text + u'\n' + fence;
        return text.trimmed().isEmpty() ? QString()
            : isLiquid                  ? QStringLiteral("{% raw %}\n%1\n{% endraw %}").arg(block)
                                        : block;
    }

    void addTable(const HtmlNode &table)
    {
        QList<QStringList> rows;
        qsizetype columns = 0;
        collectRows(table, rows);
        for (const QStringList &row : std::as_const(rows)) {
            columns = std::max(columns, row.size());
        }
        if (columns < 2) { // a table for its layout
            for (const HtmlNode &child : table.children) {
                addChildren(child);
            }
            return;
        }
        QStringList lines;
        for (QStringList &row : rows) {
            row.resize(columns);
            lines.append(QStringLiteral("| %1 |").arg(row.join(QStringLiteral(" | "))));
        }
        lines.insert(1, u'|' + QStringLiteral(" --- |").repeated(columns));
        append(lines.join(u'\n'));
    }

    void collectRows(const HtmlNode &node, QList<QStringList> &rows) const
    {
        for (const HtmlNode &child : node.children) {
            if (child.name == u"tr") {
                QStringList cells;
                for (const HtmlNode &cell : child.children) {
                    if (isAmong(cell.name, {u"td", u"th"})) {
                        cells.append(words(cell).replace(QStringLiteral("  \n"), QStringLiteral("<br>")));
                    }
                }
                rows.append(cells);
            } else if (child.name != u"table") {
                collectRows(child, rows);
            }
        }
    }

    [[nodiscard]] QString words(const HtmlNode &node) const { return markdownOf(wordRuns(node), m_attributes); }

    void endParagraph()
    {
        const QString text = words(m_inline);
        m_inline.children.clear();
        if (!text.isEmpty()) {
            append(text);
        }
    }

    void endList()
    {
        if (!m_items.isEmpty()) {
            m_blocks.append(listOf(std::exchange(m_items, {})));
        }
    }

    void append(const QString &block)
    {
        if (!block.isEmpty()) {
            endList();
            m_blocks.append(block);
        }
    }

    const LinkAttributes &m_attributes;
    QStringList m_blocks;
    HtmlNode m_inline{.name = QStringLiteral("span"), .text = {}, .attributes = {}, .children = {}};
    QList<Item> m_items;
};

/// Code that an editor copied with its colours, where every line is a block.
bool isEditorCode(const HtmlNode &page)
{
    const HtmlNode *box = firstNamed(page, u"div");
    return box != nullptr && styleOf(*box, u"white-space") == u"pre" && !styleOf(*box, u"font-family").isEmpty();
}

bool looksLikeMarkdown(const QString &plain)
{
    static const QRegularExpression marks(
        QStringLiteral("^#{1,6} \\S|^(?:```|~~~)|\\[[^\\]\\n]+\\]\\([^)\\s]+\\)|\\*\\*\\S[^*\\n]*\\*\\*"),
        QRegularExpression::MultilineOption);
    return marks.match(plain).hasMatch();
}

} // namespace

QString markdownFromHtml(const CopiedHtml &copied, const LinkAttributes &attributes)
{
    const HtmlNode page = parseHtml(copied.html);
    if (isEditorCode(page) || looksLikeMarkdown(copied.plain)) {
        return {};
    }
    const QString markdown = BlockWriter(attributes).write(page).join(QStringLiteral("\n\n"));
    const auto bare = [](const QString &text) { return text.simplified().remove(u'\\'); };
    const bool hasBlocks = markdown.contains(u"\n\n");
    return !hasBlocks && bare(markdown) == bare(copied.plain) ? QString() : markdown;
}

QString fittedBlocks(QStringView post, TextRange selection, const QString &markdown)
{
    static const QRegularExpression block(QStringLiteral("^(?:#{1,6} |- |\\d+\\. |> |```|\\| |---$|\\{% raw)|\\n\\n"));
    if (!block.match(markdown).hasMatch()) {
        return markdown;
    }
    const auto emptyLines = [](QStringView side, bool isBefore) {
        constexpr qsizetype most = 2;
        qsizetype breaks = 0;
        for (qsizetype i = 0; i < side.size() && breaks < most; ++i) {
            const QChar c = side[isBefore ? side.size() - 1 - i : i];
            if (c == u'\n') {
                ++breaks;
            } else if (!c.isSpace()) {
                return QString(most - breaks, u'\n');
            }
        }
        return QString(); // the text begins or ends here
    };
    return emptyLines(post.first(selection.start), true) + markdown + emptyLines(post.sliced(selection.end()), false);
}

} // namespace frontrow
