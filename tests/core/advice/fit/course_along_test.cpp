// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/course_along.h"
#include "core/advice/fit/fit_check.h"
#include "core/inputs/scale.h"
#include "core/scenario/file/presets.h"
#include "tests/support/plain_scenarios.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace breakeven;

namespace {

/// Answers drawn at random, the same each time.
AdviceChoices randomAnswers(std::mt19937& random)
{
    AdviceChoices advice;
    for (FitAnswer& answer : advice.answers)
        answer = enumerators<FitAnswer>[random() % enumeratorCount<FitAnswer>];
    return advice;
}

Course courseOf(const Scenario& scenario)
{
    return fittingCourse(fitFacts(evaluate(scenario)));
}

} // namespace

class CourseAlongTest : public QObject {
    Q_OBJECT

private slots:
    /// One GPU pays from 730,000 to 800,000 requests, a fiftieth of the slider, and the next from 1.46M on.
    void aStretchBetweenTwoStepsIsFound()
    {
        Scenario scenario = sawtooth();
        scenario.parameters.volume = 500000;
        scenario.shown = {Option::FrontierApi, Option::RentedGpu};
        Parameters& p = scenario.parameters; // what is not shown is dear
        p.smallInputPrice = p.smallOutputPrice = p.routerCost = 1000;
        p.unitRate = p.serverlessRate = 100;
        p.gpuPrice = 1e6;
        const Parameter& volume = *findParameter("volume");
        const Evaluation e = evaluate(scenario);
        const CourseAlong along(e, volume);
        const double from = sliderFraction(volume, scenario.parameters.volume);
        const auto first = along.change(from, courseOf(scenario), 1, HUGE_VAL);
        QVERIFY(first);
        QVERIFY(std::abs(exactAtFraction(volume, first->fraction) / 730000 - 1) < 1e-9);
        const auto second = along.change(first->fraction, first->course, 1, HUGE_VAL);
        QVERIFY(second);
        QVERIFY(std::abs(exactAtFraction(volume, second->fraction) / 800000 - 1) < 1e-9);
        QVERIFY(!along.change(from, courseOf(scenario), 1, (first->fraction - from) / 2));
        QVERIFY(!along.change(from, courseOf(scenario), 0, HUGE_VAL));
    }

    /// Wherever an input lies in what is said, the course is the one that is said.
    void changesHoldAllAlong()
    {
        constexpr int points = 400;
        std::mt19937 random(12);
        int turning = 0;
        for (const Preset& preset : presets())
            for (int i = 0; i < 3; ++i) {
                Scenario scenario = preset.scenario;
                scenario.advice = randomAnswers(random);
                const Evaluation e = evaluate(scenario);
                for (const FitChange& change : fitChanges(e)) {
                    if (change.parameter == nullptr)
                        continue;
                    const Parameter& row = *change.parameter;
                    turning += change.back ? 1 : 0;
                    const double from = sliderFraction(row, change.value);
                    const double to = change.back ? sliderFraction(row, *change.back)
                                      : change.value > scenario.parameters.*row.member ? 1.0
                                                                                       : 0.0;
                    for (int step = 0; step < points; ++step) {
                        Scenario other = scenario;
                        double& value = other.parameters.*row.member;
                        value = step == 0 ? change.value : exactAtFraction(row, from + (to - from) * step / points);
                        QVERIFY2(fitCheck(evaluate(other)).course == change.course,
                                 qPrintable(QString("%1, %2 at %3")
                                                .arg(QString::fromStdString(preset.id),
                                                     QString::fromStdString(inWords(changeInWords(change))))
                                                .arg(value)));
                    }
                    if (change.back) {
                        Scenario other = scenario;
                        other.parameters.*row.member = *change.back;
                        QVERIFY(fitCheck(evaluate(other)).course != change.course);
                    }
                }
            }
        QVERIFY(turning > 20);
    }
};

QTEST_APPLESS_MAIN(CourseAlongTest)
#include "course_along_test.moc"
