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
    /// Where one has to scroll to and fro for each line; empty if nowhere.
    [[nodiscard]] QString scrolledSideways() const
    {
        for (const auto* area : m_window->findChildren<QScrollArea*>())
            if (area->isVisible() && area->widgetResizable() && area->widget()->width() > area->viewport()->width() + 1)
                return QStringLiteral("%1 in %2 scrolls sideways: it is %3 wide, and has room for %4")
                    .arg(QString::fromLatin1(area->metaObject()->className()),
                         QString::fromLatin1(area->parentWidget()->metaObject()->className()))
                    .arg(area->widget()->width())
                    .arg(area->viewport()->width());
        return {};
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
            if (const QString scrolled = scrolledSideways(); !scrolled.isEmpty())
                all << scrolled;
            if (m_language.choice() == Language::German)
                all << test::pointedNumbers(texts);
            for (const QString& fault : test::cutTexts(*m_window, texts) + test::overlappingTexts(texts))
                if (size.width() >= whole || !isNameOf(scenario, fault))
                    all << QString::fromStdString(scenario.name) + QStringLiteral(": ") + fault;
        }
        return all;
    }
    /// The sizes that every view is held against.
    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    /// Says each fault of a window that large, with the first view that has it.
    [[nodiscard]] int countFaults(QSize size)
    {
        QStringList found;
        for (const ViewInfo& row : viewTable)
            for (const QString& fault : faults(size, row.view, 1280))
                if (!found.contains(fault)) {
                    found << fault;
                    qWarning("%s", qPrintable(QString::fromLatin1(row.id.data()) + QStringLiteral(", ") + fault));
                }
        return static_cast<int>(found.size());
    }
};

} // namespace breakeven
