// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "corpus.h"
#include "post/figures/figure.h"
#include "post/figures/figurecommands.h"
#include "post/markup/characterreference.h"
#include "post/markup/htmltag.h"
#include "post/markup/postlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

/// What kramdown makes of \a texts, see kramdown_images.rb; empty where it cannot be run.
QJsonArray kramdownReadings(const QStringList &texts)
{
    const QTemporaryDir folder;
    QFile input(folder.filePath(QStringLiteral("in.json")));
    if (!input.open(QIODevice::WriteOnly)
        || input.write(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact)) < 0) {
        return {};
    }
    input.close();
    QFile output(folder.filePath(QStringLiteral("out.json")));
    QProcess ruby;
    ruby.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ruby.start(QStringLiteral("ruby"),
        {QStringLiteral(FRONTROW_SOURCE_DIR "/tests/post/kramdown_images.rb"), input.fileName(), output.fileName()});
    if (!ruby.waitForFinished(-1) || ruby.exitCode() != 0 || !output.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(output.readAll()).array();
}

QJsonObject toJson(const FigureImage &image)
{
    const auto value = [](const std::optional<QString> &text) {
        return text ? QJsonValue(QString(*text).simplified()) : QJsonValue();
    };
    return {{QStringLiteral("src"), image.source.simplified()}, {QStringLiteral("alt"), value(image.alt)},
        {QStringLiteral("title"), value(image.title)}, {QStringLiteral("link"), value(image.link)}};
}

/// \a images, as kramdown reports them, with white space as in toJson().
QJsonArray simplified(const QJsonArray &images)
{
    QJsonArray result;
    for (const QJsonValue &each : images) {
        QJsonObject image = each.toObject();
        for (const QString &key : image.keys()) {
            if (image.value(key).isString()) {
                image.insert(key, image.value(key).toString().simplified());
            }
        }
        result.append(image);
    }
    return result;
}

QJsonArray paragraphsOf(const QString &text)
{
    QJsonArray paragraphs;
    for (const Figure &figure : figuresIn(text)) {
        if (figure.kind == FigureKind::MarkdownImage) {
            QJsonArray images;
            for (const FigureImage &image : figure.images) {
                images.append(toJson(image));
            }
            paragraphs.append(images);
        }
    }
    return paragraphs;
}

/// The body of a post without Liquid, as kramdown gets it: outputs have become a word, tags are gone.
QString withoutLiquid(const QString &post)
{
    static const QRegularExpression output(
        QStringLiteral(R"(\{\{.*?\}\})"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression code(QStringLiteral(R"(\{%-?\s*highlight.*?\{%-?\s*endhighlight\s*-?%\})"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral(R"(\{%.*?%\})"), QRegularExpression::DotMatchesEverythingOption);
    QString body = slice(post, layoutOf(post).body).toString();
    return body.replace(output, QStringLiteral("LIQUID")).remove(code).remove(tag);
}

const QStringList values{QStringLiteral("plain"), QStringLiteral("Ünïcödé 🎉"), QStringLiteral("two  spaces"),
    QStringLiteral("\"double\" and 'single'"), QStringLiteral("a \"b\")"), QStringLiteral("a' 'b"),
    QStringLiteral("[x] ](y) ![z](w)"), QStringLiteral("]("), QStringLiteral("["), QStringLiteral("\\"),
    QStringLiteral("a\\"), QStringLiteral("\\] \\\\ \\a"), QStringLiteral("*a* **b** _c_ d_e_f __g"),
    QStringLiteral("`a` ``b"), QStringLiteral("a | b"), QStringLiteral("|a|b|"), QStringLiteral("~~a~~"),
    QStringLiteral("$$a$$ $b"), QStringLiteral("<b>a</b> <!-- b"), QStringLiteral("1 < 2 > 1"), QStringLiteral("--> a"),
    QStringLiteral("a & b &amp; &copy; &#39; &;"), QStringLiteral("{{ site.url }} {% if a %}"), QStringLiteral("{{"),
    QStringLiteral("%} }} {:.a} {::comment}"), QStringLiteral("{: .a}"), QStringLiteral("a\nb"),
    QStringLiteral("a\n\nb"), QStringLiteral("a\n# b"), QStringLiteral("a\n> b"), QStringLiteral("a\n- b"),
    QStringLiteral("# a"), QStringLiteral("[^1] [a]: b"), QStringLiteral("http://a.b/c_(d)?e=f&g=h#i"),
    QStringLiteral("a b.png"), QStringLiteral("(a"), QStringLiteral("a)b"), QStringLiteral("<a"),
    QStringLiteral("a>b")};

using Command = Result<TextEdits> (*)(const QString &, qsizetype, const QString &);

const QList<Command> commands{
    [](const QString &post, qsizetype figure, const QString &value) { return setFigureAlt(post, figure, 0, value); },
    [](const QString &post, qsizetype figure, const QString &value) { return setFigureTitle(post, figure, 0, value); },
    [](const QString &post, qsizetype figure, const QString &value) { return setFigureLink(post, figure, 0, value); },
    [](const QString &post, qsizetype figure, const QString &value) { return setFigureSource(post, figure, 0, value); },
    [](const QString &post, qsizetype figure, const QString &value) {
        return setFigureCaption(post, figure, captionSource(figuresIn(post).value(figure), value));
    },
};

} // namespace

/// Reading and writing against kramdown as Jekyll runs it.
class TestPostFigureReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ruby")).isEmpty()) {
            QSKIP("ruby is not installed");
        }
    }

    void corpusParagraphs();
    void editedValues();
    void editedIncludes();
};

