// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/appearance.h"
#include "widgets/preferences/preferencesdialog.h"
#include "widgets/preview/previewview.h"
#include "windowfixture.h"
#include "workspace/settings/consents.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace frontrow;
using namespace frontrow::test;

/// The preferences: every change holds at once, is kept, and agrees with the menus.
class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openShortPost();
    }
    void cleanup()
    {
        m_fixture.reset();
        applyAppearance(QStringLiteral("system"));
    }
    void theyOpenByKeyAndCloseByEscape();
    void everythingHasAName();
    void appearance();
    void sizes();
    void spelling();
    void captures();
    void consentsAreForgotten();
    void consentsOfEveryKindAreFound();

private:
    [[nodiscard]] PreferencesDialog *dialog() { return m_fixture->window->findChild<PreferencesDialog *>(); }
    void open()
    {
        InputDriver::press(QStringLiteral("ctrl+comma"));
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    }
    /// The one with the unit \a suffix.
    [[nodiscard]] QSpinBox *number(const QString &suffix)
    {
        const auto boxes = dialog()->findChildren<QSpinBox *>();
        const auto found = std::ranges::find(boxes, suffix, &QSpinBox::suffix);
        return found == boxes.end() ? nullptr : *found;
    }
    /// Types \a value over what is in \a box.
    static void enter(QSpinBox &box, const QString &value)
    {
        InputDriver::click(box, QPoint(box.height() / 2, box.height() / 2));
        QTRY_VERIFY(box.hasFocus());
        InputDriver::press(QStringLiteral("ctrl+a"));
        InputDriver::type(value);
        InputDriver::press(QStringLiteral("Tab"));
    }
    std::unique_ptr<WindowFixture> m_fixture;
};

void PreferencesTest::theyOpenByKeyAndCloseByEscape()
{
    open();
    InputDriver::press(QStringLiteral("Escape"));
    QTRY_VERIFY(!dialog());
    open();
}

void PreferencesTest::everythingHasAName()
{
    open();
    for (QWidget *part : dialog()->findChildren<QWidget *>()) {
        const bool isInner = qobject_cast<QAbstractSpinBox *>(part->parentWidget()) || part->window() != dialog();
        if ((part->focusPolicy() & Qt::TabFocus) != 0 && !isInner) {
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(part);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), part->metaObject()->className());
        }
    }
}

void PreferencesTest::appearance()
{
    open();
    auto *box = dialog()->findChild<QComboBox *>();
    QCOMPARE(box->currentText(), QStringLiteral("As the System"));
    box->setFocus();
    InputDriver::press(QStringLiteral("Down"));
    InputDriver::press(QStringLiteral("Down"));
    QTRY_COMPARE(m_fixture->settings.value(setting::appearance), QStringLiteral("dark"));
    QVERIFY(isDarkAppearance() && m_fixture->action("actionDark")->isChecked());
    m_fixture->action("actionLight")->trigger();
    QCOMPARE(box->currentText(), QStringLiteral("Light"));
    QVERIFY(!isDarkAppearance());
}

void PreferencesTest::sizes()
{
    open();
    QSpinBox *text = number(QStringLiteral(" pt"));
    const int systems = text->value();
    QPushButton *asSystem = buttonOf(*dialog(), PreferencesDialog::tr("As the &System"));
    QVERIFY(!asSystem->isEnabled());
    enter(*text, QStringLiteral("21"));
    QTRY_COMPARE(m_fixture->settings.value(setting::editorFontSize), 21);
    QCOMPARE(m_fixture->editor().fontSize(), 21);
    m_fixture->action("actionZoomIn")->trigger();
    QCOMPARE(text->value(), 22);
    InputDriver::click(*asSystem);
    QTRY_COMPARE(text->value(), systems);
    QCOMPARE(m_fixture->settings.value(setting::editorFontSize), 0);

    QSpinBox *preview = number(QStringLiteral(" %"));
    QCOMPARE(preview->value(), 100);
    enter(*preview, QStringLiteral("150"));
    QTRY_COMPARE(m_fixture->settings.value(setting::previewZoom), 1.5);
    QCOMPARE(m_fixture->window->preview().zoomFactor(), 1.5);
    m_fixture->action("actionPreviewIn")->trigger();
    QTRY_COMPARE(preview->value(), 165);
    InputDriver::click(*buttonOf(*dialog(), PreferencesDialog::tr("&Normal Size")));
    QTRY_COMPARE(preview->value(), 100);
    QCOMPARE(m_fixture->settings.value(setting::previewZoom), 1.0);
}

