// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "corpus.h"
#include "madeposts.h"
#include "post/markup/postlayout.h"
#include "psychreading.h"
#include "support/seeded.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace frontrow;

namespace {

using Kind = FieldValue::Kind;

QString percent(qsizetype part, qsizetype whole)
{
    return QStringLiteral("%1 of %2 (%3 %)")
        .arg(part)
        .arg(whole)
        .arg(100.0 * static_cast<double>(part) / static_cast<double>(std::max<qsizetype>(whole, 1)), 0, 'f', 2);
}

const QString newKey = QStringLiteral("new: key");

/// What Jekyll hands to Ruby.
QString yamlOf(const QString &text)
{
    return text.first(layoutOf(text).yaml.end());
}

/// Documents for Psych, all read in one process, and what each is to be compared with.
struct PsychQuestions
{
    struct Question
    {
        QString name;
        QStringList keys; ///< what changed
        QStringList keysBefore; ///< where that was before
        FieldValue value; ///< what it is to be
        bool isGone = false;
        qsizetype before = 0; ///< the document that was changed
    };

    QJsonArray documents;
    QList<Question> questions;

    qsizetype add(const QString &text)
    {
        documents.append(yamlOf(text));
        return documents.size() - 1;
    }
    void ask(const QString &edited, const Question &question)
    {
        documents.append(yamlOf(edited));
        questions.resize(documents.size());
        questions.last() = question;
    }
};

} // namespace

/// Posts made at random and every post beside the project, and Ruby's own reading of each before and after edits.
class TestPostFieldCorpus : public QObject
{
    Q_OBJECT

    QList<CorpusPost> m_posts;
    bool m_hasRuby = false;

    void compareWithPsych(const PsychQuestions &asked);

private Q_SLOTS:
    void initTestCase();
    void rangesGiveTheValues();
    void psychReadsTheSame();
    void setsEveryValueAndBack();
    void addsRemovesRenamesMoves();
};

void TestPostFieldCorpus::initTestCase()
{
    QRandomGenerator random = test::seededRandom();
    m_posts = madePosts(random, 150) + corpusPosts();
    m_hasRuby = !QStandardPaths::findExecutable(QStringLiteral("ruby")).isEmpty();
}

void TestPostFieldCorpus::rangesGiveTheValues()
{
    qsizetype readable = 0;
    qsizetype checked = 0;
    for (const CorpusPost &post : m_posts) {
        const FrontMatter frontMatter = FrontMatter::parse(post.text);
        readable += frontMatter.isReadable() ? 1 : 0;
        for (const Leaf &leaf : leavesOf(frontMatter)) {
            const Field &field = *leaf.field;
            if (field.isReadOnly) {
                continue;
            }
            const QString where = post.name + u' ' + leaf.path();
            const bool isItem = slice(post.text, field.keyRange) == u"-" || field.keyRange.isEmpty();
            const qsizetype line = post.text.lastIndexOf(u'\n', field.valueRange.start) + 1;
            const bool isBlockList =
                field.value.kind() == Kind::List && slice(post.text, field.valueRange).startsWith(u'-');
            const QString gap =
                isBlockList ? u'\n' + QString(field.valueRange.start - line, u' ') : QStringLiteral(" ");
            const QString alone = QStringLiteral("---\nkey:") + gap + slice(post.text, field.valueRange).toString()
                + QStringLiteral("\n---\n");
            QVERIFY2(FrontMatter::parse(alone).value(u"key") == field.value, qPrintable(where));
            QVERIFY2(isItem || slice(post.text, field.keyRange).contains(field.key), qPrintable(where));
            QVERIFY2(slice(post.text, field.lines).contains(slice(post.text, field.keyRange)), qPrintable(where));
            ++checked;
        }
    }
    qInfo().noquote() << "posts read:" << percent(readable, m_posts.size()) << "values checked:" << checked;
    QVERIFY(readable * 100 >= m_posts.size() * 98);
}

