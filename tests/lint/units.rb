# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# units.rb PROJECT BUILD FOLDER: what the analysers read of the sources in PROJECT/src and PROJECT/tests as the build
# BUILD compiles them: several in one file below FOLDER, since reading the headers takes most of their time.
# FOLDER gets a compilation database of these. Prints a line for each: the file (room….cxx, tests….cxx), and the objects
# that the build makes of what is in it.

require 'json'

ROOM_UNITS = 4 # of the build (FRONTROW_UNITY), in one of the analysers
TEST_SOURCES = 28 # in one of the analysers

Unit = Struct.new(:name, :entries, :own, :shared)

project, build, folder = ARGV
TESTS = "#{project}/tests"
ROOMS = %r{\A#{Regexp.escape(project)}/src/.*\.cpp\z|\A#{Regexp.escape(build)}/src/.*/Unity/unity_\d+_cxx\.cxx\z}
SOURCES = %r{\A#{Regexp.escape(TESTS)}/.*\.cpp\z}

# What is declared at the beginning of a line.
DECLARATION = /^(?:\[\[nodiscard\]\] )?(?:inline )?(?:(?:struct|class|union|enum(?: class)?) (\w+)\b(?!;)|using (\w+) = |(?! |using |namespace )[\w:<>,&* ]+[ &*](\w+)(?=\(| =|;|\[|\{))/

# The compiler that analyses is not the one that built: the other's precompiled headers are not for it, and it does not
# know all of the other's warnings.
def analysable(command)
  command.sub(' -Winvalid-pch', '').sub(/ -include \S*cmake_pch\.hxx/, '').sub(' -c ', ' -Wno-unknown-warning-option -c ')
end

def flags(entry)
  entry['command'].sub(/ -o \S+ -c \S+\z/, '')
end

# Where headers are, and what is defined: the one thing in which tests differ.
def uses(entry)
  flags(entry).scan(/ (?:-isystem \S+|-[ID]\S+)/)
end

def draws?(entry)
  entry['command'].include?('/QtWidgets ')
end

# The headers of X define None, Bool and more for whatever comes after them.
def alone?(entry)
  File.read(entry['file']).include?('#include <X11/')
end

def declared(file)
  File.read(file).scan(DECLARATION).flatten.compact - ['main']
end

# The headers of tests that a file of the tests includes, and those that they include.
def headers(file)
  @headers ||= {}
  @headers[file] ||= File.read(file).scan(/^#include "(\S+\.h)"/).flatten.flat_map do |name|
    header = [File.dirname(file), TESTS].map { |folder| "#{folder}/#{name}" }.find { |path| File.exist?(path) }
    header ? [header, *headers(header)] : []
  end.uniq
end

# What a source has for itself has a name that nothing else in its room has (see tests/layering).
def room_units(entries)
  entries.group_by { |entry| [flags(entry), entry['file'][%r{/src/(\w+)/}, 1]] }.flat_map do |_, alike|
    alike.each_slice(ROOM_UNITS).map { |together| Unit.new('room', together) }
  end
end

# Sources of tests are together where none has a name for itself that another one knows.
def test_units(entries)
  entries.uniq { |entry| entry['file'] }.group_by { |entry| alone?(entry) ? entry['file'] : draws?(entry) }.flat_map do |_, sources|
    sources.each_with_object([]) do |entry, units|
      own = declared(entry['file'])
      shared = headers(entry['file']).flat_map { |header| declared(header) }
      unit = units.find do |each|
        each.entries.size < TEST_SOURCES && ((each.own + each.shared) & own).empty? && (each.own & shared).empty?
      end
      units << (unit = Unit.new('tests', [], [], [])) unless unit
      unit.entries << entry
      unit.own.concat(own)
      unit.shared.concat(shared)
    end
  end
end

def written(unit, file)
  first = unit.entries.first
  all = unit.entries.flat_map { |entry| uses(entry) }.uniq { |use| use[/\A -D\w+/] || use }
  lines = unit.entries.each_with_index.map do |entry, number|
    "#define main main#{number}\n#include \"#{entry['file']}\"\n#undef main\n"
  end
  File.write(file, lines.join)
  more = (all - uses(first)).join
  more += ' -Wno-shadow -Wno-conversion' if unit.name == 'tests' # they are compiled apart, and not all of them strictly
  command = analysable(first['command']).sub(first['file'], file).sub(' -o ', "#{more} -o ")
  first.merge('file' => file, 'command' => command)
end

entries = JSON.parse(File.read("#{build}/compile_commands.json"))
units = room_units(entries.select { |entry| entry['file'] =~ ROOMS })
units += test_units(entries.select { |entry| entry['file'] =~ SOURCES })
database = units.each_with_index.map do |unit, number|
  file = "#{folder}/#{unit.name}#{number}.cxx"
  puts "#{file} #{unit.entries.map { |entry| entry['output'] }.join(' ')}"
  written(unit, file)
end
File.write("#{folder}/compile_commands.json", JSON.pretty_generate(database))
