// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/agendasource.h"

#include "widgets/event/agendafetcher.h"
#include "workspace/prompt/userprompt.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace frontrow {

AgendaSource::AgendaSource(UserPrompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_prompt(prompt)
    , m_fetcher(new AgendaFetcher(this))
    , m_description(new QLabel(this))
{
    auto *open = new QPushButton(tr("&Open Agenda…"), this);
    auto *paste = new QPushButton(tr("&Paste Agenda"), this);
    auto *fetch = new QPushButton(tr("&From Address…"), this);
    m_description->setTextFormat(Qt::PlainText);
    m_description->setText(tr("An agenda is a calendar, a schedule, a table, or text copied from the event's page."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(open);
    row->addWidget(paste);
    row->addWidget(fetch);
    row->addWidget(m_description, 1);
    connect(open, &QPushButton::clicked, this, &AgendaSource::choose);
    connect(paste, &QPushButton::clicked, this, &AgendaSource::paste);
    connect(fetch, &QPushButton::clicked, this, [this] { askForAddress({}); });
    connect(m_fetcher, &AgendaFetcher::fetched, this,
        [this](const QUrl &address, const QByteArray &bytes) { Q_EMIT fetched(address.toDisplayString(), bytes); });
    connect(m_fetcher, &AgendaFetcher::failed, this, &AgendaSource::failed);
}

void AgendaSource::showSource(const QString &description)
{
    m_description->setText(description);
}

void AgendaSource::choose()
{
    if (const std::optional<QString> path = m_prompt.chooseAgenda(m_folder)) {
        Q_EMIT fileChosen(*path);
    }
}

void AgendaSource::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (const QString text = copied->text().trimmed(); AgendaFetcher::addressIn(text)) {
        askForAddress(text);
    } else {
        Q_EMIT pasted(copied->text(), copied->html());
    }
}

void AgendaSource::askForAddress(const QString &text)
{
    const std::optional<QString> wanted = m_prompt.askForText(tr("Agenda from an Address"),
        tr("The agenda is fetched from this address, once. Nothing of yours is sent there:"), text);
    if (!wanted) {
        return;
    }
    if (const std::optional<QUrl> address = AgendaFetcher::addressIn(*wanted)) {
        m_description->setText(tr("Fetching %1…").arg(address->toDisplayString()));
        m_fetcher->fetch(*address);
    } else {
        Q_EMIT failed(tr("“%1” is no address of the web: it begins with https:// or http://.").arg(*wanted));
    }
}

} // namespace frontrow
