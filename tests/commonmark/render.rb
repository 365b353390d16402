# frozen_string_literal: true

# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT

# render.rb < TEXTS > ANSWERS: a JSON list of texts, and for each engine of CommonMark and set of options ("ENGINE SET")
# a list of the HTML that it makes of them.

require_relative '../support/commonmark_engines'
require 'json'

Jekyll.logger.log_level = :error
texts = JSON.parse($stdin.read)
answers = Engines::NAMES.drop(1).product(Engines::OPTION_SETS.to_a).to_h do |engine, (set, (options, extensions))|
  converter = Engines.converter(engine, options, extensions)
  ["#{engine} #{set}", texts.map { |text| converter.convert(text) }]
end
print JSON.generate(answers)
