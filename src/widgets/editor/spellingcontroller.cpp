// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/spellingcontroller.h"

#include "widgets/editor/posteditor.h"
#include "widgets/editor/spellingmarks.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include <tuple>

namespace frontrow {

SpellingController::SpellingController(PostSession &session, Settings &settings, PostEditor &editor, QAction &toggle)
    : m_session(session)
    , m_settings(settings)
    , m_editor(editor)
{
    toggle.setChecked(settings.value(setting::checksSpelling));
    connect(&toggle, &QAction::toggled, this, [this](bool isOn) {
        m_settings.setValue(setting::checksSpelling, isOn);
        m_session.reader().readAgain();
    });
    connect(&editor, &PostEditor::menuOpening, this, &SpellingController::addCommands);
}

void SpellingController::setFrame(const PreviewFrame &frame)
{
    m_dictionary = frame.dictionary;
    m_editor.spelling().setWords(frame.misspelt);
    notifyMissing(frame);
}

void SpellingController::notifyMissing(const PreviewFrame &frame)
{
    if (!frame.dictionary.isEmpty() || frame.words == 0 || !m_settings.value(setting::checksSpelling)) {
        return;
    }
    const QString written = m_session.language();
    const QString language = written.isEmpty() ? QLocale::system().name() : written;
    const bool hasChecker = m_session.reader().spelling().hasChecker();
    const QString missing = hasChecker ? language : setting::noSpellChecker;
    QStringList said = m_settings.value(setting::missingDictionaries);
    if (said.contains(missing)) {
        return;
    }
    m_settings.setValue(setting::missingDictionaries, said << missing);
    const QString name = QLocale::languageToString(QLocale(language).language());
    const QString text = hasChecker
        ? tr("There is no dictionary for %1 on this computer, so spelling is not checked. Install one for Hunspell or "
             "Aspell, then open the post again.")
              .arg(name)
        : tr("There is no spell checker on this computer, so spelling is not checked. Install the package "
             "sonnet6-plugins and a dictionary for %1, then start Frontrow again.")
              .arg(name);
    m_session.notices().notify(Notice::Topic::Spelling, Notice::Severity::Information, text);
}

void SpellingController::addCommands(QMenu &menu, qsizetype offset)
{
    const std::optional<TextRange> word = m_editor.spelling().wordAt(offset);
    if (!word || m_dictionary.isEmpty()) {
        return;
    }
    const QString text = slice(m_session.document().text(), *word).toString();
    QAction *before = menu.actions().value(0);
    const auto add = [&](const QString &label, const std::function<void()> &command) {
        auto *action = new QAction(label, &menu);
        connect(action, &QAction::triggered, this, command);
        menu.insertAction(before, action);
        return action;
    };
    const QStringList suggestions = m_session.reader().spelling().suggestionsFor(m_dictionary, text);
    for (const QString &suggestion : suggestions) {
        const quint64 revision = m_session.document().revision();
        QAction *action = add(suggestion, [this, revision, word, suggestion] {
            std::ignore =
                m_session.document().applyAt(revision, {{*word, suggestion}}); // or the word is another by now
        });
        QFont font = action->font();
        font.setBold(true);
        action->setFont(font);
    }
    if (suggestions.isEmpty()) {
        add(tr("No Suggestions"), [] { })->setEnabled(false);
    }
    menu.insertSeparator(before);
    add(tr("&Add “%1” to the Dictionary").arg(text), [this, text] {
        m_session.reader().spelling().add(m_dictionary, text);
        m_session.reader().readAgain();
    });
    add(tr("&Ignore “%1”").arg(text), [this, text] {
        m_session.reader().spelling().ignore(m_dictionary, text);
        m_session.reader().readAgain();
    });
    menu.insertSeparator(before);
}

} // namespace frontrow
