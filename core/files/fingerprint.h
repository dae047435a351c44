// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// What tells the contents of a file from others: their length, and a hash of all their bytes. It is no guard against
/// whoever makes two files alike on purpose.
struct Fingerprint {
    std::uint64_t length = 0; ///< bytes
    std::uint64_t hash = 0;   ///< FNV-1a

    friend bool operator==(const Fingerprint&, const Fingerprint&) = default;
};

[[nodiscard]] Fingerprint fingerprintOf(std::string_view bytes);

/// "123-00000000deadbeef".
[[nodiscard]] std::string asText(const Fingerprint& fingerprint);
/// Absent if the text is none that asText() gives.
[[nodiscard]] std::optional<Fingerprint> parseFingerprint(std::string_view text);

} // namespace breakeven
