#!/usr/bin/env ruby
# frozen_string_literal: true

# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# check_xml.rb PROJECT: the metainfo, the drawings, the icons and icons.qrc are well-formed XML, icons.qrc names just the
# symbolic icons that are there, those use one colour and one grid, and the version and the id are the same everywhere.

require 'nokogiri'

project = ARGV.fetch(0) { abort 'usage: check_xml.rb PROJECT' }
app_id = 'io.github.frontrow.Frontrow'
failures = []

files = Dir.glob("#{project}/{packaging,resources}/**/*.{xml,svg,qrc}").sort
documents = files.to_h do |file|
  [file, Nokogiri::XML(File.read(file), &:strict)]
rescue Nokogiri::XML::SyntaxError => e
  failures << "#{file}: #{e.message}"
  [file, nil]
end.compact

icons = "#{project}/resources/icons"
listed = documents.fetch("#{icons}/icons.qrc").xpath('//file').to_h { |file| [file.text, file['alias']] }
symbolic = Dir.chdir(icons) { Dir.glob('**/*-symbolic.svg') }
(symbolic - listed.keys).each { |name| failures << "icons.qrc does not name #{name}" }
listed.each do |name, short|
  failures << "icons.qrc names #{name}, which is not there" unless File.file?("#{icons}/#{name}")
  failures << "icons.qrc gives #{name} a folder in its alias" if short.to_s.include?('/')
end
symbolic.each do |name|
  svg = documents.fetch("#{icons}/#{name}").root
  failures << "#{name}: not on the 24 by 24 grid" unless svg['viewBox'] == '0 0 24 24'
  colours = svg.xpath('//@fill | //@stroke').map(&:value).uniq - ['none']
  failures << "#{name}: colours #{colours.join(' ')}; only currentColor can be tinted" unless colours == ['currentColor']
end

metainfo = documents.fetch("#{project}/packaging/#{app_id}.metainfo.xml")
version = File.read("#{project}/CMakeLists.txt")[/project\(Frontrow VERSION ([0-9.]+)/, 1]
changelog = File.read("#{project}/packaging/changelog")[/\Afrontrow \(([^)]+)\)/, 1]
{ 'the newest release of the metainfo' => metainfo.at_xpath('//release/@version')&.value,
  'the newest entry of packaging/changelog' => changelog }.each do |what, value|
  failures << "#{what} is #{value.inspect}, the project is #{version.inspect}" unless value == version
end
failures << "the metainfo's id is not #{app_id}" unless metainfo.at_xpath('/component/id')&.text == app_id
desktop = File.read("#{project}/packaging/#{app_id}.desktop")
failures << "the desktop file's icon is not #{app_id}" unless desktop.match?(/^Icon=#{Regexp.escape(app_id)}$/)
["#{icons}/#{app_id}.svg", "#{icons}/#{app_id}.png"].each do |file|
  failures << "#{file} is missing" unless File.file?(file)
end

failures.each { |failure| warn "check_xml: #{failure}" }
puts "#{files.size} files, #{symbolic.size} symbolic icons, #{failures.size} failures"
exit(failures.empty? ? 0 : 1)
