// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plain_scenarios.h"
#include "widgets/controls/paint.h"
#include "widgets/theme.h"
#include "widgets/verdict/key_figure_strip.h"
#include "widgets/verdict/verdict_bar.h"

#include <QComboBox>
#include <QTest>
#include <QVBoxLayout>

#include <vector>

namespace breakeven {

/// Scenarios whose verdicts are short, long, one sentence and several.
inline std::vector<Scenario> verdictKinds()
{
    std::vector<Scenario> all(7);
    all[1].parameters.volume = 999'000'000;
    all[2].parameters.gpuRate = 100;  // never pays
    all[3].focus = Option::MemoryApi; // no GPUs, a long name
    all[4] = sawtooth();              // first pays, and for good later
    all[5].baseline = Option::MemoryApi;
    all[6].parameters.apiInputPrice = 200; // always
    all[6].parameters.apiOutputPrice = 600;
    return all;
}

/// A bar above something that takes the rest of the window, as in the program.
struct VerdictStage {
    explicit VerdictStage(int width = 820)
    {
        window.setPalette(Theme::light().palette());
        bar = new VerdictBar;
        below = new QWidget;
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->addWidget(bar);
        layout->addWidget(below, 1);
        window.resize(width, 500);
        window.setFocusPolicy(Qt::StrongFocus);
        window.setFocus();
        bar->setEvaluation(evaluate({}));
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        baseline = window.findChild<QComboBox*>(QStringLiteral("choice_baseline"));
        figures = window.findChild<KeyFigureStrip*>(QStringLiteral("key_figures"));
    }
    QWidget window;
    VerdictBar* bar;
    QWidget* below;
    QComboBox* baseline;
    KeyFigureStrip* figures;
};

} // namespace breakeven
