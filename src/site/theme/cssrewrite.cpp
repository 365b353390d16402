// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/theme/cssrewrite.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <ranges>

namespace frontrow {

namespace {

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c.unicode() >= 0x80;
}

/// Goes through the tokens once and writes them out again.
class Rewriter
{
public:
    Rewriter(QStringView css, const CssHandler &handler)
        : m_css(css)
        , m_handler(handler)
    {
    }

    QString rewritten()
    {
        m_out.reserve(m_css.size());
        while (m_at < m_css.size()) {
            step();
        }
        return m_out;
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_css.size() ? m_css[m_at + ahead] : QChar();
    }

    [[nodiscard]] bool startsName() const
    {
        return isNameCharacter(peek()) || (peek() == u'\\' && peek(1) != u'\n' && !peek(1).isNull());
    }

    void step()
    {
        const QChar c = peek();
        if (c == u'/' && peek(1) == u'*') {
            skipComment();
        } else if (c == u'"' || c == u'\'') {
            writeString();
        } else if (c == u'@') {
            writeAtKeyword();
        } else if (c == u'#') {
            writeHash();
        } else if (startsName()) {
            writeName();
        } else {
            ++m_at;
            writeMark(c);
        }
    }

    void skipComment()
    {
        const qsizetype end = m_css.indexOf(u"*/", m_at + 2);
        m_at = end < 0 ? m_css.size() : end + 2;
        m_out += u' ';
    }

    void skipSpace()
    {
        while (peek().isSpace() || (peek() == u'/' && peek(1) == u'*')) {
            if (peek() == u'/') {
                skipComment();
            } else {
                ++m_at;
            }
        }
    }

    /// The character that an escape stands for.
    QString readEscape()
    {
        ++m_at;
        qsizetype digits = 0;
        uint code = 0;
        while (digits < 6 && m_at < m_css.size()) {
            bool isDigit = false;
            const uint digit = m_css.sliced(m_at, 1).toUInt(&isDigit, 16);
            if (!isDigit) {
                break;
            }
            code = code * 16 + digit;
            ++digits;
            ++m_at;
        }
        if (digits == 0) {
            return m_at < m_css.size() ? QString(m_css[m_at++]) : QString();
        }
        if (peek().isSpace()) {
            ++m_at;
        }
        const char32_t character = code == 0 || code > 0x10ffff ? U'\ufffd' : code;
        return QString::fromUcs4(&character, 1);
    }

    QString readName()
    {
        QString name;
        while (startsName()) {
            name += peek() == u'\\' ? readEscape() : QString(m_css[m_at++]);
        }
        return name;
    }

    /// The value of the string that begins here; the raw text ends at m_at.
    QString readString()
    {
        const QChar quote = m_css[m_at++];
        QString value;
        while (m_at < m_css.size() && peek() != quote && peek() != u'\n') {
            if (peek() == u'\\' && peek(1) == u'\n') {
                m_at += 2;
            } else {
                value += peek() == u'\\' ? readEscape() : QString(m_css[m_at++]);
            }
        }
        m_at += peek() == quote ? 1 : 0;
        return value;
    }

    /// What stands in `url(` without quotes, up to and with the ')'.
    QString readBareAddress()
    {
        QString value;
        while (m_at < m_css.size() && peek() != u')') {
            value += peek() == u'\\' ? readEscape() : QString(m_css[m_at++]);
        }
        ++m_at;
        return value.trimmed();
    }

    /// The address in `url(…)` whose name and '(' were read.
    QString readAddress()
    {
        skipSpace();
        if (peek() != u'"' && peek() != u'\'') {
            return readBareAddress();
        }
        const QString value = readString();
        while (m_at < m_css.size() && m_css[m_at++] != u')') { }
        return value;
    }

    void writeAddress(const QString &written)
    {
        m_out += QStringLiteral("url(\"") + m_handler.address(written) + QStringLiteral("\")");
    }

