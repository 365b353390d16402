// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "event/agendadraft.h"
#include "event/eventstore.h"
#include "event/report.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace frontrow {

class AgendaCorrection;
class AgendaSource;
class SessionGrid;
class SessionList;
class UserPrompt;

/// A new event: its agenda as a file or a pasted text, what was understood of it, what the person knows better (name,
/// time zone, first day), and the sessions to report on. An event that the blog has already is shown with its picks,
/// and what changed in its agenda is said.
class EventDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param stored the events of the blog
    /// \param unit what the blog writes reports about
    EventDialog(UserPrompt &prompt, QList<StoredEvent> stored, ReportUnit unit, QWidget *parent);
    ~EventDialog() override;

    /// Reads the agenda in the file, or folder, at \a path. What is wrong with it is said in the dialog.
    void openFile(const QString &path);
    /// Reads \a text, or a page's \a html where the text has no sessions.
    void readText(const QString &text, const QString &html);

    /// The event with what the person said of it.
    [[nodiscard]] Event wantedEvent() const;
    /// The blog's own file of it; nothing for a new one.
    [[nodiscard]] std::optional<StoredEvent> stored() const;
    [[nodiscard]] ReportUnit unit() const;
    /// \a files gives the files that the reports of an event will be, to be said before they are made.
    void setPlan(std::function<QStringList(const Event &event, ReportUnit unit)> files);
    /// Says why what was wanted could not be done.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    /// The person wants the event, and reports for the days of its picked sessions. The dialog stays open until it is
    /// accepted.
    void createRequested();

private:
    void build();
    [[nodiscard]] QLayout *factsForm();
    [[nodiscard]] QLayout *filterRow();
    [[nodiscard]] QLayout *endRow();
    void takeFetched(const QString &address, const QByteArray &bytes);
    void read();
    void take(const Result<Agenda> &agenda);
    void showSessions();
    void filter();
    void fillViews();
    void showView();
    void updateSummary();
    [[nodiscard]] AgendaHints hints() const;

    QList<StoredEvent> m_stored;
    QString m_path; ///< the path of the agenda; empty for bytes
    QByteArray m_bytes;
    QString m_from; ///< where m_bytes are from, to be said
    AgendaCorrection *m_correction;
    Agenda m_agenda;
    std::function<QStringList(const Event &, ReportUnit)> m_plan = [](const Event &, ReportUnit) {
        return QStringList();
    };
    QStringList m_changes; ///< against the blog's own file
    AgendaSource *m_source;
    QLineEdit *m_name;
    QLineEdit *m_firstDay;
    QComboBox *m_zone;
    QLabel *m_notes;
    QLineEdit *m_filter;
    QComboBox *m_track;
    QComboBox *m_view; ///< all as a list, or a day as a grid
    QStackedWidget *m_views;
    SessionList *m_list;
    SessionGrid *m_grid;
    QLabel *m_summary;
    QComboBox *m_unit;
    QPushButton *m_create;
};

} // namespace frontrow
