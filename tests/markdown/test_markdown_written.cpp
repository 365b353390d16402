// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/kramdownoracle.h"
#include "markdown/renderedbody.h"
#include "post/markup/htmltag.h"
#include "post/markup/liquidtag.h"
#include "post/markup/markdownescape.h"
#include "support/seeded.h"

#include <QTest>
#include <QXmlStreamReader>

#include <functional>

using namespace frontrow;
using namespace frontrow::test;

namespace {

/// Words with whatever means something to Markdown, HTML or Liquid.
QString anyMessage(QRandomGenerator &random)
{
    static const QStringList parts{QStringLiteral("a"), QStringLiteral("Bo"), QStringLiteral("ü"), QStringLiteral(" "),
        QStringLiteral("*"), QStringLiteral("**"), QStringLiteral("_"), QStringLiteral("`"), QStringLiteral("``"),
        QStringLiteral("["), QStringLiteral("]"), QStringLiteral("("), QStringLiteral(")"), QStringLiteral("<"),
        QStringLiteral(">"), QStringLiteral("<b>"), QStringLiteral("</i>"), QStringLiteral("&"),
        QStringLiteral("&amp;"), QStringLiteral("&#42;"), QStringLiteral("&nbsp;"), QStringLiteral("\\"),
        QStringLiteral("\\*"), QStringLiteral("{"), QStringLiteral("}"), QStringLiteral("{{ x }}"),
        QStringLiteral("{% y %}"), QStringLiteral("{{{ x }}}"), QStringLiteral("{{% y %}"), QStringLiteral("{:.z}"),
        QStringLiteral("{::nomarkdown}"), QStringLiteral("~~"), QStringLiteral("$$"), QStringLiteral("$"),
        QStringLiteral("|"), QStringLiteral("\""), QStringLiteral("'"), QStringLiteral("!"), QStringLiteral("!["),
        QStringLiteral("[^1]"), QStringLiteral("#"), QStringLiteral(":"), QStringLiteral("1"), QStringLiteral("."),
        QStringLiteral("-"), QStringLiteral("+"), QStringLiteral("="), QStringLiteral("🎤"),
        QStringLiteral("http://x.y/z"), QStringLiteral("%")};
    QString words;
    for (int count = random.bounded(1, 9); count > 0; --count) {
        words += parts[random.bounded(parts.size())];
    }
    words = words.simplified();
    return words.isEmpty() ? QStringLiteral("a") : words;
}

/// \a text with signs as they are typed.
QString asTyped(QString text)
{
    static const QList<std::pair<QString, QString>> signs{{QStringLiteral("‘"), QStringLiteral("'")},
        {QStringLiteral("’"), QStringLiteral("'")}, {QStringLiteral("“"), QStringLiteral("\"")},
        {QStringLiteral("”"), QStringLiteral("\"")}, {QStringLiteral("—"), QStringLiteral("---")},
        {QStringLiteral("–"), QStringLiteral("--")}, {QStringLiteral("…"), QStringLiteral("...")},
        {QStringLiteral("« "), QStringLiteral("<<")}, {QStringLiteral("«"), QStringLiteral("<<")},
        {QStringLiteral("»"), QStringLiteral(">>")}};
    for (const auto &[sign, typed] : signs) {
        text.replace(sign, typed);
    }
    return text.simplified();
}

/// What a reader of \a html finds: the attribute \a name of the first element \a element, or, without a name, the
/// element's text.
QString found(const QString &html, QStringView element, const QString &name)
{
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element) {
            return name.isEmpty() ? reader.readElementText(QXmlStreamReader::IncludeChildElements)
                                  : reader.attributes().value(name).toString();
        }
    }
    return QStringLiteral("nothing in ") + html;
}

/// Where words are written, and where a reader finds them again.
struct Place
{
    const char *name;
    std::function<QString(const QString &words)> written;
    const char *element;
    const char *attribute;
};

const QList<Place> &places()
{
    static const QList<Place> list{
        {"a paragraph", [](const QString &words) { return QStringLiteral("x %1 y").arg(markdownEscaped(words)); }, "p",
            ""},
        {"a heading", [](const QString &words) { return QStringLiteral("## x %1 y").arg(markdownEscaped(words)); },
            "h2", ""},
        {"bold", [](const QString &words) { return QStringLiteral("**x%1y**").arg(markdownEscaped(words)); }, "strong",
            ""},
        {"an alternative text",
            [](const QString &words) { return QStringLiteral("![%1](u.png)").arg(markdownAltEscaped(words)); }, "img",
            "alt"},
        {"a title",
            [](const QString &words) {
                return QStringLiteral("![x](u.png \"%1\")").arg(markdownTitleEscaped(words, u'"'));
            },
            "img", "title"},
        {"a title in single quotes",
            [](const QString &words) {
                return QStringLiteral("![x](u.png '%1')").arg(markdownTitleEscaped(words, u'\''));
            },
            "img", "title"},
        {"an element",
            [](const QString &words) { return QStringLiteral("<div>x %1 y</div>").arg(contentEscaped(words)); }, "div",
            ""},
        {"an attribute",
            [](const QString &words) {
                return QStringLiteral("<div title=\"%1\">x</div>").arg(attributeEscaped(words, u'"'));
            },
            "div", "title"},
        {"an attribute in single quotes",
            [](const QString &words) {
                return QStringLiteral("<div title='%1'>x</div>").arg(attributeEscaped(words, u'\''));
            },
            "div", "title"},
        {"an attribute of any kind",
            [](const QString &words) { return QStringLiteral("<div title=\"%1\">x</div>").arg(htmlEscaped(words)); },
            "div", "title"},
    };
    return list;
}

} // namespace

/// Words are what they were, wherever Frontrow writes them into a post: for kramdown, for its own reading of it, and
/// for Liquid, which leaves them alone.
class TestMarkdownWritten : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsComeBack()
    {
        constexpr int ofEach = 250;
        QRandomGenerator random = seededRandom();
        QStringList words;
        QStringList posts;
        for (int each = 0; each < ofEach; ++each) {
            for (const Place &place : places()) {
                words.append(anyMessage(random));
                posts.append(place.written(words.last()) + u'\n');
            }
        }
        const QStringList theirs = byKramdown(posts);
        QCOMPARE(theirs.size(), posts.size());
        int different = 0;
        for (qsizetype i = 0; i < posts.size(); ++i) {
            const Place &place = places()[i % places().size()];
            const QString element = QString::fromLatin1(place.element);
            const QString attribute = QString::fromLatin1(place.attribute);
            const bool isTyped = attribute.isEmpty() || attribute == u"alt";
            const QString around = !attribute.isEmpty() ? QStringLiteral("%1")
                : posts[i].startsWith(u"**")            ? QStringLiteral("x%1y")
                                                        : QStringLiteral("x %1 y");
            const QString expected = isTyped ? asTyped(around.arg(words[i])) : words[i];
            for (const QString &html : {theirs[i], renderBody(posts[i], {0, posts[i].size()}).html()}) {
                const QString read = found(html, element, attribute);
                if ((isTyped ? asTyped(read) : read) != expected) {
                    ++different;
                    qWarning().noquote() << place.name << "\n   words:" << words[i] << "\n written:" << posts[i]
                                         << "\n    html:" << html;
                }
            }
            QVERIFY2(!posts[i].contains(u"{{") && !posts[i].contains(u"{%"), qPrintable(posts[i]));
        }
        QCOMPARE(different, 0);
    }
};

QTEST_GUILESS_MAIN(TestMarkdownWritten)

#include "test_markdown_written.moc"
