// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/event/eventdialog.h"

#include "event/agendareader.h"
#include "event/eventmerge.h"
#include "event/sessionpick.h"
#include "widgets/dialogs/dialogroom.h"
#include "widgets/event/agendacorrection.h"
#include "widgets/event/agendasource.h"
#include "widgets/event/sessiongrid.h"
#include "widgets/event/sessionlist.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

constexpr int mostShownLines = 6; ///< the most changes that are named one by one

/// A label that says whole sentences of others as plain text.
QLabel *sentences(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showSentences(QLabel &label, const QStringList &sentences)
{
    label.setText(sentences.join(u'\n'));
    label.setVisible(!sentences.isEmpty());
}

/// Fewer of \a lines, with how many more there are.
QStringList shortened(const QStringList &lines)
{
    if (lines.size() <= mostShownLines) {
        return lines;
    }
    return lines.first(mostShownLines) << EventDialog::tr(
               "and %n more", nullptr, static_cast<int>(lines.size()) - mostShownLines);
}

} // namespace

EventDialog::EventDialog(UserPrompt &prompt, QList<StoredEvent> stored, ReportUnit unit, QWidget *parent)
    : QDialog(parent)
    , m_stored(std::move(stored))
    , m_correction(new AgendaCorrection(this))
    , m_source(new AgendaSource(prompt, this))
    , m_name(new QLineEdit(this))
    , m_firstDay(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_notes(sentences(this))
    , m_filter(new QLineEdit(this))
    , m_track(new QComboBox(this))
    , m_view(new QComboBox(this))
    , m_views(new QStackedWidget(this))
    , m_list(new SessionList(this))
    , m_grid(new SessionGrid(this))
    , m_summary(sentences(this))
    , m_unit(new QComboBox(this))
    , m_create(new QPushButton(tr("&Create"), this))
{
    setWindowTitle(tr("New Event"));
    constexpr int letters = 132;
    constexpr int lines = 40;
    resizeToText(*this, letters, lines);
    m_unit->addItem(tr("A report for each day"), static_cast<int>(ReportUnit::Day));
    m_unit->addItem(tr("One report for the event"), static_cast<int>(ReportUnit::Event));
    m_unit->addItem(tr("A report for each session"), static_cast<int>(ReportUnit::Session));
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(unit)));
    build();
    connect(m_source, &AgendaSource::fileChosen, this, &EventDialog::openFile);
    connect(m_source, &AgendaSource::pasted, this, &EventDialog::readText);
    connect(m_source, &AgendaSource::fetched, this, &EventDialog::takeFetched);
    connect(m_source, &AgendaSource::failed, this,
        [this](const QString &sentence) { showSentences(*m_notes, {sentence}); });
    connect(m_correction, &AgendaCorrection::changed, this, &EventDialog::read);
    connect(m_name, &QLineEdit::editingFinished, this, &EventDialog::showSessions);
    connect(m_firstDay, &QLineEdit::editingFinished, this, &EventDialog::read);
    connect(m_zone, &QComboBox::activated, this, &EventDialog::read);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &EventDialog::read);
    connect(m_filter, &QLineEdit::textChanged, this, &EventDialog::filter);
    connect(m_track, &QComboBox::currentIndexChanged, this, &EventDialog::filter);
    connect(m_list, &SessionList::picksChanged, this, &EventDialog::updateSummary);
    connect(m_list, &SessionList::picksChanged, m_grid, [this] { m_grid->setPicks(m_list->sessions()); });
    connect(m_grid, &SessionGrid::picked, m_list, &SessionList::setPicked);
    connect(m_view, &QComboBox::currentIndexChanged, this, &EventDialog::showView);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &EventDialog::updateSummary);
    connect(m_create, &QPushButton::clicked, this, &EventDialog::createRequested);
    connect(m_name, &QLineEdit::textChanged, this, &EventDialog::updateSummary);
    showSessions();
}

EventDialog::~EventDialog()
{
    for (QObject *child : findChildren<QObject *>()) {
        child->disconnect(this); // a field that loses the keyboard says so while the dialog goes
    }
}

