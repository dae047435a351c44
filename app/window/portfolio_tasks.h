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

/// Connects the view of a portfolio with the document: what is edited of its tasks, where tasks come from, and a task
/// that is opened as a scenario. Like the window, it only connects.
class PortfolioTasks : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Document& document;
        FileActions& files;
        Dialogs& dialogs;
        Evidence& evidence;
        ChartCard& chart;
        QWidget& window;
    };
    explicit PortfolioTasks(const Parts& parts);

private:
    void connectView(PortfolioView& view);
    void openTask(std::size_t place);

    Parts m_parts;
};

} // namespace breakeven
