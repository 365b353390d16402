// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "post/figures/figure.h"
#include "post/figures/figurecommands.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace frontrow;

namespace {

/// A figure as generated: its text, and what reading it has to give.
struct Made
{
    QString text;
    Figure value;
};

/// Writes figures with everything that may vary varied.
class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] bool coin() { return m_random.bounded(2) == 0; }
    [[nodiscard]] qsizetype below(qsizetype count) { return m_random.bounded(static_cast<int>(count)); }
    [[nodiscard]] QString oneOf(const QStringList &texts) { return texts[below(texts.size())]; }

    QString word()
    {
        return oneOf({QStringLiteral("a"), QStringLiteral("two words"), QStringLiteral("Ünï"), QStringLiteral("x & y"),
            QStringLiteral("1 > 0"), QStringLiteral("it's"), QStringLiteral("say \"no\""), QString(),
            QStringLiteral("f(x)"), QStringLiteral("50 %"), QStringLiteral("a_b")});
    }

    QString address()
    {
        return oneOf({QStringLiteral("a.png"), QStringLiteral("/images/b.jpg"), QStringLiteral("https://c.d/e?f=g&h=i"),
            QStringLiteral("{{ site.baseurl }}/j.webp"), QStringLiteral("../k(1).png"), QStringLiteral("l")});
    }

    Made figure()
    {
        switch (below(4)) {
        case 0:
            return markdown();
        case 1:
            return include();
        default:
            return element();
        }
    }

private:
    QString gap()
    {
        return oneOf({QStringLiteral(" "), QStringLiteral("  "), QStringLiteral("\n   "), QStringLiteral("\t")});
    }

    QString attribute(const QString &name, const QString &value)
    {
        const bool isBare = !value.isEmpty() && std::ranges::all_of(value, [](QChar c) { return c.isLetter(); });
        const QString equals = oneOf({QStringLiteral("="), QStringLiteral("="), QStringLiteral(" = ")});
        const QString shown = coin() ? name : name.toUpper();
        if (isBare && below(3) == 0) {
            return shown + equals + value;
        }
        const QChar quote = value.contains(u'"') || (coin() && !value.contains(u'\'')) ? u'\'' : u'"';
        return shown + equals + quote + QString(value).replace(quote, QStringLiteral("&#%1;").arg(quote.unicode()))
            + quote;
    }

    FigureImage values()
    {
        FigureImage image;
        image.source = address();
        image.alt = coin() ? std::optional(word()) : std::nullopt;
        image.title = below(3) == 0 ? std::optional(QStringLiteral("T")) : std::nullopt;
        if (coin()) {
            image.link = coin() ? image.source : address();
        }
        return image;
    }

    QString tag(const FigureImage &image)
    {
        QStringList attributes{attribute(QStringLiteral("src"), image.source)};
        if (image.alt) {
            attributes.append(attribute(QStringLiteral("alt"), *image.alt));
        }
        if (image.title) {
            attributes.append(attribute(QStringLiteral("title"), *image.title));
        }
        if (coin()) {
            attributes.append(QStringLiteral("loading=\"lazy\""));
        }
        std::shuffle(attributes.begin(), attributes.end(), m_random);
        QString text = coin() ? QStringLiteral("<img") : QStringLiteral("<IMG");
        for (const QString &each : std::as_const(attributes)) {
            text += gap() + each;
        }
        text += oneOf({QStringLiteral(">"), QStringLiteral(" />"), QStringLiteral("\n>")});
        return image.link ? QStringLiteral("<a ") + attribute(QStringLiteral("href"), *image.link) + u'>' + text
                + QStringLiteral("</a>")
                          : text;
    }

    Made element()
    {
        Made made;
        const QString separator =
            oneOf({QString(), QStringLiteral("\n"), QStringLiteral("\n\t"), QStringLiteral("\n\n  ")});
        made.value.classes = coin() ? oneOf({QStringLiteral("half"), QStringLiteral("third wide")}) : QString();
        made.text = QStringLiteral("<figure")
            + (made.value.classes.isEmpty() ? QString() : u' ' + attribute(QStringLiteral("class"), made.value.classes))
            + u'>';
        for (qsizetype count = 1 + below(3); count > 0; --count) {
            made.value.images.append(values());
            made.text += separator + tag(made.value.images.constLast());
        }
        if (coin()) {
            made.value.caption =
                oneOf({QStringLiteral("C"), QStringLiteral("C <em>d</em> &amp; e"), QStringLiteral("*C*\n d")});
            made.text +=
                separator + QStringLiteral("<figcaption>") + made.value.caption + QStringLiteral("</figcaption>");
        }
        made.text += separator.trimmed() + (separator.isEmpty() ? QString() : QStringLiteral("\n"))
            + QStringLiteral("</figure>");
        return made;
    }

    Made markdown()
    {
        Made made;
        made.value.kind = FigureKind::MarkdownImage;
        FigureImage image = values();
        image.alt = image.alt.value_or(QString());
        made.text = QStringLiteral("![") + QString(*image.alt).replace(u'_', QStringLiteral("\\_"))
            + QStringLiteral("](") + image.source
            + (image.title ? oneOf({QStringLiteral(" \"T\""), QStringLiteral("  'T' ")}) : QString()) + u')';
        if (image.link) {
            made.text = u'[' + made.text + QStringLiteral("](") + *image.link + u')';
        }
        if (coin()) {
            made.value.classes = QStringLiteral("k");
            made.text += oneOf(
                {QStringLiteral("{: .k}"), QStringLiteral("\n{:.k}"), QStringLiteral("{:class=\"k\" width='3'}")});
        }
        made.value.images.append(image);
        return made;
    }

    Made include()
    {
        Made made;
        made.value.kind = FigureKind::FigureInclude;
        FigureImage image = values();
        image.link = std::nullopt;
        image.source = QStringLiteral("/images/a.png");
        QStringList parameters{QStringLiteral("image_path=\"/images/a.png\"")};
        if (image.alt) {
            parameters.append(
                QStringLiteral("alt='%1'").arg(QString(*image.alt).replace(u'\'', QStringLiteral("\\'"))));
        }
        if (image.title) {
            parameters.append(QStringLiteral("title=\"T\""));
        }
        if (coin()) {
            made.value.caption = QStringLiteral("A *b* \"c\"");
            parameters.append(QStringLiteral("caption = \"A *b* \\\"c\\\"\""));
        }
        std::shuffle(parameters.begin(), parameters.end(), m_random);
        made.text = QStringLiteral("{% include figure") + gap() + parameters.join(gap())
            + oneOf({QStringLiteral(" %}"), QStringLiteral(" -%}")});
        made.value.images.append(image);
        return made;
    }

    QRandomGenerator m_random;
};

