// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/blocklines.h"
#include "markdown/blockparser.h"

#include <QRegularExpression>

namespace frontrow::markdown {

namespace {

/// The patterns below look again and again at a line; one that is longer than this is no definition.
constexpr qsizetype longestDefinition = 10'000;

bool startsWithBracket(QStringView line, QStringView bracket)
{
    const qsizetype spaces = indentation(line);
    return spaces <= 3 && line.sliced(spaces).startsWith(bracket) && line.size() <= longestDefinition;
}

} // namespace

bool BlockParser::parseFootnote()
{
    if (!startsWithBracket(scanner().line(), u"[^")) {
        return false;
    }
    static const QRegularExpression pattern(QStringLiteral(R"(^ {0,3}\[\^(\w[\w-]*)\]:)"));
    const QRegularExpressionMatch match = pattern.matchView(scanner().line());
    if (!match.hasMatch()) {
        return false;
    }
    const QString name = match.captured(1);
    const int firstLine = scanner().lineNumber();
    const qsizetype begin = scanner().position() + match.capturedLength();
    const qsizetype end = codeEnd(scanner().nextLine(begin));
    PlacedText content;
    const QStringView text = scanner().text().sliced(begin, end - begin);
    for (const QStringView line : text.chopped(text.endsWith(u'\n') ? 1 : 0).tokenize(u'\n')) {
        content.appendLine(line.sliced(!isIndented(line) ? 0 : line.startsWith(u'\t') ? 1 : 4), scanner());
    }
    auto definition = std::make_unique<Node>();
    parseInto(*definition, content, firstLine);
    ++m_document.definitions;
    m_document.footnotes[name] = std::move(definition);
    scanner().setPosition(end);
    appendBoundary(QStringLiteral("footnote"));
    return true;
}

bool BlockParser::parseLinkDefinition()
{
    const QStringView line = scanner().line();
    if (!startsWithBracket(line, u"[") || !line.contains(u"]:")) {
        return false;
    }
    static const QRegularExpression pattern(QStringLiteral(
        R"re(^ {0,3}\[([^\n\]]+)\]:[ \t]*(?:<(.*?)>|([^\n]*?\S[^\n]*?))(?:(?:[ \t]*?\n|[ \t]+?)[ \t]*?(["'])(.+?)\4)?[ \t]*?\n)re"));
    static const QRegularExpression unfinishedTitle(QStringLiteral(R"([ \t]+["'])"));
    qsizetype end = scanner().nextLine(scanner().nextLine(scanner().position()));
    end = std::min(end, scanner().position() + line.size() + longestDefinition);
    const QString text = scanner().text().sliced(scanner().position(), end - scanner().position()).toString();
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || unfinishedTitle.match(match.captured(3)).hasMatch()) {
        return false;
    }
    LinkDefinition definition;
    definition.url = match.hasCaptured(2) ? match.captured(2) : match.captured(3);
    const int group = match.hasCaptured(2) ? 2 : 3;
    const qsizetype address = scanner().position() + match.capturedStart(group);
    definition.address = scanner().sourceBetween(address, address + match.capturedLength(group));
    definition.hasTitle = match.hasCaptured(5);
    definition.title = match.captured(5);
    definition.list = m_context->pending;
    ++m_document.definitions;
    m_document.links.insert(normalizedLinkName(match.capturedView(1)), definition);
    appendBoundary(QStringLiteral("link ") + normalizedLinkName(match.capturedView(1)));
    scanner().setPosition(scanner().position() + match.capturedLength());
    return true;
}

bool BlockParser::parseAbbreviation()
{
    if (!startsWithBracket(scanner().line(), u"*[")) {
        return false;
    }
    static const QRegularExpression pattern(QStringLiteral(R"(^ {0,3}\*\[(.+?)\]:(.*?)$)"));
    const QRegularExpressionMatch match = pattern.matchView(scanner().line());
    if (!match.hasMatch()) {
        return false;
    }
    ++m_document.definitions;
    m_document.abbreviations.insert(match.captured(1), match.captured(2).trimmed());
    m_document.abbreviationLists.insert(match.captured(1), m_context->pending);
    scanner().skipLine();
    appendBoundary(QStringLiteral("abbreviation ") + match.captured(1));
    return true;
}

bool BlockParser::parseExtension()
{
    const QStringView line = scanner().line();
    const qsizetype spaces = indentation(line);
    if (spaces > 3 || !line.sliced(spaces).startsWith(u"{:")) {
        return false;
    }
    if (const auto definition = attributeDefinition(line)) {
        ++m_document.definitions;
        readAttributeList(definition->second, m_document.attributeDefinitions[definition->first.toString()]);
        scanner().skipLine();
        appendBoundary(QStringLiteral("attributes"));
        return true;
    }
    return parseNamedExtension() || parseBlockAttributes();
}

bool BlockParser::parseNamedExtension()
{
    static const QRegularExpression opening(QStringLiteral(R"(^ {0,3}\{::(\w+)(?:\s((?:\\\}|[^}])*?)|)(/)?\}\s*$)"));
    const QRegularExpressionMatch match = opening.matchView(scanner().line());
    const QString name = match.captured(1);
    if (!match.hasMatch() || (name != u"comment" && name != u"nomarkdown" && name != u"options")) {
        return false;
    }
    AttributeList options;
    readAttributeList(match.capturedView(2), options);
    QString body;
    qsizetype end = scanner().nextLine(scanner().position());
    if (!match.hasCaptured(3)) {
        const qsizetype begin = end;
        const QString close = QStringLiteral("{:/%1}").arg(name);
        const auto isClose = [&close](QStringView line) {
            const QStringView text = line.trimmed();
            return indentation(line) <= 3 && (text == u"{:/}" || text == close);
        };
        while (end < scanner().text().size() && !isClose(scanner().lineFrom(end))) {
            end = scanner().nextLine(end);
        }
        if (end >= scanner().text().size() || m_searchBudget <= 0) {
            noteSearchWithoutMatch(scanner().text().size() - begin);
            return false;
        }
        body = scanner().text().sliced(begin, std::max<qsizetype>(0, end - begin - 1)).toString();
        end = scanner().nextLine(end);
    }
    scanner().setPosition(end);
    const QString type = options.attributes.value(u"type");
    if (name == u"comment" && !match.hasCaptured(3)) {
        append(tree(), NodeType::Verbatim, QStringLiteral("<!-- %1 -->").arg(body));
    } else if (name == u"nomarkdown" && !match.hasCaptured(3)) {
        append(tree(), NodeType::Verbatim, type.isEmpty() || type.contains(u"html") ? body : QString());
    } else {
        ++m_document.definitions;
        for (const auto &[key, value] : options.attributes.items()) {
            if (!m_document.options.set(key, value)) {
                m_document.options.unsupported.append(key + u": " + value);
            }
        }
        appendBoundary(QStringLiteral("extension"));
    }
    return true;
}

bool BlockParser::parseBlockAttributes()
{
    const std::optional<QStringView> inside = blockAttributeList(scanner().line());
    if (!inside) {
        return false;
    }
    Node *const last = lastChild();
    const bool isDefinition = last && last->type == NodeType::Boundary
        && (last->text.startsWith(u"link ") || last->text.startsWith(u"abbreviation ") || last->text == u"footnote");
    if (last && last->type != NodeType::Blank && (last->type != NodeType::Boundary || isDefinition)) {
        AttributeList &list = !isDefinition   ? last->list
            : last->text.startsWith(u"link ") ? m_document.links[last->text.sliced(5)].list
            : last->text == u"footnote"       ? last->list
                                              : m_document.abbreviationLists[last->text.sliced(13)];
        readAttributeList(*inside, list);
        m_document.mayHaveContents = m_document.mayHaveContents || list.references.contains(u"toc");
        scanner().skipLine();
        if (scanner().atEnd() || !blockAttributeList(scanner().line())) {
            appendBoundary(QStringLiteral("list"));
        }
        return true;
    }
    readAttributeList(*inside, m_context->pending);
    m_document.mayHaveContents = m_document.mayHaveContents || m_context->pending.references.contains(u"toc");
    scanner().skipLine();
    return true;
}

} // namespace frontrow::markdown
