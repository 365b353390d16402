// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "corpus.h"

#include "base/sourcetext.h"
#include "support/shared.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace frontrow {

namespace {

const auto readingScript = QStringLiteral(R"ruby(
require 'json'
require 'yaml'
require 'date'

KINDS = { NilClass => 'Null', TrueClass => 'Boolean', FalseClass => 'Boolean', Integer => 'Number', Float => 'Number',
          Date => 'Date', Time => 'Date', DateTime => 'Date', String => 'Text', Symbol => 'Text' }.freeze

def value_of(node)
  Psych::Visitors::ToRuby.create.accept(node)
end

def reading(node)
  case node
  when Psych::Nodes::Scalar
    value = value_of(node)
    kind = KINDS.fetch(value.class)
    { kind: kind, text: kind == 'Boolean' ? value.to_s : kind == 'Null' ? '' : node.value }
  when Psych::Nodes::Sequence
    { kind: 'List', items: node.children.map { |item| reading(item) } }
  when Psych::Nodes::Mapping
    { kind: 'Map', fields: node.children.each_slice(2).map { |key, value| [key.respond_to?(:value) ? key.value : '', reading(value)] } }
  else
    { kind: 'Alias' }
  end
end

def document(yaml)
  tree = Psych.parse(yaml)
  root = tree && reading(tree.root)
  !root || root[:kind] == 'Null' ? { kind: 'Map', fields: [] } : root
rescue Psych::Exception, ArgumentError
  nil
end

input = JSON.parse(File.read(ARGV[0], encoding: 'UTF-8'))
File.write(ARGV[1], JSON.generate(input.map { |yaml| document(yaml) }))
)ruby");

} // namespace

QList<CorpusPost> corpusPosts()
{
    QStringList paths;
    QDirIterator files(frontrow::test::sharedPath("corpus"), {QStringLiteral("*.md"), QStringLiteral("*.markdown")},
        QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        paths.append(files.next());
    }
    std::sort(paths.begin(), paths.end());
    QList<CorpusPost> posts;
    for (const QString &path : paths) {
        QFile file(path);
        const Result<SourceText> source =
            file.open(QIODevice::ReadOnly) ? SourceText::decode(file.readAll()) : SourceText::decode("\xff");
        if (source) {
            posts.append({path.section(u'/', -2), source->text()});
        }
    }
    return posts;
}

QJsonArray psychReadings(const QJsonArray &documents)
{
    const QTemporaryDir folder;
    QFile input(folder.filePath(QStringLiteral("in.json")));
    if (!input.open(QIODevice::WriteOnly) || input.write(QJsonDocument(documents).toJson(QJsonDocument::Compact)) < 0) {
        return {};
    }
    input.close();
    QFile output(folder.filePath(QStringLiteral("out.json")));
    QProcess ruby;
    ruby.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ruby.start(QStringLiteral("ruby"), {QStringLiteral("-e"), readingScript, input.fileName(), output.fileName()});
    if (!ruby.waitForFinished(-1) || ruby.exitCode() != 0 || !output.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(output.readAll()).array();
}

} // namespace frontrow
