// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/readingtime.h"
#include "liquid/run.h"
#include "liquid/templatepieces.h"
#include "support/seeded.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <QTimeZone>

#include <limits>

using namespace frontrow;
using namespace frontrow::liquid;

namespace {

/// A blog of one list and two includes, one of which includes itself.
class SmallHost : public Host
{
public:
    [[nodiscard]] Value variable(const QString &name) const override
    {
        return name == u"list" ? Value(List{Value(qint64(1)), Value(QStringLiteral("two")), Value(3.5)})
            : name == u"large" ? Value(std::numeric_limits<qint64>::max())
                               : Value();
    }
    [[nodiscard]] std::shared_ptr<const Template> include(const QString &name) const override
    {
        const QString text = name == u"self.html" ? QStringLiteral("<{% include self.html %}>")
            : name == u"small.html"               ? QStringLiteral("({{ include.x }})")
                                                  : QString();
        return text.isEmpty() ? nullptr : std::make_shared<const Template>(Template::of(text));
    }
    [[nodiscard]] std::shared_ptr<const Template> includeRelative(const QString & /*name*/) const override
    {
        return nullptr;
    }
    [[nodiscard]] std::optional<QString> themeInclude(
        const QString & /*name*/, const Map & /*parameters*/) const override
    {
        return {};
    }
    [[nodiscard]] std::expected<QString, Fault::Kind> pageUrl(const QString &name, bool /*isPost*/) const override
    {
        return name == u"known" ? std::expected<QString, Fault::Kind>(QStringLiteral("/known/"))
                                : std::unexpected(Fault::Kind::Missing);
    }
    [[nodiscard]] QString highlighted(
        const QString & /*language*/, const QString & /*options*/, const QString &code) const override
    {
        return code;
    }
    [[nodiscard]] QString markdownified(const QString &markdown) const override { return markdown; }
    [[nodiscard]] QString smartened(const QString &text) const override { return text; }
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2026, 5, 18), QTime(10, 0), QTimeZone(QTimeZone::UTC));
    }
    [[nodiscard]] std::optional<QDateTime> parsedTime(const QString & /*text*/) const override { return {}; }
    [[nodiscard]] QString mark(QStringView source, TextRange tag) const override
    {
        return u'«' + slice(source, tag).toString() + u'»';
    }
};

/// Whatever makes a template, right and wrong, next to each other.
QString anyTemplate(QRandomGenerator &random)
{
    static const QStringList parts{QStringLiteral("text "), QStringLiteral("\n"), QStringLiteral("🎤"),
        QStringLiteral("{{ list }}"), QStringLiteral("{{- 'x' -}}"), QStringLiteral("{{ list | first | plus: 1 }}"),
        QStringLiteral("{{ list | nosuch: }}"), QStringLiteral("{{"), QStringLiteral("}}"), QStringLiteral("{%"),
        QStringLiteral("%}"), QStringLiteral("{"), QStringLiteral("}"), QStringLiteral("{% assign v = list.size %}"),
        QStringLiteral("{%- assign -%}"), QStringLiteral("{{ v }}"), QStringLiteral("{% if v > 2 %}"),
        QStringLiteral("{% if %}"), QStringLiteral("{% elsif list %}"), QStringLiteral("{% else %}"),
        QStringLiteral("{% endif %}"), QStringLiteral("{% unless v %}"), QStringLiteral("{% endunless %}"),
        QStringLiteral("{% for i in list %}"), QStringLiteral("{% for i in (1..3) reversed %}"),
        QStringLiteral("{{ i }}"), QStringLiteral("{% break %}"), QStringLiteral("{% continue %}"),
        QStringLiteral("{% endfor %}"), QStringLiteral("{% case v %}"), QStringLiteral("{% when 3 %}"),
        QStringLiteral("{% endcase %}"), QStringLiteral("{% capture v %}"), QStringLiteral("{% endcapture %}"),
        QStringLiteral("{% raw %}"), QStringLiteral("{% endraw %}"), QStringLiteral("{% comment %}"),
        QStringLiteral("{% endcomment %}"), QStringLiteral("{% highlight ruby %}"),
        QStringLiteral("{% endhighlight %}"), QStringLiteral("{% include small.html x='y' %}"),
        QStringLiteral("{% include none.html %}"), QStringLiteral("{% include self.html %}"),
        QStringLiteral("{% post_url known %}"), QStringLiteral("{% link gone %}"), QStringLiteral("{% plugin a b %}"),
        QStringLiteral("{% cycle 'a', 'b' %}"), QStringLiteral("{% increment n %}"),
        QStringLiteral("{% tablerow i in list cols: 2 %}"), QStringLiteral("{% endtablerow %}"),
        QStringLiteral("{% ifchanged %}"), QStringLiteral("{% endifchanged %}"), QStringLiteral("{% # note %}"),
        QStringLiteral("{% liquid\necho v\nassign v = 7 %}"), QStringLiteral("{% endnothing %}")};
    QString text;
    for (int count = random.bounded(1, 24); count > 0; --count) {
        text += parts[random.bounded(parts.size())];
    }
    return text;
}

