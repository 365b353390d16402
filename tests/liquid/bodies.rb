# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# The bodies of a blog's posts as Jekyll makes them, without their layouts: bodies.rb BLOG… > ANSWERS
# ANSWERS is JSON: {BLOG: {PATH: HTML}}; a post at which Jekyll stops is left out.

Encoding.default_external = Encoding::UTF_8
require "jekyll"
require "json"

Jekyll.logger.log_level = :error

def bodies(blog)
  site = Jekyll::Site.new(Jekyll.configuration("source" => blog, "destination" => "#{blog}/_site",
                                               "disable_disk_cache" => true, "quiet" => true))
  site.reset
  site.read
  site.generate
  site.documents.each_with_object({}) do |document, found|
    def document.place_in_layout? = false
    next unless document.respond_to?(:render_with_liquid?)

    found[document.path.delete_prefix("#{blog}/")] = Jekyll::Renderer.new(site, document, site.site_payload).run
  rescue Exception
    next
  end
end

# Jekyll remembers times and the zone for as long as it runs, so each blog gets a process of its own.
answer = ARGV.to_h do |folder|
  reader, writer = IO.pipe
  child = fork do
    found = begin
      bodies(File.realpath(folder))
    rescue Exception
      {}
    end
    writer.write(JSON.generate(found))
    writer.close
    exit!(0)
  end
  writer.close
  list = JSON.parse(reader.read)
  Process.wait(child)
  [folder, list]
end
puts JSON.generate(answer)
