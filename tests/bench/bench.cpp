// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

// Prints how long things take beside a peer that does the same on the same input in the same run: a row per figure
// with both sides and their ratio. Medians; the ratio is what can be compared between machines.

#include "agendarows.h"
#include "base/atomicfile.h"
#include "base/sourcetext.h"
#include "checkrows.h"
#include "editorrows.h"
#include "fieldrows.h"
#include "importrows.h"
#include "markdown/renderedbody.h"
#include "pasterow.h"
#include "post/frontmatter/frontmatter.h"
#include "post/markup/postlayout.h"
#include "publishrows.h"
#include "renderrows.h"
#include "siterows.h"
#include "support/samples.h"
#include "windowrows.h"

#include <QCommandLineParser>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

using namespace frontrow;

Spread spreadOf(QList<double> values)
{
    if (values.isEmpty()) {
        return 0.0;
    }
    std::ranges::sort(values);
    Spread spread = values[values.size() / 2];
    spread.p95 = values[std::min(values.size() - 1, values.size() * 95 / 100)];
    spread.least = values.constFirst();
    spread.most = values.constLast();
    spread.runs = values.size();
    return spread;
}

Spread timed(int runs, const std::function<void()> &work)
{
    return timed(runs, [] { }, work);
}

Spread timed(int runs, const std::function<void()> &before, const std::function<void()> &work)
{
    QList<double> times;
    for (int run = 0; run <= runs; ++run) {
        before();
        QElapsedTimer timer;
        timer.start();
        work();
        if (run > 0) { // the first warms up
            times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    return spreadOf(times);
}

namespace {

/// What Ruby needs for the same work, in milliseconds, by its own clock inside one process.
QJsonObject rubyPeers(const QStringList &posts)
{
    QProcess ruby;
    ruby.start(
        QStringLiteral("ruby"), QStringList{QStringLiteral(FRONTROW_SOURCE_DIR "/tests/bench/peers.rb")} + posts);
    if (!ruby.waitForFinished(600'000) || ruby.exitCode() != 0) {
        qFatal("the Ruby side did not run: %s", ruby.readAllStandardError().constData());
    }
    return QJsonDocument::fromJson(ruby.readAllStandardOutput()).object();
}

/// The Markdown files below \a folder.
QStringList postsBelow(const QString &folder)
{
    QStringList files;
    QDirIterator each(
        folder, {QStringLiteral("*.md"), QStringLiteral("*.markdown")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        files.append(each.next());
    }
    files.sort();
    return files;
}

/// What the row says about the ratio that was asked for.
QString barOf(const Row &row, double ratio)
{
    if (row.bar == 0) {
        return {};
    }
    return QStringLiteral("   %1 %2")
        .arg(ratio >= row.bar ? QStringLiteral("reaches") : QStringLiteral("MISSES"))
        .arg(row.bar, 0, 'f', 2);
}

QList<Row> textRows(const test::Sample &sample, const QString &corpus)
{
    const QByteArray bytes = test::contentOf(sample.post);
    const QString text = SourceText::decode(bytes)->text();
    const TextRange body = layoutOf(text).body;
    const QByteArray bodyBytes = slice(text, body).toUtf8();
    const QStringList posts = postsBelow(corpus);
    const QStringList files = posts.isEmpty() ? QStringList{sample.post} : posts;
    const QJsonObject ruby = rubyPeers(QStringList{sample.post} + files);

    QList<Row> rows = renderRows(files, ruby.value(QStringLiteral("corpus")).toDouble());
    rows +=
        fieldRows(files, ruby.value(QStringLiteral("load")).toDouble(), ruby.value(QStringLiteral("dump")).toDouble());
    rows += checkRows(files);
    const Spread render = timed(50, [&] { std::ignore = renderBody(text, body); });
    rows.append({QStringLiteral("render the report"), QStringLiteral("cmark-gfm with its extensions"), render,
        timed(50, [&] { renderWithCmark(bodyBytes); })});
    rows.append({QStringLiteral("render the report"), QStringLiteral("kramdown as Jekyll runs it"), render,
        ruby.value(QStringLiteral("kramdown")).toDouble()});
    RenderOptions commonMark;
    commonMark.commonMark = CommonMarkOptions::pagesGfm();
    rows.append({QStringLiteral("render the report as GitHub Pages"), QStringLiteral("cmark-gfm with its extensions"),
        timed(50, [&] { std::ignore = renderBody(text, body, commonMark); }),
        timed(50, [&] { renderWithCmark(bodyBytes); })});
    const Spread edit = timed(50, [&] {
        std::ignore = setField(text, QStringLiteral("excerpt"), FieldValue::text(QStringLiteral("Another: excerpt")));
    });
    rows.append({QStringLiteral("change one front matter value"), QStringLiteral("Psych load and dump"), edit,
        ruby.value(QStringLiteral("psych")).toDouble()});
    return rows;
}

void print(const QList<Row> &rows)
{
    QTextStream out(stdout);
    for (const Row &row : rows) {
        const double ratio = row.ratio();
        out << QStringLiteral("%1  %2 %6   %3  %4 %6   peer/ours %5%7\n")
                   .arg(row.figure, -36)
                   .arg(row.ours.median, 9, 'f', 3)
                   .arg(row.peer, -34)
                   .arg(row.theirs.median, 9, 'f', 3)
                   .arg(ratio, 8, 'f', 2)
                   .arg(row.unit, barOf(row, ratio));
    }
}

/// How much the runs differed is said where there were several.
QJsonObject toJson(const Spread &spread)
{
    QJsonObject values{{QStringLiteral("median"), spread.median}, {QStringLiteral("runs"), spread.runs}};
    if (spread.runs > 1) {
        values.insert(QStringLiteral("p95"), spread.p95);
        values.insert(QStringLiteral("least"), spread.least);
        values.insert(QStringLiteral("most"), spread.most);
    }
    return values;
}

QJsonArray toJson(const QList<Row> &rows)
{
    QJsonArray list;
    for (const Row &row : rows) {
        QJsonObject entry{{QStringLiteral("figure"), row.figure}, {QStringLiteral("peer"), row.peer},
            {QStringLiteral("unit"), row.unit}, {QStringLiteral("ours"), toJson(row.ours)},
            {QStringLiteral("theirs"), toJson(row.theirs)}, {QStringLiteral("ratio"), row.ratio()}};
        if (row.bar > 0) {
            entry.insert(QStringLiteral("bar"), row.bar);
        }
        list.append(entry);
    }
    return list;
}

/// What the figures were measured on.
QJsonObject machine()
{
    const auto lineOf = [](const char *path, const char *start) {
        const QList<QByteArray> lines = test::contentOf(QLatin1StringView(path)).split('\n');
        const auto found =
            std::ranges::find_if(lines, [start](const QByteArray &line) { return line.startsWith(start); });
        return found == lines.end() ? QString() : QString::fromUtf8(found->mid(found->indexOf(':') + 1).trimmed());
    };
    return {{QStringLiteral("processor"), lineOf("/proc/cpuinfo", "model name")},
        {QStringLiteral("processors"), QThread::idealThreadCount()},
        {QStringLiteral("memory"), lineOf("/proc/meminfo", "MemTotal")},
        {QStringLiteral("kernel"), QSysInfo::kernelVersion()}, {QStringLiteral("qt"), QLatin1StringView(qVersion())}};
}

/// Prints the rows whose ratio is another one than in \a file, which --json wrote before.
void printMoved(const QList<Row> &rows, const QString &file)
{
    constexpr double noise = 0.1; // of a ratio, between two runs
    QHash<std::pair<QString, QString>, double> before;
    const QJsonArray former =
        QJsonDocument::fromJson(test::contentOf(file)).object().value(QStringLiteral("rows")).toArray();
    for (const QJsonValue &each : former) {
        before.insert({each[u"figure"].toString(), each[u"peer"].toString()}, each[u"ratio"].toDouble());
    }
    QTextStream out(stdout);
    out << "Moved by more than a tenth, peer/ours:\n";
    for (const Row &row : rows) {
        const double then = before.value({row.figure, row.peer});
        const double now = row.ratio();
        if (then > 0 && std::abs(now / then - 1) > noise) {
            out << QStringLiteral("%1  %2  %3 → %4  %5\n")
                       .arg(row.figure, -36)
                       .arg(row.peer, -34)
                       .arg(then, 8, 'f', 2)
                       .arg(now, 8, 'f', 2)
                       .arg(now > then ? QStringLiteral("better") : QStringLiteral("worse"));
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json(
        QStringLiteral("json"), QStringLiteral("Write the rows there too."), QStringLiteral("FILE"));
    const QCommandLineOption compare(QStringLiteral("compare"),
        QStringLiteral("Print which ratios moved since --json wrote that file."), QStringLiteral("FILE"));
    const QCommandLineOption corpus(QStringLiteral("corpus"), QStringLiteral("Render the posts below that folder."),
        QStringLiteral("FOLDER"), QStringLiteral(FRONTROW_SHARED_DIR "/corpus"));
    const QCommandLineOption only(QStringLiteral("only"),
        QStringLiteral("Only these rows: text, pictures, site, publish, window or editor."), QStringLiteral("PART"));
    const QCommandLineOption keys(QStringLiteral("keys"), QStringLiteral("How many keys are typed into each window."),
        QStringLiteral("NUMBER"), QStringLiteral("60"));
    parser.addOptions({json, compare, corpus, only, keys});
    parser.addHelpOption();
    parser.process(application);

    const QTemporaryDir scratch;
    cmark_gfm_core_extensions_ensure_registered();
    const test::Sample sample = test::bundledSample(scratch.path());
    QList<Row> rows;
    const std::vector<std::pair<QString, std::function<QList<Row>()>>> parts{
        {QStringLiteral("text"), [&] { return textRows(sample, parser.value(corpus)); }},
        {QStringLiteral("pictures"),
            [&] { return QList<Row>{pasteRow(sample.post, scratch.path())} + importRows(scratch.path()); }},
        {QStringLiteral("site"), [&] { return siteRows(sample.post, scratch.path()) + agendaRows(scratch.path()); }},
        {QStringLiteral("publish"), [&] { return publishRows(scratch.path()); }},
        {QStringLiteral("window"), [&] { return windowRows(sample.post, scratch.path(), parser.value(keys).toInt()); }},
        {QStringLiteral("editor"),
            [&] { return editorRows(sample.post, scratch.path(), parser.value(keys).toInt()); }}};
    const QStringList wanted = parser.values(only);
    for (const auto &[name, rowsOf] : parts) {
        rows += wanted.isEmpty() || wanted.contains(name) ? rowsOf() : QList<Row>();
    }
    print(rows);
    if (parser.isSet(compare)) {
        printMoved(rows, parser.value(compare));
    }
    if (parser.isSet(json)) {
        const QJsonObject all{{QStringLiteral("machine"), machine()}, {QStringLiteral("rows"), toJson(rows)}};
        const Result<void> written = replaceFile(parser.value(json), QJsonDocument(all).toJson());
        if (!written) {
            QTextStream(stderr) << written.error().message << '\n';
            return 3;
        }
    }
    return 0;
}
