// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/workloads/workloads_panel.h"

#include "core/advice/words/workload_words.h"
#include "core/inputs/format.h"
#include "core/model/workload_costs.h"
#include "core/scenario/workloads.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/paint.h"
#include "widgets/evidence/workloads/workload_row.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven {

WorkloadsPanel::WorkloadsPanel(QWidget* parent)
    : QWidget(parent),
      m_about(
          pageText(TextRank::Body,
                   WorkloadsPanel::tr(
                       "Several pipelines can share the models. Each has its own requests and tokens; together they "
                       "are the volume, and the mean tokens of a request. Moving one of those sliders scales them "
                       "all. What would get a model of its own is no workload but a task: those stand in the tab "
                       "Portfolio."),
                   this)),
      m_captions(WorkloadRow::makeCaptions(this)), m_sum(pageText(TextRank::Body, {}, this, QFont::DemiBold)),
      m_message(pageText(TextRank::Note, {}, this)),
      m_add(new QPushButton(QCoreApplication::translate("breakeven::WorkloadsPanel", "Add workload"), this))
{
    m_sum->setObjectName(QStringLiteral("workloads_sum"));
    m_message->setObjectName(QStringLiteral("workloads_message"));
    m_message->setForegroundRole(QPalette::BrightText);
    m_message->hide();
    m_add->setObjectName(QStringLiteral("workloads_add"));
    m_add->setProperty("plain", true);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &WorkloadsPanel::add);

    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(8);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_sum, 1);
    foot->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_about);
    layout->addWidget(m_captions);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(m_message);
    layout->addLayout(foot);
    layout->addStretch();
}

void WorkloadsPanel::setScenario(const Scenario& scenario)
{
    m_scenario = scenario;
    m_workloads = scenario.workloads;
    m_whole.name = tr("All requests").toStdString();
    m_whole.requests = scenario.parameters.volume;
    m_whole.period = WorkloadPeriod::Month;
    m_whole.inputTokens = scenario.parameters.inputTokens;
    m_whole.outputTokens = scenario.parameters.outputTokens;
    showRows(scenario);
    m_captions->setVisible(!m_workloads.empty());
    m_sum->setText(toQString(workloadsInWords(scenario)));
    m_add->setEnabled(m_workloads.size() < mostWorkloads);
    showMessage({});
}

void WorkloadsPanel::showRows(const Scenario& scenario)
{
    while (m_rows.size() > static_cast<qsizetype>(m_workloads.size()))
        delete m_rows.takeLast();
    while (m_rows.size() < static_cast<qsizetype>(m_workloads.size())) {
        const auto index = static_cast<std::size_t>(m_rows.size());
        auto* row = new WorkloadRow(static_cast<int>(index), this);
        m_rows << row;
        m_rowsLayout->addWidget(row);
        setTabOrder(row->lastField(), m_add);
        connect(row, &WorkloadRow::messageChanged, this, &WorkloadsPanel::showMessage);
        connect(row, &WorkloadRow::edited, this, [this, index](const Workload& workload) {
            std::vector<Workload> workloads = m_workloads;
            workloads[index] = workload;
            propose(workloads);
        });
        connect(
            row, &WorkloadRow::removeWanted, this,
            [this, index] {
                std::vector<Workload> workloads = m_workloads;
                workloads.erase(workloads.begin() + static_cast<std::ptrdiff_t>(index));
                propose(workloads);
            },
            Qt::QueuedConnection); // the row goes
    }
    const std::vector<double> costs = yearlyApiCosts(scenario);
    for (std::size_t i = 0; i < m_workloads.size(); ++i)
        m_rows[static_cast<qsizetype>(i)]->setWorkload(m_workloads[i],
                                                       toQString(moneyToTheCent(costs[i], shownCatalog())));
}

/// The first one takes over all that there is; further ones come with the mean tokens and a name to be typed over.
void WorkloadsPanel::add()
{
    std::vector<Workload> workloads = m_workloads;
    Workload added = m_whole;
    if (!workloads.empty()) {
        constexpr double someRequests = 1000;
        added.name = tr("Workload %1").arg(workloads.size() + 1).toStdString();
        added.requests = someRequests;
        added.period = WorkloadPeriod::Day;
    }
    workloads.push_back(added);
    propose(workloads);
    if (m_rows.size() == static_cast<qsizetype>(m_workloads.size()) && !m_rows.isEmpty())
        m_rows.last()->editName();
}

void WorkloadsPanel::propose(const std::vector<Workload>& workloads)
{
    const Message refusal = whyRefused(workloads);
    if (refusal.empty())
        return emit workloadsEdited(workloads);
    showRows(m_scenario); // what was refused is not taken for what is
    showMessage(toQString(refusal));
}

void WorkloadsPanel::showMessage(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void WorkloadsPanel::finishEditing()
{
    const QList<WorkloadRow*> rows = m_rows;
    for (WorkloadRow* row : rows)
        row->finishEditing();
}

} // namespace breakeven
