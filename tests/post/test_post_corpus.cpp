// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "corpus.h"
#include "post/figure.h"
#include "post/frontmatter.h"
#include "post/postlayout.h"

#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace frontrow;

namespace {

using Kind = FieldValue::Kind;

/// A value of the same kind that differs.
FieldValue changed(const FieldValue &value)
{
    switch (value.kind()) {
    case Kind::Boolean:
        return FieldValue::boolean(!value.toBool(false));
    case Kind::Number:
        return FieldValue::number(QStringLiteral("4711"));
    case Kind::Date:
        return FieldValue::date(QStringLiteral("2001-02-03 04:05:06 +0100"));
    case Kind::List:
        return FieldValue::list(value.toList() + QStringList(QStringLiteral("Another one")));
    case Kind::Text:
        return FieldValue::text(value.toString().trimmed() + QStringLiteral(" – new"));
    default:
        return FieldValue::text(QStringLiteral("Something: new"));
    }
}

/// The fields that hold scalars or lists, with their paths.
QList<std::pair<QString, const Field *>> leavesOf(const QList<Field> &fields, const QString &prefix)
{
    QList<std::pair<QString, const Field *>> leaves;
    for (const Field &field : fields) {
        if (field.value.kind() != Kind::Map) {
            leaves.append({prefix + field.key, &field});
        }
        leaves += leavesOf(field.children, prefix + field.key + u'.');
    }
    return leaves;
}

/// Ruby's reading in the words of FieldValue::Kind, "Date" where Ruby leaves a date without seconds to Jekyll.
QString kindOf(const QJsonObject &reading)
{
    static const QRegularExpression minutes(
        QStringLiteral(R"(\A\d{4}-\d\d?-\d\d?[Tt ]+\d\d?:\d\d *(Z|[-+]\d\d?:?(\d\d)?)?\z)"));
    const QString kind = reading.value(u"kind").toString();
    return kind == u"Text" && minutes.match(reading.value(u"text").toString()).hasMatch() ? QStringLiteral("Date?")
                                                                                          : kind;
}

bool isSame(const FieldValue &value, const QJsonObject &reading)
{
    static constexpr const char *names[] = {"Null", "Boolean", "Number", "Date", "Text", "List", "Map"};
    const QString kind = kindOf(reading);
    const QString own = QString::fromLatin1(names[static_cast<int>(value.kind())]);
    if (kind == u"Date?") {
        return (own == u"Date" || own == u"Text") && value.toString() == reading.value(u"text").toString();
    }
    if (kind == u"List") {
        QStringList items;
        const QJsonArray array = reading.value(u"items").toArray();
        for (const auto &item : array) {
            items.append(item.toString());
        }
        return value == FieldValue::list(items);
    }
    return own == kind && (kind == u"Map" || value.toString() == reading.value(u"text").toString());
}

QString percent(qsizetype part, qsizetype whole)
{
    return QStringLiteral("%1 of %2 (%3 %)")
        .arg(part)
        .arg(whole)
        .arg(100.0 * static_cast<double>(part) / static_cast<double>(std::max<qsizetype>(whole, 1)), 0, 'f', 2);
}

/// What Jekyll hands to Ruby.
QString yamlOf(const QString &text)
{
    return text.first(layoutOf(text).yaml.end());
}

} // namespace

class TestPostCorpus : public QObject
{
    Q_OBJECT

    QList<CorpusPost> m_posts;

private Q_SLOTS:
    void initTestCase();
    void rangesGiveTheValues();
    void setAndRestore();
    void psychReadsTheSame();
    void psychReadsEdits();
    void figures();
};

void TestPostCorpus::initTestCase()
{
    m_posts = corpusPosts();
    if (m_posts.isEmpty()) {
        QSKIP("no posts beside the project");
    }
}

