// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/childgroup.h"

#include <QList>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>

namespace frontrow {

/// A program that speaks what it reads from its standard input.
struct SpeechEngine
{
    QString program; ///< absolute
    QStringList arguments;
    QString languageOption; ///< goes before the language
    QStringList stopArguments; ///< end what a service speaks for it; empty where the program itself speaks

    bool operator==(const SpeechEngine &) const = default;
};

/// The ones that are installed, the one that knows the person's voice first: Speech Dispatcher's spd-say, eSpeak NG,
/// eSpeak.
[[nodiscard]] QList<SpeechEngine> speechEngines();

/// \a language ("de_DE.UTF-8", "en-GB") as engines name it: in small letters with hyphens; empty for what names none.
[[nodiscard]] QString spokenLanguage(const QString &language);

/// Speaks one text after the other with the first engine that can. The text is never an argument.
class Speaker : public QObject
{
    Q_OBJECT

public:
    explicit Speaker(QObject *parent = nullptr);
    /// Falls silent.
    ~Speaker() override;

    [[nodiscard]] bool hasEngine() const { return !m_engines.isEmpty(); }
    /// Speaks \a text, one line, instead of what is spoken. \param language see spokenLanguage()
    void speak(const QString &text, const QString &language);
    void stop();

Q_SIGNALS:
    /// The text was spoken to its end.
    void spoken();
    /// No engine could; \a reason is what the last one said, or empty.
    void failed(const QString &reason);

private:
    void start();
    void take(bool isDone);

    QList<SpeechEngine> m_engines;
    qsizetype m_attempt = 0; ///< each engine with the language, then without
    QString m_text;
    QString m_language;
    QProcess m_process;
    std::optional<ChildGroup> m_group; ///< nothing before the first start
    bool m_isSpeaking = false;
};

} // namespace frontrow
