// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "themeblog.h"
#include "widgets/panels/noticebar.h"
#include "widgets/statusline.h"
#include "widgets/workbench.h"
#include "windowfixture.h"
#include "workspace/blog/blogreader.h"
#include "workspace/blog/sampleblog.h"
#include "workspace/theme/blogtheme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTcpServer>

using namespace frontrow;
using namespace frontrow::test;
using Kind = PostLocation::Kind;
using Access = PostLocation::Access;

namespace {

/// Where a post can be when the next is opened.
enum class State { Untitled, UntitledOfBlog, Loose, InBlog, InOtherBlog, Sample, Recovered, Gone, ReadOnly };

const QList<std::pair<State, const char *>> states{{State::Untitled, "untitled"},
    {State::UntitledOfBlog, "untitled of a blog"}, {State::Loose, "loose"}, {State::InBlog, "of a blog"},
    {State::InOtherBlog, "of another blog"}, {State::Sample, "the sample"}, {State::Recovered, "recovered"},
    {State::Gone, "gone"}, {State::ReadOnly, "read-only"}};

const QByteArray looseText = "---\ntitle: Loose\n---\n\nOf no blog.\n";

} // namespace

Q_DECLARE_METATYPE(State)

/// Goes from each place that a post can be at to each other one, in the window, with work under way, and looks whether
/// all that depends on the place has followed.
class PostLocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }
    void everyPlaceFollowsEveryOther_data();
    void everyPlaceFollowsEveryOther();
    void aNewReportBeginsWithItsTitle();
    void theSampleGoesToTheChosenBlog();
    void aPostSavedIntoABlogIsOfIt();
    void closingWaitsForTheDisk();

private:
    void enter(State state);
    void beginWork();
    void check(State state);
    [[nodiscard]] PostSession &session() { return m_fixture->session(); }
    [[nodiscard]] QString blog(const QString &name) const { return m_fixture->path(name); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<Settings> m_otherSettings;
    std::unique_ptr<PostSession> m_holder; ///< has the read-only post
    QTcpServer m_silence; ///< takes calls and says nothing
    QString m_fromBlog;
    int m_recovered = 0;
};

void PostLocationTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_silence.listen(QHostAddress::LocalHost));
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(m_silence.serverPort());
    ThemeBlog(blog(QStringLiteral("one"))).makeLikeMinimalMistakes(url);
    ThemeBlog(blog(QStringLiteral("other"))).makeLikeMinimalMistakes(url);
    m_fixture->settings.setValue(setting::blogsToLoad, {blog(QStringLiteral("one"))});
    m_fixture->settings.setValue(setting::themeChoices, {{blog(QStringLiteral("one")), QStringLiteral("published")}});
    m_fixture->open(QStringLiteral("plain/held.md"), QString::fromUtf8(looseText));
    m_fixture->open(QStringLiteral("plain/loose.md"), QString::fromUtf8(looseText));
    m_otherSettings = std::make_unique<Settings>(m_fixture->path(QStringLiteral("other.ini")));
    m_holder = std::make_unique<PostSession>(*m_otherSettings, m_fixture->prompt);
    QVERIFY(m_holder->open(m_fixture->path(QStringLiteral("plain/held.md"))));
    QVERIFY(!m_holder->document().isReadOnly());
}

/// Opens a post that is at \a state; what was typed into the one before is discarded.
void PostLocationTest::enter(State state)
{
    m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
    m_fromBlog = session().location().kind == Kind::Sample ? QString() : session().blogFolder();
    m_fixture->settings.setValue(
        setting::exportSite, state == State::UntitledOfBlog ? blog(QStringLiteral("other")) : QString());
    const QString loose = m_fixture->path(QStringLiteral("plain/loose.md"));
    switch (state) {
    case State::Untitled:
    case State::UntitledOfBlog:
        QVERIFY(startsNew(session()));
        break;
    case State::Loose:
        QVERIFY(opens(session(), loose));
        break;
    case State::InBlog:
        QVERIFY(opens(session(), ThemeBlog(blog(QStringLiteral("one"))).post()));
        break;
    case State::InOtherBlog:
        QVERIFY(opens(session(), ThemeBlog(blog(QStringLiteral("other"))).post()));
        break;
    case State::Sample:
        m_fixture->window->openSample();
        break;
    case State::Recovered: {
        const RecoveryRecord record{QStringLiteral("untitled-lost-%1").arg(++m_recovered), {}, {},
            QDateTime::currentDateTimeUtc(), 1, QStringLiteral("---\ntitle: Lost\n---\n\nFound again.\n")};
        QVERIFY(RecoveryStore().write(record));
        Q_EMIT session().recovery().opened(record);
        break;
    }
    case State::Gone: {
        const QString file = m_fixture->path(QStringLiteral("plain/gone.md"));
        QFile writer(file);
        QVERIFY(writer.open(QIODevice::WriteOnly) && writer.write(looseText) > 0);
        writer.close();
        QVERIFY(opens(session(), file));
        QVERIFY(QFile::remove(file));
        QTRY_COMPARE(session().location().access, Access::Gone);
        break;
    }
    case State::ReadOnly:
        QVERIFY(opens(session(), m_fixture->path(QStringLiteral("plain/held.md"))));
        break;
    }
}

