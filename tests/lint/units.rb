# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# units.rb PROJECT BUILD FOLDER: what the analysers read of the sources in PROJECT/src as the build BUILD compiles them:
# several of its units (FRONTROW_UNITY) in one file below FOLDER, since reading the headers takes most of their time.
# FOLDER gets a compilation database of these. Prints a line for each: the file, and the objects that the build makes of
# what is in it.

require 'json'

TOGETHER = 4

project, build, folder = ARGV
sources = %r{\A#{Regexp.escape(project)}/src/.*\.cpp\z|\A#{Regexp.escape(build)}/src/.*/Unity/unity_\d+_cxx\.cxx\z}

# The compiler that analyses is not the one that built: the other's precompiled headers are not for it, and it does not
# know all of the other's warnings.
def analysable(command)
  command.sub(' -Winvalid-pch', '').sub(/ -include \S*cmake_pch\.hxx/, '').sub(' -c ', ' -Wno-unknown-warning-option -c ')
end

entries = JSON.parse(File.read("#{build}/compile_commands.json")).select { |entry| entry['file'] =~ sources }
flags = ->(entry) { entry['command'].sub(/ -o \S+ -c \S+\z/, '') }
units = entries.group_by(&flags).flat_map { |_, alike| alike.each_slice(TOGETHER).to_a }
units = units.each_with_index.map do |together, number|
  file = "#{folder}/unit#{number}.cxx"
  File.write(file, together.map { |entry| "#include \"#{entry['file']}\"\n" }.join)
  puts "#{file} #{together.map { |entry| entry['output'] }.join(' ')}"
  first = together.first
  first.merge('file' => file, 'command' => analysable(first['command']).sub(first['file'], file))
end
File.write("#{folder}/compile_commands.json", JSON.pretty_generate(units))
