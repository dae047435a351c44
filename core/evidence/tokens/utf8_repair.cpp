// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/utf8_repair.h"

#include <cstdint>
#include <cstring>

namespace breakeven {

namespace {

struct Sequence {
    std::size_t length; ///< bytes from 1 on
    bool good;
};

/// What stands at the start of `text`, which has a byte at least.
Sequence sequenceAt(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
    const unsigned first = byte(0);
    if (first < 0x80)
        return {1, true};
    // Neither overlong forms nor surrogates nor what is beyond U+10FFFF: that shows in the second byte.
    unsigned low = 0x80;
    unsigned high = 0xBF;
    std::size_t length = 0;
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        low = first == 0xE0 ? 0xA0 : low;
        high = first == 0xED ? 0x9F : high;
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        low = first == 0xF0 ? 0x90 : low;
        high = first == 0xF4 ? 0x8F : high;
    } else {
        return {1, false};
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (i >= text.size() || byte(i) < low || byte(i) > high)
            return {i, false};
        low = 0x80;
        high = 0xBF;
    }
    return {length, true};
}

/// Bytes up to the first fault.
std::size_t goodLength(std::string_view text)
{
    constexpr std::uint64_t notAscii = 0x8080808080808080;
    std::size_t at = 0;
    while (at < text.size()) {
        std::uint64_t eight = 0;
        if (at + sizeof eight <= text.size()) {
            std::memcpy(&eight, text.data() + at, sizeof eight);
            if ((eight & notAscii) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        const Sequence sequence = sequenceAt(text.substr(at));
        if (!sequence.good)
            break;
        at += sequence.length;
    }
    return at;
}

} // namespace

std::optional<std::string> repairedUtf8(std::string_view text)
{
    std::size_t good = goodLength(text);
    if (good == text.size())
        return std::nullopt;
    std::string repaired;
    repaired.reserve(text.size() + text.size() / 8);
    while (!text.empty()) {
        repaired += text.substr(0, good);
        text.remove_prefix(good);
        if (text.empty())
            break;
        repaired += "\uFFFD";
        text.remove_prefix(sequenceAt(text).length);
        good = goodLength(text);
    }
    return repaired;
}

std::size_t faultyBytes(std::string_view text)
{
    std::size_t faulty = 0;
    for (text.remove_prefix(goodLength(text)); !text.empty(); text.remove_prefix(goodLength(text))) {
        const std::size_t length = sequenceAt(text).length;
        faulty += length;
        text.remove_prefix(length);
    }
    return faulty;
}

} // namespace breakeven
