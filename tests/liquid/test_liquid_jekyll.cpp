// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "liquid/run.h"
#include "markdown/liquidhost.h"
#include "site/blog/blogliquid.h"
#include "site/jekyll/site.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

const QString folder = QStringLiteral(FRONTROW_SOURCE_DIR "/tests/liquid/");
const QString postPath = QStringLiteral("_posts/2022-05-18-main.md");

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A copy of the test's blog, since Jekyll writes beside it.
void copyBlog(const QString &to)
{
    QProcess copy;
    copy.start(QStringLiteral("cp"), {QStringLiteral("-r"), folder + QStringLiteral("blog/."), to});
    QVERIFY(copy.waitForFinished());
}

/// The code's colours are another highlighter's.
QString withoutSpans(QString text)
{
    static const QRegularExpression span(QStringLiteral("</?span[^>]*>"));
    return text.remove(span);
}

struct Answer
{
    QString text;
    QString error; ///< empty: it was rendered

    [[nodiscard]] QString shown() const { return error.isEmpty() ? text : QStringLiteral("stops: ") + error; }
};

QList<Answer> askJekyll(const QString &blog, const QStringList &templates)
{
    QProcess ruby;
    ruby.start(QStringLiteral("ruby"), {folder + QStringLiteral("oracle.rb"), blog, postPath});
    ruby.write(QJsonDocument(QJsonArray::fromStringList(templates)).toJson());
    ruby.closeWriteChannel();
    ruby.waitForFinished(300'000);
    QList<Answer> answers;
    for (const QJsonValue &answer : QJsonDocument::fromJson(ruby.readAllStandardOutput()).array()) {
        answers.append({answer[u"text"].toString(), answer[u"error"].toString()});
    }
    if (answers.isEmpty()) {
        qWarning().noquote() << ruby.readAllStandardError();
    }
    return answers;
}

Answer askFrontrow(const QString &body, const RenderOptions &options)
{
    const markdown::LiquidHost host(body, options);
    const liquid::Output output = liquid::run(liquid::Template::of(body), host);
    const QString reason = output.faults.isEmpty() ? QString() : output.faults.constFirst().message;
    return {output.text, output.faults.isEmpty() || !reason.isEmpty() ? reason : QStringLiteral("a limit")};
}

} // namespace

/// Templates give what real Jekyll makes of them, and those at which it stops are said to be such.
class TestLiquidJekyll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty()) {
            QFAIL("Jekyll is not here");
        }
        QVERIFY(m_folder.isValid());
        copyBlog(m_folder.path());
        const Result<Site> site = Site::open(m_folder.path());
        QVERIFY(site);
        const QString post = fileText(m_folder.filePath(postPath));
        m_options = renderOptionsFor(post, FrontMatter::parse(post), postPath, site->config(),
            liquidBlogOf(site->folder(), site->config()), MarkdownChoice::of(site->config()));
    }

    void templatesReadAsInJekyll()
    {
        compare(fileText(folder + QStringLiteral("templates.txt")).split(QStringLiteral("\n====\n")));
    }

private:
    void compare(const QStringList &templates)
    {
        const QList<Answer> theirs = askJekyll(m_folder.path(), templates);
        QCOMPARE(theirs.size(), templates.size());
        int different = 0;
        for (qsizetype i = 0; i < templates.size(); ++i) {
            const Answer ours = askFrontrow(templates[i], m_options);
            const bool isSame = ours.error.isEmpty() == theirs[i].error.isEmpty()
                && (!ours.error.isEmpty() || withoutSpans(ours.text) == withoutSpans(theirs[i].text));
            if (!isSame) {
                ++different;
                qWarning().noquote() << "template:" << templates[i] << "\n  Jekyll:" << theirs[i].shown()
                                     << "\nFrontrow:" << ours.shown();
            }
        }
        QCOMPARE(different, 0);
    }

    QTemporaryDir m_folder;
    RenderOptions m_options;
};

QTEST_GUILESS_MAIN(TestLiquidJekyll)

#include "test_liquid_jekyll.moc"