void TestPostFieldCorpus::psychReadsTheSame()
{
    if (!m_hasRuby) {
        QSKIP("ruby is not installed");
    }
    QJsonArray documents;
    for (const CorpusPost &post : m_posts) {
        documents.append(yamlOf(post.text));
    }
    const QJsonArray readings = psychReadings(documents);
    QCOMPARE(readings.size(), m_posts.size());
    qsizetype checked = 0;
    for (qsizetype i = 0; i < m_posts.size(); ++i) {
        const FrontMatter frontMatter = FrontMatter::parse(m_posts[i].text);
        QVERIFY2(frontMatter.isReadable() != readings[i].isNull(), qPrintable(m_posts[i].name));
        for (const Leaf &leaf : leavesOf(frontMatter)) {
            const QJsonValue reading = readingAt(readings[i], leaf.keys);
            if (leaf.field->isReadOnly && reading[u"kind"].toString() == u"Alias") {
                continue;
            }
            ++checked;
            QVERIFY2(isSameValue(leaf.field->value, reading),
                qPrintable(m_posts[i].name + u' ' + leaf.path() + QStringLiteral(" is ") + leaf.field->value.toString()
                    + QString::fromUtf8(QJsonDocument(reading.toObject()).toJson()) + yamlOf(m_posts[i].text)));
        }
    }
    qInfo() << "values alike:" << checked;
}

void TestPostFieldCorpus::compareWithPsych(const PsychQuestions &asked)
{
    if (!m_hasRuby) {
        QSKIP("ruby is not installed");
    }
    const QJsonArray readings = psychReadings(asked.documents);
    QCOMPARE(readings.size(), asked.documents.size());
    qsizetype checked = 0;
    for (qsizetype i = 0; i < asked.questions.size(); ++i) {
        const PsychQuestions::Question &question = asked.questions[i];
        if (question.name.isEmpty()) {
            continue;
        }
        const QString where = question.name + u' ' + question.keys.join(u'.') + u'\n' + asked.documents[i].toString();
        const QJsonValue before = readings[question.before];
        const QJsonValue after = readings[i];
        QVERIFY2(after.isObject(), qPrintable(where));
        const QJsonValue found = readingAt(after, question.keys);
        QVERIFY2(question.isGone ? found.isUndefined() : isSameValue(question.value, found), qPrintable(where));
        QVERIFY2(without(before, question.keysBefore) == without(after, question.keys), qPrintable(where));
        ++checked;
    }
    qInfo() << "edits read back by Ruby:" << checked;
    QVERIFY(checked >= m_posts.size());
}

void TestPostFieldCorpus::setsEveryValueAndBack()
{
    qsizetype tried = 0;
    qsizetype restored = 0;
    QMap<QString, qsizetype> refused;
    PsychQuestions asked;
    for (const CorpusPost &post : m_posts) {
        const FrontMatter frontMatter = FrontMatter::parse(post.text);
        const qsizetype before = asked.add(post.text);
        for (const Leaf &leaf : leavesOf(frontMatter)) {
            ++tried;
            const Field &field = *leaf.field;
            const QString where = post.name + u' ' + leaf.path();
            const FieldValue value = changed(field.value);
            const Result<TextEdits> edits = setField(post.text, leaf.path(), value);
            if (!edits) {
                const Diagnostics &found = frontMatter.diagnostics();
                const auto named = std::ranges::find(found, edits.error().message, &Diagnostic::message);
                QVERIFY2(field.isReadOnly && named != found.end(), qPrintable(where + u' ' + edits.error().message));
                ++refused[named->code];
                continue;
            }
            const QString edited = applied(*edits, post.text);
            QCOMPARE(edited.first(field.keyRange.start), post.text.first(field.keyRange.start));
            const qsizetype rest = post.text.size() - field.lines.end();
            QCOMPARE(edited.last(rest), post.text.last(rest));
            const Result<TextEdits> back = setField(edited, leaf.path(), field.value);
            QVERIFY2(back.has_value(), qPrintable(where));
            const QString after = applied(*back, edited);
            // Escapes and line breaks within quotation marks, which nobody writes, become others of the same meaning.
            const bool isMade = post.name.startsWith(u"made ");
            const FrontMatter again = FrontMatter::parse(after);
            const Field *found = again.find(leaf.path());
            QVERIFY2(after == post.text || (isMade && found && found->value == field.value),
                qPrintable(where + u'\n' + yamlOf(post.text) + yamlOf(edited) + yamlOf(after)));
            ++restored;
            asked.ask(edited, {post.name, leaf.keys, leaf.keys, value, false, before});
        }
    }
    qInfo().noquote() << "set and restored:" << percent(restored, tried) << "refused:" << refused;
    compareWithPsych(asked);
}

