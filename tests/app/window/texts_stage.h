// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/suggested_ranges.h"
#include "core/scenario/file/presets.h"
#include "tests/support/painted_texts.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/portfolio/portfolio_view.h"

#include <QScrollArea>

#include <algorithm>

namespace breakeven {

/// The window with what each view has most texts for.
class TextsStage : public WindowStage {
protected:
    [[nodiscard]] static Scenario ranged(Scenario scenario)
    {
        scenario.ranges = suggestedRanges(scenario);
        return scenario;
    }
    [[nodiscard]] static std::vector<Scenario> scenarios(View view)
    {
        if (view == View::Portfolio)
            return {findPreset("an-insurers-twelve-tasks")->scenario};
        const Scenario first = findPreset("support-ticket-triage")->scenario;
        return {first, ranged(first)};
    }
    /// What is computed beside the window has arrived.
    void settleView(View view) const
    {
        if (view == View::Portfolio)
            QTRY_VERIFY(!part<PortfolioView>().chart().verdict.empty());
        test::settle();
        QTest::qWait(50);
        test::settle();
    }
    /// Whether one has to scroll to and fro for each line.
    [[nodiscard]] bool scrollsSideways() const
    {
        const auto areas = m_window->findChildren<QScrollArea*>();
        return std::ranges::any_of(areas, [](const QScrollArea* area) {
            return area->isVisible() && area->widgetResizable() &&
                   area->widget()->width() > area->viewport()->width() + 1;
        });
    }
    /// Whether what is elided is a task's name, which the tooltip has whole.
    [[nodiscard]] static bool isNameOf(const Scenario& scenario, const QString& fault)
    {
        const QString shown = fault.section(QChar(0x201c), 1).section(QChar(0x2026), 0, 0);
        return fault.endsWith(QLatin1String("is elided")) &&
               std::ranges::any_of(scenario.tasks, [&shown](const Task& task) {
                   return QString::fromStdString(task.name).startsWith(shown);
               });
    }
    /// What is cut or stands on something else in a view of a window that large; a task's name may be cut below `whole`
    /// pixels of width.
    [[nodiscard]] QStringList faults(QSize size, View view, int whole) const
    {
        m_window->resize(size);
        QStringList all;
        for (const Scenario& scenario : scenarios(view)) {
            document().start(scenario);
            part<ChartCard>().setView(view);
            settleView(view);
            const std::vector<test::PaintedText> texts = test::paintedTexts(*m_window);
            if (texts.size() <= 40)
                all << QStringLiteral("only %1 texts").arg(texts.size());
            if (scrollsSideways())
                all << QStringLiteral("scrolls sideways");
            for (const QString& fault : test::cutTexts(*m_window, texts) + test::overlappingTexts(texts))
                if (size.width() >= whole || !isNameOf(scenario, fault))
                    all << QString::fromStdString(scenario.name) + QStringLiteral(": ") + fault;
        }
        return all;
    }
};

} // namespace breakeven
