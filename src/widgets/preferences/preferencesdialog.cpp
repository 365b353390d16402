// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preferences/preferencesdialog.h"

#include "widgets/commands/menucommands.h"
#include "widgets/design.h"
#include "widgets/dialogs/dialogroom.h"
#include "widgets/editor/posteditor.h"
#include "widgets/editor/textsize.h"
#include "widgets/inbox/inboxcontroller.h"
#include "widgets/motion.h"
#include "widgets/preview/previewview.h"
#include "workspace/captures/capturesources.h"
#include "workspace/settings/consents.h"
#include "workspace/settings/editorsettings.h"
#include "workspace/settings/sessionsettings.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <functional>

namespace frontrow {

namespace {

QComboBox *appearanceBox(QActionGroup &appearances)
{
    auto *box = new QComboBox;
    for (QAction *action : appearances.actions()) {
        box->addItem(plainCommandText(action->text()));
    }
    box->setCurrentIndex(static_cast<int>(appearances.actions().indexOf(appearances.checkedAction())));
    QObject::connect(box, &QComboBox::activated, &appearances,
        [&appearances](int row) { appearances.actions().at(row)->trigger(); });
    QObject::connect(&appearances, &QActionGroup::triggered, box, [box, &appearances](QAction *action) {
        box->setCurrentIndex(static_cast<int>(appearances.actions().indexOf(action)));
    });
    return box;
}

QCheckBox *boxFor(QAction &action, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setChecked(action.isChecked());
    QObject::connect(box, &QCheckBox::toggled, &action, &QAction::setChecked);
    QObject::connect(&action, &QAction::toggled, box, &QCheckBox::setChecked);
    return box;
}

QLayout *rowOf(QWidget *first, QWidget *second)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::usual);
    row->addWidget(first);
    row->addWidget(second);
    row->addStretch();
    return row;
}

} // namespace

PreferencesDialog::PreferencesDialog(const PreferenceSubjects &subjects, QWidget *parent)
    : QDialog(parent)
    , m_subjects(subjects)
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
    , m_folders(new QListWidget)
{
    setWindowTitle(tr("Preferences"));
    m_column->setContentsMargins(space::wide, space::wide, space::wide, space::usual);
    m_column->setSpacing(space::wide);
    QFormLayout *form = addSection(tr("Reading and writing"));
    form->addRow(tr("&Appearance:"), appearanceBox(m_subjects.appearances));
    addSizes(*form);
    addTextStyle(*form);
    addMotion(*form);
    form->addRow(QString(), boxFor(m_subjects.spelling, tr("Check spe&lling")));
    addStart(*form);
    addCaptures();
    addConsents();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scrolling(m_body, this), 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::wide, 0, space::wide, space::wide);
    row->addWidget(buttons);
    outer->addLayout(row);
    resize(sizeHint().boundedTo(roomInFrame(screen()->availableSize())));
}

QFormLayout *PreferencesDialog::addSection(const QString &title)
{
    auto *section = new QGroupBox(title, m_body);
    auto *form = new QFormLayout(section);
    form->setSpacing(space::usual);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_column->addWidget(section);
    return form;
}

void PreferencesDialog::addSizes(QFormLayout &form)
{
    auto *text = new QSpinBox;
    text->setRange(PostEditor::smallestFont, PostEditor::largestFont);
    text->setSuffix(tr(" pt", "points"));
    text->setKeyboardTracking(false);
    auto *systems = new QPushButton(tr("As the &System"));
    TextSize *size = &m_subjects.textSize;
    const auto showSize = [text, systems, size] {
        const QSignalBlocker blocker(text);
        text->setValue(size->points());
        systems->setEnabled(!size->isSystems());
    };
    connect(text, &QSpinBox::valueChanged, size, &TextSize::setPoints);
    connect(systems, &QPushButton::clicked, size, [size] { size->setPoints(0); });
    connect(size, &TextSize::changed, text, showSize);
    showSize();

    auto *page = new QSpinBox;
    constexpr int whole = 100;
    constexpr int step = 10;
    page->setRange(25, 500); // what the browser takes
    page->setSingleStep(step);
    page->setSuffix(tr(" %", "per cent"));
    page->setKeyboardTracking(false);
    auto *normal = new QPushButton(tr("&Normal Size"));
    PreviewView *preview = &m_subjects.preview;
    const auto showZoom = [page, normal](qreal factor) {
        const QSignalBlocker blocker(page);
        page->setValue(qRound(factor * whole));
        normal->setEnabled(page->value() != whole);
    };
    connect(page, &QSpinBox::valueChanged, preview,
        [preview](int percent) { preview->setZoomFactor(static_cast<qreal>(percent) / whole); });
    connect(normal, &QPushButton::clicked, preview, [preview] { preview->setZoomFactor(1); });
    connect(preview, &PreviewView::zoomChanged, page, showZoom);
    showZoom(preview->zoomFactor());

    const auto add = [&form](const QString &label, QSpinBox *box, QPushButton *button) {
        auto *name = new QLabel(label);
        name->setBuddy(box);
        form.addRow(name, rowOf(box, button));
    };
    text->setMinimumWidth(page->sizeHint().width());
    add(tr("&Text size:"), text, systems);
    add(tr("Preview si&ze:"), page, normal);
}

