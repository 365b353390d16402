// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/eventloop.h"
#include "widgets/panels/outlinepanel.h"
#include "windowfixture.h"

#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <tuple>

using namespace frontrow;
using namespace frontrow::test;

/// What is seen while a section is dragged in the outline, by the mouse of the X server.
class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    /// In an outline of a hundred sections the list scrolls at its edge, and a line shows where the section lands.
    void aLongOutlineScrollsAndShowsThePlace()
    {
        QString body;
        for (int i = 0; i < 100; ++i) {
            body += QStringLiteral("# S%1\n\ntext %1\n\n").arg(i);
        }
        open(body);
        QTRY_COMPARE(tree().topLevelItemCount(), 100);
        QCOMPARE(tree().verticalScrollBar()->value(), 0);
        const QRect room = tree().viewport()->rect();
        const Seen seen = drag(QPoint(30, row(0).center().y()), QPoint(30, room.bottom() - 4), 1.5);
        QVERIFY2(seen.scrolled > 0, qPrintable(QString::number(seen.scrolled)));
        QVERIFY(seen.landings > 0);
        QVERIFY2(seen.isLineDrawn, "no line was drawn");
        QTRY_VERIFY(!m_fixture->text().startsWith(QStringLiteral("---\ntitle: x\n---\n\n# S0\n")));
        QCOMPARE(m_fixture->text().count(QStringLiteral("# S")), 100);
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_fixture->text().endsWith(body));
    }

    void refusedPlacesSayWhy_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("to"); // the row of the outline
        QTest::addColumn<QString>("why");
        QTest::newRow("into itself") << QStringLiteral("# A\n\na\n\n## B\n\nb\n\n## C\n\nc\n\n# D\n\nd\n") << 1
                                     << QStringLiteral("into itself");
        QTest::newRow("in an element") << QStringLiteral(
            "# A\n\na\n\n# B\n\n<div markdown=\"1\">\n\n# C\n\nc\n\n</div>\n")
                                       << 2 << QStringLiteral("inside a quote");
        QTest::newRow("with the beginning of a block")
            << QStringLiteral("# A\n\n{% if true %}\n\n# B\n\nb\n\n{% endif %}\n\n# C\n\nc\n") << 2
            << QStringLiteral("block of Liquid");
    }

    void refusedPlacesSayWhy()
    {
        QFETCH(const QString, body);
        QFETCH(const int, to);
        QFETCH(const QString, why);
        open(body);
        QTRY_VERIFY(tree().topLevelItemCount() > 0);
        QTRY_VERIFY(item(to) != nullptr);
        const QString before = m_fixture->text();
        const Seen seen = drag(row(0).center(), QPoint(row(0).center().x(), row(to).top() + 1), 0.4);
        QVERIFY2(seen.said.contains(why), qPrintable(seen.said));
        QCOMPARE(m_fixture->text(), before);
    }

private:
    /// What a timer saw while something was dragged.
    struct Seen
    {
        QString said; ///< by the tooltip
        int landings = 0;
        int scrolled = 0;
        bool isLineDrawn = false;
    };

    void open(const QString &body)
    {
        m_fixture->open(QStringLiteral("post.md"), QStringLiteral("---\ntitle: x\n---\n\n") + body);
        m_fixture->action("actionOutline")->setChecked(true);
        m_fixture->waitForFrame();
    }
    [[nodiscard]] OutlineTree &tree()
    {
        return *m_fixture->window->findChild<OutlinePanel *>()->findChild<OutlineTree *>();
    }
    /// In the order of the text.
    [[nodiscard]] QTreeWidgetItem *item(int number)
    {
        QTreeWidgetItem *found = tree().topLevelItem(0);
        for (int i = 0; i < number && found != nullptr; ++i) {
            found = tree().itemBelow(found);
        }
        return found;
    }
    [[nodiscard]] QRect row(int number) { return tree().visualItemRect(item(number)); }

    /// A line in the colour of what is marked is between the rows where \a landing is.
    [[nodiscard]] bool hasLine(const OutlineTree::Landing &landing)
    {
        if (landing.near == nullptr || landing.place == OutlineTree::Place::Inside) {
            return false;
        }
        const QImage image = tree().viewport()->grab().toImage();
        const QRect near = tree().visualItemRect(landing.near);
        const int y = landing.place == OutlineTree::Place::Above ? near.top() : near.bottom();
        const auto isMarked = [&](int height) {
            const QPoint place(image.width() * 3 / 4, std::clamp(height, 0, image.height() - 1));
            return image.pixelColor(place) == tree().palette().color(QPalette::Highlight);
        };
        return (isMarked(y) || isMarked(y - 1) || isMarked(y - 4)) && !isMarked(near.center().y());
    }

    /// Drags from \a from to \a to, in the tree, and rests there for \a seconds.
    Seen drag(QPoint from, QPoint to, double seconds)
    {
        Seen seen;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            seen.said += QToolTip::isVisible() ? QToolTip::text() : QString();
            seen.landings += tree().landing() ? 1 : 0;
            seen.scrolled = std::max(seen.scrolled, tree().verticalScrollBar()->value());
            seen.isLineDrawn = seen.isLineDrawn || (tree().landing() && hasLine(*tree().landing()));
        });
        timer.start(20);
        const auto place = [this](QPoint at) {
            const QPoint global = tree().viewport()->mapToGlobal(at);
            return QStringList{QStringLiteral("mousemove"), QString::number(global.x()), QString::number(global.y())};
        };
        const auto pause = [](double time) { return QStringList{QStringLiteral("sleep"), QString::number(time)}; };
        QStringList script = place(from) + pause(0.1) + QStringList{QStringLiteral("mousedown"), QStringLiteral("1")};
        for (int step = 1; step <= 10; ++step) {
            script += place(from + (to - from) * step / 10) + pause(0.03);
        }
        for (double rest = 0; rest < seconds; rest += 0.1) { // a hand is never quite still
            script += place(to + QPoint(static_cast<int>(rest * 10) % 2, 0)) + pause(0.1);
        }
        script += {QStringLiteral("mouseup"), QStringLiteral("1")};
        QProcess mouse;
        mouse.start(QStringLiteral("xdotool"), script);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(mouse.state(), QProcess::NotRunning, 30'000); }();
        std::ignore = QTest::qWaitFor([this] { // it was dropped
            return !tree().landing() && QGuiApplication::mouseButtons() == Qt::NoButton;
        });
        turnEventLoop();
        return seen;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestOutline)

#include "test_outline.moc"
