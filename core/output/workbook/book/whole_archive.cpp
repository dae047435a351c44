// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/book/whole_archive.h"

#include <fmt/format.h>
#include <zlib.h>

#include <cstdint>
#include <optional>
#include <string>

namespace breakeven {

namespace {

// Offsets in the records of an archive (APPNOTE.TXT of the ZIP format).
constexpr std::size_t endRecordSize = 22;
constexpr std::size_t entrySize = 46;
constexpr std::size_t localHeaderSize = 30;
constexpr std::size_t largestPart = 256 * 1024 * 1024; // bytes

/// Reads little-endian numbers; beyond the end, `torn` is set and they are 0.
class Records {
public:
    explicit Records(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::size_t number(std::size_t at, std::size_t size)
    {
        const std::string_view digits = text(at, size);
        std::size_t value = 0;
        for (std::size_t i = digits.size(); i > 0; --i)
            value = value << 8U | static_cast<unsigned char>(digits[i - 1]);
        return value;
    }
    [[nodiscard]] std::string_view text(std::size_t at, std::size_t size)
    {
        if (at > m_bytes.size() || size > m_bytes.size() - at) {
            m_torn = true;
            return {};
        }
        return m_bytes.substr(at, size);
    }
    [[nodiscard]] bool torn() const { return m_torn; }

private:
    std::string_view m_bytes;
    bool m_torn = false;
};

std::optional<std::string> unpackedPart(std::string_view packed, std::size_t size)
{
    std::string part(size, '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<const Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(part.data());
    stream.avail_out = static_cast<uInt>(size);
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    return whole ? std::optional(std::move(part)) : std::nullopt;
}

/// Whether the text ends with the end of the element that it begins with.
bool endsItsRoot(std::string_view xml)
{
    std::size_t root = xml.find('<');
    if (xml.substr(std::min(root, xml.size())).starts_with("<?"))
        root = xml.find('<', root + 1);
    if (root == std::string_view::npos)
        return false;
    const std::string_view name = xml.substr(root + 1, xml.find_first_of(" >/\r\n", root) - root - 1);
    const std::size_t last = xml.find_last_not_of(" \r\n");
    return xml.substr(0, last + 1).ends_with(fmt::format("</{}>", name));
}

bool isWholeEntry(Records& records, std::size_t entry)
{
    const std::size_t start = records.number(entry + 42, 4);
    const std::size_t data = start + localHeaderSize + records.number(start + 26, 2) + records.number(start + 28, 2);
    const std::string_view packed = records.text(data, records.number(entry + 20, 4));
    const std::size_t size = records.number(entry + 24, 4);
    if (records.torn() || size > largestPart)
        return false;
    const std::optional<std::string> part = unpackedPart(packed, size);
    if (!part)
        return false;
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(part->data()), static_cast<uInt>(part->size()));
    return sum == records.number(entry + 16, 4) && endsItsRoot(*part);
}

} // namespace

bool isWholeArchive(std::string_view bytes)
{
    const std::size_t end = bytes.rfind("PK\x05\x06");
    if (end == std::string_view::npos || bytes.size() - end != endRecordSize)
        return false;
    Records records(bytes);
    std::size_t entry = records.number(end + 16, 4);
    const std::size_t count = records.number(end + 10, 2);
    for (std::size_t i = 0; i < count; ++i) {
        if (!isWholeEntry(records, entry))
            return false;
        entry +=
            entrySize + records.number(entry + 28, 2) + records.number(entry + 30, 2) + records.number(entry + 32, 2);
    }
    return count > 0 && !records.torn();
}

} // namespace breakeven
