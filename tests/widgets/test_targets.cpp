// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/testfiles.h"
#include "widgets/workbench.h"
#include "windowfixture.h"
#include "workspace/blog/blogreader.h"
#include "workspace/prompt/noticecentre.h"

#include <QImage>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>

using namespace frontrow;
using namespace frontrow::test;

/// Where links, pictures, footnotes and Liquid lead when somebody follows them, in a blog below a `baseurl`.
class TestTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void aPlaceLeadsThere_data();
    void aPlaceLeadsThere();
    void aChangedPostIsNotLeftUnasked();

private:
    /// Opens a post of the blog with \a text and puts the caret where ¦ is in it; SELF is the address of the post.
    void open(QString text);
    void follow() { QTest::keyClick(&m_fixture->editor(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier); }
    /// What came of following: "opens FILE", "web ADDRESS", "shows FILE", "says SENTENCE" or "caret LINE".
    [[nodiscard]] QString outcome();

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_file; ///< the post that was opened
    QString m_said;
    int m_number = 0; ///< the number of m_file's post
};

void TestTargets::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_fixture = std::make_unique<WindowFixture>();
    const auto write = [this](const char *name, const QByteArray &bytes) {
        QVERIFY(writeTestFile(m_fixture->path(QStringLiteral("blog/") + QString::fromUtf8(name)), bytes));
    };
    write("_config.yml", "title: Blog\nurl: https://blog.example\nbaseurl: /base\npermalink: /:title/\n");
    write("_posts/2026-01-01-one.md", "---\ntitle: One\n---\n\nFirst.\n");
    write("_posts/2026-01-02-über-uns.md", "---\ntitle: We\n---\n\nSecond.\n");
    write("about.md", "---\ntitle: About\n---\n\nA page.\n");
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QVERIFY(QDir().mkpath(m_fixture->path(QStringLiteral("blog/images"))));
    QVERIFY(picture.save(m_fixture->path(QStringLiteral("blog/images/pic.png"))));
    open(QStringLiteral("¦"));
    connect(&m_fixture->session().notices(), &NoticeCentre::notified, this,
        [this](const Notice &notice) { m_said = notice.topic == Notice::Topic::Form ? notice.text : m_said; });
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->window->workbench().blog().reader().snapshot().index.posts.size(), 3, 20'000);
}

void TestTargets::open(QString text)
{
    m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
    m_fixture->prompt.links.clear();
    m_fixture->prompt.files.clear();
    const QString name = QStringLiteral("row%1").arg(++m_number);
    text = QStringLiteral("---\ntitle: Here\n---\n\n") + text + QStringLiteral("\n\n## The End\n\n## Straße\n");
    text.replace(QStringLiteral("SELF"), QStringLiteral("/base/%1/").arg(name));
    const qsizetype caret = text.indexOf(u'¦');
    m_fixture->open(QStringLiteral("blog/_posts/2026-02-01-%1.md").arg(name), text.remove(u'¦'));
    m_file = m_fixture->session().document().filePath();
    m_fixture->editor().setCaret(caret);
    m_said.clear();
}

QString TestTargets::outcome()
{
    const QString file = m_fixture->session().document().filePath();
    if (file != m_file) {
        return QStringLiteral("opens ") + QFileInfo(file).fileName();
    }
    if (!m_fixture->prompt.links.isEmpty()) {
        return QStringLiteral("web ") + m_fixture->prompt.links.constFirst().toString();
    }
    if (!m_fixture->prompt.files.isEmpty()) {
        return QStringLiteral("shows ") + QFileInfo(m_fixture->prompt.files.constFirst()).fileName();
    }
    return m_said.isEmpty() ? QStringLiteral("caret ") + m_fixture->editor().textCursor().block().text()
                            : QStringLiteral("says ") + m_said;
}

void TestTargets::aPlaceLeadsThere_data()
{
    QTest::addColumn<QString>("text"); // followed at ¦
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    const char *one = "opens 2026-01-01-one.md";
    const char *we = "opens 2026-01-02-über-uns.md";
    row("a post", "[x](/base/on¦e/)", one);
    row("a post by its file", "[x](/base/on¦e.html)", one);
    row("a post beside this", "[x](../on¦e/)", one);
    row("a post by a definition", "[x][wh¦ere]\n\n[where]: /base/one/\n", one);
    row("a heading of a post", "[x](/base/one/#lat¦er)", one);
    row("letters", "[x](/base/über-¦uns/)", we);
    row("letters as servers have them", "[x](/base/%C3%BCber-¦uns/)", we);
    row("post_url", "{% post_url 2026-01-01-o¦ne %}", one);
    row("post_url of none", "{% post_url 2020-01-01-n¦one %}", "says “2020-01-01-none” is no post of this blog.");
    row("link", "[x]({% link _posts/2026-01-01-o¦ne.md %})", one);
    row("a page", "[x](/base/ab¦out/)", "says “/base/about/” is no post of this blog.");
    row("a heading", "[x](#the-¦end)", "caret ## The End");
    row("a heading by the post's address", "[x](SELF#the-¦end)", "caret ## The End");
    row("a heading with letters", "[x](#straß¦e)", "caret ## Straße");
    row("a heading as servers have it", "[x](#stra%C3%9F¦e)", "caret ## Straße");
    row("no heading", "[x](#no¦ne)", "says No heading of this post has the id “none”.");
    row("the web", "[x](https://example.org/¦a?b#c)", "web https://example.org/a?b#c");
    row("the web by the page's scheme", "[x](//example.org/on¦e/)", "web https://example.org/one/");
    row("mail", "<mailto:a¦@b.org>", "web mailto:a@b.org");
    row("a picture", "![x](/base/images/p¦ic.png)", "shows pic.png");
    row("a picture that is a link", "[![x](/base/images/pic.png)](/base/on¦e/)", one);
    row("a picture of the web", "![x](https://example.org/p¦.png)", "web https://example.org/p.png");
    row("no picture", "![x](/base/images/go¦ne.png)", "says The picture “/base/images/gone.png” is not there.");
    row("a footnote", "A[^¦n]\n\n[^n]: Where it is from.", "caret [^n]: Where it is from.");
    row("words", "only wo¦rds", "says There is no link, picture or footnote at the caret.");
}

void TestTargets::aPlaceLeadsThere()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    open(text);
    const QString before = m_fixture->text();
    follow();
    QTRY_COMPARE(outcome(), expected);
    if (m_fixture->session().document().filePath() == m_file) {
        QCOMPARE(m_fixture->text(), before);
    }
}

void TestTargets::aChangedPostIsNotLeftUnasked()
{
    open(QStringLiteral("[x](/base/on¦e/)"));
    m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("The End")));
    QTest::keyClicks(&m_fixture->editor(), QStringLiteral("New "));
    const QString changed = m_fixture->text();
    m_fixture->editor().setCaret(changed.indexOf(QStringLiteral("base")));
    m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Cancel;
    m_fixture->prompt.asked.clear();
    follow();
    QTRY_COMPARE(m_fixture->prompt.asked.size(), 1);
    QCOMPARE(m_fixture->session().document().filePath(), m_file);
    QCOMPARE(m_fixture->text(), changed);
    m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Save;
    follow();
    QTRY_COMPARE(outcome(), QStringLiteral("opens 2026-01-01-one.md"));
    QCOMPARE(textOf(m_file), changed);
}

QTEST_MAIN(TestTargets)

#include "test_targets.moc"
