// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/agendareader.h"
#include "event/agendatime.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace frontrow;

namespace {

QString folder()
{
    return QStringLiteral(EVENT_SAMPLES "/agendas/");
}

QJsonValue told(const QDateTime &moment)
{
    if (!moment.isValid()) {
        return {};
    }
    const QString text = moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
    return text.endsWith(u'Z') ? text.chopped(1) + QStringLiteral("+00:00") : text;
}

/// What is said of \a session under the names of the samples.
QJsonObject told(const Session &session)
{
    return {{QStringLiteral("day"), session.day.isValid() ? session.day.toString(Qt::ISODate) : QJsonValue()},
        {QStringLiteral("start"), told(session.start)}, {QStringLiteral("end"), told(session.end)},
        {QStringLiteral("title"), session.title},
        {QStringLiteral("speakers"), QJsonArray::fromStringList(session.speakers)},
        {QStringLiteral("room"), session.room}, {QStringLiteral("track"), session.track},
        {QStringLiteral("kind"), session.kind}, {QStringLiteral("url"), session.url},
        {QStringLiteral("abstract"), session.abstract}};
}

} // namespace

/// Agendas of every format as people write them. `agendas/expected.json` has what a reader of each would say.
class TestEventAgendaShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        QFile file(folder() + QStringLiteral("expected.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!all.isEmpty());
        for (auto each = all.begin(); each != all.end(); ++each) {
            QTest::newRow(qPrintable(each.key())) << each.value().toObject();
        }
    }

    void shapes()
    {
        QFETCH(QJsonObject, expected);
        AgendaHints hints;
        hints.zone = zoneOf(expected.value(QStringLiteral("zone")).toString());
        hints.firstDay = QDate::fromString(expected.value(QStringLiteral("date")).toString(), Qt::ISODate);
        const Result<Agenda> agenda = readAgendaFile(folder() + QString::fromUtf8(QTest::currentDataTag()), hints);
        if (const QJsonValue line = expected.value(QStringLiteral("fails")); !line.isUndefined()) {
            QVERIFY(!agenda);
            const QString place = QStringLiteral("Line %1:").arg(line.toInt());
            QVERIFY2(line.toInt() == 0 || agenda.error().message.contains(place), qPrintable(agenda.error().message));
            return;
        }
        QVERIFY2(agenda, qPrintable(agenda ? QString() : agenda.error().message));
        const QJsonArray sessions = expected.value(QStringLiteral("sessions")).toArray();
        QCOMPARE(agenda->sessions.size(), sessions.size());
        for (qsizetype at = 0; at < sessions.size(); ++at) {
            const QJsonObject wanted = sessions[at].toObject();
            QJsonObject got = told(agenda->sessions[at]);
            for (const QString &key : got.keys()) {
                if (!wanted.contains(key)) {
                    got.remove(key);
                }
            }
            QCOMPARE(got, wanted);
        }
    }
};

QTEST_GUILESS_MAIN(TestEventAgendaShapes)
#include "test_event_agendashapes.moc"
