# frozen_string_literal: true

# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# jekyll_read.rb FOLDER: the median of milliseconds that Jekyll needs to read the blog and say the URLs of its posts,
# by its own clock inside one process.

require 'jekyll'
require 'tmpdir'

Jekyll.logger.log_level = :error
config = Jekyll.configuration('source' => ARGV.fetch(0), 'destination' => File.join(Dir.tmpdir, 'never-written'),
                              'disable_disk_cache' => true, 'quiet' => true)
times = Array.new(6) do
  start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  site = Jekyll::Site.new(config)
  site.reset
  site.read
  site.posts.docs.each(&:url)
  (Process.clock_gettime(Process::CLOCK_MONOTONIC) - start) * 1000
end
puts times.drop(1).sort[2]
