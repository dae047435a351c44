// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/counting/seen_hashes.h"
#include "tests/support/heap_in_use.h"

#include <QTest>

#include <memory>
#include <random>
#include <unordered_set>

using namespace breakeven;
using namespace breakeven::test;

class SeenHashesTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatASetSays_data();
    void saysWhatASetSays();
    void aMillionAreRememberedIn32MiB();
};

void SeenHashesTest::saysWhatASetSays_data()
{
    QTest::addColumn<std::size_t>("most");
    QTest::addColumn<std::size_t>("factor");
    QTest::newRow("many that come again") << std::size_t(3'000) << std::size_t(0x9E3779B97F4A7C15);
    QTest::newRow("few, nought among them") << std::size_t(3) << std::size_t(1);
    QTest::newRow("all at the same slot") << std::size_t(900) << (std::size_t(1) << 40U);
}

void SeenHashesTest::saysWhatASetSays()
{
    QFETCH(std::size_t, most);
    QFETCH(std::size_t, factor);
    std::mt19937_64 random(7);
    SeenHashes hashes;
    std::unordered_set<std::size_t> set;
    for (int i = 0; i < 20'000; ++i) {
        std::size_t hash = (random() % most) * factor;
        if (hash == 1) // stands for nought: nobody minds that one in 2^64 is taken for another
            hash = 2;
        QCOMPARE(hashes.seenBefore(hash), !set.insert(hash).second);
    }
}

void SeenHashesTest::aMillionAreRememberedIn32MiB()
{
    const std::size_t before = inUse;
    const auto hashes = std::make_unique<SeenHashes>();
    std::mt19937_64 random(3);
    for (std::size_t i = 0; i < SeenHashes::most; ++i)
        QVERIFY(!hashes->seenBefore(random()));
    QVERIFY(inUse - before <= std::size_t{32} << 20U);

    const std::size_t oneMore = random();
    QVERIFY(!hashes->seenBefore(oneMore));
    QVERIFY(!hashes->seenBefore(oneMore)); // there was no room for it
    random.seed(3);
    QVERIFY(hashes->seenBefore(random()));
}

QTEST_APPLESS_MAIN(SeenHashesTest)
#include "seen_hashes_test.moc"