void PreferencesTest::spelling()
{
    open();
    const auto boxes = dialog()->findChildren<QCheckBox *>();
    QCheckBox *box = *std::ranges::find(boxes, PreferencesDialog::tr("Check spe&lling"), &QCheckBox::text);
    QVERIFY(box->isChecked());
    box->setFocus();
    InputDriver::press(QStringLiteral("space"));
    QTRY_VERIFY(!m_fixture->settings.value(setting::checksSpelling));
    QVERIFY(!m_fixture->action("actionSpelling")->isChecked());
    m_fixture->action("actionSpelling")->trigger();
    QVERIFY(box->isChecked());
}

void PreferencesTest::captures()
{
    const QString folder = m_fixture->path(QStringLiteral("slides"));
    QVERIFY(QDir().mkpath(folder));
    open();
    m_fixture->prompt.folder = folder;
    auto *list = dialog()->findChild<QListWidget *>();
    const int before = list->count();
    InputDriver::click(*buttonOf(*dialog(), PreferencesDialog::tr("Another &Folder…")));
    QTRY_COMPARE(list->count(), before + 1);
    QListWidgetItem *added = list->item(before);
    QCOMPARE(added->text(), QDir::toNativeSeparators(folder));
    QCOMPARE(added->checkState(), Qt::Checked);
    list->setCurrentItem(added);
    list->setFocus();
    InputDriver::press(QStringLiteral("space"));
    QTRY_COMPARE(m_fixture->settings.value(setting::unwatchedFolders), QStringList{folder});
    QCOMPARE(list->item(before)->checkState(), Qt::Unchecked);

    const auto boxes = dialog()->findChildren<QCheckBox *>();
    QCheckBox *clipboard = *std::ranges::find(boxes, PreferencesDialog::tr("C&opied pictures"), &QCheckBox::text);
    QVERIFY(clipboard->isChecked());
    InputDriver::click(*clipboard, QPoint(clipboard->height() / 2, clipboard->height() / 2));
    QTRY_VERIFY(!m_fixture->settings.value(setting::watchesClipboard));
}

void PreferencesTest::consentsAreForgotten()
{
    m_fixture->settings.setValue(setting::blogsToBuild, {QStringLiteral("/blogs/one")});
    m_fixture->settings.setValue(setting::blogsToLoad, {QStringLiteral("/blogs/one"), QStringLiteral("/blogs/two")});
    open();
    QPushButton *again = buttonOf(*dialog(), PreferencesDialog::tr("Ask A&gain"));
    QVERIFY(again->isEnabled());
    const auto says = [this](const QString &words) {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().startsWith(words); });
    };
    QVERIFY(says(QStringLiteral("2 blog")));
    InputDriver::click(*again);
    QTRY_VERIFY(blogsWithConsents(m_fixture->settings).isEmpty());
    QVERIFY(!again->isEnabled() && says(QStringLiteral("No blog")));
}

void PreferencesTest::consentsOfEveryKindAreFound()
{
    Settings &settings = m_fixture->settings;
    const QVariantMap trusting{{QStringLiteral("trusted"), QString(64, u'a')}, {QStringLiteral("commits"), true}};
    const QVariantMap wary{{QStringLiteral("trusted"), QString()}, {QStringLiteral("pushes"), true}};
    settings.setValue(setting::blogsToBuild, {QStringLiteral("/a")});
    settings.setValue(setting::blogsToLoad, {QStringLiteral("/a"), QStringLiteral("/b")});
    settings.setValue(setting::blogsOfferedToCheck, {QStringLiteral("/a")});
    settings.setValue(setting::publishOptions, {{QStringLiteral("/c"), trusting}, {QStringLiteral("/d"), wary}});
    QCOMPARE(
        blogsWithConsents(settings), QStringList({QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")}));
    forgetConsents(settings);
    QCOMPARE(blogsWithConsents(settings), QStringList());
    QCOMPARE(settings.value(setting::blogsOfferedToCheck), QStringList());
    const QVariantMap kept = settings.value(setting::publishOptions);
    QVERIFY(kept.value(QStringLiteral("/c")).toMap().value(QStringLiteral("commits")).toBool());
    QVERIFY(kept.value(QStringLiteral("/d")).toMap().value(QStringLiteral("pushes")).toBool());
}

int main(int argc, char *argv[])
{
    frontrow::preparePreview();
    const QApplication application(argc, argv);
    PreferencesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_preferences.moc"
