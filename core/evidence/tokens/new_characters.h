// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace breakeven {

// The encodings' reference splits text by Unicode 16. PCRE2 10.42 knows Unicode 14: what has been assigned since is
// told to it in the pattern. Where PCRE2 is newer, that says again what it knows.

enum class NewKind {
    Upper,  ///< an uppercase letter
    Lower,  ///< a lowercase letter
    Letter, ///< without case, or a modifier
    Mark,
    Number,
    Format ///< no space any more, although PCRE2's \s still has it
};

struct NewCharacters {
    char32_t first;
    char32_t last;
    NewKind kind;
};

inline constexpr std::array<NewCharacters, 76> newCharacters{{
    {0x897, 0x897, NewKind::Mark},       {0xCF3, 0xCF3, NewKind::Mark},       {0xECE, 0xECE, NewKind::Mark},
    {0x180E, 0x180E, NewKind::Format},   {0x1C89, 0x1C89, NewKind::Upper},    {0x1C8A, 0x1C8A, NewKind::Lower},
    {0xA7CB, 0xA7CC, NewKind::Upper},    {0xA7CD, 0xA7CD, NewKind::Lower},    {0xA7DA, 0xA7DA, NewKind::Upper},
    {0xA7DB, 0xA7DB, NewKind::Lower},    {0xA7DC, 0xA7DC, NewKind::Upper},    {0x105C0, 0x105F3, NewKind::Letter},
    {0x10D40, 0x10D49, NewKind::Number}, {0x10D4A, 0x10D4F, NewKind::Letter}, {0x10D50, 0x10D65, NewKind::Upper},
    {0x10D69, 0x10D6D, NewKind::Mark},   {0x10D6F, 0x10D6F, NewKind::Letter}, {0x10D70, 0x10D85, NewKind::Lower},
    {0x10EC2, 0x10EC4, NewKind::Letter}, {0x10EFC, 0x10EFF, NewKind::Mark},   {0x1123F, 0x11240, NewKind::Letter},
    {0x11241, 0x11241, NewKind::Mark},   {0x11380, 0x11389, NewKind::Letter}, {0x1138B, 0x1138B, NewKind::Letter},
    {0x1138E, 0x1138E, NewKind::Letter}, {0x11390, 0x113B5, NewKind::Letter}, {0x113B7, 0x113B7, NewKind::Letter},
    {0x113B8, 0x113C0, NewKind::Mark},   {0x113C2, 0x113C2, NewKind::Mark},   {0x113C5, 0x113C5, NewKind::Mark},
    {0x113C7, 0x113CA, NewKind::Mark},   {0x113CC, 0x113D0, NewKind::Mark},   {0x113D1, 0x113D1, NewKind::Letter},
    {0x113D2, 0x113D2, NewKind::Mark},   {0x113D3, 0x113D3, NewKind::Letter}, {0x113E1, 0x113E2, NewKind::Mark},
    {0x116D0, 0x116E3, NewKind::Number}, {0x11BC0, 0x11BE0, NewKind::Letter}, {0x11BF0, 0x11BF9, NewKind::Number},
    {0x11F00, 0x11F01, NewKind::Mark},   {0x11F02, 0x11F02, NewKind::Letter}, {0x11F03, 0x11F03, NewKind::Mark},
    {0x11F04, 0x11F10, NewKind::Letter}, {0x11F12, 0x11F33, NewKind::Letter}, {0x11F34, 0x11F3A, NewKind::Mark},
    {0x11F3E, 0x11F42, NewKind::Mark},   {0x11F50, 0x11F59, NewKind::Number}, {0x11F5A, 0x11F5A, NewKind::Mark},
    {0x1342F, 0x1342F, NewKind::Letter}, {0x13440, 0x13440, NewKind::Mark},   {0x13441, 0x13446, NewKind::Letter},
    {0x13447, 0x13455, NewKind::Mark},   {0x13460, 0x143FA, NewKind::Letter}, {0x16100, 0x1611D, NewKind::Letter},
    {0x1611E, 0x1612F, NewKind::Mark},   {0x16130, 0x16139, NewKind::Number}, {0x16D40, 0x16D6C, NewKind::Letter},
    {0x16D70, 0x16D79, NewKind::Number}, {0x18CFF, 0x18CFF, NewKind::Letter}, {0x1B132, 0x1B132, NewKind::Letter},
    {0x1B155, 0x1B155, NewKind::Letter}, {0x1CCF0, 0x1CCF9, NewKind::Number}, {0x1D2C0, 0x1D2D3, NewKind::Number},
    {0x1DF25, 0x1DF2A, NewKind::Lower},  {0x1E030, 0x1E06D, NewKind::Letter}, {0x1E08F, 0x1E08F, NewKind::Mark},
    {0x1E4D0, 0x1E4EB, NewKind::Letter}, {0x1E4EC, 0x1E4EF, NewKind::Mark},   {0x1E4F0, 0x1E4F9, NewKind::Number},
    {0x1E5D0, 0x1E5ED, NewKind::Letter}, {0x1E5EE, 0x1E5EF, NewKind::Mark},   {0x1E5F0, 0x1E5F0, NewKind::Letter},
    {0x1E5F1, 0x1E5FA, NewKind::Number}, {0x2B739, 0x2B739, NewKind::Letter}, {0x2EBF0, 0x2EE5D, NewKind::Letter},
    {0x31350, 0x323AF, NewKind::Letter},
}};

/// Whether one of them is in the text, which is UTF-8 without faults.
[[nodiscard]] bool hasNewCharacters(std::string_view utf8);

} // namespace breakeven
