// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/verdict/portfolio_verdict.h"

#include "core/scenario/tasks.h"
#include "tests/support/portfolio_scenarios.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

QString said(const Scenario& scenario)
{
    QStringList sentences;
    for (const std::string& sentence : inWords(portfolioVerdict(portfolio(scenario))))
        sentences += QString::fromStdString(sentence);
    return sentences.join(u' ');
}

Scenario pinned(TaskPlace place)
{
    Scenario scenario = fiveTasks();
    for (Task& task : scenario.tasks)
        task.pinned = place;
    return scenario;
}

} // namespace

class PortfolioVerdictTest : public QObject {
    Q_OBJECT

private slots:
    void theExample()
    {
        QCOMPARE(said(fiveTasks()), QStringLiteral("Move 5 of 5 tasks to 2 GPUs: that saves $2,797 a month. None of "
                                                   "them would pay alone."));
    }

    /// What is written adds up to the total, and a part that is nothing is not told.
    void partsAddUp()
    {
        Scenario scenario = fiveTasks();
        const auto told = [&] { return QString::fromStdString(inWords(partsOfThePlan(portfolio(scenario), {}))); };
        QCOMPARE(told(),
                 "$6,068 a month are $2,879 for the models of the tasks that move and $3,189 for the 2 GPUs that "
                 "they share, with their upkeep and setting up.");
        scenario.tasks[2].pinned = TaskPlace::Api;
        scenario.parameters.apiOpsHours = 4;
        const QString withApi = told();
        QVERIFY2(withApi.contains("stay at the API") && withApi.contains("upkeep."), qPrintable(withApi));
        qint64 sum = 0;
        const QStringList amounts = withApi.split(u'$').mid(1);
        for (const QString& amount : amounts.mid(1))
            sum += amount.section(u' ', 0, 0).remove(u',').toLongLong();
        QCOMPARE(sum, amounts.front().section(u' ', 0, 0).remove(u',').toLongLong());
        for (Task& task : scenario.tasks)
            task.pinned = TaskPlace::Api;
        QVERIFY(!told().contains("GPU"));
        scenario.tasks.clear();
        QVERIFY(told().isEmpty());
    }

    void oneGpu()
    {
        Scenario scenario = fiveTasks();
        scenario.parameters.minReplicas = 1;
        QVERIFY(said(scenario).startsWith("Move 5 of 5 tasks to 1 GPU: that saves $"));
    }

    void whatPaysAlone()
    {
        Scenario scenario = fiveTasks();
        const auto price = [&scenario](double input, double output) {
            scenario.parameters.apiInputPrice = input;
            scenario.parameters.apiOutputPrice = output;
        };
        price(30, 150);
        QVERIFY2(said(scenario).endsWith("Each of them would pay alone, too."), qPrintable(said(scenario)));
        price(6, 30);
        const std::size_t paying = portfolio(scenario).payingAlone();
        QVERIFY(paying > 1 && paying < 5);
        QVERIFY2(said(scenario).endsWith(QStringLiteral("%1 of them would pay alone.").arg(paying)),
                 qPrintable(said(scenario)));
        scenario.tasks.resize(1);
        price(30, 150);
        QVERIFY(said(scenario).startsWith("Move the only task to 2 GPUs: that saves $"));
        QVERIFY(!said(scenario).contains("alone"));
    }

    void whereNothingMoves()
    {
        Scenario scenario = fiveTasks();
        scenario.parameters.gpuRate = 50;
        QCOMPARE(said(scenario), QStringLiteral("Leave all 5 tasks at the API: no plan costs less."));
        scenario.tasks.resize(1);
        QCOMPARE(said(scenario), QStringLiteral("Leave the only task at the API: no plan costs less."));
        QCOMPARE(said(pinned(TaskPlace::Api)), QStringLiteral("All 5 tasks are fixed to the API."));
        QVERIFY(said({}).isEmpty());
    }

