// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/text_source.h"

#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::size_t packedBlock = std::size_t{256} << 10U;
constexpr std::size_t lookedAt = 1024;

// Logs become ten to fifty times smaller, and four hundred times if a row is repeated without end.
constexpr std::uint64_t mostGrowth = 500;
constexpr std::uint64_t growsFreely = std::uint64_t{64} << 20U; ///< bytes

/// Reads until there is so much, or no more.
template <typename Read> std::optional<Error> fill(std::vector<char>& bytes, std::size_t wanted, const Read& read)
{
    for (std::size_t filled = bytes.size(); filled < wanted;) {
        bytes.resize(wanted);
        const Result<std::size_t> count = read(std::span(bytes).subspan(filled));
        filled += count ? *count : 0;
        bytes.resize(filled);
        if (!count)
            return count.error();
        if (*count == 0)
            break;
    }
    return std::nullopt;
}

} // namespace

std::size_t TextSource::Waiting::take(std::span<char> room)
{
    const std::size_t count = std::min(room.size(), bytes.size() - at);
    std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), count, room.begin());
    at += count;
    return count;
}

Result<std::size_t> TextSource::read(std::span<char> room, const std::stop_token& stop)
{
    if (!m_looked)
        if (const auto fault = look(stop))
            return *fault;
    m_looked = true;
    return m_utf16 ? readDecoded(room, stop) : readUnpacked(room, stop);
}

/// What the source is, by its beginning.
std::optional<Error> TextSource::look(const std::stop_token& stop)
{
    std::vector<char> first;
    if (auto fault = fill(first, lookedAt, [&](std::span<char> room) { return readBytes(room, stop); }))
        return fault;
    m_bytes = {std::move(first), 0};
    m_unpacker = unpackerFor({m_bytes.bytes.data(), m_bytes.bytes.size()});
    std::vector<char> plain;
    if (auto fault = fill(plain, lookedAt, [&](std::span<char> room) { return readUnpacked(room, stop); }))
        return fault;
    m_plain = {std::move(plain), 0};
    if (const auto order = utf16OrderOf({m_plain.bytes.data(), m_plain.bytes.size()}))
        m_utf16.emplace(*order);
    return std::nullopt;
}

Result<std::size_t> TextSource::readBytes(std::span<char> room, const std::stop_token& stop)
{
    if (!m_bytes.empty())
        return m_bytes.take(room);
    const Result<std::size_t> count = m_source.read(room, stop);
    m_bytesRead += count ? *count : 0;
    return count;
}

Result<std::size_t> TextSource::readUnpacked(std::span<char> room, const std::stop_token& stop)
{
    if (!m_plain.empty())
        return m_plain.take(room);
    if (!m_unpacker)
        return readBytes(room, stop);
    for (bool atEnd = false;;) {
        // Also without more bytes: what was taken may not all have been made yet.
        const auto rest = std::span<const char>(m_bytes.bytes).subspan(m_bytes.at);
        const Result<Unpacker::Step> step = m_unpacker->unpack(rest, room);
        if (!step)
            return Error{m_source.name(), step.error().what};
        m_bytes.at += step->taken;
        m_taken += step->taken;
        m_made += step->made;
        if (m_made > growsFreely && m_made / mostGrowth > m_taken)
            return Error{m_source.name(),
                         Message{"file.packed_bomb(times)", Quantity::plain(static_cast<double>(mostGrowth))}};
        if (step->made > 0)
            return step->made;
        if (step->taken > 0 && !m_bytes.empty())
            continue;
        if (atEnd)
            return m_unpacker->isWhole() ? Result<std::size_t>(std::size_t{0})
                                         : Error{m_source.name(), Message{"file.packed_cut_off"}};
        std::vector<char> more = std::move(m_bytes.bytes);
        more.erase(more.begin(), more.begin() + static_cast<std::ptrdiff_t>(m_bytes.at));
        m_bytes = {};
        const std::size_t left = more.size();
        more.resize(left + packedBlock);
        const Result<std::size_t> count = m_source.read(std::span(more).subspan(left), stop);
        if (!count)
            return count.error();
        m_bytesRead += *count;
        more.resize(left + *count);
        m_bytes.bytes = std::move(more);
        atEnd = *count == 0;
    }
}

Result<std::size_t> TextSource::readDecoded(std::span<char> room, const std::stop_token& stop)
{
    while (m_text.empty()) {
        std::vector<char> units(packedBlock);
        const Result<std::size_t> count = readUnpacked(units, stop);
        if (!count)
            return count.error();
        std::string text;
        text.reserve(*count);
        if (*count == 0)
            m_utf16->finish(text);
        else
            m_utf16->add({units.data(), *count}, text);
        m_text.bytes.assign(text.begin(), text.end());
        m_text.at = 0;
        if (*count == 0 && text.empty())
            return std::size_t{0};
    }
    return m_text.take(room);
}

} // namespace breakeven
