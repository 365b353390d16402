// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/frontmatterpanel.h"

#include "ui_frontmatterpanel.h"
#include "widgets/fields/fieldguide.h"
#include "widgets/fields/fixedfield.h"
#include "widgets/fields/imagefield.h"
#include "widgets/fields/simplefields.h"
#include "widgets/symbolicicon.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

namespace {

/// What the form cannot tell apart counts as the same: an empty box and a value that says nothing.
bool meansTheSame(const FieldValue &a, const FieldValue &b)
{
    return a.toString() == b.toString() && a.toList() == b.toList();
}

} // namespace

FrontMatterPanel::FrontMatterPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FrontMatterPanel>())
    , m_addMenu(new QMenu(this))
    , m_fieldMenu(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->helpLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->addButton->setIcon(symbolicIcon(QStringLiteral("list-add")));
    m_ui->addButton->setMenu(m_addMenu);
    m_ui->fieldButton->setMenu(m_fieldMenu);
    m_ui->fieldButton->setEnabled(false);
    connect(m_addMenu, &QMenu::aboutToShow, this, &FrontMatterPanel::fillAddMenu);
    connect(m_fieldMenu, &QMenu::aboutToShow, this, [this] {
        m_fieldMenu->clear();
        addFieldActions(*m_fieldMenu);
    });
    rebuild();
}

FrontMatterPanel::~FrontMatterPanel() = default;

void FrontMatterPanel::setFrame(const PreviewFrame &frame)
{
    m_frontMatter = frame.frontMatter;
    showProblem();
    if (m_frontMatter.isReadable()) {
        rebuild();
    }
}

void FrontMatterPanel::setConventions(const FieldConventions &conventions)
{
    if (conventions != m_conventions) {
        m_conventions = conventions;
        rebuild();
    }
}

void FrontMatterPanel::focusField(const QString &path)
{
    FieldEditor *editor = editorOf(path);
    if (!editor && !m_rows.isEmpty()) {
        editor = m_rows.constFirst().editor;
    }
    if (editor) {
        editor->setFocus(Qt::ShortcutFocusReason);
    }
}

FieldEditor *FrontMatterPanel::editorOf(const QString &path) const
{
    const auto row = std::ranges::find_if(m_rows, [&path](const Row &each) { return each.form.path == path; });
    return row == m_rows.end() ? nullptr : row->editor;
}

void FrontMatterPanel::rebuild()
{
    QList<FormRow> forms = formRowsFor(m_frontMatter, m_conventions);
    for (const QString &path : std::as_const(m_added)) {
        const auto isSame = [&path](const FormRow &form) { return form.path == path; };
        if (std::ranges::none_of(forms, isSame)) {
            const FieldConvention *convention = m_conventions.find(path);
            forms.append({path, convention ? convention->kind : FieldKind::Text,
                convention ? convention->values : QStringList(), false});
        }
    }
    QList<Row> rows;
    for (const FormRow &form : std::as_const(forms)) {
        const auto isSame = [&form](
                                const Row &row) { return row.form.path == form.path && row.form.kind == form.kind; };
        const auto kept = std::ranges::find_if(m_rows, isSame);
        rows.append(kept == m_rows.end() ? makeRow(form) : *kept);
        if (rows.constLast().form.values != form.values || kept == m_rows.end()) {
            rows.constLast().editor->setChoices(form.values);
        }
        rows.last().form = form;
    }
    const auto place = [](const Row &row) { return row.widget; };
    if (!std::ranges::equal(rows, m_rows, {}, place, place)) {
        for (const Row &row : std::as_const(m_rows)) {
            m_ui->rowsLayout->removeWidget(row.widget);
            if (std::ranges::find(rows, row.widget, place) == rows.end()) {
                row.widget->deleteLater();
                row.widget->hide();
            }
        }
        const QWidget *previous = nullptr;
        for (const Row &row : std::as_const(rows)) {
            m_ui->rowsLayout->addWidget(row.widget);
            if (previous) {
                setTabOrder(const_cast<QWidget *>(previous), row.editor->focusProxy());
            }
            previous = row.editor->focusProxy();
        }
    }
    m_rows = rows;
    showValues();
}

FrontMatterPanel::Row FrontMatterPanel::makeRow(const FormRow &form)
{
    Row row;
    row.form = form;
    row.widget = new QWidget(m_ui->rows);
    row.editor = makeFieldEditor(form.kind, row.widget);
    row.editor->setObjectName(form.path);
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins({});
    column->setSpacing(2);
    const QString label = fieldLabel(form.path);
    if (auto *box = qobject_cast<YesNoField *>(row.editor)) {
        box->setLabel(label);
    } else {
        row.label = new QLabel(label, row.widget);
        row.label->setTextFormat(Qt::PlainText);
        row.label->setBuddy(row.editor);
        column->addWidget(row.label);
    }
    column->addWidget(row.editor);
    const QString help = fieldHelp(form.path);
    const QString key = QStringLiteral("<b>%1</b>").arg(form.path.toHtmlEscaped());
    row.widget->setToolTip(help.isEmpty() ? key : key + QStringLiteral("<br>") + help.toHtmlEscaped());
    row.editor->focusProxy()->setAccessibleName(QString(label).remove(u'&'));
    row.editor->focusProxy()->setAccessibleDescription(help);
    row.widget->setContextMenuPolicy(Qt::CustomContextMenu);
    connectRow(row);
    return row;
}

