// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden_files.h"
#include "tests/support/masked_difference.h"
#include "tests/support/picture_structure.h"
#include "tests/support/portfolio_scenarios.h"
#include "widgets/pictures/chart_picture.h"
#include "widgets/pictures/svg_picture.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr QSize slide{640, 360};
constexpr double unitsPerPixel = 2;  ///< a slide has 1280 × 720
constexpr double mostOfAll = 0.0002; ///< of the pixels outside texts may differ

Scenario shownScenario(View view)
{
    Scenario scenario;
    scenario.name = "Golden";
    scenario.asOf = "2026-11-21";
    scenario.ranges.emplace("gpu_rate", Range{0.6, 1.4});
    scenario.ranges.emplace("output_tokens", Range{100, 250});
    if (view == View::Information) // it compares what they are worth, and those two are all or nothing
        scenario.ranges.emplace("volume", Range{400000, 2000000});
    if (view == View::Portfolio) {
        scenario.tasks = fiveTasks().tasks;
        scenario.tasks.push_back({"Letters to answer with care", {{&rowOf(&Parameters::volume), 20000}}, {}});
        scenario.tasks.push_back({"Under contract", {}, TaskPlace::Api});
    }
    return scenario;
}

/// Stands beside it in the comparison.
Scenario anotherScenario()
{
    Scenario scenario;
    scenario.name = "Longer prompts";
    scenario.focus = Option::OwnedHardware;
    scenario.parameters.inputTokens *= 3;
    return scenario;
}

/// A picture in the two forms in which it is compared.
struct Drawn {
    QStringList structure;
    QImage image; ///< without its texts, which every version of a library draws a little otherwise
};

Drawn drawn(View view, const Scenario& scenario, const Theme& theme)
{
    PictureOptions options{.pixels = slide, .theme = &theme, .view = view};
    if (view == View::Compare)
        options.request.others.emplace_back(evaluate(anotherScenario()));
    const Evaluation evaluation = evaluate(scenario);
    const QByteArray svg = svgBytes(evaluation, options, SvgText::AsText);
    std::vector<QRectF> texts = textBoxes(svg);
    for (QRectF& box : texts)
        box = QRectF(box.topLeft() / unitsPerPixel, box.size() / unitsPerPixel);
    return {structureOf(svg), masked(chartPicture(evaluation, options), texts)};
}

QString nameOf(View view, bool dark)
{
    return QString::fromStdString(std::string(info(view).id)) + QLatin1String(dark ? "-dark" : "");
}

void addViews(bool both)
{
    QTest::addColumn<View>("view");
    QTest::addColumn<bool>("dark");
    for (const ViewInfo& row : viewTable)
        for (const bool dark : {false, true})
            if (row.isPicture && (!dark || (both && row.view == View::BreakEven)))
                QTest::addRow("%s%s", row.id.data(), dark ? " dark" : "") << row.view << dark;
}

/// Both comparisons of a changed picture with the one in the house.
void compareChanged(View view, const Scenario& scenario, const Theme& theme)
{
    const Drawn changed = drawn(view, scenario, theme);
    const QString name = nameOf(view, false);
    QVERIFY(!structureDifferences(goldenLines(name), changed.structure).isEmpty());
    const double share = maskedDifference(goldenImage(name), changed.image).share;
    QVERIFY2(share > mostOfAll, qPrintable(QString::number(share)));
}

} // namespace

/// Every view looks as it did when somebody last looked at it and found it good.
class GoldensTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void theStructureIsTheGoldens_data() { addViews(false); }
    void theStructureIsTheGoldens()
    {
        QFETCH(View, view);
        const QString name = nameOf(view, false);
        const QStringList found = drawn(view, shownScenario(view), Theme::light()).structure;
        if (writesGoldens())
            writeGolden(name, found);
        const QStringList differences = structureDifferences(goldenLines(name), found);
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join('\n') + "\nAll of it is in " + keep(name, found)));
    }

    void theImageIsTheGoldens_data() { addViews(true); }
    void theImageIsTheGoldens()
    {
        QFETCH(View, view);
        QFETCH(bool, dark);
        const QString name = nameOf(view, dark);
        const Drawn found = drawn(view, shownScenario(view), dark ? Theme::dimmed() : Theme::light());
        if (writesGoldens())
            writeGolden(name, found.image);
        const MaskedDifference difference = maskedDifference(goldenImage(name), found.image);
        if (difference.share > mostOfAll)
            QFAIL(qPrintable(QStringLiteral("%1 % of the pixels differ: see %2 and %3")
                                 .arg(difference.share * 100)
                                 .arg(keep(name, found.image), keep(name + "-difference", difference.picture))));
    }

    /// What to find out first has bars as long as they were: the axis follows what they are worth.
    void aRateThatIsALittleHigherIsNoticed_data() { addViews(false); }
    void aRateThatIsALittleHigherIsNoticed()
    {
        QFETCH(View, view);
        Scenario scenario = shownScenario(view);
        scenario.parameters.gpuRate *= 1.05;
        if (view == View::Information)
            QVERIFY(
                !structureDifferences(goldenLines(nameOf(view, false)), drawn(view, scenario, Theme::light()).structure)
                     .isEmpty());
        else
            compareChanged(view, scenario, Theme::light());
    }

    void anotherColorIsNoticed_data() { addViews(false); }
    void anotherColorIsNoticed()
    {
        QFETCH(View, view);
        Theme theme = Theme::light();
        const auto lookOf = [&](Option option) -> OptionLook& { return theme.options[option]; };
        std::swap(lookOf(Option::RentedGpu).color, lookOf(Option::OwnedHardware).color);
        compareChanged(view, shownScenario(view), theme);
    }

    void aMissingCurveIsNoticed_data()
    {
        QTest::addColumn<View>("view");
        for (const View view : {View::BreakEven, View::OverTime, View::Breakdown, View::Map})
            QTest::newRow(info(view).id.data()) << view;
    }
    void aMissingCurveIsNoticed()
    {
        QFETCH(View, view);
        Scenario scenario = shownScenario(view);
        scenario.shown.erase(Option::OwnedHardware);
        compareChanged(view, scenario, Theme::light());
    }
};

QTEST_MAIN(GoldensTest)
#include "goldens_test.moc"