/// Everything that takes a while.
void PostLocationTest::beginWork()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    if (session().location().kind == Kind::InBlog) {
        m_fixture->prompt.confirms = true;
        m_fixture->action("actionJekyll")->trigger();
    }
    session().document().apply({{{session().document().text().size(), 0}, QStringLiteral("\nTyped and left.\n")}});
    session().pictures().addFigures({{QString(), image}}, session().document().text().size()); // an import
    if (!session().location().exportFolder().isEmpty()) {
        m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        m_fixture->action("actionExportZip")->trigger(); // no file is chosen
    }
    m_fixture->window->workbench().theme().blogTheme().renew(); // a download or a build
}

/// All that follows from the place, read off the window.
void PostLocationTest::check(State state)
{
    const PostLocation &location = session().location();
    static const QHash<State, Kind> kinds{{State::Untitled, Kind::Untitled}, {State::UntitledOfBlog, Kind::Untitled},
        {State::Loose, Kind::Loose}, {State::InBlog, Kind::InBlog}, {State::InOtherBlog, Kind::InBlog},
        {State::Sample, Kind::Sample}, {State::Recovered, Kind::Recovered}, {State::Gone, Kind::Loose},
        {State::ReadOnly, Kind::Loose}};
    QCOMPARE(location.kind, kinds.value(state));
    QCOMPARE(location.access,
        state == State::Gone           ? Access::Gone
            : state == State::ReadOnly ? Access::ReadOnly
                                       : Access::Writable);
    const QString folder = state == State::InBlog                       ? blog(QStringLiteral("one"))
        : state == State::InOtherBlog || state == State::UntitledOfBlog ? blog(QStringLiteral("other"))
        : state == State::Sample                                        ? sampleBlogFolder()
        : state == State::Untitled                                      ? m_fromBlog
                                                                        : QString();
    QCOMPARE(location.blog(), folder);
    QCOMPARE(session().document().filePath(), location.file);
    QCOMPARE(session().document().isReadOnly(), state == State::ReadOnly);
    QCOMPARE(m_fixture->editor().isReadOnly(), state == State::ReadOnly);

    m_fixture->waitForFrame();
    QTest::qWait(60); // whatever was begun for the post before has its say
    m_fixture->waitForFrame();
    const QString text = m_fixture->text();
    QVERIFY2(!text.contains(QStringLiteral("Typed and left"))
            && !text.contains(QStringLiteral("<figure>\n\t<a href=\"/images/new-report")),
        qPrintable(text));
    QCOMPARE(session().frame().text, text);
    QCOMPARE(m_fixture->editor().toPlainText(), text);
    const FrontMatter frontMatter = FrontMatter::parse(text);
    QCOMPARE(session().frame().pageUrl, location.place().address(frontMatter, QDate::currentDate()).url);
    QCOMPARE(m_fixture->window->workbench().blog().reader().siteFolder(), folder);
    QTRY_COMPARE(m_fixture->window->workbench().blog().reader().snapshot().folder.isEmpty(), folder.isEmpty());
    QTRY_COMPARE(m_fixture->window->workbench().theme().blogTheme().state().hasSite, !folder.isEmpty());
    QVERIFY(m_fixture->window->windowTitle().startsWith(frontMatter.value(u"title").toString()));
    const QString saved = savedText(location, session().document().isModified());
    const auto labels = m_fixture->window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == saved; }));
    const auto *jekyll = m_fixture->window->findChild<NoticeBar *>(QStringLiteral("Jekyll"));
    QVERIFY(!jekyll || !jekyll->isVisible()); // what it says of the post before is not shown
    QVERIFY(!session().isBusy());
}

