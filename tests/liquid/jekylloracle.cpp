// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/jekylloracle.h"

#include "liquid/run.h"
#include "markdown/liquidhost.h"
#include "site/blog/blogliquid.h"
#include "site/jekyll/site.h"
#include "support/testfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace frontrow::test {

namespace {

const QString folder = QStringLiteral(FRONTROW_SOURCE_DIR "/tests/liquid/");
const QString postPath = QStringLiteral("_posts/2022-05-18-main.md");

/// The code's colours are another highlighter's.
QString withoutSpans(QString text)
{
    static const QRegularExpression span(QStringLiteral("</?span[^>]*>"));
    return text.remove(span);
}

bool areAlike(const LiquidAnswer &ours, const LiquidAnswer &theirs)
{
    return ours.error.isEmpty() == theirs.error.isEmpty()
        && (!ours.error.isEmpty() || withoutSpans(ours.text) == withoutSpans(theirs.text));
}

} // namespace

JekyllOracle::JekyllOracle(const QByteArray &data)
{
    if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty()) {
        QFAIL("Jekyll is not here");
    }
    QProcess copy; // Jekyll writes beside it
    copy.start(QStringLiteral("cp"), {QStringLiteral("-r"), folder + QStringLiteral("blog/."), m_folder.path()});
    QVERIFY(copy.waitForFinished());
    QVERIFY(data.isEmpty() || writeTestFile(m_folder.filePath(QStringLiteral("_data/edges.yml")), data));
    const Result<Site> site = Site::open(m_folder.path());
    QVERIFY(site);
    const QString post = textOf(m_folder.filePath(postPath));
    m_options = renderOptionsFor(post, FrontMatter::parse(post), postPath, site->config(),
        liquidBlogOf(site->folder(), site->config()), MarkdownChoice::of(site->config()));
}

QList<LiquidAnswer> JekyllOracle::byJekyll(const QStringList &templates) const
{
    QProcess ruby;
    ruby.start(QStringLiteral("ruby"), {folder + QStringLiteral("oracle.rb"), m_folder.path(), postPath});
    ruby.write(QJsonDocument(QJsonArray::fromStringList(templates)).toJson());
    ruby.closeWriteChannel();
    ruby.waitForFinished(300'000);
    QList<LiquidAnswer> answers;
    for (const QJsonValue &answer : QJsonDocument::fromJson(ruby.readAllStandardOutput()).array()) {
        answers.append({answer[u"text"].toString(), answer[u"error"].toString()});
    }
    if (answers.isEmpty()) {
        qWarning().noquote() << ruby.readAllStandardError();
    }
    return answers;
}

LiquidAnswer JekyllOracle::byFrontrow(const QString &source) const
{
    const markdown::LiquidHost host(source, m_options);
    const liquid::Output output = liquid::run(liquid::Template::of(source), host);
    const QString reason = output.faults.isEmpty() ? QString() : output.faults.constFirst().message;
    return {output.text, output.faults.isEmpty() || !reason.isEmpty() ? reason : QStringLiteral("a limit")};
}

qsizetype JekyllOracle::different(
    const QStringList &templates, const std::function<bool(const QString &, const LiquidAnswer &)> &isLeftOut) const
{
    constexpr qsizetype mostShown = 60;
    const QList<LiquidAnswer> theirs = byJekyll(templates);
    QCOMPARE(theirs.size(), templates.size());
    qsizetype different = 0;
    for (qsizetype i = 0; i < templates.size(); ++i) {
        const LiquidAnswer ours = byFrontrow(templates[i]);
        if (areAlike(ours, theirs[i]) || isLeftOut(templates[i], theirs[i])) {
            continue;
        }
        if (++different <= mostShown) {
            qWarning().noquote() << "template:" << templates[i] << "\n  Jekyll:" << theirs[i].shown()
                                 << "\nFrontrow:" << ours.shown();
        }
    }
    return different;
}

} // namespace frontrow::test
