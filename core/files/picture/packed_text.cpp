// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/picture/packed_text.h"

#include "core/files/picture/carrier_errors.h"

#include <zlib.h>

#include <array>
#include <cstdint>
#include <new>

namespace breakeven {

namespace {

constexpr std::string_view base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view spaceBetweenDigits = " \t\r\n";

/// zlib's state, freed when it goes out of scope.
class Inflation {
public:
    explicit Inflation(std::string_view bytes)
    {
        m_stream.next_in = reinterpret_cast<const Bytef*>(bytes.data());
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        if (::inflateInit(&m_stream) != Z_OK)
            throw std::bad_alloc();
    }
    Inflation(const Inflation&) = delete;
    Inflation& operator=(const Inflation&) = delete;
    ~Inflation() { ::inflateEnd(&m_stream); }

    /// Appends some more; zlib's word on how it went.
    [[nodiscard]] int appendTo(std::string& text)
    {
        m_stream.next_out = reinterpret_cast<Bytef*>(m_block.data());
        m_stream.avail_out = static_cast<uInt>(m_block.size());
        const int outcome = ::inflate(&m_stream, Z_NO_FLUSH);
        text.append(m_block.data(), m_block.size() - m_stream.avail_out);
        return outcome;
    }

private:
    z_stream m_stream{};
    std::array<char, 65536> m_block;
};

} // namespace

std::string deflated(std::string_view text)
{
    uLongf size = ::compressBound(text.size());
    std::string bytes(size, '\0');
    const int outcome = ::compress2(reinterpret_cast<Bytef*>(bytes.data()), &size,
                                    reinterpret_cast<const Bytef*>(text.data()), text.size(), Z_BEST_COMPRESSION);
    if (outcome != Z_OK) // with as much room as this, memory alone can be missing
        throw std::bad_alloc();
    bytes.resize(size);
    return bytes;
}

Result<std::string> inflated(std::string_view bytes, const std::string& where)
{
    Inflation inflation(bytes);
    std::string text;
    for (;;) {
        const int outcome = inflation.appendTo(text);
        if (text.size() > jsonSizeLimit)
            return carriesTooMuch(where);
        if (outcome == Z_STREAM_END)
            return text;
        if (outcome != Z_OK)
            return carriesDamaged(where);
    }
}

std::string toBase64(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char byte : bytes) {
        bits = bits << 8U | static_cast<unsigned char>(byte);
        for (count += 8; count >= 6; count -= 6)
            text += base64Digits[bits >> (count - 6) & 63U];
    }
    if (count > 0)
        text += base64Digits[bits << (6 - count) & 63U];
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string bytes;
    std::uint32_t bits = 0;
    unsigned count = 0;
    std::size_t characters = 0;
    std::size_t padding = 0;
    for (const char character : text) {
        if (spaceBetweenDigits.find(character) != std::string_view::npos)
            continue;
        ++characters;
        if (character == '=') {
            ++padding;
            continue;
        }
        const std::size_t digit = base64Digits.find(character);
        if (digit == std::string_view::npos || padding > 0)
            return std::nullopt;
        bits = bits << 6U | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> count & 255U);
        }
    }
    constexpr std::size_t mostPadding = 2; // a byte takes two digits
    if (characters % 4 != 0 || padding > mostPadding)
        return std::nullopt;
    return bytes;
}

} // namespace breakeven
