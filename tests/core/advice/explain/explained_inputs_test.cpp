// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/explain/explained_inputs.h"

#include "core/inputs/parameter_table.h"

#include <QTest>

using namespace breakeven;

namespace {

using Kind = Explained::Kind;

std::string labelIn(const Explained& what)
{
    return inWords(what.term().label);
}

} // namespace

class ExplainedInputsTest : public QObject {
    Q_OBJECT

private slots:
    void inputsAreTheScenarios()
    {
        Scenario scenario;
        scenario.parameters.routedShare = 40;
        scenario.choices.amortizeUpfront = false;
        const ExplainedInputs in(scenario);
        const Explained input = in(&Parameters::routedShare);
        QVERIFY(input.term().kind == Kind::Input && input.value() == 40);
        const Explained share = in.share(&Parameters::routedShare);
        QVERIFY(share.term().kind == Kind::Share && share.value() == 0.4);
        QVERIFY(!in.isOn(&Choices::amortizeUpfront));
    }

    void aStepHasItsLabelAndItsMeasure_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<Measure>("measure");
        QTest::newRow("USD a request") << Step::FrontierRequest << Measure::MoneyPerRequest;
        QTest::newRow("USD a month") << Step::PowerCost << Measure::MoneyPerMonth;
        QTest::newRow("USD") << Step::Labels << Measure::Money;
        QTest::newRow("GPUs") << Step::RentedGpus << Measure::Gpus;
        QTest::newRow("servers") << Step::OwnedServers << Measure::Servers;
        QTest::newRow("seconds a month") << Step::ServerlessSeconds << Measure::Seconds;
        QTest::newRow("seconds a request") << Step::GpuSeconds << Measure::Seconds;
        QTest::newRow("a share") << Step::Routed << Measure::Plain;
    }
    void aStepHasItsLabelAndItsMeasure()
    {
        QFETCH(const Step, step);
        const Explained what = asStep(step, 7);
        QCOMPARE(what.term().kind, Kind::Named);
        QCOMPARE(what.value(), 7.0);
        QCOMPARE(labelIn(what), std::string(info(step).label));
        QTEST(what.term().measure, "measure");
        const Scenario scenario;
        QCOMPARE(labelIn(ExplainedInputs(scenario).named(step, 7)), std::string(info(step).label));
    }

    void whatTheHybridTakesForOneRequestHasNoName()
    {
        const Scenario scenario;
        const ExplainedInputs in(scenario);
        for (const Step step : {Step::HybridLoad, Step::HybridBusy})
            QVERIFY(in.named(step, 7).isConstant(7));
    }

    void theVolumeTimesTheRoutedShareIsOneStep()
    {
        Scenario scenario;
        scenario.parameters.volume = 1000;
        scenario.parameters.routedShare = 80;
        const ExplainedInputs in(scenario);
        const Explained volume = in(&Parameters::volume);
        const Explained routed = in.named(Step::Routed, in.share(&Parameters::routedShare));
        const Explained price = in(&Parameters::gpuRate);

        const Explained alone = withSmallVolume(volume * routed);
        QCOMPARE(labelIn(alone), std::string("Requests to the small model"));
        QCOMPARE(alone.value(), 800.0);
        QCOMPARE(alone.term().measure, Measure::Requests);

        const Explained product = withSmallVolume(volume * (routed * price));
        QCOMPARE(product.term().kind, Kind::Product);
        QCOMPARE(labelIn(product.term().operands[0]), std::string("Requests to the small model"));
        QVERIFY(product.term().operands[1].term().parameter == price.term().parameter);
        QCOMPARE(product.value(), (volume * (routed * price)).value());

        const Explained quotient = withSmallVolume(volume * (routed / price));
        QCOMPARE(quotient.term().kind, Kind::Quotient);
        QCOMPARE(labelIn(quotient.term().operands[0]), std::string("Requests to the small model"));

        const Explained within = withSmallVolume(price + volume * (routed * price));
        QCOMPARE(within.term().kind, Kind::Sum);
        QCOMPARE(labelIn(within.term().operands[1].term().operands[0]), std::string("Requests to the small model"));
        QCOMPARE(within.value(), (price + volume * (routed * price)).value());
    }

    void otherProductsStayAsTheyAre()
    {
        const Scenario scenario;
        const ExplainedInputs in(scenario);
        const Explained volume = in(&Parameters::volume);
        const Explained routed = in.named(Step::Routed, in.share(&Parameters::routedShare));
        const Explained price = in(&Parameters::gpuRate);
        for (const Explained& what : {volume * price, price * routed, volume * (price * routed)}) {
            const Explained same = withSmallVolume(what);
            QCOMPARE(same.value(), what.value());
            QCOMPARE(same.term().operands[0].term().kind, Kind::Input);
        }
        // A step is told elsewhere: it is not looked into.
        const Explained step = withSmallVolume(asStep(Step::Labels, volume * routed));
        QCOMPARE(step.term().operands[0].term().kind, Kind::Product);
        QVERIFY(withSmallVolume(3).isConstant(3));
    }
};

QTEST_APPLESS_MAIN(ExplainedInputsTest)
#include "explained_inputs_test.moc"
