#!/usr/bin/env ruby
# frozen_string_literal: true
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT

# page.rb [--least PERCENT] [--show N] PROGRAM BLOG…: how often the preview's whole page says what the page of Jekyll says.
#
# Builds each BLOG with `jekyll build`, lets PROGRAM (frontrow-pages) show each post in the theme of the pages that came out,
# and compares both pages part by part: the elements around the text, what stands before and after the article, title,
# excerpt, date, picture, credit, tags, related posts, the way to other posts, and the text itself. What a script adds
# later is left out: the scripts that a blog has are named. Prints how many posts have each part and in how many it is equal,
# and what differs first of each. Fails when fewer than --least percent of all parts are equal.

require "fileutils"
require "json"
require "nokogiri"
require "open3"
require "optparse"
require "tmpdir"

# A page, and what the names of common themes tell of its parts.
class Page
  PARTS = { "title" => ".page__title, .entry-title, .post-title, [data-fr-slot=title], article h1, header h1, #main h1",
            "excerpt" => ".page__lead, .post-subtitle, [data-fr-slot=excerpt]",
            "date" => "[data-fr-slot=date], .entry-date, .page__date, .page__meta time, .post-meta time, article time, time.dt-published, .meta, .post-meta, .date",
            "credit" => ".page__hero-caption, .image-credit, [data-fr-slot=credit]",
            "tags" => ".page__taxonomy, .post-tags, .tag-list, .tags, .entry-tags, .entry-meta",
            "related posts" => ".page__related, .related-posts, .read-more, #related-posts",
            "way to other posts" => ".pagination, .pagination--pager, .post-navigation, .pager",
            "share" => ".page__share, .social-share, #share" }.freeze
  HERO = ".page__hero--overlay, .page__hero-picture, .page__hero img, .entry-image, .entry-image img, [data-fr-slot=hero-image]"
  BODIES = "#fr-post, .page__content, .entry-content, .post-content, .e-content, [itemprop=articleBody], article, main, #main, body"

  def initialize(html)
    @document = Nokogiri::HTML5(html, max_tree_depth: -1)
    @scripts = @document.css("script[src]").map { |script| File.basename(script["src"].split("?").first) }
    # What the preview says about pictures that are not there is no part of the page.
    @document.css("script, noscript, template, style, link, .fr-missing, [data-fr-slot=hero] > [hidden]").each(&:remove)
    @document.xpath("//comment()").each(&:remove)
    @body = @document.at_css("#fr-post")&.tap { |post| post.parent["data-body"] = "" }&.parent || body_by_name
  end

  attr_reader :scripts

  def parts
    found = { "elements around the text" => around, "text" => text_of(@body), "before the article" => beside(:before), "after the article" => beside(:after) }
    PARTS.each { |name, selector| found[name] = text_of(@document.css(selector).find { |node| outside_body?(node) && !text_of(node).empty? }) }
    found["picture above the text"] = hero
    found.reject { |_, value| value.nil? || value.empty? }
  end

  private

  def body_by_name
    BODIES.split(", ").lazy.map { |selector| @document.at_css(selector) }.find(&:itself)
  end

  def outside_body?(node) = @body.nil? || (node != @body && !node.ancestors.include?(@body))

  def text_of(node)
    return "" unless node

    node.xpath(".//text()").reject { |text| text.ancestors.any? { |element| element["hidden"] } }.map(&:text).join(" ").split.join(" ")
  end

  def names(node) = node["class"].to_s.split.reject { |name| name.match?(/\A(fr-|no-js\z|js\z)/) }.sort

  # The elements that the text is in, from the outside in.
  def around
    return nil unless @body

    ([@body] + @body.ancestors.to_a).select { |node| node.element? && node["id"] != "fr-post" }.reverse
                                    .map { |node| [node.name, *names(node)].join(".") }.join(" > ")
  end

  # What readers see before or after the outermost element of the text that is not shared with it.
  def beside(side)
    return nil unless @body

    article = ([@body] + @body.ancestors.to_a).select { |node| node.element? && %w[article main].include?(node.name) }.last || @body
    nodes = @document.at_css("body").traverse_text(article, side)
    nodes.join(" ").split.join(" ")
  end

  def hero
    node = @document.css(HERO).find { |found| outside_body?(found) && (found["src"] || found["style"].to_s.include?("url")) }
    node && "a picture"
  end
end

# What readers see of an element, up to \a stop or after it.
module TextBeside
  def traverse_text(stop, side)
    before = []
    after = []
    xpath(".//text()").each do |text|
      next if text.ancestors.include?(stop) || text.ancestors.any? { |node| node["hidden"] }

      ((text <=> stop) == -1 ? before : after) << text.text
    end
    side == :before ? before : after
  end
end
Nokogiri::XML::Element.include(TextBeside)

def built(blog, folder)
  output, status = Open3.capture2e("jekyll", "build", "--disable-disk-cache", "--quiet", "--destination", folder, chdir: blog)
  warn output unless status.success?
  status.success?
end

least = 0.0
show = 1
OptionParser.new do |parser|
  parser.on("--least PERCENT", Float) { |percent| least = percent }
  parser.on("--show N", Integer) { |number| show = number }
end.parse!
program, *blogs = ARGV
abort "usage: page.rb [--least PERCENT] [--show N] PROGRAM BLOG…" if blogs.empty?

counts = Hash.new { |hash, name| hash[name] = [0, 0] }
differences = Hash.new { |hash, name| hash[name] = [] }
scripts = []
pages = 0
blogs.each do |blog|
  Dir.mktmpdir do |work|
    # Jekyll writes into the blog it builds, so that is a copy.
    FileUtils.cp_r("#{blog}/.", copy = File.join(work, "blog"))
    next unless built(copy, site = File.join(work, "site"))

    answer, status = Open3.capture2(program, copy, site, out = File.join(work, "out"))
    abort "#{program} failed" unless status.success?
    JSON.parse(answer).each do |post, path|
      theirs = Page.new(File.read(File.join(site, path)))
      ours = Page.new(File.read(File.join(out, path)))
      scripts |= theirs.scripts
      pages += 1
      expected = theirs.parts
      actual = ours.parts
      (expected.keys | actual.keys).each do |name|
        counts[name][0] += 1
        next counts[name][1] += 1 if expected[name] == actual[name]

        differences[name] << [post, expected[name], actual[name]]
      end
    end
  end
end

puts "#{pages} pages", "part                       pages   equal"
counts.sort_by { |name, (all, _)| [-all, name] }.each do |name, (all, equal)|
  puts format("%-25s %6d %7d %6.1f %%", name, all, equal, 100.0 * equal / all)
end
all, equal = counts.values.transpose.map(&:sum)
share = all ? 100.0 * equal / all : 0
puts format("%-25s %6d %7d %6.1f %%", "all parts", all.to_i, equal.to_i, share)
puts "left out, since scripts make it: what #{scripts.sort.join(", ")} adds" unless scripts.empty?
differences.each do |name, list|
  list.first(show).each { |post, expected, actual| puts "\n#{name}, in #{post}", "  Jekyll:  #{expected.to_s[0, 400]}", "  preview: #{actual.to_s[0, 400]}" }
end
exit 1 if share < least || pages.zero?
