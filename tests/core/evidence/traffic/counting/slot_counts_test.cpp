// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/counting/slot_counts.h"

#include <QTest>

#include <map>
#include <random>

using namespace breakeven;

/// Counts by slot are the same whether they are kept one by one or all together.
class SlotCountsTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithAMap_data();
    void agreesWithAMap();
    void visitingEndsWhenItIsToldTo();
};

void SlotCountsTest::agreesWithAMap_data()
{
    QTest::addColumn<int>("places");
    QTest::addColumn<bool>("ordered");
    for (const int places : {0, 1, 9, 10, 11, 12, 60})
        for (const bool ordered : {false, true})
            QTest::addRow("%d slots, %s", places, ordered ? "in order" : "in any order") << places << ordered;
}

void SlotCountsTest::agreesWithAMap()
{
    QFETCH(const int, places);
    QFETCH(const bool, ordered);
    std::mt19937_64 random(3);
    SlotCounts<60, 10> counts;
    std::map<std::size_t, std::uint64_t> expected;
    for (int i = 0; i < 20 * places; ++i) {
        const auto slot = static_cast<std::size_t>(ordered ? i / 20 : static_cast<int>(random() % 1000) % places);
        const std::uint64_t count = random() % 5;
        counts.add(slot, count);
        expected[slot] += count;
    }
    std::map<std::size_t, std::uint64_t> seen;
    std::size_t least = 0;
    counts.forEach([&](std::size_t slot, std::uint64_t count) {
        if (slot < least)
            return false;
        least = slot + 1;
        if (count > 0)
            seen[slot] = count;
        return true;
    });
    std::erase_if(expected, [](const auto& entry) { return entry.second == 0; });
    QVERIFY(seen == expected);
}

void SlotCountsTest::visitingEndsWhenItIsToldTo()
{
    SlotCounts<8, 2> counts;
    for (const std::size_t slot : {5U, 1U, 7U}) { // the third makes room for all
        counts.add(slot, 1);
        std::size_t visited = 0;
        counts.forEach([&visited](std::size_t at, std::uint64_t count) {
            visited = at;
            return count == 0;
        });
        QCOMPARE(visited, slot == 5 ? std::size_t{5} : std::size_t{1});
    }
}

QTEST_APPLESS_MAIN(SlotCountsTest)
#include "slot_counts_test.moc"
