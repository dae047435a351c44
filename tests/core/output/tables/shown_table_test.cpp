// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/shown_table.h"

#include "core/advice/claims/published_claims.h"
#include "core/analysis/suggested_ranges.h"
#include "core/output/view.h"
#include "core/scenario/file/presets.h"
#include "tests/support/other_letters.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const MoneyShown twice{findCurrency("EUR"), 2};

Evaluation evaluated(View view)
{
    Scenario scenario =
        findPreset(view == View::Portfolio ? "an-insurers-twelve-tasks" : "support-ticket-triage")->scenario;
    scenario.ranges = suggestedRanges(scenario);
    scenario.pin = pinOf(scenario);
    return evaluate(scenario);
}

/// Whose texts from outside, such as names, have no letters.
Evaluation withoutLetters(View view)
{
    Scenario scenario = evaluated(view).scenario;
    scenario.name = "1";
    for (Task& task : scenario.tasks)
        task.name = std::to_string(&task - scenario.tasks.data());
    if (!scenario.tasks.empty())
        scenario.tasks.front().pinned = TaskPlace::Own;
    scenario.advice.claims.push_back({"2", ClaimFigure::MonthlyTotal, Option::FrontierApi, {1, 2}, "3", {}});
    return evaluate(scenario);
}

/// Differs from it in every choice and switch, and has a unit of reserved capacity.
Evaluation another()
{
    Scenario scenario;
    scenario.name = "4";
    scenario.focus = Option::ProvisionedApi;
    scenario.baseline = Option::TunedApi;
    scenario.choices = {Option::OwnedHardware, false};
    return evaluate(scenario);
}

/// What a published claim takes otherwise than its example, which goes with its figures and is no message.
std::string withoutVariations(std::string text)
{
    static const std::vector<CheckedClaim> claims = publishedClaims();
    std::string longest;
    for (const CheckedClaim& claim : claims)
        if (const Argument* variation = claim.text.argument("variation"))
            if (const auto& taken = std::get<std::string>(variation->value());
                taken.size() > longest.size() && text.find(taken) != std::string::npos)
                longest = taken;
    return longest.empty() ? text : text.erase(text.find(longest), longest.size());
}

} // namespace

/// The tables of the views as they are read in another language and another currency.
class ShownTableTest : public QObject {
    Q_OBJECT

    static void eachView()
    {
        QTest::addColumn<View>("view");
        for (const ViewInfo& row : viewTable)
            QTest::newRow(row.id.data()) << row.view;
    }

private slots:
    void everyAmountIsConvertedAndNothingElse_data() { eachView(); }
    /// What changes is worth twice as much, and is in euros by its heading or by its row's unit.
    void everyAmountIsConvertedAndNothingElse()
    {
        QFETCH(const View, view);
        const std::vector<TableRow> table = info(view).table(evaluated(view), {});
        const std::vector<TableRow> shown = inShownWords(table, inMoney(twice));
        QCOMPARE(shown.size(), table.size());
        int converted = 0;
        for (std::size_t row = 0; row < table.size(); ++row) {
            bool hasUnit = false;
            int ofRow = 0;
            for (std::size_t column = 0; column < table[row].size(); ++column) {
                const TableCell& before = table[row][column];
                const TableCell& after = shown[row][column];
                if (const auto* text = std::get_if<std::string>(&after)) {
                    QVERIFY2(text->find("USD") == std::string::npos, text->c_str());
                    hasUnit |= text->starts_with("EUR");
                    continue;
                }
                if (before == after)
                    continue;
                QCOMPARE(std::get<double>(after), 2 * std::get<double>(before));
                ++converted;
                const bool byHeading = std::get<std::string>(shown.front()[column]).find("(EUR") != std::string::npos;
                ofRow += byHeading ? 0 : 1;
            }
            QVERIFY2(ofRow == 0 || hasUnit, qPrintable(QString::number(row)));
        }
        const bool hasMoney = view != View::Qualitative;
        QCOMPARE(converted > 0, hasMoney);
    }

    void everyTextIsInTheLanguage_data() { eachView(); }
    /// All that the program says, that is; the code of a currency is the same in every language.
    void everyTextIsInTheLanguage()
    {
        QFETCH(const View, view);
        const OtherLetters language;
        const std::vector<TableRow> table =
            info(view).table(withoutLetters(view), {.allInputs = true, .others = {another()}});
        QVERIFY(table.size() > 1);
        for (const TableRow& row : inShownWords(table, language.catalog()))
            for (const TableCell& cell : row) {
                QVERIFY(!std::holds_alternative<Message>(cell));
                std::string text = withoutVariations(wordsOf(cell));
                if (const std::size_t code = text.find("USD"); code != std::string::npos)
                    text.erase(code, 3);
                QVERIFY2(!hasLatinLetters(text), text.c_str());
            }
    }

    void numbersAreTheSameInEveryLanguage_data() { eachView(); }
    void numbersAreTheSameInEveryLanguage()
    {
        QFETCH(const View, view);
        const OtherLetters language;
        const std::vector<TableRow> table = info(view).table(evaluated(view), {});
        for (const MoneyShown& money : {MoneyShown{}, twice}) {
            const std::vector<TableRow> inEnglish = inShownWords(table, inMoney(money));
            const std::vector<TableRow> other = inShownWords(table, inMoney(money, language.catalog()));
            for (std::size_t row = 0; row < table.size(); ++row)
                for (std::size_t column = 0; column < table[row].size(); ++column) {
                    QCOMPARE(other[row][column].index(), inEnglish[row][column].index());
                    if (std::holds_alternative<double>(other[row][column]))
                        QVERIFY(other[row][column] == inEnglish[row][column]);
                }
        }
    }

    void inEnglishAndDollarsItReadsAsInAFile_data() { eachView(); }
    void inEnglishAndDollarsItReadsAsInAFile()
    {
        QFETCH(const View, view);
        const std::vector<TableRow> table = info(view).table(evaluated(view), {});
        QCOMPARE(csv(inShownWords(table, english)), csv(table));
    }

    void monthsBesideAmountsStay()
    {
        const std::vector<TableRow> table = info(View::Information).table(evaluated(View::Information), {});
        const std::vector<TableRow> shown = inShownWords(table, inMoney(twice));
        QVERIFY(table.size() > 2);
        for (std::size_t row = 1; row < table.size(); ++row)
            QVERIFY(table[row].back() == shown[row].back());
    }

    void theUnitOfMoneyHasTheCurrencysCodeInEveryLanguage()
    {
        const OtherLetters language;
        const std::vector<TableRow> table = info(View::Distribution).table(evaluated(View::Distribution), {});
        const std::vector<TableRow> shown = inShownWords(table, inMoney(twice, language.catalog()));
        QCOMPARE(std::get<std::string>(shown.back()[2]), std::string("EUR/λλλλλ"));
        QVERIFY(std::get<std::string>(shown[1][2]) == "λλλλλλλλ/λλλλλ"); // requests/month
    }
};

QTEST_APPLESS_MAIN(ShownTableTest)
#include "shown_table_test.moc"
