// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/picture/pdf_carrier.h"

#include "core/files/picture/carrier_errors.h"
#include "core/files/picture/packed_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace breakeven {

namespace {

constexpr std::size_t notFound = std::string_view::npos;
constexpr std::string_view scenarioType = "/BreakevenScenario";
constexpr std::string_view lastLine = "%%EOF";
constexpr std::string_view pdfSpace = " \t\r\n\f";
constexpr std::size_t longestTail = 1024;      ///< bytes within which viewers look for the last line
constexpr std::size_t longestDictionary = 512; ///< bytes of a stream's dictionary behind its type
constexpr std::uint64_t mostObjects = 8388607; ///< ISO 32000-1, annex C

std::optional<std::uint64_t> numberAfter(std::string_view text, std::string_view key)
{
    const std::size_t found = text.find(key);
    const std::size_t begin = found == notFound ? notFound : text.find_first_not_of(pdfSpace, found + key.size());
    if (begin == notFound)
        return std::nullopt;
    std::uint64_t number = 0;
    const auto read = std::from_chars(text.data() + begin, text.data() + text.size(), number);
    return read.ec == std::errc() ? std::optional(number) : std::nullopt;
}

/// A dictionary's entries without one whose value is a number, or refers to an object: "12" or "12 0 R".
std::string without(std::string_view key, std::string entries)
{
    const std::size_t begin = entries.find(key);
    if (begin == notFound)
        return entries;
    const std::size_t number = entries.find_first_not_of(pdfSpace, begin + key.size());
    const std::size_t end = number == notFound ? notFound : entries.find_first_not_of("0123456789 R", number);
    return entries.erase(begin, end == notFound ? notFound : end - begin);
}

/// What an update must say again or refer to.
struct Trailer {
    std::string entries;       ///< of its dictionary, but for those that the update has itself
    std::uint64_t objectCount; ///< one more than the highest number of an object
    std::uint64_t table;       ///< where the table of objects begins
};

std::optional<Trailer> trailerOf(std::string_view pdf)
{
    const std::size_t start = pdf.rfind("startxref");
    const std::size_t trailer = start == notFound ? notFound : pdf.rfind("trailer", start);
    const std::size_t begin = trailer == notFound ? notFound : pdf.find("<<", trailer);
    const std::size_t end = start == notFound ? notFound : pdf.rfind(">>", start);
    if (begin == notFound || end == notFound || begin > end)
        return std::nullopt;
    const std::string_view entries = pdf.substr(begin + 2, end - begin - 2);
    const auto count = numberAfter(entries, "/Size");
    const auto table = numberAfter(pdf.substr(start), "startxref");
    if (!count || *count > mostObjects || !table || *table >= begin || !pdf.substr(*table).starts_with("xref") ||
        entries.find("/Encrypt") != notFound)
        return std::nullopt;
    return Trailer{without(scenarioType, without("/Prev", without("/Size", std::string(entries)))), *count, *table};
}

/// The bytes of the stream whose dictionary has the type at `place`; what comes behind them is not cut off.
std::optional<std::string_view> streamAt(std::string_view pdf, std::size_t place)
{
    const std::string_view rest = pdf.substr(place + scenarioType.size());
    const std::size_t end = rest.substr(0, longestDictionary).find(">>");
    const std::size_t word = end == notFound ? notFound : rest.find_first_not_of(pdfSpace, end + 2);
    if (word == notFound || !rest.substr(word).starts_with("stream"))
        return std::nullopt;
    std::string_view bytes = rest.substr(word + 6);
    if (bytes.starts_with("\r\n"))
        return bytes.substr(2);
    return bytes.starts_with('\n') ? std::optional(bytes.substr(1)) : std::nullopt;
}

/// The last one of that type, which is the one that counts.
std::optional<std::string_view> lastStream(std::string_view pdf)
{
    for (std::size_t place = pdf.rfind(scenarioType); place != notFound;
         place = place == 0 ? notFound : pdf.rfind(scenarioType, place - 1))
        if (const auto stream = streamAt(pdf, place))
            return stream;
    return std::nullopt;
}

} // namespace

bool isPdf(std::string_view bytes)
{
    return bytes.starts_with("%PDF-");
}

std::string pdfWith(std::string document, std::string_view text)
{
    const std::optional<Trailer> trailer = isPdf(document) ? trailerOf(document) : std::nullopt;
    if (!trailer)
        return document;
    const std::size_t before = document.size();
    const std::uint64_t number = trailer->objectCount;
    const std::string bytes = deflated(text);
    if (!document.ends_with('\n'))
        document += '\n';
    const std::size_t object = document.size();
    document += fmt::format("{} 0 obj\n<< /Type {} /Filter /FlateDecode /Length {} >>\nstream\n", number, scenarioType,
                            bytes.size());
    const std::size_t stream = document.size();
    document += bytes;
    document += "\nendstream\nendobj\n";
    const std::size_t table = document.size();
    document += fmt::format("xref\n{} 1\n{:010} 00000 n \n", number, object); // an entry has 20 bytes
    document += fmt::format("trailer\n<< /Size {} /Prev {} {} {} 0 R {} >>\nstartxref\n{}\n{}\n", number + 1,
                            trailer->table, scenarioType, number, trailer->entries, table, lastLine);
    if (const auto found = lastStream(document); !found || found->data() != document.data() + stream)
        document.resize(before); // its trailer, which was taken over, has what begins a stream of the same type
    return document;
}

Result<std::string> textInPdf(std::string_view bytes, const std::string& where)
{
    const std::string_view tail = bytes.substr(bytes.size() - std::min(bytes.size(), longestTail));
    if (tail.find(lastLine) == notFound)
        return endsTooEarly(where);
    const std::optional<std::string_view> stream = lastStream(bytes);
    if (!stream)
        return carriesNone(where);
    return stream->find(lastLine) == notFound ? endsTooEarly(where) : inflated(*stream, where);
}

} // namespace breakeven
