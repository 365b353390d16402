// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/formcontroller.h"

#include "widgets/editor/posteditor.h"
#include "widgets/panels/frontmatterpanel.h"
#include "workspace/blog/blogreader.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/postsession.h"

#include <algorithm>

namespace frontrow {

namespace {

/// The path of the innermost field whose lines hold \a offset; empty without one.
QString pathAt(const QList<Field> &fields, qsizetype offset)
{
    for (const Field &field : fields) {
        if (offset >= field.lines.start && offset < field.lines.end()) {
            const QString inner = pathAt(field.children, offset);
            return inner.isEmpty() ? field.key : field.key + u'.' + inner;
        }
    }
    return {};
}

} // namespace

FormController::FormController(
    PostSession &session, UserPrompt &prompt, PostEditor &editor, FrontMatterPanel &panel, BlogReader &blog)
    : m_session(session)
    , m_prompt(prompt)
    , m_editor(editor)
    , m_panel(panel)
{
    connect(&blog, &BlogReader::changed, &panel, [&blog, &panel] { panel.setConventions(blog.formFields()); });
    connect(&panel, &FrontMatterPanel::fieldEdited, &session, &PostSession::setField);
    connect(&panel, &FrontMatterPanel::removeRequested, this, [this](const QString &path) {
        m_session.change([&](QStringView post) { return frontrow::removeField(post, path); });
    });
    connect(&panel, &FrontMatterPanel::renameRequested, this, &FormController::renameField);
    connect(&panel, &FrontMatterPanel::moveRequested, this, &FormController::moveField);
    connect(&panel, &FrontMatterPanel::addRequested, this, &FormController::addField);
    connect(&panel, &FrontMatterPanel::textRequested, this, &FormController::showInText);
    connect(&panel, &FrontMatterPanel::imageArrived, &session.pictures(), &PictureInsertion::setField);
    connect(&panel, &FrontMatterPanel::imageChoiceRequested, this, [this](const QString &path) {
        m_session.pictures().choose(
            [this, path](const PictureSource &source) { m_session.pictures().setField(path, source); });
    });
}

void FormController::switchSides()
{
    if (m_panel.isAncestorOf(m_panel.window()->focusWidget()) && m_panel.isVisible()) {
        showInText(m_panel.currentPath());
    } else {
        m_panel.focusField(pathAtCaret());
    }
}

void FormController::showInText(const QString &path)
{
    const Field *field = m_session.frame().frontMatter.find(path);
    if (field && m_session.frame().revision == m_session.document().revision()) {
        m_editor.select(field->valueRange.isEmpty() ? field->keyRange : field->valueRange);
        m_editor.ensureCursorVisible();
    } else {
        m_editor.setCaret(m_session.frame().layout.yaml.end());
    }
}

void FormController::addField()
{
    const std::optional<QString> key = m_prompt.askForText(
        tr("Add a Field"), tr("Key of the field. A dot puts it into another: header.caption"), QString());
    if (!key) {
        return;
    }
    if (m_session.frame().frontMatter.find(*key)) {
        m_panel.focusField(*key);
        return;
    }
    if (m_session.change([&](QStringView post) { return setField(post, *key, FieldValue::text(QString())); })) {
        m_panel.focusField(*key);
    }
}

void FormController::renameField(const QString &path)
{
    const QString key = path.sliced(path.lastIndexOf(u'.') + 1);
    const std::optional<QString> name = m_prompt.askForText(tr("Rename a Field"), tr("New key of “%1”").arg(path), key);
    if (name && *name != key) {
        m_session.change([&](QStringView post) { return frontrow::renameField(post, path, *name); });
    }
}

void FormController::moveField(const QString &path, int step)
{
    const FrontMatter &frontMatter = m_session.frame().frontMatter;
    const qsizetype dot = path.lastIndexOf(u'.');
    const Field *parent = dot < 0 ? nullptr : frontMatter.find(QStringView(path).first(dot));
    const QList<Field> &siblings = parent ? parent->children : frontMatter.fields();
    const QString key = path.sliced(dot + 1);
    const auto self = std::ranges::find(siblings, key, &Field::key);
    // Before the field above, or after the one below: before the one after that.
    const qsizetype target = self - siblings.begin() + (step < 0 ? step : step + 1);
    if (self == siblings.end() || target < 0 || target > siblings.size()) {
        return;
    }
    const QString before = target == siblings.size() ? QString() : path.first(dot + 1) + siblings[target].key;
    m_session.change([&](QStringView post) { return frontrow::moveField(post, path, before); });
}

QString FormController::pathAtCaret() const
{
    return pathAt(m_session.frame().frontMatter.fields(), m_editor.caret());
}

} // namespace frontrow
