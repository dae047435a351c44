// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace breakeven::test {

// How far apart two colors are for people, also for those who see fewer of them.

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

[[nodiscard]] Triple product(const Matrix& matrix, const Triple& values);

/// What is seen of linear red, green and blue: by Machado, Oliveira and Fernandes (2009), complete deficiencies.
inline constexpr Matrix everyColor{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
inline constexpr Matrix withoutRed{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
inline constexpr Matrix withoutGreen{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
inline constexpr Matrix withoutBlue{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
inline constexpr Matrix inGray{{{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}}};

/// A color's linear red, green and blue as they are seen, each 0 … 1.
[[nodiscard]] Triple seenLight(const QColor& color, const Matrix& vision);

/// The same in CIE L*a*b* under D65.
[[nodiscard]] Triple seenLab(const QColor& color, const Matrix& vision);

/// CIEDE2000 of two colors in L*a*b*: Sharma, Wu and Dalal (2005), formulas 2 to 22. About 1 can just be seen.
[[nodiscard]] double colorDifference(const Triple& one, const Triple& other);

} // namespace breakeven::test
