// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/records/buffered_source.h"

#include "core/files/records/text_check.h"

#include <algorithm>
#include <cstring>

namespace breakeven {

namespace {

constexpr std::size_t blockSize = std::size_t{256} << 10U;

} // namespace

BufferedSource::BufferedSource(ByteSource& source, const std::stop_token& stop)
    : m_source(source), m_stop(stop), m_buffer(blockSize + padding)
{
}

Result<std::string_view> BufferedSource::head()
{
    while (!m_atEnd && m_filled < blockSize)
        if (!refill())
            return *m_fault;
    if (Message why = whyNotText(rest()); !why.empty())
        return Error{m_source.name(), std::move(why)};
    if (rest().starts_with("\xef\xbb\xbf"))
        m_at = 3;
    m_returnsEndLines = rest().find('\n') == std::string_view::npos;
    if (m_returnsEndLines)
        std::replace(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_filled), '\r', '\n');
    return rest();
}

bool BufferedSource::passLine()
{
    const std::size_t end = rest().find('\n');
    m_at = end == std::string_view::npos ? m_filled : m_at + end + 1;
    return end != std::string_view::npos;
}

bool BufferedSource::readMore()
{
    if (m_atEnd)
        return false;
    const std::size_t wanted = std::min(2 * rest().size(), longestRecord);
    do
        if (!refill())
            return false;
    while (!m_atEnd && rest().size() < wanted);
    return true;
}

/// Reads on into the buffer's free room, which is made by moving the rest to its front, and by growing.
bool BufferedSource::refill()
{
    if (m_at > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_filled - m_at);
    m_filled -= m_at;
    m_at = 0;
    if (m_filled + padding >= m_buffer.size())
        m_buffer.resize(std::min(2 * m_buffer.size(), longestRecord + blockSize) + padding);
    const std::size_t room = m_buffer.size() - padding - m_filled;
    const Result<std::size_t> count = m_source.read({m_buffer.data() + m_filled, room}, m_stop);
    if (!count) {
        m_fault = count.error();
        return false;
    }
    m_atEnd = *count == 0;
    if (const auto start = m_buffer.begin() + static_cast<std::ptrdiff_t>(m_filled); m_returnsEndLines)
        std::replace(start, start + static_cast<std::ptrdiff_t>(*count), '\r', '\n');
    m_filled += *count;
    return true;
}

} // namespace breakeven
