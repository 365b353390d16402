// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/datanode.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/yaml.h>

namespace frontrow {

namespace {

constexpr int deepest = 200;
constexpr qsizetype mostNodes = 500'000;

struct DataNodeMessages
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

std::unexpected<Error> malformed(qsizetype line, const QString &reason)
{
    return failure(Error::Kind::Malformed, DataNodeMessages::tr("Line %1: %2").arg(line).arg(reason));
}

/// A parser of JSON (RFC 8259) that keeps the order of members and the lines.
class JsonReader
{
public:
    explicit JsonReader(QStringView text)
        : m_text(text)
    {
    }

    Result<DataNode> read()
    {
        DataNode root;
        skipSpace();
        if (!readValue(root, 0)) {
            return malformed(m_line, m_reason);
        }
        skipSpace();
        if (m_at < m_text.size()) {
            return malformed(m_line, DataNodeMessages::tr("There is more after the end of the JSON."));
        }
        return root;
    }

private:
    bool fail(const QString &reason)
    {
        m_reason = m_reason.isEmpty() ? reason : m_reason;
        return false;
    }

    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    void skipSpace()
    {
        while (m_at < m_text.size()
            && (m_text[m_at] == u' ' || m_text[m_at] == u'\n' || m_text[m_at] == u'\t' || m_text[m_at] == u'\r')) {
            m_line += m_text[m_at] == u'\n' ? 1 : 0;
            ++m_at;
        }
    }

    bool readValue(DataNode &node, int depth)
    {
        node.line = m_line;
        if (depth > deepest || ++m_nodes > mostNodes) {
            return fail(DataNodeMessages::tr("This JSON is nested too deeply or too large."));
        }
        if (peek() == u'{' || peek() == u'[') {
            return readMembers(node, depth);
        }
        if (peek() == u'"') {
            node.kind = DataNode::Kind::Scalar;
            return readString(node.text);
        }
        return readWord(node);
    }

    bool readMembers(DataNode &node, int depth)
    {
        const bool isMap = peek() == u'{';
        const QChar closing = isMap ? u'}' : u']';
        node.kind = isMap ? DataNode::Kind::Map : DataNode::Kind::List;
        ++m_at;
        skipSpace();
        if (peek() == closing) {
            ++m_at;
            return true;
        }
        while (true) {
            DataNode child;
            if (isMap && (!readKey(child.key))) {
                return false;
            }
            if (!readValue(child, depth + 1)) {
                return false;
            }
            node.children.push_back(std::move(child));
            skipSpace();
            const QChar next = peek();
            ++m_at;
            if (next == closing) {
                return true;
            }
            if (next != u',') {
                return fail(DataNodeMessages::tr("A comma or “%1” is missing in the JSON.").arg(closing));
            }
            skipSpace();
        }
    }

    bool readKey(QString &key)
    {
        if (peek() != u'"' || !readString(key)) {
            return fail(DataNodeMessages::tr("A name in quotation marks is missing in the JSON."));
        }
        skipSpace();
        if (peek() != u':') {
            return fail(DataNodeMessages::tr("A colon is missing in the JSON."));
        }
        ++m_at;
        skipSpace();
        return true;
    }

    bool readString(QString &string)
    {
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'"' && m_text[m_at] != u'\n') {
            if (m_text[m_at] == u'\\') {
                if (!readEscape(string)) {
                    return false;
                }
                continue;
            }
            const qsizetype begin = m_at;
            while (m_at < m_text.size() && m_text[m_at] != u'"' && m_text[m_at] != u'\\' && m_text[m_at] != u'\n') {
                ++m_at;
            }
            string += m_text.sliced(begin, m_at - begin);
        }
        if (peek() != u'"') {
            return fail(DataNodeMessages::tr("A text in the JSON has no quotation mark at its end."));
        }
        ++m_at;
        return true;
    }