/// Where everything is.
void EventDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_source);
    column->addLayout(factsForm());
    column->addWidget(m_correction);
    column->addWidget(m_notes);
    column->addLayout(filterRow());
    m_views->addWidget(m_list);
    m_views->addWidget(m_grid);
    column->addWidget(m_views, 1);
    column->addWidget(m_summary);
    column->addLayout(endRow());
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        button->setAutoDefault(false); // Return is the filter's and the list's
    }
    const QList<QWidget *> order{
        m_name, m_zone, m_firstDay, m_correction, m_filter, m_track, m_view, m_list, m_grid, m_unit, m_create};
    for (qsizetype at = 1; at < order.size(); ++at) {
        setTabOrder(order[at - 1], order[at]);
    }
    m_name->setFocus();
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_views->currentWidget()->setFocus(); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter, qOverload<>(&QWidget::setFocus));
}

QLayout *EventDialog::factsForm()
{
    m_firstDay->setPlaceholderText(tr("for example %1").arg(QStringLiteral("2026-05-18")));
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItem(QString());
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        m_zone->addItem(QString::fromLatin1(zone));
    }
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->lineEdit()->setPlaceholderText(tr("for example %1").arg(QStringLiteral("Europe/Berlin")));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Time zone:"), m_zone);
    form->addRow(tr("First &day:"), m_firstDay);
    return form;
}

QLayout *EventDialog::filterRow()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_track->setAccessibleName(tr("Track"));
    m_track->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_view->setAccessibleName(tr("View"));
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_track);
    row->addWidget(m_view);
    return row;
}

QLayout *EventDialog::endRow()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_create, QDialogButtonBox::ActionRole);
    auto *row = new QHBoxLayout;
    row->addWidget(m_unit);
    row->addStretch(1);
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return row;
}

void EventDialog::takeFetched(const QString &address, const QByteArray &bytes)
{
    m_correction->reset();
    m_path.clear();
    m_bytes = bytes;
    m_from = address;
    read();
}

void EventDialog::openFile(const QString &path)
{
    m_correction->reset();
    m_path = path;
    m_source->setFolder(QFileInfo(path).path());
    m_bytes.clear();
    read();
}

void EventDialog::readText(const QString &text, const QString &html)
{
    m_correction->reset();
    m_path.clear();
    m_from = tr("Pasted text");
    m_bytes = text.toUtf8();
    const Result<Agenda> agenda = readAgenda(m_bytes, hints());
    if ((!agenda || agenda->sessions.isEmpty()) && !html.isEmpty()) {
        m_bytes = html.toUtf8();
    }
    read();
}

AgendaHints EventDialog::hints() const
{
    AgendaHints hints;
    hints.zone = zoneOf(m_zone->currentText().trimmed());
    hints.firstDay = QDate::fromString(m_firstDay->text().trimmed(), Qt::ISODate);
    m_correction->addTo(hints);
    return hints;
}

void EventDialog::read()
{
    if (!m_path.isEmpty()) {
        take(readAgendaFile(m_path, hints()));
    } else if (!m_bytes.isEmpty()) {
        take(readAgenda(m_bytes, hints()));
    } else {
        updateSummary();
    }
}

void EventDialog::take(const Result<Agenda> &agenda)
{
    if (!agenda) {
        showSentences(*m_notes, {agenda.error().message});
        return;
    }
    m_agenda = *agenda;
    m_correction->show(m_agenda);
    const QString from = m_path.isEmpty() ? m_from : QFileInfo(m_path).fileName();
    m_source->showSource(tr("%1 – %n session(s)", nullptr, static_cast<int>(agenda->sessions.size())).arg(from));
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setText(agenda->event);
    }
    if (m_zone->currentText().trimmed().isEmpty()) {
        m_zone->setCurrentText(agenda->zone);
    }
    showSessions();
}

