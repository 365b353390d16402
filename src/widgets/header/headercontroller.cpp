// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/header/headercontroller.h"

#include "post/credit/headerimage.h"
#include "widgets/header/headerpanel.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QColor>

namespace frontrow {

HeaderController::HeaderController(PostSession &session, Settings &settings, UserPrompt &prompt, HeaderPanel &panel)
    : m_session(session)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_panel(panel)
{
    connect(&panel, &HeaderPanel::imageArrived, &session.pictures(), &PictureInsertion::setHeaderImage);
    connect(&panel, &HeaderPanel::imageChoiceRequested, this, [this] {
        m_session.pictures().choose(
            [this](const PictureSource &source) { m_session.pictures().setHeaderImage(source); });
    });
    connect(&panel, &HeaderPanel::imageRemovalRequested, this, &HeaderController::removeImage);
    connect(&panel, &HeaderPanel::sourceEdited, this, &HeaderController::setSource);
    connect(&panel, &HeaderPanel::creditEdited, this,
        [this](const CreditText &credit) { setCredit(credit, m_session.frame().header.keys.credit); });
    connect(&panel, &HeaderPanel::creditTaken, this, [this](const CreditText &credit) {
        setCredit(credit, QString());
        remember(credit.text);
    });
    connect(&panel, &HeaderPanel::creditFinished, this, &HeaderController::remember);
    connect(&panel, &HeaderPanel::fieldEdited, &session, &PostSession::setField);
    connect(&panel, &HeaderPanel::colourChoiceRequested, this, &HeaderController::chooseColour);
    panel.setUsedCredits(settings.value(setting::usedCredits));
}

void HeaderController::setSource(const QString &source)
{
    const HeaderKeys keys = m_session.frame().header.keys;
    m_session.change([&](QStringView post) { return headerImageEdits(post, keys, source, std::nullopt); }, keys.image);
}

void HeaderController::removeImage()
{
    m_session.change([](QStringView post) {
        const HeaderKeys keys = HeaderImage::of(FrontMatter::parse(post)).keys;
        return headerImageEdits(post, keys, QString(), CreditText());
    });
}

void HeaderController::setCredit(const CreditText &credit, const QString &topic)
{
    const HeaderKeys keys = m_session.frame().header.keys;
    m_session.change([&](QStringView post) { return headerCreditEdits(post, keys, credit); }, topic);
}

void HeaderController::remember(const QString &credit)
{
    if (credit.trimmed().isEmpty() || m_settings.value(setting::usedCredits).value(0) == credit) {
        return;
    }
    m_settings.addUsedCredit(credit);
    m_panel.setUsedCredits(m_settings.value(setting::usedCredits));
}

void HeaderController::chooseColour(const QColor &colour)
{
    if (const std::optional<QColor> chosen = m_prompt.chooseColour(colour)) {
        m_session.setField(m_session.frame().header.keys.colour, FieldValue::text(chosen->name()));
    }
}

} // namespace frontrow
