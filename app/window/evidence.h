// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/model_prices.h"

#include <QObject>

#include <string_view>

class QWidget;

namespace breakeven {

class BenchmarkDialog;
class Dialogs;
class Document;
class InputPanel;
class FactDialog;
class GpuDialog;
class ModelDialog;
class SourcesDialog;
class TokenDialog;
class TrafficDialog;
class UnitDialog;
class WorkloadsDialog;

/// The ways to fill inputs from evidence: each opens a dialog that stays beside the window, from the menu Inputs and
/// some from a button in the panel's headings as well. A dialog is made when it is first wanted.
class Evidence : public QObject {
    Q_OBJECT
public:
    /// What it connects; all of it outlives it.
    struct Parts {
        Document& document;
        Dialogs& dialogs;
        InputPanel& inputs;
        QWidget& window;
    };
    explicit Evidence(const Parts& parts);

    void showFrontierModels() { showModels(ModelRole::Frontier); }
    void showSmallModels() { showModels(ModelRole::Small); }
    void showGpus();
    void showBenchmark();
    void showUnits();
    void showTraffic();
    /// For the tasks that the groups of a log make.
    void showTrafficForTasks();
    void showTokens();
    void showWorkloads();
    void showSources();
    void showFacts();

signals:
    void tasksTaken(); ///< tasks of a log have come into the document

private:
    /// A button in the heading of a group of inputs.
    void addButton(std::string_view group, const QString& text, const QString& tip, void (Evidence::*show)());
    void showModels(ModelRole role);

    Parts m_parts;
    ModelDialog* m_models = nullptr;
    GpuDialog* m_gpus = nullptr;
    BenchmarkDialog* m_benchmark = nullptr;
    UnitDialog* m_units = nullptr;
    TrafficDialog* m_traffic = nullptr;
    TokenDialog* m_tokens = nullptr;
    WorkloadsDialog* m_workloads = nullptr;
    SourcesDialog* m_sources = nullptr;
    FactDialog* m_facts = nullptr;
};

} // namespace breakeven
