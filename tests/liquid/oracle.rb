# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# Runs templates as Jekyll does: oracle.rb BLOG POST < TEMPLATES > ANSWERS
# TEMPLATES is a JSON list of texts, each rendered as if it were the body of POST (from the blog's folder on).
# ANSWERS is a JSON list of {"text": …} or {"error": …}.

require "jekyll"
require "json"

Encoding.default_external = Encoding::UTF_8
blog, path = ARGV
Jekyll.logger.log_level = :error
site = Jekyll::Site.new(Jekyll.configuration("source" => blog, "destination" => "#{blog}/_site",
                                             "disable_disk_cache" => true, "quiet" => true))
site.reset
site.read
post = site.documents.find { |document| document.relative_path == path }
payload = site.site_payload
renderer = Jekyll::Renderer.new(site, post, payload)
payload["page"] = post.to_liquid
renderer.send(:assign_highlighter_options!)
renderer.send(:assign_layout_data!)
renderer.send(:assign_current_document!)
info = {
  :registers        => { :site => site, :page => payload["page"] },
  :strict_filters   => false,
  :strict_variables => false,
}

answers = JSON.parse($stdin.read).each_with_index.map do |template, index|
  { "text" => site.liquid_renderer.file("#{path}.#{index}").parse(template).render!(payload, info).dup.force_encoding("UTF-8").scrub }
rescue Exception => e
  { "error" => e.message.lines.first.to_s }
end
print JSON.generate(answers)
