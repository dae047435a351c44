// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/naive_answer_view.h"

#include "core/advice/naive_answer.h"
#include "core/charts/comparison_chart.h"
#include "core/scenario/edits.h"
#include "tests/widgets/advice/page_stage.h"
#include "widgets/text.h"

#include <QLabel>

#include <qcustomplot.h>

using namespace breakeven;
using namespace breakeven::test;

namespace {

struct Stage : PageStage<NaiveAnswerView> {
    using PageStage::PageStage;

    [[nodiscard]] QCustomPlot& plot() const { return *view.findChild<QCustomPlot*>(QStringLiteral("naive_plot")); }
    /// The volumes that the chart spans.
    [[nodiscard]] Range span() const
    {
        const QCPRange range = plot().xAxis->range();
        return {range.lower, range.upper};
    }
    [[nodiscard]] QString words() const { return view.findChild<QLabel*>(QStringLiteral("naive_answer"))->text(); }
};

Scenario atVolumeOf(double volume)
{
    Scenario scenario;
    scenario.parameters.volume = volume;
    return scenario;
}

Range fitting(const Scenario& scenario)
{
    const SharedEvaluation e = evaluate(scenario);
    return fittingFrame(comparedAnswers(naiveAnswer(*e), e)).volume;
}

QString expectedWords(const Scenario& scenario)
{
    QStringList sentences;
    for (const Message& sentence : naiveAnswer(evaluate(scenario)).sentences)
        sentences << toQString(sentence);
    return sentences.join(u' ');
}

} // namespace

class NaiveAnswerViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void itSaysBothAnswers()
    {
        Stage stage;
        QCOMPARE(stage.words(), expectedWords({}));
        QCOMPARE(stage.plot().accessibleDescription(), stage.words());
        const Scenario without = withoutCost({}, HiddenCost::People, true);
        stage.view.setEvaluation(evaluate(without), true);
        QVERIFY(expectedWords(without) != expectedWords({}));
        QCOMPARE(stage.words(), expectedWords(without));
    }

    void theFrameStandsStillDuringADrag()
    {
        Stage stage;
        QVERIFY(stage.span() == fitting({}));
        const Scenario far = atVolumeOf(1e9);
        QVERIFY(fitting(far) != fitting({}));
        stage.view.setEvaluation(evaluate(far), false);
        QVERIFY(stage.span() == fitting({}));
        QCOMPARE(stage.words(), expectedWords(far)); // the words follow
        stage.view.setEvaluation(evaluate(far), true);
        QVERIFY(stage.span() == fitting(far));
    }

    void aDragThatItBeginsWithHasAFrameToo()
    {
        NaiveAnswerView view;
        view.resize(900, 600);
        view.setTheme(Theme::light());
        view.setEvaluation(evaluate(atVolumeOf(1e9)), false);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QCPRange range = view.findChild<QCustomPlot*>()->xAxis->range();
        QVERIFY((Range{range.lower, range.upper} == fitting(atVolumeOf(1e9))));
    }

    void theWheelIsLeftToThePage()
    {
        const Stage stage;
        QVERIFY(stage.plot().testAttribute(Qt::WA_TransparentForMouseEvents));
        QVERIFY(stage.plot().height() >= 320);
    }
};

QTEST_MAIN(NaiveAnswerViewTest)
#include "naive_answer_view_test.moc"