QStringList valuesOf(const Figure &figure)
{
    QStringList values{QString::number(static_cast<int>(figure.kind)), figure.caption, figure.classes};
    for (const FigureImage &image : figure.images) {
        values += {image.source, image.alt.value_or(QStringLiteral("none")),
            image.title.value_or(QStringLiteral("none")), image.link.value_or(QStringLiteral("none"))};
    }
    return values;
}

QList<QStringList> valuesOf(const QList<Figure> &figures)
{
    QList<QStringList> values;
    for (const Figure &figure : figures) {
        values.append(valuesOf(figure));
    }
    return values;
}

/// Sets a value of one figure, in \a post and in \a figures.
Result<TextEdits> changeValue(const QString &post, QList<Figure> &figures, qsizetype index, Maker &maker)
{
    Figure &figure = figures[index];
    const qsizetype k = maker.below(figure.images.size());
    FigureImage &image = figure.images[k];
    switch (maker.below(5)) {
    case 0:
        image.alt = maker.word();
        return setFigureAlt(post, index, k, image.alt);
    case 1:
        image.title = maker.coin() ? std::optional(QStringLiteral("say \"T\"")) : std::nullopt;
        return setFigureTitle(post, index, k, image.title);
    case 2:
        image.link = maker.coin() ? std::optional(maker.address()) : std::nullopt;
        return setFigureLink(post, index, k, image.link);
    case 3:
        figure.caption = maker.coin() ? QStringLiteral("New <b>x</b>") : QString();
        return setFigureCaption(post, index, figure.caption);
    default:
        figure.classes = maker.coin() ? QStringLiteral("half b") : QString();
        return setFigureClasses(post, index, figure.classes);
    }
}

/// Moves, removes, groups or ungroups, in \a post; \a figures become those of the text after it.
Result<TextEdits> changePlaces(const QString &post, QList<Figure> &figures, qsizetype index, Maker &maker)
{
    Result<TextEdits> edits;
    switch (maker.below(4)) {
    case 0:
        edits = moveFigure(post, index, maker.coin() ? 0 : post.size());
        break;
    case 1:
        edits = removeFigure(post, index);
        break;
    case 2:
        edits = groupFigures(post, {index, maker.below(figures.size())});
        break;
    default:
        edits = ungroupFigure(post, index);
        break;
    }
    if (edits) {
        figures = figuresIn(applied(*edits, post));
    }
    return edits;
}

