// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/filters.h"
#include "liquid/jekylloracle.h"
#include "support/testfiles.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <memory>

using namespace frontrow;
using namespace frontrow::test;

namespace {

const QString folder = QStringLiteral(FRONTROW_SOURCE_DIR "/tests/liquid/");

/// The values of edges.yml, as a template names them, and some that no file has.
QStringList edgeValues()
{
    static const QRegularExpression key(QStringLiteral("^(\\w+):"), QRegularExpression::MultilineOption);
    QStringList values{QStringLiteral("(2..4)"), QStringLiteral("(4..2)")};
    const QString text = textOf(folder + QStringLiteral("edges.yml"));
    for (auto each = key.globalMatch(text); each.hasNext();) {
        values.append(QStringLiteral("e.") + each.next().captured(1));
    }
    return values;
}

/// The filters that are tried, with their arguments.
QStringList filterCalls()
{
    return textOf(folder + QStringLiteral("filtercalls.txt")).split(u'\n', Qt::SkipEmptyParts);
}

/// What \a formula gives, and of what kind that is.
QString shown(const QString &formula)
{
    return QStringLiteral("{% assign e = site.data.edges %}{% assign v = ") + formula
        + QStringLiteral(" %}[{{ v }}] {{ v | inspect }} {{ v | size }}");
}

/// What only Ruby does: whole numbers and years without limit, bytes that are no text, texts that are ASCII only (whose
/// quotation marks are references then), a time that is taken for the list of
/// its parts, the order of what is equal.
bool isBesidesThePoint(const QString &source, const LiquidAnswer &theirs)
{
    static const QRegularExpression hugeNumber(QStringLiteral("\\d{19}"));
    static const QRegularExpression listOfTime(
        QStringLiteral("e\\.moment \\| (compact|concat|join|map|reverse|sort_natural|uniq)"));
    static const QRegularExpression dateOfHuge(QStringLiteral("e\\.large \\| date"));
    return hugeNumber.match(theirs.text).hasMatch() || theirs.text.contains(u"&#8220;a")
        || theirs.text.contains(u"&quot;\\x") || listOfTime.match(source).hasMatch()
        || dateOfHuge.match(source).hasMatch() || source.contains(u"e.words | sort_natural: 'name'");
}

} // namespace

