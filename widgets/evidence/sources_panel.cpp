// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/sources_panel.h"

#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/output/sources_table.h"
#include "core/scenario/provenance.h"
#include "widgets/controls/page_text.h"
#include "widgets/evidence/catalog_table.h"
#include "widgets/text.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven {

namespace {

CatalogRow sourceRow(const Scenario& scenario, const Parameter& parameter)
{
    const Provenance from = provenanceOf(scenario, parameter);
    CatalogRow row;
    row.id = toQString(parameter.id);
    row.cells = {toQString(labelOf(parameter)),
                 toQString(shownQuantity(parameter, scenario.parameters.*parameter.member)),
                 toQString(from.sentence())};
    row.searched = toQString(groupLabel(parameter.group));
    row.tip = row.cells.last();
    return row;
}

} // namespace

SourcesPanel::SourcesPanel(QWidget* parent)
    : QWidget(parent), m_summary(pageText(TextRank::Body, {}, this)),
      m_table(new CatalogTable(
          {{.title = tr("Input")}, {.title = tr("Value")}, {.title = tr("Where it is from"), .wide = true}},
          tr("Find an input or a source"), this))
{
    m_summary->setObjectName(QStringLiteral("sources_summary"));
    m_table->sortBy(-1, Qt::AscendingOrder); // the order of the panel
    auto* copyButton = new QPushButton(tr("Copy table"), this);
    copyButton->setObjectName(QStringLiteral("sources_copy"));
    copyButton->setProperty("plain", true);
    copyButton->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(copyButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    connect(copyButton, &QPushButton::clicked, this, &SourcesPanel::copy);
    connect(m_table, &CatalogTable::accepted, this, [this](const QString& id) {
        if (const Parameter* parameter = findParameter(id.toStdString()))
            emit parameterChosen(*parameter);
    });
}

void SourcesPanel::setScenario(const Scenario& scenario)
{
    m_scenario = scenario;
    std::vector<CatalogRow> rows;
    for (const Parameter& parameter : parameterTable)
        rows.push_back(sourceRow(scenario, parameter));
    m_table->setRows(std::move(rows));
    m_summary->setText(toQString(sourcesInWords(scenario)));
}

void SourcesPanel::copy() const
{
    QApplication::clipboard()->setText(toQString(tabSeparated(sourcesTable(m_scenario))));
}

} // namespace breakeven
