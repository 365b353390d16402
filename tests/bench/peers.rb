# frozen_string_literal: true

# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# peers.rb POST FILE…: medians in milliseconds of what Ruby does with the same post, and with all files together, as
# one JSON object.

require 'date'
require 'jekyll'
require 'json'

def median_ms(runs)
  times = Array.new(runs + 1) do
    start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    yield
    (Process.clock_gettime(Process::CLOCK_MONOTONIC) - start) * 1000
  end
  times.drop(1).sort[runs / 2]
end

Jekyll.logger.log_level = :error
text = File.read(ARGV.fetch(0), encoding: 'bom|utf-8')
text =~ Jekyll::Document::YAML_FRONT_MATTER_REGEXP or abort 'no front matter'
yaml = Regexp.last_match(1)
body = Regexp.last_match.post_match
converter = Jekyll::Converters::Markdown::KramdownParser.new(Jekyll::Utils.deep_merge_hashes(Jekyll::Configuration::DEFAULTS, {}))

psych = median_ms(50) do
  values = Psych.safe_load(yaml, permitted_classes: [Date, Time])
  values['excerpt'] = 'Another: excerpt'
  Psych.dump(values)
end
fields = ARGV.drop(1).filter_map do |path|
  File.read(path, encoding: 'bom|utf-8').gsub("\r\n", "\n") =~ Jekyll::Document::YAML_FRONT_MATTER_REGEXP or next
  source = Regexp.last_match(1)
  source if Psych.safe_load(source, permitted_classes: [Date, Time], aliases: true).is_a?(Hash)
rescue ArgumentError, Psych::Exception
  nil
end
load = median_ms(5) { fields.each { |source| Psych.safe_load(source, permitted_classes: [Date, Time], aliases: true) } }
dump = median_ms(5) do
  fields.each do |source|
    values = Psych.safe_load(source, permitted_classes: [Date, Time], aliases: true)
    values['title'] = 'Another: title'
    Psych.dump(values)
  end
end
bodies = ARGV.drop(1).filter_map do |path|
  File.read(path, encoding: 'bom|utf-8').gsub("\r\n", "\n").sub(/\A#{Jekyll::Document::YAML_FRONT_MATTER_REGEXP}/, '')
rescue ArgumentError
  nil # not UTF-8: Jekyll leaves such a post out
end
corpus = median_ms(1) { bodies.each { |each| converter.convert(each) } }
puts JSON.generate('kramdown' => median_ms(20) { converter.convert(body) }, 'psych' => psych, 'corpus' => corpus,
                   'load' => load, 'dump' => dump)