/// Every filter on every kind of value, and every comparison of two of them, is what real Jekyll makes of it.
class TestLiquidFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_oracle = std::make_unique<JekyllOracle>(contentOf(folder + QStringLiteral("edges.yml"))); }

    void everyFilterIsTried()
    {
        QSet<QString> tried;
        for (const QString &call : filterCalls()) {
            tried.insert(call.section(u':', 0, 0));
        }
        const QStringList names = liquid::allFilters().keys();
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()) - tried, QSet<QString>());
    }

    void filtersOfAnyValue()
    {
        QStringList templates;
        for (const QString &call : filterCalls()) {
            for (const QString &value : edgeValues()) {
                templates.append(shown(value + QStringLiteral(" | ") + call));
            }
        }
        QCOMPARE(m_oracle->different(templates, isBesidesThePoint), 0);
    }

    void comparisonsOfAnyValues()
    {
        QStringList templates;
        for (const QString &left : edgeValues() + QStringList{QStringLiteral("empty"), QStringLiteral("blank")}) {
            for (const char *right :
                {"(2..4)", "empty", "blank", "e.nothing", "e.truth", "e.one", "e.half", "e.huge", "e.empty", "e.word",
                    "e.number", "e.moment", "e.none", "e.numbers", "e.nils", "e.people", "e.map"}) {
                for (const char *relation : {"==", "!=", "<", ">=", "contains"}) {
                    templates.append(QStringLiteral("{% assign e = site.data.edges %}{% if %1 %2 %3 %}yes{% else %}no"
                                                    "{% endif %}")
                            .arg(left, QLatin1StringView(relation), QLatin1StringView(right)));
                }
            }
        }
        QCOMPARE(m_oracle->different(templates), 0);
    }

    void propertiesAndLoopsOfAnyValue()
    {
        QStringList templates;
        for (const QString &value : edgeValues()) {
            for (const char *key : {"first", "last", "size", "name", "b", "0", "['c d'].e", "[0]", "[-1]", "[99]",
                     "[e.word]", "[e.nothing]", "[e.half]", "first.size"}) {
                const QString asked = QLatin1StringView(key).startsWith(u'[') ? value + QLatin1StringView(key)
                                                                              : value + u'.' + QLatin1StringView(key);
                templates.append(shown(asked));
            }
            for (const char *limits : {"", "reversed", "limit: 2", "offset: 1", "limit: e.half", "limit: e.word",
                     "offset: e.seven", "limit: 0 offset: 99", "limit: e.nothing"}) {
                templates.append(QStringLiteral("{% assign e = site.data.edges %}{% for i in %1 %2 %}{{ forloop.index "
                                                "}}/{{ forloop.length }}={{ i | inspect }};{% else %}none{% endfor %}")
                        .arg(value, QLatin1StringView(limits)));
            }
            templates.append(QStringLiteral("{% assign e = site.data.edges %}{% tablerow i in %1 cols: 2 %}{{ i | "
                                            "inspect }}{% endtablerow %}")
                    .arg(value));
            templates.append(QStringLiteral("{% assign e = site.data.edges %}{% case %1 %}{% when 1, 'plum' %}a{% when "
                                            "e.nothing or true %}b{% when empty %}c{% else %}d{% endcase %}")
                    .arg(value));
            templates.append(QStringLiteral("{% assign e = site.data.edges %}{% for i in (%1..4) limit: 9 %}{{ i }}"
                                            "{% endfor %}{% cycle %1, 'x' %}{% if %1 %}t{% endif %}")
                    .arg(value));
        }
        QCOMPARE(m_oracle->different(templates), 0);
    }

    /// Each directive of a time with each flag and width, at moments where weeks, years and hours turn.
    void formatsOfTimes()
    {
        const QStringList moments{QStringLiteral("2021-01-03 00:00:00 +0000"),
            QStringLiteral("2024-12-31 12:05:09 -0330"), QStringLiteral("0999-12-31 23:59:59 +1400")};
        const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%+-.");
        const QStringList forms{QStringLiteral("%"), QStringLiteral("%-"), QStringLiteral("%_"), QStringLiteral("%0"),
            QStringLiteral("%^"), QStringLiteral("%#"), QStringLiteral("%6"), QStringLiteral("%-6"),
            QStringLiteral("%-12"), QStringLiteral("%_6"), QStringLiteral("%012"), QStringLiteral("%^#"),
            QStringLiteral("%1"), QStringLiteral("%E"), QStringLiteral("%O"), QStringLiteral("%:"),
            QStringLiteral("%::"), QStringLiteral("%_:"), QStringLiteral("%-:"), QStringLiteral("%10:"),
            QStringLiteral("%_10:"), QStringLiteral("%:::"), QStringLiteral("%+")};
        QStringList templates;
        for (const QString &moment : moments) {
            for (const QString &form : forms) {
                for (const QChar letter : letters) {
                    templates.append(QStringLiteral("{{ '") + moment + QStringLiteral("' | date: \"") + form + letter
                        + QStringLiteral("x\" }}"));
                }
                templates.append(
                    QStringLiteral("{{ '") + moment + QStringLiteral("' | date: \"") + form + QStringLiteral("\" }}"));
            }
        }
        QCOMPARE(m_oracle->different(templates), 0);
    }

private:
    std::unique_ptr<JekyllOracle> m_oracle;
};

QTEST_GUILESS_MAIN(TestLiquidFilters)

#include "test_liquid_filters.moc"
