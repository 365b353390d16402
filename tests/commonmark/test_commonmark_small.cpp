// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "commonmark/optionsets.h"
#include "markdown/htmlshape.h"
#include "markdown/renderedbody.h"
#include "markdown/smalltexts.h"
#include "support/seeded.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace frontrow;

/// Small texts read as the engines of CommonMark read them, with every set of options.
class TestCommonMarkSmall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        constexpr int ofEach = 120;
        QRandomGenerator random = test::seededRandom();
        m_texts = smallTexts(random, ofEach);
        QJsonArray texts;
        for (const SmallText &each : std::as_const(m_texts)) {
            texts.append(each.text);
        }
        QProcess ruby;
        ruby.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        ruby.start(QStringLiteral("ruby"), {QStringLiteral(FRONTROW_SOURCE_DIR "/tests/commonmark/render.rb")});
        ruby.write(QJsonDocument(texts).toJson());
        ruby.closeWriteChannel();
        QVERIFY(ruby.waitForFinished(300'000));
        m_theirs = QJsonDocument::fromJson(ruby.readAllStandardOutput()).object();
        QCOMPARE(m_theirs.size(), 8);
    }

    void textsReadAsByTheEngines()
    {
        int different = 0;
        for (auto each = m_theirs.constBegin(); each != m_theirs.constEnd(); ++each) {
            const RenderOptions options = commonMarkOptionsOf(each.key());
            const QJsonArray theirs = each.value().toArray();
            QCOMPARE(theirs.size(), m_texts.size());
            for (qsizetype i = 0; i < m_texts.size(); ++i) {
                const QString &text = m_texts[i].text;
                const QString ours = renderBody(text, {0, text.size()}, options).html();
                if (htmlShape(ours) != htmlShape(theirs[i].toString())) {
                    ++different;
                    qWarning().noquote() << each.key() << m_texts[i].kind
                                         << QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)
                                         << "\n  engine:" << theirs[i].toString() << "\nFrontrow:" << ours;
                }
            }
        }
        QCOMPARE(different, 0);
    }

private:
    QList<SmallText> m_texts;
    QJsonObject m_theirs; ///< by engine and set of options
};

QTEST_GUILESS_MAIN(TestCommonMarkSmall)

#include "test_commonmark_small.moc"
