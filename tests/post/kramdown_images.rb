# frozen_string_literal: true
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT

# kramdown_images.rb IN OUT: reads a JSON list of texts and writes, for each, what Jekyll makes of its pictures:
# "paragraphs", those outside figures that hold nothing but pictures; "images", all of them, also in HTML, after Liquid
# has run; "includes", the parameters of its includes.

require "cgi"
require "jekyll"
require "json"

OPTIONS = Jekyll::Utils.symbolize_hash_keys(Jekyll::Configuration.from({})["kramdown"])

def values(img, link)
  read = ->(value) { value && CGI.unescapeHTML(value) }
  { src: read.(img.attr["src"]), alt: read.(img.attr["alt"]), title: read.(img.attr["title"]),
    link: read.(link&.attr&.fetch("href", nil)) }
end

def image?(element)
  element.type == :img || (element.type == :html_element && element.value == "img")
end

def blank?(element)
  (element.type == :text && element.value.strip.empty?) || element.type == :br
end

# The pictures of an element that holds nothing else, nil when it holds more.
def only_images(element, link = nil)
  found = []
  element.children.each do |child|
    next if blank?(child)
    next found << values(child, link) if child.type == :img
    return nil unless link.nil? && child.type == :a
    inner = only_images(child, child)
    return nil if inner.nil? || inner.size != 1
    found.concat(inner)
  end
  found
end

def walk(element, link, result)
  if element.type == :p
    images = only_images(element)
    result[:paragraphs] << images if images && !images.empty?
  end
  result[:images] << values(element, link) if image?(element)
  anchor = element.type == :a || (element.type == :html_element && element.value == "a")
  figure = element.type == :html_element && element.value == "figure"
  element.children.each { |child| walk(child, anchor ? element : link, figure ? result.merge(paragraphs: []) : result) }
end

SITE = { "site" => { "url" => "https://example.org", "baseurl" => "/blog" } }.freeze

def includes(text)
  tags = Liquid::Template.parse(text).root.nodelist.grep(Jekyll::Tags::IncludeTag)
  tags.map { |tag| tag.parse_params(Liquid::Context.new).transform_values { |value| value&.strip } }
end

def reading(text)
  result = { paragraphs: [], images: [], includes: text.include?("{%") ? includes(text) : [] }
  rendered = Liquid::Template.parse(text.gsub(/\{%.*?%\}/m, "")).render(SITE)
  walk(Kramdown::Document.new(rendered, OPTIONS).root, nil, result)
  result
end

input = JSON.parse(File.read(ARGV[0], encoding: "UTF-8"))
File.write(ARGV[1], JSON.generate(input.map { |text| reading(text) }))