    bool readEscape(QString &string)
    {
        static const QString letters = QStringLiteral("\"\\/bfnrt");
        static const QString meanings = QStringLiteral("\"\\/\b\f\n\r\t");
        const QChar letter = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (const qsizetype which = letters.indexOf(letter); which >= 0) {
            string += meanings[which];
            m_at += 2;
            return true;
        }
        bool isCode = false;
        const ushort code = m_text.sliced(std::min(m_at + 2, m_text.size())).left(4).toUShort(&isCode, 16);
        if (letter != u'u' || !isCode) {
            return fail(DataNodeMessages::tr("A text in the JSON has an escape that does not exist."));
        }
        string += QChar(code);
        m_at += 6;
        return true;
    }

    bool readWord(DataNode &node)
    {
        const qsizetype begin = m_at;
        while (
            m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || QStringView(u"+-.").contains(m_text[m_at]))) {
            ++m_at;
        }
        const QString word = m_text.sliced(begin, m_at - begin).toString();
        bool isNumber = false;
        word.toDouble(&isNumber);
        if (!isNumber && word != u"true" && word != u"false" && word != u"null") {
            return fail(word.isEmpty() ? DataNodeMessages::tr("A value is missing in the JSON.")
                                       : DataNodeMessages::tr("“%1” is no value in JSON.").arg(word.left(40)));
        }
        node.kind = word == u"null" ? DataNode::Kind::Nothing : DataNode::Kind::Scalar;
        node.text = word == u"null" ? QString() : word;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_nodes = 0;
    QString m_reason;
};

/// \a yaml as a node; counts in \a nodes, since aliases could make it as large as they like.
bool convert(const YAML::Node &yaml, DataNode &node, int depth, qsizetype &nodes)
{
    if (depth > deepest || ++nodes > mostNodes) {
        return false;
    }
    node.line = yaml.Mark().line + 1;
    if (yaml.IsScalar()) {
        node.kind = DataNode::Kind::Scalar;
        node.text = QString::fromStdString(yaml.Scalar());
    } else if (yaml.IsSequence()) {
        node.kind = DataNode::Kind::List;
        for (const YAML::Node &item : yaml) {
            if (!convert(item, node.children.emplace_back(), depth + 1, nodes)) {
                return false;
            }
        }
    } else if (yaml.IsMap()) {
        node.kind = DataNode::Kind::Map;
        for (const auto &member : yaml) {
            DataNode &child = node.children.emplace_back();
            child.key = member.first.IsScalar() ? QString::fromStdString(member.first.Scalar()) : QString();
            if (!convert(member.second, child, depth + 1, nodes)) {
                return false;
            }
        }
    }
    return true;
}

/// The line of the value in \a node that ends with \a end; 0 without one.
qsizetype lineOfEnd(const DataNode &node, QStringView end)
{
    if (node.text.endsWith(end)) {
        return node.line;
    }
    for (const DataNode &child : node.children) {
        if (const qsizetype line = lineOfEnd(child, end); line > 0) {
            return line;
        }
    }
    return 0;
}

/// The line of \a text, which is YAML but for a quotation mark that has no second one, where that mark stands; 0 where
/// something else is wrong.
qsizetype lineOfOpenQuote(const QString &text)
{
    static const QString end(QChar(0xFDD0)); // a noncharacter, which no text has (Unicode, 23.7)
    for (const QChar quote : {u'"', u'\''}) {
        try {
            DataNode root;
            qsizetype nodes = 0;
            if (convert(YAML::Load((text + end + quote).toStdString()), root, 0, nodes)) {
                return lineOfEnd(root, end);
            }
        } catch (const YAML::Exception &) {
            continue; // the other one, then
        }
    }
    return 0;
}

bool readElement(QXmlStreamReader &xml, DataNode &node, int depth, qsizetype &nodes)
{
    node.kind = DataNode::Kind::Map;
    node.key = xml.name().toString();
    node.line = xml.lineNumber();
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        DataNode &child = node.children.emplace_back();
        child.kind = DataNode::Kind::Scalar;
        child.key = u'@' + attribute.name().toString();
        child.text = attribute.value().toString();
        child.line = node.line;
    }
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            return true;
        }
        if (token == QXmlStreamReader::Characters) {
            node.text += xml.text();
        } else if (token == QXmlStreamReader::StartElement) {
            DataNode &child = node.children.emplace_back();
            if (depth > deepest || ++nodes > mostNodes || !readElement(xml, child, depth + 1, nodes)) {
                return false;
            }
        }
    }
    return false;
}

