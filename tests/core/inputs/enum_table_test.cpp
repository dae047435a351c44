// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/enum_table.h"

#include <QTest>

#include <string>
#include <vector>

using namespace breakeven;

namespace {

enum class Fruit { Apple, Pear2, Plum };
enum class Lonely { Only };

struct FruitInfo {
    Fruit fruit;
    std::string_view id;
    int seeds;
};

using FruitTable = EnumTable<&FruitInfo::fruit>;

constexpr FruitTable fruitTable{{{Fruit::Apple, "apple", 5}, {Fruit::Pear2, "pear", 8}, {Fruit::Plum, "plum", 1}}};

// What must not compile: a row too few, one too many, and rows out of order.
template <std::size_t Count> constexpr bool takesRows = std::is_constructible_v<FruitTable, const FruitInfo (&)[Count]>;
static_assert(takesRows<3> && !takesRows<2> && !takesRows<4>);
static_assert(FruitTable::standInOrder({{Fruit::Apple, "", 0}, {Fruit::Pear2, "", 0}, {Fruit::Plum, "", 0}}));
static_assert(!FruitTable::standInOrder({{Fruit::Pear2, "", 0}, {Fruit::Apple, "", 0}, {Fruit::Plum, "", 0}}));
static_assert(!FruitTable::standInOrder({{Fruit::Apple, "", 0}, {Fruit::Apple, "", 0}, {Fruit::Plum, "", 0}}));

using SeedMap = EnumMap<Fruit, int>;
template <std::size_t Count>
constexpr bool takesValues = std::is_constructible_v<SeedMap, const SeedMap::Entry (&)[Count]>;
static_assert(takesValues<3> && !takesValues<2> && !takesValues<4>);

} // namespace

template <> inline constexpr const auto& breakeven::tableOf<Fruit> = fruitTable;

class EnumTableTest : public QObject {
    Q_OBJECT

private slots:
    void enumeratorsAreCounted()
    {
        QCOMPARE(enumeratorCount<Fruit>, std::size_t{3});
        QCOMPARE(enumeratorCount<Lonely>, std::size_t{1});
        QVERIFY((enumerators<Fruit> == std::array{Fruit::Apple, Fruit::Pear2, Fruit::Plum}));
    }

    void rowsAreFoundByEnumeratorAndById()
    {
        QCOMPARE(fruitTable[Fruit::Pear2].seeds, 8);
        QCOMPARE(info(Fruit::Plum).id, std::string_view("plum"));
        QVERIFY(fruitTable.find("plum") == Fruit::Plum);
        for (const char* unknown : {"", "Plum", "plu", "plums", "quince"})
            QVERIFY2(!fruitTable.find(unknown), unknown);
    }

    void rowsStandInTheEnumsOrder()
    {
        QCOMPARE(fruitTable.size(), std::size_t{3});
        std::string ids;
        for (const FruitInfo& row : fruitTable)
            ids += std::string(row.id) + ' ';
        QCOMPARE(ids, std::string("apple pear plum "));
    }

    void aSetHoldsWhatWasInserted()
    {
        EnumSet<Fruit> set;
        QVERIFY(set.empty());
        set.insert(Fruit::Plum);
        set.insert(Fruit::Plum);
        QVERIFY(set.contains(Fruit::Plum) && !set.contains(Fruit::Apple) && !set.empty());
        QVERIFY(set == EnumSet<Fruit>{Fruit::Plum});
        set.erase(Fruit::Apple);
        set.erase(Fruit::Plum);
        QVERIFY(set.empty() && set == EnumSet<Fruit>());
    }

    void aSetOfThoseThatFulfill()
    {
        QVERIFY((EnumSet<Fruit>::all() == EnumSet<Fruit>{Fruit::Apple, Fruit::Pear2, Fruit::Plum}));
        const auto many = EnumSet<Fruit>::where([](Fruit fruit) { return info(fruit).seeds > 1; });
        QVERIFY((many == EnumSet<Fruit>{Fruit::Apple, Fruit::Pear2}));
    }

    void aMapHasAValueForEach()
    {
        SeedMap map;
        for (const int value : map)
            QCOMPARE(value, 0);
        map[Fruit::Plum] = 3;
        QCOMPARE(map[Fruit::Plum], 3);
        constexpr SeedMap constants{{{Fruit::Apple, 1}, {Fruit::Pear2, 2}, {Fruit::Plum, 3}}};
        QVERIFY(map != constants);
        map[Fruit::Apple] = 1;
        map[Fruit::Pear2] = 2;
        QVERIFY(map == constants);
    }

    void aMapIsAskedForInOrder()
    {
        std::string asked;
        const auto map = EnumMap<Fruit, std::string>::by([&](Fruit fruit) {
            asked += info(fruit).id;
            return std::string(info(fruit).id);
        });
        QCOMPARE(asked, std::string("applepearplum"));
        QCOMPARE(map[Fruit::Pear2], std::string("pear"));
    }
};

QTEST_GUILESS_MAIN(EnumTableTest)
#include "enum_table_test.moc"
