# frozen_string_literal: true

# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT

# kramdown.rb < TEXTS > ANSWERS: a JSON list of texts, and one of the HTML that Jekyll's converter makes of each with
# Jekyll's default configuration; null where it fails.

require 'jekyll'
require 'json'

Jekyll.logger.log_level = :error
$stderr.reopen(File::NULL) # kramdown's warnings
converter = Jekyll::Converters::Markdown::KramdownParser.new(Jekyll::Configuration.from({}))
answers = JSON.parse($stdin.read).map do |text|
  converter.convert(text)
rescue StandardError
  nil
end
print JSON.generate(answers)
