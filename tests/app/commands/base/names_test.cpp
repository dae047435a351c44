// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/names.h"

#include "core/inputs/figures.h"

#include <QTest>

using namespace breakeven;

namespace {

using Names = std::vector<std::string>;

} // namespace

class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void theNearestIsGuessed_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Names>("names");
        QTest::addColumn<std::string>("nearest");
        const auto row = [](const char* what, const std::string& text, const Names& names, const char* nearest) {
            QTest::newRow(what) << text << names << std::string(nearest);
        };
        row("the name itself", "light", {"dark", "light"}, "light");
        row("a letter too few", "ligt", {"dark", "light"}, "light");
        row("a letter too many", "llight", {"dark", "light"}, "light");
        row("another letter", "gpu-rate", {"gpu_rate"}, "gpu_rate");
        row("two letters of a short name", "abc", {"abyz"}, "abyz");
        row("three letters of eight", "abcdefgh", {"abcdexyz"}, "");
        row("three letters of nine", "abcdefghi", {"abcdefxyz"}, "abcdefxyz");
        row("four letters of nine", "abcdefghi", {"abcdewxyz"}, "");
        row("a nearer one comes later", "abcd", {"abxy", "abcx"}, "abcx");
        row("the first of two as near", "aac", {"aab", "aad"}, "aab");
        row("no letter is right", "ab", {"cd"}, "");
        row("a single letter", "x", {"y"}, "");
        row("capitals are other letters", "LIGHT", {"light"}, "");
        row("nothing", "", {"a", "ab"}, "");
        row("no names", "light", {}, "");
        row("as long as a guess may be", std::string(64, 'a'), {std::string(63, 'a')}, std::string(63, 'a').c_str());
        row("longer", std::string(65, 'a'), {std::string(64, 'a')}, "");
    }
    void theNearestIsGuessed()
    {
        QFETCH(const std::string, text);
        QFETCH(const Names, names);
        QFETCH(const std::string, nearest);
        QCOMPARE(nearestName(text, names), nearest);
    }

    void allowedNamesAreListed()
    {
        QCOMPARE(allowedNames({"png"}), std::string("allowed is png"));
        QCOMPARE(allowedNames({"light", "dark"}), std::string("allowed are light and dark"));
        QCOMPARE(allowedNames({"png", "svg", "pdf"}), std::string("allowed are png, svg and pdf"));
    }

    void theIdsOfATableStandInItsOrder()
    {
        QCOMPARE(idsOf(figureTable), (Names{"monthly_saving", "settled_volume", "payback_months", "horizon_saving"}));
    }
};

QTEST_APPLESS_MAIN(NamesTest)
#include "names_test.moc"