void FrontMatterPanel::connectRow(const Row &row)
{
    const QString path = row.form.path;
    connect(row.editor, &FieldEditor::edited, this, [this, path](const FieldValue &value) { edited(path, value); });
    connect(row.editor, &FieldEditor::abandoned, this,
        [this, path, editor = row.editor] { editor->setValue(m_frontMatter.value(path)); });
    row.editor->focusProxy()->installEventFilter(this);
    row.editor->focusProxy()->setProperty("fieldPath", path);
    connect(row.widget, &QWidget::customContextMenuRequested, this, [this, path, widget = row.widget](QPoint place) {
        setCurrent(path);
        showFieldMenu(widget->mapToGlobal(place));
    });
    if (auto *image = qobject_cast<ImageField *>(row.editor)) {
        connect(image, &ImageField::pictureArrived, this,
            [this, path](const PictureSource &source) { Q_EMIT imageArrived(path, source); });
        connect(image, &ImageField::choiceRequested, this, [this, path] { Q_EMIT imageChoiceRequested(path); });
    }
    if (auto *fixed = qobject_cast<FixedField *>(row.editor)) {
        fixed->setToolTip(
            tr("This value has a structure, an anchor, an alias, a merge key or a tag, so it is edited in the text."));
        connect(fixed, &FixedField::textRequested, this, [this, path] { Q_EMIT textRequested(path); });
    }
}

void FrontMatterPanel::showValues()
{
    for (const Row &row : std::as_const(m_rows)) {
        const FieldValue value = m_frontMatter.value(row.form.path);
        if (!row.editor->isUnfinished() && !meansTheSame(row.editor->value(), value)) {
            row.editor->setValue(value);
        }
        updateRow(row);
    }
}

void FrontMatterPanel::updateRow(const Row &row) const
{
    if (!row.label) {
        return;
    }
    row.label->setForegroundRole(row.form.isInPost ? QPalette::WindowText : QPalette::PlaceholderText);
}

void FrontMatterPanel::edited(const QString &path, const FieldValue &value)
{
    if (!meansTheSame(value, m_frontMatter.value(path))) {
        Q_EMIT fieldEdited(path, value);
    }
}

void FrontMatterPanel::setCurrent(const QString &path)
{
    m_currentPath = path;
    m_ui->fieldButton->setEnabled(m_frontMatter.find(path));
    const QString help = fieldHelp(path);
    m_ui->helpLabel->setText(help.isEmpty() ? path : help);
}

void FrontMatterPanel::fillAddMenu()
{
    m_addMenu->clear();
    for (const FieldConvention &convention : std::as_const(m_conventions.fields)) {
        if (editorOf(convention.path) || convention.kind == FieldKind::Fixed) {
            continue;
        }
        m_addMenu->addAction(QString(fieldLabel(convention.path)).remove(u'&'), this, [this, path = convention.path] {
            m_added.append(path);
            rebuild();
            focusField(path);
        });
    }
    m_addMenu->addSeparator();
    m_addMenu->addAction(tr("&Another Key…"), this, &FrontMatterPanel::addRequested);
}

void FrontMatterPanel::showFieldMenu(QPoint place)
{
    QMenu menu(this);
    addFieldActions(menu);
    menu.exec(place);
}

void FrontMatterPanel::addFieldActions(QMenu &menu)
{
    const QString path = m_currentPath;
    const bool isInPost = m_frontMatter.find(path);
    const auto add = [&](const QString &text, const auto &slot) {
        QAction *action = menu.addAction(text, this, slot);
        action->setEnabled(isInPost);
    };
    add(tr("Move &Up"), [this, path] { Q_EMIT moveRequested(path, -1); });
    add(tr("Move &Down"), [this, path] { Q_EMIT moveRequested(path, 1); });
    add(tr("Re&name…"), [this, path] { Q_EMIT renameRequested(path); });
    add(tr("&Remove"), [this, path] {
        m_added.removeAll(path);
        Q_EMIT removeRequested(path);
    });
    menu.addSeparator();
    add(tr("Show in the &Text"), [this, path] { Q_EMIT textRequested(path); });
}

void FrontMatterPanel::showProblem()
{
    m_ui->rows->setEnabled(m_frontMatter.isReadable());
    m_ui->addButton->setEnabled(m_frontMatter.isReadable());
    m_ui->problemLabel->setVisible(!m_frontMatter.isReadable());
    if (!m_frontMatter.isReadable() && !m_frontMatter.diagnostics().isEmpty()) {
        m_ui->problemLabel->setText(tr("The front matter has a mistake, so it can only be edited in the text. %1")
                .arg(m_frontMatter.diagnostics().first().message));
    }
}

bool FrontMatterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        setCurrent(watched->property("fieldPath").toString());
        m_ui->scrollArea->ensureWidgetVisible(qobject_cast<QWidget *>(watched));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace frontrow
