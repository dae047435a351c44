// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/packed/unpacker.h"
#include "core/files/packed/utf16_text.h"
#include "core/files/records/byte_source.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace breakeven {

/// The text of a source in UTF-8: unpacked if it is compressed, made of UTF-16 if that is what it is, piece by piece.
class TextSource {
public:
    explicit TextSource(ByteSource& source) : m_source(source) {}

    /// Puts text into `room` and says how many bytes; 0 at the end. A compressed source that is damaged or cut off is
    /// an error, as is one that grows without bounds.
    [[nodiscard]] Result<std::size_t> read(std::span<char> room, const std::stop_token& stop);

    [[nodiscard]] const std::string& name() const { return m_source.name(); }
    /// Bytes that were read from the source.
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }

private:
    /// Bytes that wait to be passed on.
    struct Waiting {
        std::vector<char> bytes;
        std::size_t at = 0;
        [[nodiscard]] bool empty() const { return at == bytes.size(); }
        std::size_t take(std::span<char> room);
    };

    [[nodiscard]] std::optional<Error> look(const std::stop_token& stop);
    [[nodiscard]] Result<std::size_t> readBytes(std::span<char> room, const std::stop_token& stop);
    [[nodiscard]] Result<std::size_t> readUnpacked(std::span<char> room, const std::stop_token& stop);
    [[nodiscard]] Result<std::size_t> readDecoded(std::span<char> room, const std::stop_token& stop);

    ByteSource& m_source;
    std::uint64_t m_bytesRead = 0;
    bool m_looked = false;
    Waiting m_bytes; ///< as they were read
    Waiting m_plain; ///< unpacked
    Waiting m_text;  ///< made of UTF-16
    std::unique_ptr<Unpacker> m_unpacker;
    std::uint64_t m_taken = 0; ///< bytes that it took
    std::uint64_t m_made = 0;
    std::optional<Utf16Text> m_utf16;
};

} // namespace breakeven
