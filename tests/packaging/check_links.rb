#!/usr/bin/env ruby
# frozen_string_literal: true

# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# check_links.rb SITE [PAGE...]: every local src, href and url() of the built pages (paths inside SITE; all of its
# pages when none is named) has to lead to a file of the built site, and every #fragment to an id on that page.
# Prints what leads nowhere and how much was looked at. Exit code 0 when all is well, 1 when not, 2 on a wrong call.

require 'cgi'
require 'nokogiri'
require 'uri'

site, *pages = ARGV
abort_with = lambda do |text|
  warn "check_links: #{text}"
  exit 2
end
abort_with.call('usage: check_links.rb SITE [PAGE...]') unless site
abort_with.call("#{site} is not a folder") unless File.directory?(site)
site = File.realpath(site)
pages = Dir.chdir(site) { Dir.glob('**/*.html').sort } if pages.empty?
abort_with.call("#{site} has no pages") if pages.empty?

# What a static server hands out for a path of the site.
def file_for(site, path)
  file = File.join(site, path)
  file = File.join(file, 'index.html') if File.directory?(file)
  return file if File.file?(file)

  File.file?("#{file}.html") ? "#{file}.html" : nil
end

def references(document)
  document.xpath('//@src | //@href | //@srcset | //@poster').flat_map do |attribute|
    next attribute.value.split(',').map { |one| one.strip.split(/\s/).first } if attribute.name == 'srcset'

    [attribute.value]
  end + document.xpath('//@style').flat_map { |attribute| attribute.value.scan(/url\(\s*['"]?([^'")]+)/).flatten }
end

def ids(file)
  @ids ||= {}
  @ids[file] ||= Nokogiri::HTML5(File.read(file)).xpath('//@id | //a/@name').map(&:value)
end

failures = []
count = 0
pages.each do |page|
  file = File.join(site, page)
  unless File.file?(file)
    failures << "#{page}: there is no such page"
    next
  end
  base = URI.parse("http://site.invalid/#{page.sub(/index\.html\z/, '').split('/', -1).map { |part| CGI.escapeURIComponent(part) }.join('/')}")
  references(Nokogiri::HTML5(File.read(file))).compact.each do |reference|
    target = URI.join(base, reference.strip)
    next unless target.host == 'site.invalid'

    count += 1
    found = file_for(site, CGI.unescapeURIComponent(target.path))
    if found.nil?
      failures << "#{page}: #{reference} leads to no file of the site"
    elsif target.fragment && !target.fragment.empty? && !ids(found).include?(CGI.unescapeURIComponent(target.fragment))
      failures << "#{page}: #{reference} names an id that is not on that page"
    end
  rescue URI::Error
    failures << "#{page}: #{reference} is not a URL"
  end
end

failures.each { |failure| warn "check_links: #{failure}" }
abort_with.call('the pages have no local links at all') if count.zero?
puts "#{count} local links and pictures on #{pages.size} pages, #{failures.size} lead nowhere"
exit(failures.empty? ? 0 : 1)
