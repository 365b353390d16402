# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# units.rb PROJECT BUILD FOLDER: what the build BUILD compiles of the sources in PROJECT/src: single files, or several of
# a room in one (FRONTROW_UNITY). FOLDER gets a compilation database of these for the analysers. Prints a line for each:
# the file that is compiled, and the object that is made of it.

require 'json'

project, build, folder = ARGV
sources = %r{\A#{Regexp.escape(project)}/src/.*\.cpp\z|\A#{Regexp.escape(build)}/src/.*/Unity/unity_\d+_cxx\.cxx\z}

units = JSON.parse(File.read("#{build}/compile_commands.json")).select { |entry| entry['file'] =~ sources }
units.each do |entry|
  # The compiler that analyses is not the one that built: the other's precompiled headers are not for it, and it does not
  # know all of the other's warnings.
  entry['command'] = entry['command'].sub(' -Winvalid-pch', '').sub(/ -include \S*cmake_pch\.hxx/, '')
                                     .sub(' -c ', ' -Wno-unknown-warning-option -c ')
  puts "#{entry['file']} #{entry['output']}"
end
File.write("#{folder}/compile_commands.json", JSON.pretty_generate(units))