void PreferencesDialog::addTextStyle(QFormLayout &form)
{
    PostEditor *editor = &m_subjects.editor;
    const auto change = [editor, settings = &m_subjects.settings](const std::function<void(EditorTextStyle &)> &set) {
        EditorTextStyle textStyle = editor->textStyle();
        set(textStyle);
        editor->setTextStyle(textStyle);
        textStyle.keep(*settings);
    };
    auto *face = new QComboBox;
    face->addItems(
        {tr("Fixed width"), tr("With serifs"), tr("Without serifs")}); // in the order of EditorTextStyle::Face
    face->setCurrentIndex(static_cast<int>(editor->textStyle().face));
    connect(face, &QComboBox::activated, editor, [change](int row) {
        change([row](EditorTextStyle &textStyle) { textStyle.face = static_cast<EditorTextStyle::Face>(row); });
    });
    auto *column = new QSpinBox;
    column->setRange(EditorTextStyle::shortestColumn, EditorTextStyle::longestColumn);
    column->setSuffix(tr(" letters"));
    column->setKeyboardTracking(false);
    column->setValue(editor->textStyle().column);
    connect(column, &QSpinBox::valueChanged, editor,
        [change](int letters) { change([letters](EditorTextStyle &textStyle) { textStyle.column = letters; }); });
    auto *numbers = new QCheckBox(tr("Line num&bers"));
    numbers->setChecked(editor->textStyle().hasLineNumbers);
    connect(numbers, &QCheckBox::toggled, editor,
        [change](bool isOn) { change([isOn](EditorTextStyle &textStyle) { textStyle.hasLineNumbers = isOn; }); });
    auto *spaces = new QCheckBox(tr("Sho&w spaces and tabs"));
    spaces->setChecked(editor->textStyle().showsWhiteSpace);
    connect(spaces, &QCheckBox::toggled, editor,
        [change](bool isOn) { change([isOn](EditorTextStyle &textStyle) { textStyle.showsWhiteSpace = isOn; }); });
    form.addRow(tr("Typefa&ce:"), face);
    form.addRow(tr("Longest l&ine:"), column);
    form.addRow(QString(), numbers);
    form.addRow(QString(), spaces);
    auto *pictures = new QCheckBox(tr("&Pictures beside the lines that name them"));
    pictures->setChecked(editor->textStyle().showsPictures);
    connect(pictures, &QCheckBox::toggled, editor,
        [change](bool isOn) { change([isOn](EditorTextStyle &textStyle) { textStyle.showsPictures = isOn; }); });
    form.addRow(QString(), pictures);
    auto *frontMatter = new QCheckBox(tr("Fold the front matter while its form is op&en"));
    frontMatter->setChecked(editor->textStyle().foldsFrontMatter);
    connect(frontMatter, &QCheckBox::toggled, editor,
        [change](bool isOn) { change([isOn](EditorTextStyle &textStyle) { textStyle.foldsFrontMatter = isOn; }); });
    form.addRow(QString(), frontMatter);
    auto *tables = new QCheckBox(tr("Align tables when the ca&ret leaves them"));
    tables->setChecked(m_subjects.settings.value(setting::alignsTables));
    connect(tables, &QCheckBox::toggled, editor,
        [settings = &m_subjects.settings](bool isOn) { settings->setValue(setting::alignsTables, isOn); });
    form.addRow(QString(), tables);
}

