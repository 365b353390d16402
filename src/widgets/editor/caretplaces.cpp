// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/caretplaces.h"

#include "widgets/editor/posteditor.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/sessionsettings.h"

#include <QScrollBar>

#include <algorithm>

namespace frontrow {

namespace {

constexpr qsizetype mostPlaces = 100;

QVariantMap valueOf(const CaretPlace &place)
{
    return {{QStringLiteral("post"), place.post}, {QStringLiteral("caret"), place.caret},
        {QStringLiteral("top"), place.top}, {QStringLiteral("before"), place.before}};
}

CaretPlace placeOf(const QVariantMap &value)
{
    return {value.value(QStringLiteral("post")).toString(), value.value(QStringLiteral("caret")).toLongLong(),
        value.value(QStringLiteral("top")).toLongLong(), value.value(QStringLiteral("before")).toString()};
}

} // namespace

CaretPlaces::CaretPlaces(PostSession &session, Settings &settings, PostEditor &editor)
    : m_session(session)
    , m_settings(settings)
    , m_editor(editor)
{
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &CaretPlaces::note);
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, this, &CaretPlaces::note);
    connect(&session, &PostSession::idle, this, [this] {
        note();
        keep();
    });
    connect(&session, &PostSession::located, this, &CaretPlaces::follow);
}

void CaretPlaces::note()
{
    const PostLocation &location = m_session.location();
    if (m_session.isBusy() || !location.hasFile()) {
        return; // the text may be that of another post already
    }
    m_place = {location.file, m_editor.caret(), m_editor.firstLineInView().position(), before(m_editor.caret())};
}

QString CaretPlaces::before(qsizetype caret) const
{
    constexpr qsizetype most = 24; // letters
    QString letters;
    for (qsizetype at = std::max<qsizetype>(0, caret - most); at < caret; ++at) {
        letters += m_editor.document()->characterAt(static_cast<int>(at));
    }
    return letters;
}

void CaretPlaces::follow(const PostLocation &location)
{
    m_settings.setValue(setting::openPost, location.hasFile() ? location.file : QString());
}

void CaretPlaces::keep()
{
    if (m_place.post.isEmpty()) {
        return;
    }
    QVariantList places = m_settings.value(setting::caretPlaces);
    places.removeIf([this](const QVariant &each) { return placeOf(each.toMap()).post == m_place.post; });
    places.prepend(valueOf(m_place));
    places.resize(std::min(places.size(), mostPlaces));
    m_settings.setValue(setting::caretPlaces, places);
}

bool CaretPlaces::restore()
{
    keep(); // of the post before
    m_place = {};
    const QVariantList places = m_settings.value(setting::caretPlaces);
    const auto known = std::ranges::find_if(places, [this](const QVariant &each) {
        return m_session.location().hasFile() && placeOf(each.toMap()).post == m_session.location().file;
    });
    if (known == places.end()) {
        return false;
    }
    const CaretPlace place = placeOf(known->toMap());
    const qsizetype end = m_editor.document()->characterCount() - 1;
    if (place.caret < 0 || place.caret > end || before(place.caret) != place.before) {
        return false;
    }
    m_editor.setCaret(place.caret);
    const QTextBlock top = m_editor.document()->findBlock(static_cast<int>(std::clamp<qsizetype>(place.top, 0, end)));
    m_editor.verticalScrollBar()->setValue(top.firstLineNumber());
    return true;
}

} // namespace frontrow
