// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/speaker.h"

#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>
#include <utility>

namespace frontrow {

QList<SpeechEngine> speechEngines()
{
    const QString espeakLanguage = QStringLiteral("-v");
    const QList<SpeechEngine> known{
        {QStringLiteral("spd-say"), {QStringLiteral("--pipe-mode"), QStringLiteral("--wait")},
            QStringLiteral("--language"), {QStringLiteral("--stop")}},
        {QStringLiteral("espeak-ng"), {QStringLiteral("--stdin")}, espeakLanguage, {}},
        {QStringLiteral("espeak"), {QStringLiteral("--stdin")}, espeakLanguage, {}}};
    QList<SpeechEngine> installed;
    for (SpeechEngine engine : known) {
        engine.program = QStandardPaths::findExecutable(engine.program);
        if (!engine.program.isEmpty()) {
            installed.append(engine);
        }
    }
    return installed;
}

QString spokenLanguage(const QString &language)
{
    static const QRegularExpression name(QStringLiteral("^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$"));
    const QString plain = QString(language).replace(u'_', u'-').section(u'.', 0, 0).toLower();
    return name.match(plain).hasMatch() ? plain : QString();
}

Speaker::Speaker(QObject *parent)
    : QObject(parent)
    , m_engines(speechEngines())
{
    m_process.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            take(false);
        }
    });
    connect(&m_process, &QProcess::finished, this,
        [this](int code, QProcess::ExitStatus status) { take(status == QProcess::NormalExit && code == 0); });
}

Speaker::~Speaker()
{
    stop();
}

void Speaker::speak(const QString &text, const QString &language)
{
    stop();
    m_text = text;
    if (const QString wanted = spokenLanguage(language); wanted != m_language) {
        m_language = wanted;
        m_attempt = 0;
    }
    m_isSpeaking = true;
    start();
}

void Speaker::start()
{
    const SpeechEngine &engine = m_engines[m_attempt / 2];
    QStringList arguments = engine.arguments;
    if (m_attempt % 2 == 0 && !m_language.isEmpty()) {
        arguments << engine.languageOption << m_language;
    }
    m_group.emplace(m_process);
    m_process.start(engine.program, arguments);
    // spd-say takes lines with this mark for commands.
    m_process.write(QString(m_text).remove(QStringLiteral("!-!")).toUtf8() + '\n');
    m_process.closeWriteChannel();
}

void Speaker::take(bool isDone)
{
    if (!m_isSpeaking) {
        return;
    }
    if (isDone) {
        m_isSpeaking = false;
        Q_EMIT spoken();
    } else if (m_attempt + 1 < 2 * m_engines.size()) {
        ++m_attempt;
        start();
    } else {
        m_isSpeaking = false;
        m_attempt = 0;
        Q_EMIT failed(QString::fromLocal8Bit(m_process.readAllStandardError()).simplified());
    }
}

void Speaker::stop()
{
    if (!std::exchange(m_isSpeaking, false) || m_process.state() == QProcess::NotRunning) {
        return;
    }
    constexpr int grace = 500; // ms
    m_group->signal(SIGTERM);
    if (!m_process.waitForFinished(grace)) {
        m_group->signal(SIGKILL);
        m_process.waitForFinished(grace);
    }
    const SpeechEngine &engine = m_engines[m_attempt / 2];
    if (!engine.stopArguments.isEmpty()) {
        QProcess::startDetached(engine.program, engine.stopArguments);
    }
}

} // namespace frontrow
