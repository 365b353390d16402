// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/eventloop.h"
#include "support/testfiles.h"
#include "widgets/blog/blogpage.h"
#include "widgets/find/changesdialog.h"
#include "widgets/foreigntext.h"
#include "widgets/panels/noticebar.h"
#include "widgets/preview/previewview.h"
#include "widgets/publish/publishdialog.h"
#include "widgets/workbench.h"
#include "windowfixture.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QLabel>
#include <QStandardPaths>
#include <QTest>
#include <QTextDocument>

using namespace frontrow;
using namespace frontrow::test;
using namespace Qt::StringLiterals;

namespace {

/// What stands wherever somebody else may write something.
const QString foreign = u"<b>X</b> R&D"_s;

const QString post =
    u"---\ntitle: \"<b>X</b> R&D title\"\nlayout: \"<b>X</b> R&D layout\"\n"
    "tags: [\"<b>X</b> R&D tag\", \"<b>x</b> R&D TAG\"]\n\"<b>X</b> R&D key\": \"<b>X</b> R&D value\"\n"
    "header:\n  overlay_image: \"/images/<b>X<b> R&D.png\"\n  caption: \"<b>X</b> R&D credit\"\n"
    "event: \"<b>X</b> R&D event\"\n---\n\n"
    "## `<b>X</b> R&D` heading\n\n#### `<b>X</b> R&D` deep\n\n"
    "Words [TODO: <b>X</b> R&D] to [see](/<b>X</b>R&D/) http://ellery.org and the the end.\n\n"
    "<figure>\n\t<img src=\"/images/R&D.png\" alt=\"&lt;b&gt;X&lt;/b&gt; R&amp;D alt\">\n"
    "\t<figcaption>&lt;b&gt;X&lt;/b&gt; R&amp;D caption</figcaption>\n</figure>\n\n"
    "{% unknown <b>X</b> R&D %}\n"_s;

/// \a text would be shown as something else than what it says.
bool isTaken(const QString &text)
{
    return text.contains(u"<b>x"_s, Qt::CaseInsensitive) && Qt::mightBeRichText(text);
}

/// What \a root and all in it would show of the foreign text otherwise than it is written.
QStringList taken(const QWidget &root)
{
    QStringList found;
    QList<const QWidget *> all{&root};
    for (const QWidget *each : root.findChildren<QWidget *>()) {
        all.append(each);
    }
    for (const QWidget *each : std::as_const(all)) {
        const QString name = QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName() + u": "_s;
        if (const auto *label = qobject_cast<const QLabel *>(each)) {
            const bool isPlain = label->textFormat() == Qt::PlainText;
            found += !isPlain && isTaken(label->text()) ? QStringList{name + label->text()} : QStringList();
            const bool hasMnemonic = label->buddy() != nullptr && label->text().contains(u"R&D"_s);
            found += hasMnemonic ? QStringList{name + label->text()} : QStringList();
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(each)) {
            const bool hasKey = !button->shortcut().isEmpty() && button->text().contains(u"R&D"_s);
            found += hasKey ? QStringList{name + button->text()} : QStringList();
        }
        found += isTaken(each->toolTip()) ? QStringList{name + u"tool tip "_s + each->toolTip()} : QStringList();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(each);
            view != nullptr && view->model() != nullptr) {
            QList<QModelIndex> parents{QModelIndex()};
            while (!parents.isEmpty()) {
                const QModelIndex parent = parents.takeLast();
                for (int row = 0; row < view->model()->rowCount(parent); ++row) {
                    for (int column = 0; column < view->model()->columnCount(parent); ++column) {
                        const QModelIndex index = view->model()->index(row, column, parent);
                        const QString tip = index.data(Qt::ToolTipRole).toString();
                        found += isTaken(tip) ? QStringList{name + u"tool tip "_s + tip} : QStringList();
                        parents += column == 0 ? QList{index} : QList<QModelIndex>();
                    }
                }
            }
        }
        for (const QAction *action : each->actions()) {
            found +=
                action->text().contains(u"R&D"_s) ? QStringList{name + u"command "_s + action->text()} : QStringList();
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace

/// Titles, headings, sessions, tags and names of files are words wherever they are shown: their tags are no markup,
/// and their & underlines nothing.
class TestForeignText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(writeTestFile(
            m_fixture->path(u"blog/_config.yml"_s), "title: \"<b>X</b> R&D blog\"\nurl: https://a.org\n"));
        QVERIFY(writeTestFile(m_fixture->path(u"blog/_frontrow/events/x.yml"_s),
            "name: \"<b>X</b> R&D event\"\nzone: Europe/Berlin\nsessions:\n  - title: \"<b>X</b> R&D session\"\n"
            "    day: 2026-03-04\n    start: \"09:00\"\n    room: \"<b>X</b> R&D room\"\n    pick: true\n"));
        QVERIFY(writeTestFile(m_fixture->path(u"blog/_posts/2026-03-03-other.md"_s),
            "---\ntitle: \"<b>X</b> R&D other\"\ntags: [\"<b>X</b> R&D tag\"]\n---\n\n<b>X</b> R&D\n"));
        m_fixture->open(u"blog/_posts/2026-03-04-day-1.md"_s, post);
    }
    void cleanup() { m_fixture.reset(); }

    void whatIsWrittenIsShown_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"plain"_s, u"a < b"_s, u"<b>X</b> R&D"_s, u"one\n<i>two</i>\n  three"_s,
                 u"&lt;b&gt; <br>"_s, u"<img src=\"x.png\">"_s, u"\"<p>\" & '<'"_s}) {
            QTest::newRow(qPrintable(text)) << text;
        }
    }

    void whatIsWrittenIsShown()
    {
        QFETCH(const QString, text);
        const QString tip = toolTipOf(text);
        QTextDocument shown;
        Qt::mightBeRichText(tip) ? shown.setHtml(tip) : shown.setPlainText(tip);
        QCOMPARE(shown.toPlainText(), text);
        QVERIFY(!tip.contains(u"<img"_s));
        QCOMPARE(QAction(buttonTextOf(text), nullptr).iconText(), text);
    }

    void panels()
    {
        for (QDockWidget *dock : m_fixture->window->findChildren<QDockWidget *>()) {
            dock->show();
            dock->raise();
        }
        m_fixture->editor().setCaret(post.indexOf(u"caption"_s));
        const auto *outline = m_fixture->window->findChild<QDockWidget *>(u"outlineDock"_s);
        QTRY_VERIFY(outline->findChild<QAbstractItemView *>()->model()->rowCount() > 0);
        QTRY_VERIFY(m_fixture->session().frame().diagnostics.size() > 5);
        turnEventLoop();
        showsItAsWritten(*m_fixture->window);
    }

    void notices()
    {
        using Severity = Notice::Severity;
        m_fixture->session().notices().notify(
            Notice::Topic::File, Severity::Warning, foreign + u" cannot be written."_s, {{u"Try Again"_s, [] { }}});
        QTRY_VERIFY(m_fixture->window->findChild<NoticeBar *>() != nullptr);
        showsItAsWritten(*m_fixture->window);
    }

    void theBlog()
    {
        QTRY_VERIFY(m_fixture->window->workbench().blog().reader().snapshot().index.posts.size() >= 2);
        m_fixture->action("actionBlog")->trigger();
        QTRY_VERIFY(opened<BlogPage>() != nullptr);
        turnEventLoop();
        showsItAsWritten(*opened<BlogPage>());
    }

    void changesOfManyPosts()
    {
        const PostChanges change{u"_posts/<b>X</b> R&D.md"_s, foreign, {}, {{{{0, 1}, foreign}, 1, foreign, foreign}}};
        const ChangesDialog dialog(foreign, foreign, {change}, m_fixture->window.get());
        showsItAsWritten(dialog);
    }

    void thePlan()
    {
        m_fixture->action("actionPlan")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(opened<PublishDialog>() != nullptr && opened<PublishDialog>()->isVisible(), 20'000);
        turnEventLoop();
        showsItAsWritten(*opened<PublishDialog>());
        opened<PublishDialog>()->reject();
    }

private:
    static void showsItAsWritten(const QWidget &root)
    {
        const QStringList found = taken(root);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    template <typename T> [[nodiscard]] T *opened() const
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<T *>(each)) {
                return found;
            }
        }
        return m_fixture->window->findChild<T *>();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestForeignText test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_foreigntext.moc"
