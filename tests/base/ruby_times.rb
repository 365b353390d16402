# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# What Time.parse makes of texts: {"now": seconds since 1970, "texts": […]} on stdin, a JSON list of
# "YYYY-MM-DD HH:MM:SS", or null where it raises an error, on stdout. The zone is UTC.

ENV["TZ"] = "UTC"
Encoding.default_external = Encoding::UTF_8
require "json"
require "time"

asked = JSON.parse($stdin.read)
now = Time.at(asked["now"])
print JSON.generate(asked["texts"].map { |text|
  begin
    Time.parse(text, now).localtime.strftime("%F %T")
  rescue StandardError
    nil
  end
})