qsizetype imagesIn(const QList<Figure> &figures)
{
    qsizetype count = 0;
    for (const Figure &figure : figures) {
        count += figure.images.size();
    }
    return count;
}

} // namespace

/// Generated posts and random commands. A row's name is its seed: the same row is the same post.
class TestPostFigureProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data() { seeds(200); }
    void reads();
    void values_data() { seeds(100); }
    void values();
    void places_data() { seeds(100); }
    void places();

private:
    static void seeds(int count)
    {
        QTest::addColumn<quint32>("seed");
        for (int seed = 1; seed <= count; ++seed) {
            QTest::addRow("%d", seed) << static_cast<quint32>(seed);
        }
    }

    /// A post of text and figures, and what is to be read of them.
    static std::pair<QString, QList<Figure>> post(Maker &maker)
    {
        QString text = maker.coin() ? QStringLiteral("---\ntitle: x\n---\n\n") : QString();
        QList<Figure> figures;
        for (qsizetype count = 1 + maker.below(4); count > 0; --count) {
            text += maker.oneOf({QStringLiteral("Text *one*, `<figure>` & more.\n\n"), QStringLiteral("## H\n\n"),
                QStringLiteral("- item\n- item\n\nText.\n\n"), QStringLiteral("```\n![no](no.png)\n```\n\n"),
                QString()});
            const Made made = maker.figure();
            text += made.text + QStringLiteral("\n\n");
            figures.append(made.value);
        }
        return {text + QStringLiteral("Last.\n"), figures};
    }
};

void TestPostFigureProperties::reads()
{
    QFETCH(const quint32, seed);
    Maker maker(seed);
    const auto [text, figures] = post(maker);
    QVERIFY2(valuesOf(figuresIn(text)) == valuesOf(figures), qPrintable(text));
}

/// After each command the value is the one asked for, all others are as before, and so is every byte outside the
/// figure. What is refused changes nothing.
void TestPostFigureProperties::values()
{
    QFETCH(const quint32, seed);
    Maker maker(seed);
    auto [text, figures] = post(maker);
    qsizetype done = 0;
    for (int step = 0; step < 12; ++step) {
        const qsizetype index = maker.below(figures.size());
        const TextRange range = figuresIn(text)[index].range;
        QList<Figure> intended = figures;
        const Result<TextEdits> edits = changeValue(text, intended, index, maker);
        if (!edits) {
            QVERIFY2(figures[index].kind != FigureKind::Element, qPrintable(edits.error().message + u'\n' + text));
            continue;
        }
        const QString after = applied(*edits, text);
        QVERIFY2(valuesOf(figuresIn(after)) == valuesOf(intended), qPrintable(text + QStringLiteral("\n→\n") + after));
        QVERIFY(after.startsWith(text.first(range.start)));
        QVERIFY(after.endsWith(text.sliced(range.end())));
        text = after;
        figures = intended;
        ++done;
    }
    QVERIFY(done > 0);
}

/// Commands on whole figures lose no picture but the one removed, and no other text.
void TestPostFigureProperties::places()
{
    QFETCH(const quint32, seed);
    Maker maker(seed);
    auto [text, figures] = post(maker);
    const auto words = [](const QString &post) {
        QString rest = post;
        const QList<Figure> found = figuresIn(post);
        for (auto figure = found.crbegin(); figure != found.crend(); ++figure) {
            rest.remove(figure->range.start, figure->range.length);
        }
        return rest.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    };
    const QStringList otherText = words(text);
    for (int step = 0; step < 8 && !figures.isEmpty(); ++step) {
        const qsizetype before = imagesIn(figures);
        const qsizetype count = figures.size();
        const Result<TextEdits> edits = changePlaces(text, figures, maker.below(figures.size()), maker);
        if (edits) {
            const QString after = applied(*edits, text);
            QVERIFY2(words(after) == otherText, qPrintable(text + QStringLiteral("\n→\n") + after));
            QVERIFY(imagesIn(figures) == before || figures.size() == count - 1);
            text = after;
        }
    }
}

QTEST_GUILESS_MAIN(TestPostFigureProperties)
#include "test_post_figureproperties.moc"