void TestPostFieldCorpus::addsRemovesRenamesMoves()
{
    PsychQuestions asked;
    qsizetype moved = 0;
    for (qsizetype i = 0; i < m_posts.size(); i += 4) {
        const CorpusPost &post = m_posts[i];
        const FrontMatter frontMatter = FrontMatter::parse(post.text);
        const qsizetype before = asked.add(post.text);
        const FieldValue text = FieldValue::text(QStringLiteral("new: value"));
        for (const QString &path : {QStringLiteral("frontrow"), QStringLiteral("header.frontrow")}) {
            const Result<TextEdits> added = setField(post.text, path, text);
            const bool isValue = frontMatter.find(u"header") != nullptr && path.contains(u'.')
                && frontMatter.value(u"header").kind() != Kind::Map
                && frontMatter.value(u"header").kind() != Kind::Null;
            QVERIFY2(added.has_value() || isValue, qPrintable(post.name + (added ? QString() : added.error().message)));
            const bool isNewMap = path.contains(u'.') && frontMatter.value(u"header").kind() != Kind::Map;
            if (added && !isNewMap) {
                const QStringList keys = path.split(u'.');
                asked.ask(applied(*added, post.text), {post.name, keys, keys, text, false, before});
            }
        }
        const QList<Leaf> leaves = leavesOf(frontMatter);
        for (const Leaf &leaf : leaves) {
            const QString path = leaf.path();
            const QString where = post.name + u' ' + path;
            const auto isOnly = [&](const QStringList &keys) {
                return std::ranges::count_if(leaves, [&](const Leaf &other) { return other.keys == keys; }) == 1;
            };
            if (leaf.field->isReadOnly || leaf.keys.size() > 1 || !isOnly(leaf.keys)) {
                continue;
            }
            // Empty lines after a text that keeps them are its own, so what stands beside it may be refused.
            static const QRegularExpression keeping(QStringLiteral("[|>]\\+"));
            const bool mayRefuse = keeping.match(post.text).hasMatch();
            const Result<TextEdits> removed = removeField(post.text, path);
            if (!removed && mayRefuse) {
                continue;
            }
            QVERIFY2(removed.has_value(), qPrintable(where));
            const Result<TextEdits> renamed = renameField(post.text, path, newKey);
            if (!renamed) { // there twice
                QVERIFY2(std::ranges::count(frontMatter.fields(), leaf.keys.constFirst(), &Field::key) > 1,
                    qPrintable(where + renamed.error().message));
                continue;
            }
            asked.ask(applied(*removed, post.text), {post.name, leaf.keys, leaf.keys, {}, true, before});
            const QString withNewName = applied(*renamed, post.text);
            asked.ask(withNewName, {post.name, {newKey}, leaf.keys, leaf.field->value, false, before});
            const Result<TextEdits> back = renameField(withNewName, newKey, leaf.keys.constFirst());
            QVERIFY2(back.has_value(), qPrintable(where));
            const QString again = applied(*back, withNewName);
            QCOMPARE(FrontMatter::parse(again).value(path), leaf.field->value);
            for (const QString &target : {QString(), frontMatter.fields().constFirst().key}) {
                const Result<TextEdits> move = moveField(post.text, path, target);
                if (!move && mayRefuse) {
                    continue;
                }
                QVERIFY2(move.has_value(), qPrintable(where + u' ' + (move ? QString() : move.error().message)));
                const QString reordered = applied(*move, post.text);
                QStringList lines = reordered.split(u'\n');
                QStringList linesBefore = post.text.split(u'\n');
                lines.sort();
                linesBefore.sort();
                QCOMPARE(lines, linesBefore);
                asked.ask(reordered, {post.name, leaf.keys, leaf.keys, leaf.field->value, false, before});
                ++moved;
            }
        }
    }
    qInfo() << "moved:" << moved;
    compareWithPsych(asked);
}

QTEST_GUILESS_MAIN(TestPostFieldCorpus)
#include "test_post_fieldcorpus.moc"
