// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/commands/shortcutsdialog.h"
#include "widgets/handbook/handbookwindow.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"

#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace frontrow;
using namespace frontrow::test;

/// The handbook that F1 opens: its pages, what they say of keys, and the window.
class TestHandbook : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;

    HandbookWindow &opened(const QString &keys)
    {
        InputDriver::press(keys);
        return *m_fixture->window->findChild<HandbookWindow *>();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open(QStringLiteral("post.md"), QStringLiteral("---\ntitle: x\n---\n\nText\n"));
    }
    void cleanup() { m_fixture.reset(); }

    void everyPageHasATitleAndText()
    {
        const QList<HandbookPage> pages = handbookPages();
        QVERIFY(pages.size() >= 8);
        for (const HandbookPage &page : pages) {
            QVERIFY2(!page.title.isEmpty() && page.html.size() > 300, qPrintable(page.name));
        }
    }

    /// Keys that a page names are keys of a command.
    void keysAreThoseOfTheMenus()
    {
        const QString keys = shortcutsPage(*m_fixture->window->menuBar()).html;
        QVERIFY(keys.contains(QStringLiteral("Ctrl+Shift+E")));
        static const QRegularExpression named(QStringLiteral(R"(\b(?:(?:Ctrl|Alt|Shift)\+)+(?:\w+|[.\[\]])|\bF\d+\b)"));
        for (const HandbookPage &page : handbookPages()) {
            QString text = page.html;
            text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
            for (auto match = named.globalMatch(text); match.hasNext();) {
                QString key = match.next().captured();
                key = QKeySequence(key).toString(QKeySequence::NativeText);
                QVERIFY2(keys.contains(u'>' + key.toHtmlEscaped() + u'<'), qPrintable(page.name + u' ' + key));
            }
        }
    }

    void testsThatThePromisesNameAreThere()
    {
        QByteArray lists;
        QDirIterator files(QStringLiteral(FRONTROW_SOURCE_DIR "/tests"), {QStringLiteral("CMakeLists.txt")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile list(files.next());
            QVERIFY(list.open(QIODevice::ReadOnly));
            lists += list.readAll();
        }
        static const QRegularExpression named(QStringLiteral(R"(<code[^>]*>((?:test|fuzz)_\w+)</code>)"));
        const QList<HandbookPage> pages = handbookPages();
        const auto promises = std::ranges::find(pages, QStringLiteral("promises"), &HandbookPage::name);
        QVERIFY(promises != pages.end());
        qsizetype count = 0;
        for (auto match = named.globalMatch(promises->html); match.hasNext(); ++count) {
            const QString name = match.next().captured(1);
            QVERIFY2(lists.contains(name.toUtf8()), qPrintable(name));
        }
        QVERIFY(count > 15);
    }

    void f1OpensItAndWordsFindPages()
    {
        HandbookWindow &window = opened(QStringLiteral("F1"));
        QTRY_VERIFY(window.isVisible() && window.isActiveWindow());
        auto *list = window.findChild<QListWidget *>();
        auto *page = window.findChild<QTextBrowser *>();
        QVERIFY(page->toPlainText().startsWith(list->item(0)->text()));
        InputDriver::press(QStringLiteral("ctrl+f"));
        InputDriver::type(QStringLiteral("photo stock"));
        QTRY_VERIFY(page->toPlainText().contains(QStringLiteral("stock photo")));
        QVERIFY(list->item(0)->isHidden());
        InputDriver::press(QStringLiteral("Escape"));
        QTRY_VERIFY(!window.isVisible());
    }

    void keysHaveAPageOfTheirOwn()
    {
        InputDriver::press(QStringLiteral("ctrl+question"));
        QTRY_VERIFY(m_fixture->window->findChild<ShortcutsDialog *>());
        const auto *buttons = m_fixture->window->findChild<ShortcutsDialog *>()->findChild<QDialogButtonBox *>();
        InputDriver::click(*buttons->button(QDialogButtonBox::Help));
        QTRY_VERIFY(m_fixture->window->findChild<HandbookWindow *>());
        const auto *window = m_fixture->window->findChild<HandbookWindow *>();
        QTRY_VERIFY(window->isVisible());
        QTRY_VERIFY(window->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("Ctrl+Shift+E")));
    }

    void linksOfTheWebAreHandedOn()
    {
        HandbookWindow window({{QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("<p>one</p>")},
                                  {QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("<p>two</p>")}},
            nullptr);
        const QSignalSpy clicked(&window, &HandbookWindow::linkClicked);
        auto *page = window.findChild<QTextBrowser *>();
        Q_EMIT page->anchorClicked(QUrl(QStringLiteral("b.md")));
        QCOMPARE(page->toPlainText(), QStringLiteral("two"));
        Q_EMIT page->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
        QCOMPARE(clicked.size(), 1);
    }
};

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    TestHandbook test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_handbook.moc"
