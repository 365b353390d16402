// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "desk.h"
#include "support/person.h"
#include "widgets/appearance.h"
#include "widgets/preferences/preferencesdialog.h"
#include "widgets/preview/previewview.h"
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
        m_desk = std::make_unique<Desk>();
        m_desk->openShortPost();
    }
    void cleanup()
    {
        m_desk.reset();
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
    [[nodiscard]] PreferencesDialog *dialog() { return m_desk->window->findChild<PreferencesDialog *>(); }
    void open()
    {
        Person::press(QStringLiteral("ctrl+comma"));
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
        Person::click(box, QPoint(box.height() / 2, box.height() / 2));
        QTRY_VERIFY(box.hasFocus());
        Person::press(QStringLiteral("ctrl+a"));
        Person::type(value);
        Person::press(QStringLiteral("Tab"));
    }
    std::unique_ptr<Desk> m_desk;
};

void PreferencesTest::theyOpenByKeyAndCloseByEscape()
{
    open();
    Person::press(QStringLiteral("Escape"));
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
    Person::press(QStringLiteral("Down"));
    Person::press(QStringLiteral("Down"));
    QTRY_COMPARE(m_desk->settings.value(setting::appearance), QStringLiteral("dark"));
    QVERIFY(isDarkAppearance() && m_desk->action("actionDark")->isChecked());
    m_desk->action("actionLight")->trigger();
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
    QTRY_COMPARE(m_desk->settings.value(setting::editorFontSize), 21);
    QCOMPARE(m_desk->editor().fontSize(), 21);
    m_desk->action("actionZoomIn")->trigger();
    QCOMPARE(text->value(), 22);
    Person::click(*asSystem);
    QTRY_COMPARE(text->value(), systems);
    QCOMPARE(m_desk->settings.value(setting::editorFontSize), 0);

    QSpinBox *preview = number(QStringLiteral(" %"));
    QCOMPARE(preview->value(), 100);
    enter(*preview, QStringLiteral("150"));
    QTRY_COMPARE(m_desk->settings.value(setting::previewZoom), 1.5);
    QCOMPARE(m_desk->window->preview().zoomFactor(), 1.5);
    m_desk->action("actionPreviewIn")->trigger();
    QTRY_COMPARE(preview->value(), 165);
    Person::click(*buttonOf(*dialog(), PreferencesDialog::tr("&Normal Size")));
    QTRY_COMPARE(preview->value(), 100);
    QCOMPARE(m_desk->settings.value(setting::previewZoom), 1.0);
}

void PreferencesTest::spelling()
{
    open();
    const auto boxes = dialog()->findChildren<QCheckBox *>();
    QCheckBox *box = *std::ranges::find(boxes, PreferencesDialog::tr("Check spe&lling"), &QCheckBox::text);
    QVERIFY(box->isChecked());
    box->setFocus();
    Person::press(QStringLiteral("space"));
    QTRY_VERIFY(!m_desk->settings.value(setting::checksSpelling));
    QVERIFY(!m_desk->action("actionSpelling")->isChecked());
    m_desk->action("actionSpelling")->trigger();
    QVERIFY(box->isChecked());
}

void PreferencesTest::captures()
{
    const QString folder = m_desk->path(QStringLiteral("slides"));
    QVERIFY(QDir().mkpath(folder));
    open();
    m_desk->prompt.folder = folder;
    auto *list = dialog()->findChild<QListWidget *>();
    const int before = list->count();
    Person::click(*buttonOf(*dialog(), PreferencesDialog::tr("Another &Folder…")));
    QTRY_COMPARE(list->count(), before + 1);
    QListWidgetItem *added = list->item(before);
    QCOMPARE(added->text(), QDir::toNativeSeparators(folder));
    QCOMPARE(added->checkState(), Qt::Checked);
    list->setCurrentItem(added);
    list->setFocus();
    Person::press(QStringLiteral("space"));
    QTRY_COMPARE(m_desk->settings.value(setting::unwatchedFolders), QStringList{folder});
    QCOMPARE(list->item(before)->checkState(), Qt::Unchecked);

    const auto boxes = dialog()->findChildren<QCheckBox *>();
    QCheckBox *clipboard = *std::ranges::find(boxes, PreferencesDialog::tr("C&opied pictures"), &QCheckBox::text);
    QVERIFY(clipboard->isChecked());
    Person::click(*clipboard, QPoint(clipboard->height() / 2, clipboard->height() / 2));
    QTRY_VERIFY(!m_desk->settings.value(setting::watchesClipboard));
}

void PreferencesTest::consentsAreForgotten()
{
    m_desk->settings.setValue(setting::blogsToBuild, {QStringLiteral("/blogs/one")});
    m_desk->settings.setValue(setting::blogsToLoad, {QStringLiteral("/blogs/one"), QStringLiteral("/blogs/two")});
    open();
    QPushButton *again = buttonOf(*dialog(), PreferencesDialog::tr("Ask A&gain"));
    QVERIFY(again->isEnabled());
    const auto says = [this](const QString &words) {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().startsWith(words); });
    };
    QVERIFY(says(QStringLiteral("2 blog")));
    Person::click(*again);
    QTRY_VERIFY(blogsWithConsents(m_desk->settings).isEmpty());
    QVERIFY(!again->isEnabled() && says(QStringLiteral("No blog")));
}

void PreferencesTest::consentsOfEveryKindAreFound()
{
    Settings &settings = m_desk->settings;
    const QVariantMap trusting{{QStringLiteral("trusted"), QString(64, u'a')}, {QStringLiteral("commits"), true}};
    const QVariantMap wary{{QStringLiteral("trusted"), QString()}, {QStringLiteral("pushes"), true}};
    settings.setValue(setting::blogsToBuild, {QStringLiteral("/a")});
    settings.setValue(setting::blogsToLoad, {QStringLiteral("/a"), QStringLiteral("/b")});
    settings.setValue(setting::blogsOfferedToCheck, {QStringLiteral("/a")});
    settings.setValue(setting::publishChoices, {{QStringLiteral("/c"), trusting}, {QStringLiteral("/d"), wary}});
    QCOMPARE(
        blogsWithConsents(settings), QStringList({QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")}));
    forgetConsents(settings);
    QCOMPARE(blogsWithConsents(settings), QStringList());
    QCOMPARE(settings.value(setting::blogsOfferedToCheck), QStringList());
    const QVariantMap kept = settings.value(setting::publishChoices);
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
