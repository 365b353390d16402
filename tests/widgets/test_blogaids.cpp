// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/completionlist.h"
#include "windowfixture.h"
#include "workspace/blog/blogreader.h"

#include <QHelpEvent>
#include <QImage>
#include <QStandardPaths>
#include <QTest>
#include <QToolTip>

using namespace frontrow;
using namespace frontrow::test;

/// What the editor knows of the blog while one writes: pictures, categories, emoji, where links lead, jargon.
class TestBlogAids : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        write(QStringLiteral("_config.yml"), "title: Blog\nbaseurl: /base\n");
        write(QStringLiteral("_layouts/post.html"), "{{ content }}");
        write(QStringLiteral("_posts/2026-01-01-one.md"),
            "---\ntitle: One\ncategories: Cloud Big Data\n---\n\nThe kubefoo is here.\n");
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QDir().mkpath(m_fixture->path(QStringLiteral("blog/images")));
        QVERIFY(picture.save(m_fixture->path(QStringLiteral("blog/images/two words.png"))));
        m_fixture->open(QStringLiteral("blog/_posts/2026-01-02-two.md"),
            QStringLiteral("---\ntitle: Two\nlang: en\n---\n\nA[^n] [bad](javascript:alert(1)) and the kubefoo with a "
                           "wrongg word.\n\n![It](/base/images/two%20words.png)\n\n[^n]: Where it is from.\n\n"));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session().reader().facts().isRead, 20'000);
        m_fixture->waitForFrame();
    }
    void cleanup()
    {
        QToolTip::hideText();
        m_fixture.reset();
    }

    /// From the site's root with `baseurl`, blanks encoded, and with the picture beside it.
    void picturePathsAreWrittenAsReadersAskForThem()
    {
        typeAtEnd(QStringLiteral("![x](two"));
        QTRY_VERIFY(list().isVisible());
        QCOMPARE(list().topLevelItemCount(), 1);
        QTRY_VERIFY(!list().topLevelItem(0)->icon(0).isNull());
        key(Qt::Key_Return);
        QVERIFY2(m_fixture->text().endsWith(QStringLiteral("![x](/base/images/two%20words.png")),
            qPrintable(m_fixture->text().last(60)));
    }

    /// `categories: a b` is two of them, and not a row of letters.
    void categoriesInOneTextAreSeveral()
    {
        m_fixture->editor().setCaretAfterLine(m_fixture->text().indexOf(QStringLiteral("lang")));
        key(Qt::Key_Return);
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("categories: "));
        key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(list().isVisible());
        QStringList offered;
        for (int row = 0; row < list().topLevelItemCount(); ++row) {
            offered.append(list().topLevelItem(row)->text(0));
        }
        offered.sort();
        QCOMPARE(offered, QStringList({QStringLiteral("Big"), QStringLiteral("Cloud"), QStringLiteral("Data")}));
    }

    void emojiComeByTheirNames()
    {
        typeAtEnd(QStringLiteral("We won :troph"));
        QTRY_VERIFY(list().isVisible());
        key(Qt::Key_Tab);
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral("!"));
        QVERIFY(m_fixture->text().endsWith(QStringLiteral("We won 🏆!")));
        QTest::keyClicks(&m_fixture->editor(), QStringLiteral(" at 10:tr"));
        QTest::qWait(300); // nothing may be offered in this time
        QVERIFY(!list().isVisible());
    }

    void whereItLeadsIsShownByMouseAndKey_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a footnote") << QStringLiteral("[^n]") << QStringLiteral("Where it is from.");
        QTest::newRow("a link") << QStringLiteral("bad") << QStringLiteral("javascript:alert");
        QTest::newRow("a picture") << QStringLiteral("![It]") << QStringLiteral("<img src=\"data:image/png");
    }

    void whereItLeadsIsShownByMouseAndKey()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, shown);
        PostEditor &editor = m_fixture->editor();
        const qsizetype place = m_fixture->text().indexOf(words) + 2;
        editor.setCaret(place);
        key(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY2(QToolTip::text().contains(shown), qPrintable(QToolTip::text().left(200)));
        QToolTip::hideText();
        const QPoint at = editor.cursorRect().center();
        QHelpEvent rest(QEvent::ToolTip, at, editor.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(editor.viewport(), &rest);
        QTRY_VERIFY2(QToolTip::text().contains(shown), qPrintable(QToolTip::text().left(200)));
    }

    /// What runs is no place to go to.
    void addressesThatRunAreNotFollowed()
    {
        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("bad")) + 1);
        QString said;
        connect(&m_fixture->session().notices(), &NoticeCentre::notified, this,
            [&said](const Notice &notice) { said = notice.text; });
        key(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY2(said.contains(QStringLiteral("does not lead")), qPrintable(said));
        QVERIFY(m_fixture->prompt.links.isEmpty());
    }

    void jargonOfTheBlogIsNotUnderlined()
    {
        const auto misspelt = [this] {
            QStringList words;
            for (const TextRange &word : m_fixture->session().frame().misspelt) {
                words.append(slice(m_fixture->text(), word).toString());
            }
            return words.join(u'|');
        };
        QTRY_COMPARE(misspelt(), QStringLiteral("wrongg")); // once the blog's texts are read
    }

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_fixture->path(QStringLiteral("blog/") + name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void typeAtEnd(const QString &text)
    {
        m_fixture->editor().setCaret(m_fixture->text().size());
        QTest::keyClicks(&m_fixture->editor(), text);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_fixture->editor(), key, modifiers);
    }
    [[nodiscard]] CompletionList &list() { return *m_fixture->editor().findChild<CompletionList *>(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestBlogAids)

#include "test_blogaids.moc"
