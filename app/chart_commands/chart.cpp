// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_commands/chart_request.h"
#include "app/chart_commands/chart_table.h"
#include "app/chart_commands/drawing_table.h"
#include "app/chart_commands/offscreen.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/base/streams.h"
#include "app/exports/deck.h"
#include "core/charts/comparison.h"
#include "core/files/safe_file.h"
#include "core/words/message.h"
#include "widgets/language/shown_language.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

constexpr std::size_t mostInDeck = 100; ///< scenarios

std::vector<SharedEvaluation> evaluations(const std::vector<Scenario>& scenarios)
{
    std::vector<SharedEvaluation> evaluated;
    evaluated.reserve(scenarios.size());
    for (const Scenario& scenario : scenarios)
        evaluated.emplace_back(evaluate(scenario));
    return evaluated;
}

Error nothingToShow(const char* option, View view, const Message& why)
{
    return {option, fmt::format("{} has nothing to show. {}", info(view).id, inWords(why))};
}

Answer drawDeck(const ChartRequest& request, const std::vector<Scenario>& scenarios)
{
    if (request.output == "-")
        return Error{"-o", "several views go into a folder, not to standard output"};
    const Deck deck{inAllViews(evaluations(scenarios)), request.views, request.picture, request.file, request.output};
    if (request.namesViews)
        for (const View view : request.views)
            if (const Message why = deckLacks(deck, view); !why.empty())
                return nothingToShow("--views", view, why);
    ProgressLine line;
    const Result<int> written = writeDeck(deck, [&line](int done, int all, const QString& name) {
        line.show(fmt::format("{} of {}: {}", done + 1, all, name.toStdString()));
        return true;
    });
    return written ? Answer(std::string()) : Answer(written.error());
}

Answer drawOne(ChartRequest request, const std::vector<Scenario>& scenarios)
{
    std::vector<SharedEvaluation> all = evaluations(scenarios);
    const SharedEvaluation first = all.front();
    all.erase(all.begin());
    const View view = request.views.front();
    request.picture.request.others = std::move(all);
    if (request.table) {
        Result<std::string> table = writeTable(view, *first, request.picture.request, request.output);
        return table ? Answer(std::move(table).value()) : Answer(table.error());
    }
    if (const Message why = info(view).lacks(*first, request.picture.request); !why.empty())
        return nothingToShow("--view", view, why);
    const OffscreenApplication application;
    const ShownLanguage language(request.language);
    request.picture.view = view;
    Result<std::string> bytes = pictureBytes(*first, request.picture, request.file);
    if (!bytes)
        return bytes.error();
    if (request.output == "-")
        return std::move(bytes).value();
    if (const Outcome written = writeFile(request.output, *bytes); !written)
        return written.error();
    return std::string();
}

} // namespace

Answer drawChart(const CLI::App& arguments)
{
    const Result<ChartRequest> request = chartRequest(arguments);
    if (!request)
        return request.error();
    const bool compares = info(request->views.front()).compares;
    const std::size_t most = request->several ? mostInDeck : compares ? mostCompared : 1;
    Result<std::vector<Scenario>> scenarios = scenariosFrom(arguments, most);
    if (!scenarios)
        return scenarios.error();
    std::vector<Scenario> all = std::move(scenarios).value();
    for (Scenario& scenario : all)
        if (const Outcome choices = applyChoices(arguments, scenario.analysis); !choices)
            return choices.error();
    if (!request->several)
        return drawOne(*request, all);
    const OffscreenApplication application;
    const ShownLanguage language(request->language);
    return drawDeck(*request, all);
}

} // namespace breakeven