/// Which paragraphs of real posts hold nothing but pictures, and their values.
void TestPostFigureReference::corpusParagraphs()
{
    const QList<CorpusPost> posts = corpusPosts();
    if (posts.isEmpty()) {
        QSKIP("there are no posts beside the project");
    }
    QStringList texts;
    for (const CorpusPost &post : posts) {
        texts.append(withoutLiquid(post.text));
    }
    const QJsonArray readings = kramdownReadings(texts);
    QCOMPARE(readings.size(), texts.size());
    qsizetype count = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QJsonArray expected;
        for (const QJsonValue &images : readings[i].toObject().value(QStringLiteral("paragraphs")).toArray()) {
            expected.append(simplified(images.toArray()));
        }
        const QJsonArray found = paragraphsOf(texts[i]);
        count += found.size();
        QVERIFY2(found == expected,
            qPrintable(posts[i].name + u'\n' + QString::fromUtf8(QJsonDocument(found).toJson()) + u'\n'
                + QString::fromUtf8(QJsonDocument(expected).toJson())));
    }
    qInfo() << "paragraphs of pictures:" << count;
}

/// Values with everything that has a meaning somewhere, written into figures of every form: Jekyll reads what was
/// meant, and all other pictures as before.
void TestPostFigureReference::editedValues()
{
    const QStringList forms{QStringLiteral("![a](b.png)"), QStringLiteral("![a](<b.png> 'c'){: .d title=\"e\"}"),
        QStringLiteral("[![a](b.png \"c\"){: .d}](e.png 'f')"), QStringLiteral("![a][r]"), QStringLiteral("![r]"),
        QStringLiteral("[![a](b.png)][r]\n{: .d}"), QStringLiteral("![a](b.png)\n![c](d.png)"),
        QStringLiteral("<figure>\n\t<a href=\"b.png\"><img src=\"b.png\"></a><figcaption>c</figcaption>\n</figure>"),
        QStringLiteral("<figure><img src='b.png' alt='a' title='c'></figure>"),
        QStringLiteral("<figure markdown=\"1\">\n![a](b.png)\n</figure>")};
    const QString before = QStringLiteral("Before *it*, `code` | x\n\n![before](before.png \"one\")\n\n");
    const QString after =
        QStringLiteral("\n\n<figure><img src=\"behind.png\" alt=\"two\"></figure>\n\nBehind `it`* \"x\" $$y$$ ~~z~~\n\n"
                       "[r]: r.png \"t\"\n");
    QStringList texts;
    QList<QJsonArray> intended;
    for (const QString &form : forms) {
        const QString text = before + form + after;
        for (const QString &value : values) {
            for (const auto &command : commands) {
                const Result<TextEdits> edits = command(text, 1, value);
                if (edits) {
                    texts.append(applied(*edits, text));
                    QJsonArray images;
                    for (const Figure &figure : figuresIn(texts.constLast())) {
                        for (const FigureImage &image : figure.images) {
                            images.append(toJson(image));
                        }
                    }
                    intended.append(images);
                }
            }
        }
    }
    const QJsonArray readings = kramdownReadings(texts);
    QCOMPARE(readings.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QJsonArray found = simplified(readings[i].toObject().value(QStringLiteral("images")).toArray());
        QVERIFY2(found == intended[i],
            qPrintable(texts[i] + u'\n' + QString::fromUtf8(QJsonDocument(found).toJson()) + u'\n'
                + QString::fromUtf8(QJsonDocument(intended[i]).toJson())));
    }
    qInfo() << "edits read back by Jekyll:" << texts.size();
    QVERIFY(texts.size() > forms.size() * values.size() * 3);
}

/// The same values in the parameters of an include, as Jekyll hands them to the theme.
void TestPostFigureReference::editedIncludes()
{
    const QString text = QStringLiteral("Text\n\n{% include figure image_path='b.png' alt=\"a\" caption=\"c\" %}\n");
    QStringList texts;
    for (const QString &value : values) {
        const Result<TextEdits> edits = setFigureAlt(text, 0, 0, value);
        QVERIFY2(edits.has_value(), qPrintable(value));
        const QString alt = applied(*edits, text);
        const Result<TextEdits> more = setFigureCaption(alt, 0, captionSource(figuresIn(alt).value(0), value));
        QVERIFY2(more.has_value(), qPrintable(value));
        texts.append(applied(*more, alt));
    }
    const QJsonArray readings = kramdownReadings(texts);
    QCOMPARE(readings.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QJsonArray includes = readings[i].toObject().value(QStringLiteral("includes")).toArray();
        const Figure figure = figuresIn(texts[i]).constFirst();
        QCOMPARE(includes.size(), 1);
        const QJsonObject parameters = includes.first().toObject();
        QCOMPARE(parameters.value(QStringLiteral("caption")).toString(), figure.caption);
        QCOMPARE(resolvedReferences(parameters.value(QStringLiteral("alt")).toString()).simplified(),
            values[i].simplified());
    }
}

QTEST_GUILESS_MAIN(TestPostFigureReference)
#include "test_post_figurereference.moc"
