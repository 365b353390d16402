# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# batches.rb PROJECT BUILD FOLDER: joins the sources that one target compiles into batches, so that the headers of Qt,
# which take most of an analysis, are read once for several of them. FOLDER gets a file for each batch and a compilation
# database of the batches and of the single files. Prints a line for each batch: its file and its sources.
#
# Sources whose unnamed namespaces have a name in common are in different batches, and those that have one in common with
# a header are alone. The name that all of them give to their messages is made another one in each.

require 'json'

MOST_SOURCES = 10
MESSAGES = 'Messages'

project, build, folder = ARGV
own = %r{\A#{Regexp.escape(project)}/src/.*\.cpp\z}

# The compiler that analyses is not the one that built, so it must not be given the other's precompiled headers.
entries = JSON.parse(File.read("#{build}/compile_commands.json")).select { |entry| entry['file'] =~ own }
entries.each do |entry|
  entry['command'] = entry['command'].gsub('-Winvalid-pch', '').gsub(/-include \S*cmake_pch\.hxx/, '')
end

# The name that a line at the top level declares.
def declared(line)
  line[/\A(?:struct|class|union|using|enum(?: class)?) (\w+)/, 1] || line[/(\w+)\s*(?:[({=;\[]|\z)/, 1]
end

# What a source declares at its top level for itself alone.
def private_names(source)
  is_unnamed = false
  File.foreach(source).filter_map do |line|
    is_unnamed = true if line.start_with?('namespace {')
    is_unnamed = false if line.start_with?('} // namespace')
    declared(line) if line =~ /\A\w/ && (is_unnamed || line.start_with?('static '))
  end.uniq - [MESSAGES, 'namespace', 'template']
end

def public_names(header)
  File.foreach(header).filter_map { |line| declared(line) if line =~ /\A[\w\[]/ }
end

shared = Dir["#{project}/src/**/*.h"].flat_map { |header| public_names(header) }.uniq
flags = ->(entry) { entry['command'].sub(/\s+-o \S+ -c \S+\z/, '') }
batches = entries.group_by(&flags).values.flat_map do |members|
  bins = []
  members.sort_by { |entry| entry['file'] }.each do |entry|
    names = private_names(entry['file'])
    is_alone = names.intersect?(shared)
    bin = bins.find do |each|
      !is_alone && !each[:is_alone] && each[:entries].size < MOST_SOURCES && !each[:names].intersect?(names)
    end
    bins << (bin = { entries: [], names: [], is_alone: is_alone }) unless bin
    bin[:entries] << entry
    bin[:names] |= names
  end
  bins.map { |bin| bin[:entries] }
end

joined = batches.each_with_index.map do |members, number|
  file = "#{folder}/batch#{number}.cpp"
  text = members.each_with_index.map do |entry, place|
    "#define #{MESSAGES} #{MESSAGES}#{place}\n#include \"#{entry['file']}\"\n#undef #{MESSAGES}\n"
  end.join
  File.write(file, text) unless File.exist?(file) && File.read(file) == text
  puts [file, *members.map { |entry| entry['file'].delete_prefix("#{project}/") }].join(' ')
  # A local name may be the one that another source gives to a constant.
  command = "#{flags.call(members.first)} -Wno-shadow -c #{file}"
  { 'directory' => members.first['directory'], 'command' => command, 'file' => file }
end
File.write("#{folder}/compile_commands.json", JSON.pretty_generate(joined + entries))