void TestPostCorpus::rangesGiveTheValues()
{
    qsizetype readable = 0;
    qsizetype checked = 0;
    for (const CorpusPost &post : m_posts) {
        const FrontMatter frontMatter = FrontMatter::parse(post.text);
        readable += frontMatter.isReadable() ? 1 : 0;
        for (const Diagnostic &problem : frontMatter.diagnostics()) {
            if (problem.severity == Diagnostic::Severity::Error) {
                qInfo().noquote() << post.name << problem.code << problem.message;
            }
        }
        for (const Field &field : frontMatter.fields()) {
            if (field.isReadOnly || field.value.kind() == Kind::Map) {
                continue;
            }
            const bool isBlockList =
                field.value.kind() == Kind::List && slice(post.text, field.valueRange).startsWith(u'-');
            const QString gap = isBlockList ? u'\n'
                    + QString(field.valueRange.start - post.text.lastIndexOf(u'\n', field.valueRange.start) - 1, u' ')
                                            : QStringLiteral(" ");
            const QString alone = QStringLiteral("---\nkey:") + gap + slice(post.text, field.valueRange).toString()
                + QStringLiteral("\n---\n");
            const QString where = post.name + u' ' + field.key;
            QVERIFY2(FrontMatter::parse(alone).value(u"key") == field.value, qPrintable(where));
            QVERIFY2(slice(post.text, field.keyRange).contains(field.key), qPrintable(where));
            QVERIFY2(slice(post.text, field.lines).startsWith(slice(post.text, field.keyRange)), qPrintable(where));
            ++checked;
        }
    }
    qInfo().noquote() << "posts read:" << percent(readable, m_posts.size()) << "values checked:" << checked;
    QVERIFY(readable * 100 >= m_posts.size() * 98);
}

void TestPostCorpus::setAndRestore()
{
    qsizetype tried = 0;
    qsizetype restored = 0;
    qsizetype refused = 0;
    for (const CorpusPost &post : m_posts) {
        const FrontMatter frontMatter = FrontMatter::parse(post.text);
        for (const auto &[path, field] : leavesOf(frontMatter.fields(), QString())) {
            if (frontMatter.find(path) != field) {
                continue;
            }
            ++tried;
            const QString where = post.name + u' ' + path;
            const Result<TextEdits> edits = setField(post.text, path, changed(field->value));
            if (!edits) {
                ++refused;
                QVERIFY2(field->isReadOnly, qPrintable(where + u' ' + edits.error().message));
                continue;
            }
            const QString edited = applied(*edits, post.text);
            QCOMPARE(edited.first(field->keyRange.start), post.text.first(field->keyRange.start));
            const qsizetype rest = post.text.size() - field->lines.end();
            QCOMPARE(edited.last(rest), post.text.last(rest));
            const Result<TextEdits> back = setField(edited, path, field->value);
            QVERIFY2(back.has_value(), qPrintable(where));
            const QString again = applied(*back, edited);
            if (again == post.text) {
                ++restored;
            } else {
                qInfo().noquote() << "not restored:" << where << slice(post.text, field->lines);
                QCOMPARE(FrontMatter::parse(again).value(path), field->value);
            }
        }
    }
    qInfo().noquote() << "restored:" << percent(restored, tried) << "refused:" << refused;
    QVERIFY((restored + refused) * 1000 >= tried * 995);
}

void TestPostCorpus::psychReadsTheSame()
{
    if (QStandardPaths::findExecutable(QStringLiteral("ruby")).isEmpty()) {
        QSKIP("ruby is not installed");
    }
    QJsonArray documents;
    for (const CorpusPost &post : m_posts) {
        documents.append(yamlOf(post.text));
    }
    const QJsonArray readings = psychReadings(documents);
    QCOMPARE(readings.size(), m_posts.size());
    qsizetype checked = 0;
    qsizetype same = 0;
    qsizetype agreed = 0;
    QMap<QString, qsizetype> kinds;
    for (qsizetype i = 0; i < m_posts.size(); ++i) {
        const FrontMatter frontMatter = FrontMatter::parse(m_posts[i].text);
        const bool isAgreed = frontMatter.isReadable() == !readings[i].isNull();
        agreed += isAgreed ? 1 : 0;
        if (!isAgreed) {
            qInfo().noquote() << (frontMatter.isReadable() ? "only Ruby refuses" : "only Frontrow refuses")
                              << m_posts[i].name;
        }
        const QJsonObject reading = readings[i].toObject();
        for (const Field &field : frontMatter.fields()) {
            const QJsonObject expected = reading.value(field.key).toObject();
            if (expected.isEmpty() || expected.value(u"kind").toString() == u"Alias"
                || frontMatter.find(field.key) != &field) {
                continue;
            }
            ++checked;
            ++kinds[kindOf(expected)];
            same += isSame(field.value, expected) ? 1 : 0;
            if (!isSame(field.value, expected)) {
                qInfo() << "differs:" << m_posts[i].name << field.key << field.value << expected;
            }
        }
    }
    qInfo().noquote() << "readable alike:" << percent(agreed, m_posts.size())
                      << "values alike:" << percent(same, checked) << kinds;
    QVERIFY(agreed * 1000 >= m_posts.size() * 995);
    QVERIFY(same * 1000 >= checked * 999);
}

