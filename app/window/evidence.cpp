// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/evidence.h"

#include "app/dialogs/beside.h"
#include "app/dialogs/evidence/benchmark_dialog.h"
#include "app/dialogs/evidence/fact_dialog.h"
#include "app/dialogs/evidence/gpu_dialog.h"
#include "app/dialogs/evidence/model_dialog.h"
#include "app/dialogs/evidence/token_dialog.h"
#include "app/dialogs/evidence/traffic_dialog.h"
#include "app/dialogs/evidence/unit_dialog.h"
#include "app/dialogs/evidence/workloads_dialog.h"
#include "app/dialogs/sources_dialog.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/plain_text.h"

namespace breakeven {

Evidence::Evidence(const Parts& parts) : QObject(&parts.window), m_parts(parts)
{
    addButton("Workload", tr("Log…"), tr("Read a log of real requests"), &Evidence::showTraffic);
    addButton("Workload", tr("Tokens…"), tr("Count the tokens of prompts and answers"), &Evidence::showTokens);
    addButton("Workload", tr("Split…"), tr("Several workloads that share the models"), &Evidence::showWorkloads);
    addButton("Frontier API", tr("Choose…"), tr("Choose a model from the catalog"), &Evidence::showFrontierModels);
    addButton("Provisioned capacity", tr("Choose…"), tr("Choose reserved capacity from the catalog"),
              &Evidence::showUnits);
    addButton("Self-hosting", tr("Choose…"), tr("Choose a GPU from the catalog"), &Evidence::showGpus);
    addButton("Self-hosting", tr("Benchmark…"), tr("Throughput from results of a serving benchmark"),
              &Evidence::showBenchmark);
    addButton("Small-model API", tr("Choose…"), tr("Choose a model from the catalog"), &Evidence::showSmallModels);
}

void Evidence::addButton(std::string_view group, const QString& text, const QString& tip, void (Evidence::*show)())
{
    QuietButton* button = m_parts.inputs.addGroupButton(group, text);
    button->setToolTip(plainToolTip(tip));
    button->setAccessibleName(tip);
    connect(button, &QAbstractButton::clicked, this, show);
}

void Evidence::showModels(ModelRole role)
{
    if (m_models == nullptr)
        m_models = new ModelDialog(m_parts.document, m_parts.dialogs, &m_parts.window);
    present(*m_models);
    m_models->setRole(role);
}

void Evidence::showTraffic()
{
    if (m_traffic == nullptr) {
        m_traffic = new TrafficDialog(m_parts.document, m_parts.dialogs, &m_parts.window);
        connect(m_traffic, &TrafficDialog::tasksTaken, this, &Evidence::tasksTaken);
    }
    m_traffic->setForTasks(false);
    present(*m_traffic);
}

void Evidence::showTrafficForTasks()
{
    showTraffic();
    m_traffic->setForTasks(true);
}

void Evidence::showTokens()
{
    if (m_tokens == nullptr)
        m_tokens = new TokenDialog(m_parts.document, m_parts.dialogs, &m_parts.window);
    present(*m_tokens);
}

void Evidence::showWorkloads()
{
    if (m_workloads == nullptr)
        m_workloads = new WorkloadsDialog(m_parts.document, &m_parts.window);
    presentAtFoot(*m_workloads, m_parts.window); // the answer, which it changes, is at the top
}

void Evidence::showSources()
{
    if (m_sources == nullptr)
        m_sources = new SourcesDialog(m_parts.document, m_parts.inputs, &m_parts.window);
    present(*m_sources);
}

void Evidence::showFacts()
{
    if (m_facts == nullptr)
        m_facts = new FactDialog(&m_parts.window);
    present(*m_facts);
}

void Evidence::showGpus()
{
    if (m_gpus == nullptr)
        m_gpus = new GpuDialog(m_parts.document, m_parts.dialogs, &m_parts.window);
    present(*m_gpus);
}

void Evidence::showBenchmark()
{
    if (m_benchmark == nullptr)
        m_benchmark = new BenchmarkDialog(m_parts.document, m_parts.dialogs, &m_parts.window);
    present(*m_benchmark);
}

void Evidence::showUnits()
{
    if (m_units == nullptr)
        m_units = new UnitDialog(m_parts.document, &m_parts.window);
    present(*m_units);
}

} // namespace breakeven
