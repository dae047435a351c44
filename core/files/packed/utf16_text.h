// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

enum class Utf16Order { LittleEndian, BigEndian };

/// The order of bytes of a text in UTF-16 that begins like this: by its mark, or, without one, where every second byte
/// of Latin letters is zero. Absent if it is none, or UTF-32.
[[nodiscard]] std::optional<Utf16Order> utf16OrderOf(std::string_view beginning);

/// Makes UTF-8 of UTF-16, piece by piece. What is no character becomes U+FFFD.
class Utf16Text {
public:
    explicit Utf16Text(Utf16Order order) : m_order(order) {}

    /// Appends what the bytes say; a character that they don't end waits for the next ones.
    void add(std::string_view bytes, std::string& text);
    /// Appends what is left of a character that was cut off.
    void finish(std::string& text);

private:
    void addUnit(unsigned unit, std::string& text);

    Utf16Order m_order;
    std::optional<unsigned char> m_half; ///< of a unit
    unsigned m_high = 0;                 ///< surrogate that waits for its low one; 0 if none does
};

} // namespace breakeven