/// The English text of a \a node with one text for each language ("en", "de-AT"), else the first; nullptr where it is
/// no such node.
const DataNode *translationIn(const DataNode &node)
{
    static const QRegularExpression language(QStringLiteral("^[a-z]{2}(?:[-_][A-Za-z]{2})?$"));
    const DataNode *best = nullptr;
    for (const DataNode &child : node.children) {
        if (child.kind == DataNode::Kind::Nothing) {
            continue;
        }
        if (child.kind != DataNode::Kind::Scalar || !language.match(child.key).hasMatch() || child.key == u"id") {
            return nullptr;
        }
        best = best == nullptr || child.key == u"en" ? &child : best;
    }
    return best;
}

} // namespace

const DataNode &DataNode::at(QStringView name) const
{
    static const DataNode nothing;
    for (const DataNode &child : children) {
        if (child.key.compare(name, Qt::CaseInsensitive) == 0) {
            return child;
        }
    }
    return nothing;
}

std::vector<const DataNode *> DataNode::all(QStringView name) const
{
    std::vector<const DataNode *> found;
    for (const DataNode &child : children) {
        if (child.key.compare(name, Qt::CaseInsensitive) != 0 || child.kind == Kind::Nothing) {
            continue;
        }
        for (const DataNode *item : child.items()) {
            found.push_back(item);
        }
    }
    return found;
}

QString DataNode::first(const QStringList &names) const
{
    for (const QString &name : names) {
        const DataNode &member = at(name);
        if (const QString found = member.text.trimmed(); !found.isEmpty()) {
            return found;
        }
        if (const DataNode *translation = member.isMap() ? translationIn(member) : nullptr) {
            return translation->text.trimmed();
        }
    }
    return {};
}

std::vector<const DataNode *> DataNode::items() const
{
    if (kind == Kind::Nothing) {
        return {};
    }
    if (kind != Kind::List) {
        return {this};
    }
    std::vector<const DataNode *> found;
    found.reserve(children.size());
    for (const DataNode &child : children) {
        found.push_back(&child);
    }
    return found;
}

Result<DataNode> readJson(QStringView text)
{
    return JsonReader(text).read();
}

Result<DataNode> readYamlData(const QString &text)
{
    try {
        DataNode root;
        qsizetype nodes = 0;
        // A quoted value that the end of the text cuts off is an error only when something follows.
        if (!convert(YAML::Load(text.toStdString() + "\n#"), root, 0, nodes)) {
            return malformed(1, DataNodeMessages::tr("This YAML is nested too deeply or too large."));
        }
        return root;
    } catch (const YAML::Exception &exception) {
        if (exception.msg == YAML::ErrorMsg::EOF_IN_SCALAR) {
            if (const qsizetype line = lineOfOpenQuote(text); line > 0) {
                return malformed(
                    line, DataNodeMessages::tr("The quotation mark that begins a value here has no second one."));
            }
        }
        const qsizetype last = text.trimmed().count(u'\n') + 1;
        const bool isDeep = dynamic_cast<const YAML::DeepRecursion *>(&exception) != nullptr;
        return malformed(std::min<qsizetype>(exception.mark.line + 1, last),
            isDeep ? DataNodeMessages::tr("This YAML is nested too deeply or too large.")
                   : DataNodeMessages::tr("This is no YAML (%1).").arg(QString::fromStdString(exception.msg)));
    }
}

Result<DataNode> readXml(const QString &text)
{
    QXmlStreamReader xml(text);
    xml.setEntityExpansionLimit(0);
    DataNode root;
    qsizetype nodes = 0;
    if (!xml.readNextStartElement() || !readElement(xml, root, 0, nodes)) {
        return malformed(xml.lineNumber(),
            xml.hasError() ? DataNodeMessages::tr("This is no XML (%1).").arg(xml.errorString())
                           : DataNodeMessages::tr("This XML is nested too deeply or too large."));
    }
    while (!xml.atEnd()) {
        xml.readNext();
    }
    return xml.hasError() ? Result<DataNode>(malformed(
                                xml.lineNumber(), DataNodeMessages::tr("This is no XML (%1).").arg(xml.errorString())))
                          : Result<DataNode>(root);
}

} // namespace frontrow