    [[nodiscard]] bool takesAddresses() const
    {
        static const QStringList functions{QStringLiteral("image-set"), QStringLiteral("-webkit-image-set"),
            QStringLiteral("image"), QStringLiteral("cross-fade"), QStringLiteral("-webkit-cross-fade")};
        return std::ranges::any_of(m_functions, [](const QString &name) { return functions.contains(name); });
    }

    void writeString()
    {
        const qsizetype begin = m_at;
        const QString value = readString();
        if (takesAddresses()) {
            writeAddress(value);
        } else {
            m_out += m_css.sliced(begin, m_at - begin);
        }
    }

    void writeName()
    {
        const qsizetype begin = m_at;
        const QString name = readName().toLower();
        if (peek() != u'(') {
            m_out += m_css.sliced(begin, m_at - begin);
            return;
        }
        ++m_at;
        if (name == u"url" || name == u"src") {
            writeAddress(readAddress());
            return;
        }
        m_functions.append(name);
        m_out += m_css.sliced(begin, m_at - begin);
    }

    void writeHash()
    {
        const qsizetype begin = m_at++;
        const qsizetype place = m_out.size();
        readName();
        m_out += m_css.sliced(begin, m_at - begin);
        m_hashes.append({place, m_out.size() - place});
    }

    void writeAtKeyword()
    {
        const qsizetype begin = m_at++;
        const QString name = readName().toLower();
        if (name == u"import") {
            writeImport();
        } else if (name == u"charset" || name == u"namespace") {
            readCondition();
        } else {
            m_isAtRule = true;
            m_out += m_css.sliced(begin, m_at - begin);
        }
    }

    /// What is left of a statement, and its ';'.
    QString readCondition()
    {
        QString condition;
        while (m_at < m_css.size() && peek() != u';' && peek() != u'}' && peek() != u'{') {
            if (peek() == u'"' || peek() == u'\'') {
                readString();
            } else {
                condition += m_css[m_at++];
            }
        }
        m_at += peek() == u';' ? 1 : 0;
        return condition.trimmed();
    }

    void writeImport()
    {
        skipSpace();
        QString written;
        if (peek() == u'"' || peek() == u'\'') {
            written = readString();
        } else if (readName().toLower() == u"url" && peek() == u'(') {
            ++m_at;
            written = readAddress();
        }
        const QString condition = readCondition();
        if (!m_handler.imported || written.isEmpty()) {
            return;
        }
        const QString text = m_handler.imported(written);
        m_out += condition.isEmpty() ? text : QStringLiteral("@media %1{\n%2\n}\n").arg(condition, text);
    }

    void writeMark(QChar c)
    {
        if (c == u'{' && !m_isAtRule) {
            widenIds();
        }
        m_out += c;
        if (c == u'(') {
            m_functions.append(QString());
        } else if (c == u')' && !m_functions.isEmpty()) {
            m_functions.removeLast();
        }
        if (c == u'{' || c == u'}' || c == u';') {
            m_isAtRule = false;
            m_hashes.clear();
            m_functions.clear();
        }
    }

    /// Of the selectors that stand at the end of what was written.
    void widenIds()
    {
        for (const auto &[place, length] : m_hashes | std::views::reverse) {
            const QString id = m_out.sliced(place + 1, length - 1);
            m_out.replace(place, length, QStringLiteral(":is(#%1,#p-%1)").arg(id));
        }
    }

    QStringView m_css;
    const CssHandler &m_handler;
    QString m_out;
    qsizetype m_at = 0;
    QStringList m_functions; ///< the functions that are open, names in lower case; empty for a bare '('
    QList<std::pair<qsizetype, qsizetype>> m_hashes; ///< the hashes of this statement: place and length in m_out
    bool m_isAtRule = false;
};

} // namespace

QString rewrittenCss(QStringView css, const CssHandler &handler)
{
    return Rewriter(css, handler).rewritten();
}

} // namespace frontrow
