// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "madeposts.h"

namespace frontrow {

namespace {

/// Writes one post.
class PostMaker
{
public:
    explicit PostMaker(QRandomGenerator &random)
        : m_random(random)
    {
    }

    QString post()
    {
        m_text = QStringLiteral("---\n");
        map(0, 0);
        return m_text + QStringLiteral("---\n\nText.\n");
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    QString oneOf(const QStringList &choices) { return choices[m_random.bounded(choices.size())]; }

    QString plain()
    {
        static const QStringList texts{QStringLiteral("word"), QStringLiteral("two words"), QStringLiteral("Über uns"),
            QStringLiteral("a, b"), QStringLiteral("it's"), QStringLiteral("a \"b\""), QStringLiteral("a#b"),
            QStringLiteral("a:b"), QStringLiteral("-x"), QStringLiteral("?x"), QStringLiteral("/a/b.png"),
            QStringLiteral("https://x.y/z?q=1#t"), QStringLiteral("🎤"), QStringLiteral("12"), QStringLiteral("-1.50"),
            QStringLiteral("0x1F"), QStringLiteral("1_000"), QStringLiteral("2026-03-04"),
            QStringLiteral("2026-03-04 10:00:00 +0200"), QStringLiteral("a\\nb"), QStringLiteral("50%"),
            QStringLiteral("a  b"), QStringLiteral("x]"), QStringLiteral("=")};
        return oneOf(texts);
    }
    /// What lists, whose items are texts as they are written, have no use for.
    QString plainOrWord()
    {
        static const QStringList words{
            QStringLiteral("true"), QStringLiteral("no"), QStringLiteral("~"), QStringLiteral("null")};
        return chance(15) ? oneOf(words) : plain();
    }
    QString quoted()
    {
        static const QStringList singles{QStringLiteral("''"), QStringLiteral("'it''s'"), QStringLiteral("'a: b # c'"),
            QStringLiteral("' x '"), QStringLiteral("'- y'"), QStringLiteral("'\\n'"), QStringLiteral("'\"'"),
            QStringLiteral("'true'"), QStringLiteral("'12'")};
        static const QStringList doubles{QStringLiteral("\"\""), QStringLiteral("\"a: b\""),
            QStringLiteral("\"\\u00fc\\n\\t\\\"x\\\"\""), QStringLiteral("\"\\\\\""), QStringLiteral("\"it's\""),
            QStringLiteral("\"# no\""), QStringLiteral("\"{{ x }}\""), QStringLiteral("\"yes\""),
            QStringLiteral("\"a\\\n  b\""), QStringLiteral("\"one\n\n  two\"")};
        return oneOf(chance(50) ? singles : doubles);
    }
    QString flowScalar()
    {
        static const QStringList plains{QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("1"),
            QStringLiteral("ü"), QStringLiteral("x:y")};
        return chance(60) ? oneOf(plains)
                          : oneOf({QStringLiteral("'a, b'"), QStringLiteral("\"]\""), QStringLiteral("''")});
    }
    QString flow(int depth)
    {
        QStringList items;
        const bool isList = depth > 0 || chance(70);
        for (int count = m_random.bounded(4); count > 0; --count) {
            const QString item = depth == 0 && chance(15) ? flow(1) : flowScalar();
            items.append(isList ? item : QStringLiteral("k%1: %2").arg(count).arg(item));
        }
        const QString space = oneOf({QString(), QStringLiteral(" ")});
        QString inside = space + items.join(oneOf({QStringLiteral(", "), QStringLiteral(","), QStringLiteral(" , ")}))
            + (isList && !items.isEmpty() && chance(10) ? QStringLiteral(",") : QString()) + space;
        return isList ? u'[' + inside + u']'
                      : u'{' + inside.replace(QStringLiteral(",k"), QStringLiteral(", k")) + u'}';
    }
    QString comment() { return chance(15) ? QStringLiteral(" # note: 'x'") : QString(); }
    void blockScalar(int indent)
    {
        m_text += oneOf({QStringLiteral("|"), QStringLiteral(">"), QStringLiteral("|-"), QStringLiteral(">-"),
            QStringLiteral("|+"), QStringLiteral(">+")});
        m_text += comment() + u'\n';
        for (int count = m_random.bounded(1, 4); count > 0; --count) {
            m_text += QString(indent, u' ')
                + oneOf({QStringLiteral("line"), QStringLiteral("a: b"), QStringLiteral("# no"), QStringLiteral("- z"),
                    QStringLiteral("\"q\"")})
                + u'\n';
            m_text += chance(15) && count > 1 ? QStringLiteral("\n") : QString();
        }
    }
    void between(int indent)
    {
        if (chance(8)) {
            m_text += u'\n';
        }
        if (chance(10)) {
            m_text += QString(indent, u' ') + QStringLiteral("# about the next\n");
        }
    }
    void list(int indent, int depth)
    {
        for (int count = m_random.bounded(1, 4); count > 0; --count) {
            m_text += QString(indent, u' ') + QStringLiteral("- ");
            if (depth < 2 && chance(20)) {
                m_text += QStringLiteral("k: ") + flowScalar() + u'\n' + QString(indent + 2, u' ')
                    + QStringLiteral("l: ") + flowScalar() + u'\n';
            } else {
                m_text += (chance(60) ? plain() : chance(50) ? flow(1) : quoted()) + comment() + u'\n';
            }
            between(indent);
        }
    }
    void map(int indent, int depth)
    {
        for (int key = m_random.bounded(1, 6); key > 0; --key) {
            const QString name = oneOf({QStringLiteral("title"), QStringLiteral("a-b"), QStringLiteral("two words"),
                                     QStringLiteral("ü"), QStringLiteral("k")})
                + QString::number(key);
            m_text += QString(indent, u' ') + (chance(15) ? u'"' + name + u'"' : name) + u':';
            const int inner = indent + oneOf({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4")}).toInt();
            const int kind = m_random.bounded(depth < 2 ? 100 : 70);
            if (kind < 35) {
                m_text += u' ' + oneOf({QString(), QStringLiteral(" ")}) + plainOrWord() + comment() + u'\n';
            } else if (kind < 50) {
                m_text += u' ' + quoted() + comment() + u'\n';
            } else if (kind < 62) {
                m_text += u' ' + flow(0) + comment() + u'\n';
            } else if (kind < 66) {
                m_text += comment() + u'\n';
            } else if (kind < 70) {
                m_text += u' ';
                blockScalar(indent + 2);
            } else if (kind < 86) {
                m_text += comment() + u'\n';
                list(chance(50) ? indent : inner, depth + 1);
            } else {
                m_text += comment() + u'\n';
                map(inner, depth + 1);
            }
            between(indent);
        }
    }

    QRandomGenerator &m_random;
    QString m_text;
};

} // namespace

QList<CorpusPost> madePosts(QRandomGenerator &random, int count)
{
    QList<CorpusPost> posts;
    for (int number = 0; number < count; ++number) {
        posts.append({QStringLiteral("made %1").arg(number), PostMaker(random).post()});
    }
    return posts;
}

} // namespace frontrow
