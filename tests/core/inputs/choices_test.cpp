// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/choices.h"

#include "core/inputs/known_ids.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/assignment.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"

#include <QTest>

#include <fmt/format.h>

#include <set>

using namespace breakeven;

namespace {

bool isGroup(std::string_view group)
{
    return std::ranges::any_of(parameterTable, [group](const Parameter& row) { return row.group == group; });
}

/// A scenario in which nothing is as by default.
Scenario allChanged()
{
    Scenario scenario;
    for (const Choice& row : choiceTable)
        scenario.choices.*row.member =
            *std::ranges::find_if(row.options, [&](Option option) { return option != row.defaultValue(); });
    for (const Switch& row : switchTable)
        scenario.choices.*row.member = !row.defaultValue();
    return scenario;
}

} // namespace

/// Whatever goes over the rows of choices and switches has each of them.
class ChoicesTest : public QObject {
    Q_OBJECT

private slots:
    void idsAreUniqueAndGroupsThoseOfTheParameters()
    {
        std::set<std::string_view> ids{"baseline", "focus"};
        for (const Parameter& row : parameterTable)
            ids.insert(row.id);
        for (const Choice& row : choiceTable)
            QVERIFY2(ids.insert(row.id).second && isGroup(row.group) && !row.edit.empty(), row.id.data());
        for (const Switch& row : switchTable)
            QVERIFY2(ids.insert(row.id).second && isGroup(row.group) && !row.edit.empty(), row.id.data());
    }

    void aFieldHasItsRow()
    {
        QCOMPARE(rowOf(&Choices::hybridHosting).id, std::string_view("hybrid_hosting"));
        QCOMPARE(rowOf(&Choices::amortizeUpfront).id, std::string_view("amortize_upfront"));
    }

    void onlyWhatAChoiceHasIsAnAnswer()
    {
        for (const Choice& row : choiceTable)
            for (const OptionInfo& option : optionTable) {
                const bool has = std::ranges::find(row.options, option.option) != row.options.end();
                const Result<Option> named = optionNamed(option.id, row);
                QCOMPARE(named.ok(), has);
                QCOMPARE(withChoice({}, row, option.option).choices.*row.member,
                         has ? option.option : row.defaultValue());
                if (!has)
                    QVERIFY(
                        inWords(named.error().what).starts_with(fmt::format("{} can't be {}; ", option.id, row.role)));
            }
    }

    void theCommandLineSetsEach()
    {
        const Scenario expected = allChanged();
        Scenario scenario;
        for (const Choice& row : choiceTable)
            QVERIFY(assign(scenario, row.id, info(expected.choices.*row.member).id).ok());
        for (const Switch& row : switchTable)
            QVERIFY(assign(scenario, row.id, expected.choices.*row.member ? "true" : "false").ok());
        QVERIFY(scenario == expected);
    }

    void editsChangeOneAlone()
    {
        const Scenario expected = allChanged();
        Scenario scenario;
        for (const Choice& row : choiceTable)
            scenario = withChoice(scenario, row, expected.choices.*row.member);
        for (const Switch& row : switchTable)
            scenario = withSwitch(scenario, row, expected.choices.*row.member);
        QVERIFY(scenario == expected);
    }

    void fileAndPinKeepEach()
    {
        Scenario scenario;
        scenario.pin = pinOf(allChanged());
        const auto reread = [](const Scenario& written) { return parseScenario(formatScenario(written), "f"); };
        Result<ScenarioFile> file = reread(scenario);
        QVERIFY(file && file->scenario == scenario);
        QVERIFY(withPinned(file->scenario, *file->scenario.pin).choices == allChanged().choices);
        file = reread(allChanged());
        QVERIFY(file && file->scenario == allChanged());
    }
};

QTEST_APPLESS_MAIN(ChoicesTest)
#include "choices_test.moc"
