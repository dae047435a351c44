// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/color_difference.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace breakeven::test {

namespace {

constexpr double fullTurn = 360;

double radians(double degrees)
{
    return degrees * std::numbers::pi / (fullTurn / 2);
}

/// In degrees from 0 on; 0 of gray.
double hueOf(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double degrees = std::atan2(b, a) * (fullTurn / 2) / std::numbers::pi;
    return degrees < 0 ? degrees + fullTurn : degrees;
}

/// x⁷ / (x⁷ + 25⁷), rooted.
double chromaTerm(double chroma)
{
    const double power = std::pow(chroma, 7);
    return std::sqrt(power / (power + std::pow(25.0, 7)));
}

double meanHue(double one, double other, bool gray)
{
    if (gray)
        return one + other;
    if (std::abs(one - other) <= fullTurn / 2)
        return (one + other) / 2;
    return one + other < fullTurn ? (one + other + fullTurn) / 2 : (one + other - fullTurn) / 2;
}

} // namespace

Triple product(const Matrix& matrix, const Triple& values)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * values[column];
    return result;
}

Triple seenLight(const QColor& color, const Matrix& vision)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    Triple seen = product(vision, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double& part : seen)
        part = std::clamp(part, 0.0, 1.0);
    return seen;
}

Triple seenLab(const QColor& color, const Matrix& vision)
{
    constexpr Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Triple white{0.95047, 1, 1.08883};
    Triple xyz = product(toXyz, seenLight(color, vision));
    for (std::size_t i = 0; i < 3; ++i) {
        const double share = xyz[i] / white[i];
        xyz[i] = share > 216.0 / 24389 ? std::cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

double colorDifference(const Triple& one, const Triple& other)
{
    const double stretch =
        1 + 0.5 * (1 - chromaTerm((std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2));
    const double a1 = stretch * one[1];
    const double a2 = stretch * other[1];
    const double c1 = std::hypot(a1, one[2]);
    const double c2 = std::hypot(a2, other[2]);
    const bool gray = c1 * c2 == 0;
    const double h1 = hueOf(a1, one[2]);
    const double h2 = hueOf(a2, other[2]);
    double turn = gray ? 0 : h2 - h1;
    if (turn > fullTurn / 2)
        turn -= fullTurn;
    else if (turn < -fullTurn / 2)
        turn += fullTurn;
    const double light = (one[0] + other[0]) / 2;
    const double chroma = (c1 + c2) / 2;
    const double hue = meanHue(h1, h2, gray);
    const double weight = 1 - 0.17 * std::cos(radians(hue - 30)) + 0.24 * std::cos(radians(2 * hue)) +
                          0.32 * std::cos(radians(3 * hue + 6)) - 0.20 * std::cos(radians(4 * hue - 63));
    const double squared = (light - 50) * (light - 50);
    const double byLight = (other[0] - one[0]) / (1 + 0.015 * squared / std::sqrt(20 + squared));
    const double byChroma = (c2 - c1) / (1 + 0.045 * chroma);
    const double byHue = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2)) / (1 + 0.015 * chroma * weight);
    const double bluish = 30 * std::exp(-std::pow((hue - 275) / 25, 2));
    const double rotation = -std::sin(radians(2 * bluish)) * 2 * chromaTerm(chroma);
    return std::sqrt(byLight * byLight + byChroma * byChroma + byHue * byHue + rotation * byChroma * byHue);
}

} // namespace breakeven::test
