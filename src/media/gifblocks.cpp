// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "media/gifblocks.h"

#include <functional>

namespace frontrow {

namespace {

enum class Block { Header, Extension, Image, Trailer };

uchar byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<uchar>(bytes[at]);
}

/// After the sub-blocks that start at \a at; past the end when they are cut.
qsizetype afterSubBlocks(QByteArrayView bytes, qsizetype at)
{
    while (at < bytes.size()) {
        const uchar length = byteAt(bytes, at);
        at += 1 + length;
        if (length == 0) {
            return at;
        }
    }
    return bytes.size() + 1;
}

qsizetype colorTableSize(uchar flags)
{
    return (flags & 0x80) != 0 ? 3 * (qsizetype(2) << (flags & 0x07)) : 0;
}

/// Calls \a visit with each block up to the trailer or the first byte that starts none. False when one is cut.
bool forEachBlock(QByteArrayView bytes, const std::function<void(Block, QByteArrayView)> &visit)
{
    constexpr qsizetype header = 13;
    constexpr qsizetype imageDescriptor = 10;
    const qsizetype start = bytes.size() < header ? bytes.size() + 1 : header + colorTableSize(byteAt(bytes, 10));
    if (start > bytes.size()) {
        return false;
    }
    visit(Block::Header, bytes.first(start));
    for (qsizetype at = start; at < bytes.size();) {
        Block block = Block::Extension;
        qsizetype end = 0;
        switch (byteAt(bytes, at)) {
        case 0x3B:
            visit(Block::Trailer, bytes.sliced(at, 1));
            return true;
        case 0x21:
            end = afterSubBlocks(bytes, at + 2);
            break;
        case 0x2C:
            if (at + imageDescriptor > bytes.size()) {
                return false;
            }
            block = Block::Image;
            end = afterSubBlocks(bytes, at + imageDescriptor + colorTableSize(byteAt(bytes, at + 9)) + 1);
            break;
        default:
            return true;
        }
        if (end > bytes.size()) {
            return false;
        }
        visit(block, bytes.sliced(at, end - at));
        at = end;
    }
    return true;
}

bool isKeptExtension(QByteArrayView block)
{
    constexpr uchar graphicControl = 0xF9;
    constexpr uchar application = 0xFF;
    const uchar label = byteAt(block, 1);
    const QByteArrayView name = block.sliced(std::min<qsizetype>(3, block.size()));
    return label == graphicControl
        || (label == application && (name.startsWith("NETSCAPE2.0") || name.startsWith("ANIMEXTS1.0")));
}

} // namespace

bool isGifCut(QByteArrayView bytes)
{
    int images = 0;
    const bool isWhole =
        forEachBlock(bytes, [&](Block block, QByteArrayView) { images += block == Block::Image ? 1 : 0; });
    return !isWhole || images == 0;
}

int gifFrames(QByteArrayView bytes)
{
    int images = 0;
    forEachBlock(bytes, [&](Block block, QByteArrayView) { images += block == Block::Image ? 1 : 0; });
    return images;
}

QByteArray withoutGifMetadata(QByteArrayView bytes)
{
    QByteArray stripped;
    forEachBlock(bytes, [&](Block block, QByteArrayView data) {
        if (block != Block::Trailer && (block != Block::Extension || isKeptExtension(data))) {
            stripped.append(data);
        }
    });
    return stripped.append(';');
}

} // namespace frontrow