void PreferencesDialog::addMotion(QFormLayout &form)
{
    auto *motion = new QCheckBox(tr("Short &movements, as of a picture that arrives"));
    motion->setChecked(m_subjects.settings.value(setting::showsMotion));
    connect(motion, &QCheckBox::toggled, this, [this](bool isOn) {
        m_subjects.settings.setValue(setting::showsMotion, isOn);
        setMotionWanted(isOn);
    });
    form.addRow(QString(), motion);
}

void PreferencesDialog::addStart(QFormLayout &form)
{
    Settings *settings = &m_subjects.settings;
    auto *box = new QCheckBox(tr("Start with t&he post that was open last"));
    box->setChecked(settings->value(setting::reopensPost));
    connect(box, &QCheckBox::toggled, this, [settings](bool isOn) { settings->setValue(setting::reopensPost, isOn); });
    form.addRow(QString(), box);
}

void PreferencesDialog::addCaptures()
{
    QFormLayout *form = addSection(tr("Captures arrive from"));
    CaptureSources *sources = &m_subjects.inbox.sources();
    m_folders->setAccessibleName(tr("Folders that are watched for captures"));
    m_folders->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_folders->setTextElideMode(Qt::ElideMiddle);
    constexpr int rows = 4;
    m_folders->setFixedHeight(rows * (fontMetrics().lineSpacing() + space::usual) + 2 * m_folders->frameWidth());
    m_folders->setMinimumWidth(60 * fontMetrics().averageCharWidth());
    auto *add = new QPushButton(tr("Another &Folder…"));
    auto *clipboard = new QCheckBox(tr("C&opied pictures"));
    form->addRow(m_folders);
    form->setAlignment(m_folders, {});
    form->addRow(rowOf(clipboard, add));
    const auto show = [this, clipboard, sources] {
        showFolders();
        const QSignalBlocker blocker(clipboard);
        clipboard->setChecked(sources->watchesClipboard());
    };
    connect(m_folders, &QListWidget::itemChanged, sources, [sources](const QListWidgetItem *item) {
        sources->setFolderWatched(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    });
    connect(clipboard, &QCheckBox::toggled, sources, &CaptureSources::setClipboardWatched);
    connect(add, &QPushButton::clicked, &m_subjects.inbox, &InboxController::addFolder);
    connect(sources, &CaptureSources::changed, this, show);
    show();
}

void PreferencesDialog::showFolders()
{
    const CaptureSources &sources = m_subjects.inbox.sources();
    const QStringList folders = sources.folders();
    const QStringList watched = sources.watchedFolders();
    const QSignalBlocker blocker(m_folders);
    while (m_folders->count() > folders.size()) {
        delete m_folders->takeItem(m_folders->count() - 1);
    }
    for (int row = 0; row < folders.size(); ++row) {
        QListWidgetItem *item = row < m_folders->count() ? m_folders->item(row) : new QListWidgetItem(m_folders);
        item->setText(QDir::toNativeSeparators(folders[row]));
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, folders[row]);
        item->setCheckState(watched.contains(folders[row]) ? Qt::Checked : Qt::Unchecked);
    }
}

void PreferencesDialog::addConsents()
{
    QFormLayout *form = addSection(tr("Trusted blogs"));
    auto *state = new QLabel;
    state->setWordWrap(true);
    state->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *forget = new QPushButton(tr("Ask A&gain"));
    Settings *settings = &m_subjects.settings;
    const auto show = [state, forget, settings] {
        const QStringList blogs = blogsWithConsents(*settings);
        state->setText(blogs.isEmpty() ? tr("No blog may run its code or be loaded from the web before you were asked.")
                                       : tr("%n blog(s) may run code or be loaded from the web without a question.",
                                             nullptr, static_cast<int>(blogs.size())));
        state->setToolTip(blogs.join(u'\n'));
        forget->setEnabled(!blogs.isEmpty());
    };
    connect(forget, &QPushButton::clicked, this, [settings, show] {
        forgetConsents(*settings);
        show();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::usual);
    row->addWidget(state, 1);
    row->addWidget(forget);
    form->addRow(row);
    show();
}

} // namespace frontrow
