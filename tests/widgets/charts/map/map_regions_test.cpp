// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/map/map_regions.h"

#include "core/inputs/parameter_table.h"
#include "tests/support/random_scenarios.h"

#include <QTest>

#include <cmath>

using namespace breakeven;

namespace {

constexpr QRectF taken(0.4, 0.4, 0.2, 0.1);

/// Whether the cell is the option's, off the taken place and off the line.
bool isFree(const DecisionMap& map, Option option, int column, int row)
{
    const QRectF cell(1.0 * column / map.columns, 1.0 * row / map.rows, 1.0 / map.columns, 1.0 / map.rows);
    for (const PlaneSegment& piece : map.equal)
        if (std::floor(piece.from.x * map.columns) == column && std::floor(piece.from.y * map.rows) == row)
            return false;
    return map.at(column, row) == option && !cell.intersects(taken);
}

bool allFree(const DecisionMap& map, Option option, int left, int bottom, int width, int height)
{
    for (int row = bottom; row < bottom + height; ++row)
        for (int column = left; column < left + width; ++column)
            if (!isFree(map, option, column, row))
                return false;
    return true;
}

} // namespace

class MapRegionsTest : public QObject {
    Q_OBJECT

private slots:
    /// A place is free, and where none is found there is none.
    void bruteForce()
    {
        constexpr QSizeF size(0.3, 0.1);
        RandomScenarios random(4);
        int found = 0;
        int without = 0;
        for (int i = 0; i < 200; ++i) {
            const auto x = static_cast<std::size_t>(random.below(static_cast<int>(parameterCount)));
            const DecisionMap map =
                decisionMap(random.next(), parameterTable[x], parameterTable[(x + 1) % parameterCount], {32, 20});
            const MapRegions regions(map, {taken});
            const int width = static_cast<int>(std::ceil(size.width() * map.columns));
            const int height = static_cast<int>(std::ceil(size.height() * map.rows));
            for (const OptionInfo& row : optionTable) {
                if (!regions.has(row.option))
                    continue;
                if (const auto room = regions.roomFor(row.option, size)) {
                    ++found;
                    const int left = static_cast<int>(std::round(room->x * map.columns - width / 2.0 - 0.25));
                    const int bottom = static_cast<int>(std::round(room->y * map.rows - height / 2.0 - 0.25));
                    QVERIFY(left >= 0 && bottom >= 0);
                    QVERIFY(allFree(map, row.option, left, bottom, width, height));
                    continue;
                }
                ++without;
                for (int bottom = 0; bottom + height <= map.rows; ++bottom)
                    for (int left = 0; left + width <= map.columns; ++left)
                        QVERIFY(!allFree(map, row.option, left, bottom, width, height));
            }
        }
        QVERIFY(found > 20 && without > 3);
    }

    void whatIsNotThereHasNoRoom()
    {
        const DecisionMap map = decisionMap({}, rowOf(&Parameters::volume), rowOf(&Parameters::gpuRate), {80, 50});
        const MapRegions regions(map, {});
        QVERIFY(regions.has(Option::OwnedHardware) && !regions.has(Option::ServerlessGpu));
        QVERIFY(!regions.roomFor(Option::ServerlessGpu, {0.01, 0.01}));
        const auto room = regions.roomFor(Option::RentedGpu, {0.1, 0.05});
        QVERIFY(room && room->y < 0.4 && room->x > 0.5); // cheap GPUs at high volumes
    }
};

QTEST_APPLESS_MAIN(MapRegionsTest)
#include "map_regions_test.moc"
