// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/fingerprint.h"

#include <fmt/format.h>

#include <charconv>

namespace breakeven {

Fingerprint fingerprintOf(std::string_view bytes)
{
    constexpr std::uint64_t offset = 0xcbf29ce484222325U; // http://www.isthe.com/chongo/tech/comp/fnv/
    constexpr std::uint64_t prime = 0x100000001b3U;
    Fingerprint fingerprint{bytes.size(), offset};
    for (const char byte : bytes) {
        fingerprint.hash ^= static_cast<unsigned char>(byte);
        fingerprint.hash *= prime;
    }
    return fingerprint;
}

std::string asText(const Fingerprint& fingerprint)
{
    return fmt::format("{}-{:016x}", fingerprint.length, fingerprint.hash);
}

std::optional<Fingerprint> parseFingerprint(std::string_view text)
{
    Fingerprint fingerprint;
    const char* end = text.data() + text.size();
    const auto length = std::from_chars(text.data(), end, fingerprint.length);
    if (length.ec != std::errc() || length.ptr == end)
        return std::nullopt;
    std::from_chars(length.ptr + 1, end, fingerprint.hash, 16);
    return asText(fingerprint) == text ? std::optional(fingerprint) : std::nullopt;
}

} // namespace breakeven