std::optional<StoredEvent> EventDialog::stored() const
{
    const StoredEvent *found = findEvent(m_stored, m_name->text());
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

void EventDialog::showSessions()
{
    const std::optional<StoredEvent> known = stored();
    MergedEvent merge{known ? known->event : eventOf(m_agenda), {}};
    if (known && !m_agenda.sessions.isEmpty()) {
        merge = merged(known->event, m_agenda);
    }
    m_changes = merge.changes;
    QSet<std::pair<QString, QString>> picked; // here; they stay
    for (const EventSession &shown : m_list->sessions()) {
        if (shown.isPicked) {
            picked.insert({shown.session.title, shown.session.room});
        }
    }
    for (EventSession &each : merge.event.sessions) {
        each.isPicked = each.isPicked || picked.contains({each.session.title, each.session.room});
    }
    m_list->setSessions(merge.event.sessions);
    fillViews();
    const QSignalBlocker blocker(m_track);
    m_track->clear();
    m_track->addItem(tr("All tracks"), QString());
    for (const QString &track : tracksOf(merge.event.sessions)) {
        m_track->addItem(track, track);
    }
    m_track->setVisible(m_track->count() > 1);
    const bool hasTimes =
        std::ranges::any_of(m_agenda.sessions, [](const Session &each) { return each.start.isValid(); });
    const bool hasDays = !daysOf(m_agenda).isEmpty();
    QStringList notes = m_agenda.notes;
    if (hasTimes && !zoneOf(m_zone->currentText().trimmed()).isValid()) {
        notes.append(tr("The agenda does not say in which time zone its times are: choose it above."));
    }
    if (!m_agenda.sessions.isEmpty() && !hasDays) {
        notes.append(tr("The agenda has no dates: say above on which day the event begins."));
    }
    showSentences(*m_notes, notes + shortened(m_changes));
    filter();
    updateSummary();
}

void EventDialog::filter()
{
    m_list->setFilter(m_filter->text(), m_track->currentData().toString());
    m_grid->setFilter(m_filter->text(), m_track->currentData().toString());
}

/// The views that the sessions have; the one that was chosen stays.
void EventDialog::fillViews()
{
    const QDate shown = m_view->currentData().toDate();
    const QSignalBlocker blocker(m_view);
    m_view->clear();
    m_view->addItem(tr("All days as a list"), QDate());
    for (const QDate day : gridDaysOf(m_list->sessions())) {
        m_view->addItem(tr("%1 as a grid").arg(QLocale().toString(day, QLocale::ShortFormat)), day);
    }
    m_view->setCurrentIndex(std::max(0, m_view->findData(shown)));
    m_view->setVisible(m_view->count() > 1);
    showView();
}

void EventDialog::showView()
{
    const QDate day = m_view->currentData().toDate();
    m_views->setCurrentWidget(day.isValid() ? static_cast<QWidget *>(m_grid) : m_list);
    if (day.isValid()) {
        m_grid->show(m_list->sessions(), day);
    }
}

Event EventDialog::wantedEvent() const
{
    const std::optional<StoredEvent> known = stored();
    Event event = known ? known->event : eventOf(m_agenda);
    event.name = known ? event.name : m_name->text().simplified();
    const QString zone = m_zone->currentText().trimmed();
    event.zone = zoneOf(zone).isValid() ? zone : event.zone;
    event.sessions = m_list->sessions();
    if (const QDate first = hints().firstDay; first.isValid() && event.sessions.isEmpty()) {
        event.days = {first};
    }
    arrange(event);
    return event;
}

ReportUnit EventDialog::unit() const
{
    return static_cast<ReportUnit>(m_unit->currentData().toInt());
}

void EventDialog::setPlan(std::function<QStringList(const Event &event, ReportUnit unit)> files)
{
    m_plan = std::move(files);
    updateSummary();
}

void EventDialog::showProblem(const QString &sentence)
{
    showSentences(*m_summary, {sentence});
}

void EventDialog::updateSummary()
{
    const int picked = m_list->pickedCount();
    QStringList words;
    if (!m_list->sessions().isEmpty()) {
        words.append(tr("%n session(s) picked.", nullptr, picked));
    }
    if (const int clashes = m_list->clashCount(); clashes > 0) {
        words.append(tr("%n of them clash.", nullptr, clashes));
    }
    const Event event = wantedEvent();
    const bool isNamed = !m_name->text().trimmed().isEmpty();
    const bool isReady = isNamed && !event.days.isEmpty() && (picked > 0 || m_list->sessions().isEmpty());
    QStringList lines = words.isEmpty() ? QStringList() : QStringList{words.join(u' ')};
    const QStringList files = isReady ? m_plan(event, unit()) : QStringList();
    if (!files.isEmpty()) {
        lines.append(tr("Will be made, besides the event's file: %1").arg(shortened(files).join(QStringLiteral(", "))));
    }
    showSentences(*m_summary, lines);
    m_create->setEnabled(isReady);
}

} // namespace frontrow
