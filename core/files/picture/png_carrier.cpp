// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/picture/png_carrier.h"

#include "core/files/picture/carrier_errors.h"
#include "core/files/picture/packed_text.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <zlib.h>

#include <cstdint>
#include <optional>

namespace breakeven {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view pngSignature = "\x89PNG\r\n\x1a\n"sv;
constexpr std::string_view keyword = "breakeven-scenario\0"sv;
constexpr std::size_t frame = 12;         ///< bytes of a chunk around its content: length, type, checksum
constexpr std::size_t pngHeaderSize = 13; ///< bytes of the header's content
constexpr std::size_t behindHeader = pngSignature.size() + frame + pngHeaderSize;

std::uint32_t bigEndianAt(std::string_view bytes, std::size_t place)
{
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(place, 4))
        number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

std::string fourBytes(std::uint32_t number)
{
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(number >> shift & 255U);
    return bytes;
}

std::uint32_t checksum(std::string_view bytes)
{
    return static_cast<std::uint32_t>(::crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

std::string chunk(std::string_view type, std::string_view content)
{
    const std::string summed = std::string(type).append(content);
    return fourBytes(static_cast<std::uint32_t>(content.size())) + summed + fourBytes(checksum(summed));
}

/// What follows the keyword: whether it is compressed, how, a language, the keyword in that language, the text.
Result<std::string> carriedText(std::string_view content, const std::string& where)
{
    const std::size_t language = content.find('\0', 2);
    const std::size_t translation = language == std::string_view::npos ? language : content.find('\0', language + 1);
    if (translation == std::string_view::npos || content[1] != '\0')
        return carriesDamaged(where);
    const std::string_view text = content.substr(translation + 1);
    if (content[0] == '\1')
        return inflated(text, where);
    if (content[0] != '\0')
        return carriesDamaged(where);
    if (text.size() > jsonSizeLimit)
        return carriesTooMuch(where);
    return std::string(text);
}

} // namespace

bool isPng(std::string_view bytes)
{
    return bytes.starts_with(pngSignature);
}

std::string pngWith(std::string picture, std::string_view text)
{
    const std::string_view header = std::string_view(picture).substr(0, behindHeader);
    if (!isPng(header) || header.size() < behindHeader || bigEndianAt(header, pngSignature.size()) != pngHeaderSize)
        return picture;
    const std::string content = std::string(keyword) + std::string("\1\0\0\0"sv) + deflated(text);
    picture.insert(behindHeader, chunk("iTXt", content));
    return picture;
}

Result<std::string> textInPng(std::string_view bytes, const std::string& where)
{
    std::optional<std::string_view> found;
    bytes.remove_prefix(pngSignature.size());
    for (std::string_view type; type != "IEND";) {
        const std::size_t length = bytes.size() < frame ? 0 : bigEndianAt(bytes, 0);
        if (bytes.size() < frame || length > bytes.size() - frame)
            return endsTooEarly(where);
        type = bytes.substr(4, 4);
        const std::string_view content = bytes.substr(8, length);
        if (checksum(bytes.substr(4, 4 + length)) != bigEndianAt(bytes, 8 + length))
            return Error{where, Message{"carrier.wrong_checksum(chunk)", inQuotes(type)}};
        if (!found && type == "iTXt" && content.starts_with(keyword))
            found = content.substr(keyword.size());
        bytes.remove_prefix(frame + length);
    }
    return found ? carriedText(*found, where) : carriesNone(where);
}

} // namespace breakeven