void PostLocationTest::everyPlaceFollowsEveryOther_data()
{
    QTest::addColumn<State>("from");
    QTest::addColumn<State>("to");
    for (const auto &[from, fromName] : states) {
        for (const auto &[to, toName] : states) {
            QTest::addRow("%s, then %s", fromName, toName) << from << to;
        }
    }
}

void PostLocationTest::everyPlaceFollowsEveryOther()
{
    QFETCH(const State, from);
    QFETCH(const State, to);
    enter(from);
    if (QTest::currentTestFailed()) {
        return;
    }
    beginWork();
    const quint64 visit = session().visit();
    m_fixture->prompt.meanwhile = [&] { // a question is open, and something else wants to open a post
        if (session().isBusy()) {
            QVERIFY(!session().open(m_fixture->path(QStringLiteral("plain/loose.md"))));
            QVERIFY(!session().startNew());
        }
    };
    enter(to);
    m_fixture->prompt.meanwhile = [] { };
    if (!QTest::currentTestFailed()) {
        QVERIFY(session().visit() > visit);
        check(to);
    }
}

void PostLocationTest::aNewReportBeginsWithItsTitle()
{
    enter(State::UntitledOfBlog);
    m_fixture->waitForFrame();
    QCOMPARE(m_fixture->window->focusWidget(), &m_fixture->editor());
    QTest::keyClicks(&m_fixture->editor(), QStringLiteral("Day two"));
    m_fixture->waitForFrame();
    QCOMPARE(session().frame().frontMatter.value(u"title").toString(), QStringLiteral("Day two"));
    QVERIFY(session().frame().frontMatter.isReadable());
    QCOMPARE(session().frame().frontMatter.value(u"layout").toString(), QStringLiteral("single"));
    const auto labels = m_fixture->window->statusBar()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == StatusLine::tr("Never saved"); }));
}

void PostLocationTest::theSampleGoesToTheChosenBlog()
{
    enter(State::Sample);
    m_fixture->waitForFrame();
    QCOMPARE(session().location().exportFolder(), QString());
    m_fixture->prompt.asked.clear();
    m_fixture->prompt.site = blog(QStringLiteral("other"));
    QSignalSpy located(&session(), &PostSession::located);
    m_fixture->action("actionExport")->trigger();
    QCOMPARE(m_fixture->prompt.asked, QStringList{QStringLiteral("site")});
    QCOMPARE(session().location().exportFolder(), blog(QStringLiteral("other")));
    const QString name = QFileInfo(session().document().filePath()).fileName();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(blog(QStringLiteral("other/_posts/")) + name), 20'000);
    QCOMPARE(session().location().kind, Kind::Sample); // the window has the sample still
    QVERIFY(!session().document().isModified());
}

void PostLocationTest::aPostSavedIntoABlogIsOfIt()
{
    enter(State::Loose);
    m_fixture->waitForFrame();
    m_fixture->prompt.postToWrite = blog(QStringLiteral("one/_posts/2026-11-02-from-outside.md"));
    QVERIFY(savesAs(session()));
    QCOMPARE(session().location().kind, Kind::InBlog);
    QCOMPARE(m_fixture->window->workbench().blog().reader().siteFolder(), blog(QStringLiteral("one")));
    QTRY_VERIFY(!m_fixture->window->workbench().blog().reader().snapshot().folder.isEmpty());
    QTRY_VERIFY(m_fixture->window->workbench().theme().blogTheme().state().hasSite);
    QTRY_VERIFY(session().frame().pageUrl.contains(QStringLiteral("from-outside")));
    QCOMPARE(m_fixture->text(), QString::fromUtf8(looseText));
    QVERIFY(QFile::remove(*m_fixture->prompt.postToWrite));
}

void PostLocationTest::closingWaitsForTheDisk()
{
    enter(State::Loose);
    m_fixture->waitForFrame();
    session().document().apply({{{0, 0}, QString()}, {{m_fixture->text().size(), 0}, QStringLiteral("More.\n")}});
    m_fixture->prompt.meanwhile = [&] { m_fixture->window->close(); };
    m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Cancel;
    QVERIFY(!opens(session(), ThemeBlog(blog(QStringLiteral("one"))).post()));
    m_fixture->prompt.meanwhile = [] { };
    QVERIFY(session().document().isModified());
    QVERIFY(m_fixture->window->isVisible());
}

QTEST_MAIN(PostLocationTest)
#include "test_postlocation.moc"
