// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/packed/utf16_text.h"

#include <algorithm>
#include <cstddef>

namespace breakeven {

namespace {

constexpr unsigned replacement = 0xFFFD;

char byteOf(unsigned bits)
{
    return static_cast<char>(static_cast<unsigned char>(bits));
}

void append(unsigned character, std::string& text)
{
    if (character < 0x80) {
        text.push_back(byteOf(character));
        return;
    }
    if (character < 0x800) {
        text.push_back(byteOf(0xC0 | character >> 6U));
    } else {
        if (character < 0x10000) {
            text.push_back(byteOf(0xE0 | character >> 12U));
        } else {
            text.push_back(byteOf(0xF0 | character >> 18U));
            text.push_back(byteOf(0x80 | (character >> 12U & 0x3F)));
        }
        text.push_back(byteOf(0x80 | (character >> 6U & 0x3F)));
    }
    text.push_back(byteOf(0x80 | (character & 0x3F)));
}

} // namespace

std::optional<Utf16Order> utf16OrderOf(std::string_view beginning)
{
    using std::string_view_literals::operator""sv;
    if (beginning.starts_with("\xff\xfe\0\0"sv) || beginning.starts_with("\0\0\xfe\xff"sv))
        return std::nullopt;
    if (beginning.starts_with("\xff\xfe"sv))
        return Utf16Order::LittleEndian;
    if (beginning.starts_with("\xfe\xff"sv))
        return Utf16Order::BigEndian;
    constexpr std::size_t fewest = 3; // units
    constexpr std::size_t mostLooked = 512;
    const std::size_t units = std::min(beginning.size() / 2, mostLooked);
    std::size_t first = 0;
    std::size_t second = 0;
    for (std::size_t i = 0; i < units; ++i) {
        first += beginning[2 * i] == '\0' ? 1 : 0;
        second += beginning[2 * i + 1] == '\0' ? 1 : 0;
    }
    const auto most = [units](std::size_t zeros) { return units >= fewest && zeros * 10 >= units * 7; };
    if (first == 0 && most(second))
        return Utf16Order::LittleEndian;
    if (second == 0 && most(first))
        return Utf16Order::BigEndian;
    return std::nullopt;
}

void Utf16Text::add(std::string_view bytes, std::string& text)
{
    const auto unitOf = [this](unsigned char one, unsigned char other) {
        return m_order == Utf16Order::LittleEndian ? unsigned{one} | unsigned{other} << 8U
                                                   : unsigned{one} << 8U | unsigned{other};
    };
    std::size_t at = 0;
    if (m_half && !bytes.empty()) {
        addUnit(unitOf(*m_half, static_cast<unsigned char>(bytes[0])), text);
        m_half.reset();
        at = 1;
    }
    for (; at + 1 < bytes.size(); at += 2) {
        const unsigned unit = unitOf(static_cast<unsigned char>(bytes[at]), static_cast<unsigned char>(bytes[at + 1]));
        if (unit < 0x80 && m_high == 0)
            text.push_back(byteOf(unit));
        else
            addUnit(unit, text);
    }
    if (at < bytes.size())
        m_half = static_cast<unsigned char>(bytes[at]);
}

void Utf16Text::addUnit(unsigned unit, std::string& text)
{
    const bool isLow = unit >= 0xDC00 && unit < 0xE000;
    if (m_high != 0) {
        append(isLow ? 0x10000 + ((m_high - 0xD800) << 10U) + (unit - 0xDC00) : replacement, text);
        m_high = 0;
        if (isLow)
            return;
    }
    if (unit >= 0xD800 && unit < 0xDC00)
        m_high = unit;
    else
        append(isLow ? replacement : unit, text);
}

void Utf16Text::finish(std::string& text)
{
    if (m_high != 0 || m_half)
        append(replacement, text);
    m_high = 0;
    m_half.reset();
}

} // namespace breakeven
