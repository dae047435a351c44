// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/strategy_page.h"

#include "core/advice/strategy_words.h"
#include "tests/widgets/advice/page_stage.h"
#include "widgets/advice/strategy_step_block.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Stage : PageStage<StrategyPage> {
    using PageStage::PageStage;

    /// What is seen of a step, from 1 on.
    [[nodiscard]] QStringList texts(int step) const
    {
        QStringList found;
        const QWidget* block = view.findChild<QWidget*>(QStringLiteral("strategy_step_%1").arg(step));
        for (const QLabel* label : block->findChildren<QLabel*>())
            if (label->isVisible())
                found << label->text();
        return found;
    }
};

Scenario ahead()
{
    Scenario scenario;
    scenario.parameters.volume = 300000;
    scenario.parameters.monthlyGrowth = 5;
    return scenario;
}

} // namespace

class StrategyPageTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    /// All that core says, and nothing else.
    void threeSteps()
    {
        const Stage stage(ahead());
        const Evaluation e = evaluate(ahead());
        const std::array<StrategyStep, 3> expected = strategySteps(e, strategy(e));
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const StrategyStep& step = expected[i];
            QStringList texts{toQString(step.title)};
            for (const StrategyFigure& figure : step.figures)
                texts << toQString(figure.value) << toQString(figure.label);
            QStringList sentences;
            for (const Message& sentence : step.sentences)
                sentences << toQString(sentence);
            texts << sentences.join(u' ');
            QStringList found = stage.texts(static_cast<int>(i) + 1);
            std::sort(found.begin(), found.end());
            std::sort(texts.begin(), texts.end());
            QCOMPARE(found, texts);
        }
    }

    void itFollowsASlider()
    {
        Stage stage(ahead());
        QVERIFY(stage.texts(2).contains(QStringLiteral("requests a month to wait for")));
        stage.view.setEvaluation(evaluate(Scenario{}), false);
        QVERIFY(!stage.texts(2).contains(QStringLiteral("requests a month to wait for")));
        QVERIFY(stage.texts(1).contains(QStringLiteral("$17,550")));
    }

    /// What to measure first comes a moment after the rest, and goes with the ranges.
    void itSaysWhatToMeasureFirst()
    {
        Scenario ranged;
        ranged.shown = {Option::FrontierApi, Option::RentedGpu};
        ranged.ranges = {{"volume", {200000, 5000000}}, {"label_cost", {0.4, 0.6}}};
        Stage stage;
        const auto says = [&] { return stage.texts(2).join(u' ').contains(QStringLiteral("Measure the ")); };
        QVERIFY(!says());
        stage.view.setEvaluation(evaluate(ranged), true);
        QVERIFY(stage.texts(2).contains(QStringLiteral("$35,100")) && !says());
        QTRY_VERIFY(says());
        const Evaluation e = evaluate(ranged);
        const QString first = toQString(strategySteps(e, strategy(e))[1].sentences.front());
        QVERIFY(first.startsWith(QStringLiteral("Measure the requests per month first: ")));
        QVERIFY(stage.texts(2).join(u' ').contains(first));
        ranged.parameters.gpuRate *= 1.1;
        stage.view.setEvaluation(evaluate(ranged), false);
        QVERIFY(says()); // the latest stands
        stage.view.setEvaluation(evaluate(Scenario{}), true);
        QVERIFY(!says());
    }

    void aScreenReaderHearsTheSteps()
    {
        const Stage stage;
        const auto* block = stage.view.findChild<QWidget*>(QStringLiteral("strategy_step_3"));
        QCOMPARE(block->accessibleName(), QStringLiteral("Step 3: Run both in parallel"));
        QVERIFY(block->accessibleDescription().contains(QStringLiteral("$13,740 must be paid up front")));
    }

    void theKeysScroll()
    {
        Stage stage(ahead(), {620, 260});
        auto* scroll = stage.view.findChild<QScrollArea*>();
        QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QVERIFY(scroll->horizontalScrollBar()->maximum() == 0);
        stage.view.activateWindow();
        scroll->setFocus();
        QTest::keyClick(scroll, Qt::Key_PageDown);
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
    }
};

QTEST_MAIN(StrategyPageTest)
#include "strategy_page_test.moc"
