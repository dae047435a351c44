// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/qualitative/quality_scales.h"

#include "core/scenario/edits.h"
#include "tests/widgets/charts/plot_stage.h"
#include "widgets/charts/qualitative/approach_marks.h"
#include "widgets/text.h"
#include "widgets/tints.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr QualityDot some{Quality::Privacy, Approach::SelfHosted};
const QString moved = QStringLiteral("ringed: moved by hand");

struct Stage : PlotStage {
    explicit Stage(const Scenario& scenario = {})
        : PlotStage({1000, 640}), shown(qualitative(evaluate(scenario))), layout(QSizeF(1000, 640), shown)
    {
        plot.axisRect()->setVisible(false);
        scales->show(shown, layout);
    }
    [[nodiscard]] QColor colorAt(const QualityDot& dot) { return PlotStage::colorAt(layout.dot(dot)); }
    /// In strokes of this color and width.
    [[nodiscard]] qsizetype strokes(const QColor& color)
    {
        return countOf(QStringLiteral("stroke %1, stroke-width 2").arg(color.name()));
    }

    Qualitative shown;
    QualitativeLayout layout;
    QualityScales* scales = new QualityScales(plot);
};

} // namespace

class QualityScalesTest : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase() { loadFonts(); }

    void everyQualityIsNamedWithTheEndsOfItsScale()
    {
        Stage stage;
        const QStringList texts = stage.texts();
        for (const QualityInfo& row : qualityTable)
            for (const auto text : {row.name, row.worst, row.best})
                QVERIFY2(texts.contains(toQString(text)), std::string(text).c_str());
        for (const QString& line : stage.layout.notesText().lines)
            QVERIFY2(texts.contains(line), qPrintable(line));
    }

    void everyDotHasItsApproachsColor()
    {
        Stage stage;
        for (const QualityInfo& row : qualityTable)
            for (const ApproachInfo& approach : approachTable)
                QCOMPARE(stage.colorAt({row.quality, approach.approach}),
                         approachColor(Theme::light(), approach.approach));
    }

    void theWeightIsCountedInBars()
    {
        Stage stage(withWeight(withWeight({}, Quality::Privacy, 2), Quality::Cost, 0));
        for (const auto& [quality, weight] : {std::pair{Quality::Privacy, 2}, {Quality::Cost, 0}})
            for (int i = 1; i <= highestWeight; ++i)
                QCOMPARE(stage.PlotStage::colorAt(stage.layout.weightBar(quality, i).center()),
                         i <= weight ? Theme::light().text : Theme::light().groove);
    }

    void whatIsMovedIsRingedAndSaysSo()
    {
        Stage untouched;
        QVERIFY(!untouched.texts().contains(moved));
        const int own = static_cast<int>(std::lround(untouched.shown.of(some.quality, some.approach).own));
        const qsizetype before = untouched.strokes(Theme::light().text);
        Stage stage(withScore({}, some.quality, some.approach, own > 3 ? 1 : 5));
        QVERIFY(stage.texts().contains(moved));
        QCOMPARE(stage.strokes(Theme::light().text), before + 1);
        const QPointF place(stage.layout.xOf(stage.shown.of(some.quality, some.approach).own),
                            stage.layout.scaleY(some.quality));
        QVERIFY(place != stage.layout.dot(some)); // where it would be is marked as well
    }

    void whatStandsOutFadesTheOthers()
    {
        Stage stage;
        stage.scales->mark({.selected = {}, .focused = false, .raised = Approach::SelfHosted, .read = {}});
        QCOMPARE(stage.colorAt(some), approachColor(Theme::light(), Approach::SelfHosted));
        QCOMPARE(stage.colorAt({Quality::Privacy, Approach::GeneralApi}),
                 mixed(Theme::light().surface, approachColor(Theme::light(), Approach::GeneralApi), 0.25));
        const QColor line = mixed(Theme::light().surface, approachColor(Theme::light(), Approach::SelfHosted), 0.5);
        QCOMPARE(stage.strokes(line), 1); // its dots are connected
        stage.scales->mark({});
        QCOMPARE(stage.strokes(line), 0);
    }

    void theSelectedDotIsRingedWhileKeysGoToIt()
    {
        Stage stage;
        QCOMPARE(stage.strokes(Theme::light().accent), 0);
        stage.scales->mark({.selected = some, .focused = true, .raised = {}, .read = {}});
        QCOMPARE(stage.strokes(Theme::light().accent), 1);
        const QString row = QStringLiteral("fill ") + Theme::light().softAccent.name();
        QCOMPARE(stage.countOf(row), 1);
        stage.scales->mark({.selected = some, .focused = false, .raised = {}, .read = {}});
        QCOMPARE(stage.strokes(Theme::light().accent), 0);
        QCOMPARE(stage.countOf(row), 0);
    }
};

QTEST_MAIN(QualityScalesTest)
#include "quality_scales_test.moc"