    /// With some pinned to the API the others may be too few, which a plan without pins would not be.
    void whereWhatIsPinnedKeepsTheOthers()
    {
        Scenario scenario = fiveTasks();
        for (const std::size_t place : {0, 1, 3, 4})
            scenario.tasks[place].pinned = TaskPlace::Api;
        QCOMPARE(said(scenario),
                 QStringLiteral("Leave all tasks at the API: with 4 of them fixed there, no plan costs "
                                "less."));
        QVERIFY(portfolio(scenario).allMoved < portfolio(scenario).allAtBaseline);
    }

    void whereTasksMustMove()
    {
        Scenario scenario = pinned(TaskPlace::Own);
        scenario.parameters.gpuRate = 50;
        QVERIFY2(said(scenario).startsWith("5 of 5 tasks on 2 GPUs cost $"), qPrintable(said(scenario)));
        QVERIFY(said(scenario).contains("a month more than all of them at the API"));
    }

    void whatWasNotSearched()
    {
        Portfolio found = portfolio(fiveTasks());
        found.best.offByAtMost = 12.34;
        QCOMPARE(QString::fromStdString(inWords(portfolioVerdict(found).back())),
                 QStringLiteral("Not every plan was tried: one that is up to $12.34 a month cheaper may be left."));
    }

    void theFigures()
    {
        const auto shown = [](const Scenario& scenario) {
            QStringList figures;
            for (const KeyFigure& figure : portfolioFigures(portfolio(scenario), {}))
                figures += QString::fromStdString(inWords(figure.value) + ' ' + inWords(figure.caption) + " | " +
                                                  inWords(figure.exact));
            return figures;
        };
        const QStringList five = shown(fiveTasks());
        QCOMPARE(five.size(), 4);
        QCOMPARE(five[0], QString("$2,797 saved a month | 2796.90 US dollars a month"));
        QCOMPARE(
            five[1],
            QString(
                "$6,068 a month, in place of $8,865 | 6068.10 US dollars a month. $6,068 a month are $2,879 for the "
                "models of "
                "the tasks that move and $3,189 for the 2 GPUs that they share, with their upkeep and setting up."));
        QCOMPARE(five[2], QString("5 of 5 tasks move | 5 of 5 tasks move in the best plan"));
        QVERIFY2(five[3].startsWith("2 GPUs for all that move | 2 GPUs that compute "), qPrintable(five[3]));
        const QStringList none = shown(pinned(TaskPlace::Api));
        QCOMPARE(none[0], QString("$0 saved a month | 0.00 US dollars a month"));
        QCOMPARE(none[3], QString("0 GPUs for all that move | no GPU is needed, as no task moves"));
        Scenario dear = pinned(TaskPlace::Own);
        dear.parameters.gpuRate = 50;
        QVERIFY(shown(dear)[0].contains(" more a month"));
        QVERIFY(shown({}).isEmpty());
    }

    void rangesThatNoTaskFeels()
    {
        const auto idle = [](const Scenario& scenario) {
            const Message found = rangesThatMoveNothing(scenario);
            return found.empty() ? QString() : QString::fromStdString(inWords(found));
        };
        Scenario scenario = fiveTasks();
        QVERIFY(idle(scenario).isEmpty());
        scenario.ranges["gpu_rate"] = {0.5, 1};
        QVERIFY(idle(scenario).isEmpty());
        scenario.ranges["volume"] = {1e5, 1e6};
        QCOMPARE(idle(scenario),
                 QString("This range moves nothing here, as every task has a value of its own: Requests per month."));
        for (Task& task : scenario.tasks)
            if (ownValue(task, &Parameters::inputTokens) == nullptr)
                task.parameters.push_back({&rowOf(&Parameters::inputTokens), 1000});
        scenario.ranges["input_tokens"] = {500, 2000};
        QVERIFY(idle(scenario).startsWith("These ranges move nothing here, as every task has values of its own: "));
        std::erase_if(scenario.tasks[2].parameters,
                      [](const auto& own) { return own.parameter == &rowOf(&Parameters::volume); });
        QVERIFY(idle(scenario).startsWith("This range"));
        scenario.tasks.clear();
        QVERIFY(idle(scenario).isEmpty());
    }
};

QTEST_APPLESS_MAIN(PortfolioVerdictTest)
#include "portfolio_verdict_test.moc"
