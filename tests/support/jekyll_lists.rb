# frozen_string_literal: true

# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# jekyll_lists.rb FOLDER…: what each blog consists of when Jekyll builds it as its configuration says: {"documents":
# {path from the blog on: URL}, "pages": the same} with what is written only, or {"stops": why}. One JSON object. A text is
# converted, too.

require 'jekyll'
require 'json'

Encoding.default_external = Encoding::UTF_8
Jekyll.logger.log_level = :error
$stderr.reopen(File::NULL)

# What kramdown needs its options for.
EVERYTHING = "# A\n\n\"A\" -- 'b'[^1] $$x$$\n\n```ruby\na\n```\n\n[^1]: b\n"

# A draft that is in a collection of that name, too, is written twice; its address is the one as a post.
def urls(items, source)
  items.reverse.to_h { |item| [(item.respond_to?(:path) ? File.expand_path(item.path, source) : '').delete_prefix("#{source}/"), item.url] }
end

def lists(folder)
  Dir.chdir(folder)
  config = Jekyll.configuration('destination' => '/nowhere/_site', 'disable_disk_cache' => true, 'quiet' => true)
  site = Jekyll::Site.new(config)
  site.reset
  site.read
  site.generate
  site.find_converter_instance(Jekyll::Converters::Markdown).convert(EVERYTHING)
  { 'documents' => urls(site.docs_to_write.grep(Jekyll::Document), site.source), 'pages' => urls(site.pages, site.source) }
rescue Exception => e # rubocop:disable Lint/RescueException -- SystemExit, too
  { 'stops' => "#{e.class}: #{e.message}".scrub.lines.map(&:strip).reject(&:empty?).first(2).join(' ') }
end

# Jekyll remembers times and the zone for as long as it runs, so each blog gets a process of its own.
answer = ARGV.to_h do |folder|
  reader, writer = IO.pipe
  child = fork { writer.write(JSON.generate(lists(File.realpath(folder)))) }
  writer.close
  list = JSON.parse(reader.read)
  Process.wait(child)
  [folder, list]
end
puts JSON.generate(answer)
