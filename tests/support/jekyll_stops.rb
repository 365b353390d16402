# frozen_string_literal: true

# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# jekyll_stops.rb BLOG < POSTS > ANSWERS: what becomes of each post when the blog is built with it alone beside what is
# there. POSTS is a JSON list of {"file": path from the blog on, "text": …}; an answer is {"state": "stops", "why": …} or
# {"state": "left out" | "published" | "bare", "url": …}. A post is bare when its front matter could not be taken.

require 'jekyll'
require 'json'
require 'timeout'
require 'tmpdir'

Encoding.default_external = Encoding::UTF_8
Jekyll.logger.log_level = :error
$stderr.reopen(File::NULL)

# Keeps what Jekyll says about files that it cannot read.
module Heard
  def self.errors = @errors ||= []
end
Jekyll.logger.define_singleton_method(:error) { |*words, &_block| Heard.errors << words.join(' ') }

# What Site#process does, as far as it is about the document at path; nothing where it is left out.
def built(site, path)
  site.reset
  site.read
  site.generate
  document = site.documents.find { |each| each.path == path }
  if document
    FileUtils.rm_rf(site.dest) # what stands there from others
    document.output = Jekyll::Renderer.new(site, document, site.site_payload).run
    document.write(site.dest) if document.write?
  end
  document
end

def outcome(config, file, path)
  site = Jekyll::Site.new(config)
  Heard.errors.clear
  document = Timeout.timeout(20) { built(site, path) }
  return { 'state' => 'left out' } unless document

  bare = Heard.errors.any? { |words| words.include?(File.basename(file)) }
  { 'state' => bare ? 'bare' : 'published', 'url' => document.url }
rescue Exception => e # rubocop:disable Lint/RescueException -- SystemExit and SystemStackError, too
  { 'state' => 'stops', 'why' => "#{e.class}: #{e.message}".scrub.lines.map(&:strip).reject(&:empty?).first(2).join(' ') }
end

blog = File.realpath(ARGV.fetch(0))
Dir.mktmpdir do |built|
  config = Jekyll.configuration('source' => blog, 'destination' => built, 'disable_disk_cache' => true, 'quiet' => true)
  answers = JSON.parse($stdin.read).map do |post|
    path = File.join(blog, post['file'])
    FileUtils.mkdir_p(File.dirname(path))
    File.binwrite(path, post['text'])
    outcome(config, post['file'], path)
  ensure
    FileUtils.rm_f(path)
  end
  print JSON.generate(answers)
end