void TestPostCorpus::psychReadsEdits()
{
    if (QStandardPaths::findExecutable(QStringLiteral("ruby")).isEmpty()) {
        QSKIP("ruby is not installed");
    }
    struct Edit
    {
        QString name;
        QString key;
        FieldValue value;
        qsizetype before = 0;
    };
    QList<Edit> edits;
    QJsonArray documents;
    for (const CorpusPost &post : m_posts) {
        const FrontMatter frontMatter = FrontMatter::parse(post.text);
        const qsizetype before = documents.size();
        documents.append(yamlOf(post.text));
        edits.append({post.name, QString(), FieldValue(), before});
        QStringList keys{QStringLiteral("frontrow_new")};
        for (const Field &field : frontMatter.fields()) {
            keys.append(field.key);
        }
        keys.removeDuplicates();
        for (const QString &key : keys) {
            const FieldValue value = changed(frontMatter.value(key));
            const Result<TextEdits> made = setField(post.text, key, value);
            if (made) {
                documents.append(yamlOf(applied(*made, post.text)));
                edits.append({post.name, key, value, before});
            }
        }
    }
    const QJsonArray readings = psychReadings(documents);
    QCOMPARE(readings.size(), documents.size());
    qsizetype checked = 0;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const Edit &edit = edits[i];
        if (edit.key.isEmpty() || readings[edit.before].isNull()) {
            continue;
        }
        QJsonObject after = readings[i].toObject();
        QJsonObject before = readings[edit.before].toObject();
        const QString where = edit.name + u' ' + edit.key;
        QVERIFY2(
            isSame(edit.value, after.take(edit.key).toObject()), qPrintable(where + u'\n' + documents[i].toString()));
        before.remove(edit.key);
        QVERIFY2(before == after, qPrintable(where));
        ++checked;
    }
    qInfo() << "edits read back by Ruby:" << checked;
    QVERIFY(checked > m_posts.size());
}

void TestPostCorpus::figures()
{
    qsizetype count = 0;
    qsizetype images = 0;
    qsizetype plainCount = 0;
    for (const CorpusPost &post : m_posts) {
        const QList<Figure> found = figuresIn(post.text);
        plainCount += post.text.count(QStringLiteral("<figure"), Qt::CaseInsensitive);
        qsizetype end = layoutOf(post.text).body.start;
        for (const Figure &figure : found) {
            QVERIFY2(figure.range.start >= end, qPrintable(post.name));
            QVERIFY2(slice(post.text, figure.range).startsWith(u"<figure", Qt::CaseInsensitive), qPrintable(post.name));
            QVERIFY2(slice(post.text, figure.range).endsWith(u'>'), qPrintable(post.name));
            QVERIFY2(slice(post.text, figure.range).contains(figure.caption), qPrintable(post.name));
            end = figure.range.end();
            images += figure.images.size();
        }
        count += found.size();
    }
    qInfo() << "figures:" << count << "with images:" << images << "by plain search:" << plainCount;
}

QTEST_GUILESS_MAIN(TestPostCorpus)
#include "test_post_corpus.moc"
