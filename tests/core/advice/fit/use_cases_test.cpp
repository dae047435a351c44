// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/use_cases.h"

#include "core/analysis/evaluation.h"
#include "core/scenario/file/presets.h"

#include <QTest>

#include <algorithm>

using namespace breakeven;

class UseCasesTest : public QObject {
    Q_OBJECT

private slots:
    void thePublishedOnesComeFirst()
    {
        const std::vector<UseCase> cases = useCases();
        QVERIFY(cases.size() > 3);
        for (std::size_t i = 0; i < cases.size(); ++i)
            QCOMPARE(cases[i].published, i < 3);
        QCOMPARE(cases[0].preset, std::string("airline-support-chatbot"));
        QCOMPARE(cases[2].preset, std::string("ap-calculus-tutor"));
    }

    void everyCommonTaskIsOne()
    {
        const std::vector<UseCase> cases = useCases();
        const std::vector<Preset> all = presets();
        const auto common = std::ranges::count(all, std::string("Common tasks"), &Preset::group);
        QCOMPARE(std::ranges::count(cases, false, &UseCase::published), common);
        for (const UseCase& one : cases)
            QCOMPARE(std::ranges::count(cases, one.preset, &UseCase::preset), 1);
    }

    void figuresAreThoseOfThePreset()
    {
        const UseCase airline = useCases().front();
        QCOMPARE(inWords(airline.baseline), std::string("Frontier API: $20,000 a month"));
        QCOMPARE(inWords(airline.focus), std::string("Rented GPU: $3,000 a month"));
        QCOMPARE(inWords(airline.breakEven), std::string("Break-even: 1.5M requests a month"));
        for (const UseCase& one : useCases()) {
            const std::vector<Preset> all = presets();
            const auto preset = std::ranges::find(all, one.preset, &Preset::id);
            QVERIFY2(preset != all.end(), one.preset.c_str());
            QCOMPARE(one.name, preset->scenario.name);
            QCOMPARE(one.question, preset->question);
            QCOMPARE(one.source, preset->source);
            const bool pays = evaluate(preset->scenario).focus().breakEven.settledVolume.has_value();
            QCOMPARE(inWords(one.breakEven) != "Break-even: never", pays);
        }
    }
};

QTEST_APPLESS_MAIN(UseCasesTest)
#include "use_cases_test.moc"
