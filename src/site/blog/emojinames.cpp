// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/blog/emojinames.h"

#include <array>

namespace frontrow {

std::span<const EmojiName> emojiNames()
{
    static constexpr std::array names = std::to_array<EmojiName>({{u"100", u"💯"}, {u"airplane", u"✈️"},
        {u"alarm_clock", u"⏰"}, {u"alien", u"👽"}, {u"apple", u"🍎"}, {u"arrow_down", u"⬇️"}, {u"arrow_left", u"⬅️"},
        {u"arrow_right", u"➡️"}, {u"arrow_up", u"⬆️"}, {u"art", u"🎨"}, {u"balloon", u"🎈"}, {u"bar_chart", u"📊"},
        {u"beach", u"🏖️"}, {u"bear", u"🐻"}, {u"bee", u"🐝"}, {u"beer", u"🍺"}, {u"beers", u"🍻"}, {u"bell", u"🔔"},
        {u"bicycle", u"🚲"}, {u"birthday", u"🎂"}, {u"blue_heart", u"💙"}, {u"blush", u"😊"}, {u"bomb", u"💣"},
        {u"book", u"📖"}, {u"bookmark", u"🔖"}, {u"books", u"📚"}, {u"boom", u"💥"}, {u"bow", u"🙇"}, {u"brain", u"🧠"},
        {u"bread", u"🍞"}, {u"bug", u"🐛"}, {u"bulb", u"💡"}, {u"bus", u"🚌"}, {u"cake", u"🍰"}, {u"calendar", u"📅"},
        {u"camera", u"📷"}, {u"candle", u"🕯️"}, {u"car", u"🚗"}, {u"cat", u"🐱"}, {u"chart", u"📈"}, {u"check", u"✅"},
        {u"cheese", u"🧀"}, {u"chicken", u"🐔"}, {u"christmas_tree", u"🎄"}, {u"clap", u"👏"}, {u"clapper", u"🎬"},
        {u"clipboard", u"📋"}, {u"clock", u"⏰"}, {u"cloud", u"☁️"}, {u"coffee", u"☕"}, {u"computer", u"💻"},
        {u"confetti", u"🎊"}, {u"confused", u"😕"}, {u"construction", u"🚧"}, {u"cookie", u"🍪"}, {u"cool", u"😎"},
        {u"copyright", u"©️"}, {u"crab", u"🦀"}, {u"credit_card", u"💳"}, {u"cross", u"❌"}, {u"crown", u"👑"},
        {u"cry", u"😢"}, {u"crystal_ball", u"🔮"}, {u"dancer", u"💃"}, {u"dart", u"🎯"}, {u"date", u"📅"},
        {u"desktop", u"🖥️"}, {u"dizzy", u"💫"}, {u"dog", u"🐶"}, {u"dollar", u"💵"}, {u"door", u"🚪"}, {u"drum", u"🥁"},
        {u"earth", u"🌍"}, {u"egg", u"🥚"}, {u"elephant", u"🐘"}, {u"email", u"📧"}, {u"euro", u"💶"},
        {u"exclamation", u"❗"}, {u"explosion", u"💥"}, {u"eyes", u"👀"}, {u"factory", u"🏭"}, {u"file", u"📄"},
        {u"film", u"🎞️"}, {u"fire", u"🔥"}, {u"fireworks", u"🎆"}, {u"fish", u"🐟"}, {u"flag", u"🚩"},
        {u"flashlight", u"🔦"}, {u"flower", u"🌸"}, {u"folder", u"📁"}, {u"fox", u"🦊"}, {u"frog", u"🐸"},
        {u"game", u"🎮"}, {u"gear", u"⚙️"}, {u"gem", u"💎"}, {u"ghost", u"👻"}, {u"gift", u"🎁"}, {u"glasses", u"👓"},
        {u"globe", u"🌐"}, {u"graduation", u"🎓"}, {u"grapes", u"🍇"}, {u"green_heart", u"💚"}, {u"grin", u"😁"},
        {u"grinning", u"😀"}, {u"guitar", u"🎸"}, {u"hammer", u"🔨"}, {u"hand", u"✋"}, {u"handshake", u"🤝"},
        {u"headphones", u"🎧"}, {u"heart", u"❤️"}, {u"heart_eyes", u"😍"}, {u"hedgehog", u"🦔"}, {u"hospital", u"🏥"},
        {u"hotel", u"🏨"}, {u"hourglass", u"⏳"}, {u"house", u"🏠"}, {u"hugging", u"🤗"}, {u"hundred", u"💯"},
        {u"hushed", u"😯"}, {u"inbox", u"📥"}, {u"info", u"ℹ️"}, {u"innocent", u"😇"}, {u"joy", u"😂"}, {u"key", u"🔑"},
        {u"keyboard", u"⌨️"}, {u"kiss", u"😘"}, {u"label", u"🏷️"}, {u"laptop", u"💻"}, {u"laughing", u"😆"},
        {u"leaf", u"🍃"}, {u"lemon", u"🍋"}, {u"light_bulb", u"💡"}, {u"lightning", u"⚡"}, {u"link", u"🔗"},
        {u"lion", u"🦁"}, {u"lock", u"🔒"}, {u"loudspeaker", u"📢"}, {u"love", u"❤️"}, {u"magnifier", u"🔍"},
        {u"mail", u"📧"}, {u"map", u"🗺️"}, {u"mega", u"📣"}, {u"memo", u"📝"}, {u"microphone", u"🎤"},
        {u"microscope", u"🔬"}, {u"money", u"💰"}, {u"monkey", u"🐵"}, {u"moon", u"🌙"}, {u"mountain", u"⛰️"},
        {u"movie", u"🎬"}, {u"muscle", u"💪"}, {u"music", u"🎵"}, {u"nerd", u"🤓"}, {u"new", u"🆕"},
        {u"newspaper", u"📰"}, {u"no_entry", u"⛔"}, {u"note", u"📝"}, {u"octopus", u"🐙"}, {u"ok", u"🆗"},
        {u"ok_hand", u"👌"}, {u"outbox", u"📤"}, {u"owl", u"🦉"}, {u"package", u"📦"}, {u"paintbrush", u"🖌️"},
        {u"palm_tree", u"🌴"}, {u"panda", u"🐼"}, {u"paperclip", u"📎"}, {u"party", u"🥳"}, {u"pencil", u"✏️"},
        {u"penguin", u"🐧"}, {u"people", u"👥"}, {u"phone", u"📱"}, {u"picture", u"🖼️"}, {u"pin", u"📌"},
        {u"pizza", u"🍕"}, {u"plug", u"🔌"}, {u"point_down", u"👇"}, {u"point_left", u"👈"}, {u"point_right", u"👉"},
        {u"point_up", u"👆"}, {u"popcorn", u"🍿"}, {u"pray", u"🙏"}, {u"present", u"🎁"}, {u"printer", u"🖨️"},
        {u"purple_heart", u"💜"}, {u"pushpin", u"📌"}, {u"puzzle", u"🧩"}, {u"question", u"❓"}, {u"rabbit", u"🐰"},
        {u"radio", u"📻"}, {u"rain", u"🌧️"}, {u"rainbow", u"🌈"}, {u"raised_hands", u"🙌"}, {u"recycle", u"♻️"},
        {u"relaxed", u"☺️"}, {u"repeat", u"🔁"}, {u"robot", u"🤖"}, {u"rocket", u"🚀"}, {u"rose", u"🌹"},
        {u"running", u"🏃"}, {u"sad", u"😢"}, {u"satellite", u"🛰️"}, {u"school", u"🏫"}, {u"scissors", u"✂️"},
        {u"scream", u"😱"}, {u"seedling", u"🌱"}, {u"sheep", u"🐑"}, {u"shield", u"🛡️"}, {u"ship", u"🚢"},
        {u"shrug", u"🤷"}, {u"sleeping", u"😴"}, {u"smile", u"😄"}, {u"smiley", u"😃"}, {u"snail", u"🐌"},
        {u"snake", u"🐍"}, {u"snowflake", u"❄️"}, {u"soccer", u"⚽"}, {u"sos", u"🆘"}, {u"sparkles", u"✨"},
        {u"speech_balloon", u"💬"}, {u"spider", u"🕷️"}, {u"squirrel", u"🐿️"}, {u"stadium", u"🏟️"}, {u"star", u"⭐"},
        {u"stars", u"🌟"}, {u"stop", u"🛑"}, {u"stopwatch", u"⏱️"}, {u"strawberry", u"🍓"}, {u"sun", u"☀️"},
        {u"sunflower", u"🌻"}, {u"sunglasses", u"😎"}, {u"surprised", u"😮"}, {u"sweat", u"😓"},
        {u"sweat_smile", u"😅"}, {u"tada", u"🎉"}, {u"tea", u"🍵"}, {u"telephone", u"☎️"}, {u"telescope", u"🔭"},
        {u"tent", u"⛺"}, {u"test_tube", u"🧪"}, {u"thinking", u"🤔"}, {u"thumbs_down", u"👎"}, {u"thumbs_up", u"👍"},
        {u"thumbsdown", u"👎"}, {u"thumbsup", u"👍"}, {u"ticket", u"🎫"}, {u"tiger", u"🐯"}, {u"toolbox", u"🧰"},
        {u"tools", u"🛠️"}, {u"train", u"🚆"}, {u"tree", u"🌳"}, {u"trophy", u"🏆"}, {u"turtle", u"🐢"}, {u"tv", u"📺"},
        {u"umbrella", u"☔"}, {u"unicorn", u"🦄"}, {u"unlock", u"🔓"}, {u"upside_down", u"🙃"}, {u"video", u"📹"},
        {u"warning", u"⚠️"}, {u"watch", u"⌚"}, {u"wave", u"👋"}, {u"whale", u"🐳"}, {u"wheelchair", u"♿"},
        {u"white_check_mark", u"✅"}, {u"wind", u"💨"}, {u"wine", u"🍷"}, {u"wink", u"😉"}, {u"world", u"🌍"},
        {u"wrench", u"🔧"}, {u"x", u"❌"}, {u"yum", u"😋"}, {u"zap", u"⚡"}, {u"zzz", u"💤"}});
    return names;
}

} // namespace frontrow
