# frozen_string_literal: true

# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# jekyll_read.rb FOLDER read|render: the median of milliseconds that Jekyll needs to read the blog and say the URLs of its
# posts, or to render their bodies when it has read them, by its own clock inside one process.

require 'jekyll'
require 'tmpdir'

Jekyll.logger.log_level = :error
folder, work = ARGV
config = Jekyll.configuration('source' => folder, 'destination' => File.join(Dir.tmpdir, 'never-written'),
                              'disable_disk_cache' => true, 'quiet' => true)

def ms
  start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  yield
  (Process.clock_gettime(Process::CLOCK_MONOTONIC) - start) * 1000
end

def render(site)
  payload = site.site_payload
  site.posts.docs.each do |post|
    def post.place_in_layout? = false
    Jekyll::Renderer.new(site, post, payload).run
  end
end

times = Array.new(6) do
  site = Jekyll::Site.new(config)
  reading = ms do
    site.reset
    site.read
    site.posts.docs.each(&:url)
  end
  work == 'render' ? ms { render(site) } : reading
end
puts times.drop(1).sort[2]
