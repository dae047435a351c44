// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/flip_words.h"
#include "core/advice/verdict/key_figures.h"
#include "core/advice/verdict/verdict.h"
#include "core/advice/words/paying_volumes.h"
#include "core/analysis/figure_of.h"
#include "core/inputs/typed/typed_value.h"
#include "core/model/equality.h"
#include "core/scenario/file/presets.h"
#include "tests/support/plain_scenarios.h"
#include "tests/support/random_scenarios.h"

#include <QRegularExpression>
#include <QTest>

using namespace breakeven;

namespace {

/// Presets, worked examples and scenarios at random, among them ones whose curves cross many times.
std::vector<Scenario> manyScenarios()
{
    std::vector<Scenario> scenarios{{}, sawtooth(), tunedApi()};
    for (const Preset& preset : presets())
        scenarios.push_back(preset.scenario);
    RandomScenarios random(2611);
    for (int i = 0; i < 2000; ++i) {
        Scenario scenario = i % 4 == 0 ? random.sawtooth(random.logarithmic(2, 200)) : random.next();
        if (i % 4 != 0)
            scenario.focus = enumerators<Option>[random.below(optionCount)];
        if (scenario.focus == scenario.baseline)
            scenario.focus = scenario.baseline == Option::RentedGpu ? Option::TunedApi : Option::RentedGpu;
        scenarios.push_back(std::move(scenario));
    }
    return scenarios;
}

QString said(const Message& message)
{
    return QString::fromStdString(inWords(message));
}

/// The volumes that a text names, as people read them: "644k", "8.03M", "643,550".
std::vector<double> volumesIn(const QString& text)
{
    static const QRegularExpression figure(QStringLiteral("\\d[\\d,.]*\\d?[kMBT]?"));
    std::vector<double> volumes;
    for (auto match = figure.globalMatch(text); match.hasNext();) {
        const std::string word = match.next().captured().toStdString();
        volumes.push_back(parseTyped(rowOf(&Parameters::volume), word).value());
    }
    return volumes;
}

/// What the focus saves at a volume, in dollars a month.
double savingAt(const Evaluation& e, double volume)
{
    return difference(costsOf(e.model, e.scenario.baseline).total(volume),
                      costsOf(e.model, e.scenario.focus).total(volume));
}

/// The figures of a turn's place: one, or the two ends.
std::vector<double> figuresOf(const Message& text)
{
    std::vector<double> figures;
    const Message& place = std::get<Message>(text.argument("place")->value());
    for (const char* name : {"value", "low", "high"})
        if (const Argument* argument = place.argument(name))
            figures.push_back(std::get<Quantity>(argument->value()).value);
    return figures;
}

} // namespace

/// What a sentence says of a threshold is true at the figure that stands in it.
class TrueFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void itPaysAtTheVolumesThatAreNamed()
    {
        int named = 0;
        for (const Scenario& scenario : manyScenarios()) {
            const Evaluation e = evaluate(scenario);
            const BreakEven& found = e.focus().breakEven;
            if (!namesVolume(found))
                continue;
            const QString words = said(payingVolumes(found, VolumeUnit::RequestsAMonth, scenario.parameters.volume));
            QString volumes = words;
            volumes.remove(QRegularExpression(QStringLiteral("in (more than )?\\d+ ranges of volume")));
            for (const double volume : volumesIn(volumes)) {
                ++named;
                QVERIFY2(savingAt(e, volume) >= 0 || volume < volumeRange.low,
                         qPrintable(words + QLatin1Char(' ') + QString::fromStdString(describe(scenario))));
            }
        }
        QVERIFY(named > 300);
    }

    /// The key figure, the chart's callout and the words after "pays" name one figure.
    void oneFigureStandsEverywhere()
    {
        for (const Scenario& scenario : manyScenarios()) {
            const Evaluation e = evaluate(scenario);
            const BreakEven& found = e.focus().breakEven;
            if (!found.settledVolume || found.always())
                continue;
            const QString words = said(payingVolumes(found, VolumeUnit::Said, scenario.parameters.volume));
            for (const KeyFigure& figure : keyFigures(e))
                if (figure.id == "settled_volume")
                    QVERIFY2(words.contains(said(figure.value)),
                             qPrintable(words + QLatin1Char(' ') + said(figure.value)));
        }
    }

    /// At the figure of a mark the answer has turned; a volume's is where the focus is the cheaper one.
    void theAnswerHasTurnedAtTheMarks()
    {
        int marks = 0;
        for (const Scenario& scenario : manyScenarios()) {
            if (marks > 4000)
                break;
            const auto saving = [&](const Parameter& parameter, double value) {
                Scenario there = scenario;
                there.parameters.*parameter.member = value;
                return figureOf(there, there.focus, Figure::MonthlySaving).value.value_or(0);
            };
            const double now = figureOf(scenario, scenario.focus, Figure::MonthlySaving).value.value_or(0);
            for (const FlipLine& line : flipLines(scenario, flipMarks(scenario))) {
                if (!line.parameter->slider.contains(scenario.parameters.*line.parameter->member))
                    continue; // it counts as standing at the slider's end
                const bool isVolume = line.parameter->member == &Parameters::volume;
                for (const double figure : figuresOf(line.text)) {
                    ++marks;
                    const double there = saving(*line.parameter, figure);
                    QVERIFY2(isVolume ? there >= 0 : there == 0 || (there > 0) != (now > 0),
                             qPrintable(said(line.text) + QStringLiteral(" now %1 there %2 ").arg(now).arg(there) +
                                        QString::fromStdString(describe(scenario))));
                }
            }
        }
        QVERIFY(marks > 2000);
    }

    /// "Requests per month below 644k" beside "pays from 644k".
    void aVolumesMarkIsTheBreakEvensFigure()
    {
        Scenario scenario;
        const Evaluation e = evaluate(scenario);
        QVERIFY(inWords(verdict(e).front()).find("from 644k") != std::string::npos);
        for (const FlipLine& line : flipLines(scenario, flipMarks(scenario)))
            if (line.parameter->member == &Parameters::volume)
                QCOMPARE(inWords(line.text), std::string("Requests per month below 644k"));
    }
};

QTEST_APPLESS_MAIN(TrueFiguresTest)
#include "true_figures_test.moc"
