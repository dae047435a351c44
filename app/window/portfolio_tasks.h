// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstddef>

class QWidget;

namespace breakeven {

class ChartCard;
class Dialogs;
class Document;
class Evidence;
class FileActions;
class PortfolioView;
class VerdictBar;
struct Scenario;

/// Connects the view of a portfolio with the document: what is edited of its tasks, where tasks come from, and a task
/// that is opened as a scenario. While that view is shown, the verdict speaks of the plan, and the breakdown, which is
/// of the scenario as one task, makes room. Like the window, it only connects.
class PortfolioTasks : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Document& document;
        FileActions& files;
        Dialogs& dialogs;
        Evidence& evidence;
        ChartCard& chart;
        VerdictBar& verdict;
        QWidget& window;
    };
    explicit PortfolioTasks(const Parts& parts);

signals:
    /// A task as a scenario of its own, which leaves this one as it is.
    void scenarioOpened(const breakeven::Scenario& scenario);
    /// Whether there is room for the breakdown.
    void breakdownFits(bool fits);

private:
    void connectView(PortfolioView& view);
    void openTask(std::size_t place);
    void showAnswer();

    Parts m_parts;
    PortfolioView* m_view = nullptr; ///< once it is made
};

} // namespace breakeven
