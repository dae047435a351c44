// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/breakdown/breakdown_row.h"
#include "widgets/breakdown/breakdown_strip.h"
#include "widgets/breakdown/option_check.h"
#include "widgets/controls/links/figure_link.h"
#include "widgets/controls/paint.h"
#include "widgets/theme.h"
#include "widgets/verdict/warning_card.h"

#include <QTest>
#include <QVBoxLayout>

namespace breakeven {

/// A panel in a window under a stand-in for the chart, or as wide as the window, whose edits go into a scenario and
/// back.
struct BreakdownStage {
    explicit BreakdownStage(int width = 272, bool folded = false)
    {
        window.setPalette(Theme::light().palette());
        panel = new BreakdownPanel;
        chart = new QWidget;
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        layout->addWidget(chart, 1);
        layout->addWidget(panel);
        chart->setVisible(folded);
        panel->setFolded(folded);
        panel->setEvaluation(evaluate(scenario));
        QObject::connect(panel, &BreakdownPanel::focusChosen, &window, [this](Option option) {
            log << QStringLiteral("focus ") + toQString(info(option).id);
            scenario.focus = option;
            panel->setEvaluation(evaluate(scenario));
        });
        QObject::connect(panel, &BreakdownPanel::shownChanged, &window, [this](Option option, bool shown) {
            log << (shown ? QStringLiteral("show ") : QStringLiteral("hide ")) + toQString(info(option).id);
            if (shown && !refuse)
                scenario.shown.insert(option);
            if (!shown && !refuse)
                scenario.shown.erase(option);
            panel->setEvaluation(evaluate(scenario));
        });
        window.resize(width, 800);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] BreakdownRow* row(const char* id) const
    {
        return panel->findChild<BreakdownRow*>(QStringLiteral("row_") + QLatin1String(id));
    }
    [[nodiscard]] OptionCheck* check(const char* id) const
    {
        return panel->findChild<OptionCheck*>(QStringLiteral("check_") + QLatin1String(id));
    }
    [[nodiscard]] FigureLink* total(const char* id) const
    {
        return panel->findChild<FigureLink*>(QStringLiteral("total_") + QLatin1String(id));
    }
    [[nodiscard]] BreakdownStrip* strip() const { return panel->findChild<BreakdownStrip*>(); }
    [[nodiscard]] QStringList taken() { return std::exchange(log, {}); }
    void show() const { panel->setEvaluation(evaluate(scenario)); }
    /// Clicks on the row's name.
    void click(const char* id) const { QTest::mouseClick(row(id), Qt::LeftButton, {}, {60, 15}); }
    /// The options as they stand on screen, from the top.
    [[nodiscard]] QStringList order() const
    {
        QMap<int, QString> found;
        for (const BreakdownRow* row : panel->findChildren<BreakdownRow*>())
            found[row->mapTo(panel, QPoint()).y()] = row->objectName().mid(4);
        return found.values();
    }
    /// Those that are shown, and then the others in the model's order.
    [[nodiscard]] static QStringList withTheOthers(QStringList shown)
    {
        for (const OptionInfo& row : optionTable)
            if (const QString id = toQString(row.id); !shown.contains(id))
                shown << id;
        return shown;
    }
    /// As the default scenario's costs are, the lowest first.
    [[nodiscard]] static QStringList defaultOrder()
    {
        return withTheOthers({"owned_hardware", "rented_gpu", "hybrid", "frontier_api", "tuned_api"});
    }
    [[nodiscard]] QStringList warningTitles() const
    {
        QStringList titles;
        for (const WarningCard* card : panel->findChildren<WarningCard*>())
            if (card->isVisibleTo(panel))
                titles << card->accessibleName();
        return titles;
    }

    Scenario scenario;
    QStringList log;
    bool refuse = false;
    QWidget window;
    BreakdownPanel* panel;
    QWidget* chart;
};

} // namespace breakeven
