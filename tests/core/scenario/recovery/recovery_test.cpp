// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/recovery/recovery.h"

#include "tests/support/random_scenarios.h"

#include <QTest>

#include <limits>

using namespace breakeven;

namespace {

bool areSame(const Recovery& a, const Recovery& b)
{
    return a.file == b.file && a.seen == b.seen && a.at == b.at && a.scenario == b.scenario && a.view == b.view;
}

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void everyScenarioComesBackBitForBit()
    {
        RandomScenarios random(11);
        for (int round = 0; round < 300; ++round) {
            Recovery kept;
            kept.scenario = random.withRanges(random.next(), 5);
            kept.scenario.name = std::string(static_cast<std::size_t>(random.below(20)), 'n');
            kept.scenario.notes = "\"{}\n→\t\\";
            kept.at = random.below(1 << 30) * std::int64_t{4000};
            if (round % 2 == 0)
                kept.seen = Fingerprint{static_cast<std::uint64_t>(random.below(1000)),
                                        std::numeric_limits<std::uint64_t>::max() - random.below(1000)};
            if (round % 3 != 0)
                kept.file = "/home/ada/x y%41\xff\x01\n.breakeven";
            if (round % 5 == 0)
                kept.view = R"({"tab": 3})";
            const Result<Recovery> read = parseRecovery(formatRecovery(kept), "here");
            QVERIFY2(read.ok(), read ? "" : read.error().sentence().c_str());
            QVERIFY(areSame(*read, kept) || !kept.view.empty());
            QVERIFY(read->view.empty() == kept.view.empty());
        }
    }

    /// Cut off anywhere, or with any one byte changed, it is refused or says just the same.
    void whatIsDamagedIsNeverTakenForSomethingElse()
    {
        Recovery kept;
        kept.file = "/home/ada/a.breakeven";
        kept.seen = Fingerprint{5, 7};
        kept.at = 1'800'000'000;
        kept.scenario.name = "Triage";
        const std::string bytes = formatRecovery(kept);
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QVERIFY2(!parseRecovery(std::string_view(bytes).substr(0, length), "x"),
                     qPrintable(QString::number(length)));
        const std::size_t head = bytes.find('\n');
        for (std::size_t i = 0; i < bytes.size(); ++i)
            for (const int flip : {1, 32, 128}) {
                std::string other = bytes;
                other[i] = static_cast<char>(other[i] ^ flip);
                const Result<Recovery> read = parseRecovery(other, "x");
                // The head's own words may still make sense: then the scenario is untouched.
                QVERIFY(!read || (i < head && read->scenario == kept.scenario));
            }
        QVERIFY(!parseRecovery(bytes + "x", "x"));
    }

    void otherFilesAreRefused()
    {
        for (const char* text : {"", "\n", "{}\n{}", "[]\n", R"({"format": "breakeven-scenario"})", "hello\nworld"})
            QCOMPARE(parseRecovery(text, "x").error().sentence(), std::string("x: is damaged or cut off"));
        QCOMPARE(parseRecovery("{\"format\":\"breakeven-recovery\",\"version\":2}\n", "x").error().sentence(),
                 std::string("x: was written by a newer version of the program"));
    }
};

QTEST_APPLESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
