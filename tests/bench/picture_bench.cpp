// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopwatch.h"

#include "app/exports/picture_file.h"
#include "core/scenario/file/presets.h"
#include "widgets/pictures/chart_picture.h"
#include "widgets/theme.h"

#include <nlohmann/json.hpp>

#include <QApplication>

#include <cstdio>

using namespace breakeven;

namespace {

constexpr int rounds = 7;

nlohmann::ordered_json figuresOf(const Evaluation& evaluation, const PictureOptions& options)
{
    Stopwatch painting;
    Stopwatch all;
    std::size_t bytes = 0;
    for (int round = 0; round < rounds; ++round) {
        painting.measure([&] { return chartPicture(evaluation, options); });
        all.measure([&] { bytes = pictureBytes(evaluation, options, {}).value().size(); });
    }
    return {{"painted_ms", painting.percentile(0.5)}, {"file_ms", all.percentile(0.5)}, {"file_bytes", bytes}};
}

} // namespace

/// Prints how long a PNG of 3840 × 2160 pixels of each view takes, and how large it is, as JSON.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    loadFonts();
    Scenario scenario = findPreset("support-ticket-triage")->scenario;
    scenario.ranges.emplace("gpu_rate", Range{0.6, 1.4});
    const Evaluation evaluation = evaluate(scenario);
    nlohmann::ordered_json figures;
    for (const ViewInfo& row : viewTable) {
        if (!row.isPicture)
            continue;
        PictureOptions options{.pixels = {3840, 2160}, .theme = &Theme::light(), .view = row.view};
        if (row.view == View::Compare)
            options.request.others.emplace_back(evaluate(Scenario{}));
        figures[std::string(row.id)] = figuresOf(evaluation, options);
    }
    std::puts(figures.dump(1).c_str());
    return 0;
}
