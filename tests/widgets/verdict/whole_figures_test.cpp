// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/key_figure_strip.h"

#include "core/advice/verdict/key_figures.h"
#include "core/analysis/suggested_ranges.h"
#include "core/words/phrases.h"
#include "tests/support/random_scenarios.h"
#include "tests/widgets/verdict/verdict_stage.h"

#include <QFontMetricsF>

#include <cmath>

using namespace breakeven;

namespace {

/// Widths of the middle in windows from 1024 × 768 on, and down to its least.
constexpr int widths[] = {525, 561, 640, 680, 720, 792, 900, 1000, 1099, 1100, 1272, 1600, 3192};

/// What of a strip is cut or covers something else; empty if nothing is.
QString whatIsCut(const KeyFigureStrip& strip, const std::vector<KeyFigure>& figures)
{
    if (strip.columns().size() != figures.size())
        return QStringLiteral("figures are missing");
    int end = -1;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const KeyFigureStrip::Column& column = strip.columns()[i];
        const QString caption = toQString(figures[i].caption);
        if (column.value.lines != QStringList(toQString(figures[i].value)))
            return QStringLiteral("value: ") + column.value.lines.join(u'|');
        if (column.caption.elided || column.caption.lines.join(QString()).remove(u' ').remove(QChar(0xa0)) !=
                                         QString(caption).remove(u' ').remove(QChar(0xa0)))
            return QStringLiteral("caption: ") + column.caption.lines.join(u'|');
        if (widthOf(column.value) > column.width + 0.5 || widthOf(column.caption) > column.width + 0.5)
            return QStringLiteral("wider than its column: ") + caption;
        if (column.left <= end || column.left + column.width > strip.width())
            return QStringLiteral("beside its place: ") + caption;
        const double lines = static_cast<double>(column.caption.lines.size()) * column.caption.font.pixelSize();
        if (24 + lines > strip.height())
            return QStringLiteral("higher than its room: ") + caption;
        end = column.left + column.width;
    }
    return {};
}

} // namespace

/// Nothing of the figures is cut, whatever they are, at any size of the window.
class WholeFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void atAnySizeAndVolume_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : widths)
            QTest::addRow("%d", width) << width;
    }
    void atAnySizeAndVolume()
    {
        QFETCH(int, width);
        VerdictStage stage(width);
        RandomScenarios random(20);
        std::vector<Scenario> scenarios = verdictKinds();
        for (int i = 0; i < 60; ++i)
            scenarios.push_back(random.next());
        for (int i = 0; i < 10; ++i)
            scenarios.push_back(random.withRanges(random.next(), 4));
        for (std::size_t i = 0; i < scenarios.size(); ++i) {
            Scenario scenario = scenarios[i];
            scenario.parameters.volume = std::pow(10, static_cast<double>(i % 13)); // 1 … 1e12
            for (const bool pinned : {false, true}) {
                if (pinned) {
                    scenario.pin = pinOf(scenario);
                    scenario.parameters.gpuRate *= 1.3;
                    scenario.parameters.labelCost *= 3;
                    scenario.parameters.volume *= 0.7;
                }
                const Evaluation e = evaluate(scenario);
                stage.bar->setEvaluation(e);
                const QString cut = whatIsCut(*stage.figures, keyFiguresSincePin(e));
                QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("%1 %2: %3").arg(i).arg(pinned).arg(cut)));
            }
        }
    }

    void longWordsAreWrapped()
    {
        VerdictStage stage(680);
        const std::string word = "Donaudampfschifffahrtsgesellschaft";
        std::vector<KeyFigure> figures = keyFigures(evaluate({}));
        for (KeyFigure& figure : figures)
            figure.caption = verbatim(word + " " + word);
        stage.figures->setFigures(figures);
        const QString cut = whatIsCut(*stage.figures, figures);
        QVERIFY2(cut.isEmpty(), qPrintable(cut));
    }

    /// To pin moves nothing: neither the bar's height nor what is below.
    void aPinMovesNothingBelow()
    {
        for (const int width : widths) {
            VerdictStage stage(width);
            const QRect before = stage.below->geometry();
            Scenario scenario;
            scenario.pin = pinOf(scenario);
            scenario.parameters.gpuRate = 1.3;
            stage.bar->setEvaluation(evaluate(scenario));
            QApplication::processEvents();
            QCOMPARE(stage.below->geometry(), before);
        }
    }
};

QTEST_MAIN(WholeFiguresTest)
#include "whole_figures_test.moc"