Output ran(const QString &source, const Budget &budget = {})
{
    return run(Template::of(source), SmallHost(), budget);
}

QList<Fault::Kind> kindsOf(const Output &output)
{
    QList<Fault::Kind> kinds;
    for (const Fault &fault : output.faults) {
        kinds.append(fault.kind);
    }
    return kinds;
}

} // namespace

/// What a run says of itself, whatever the template: places, marks, faults and limits. What it puts out is compared
/// with Jekyll elsewhere.
class TestLiquidRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesAreTheWholeTemplate()
    {
        for (int round = 0; round < 3000; ++round) {
            const QString source = anyTemplate(m_random);
            qsizetype end = 0;
            for (const TemplatePiece &piece : piecesOf(source)) {
                QCOMPARE(piece.range.start, end);
                QVERIFY(!piece.range.isEmpty());
                end = piece.range.end();
                const QStringView text = slice(source, piece.range);
                const bool isTag = text.startsWith(u"{%");
                const bool isOutput = text.startsWith(u"{{");
                QCOMPARE(piece.kind == TemplatePiece::Kind::Tag, isTag);
                QCOMPARE(piece.kind == TemplatePiece::Kind::Output, isOutput);
            }
            QCOMPARE(end, source.size());
        }
    }

    void placesLeadBackToTheTemplate()
    {
        qsizetype unchanged = 0;
        for (int round = 0; round < 3000; ++round) {
            const QString source = anyTemplate(m_random);
            const Output output = ran(source);
            for (qsizetype i = 0; i < output.pieces.size(); ++i) {
                const Output::Piece &piece = output.pieces[i];
                const qsizetype end = i + 1 < output.pieces.size() ? output.pieces[i + 1].written : output.text.size();
                QVERIFY2(piece.written <= end, qPrintable(source));
                QVERIFY2(i == 0 || output.pieces[i - 1].original <= piece.original, qPrintable(source));
                QVERIFY2(piece.original <= source.size(), qPrintable(source));
                if (!piece.isReplacement) {
                    const TextRange written = TextRange::between(piece.written, end);
                    QCOMPARE(slice(output.text, written).toString(),
                        slice(source, {piece.original, written.length}).toString());
                    unchanged += written.length;
                }
            }
        }
        QVERIFY(unchanged > 5000);
    }

    void faultsStandWhereTheTagIs()
    {
        int faults = 0;
        for (int round = 0; round < 3000; ++round) {
            const QString source = anyTemplate(m_random);
            const Output output = ran(source);
            for (const Fault &fault : output.faults) {
                const QStringView tag = slice(source, fault.range);
                QVERIFY2(fault.range.end() <= source.size() && tag.startsWith(u'{'), qPrintable(source));
                QVERIFY2(fault.kind == Fault::Kind::Budget || !fault.message.isEmpty(), qPrintable(source));
                ++faults;
            }
        }
        QVERIFY(faults > 1000);
    }

    /// A template that is run again, as one is for each page, gives the same.
    void aTemplateIsNotChangedByARun()
    {
        const SmallHost host;
        for (int round = 0; round < 1000; ++round) {
            const QString source = anyTemplate(m_random);
            const Template read = Template::of(source);
            const Output first = run(read, host);
            const Output second = run(read, host);
            QCOMPARE(second.text, first.text);
            QCOMPARE(second.faults, first.faults);
        }
    }

    void whereOnlyCodeIsKnownTheRestIsText()
    {
        for (int round = 0; round < 3000; ++round) {
            QString source = anyTemplate(m_random);
            for (const char *word : {"raw", "comment", "highlight"}) {
                source.replace(QLatin1StringView(word), QStringLiteral("x"));
            }
            const Output output = run(Template::of(source, Dialect::CodeOnly), SmallHost());
            QCOMPARE(output.text, source);
            QCOMPARE(output.faults, QList<Fault>());
        }
    }

    void limits_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<Budget>("budget");
        const auto row = [](const char *name, const char *source, const Budget &budget) {
            QTest::newRow(name) << QString::fromUtf8(source) << budget;
        };
        row("steps", "{% for i in (1..100) %}x{% endfor %}", {.steps = 50});
        row("steps of nested loops", "{% for i in (1..9) %}{% for j in (1..9) %}x{% endfor %}{% endfor %}",
            {.steps = 50});
        row("steps of a range without end", "{% for i in (1..large) %}x{% endfor %}", {.steps = 1000});
        row("steps of a table", "{% tablerow i in (1..large) %}x{% endtablerow %}", {.steps = 1000});
        row("steps of a filter", "{{ (1..large) | where_exp: 'i', 'i < 0' }}", {.steps = 1000});
        row("characters put out", "{% for i in (1..100) %}0123456789{% endfor %}", {.characters = 500});
        row("characters kept", "{% assign v = 'x' %}{% for i in (1..60) %}{% assign v = v | append: v %}{% endfor %}",
            {.characters = 5000});
        row("characters captured",
            "{% for i in (1..100) %}{% capture v %}0123456789{{ v }}{% endcapture %}{% endfor %}",
            {.characters = 5000});
        row("characters of an alignment",
            "{{ 'x' | split: '' | join: '' | date: '%999999999d' }}{% for i in (1..99) "
            "%}{{ '2020-01-01' | replace: '0', '0123456789' }}{% endfor %}",
            {.characters = 500});
        row("time",
            "{% for i in (1..999) %}{% for j in (1..999) %}{% assign v = i | append: j | slugify %}{% endfor %}"
            "{% endfor %}",
            {.steps = 100'000'000, .characters = 100'000'000, .milliseconds = 30});
        row("time of filters", "{% for i in (1..60) %}{% assign v = (1..large) | reverse | size %}{% endfor %}",
            {.milliseconds = 300});
        // What grows faster than it is written down: a filter would need all memory that there is.
        const char *doubled = "{% assign v = 'x' %}{% for i in (1..18) %}{% assign v = v | append: v %}{% endfor %}";
        const auto grows = [&](const char *name, const char *end) {
            QTest::newRow(name) << QString::fromUtf8(doubled) + QString::fromUtf8(end) << Budget();
        };
        grows("replacements", "{{ v | replace: 'x', v | size }}");
        grows("replacements of nothing", "{{ v | replace: '', v | size }}");
        grows("what joins", "{{ v | split: '' | join: v | size }}");
        row("lists in lists, twice each time",
            "{% assign v = 'x' | split: ',' %}{% for i in (1..60) %}{% assign v = v | push: v %}{% endfor %}{{ v }}",
            {});
        row("lists in lists, deep",
            "{% assign e = '' | split: ',' %}{% assign v = 'x' %}{% for i in (1..50000) %}{% assign v = e | push: v %}"
            "{% endfor %}{{ v | inspect }}",
            {});
    }

    void includesInThemselvesEnd()
    {
        const Output output = ran(QStringLiteral("{% include self.html %} after"), {.depth = 10});
        QCOMPARE(output.faults, (QList<Fault>{{Fault::Kind::Syntax, QStringLiteral("Nesting too deep"), {0, 23}}}));
        QCOMPARE(output.text,
            QStringLiteral("<").repeated(10) + QStringLiteral("«{% include self.html %}»")
                + QStringLiteral(">").repeated(10) + QStringLiteral(" after"));
    }

    void limits()
    {
        QFETCH(const QString, source);
        QFETCH(const Budget, budget);
        const QString whole = QStringLiteral("before ") + source + QStringLiteral(" {{ list }} after");
        const Output output = ran(whole, budget);
        QCOMPARE(output.faults.size(), 1);
        QCOMPARE(kindsOf(output), QList{Fault::Kind::Budget});
        QVERIFY(slice(whole, output.faults.constFirst().range).startsWith(u'{'));
        QVERIFY(output.text.startsWith(u"before "));
        QVERIFY2(output.text.endsWith(u"after"), qPrintable(output.text.right(40)));
        QVERIFY(output.text.size() < budget.characters + 100);
    }

    /// What is read once for all templates is not the first one's time; but it has a limit of its own.
    void readingIsNoTimeOfTheTemplate()
    {
        const qint64 before = ReadingTime::total();
        {
            const ReadingTime outer;
            const ReadingTime inner; // a list reads its posts: counted once
            QThread::msleep(30);
            QCOMPARE(ReadingTime::total(), before);
        }
        const qint64 read = ReadingTime::total() - before;
        QVERIFY2(read >= 30 && read < 60, qPrintable(QString::number(read)));
    }

private:
    QRandomGenerator m_random = test::seededRandom();
};

QTEST_GUILESS_MAIN(TestLiquidRuns)

#include "test_liquid_runs.moc"
