// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/views.h"

#include "core/charts/breakdown_chart.h"
#include "core/charts/comparison_chart.h"
#include "core/charts/distribution.h"
#include "core/charts/map_chart.h"
#include "core/charts/over_time_chart.h"
#include "core/charts/portfolio/portfolio_chart.h"
#include "core/charts/qualitative_chart.h"
#include "core/charts/ranking/information_chart.h"
#include "core/charts/ranking/tornado.h"
#include "core/inputs/enum_table.h"
#include "widgets/charts/advice_view.h"
#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/break_even/break_even_plot.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/charts/breakdown/breakdown_chart_view.h"
#include "widgets/charts/breakdown/breakdown_plot.h"
#include "widgets/charts/compare/compare_plot.h"
#include "widgets/charts/compare/compare_view.h"
#include "widgets/charts/distribution/distribution_plot.h"
#include "widgets/charts/distribution/distribution_view.h"
#include "widgets/charts/information/information_plot.h"
#include "widgets/charts/information/information_view.h"
#include "widgets/charts/map/map_plot.h"
#include "widgets/charts/map/map_view.h"
#include "widgets/charts/notes/note_layer.h"
#include "widgets/charts/over_time/over_time_plot.h"
#include "widgets/charts/over_time/over_time_view.h"
#include "widgets/charts/portfolio/portfolio_plot.h"
#include "widgets/charts/portfolio/portfolio_view.h"
#include "widgets/charts/qualitative/qualitative_plot.h"
#include "widgets/charts/qualitative/qualitative_view.h"
#include "widgets/charts/sensitivity/sensitivity_view.h"
#include "widgets/charts/sensitivity/tornado_plot.h"

#include <algorithm>

namespace breakeven {

namespace {

/// Draws the data that `chart` makes. The plot owns all that is drawn: the drawing need not outlive this.
template <auto chart, typename Drawing>
std::vector<NoteAxes> draw(QCustomPlot& plot, const Evaluation& evaluation, const ViewRequest& request,
                           const Theme& theme)
{
    Drawing drawing(plot, Medium::Picture);
    drawing.setTheme(theme);
    if constexpr (requires { &Drawing::makeRoom; }) { // its data depend on the width that its labels leave
        ViewRequest fitting = request;
        fitting.bands = false;
        const auto made = [&] { return madeAside(request.pace, [&] { return chart(evaluation, fitting); }); };
        fitting.pixels = drawing.makeRoom(made());
        fitting.bands = request.bands;
        drawing.show(made());
    } else {
        drawing.show(madeAside(request.pace, [&] { return chart(evaluation, request); }));
    }
    if constexpr (requires { drawing.noteAxes(); })
        return drawing.noteAxes();
    else
        return {{.rect = plot.axisRect()}};
}

template <typename Screen> ChartView* screen(QWidget* parent)
{
    return new Screen(parent);
}

constexpr EnumTable<&SeenView::view> seenViews{{
    {View::BreakEven, draw<breakEvenChart, BreakEvenPlot>, screen<BreakEvenView>, {.ifNarrow = 64, .give = 100}},
    {View::OverTime,
     draw<overTimeChart, OverTimePlot>,
     screen<OverTimeView>,
     {.chart = 316, .ifNarrow = 64, .give = 60}}, // it …
    {View::Breakdown, draw<breakdownChart, BreakdownPlot>, screen<BreakdownChartView>, {.chart = 94, .eachOption = 44}},
    {View::Sensitivity,
     draw<tornadoChart, TornadoPlot>,
     screen<SensitivityView>,
     {.chart = 326}}, // … and this share a page
    {View::Map, draw<mapChart, MapPlot>, screen<MapView>},
    {View::Distribution,
     draw<distributionChart, DistributionPlot>,
     screen<DistributionView>,
     {.chart = 600, .give = 280}},
    {View::Information,
     draw<informationChart, InformationPlot>,
     screen<InformationView>,
     {.chart = 210, .eachRange = 26, .ifNarrow = 36}},
    {View::Portfolio, draw<portfolioChart, PortfolioPlot>, screen<PortfolioView>, {.chart = 400, .give = 100}},
    {View::Compare, draw<comparisonChart, ComparePlot>, screen<CompareView>},
    {View::Qualitative, draw<qualitativeChart, QualitativePlot>, screen<QualitativeView>},
    {View::Advice, nullptr, screen<AdviceView>},
}};
static_assert(std::ranges::all_of(seenViews, [](const SeenView& row) {
    return (row.draw != nullptr) == info(row.view).isPicture;
}));

} // namespace

const SeenView& seen(View view)
{
    return seenViews[view];
}

void drawView(QCustomPlot& plot, View view, const Evaluation& evaluation, const ViewRequest& request,
              const Theme& theme)
{
    ViewRequest fine = request;
    fine.bands = true;
    fine.cells = fineMap;
    std::vector<NoteAxes> axes = seen(view).draw(plot, evaluation, fine, theme);
    std::vector<ChartNote> shown = notesOf(evaluation.scenario, info(view).id);
    if (shown.empty())
        return;
    std::vector<QRectF> seenPlaces = placesToSee(plot);
    auto* notes = new NoteLayer(plot); // which the plot owns
    notes->setTheme(theme);
    notes->show(std::move(shown), std::move(axes));
    notes->yieldTo(std::move(seenPlaces)); // nobody can drag them in a picture
}

} // namespace breakeven
