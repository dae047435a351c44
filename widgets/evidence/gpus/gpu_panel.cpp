// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/gpus/gpu_panel.h"

#include "core/files/dates/as_of.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/steady_scroll_area.h"
#include "widgets/dialog_buttons.h"
#include "widgets/evidence/catalog_table.h"
#include "widgets/evidence/gpus/gpu_choice_fields.h"
#include "widgets/evidence/gpus/gpu_details.h"
#include "widgets/evidence/gpus/gpu_rows.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int sideWidth = 456;
constexpr int smallestTable = 420;

} // namespace

GpuPanel::GpuPanel(QWidget* parent)
    : QWidget(parent), m_table(new CatalogTable(gpuColumns(), tr("Search GPUs, providers, kinds"), this)),
      m_fields(new GpuChoiceFields(this)), m_details(new GpuDetails(this)),
      m_hint(pageText(TextRank::Body, tr("Choose a GPU from the list to see what it fills in."), this))
{
    m_table->setMinimumWidth(smallestTable);
    m_table->sortBy(gpuPriceColumn, Qt::AscendingOrder);
    auto* buttons = new DialogButtons(this);
    m_import = buttons->addPlain(tr("Import a price list…"), "gpu_import");
    m_apply = buttons->addPrimary(tr("Use this GPU"), DialogButtons::ApplyRole);
    m_apply->setEnabled(false);
    m_details->hide();

    auto* both = new QHBoxLayout;
    both->setSpacing(24);
    both->addWidget(m_table, 1);
    both->addWidget(makeSide());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);

    connect(m_table, &CatalogTable::chosenChanged, this, [this] {
        findChosen();
        emit choiceChanged();
    });
    connect(m_table, &CatalogTable::accepted, this, [this] { m_apply->animateClick(); });
    connect(m_fields, &GpuChoiceFields::changed, this, &GpuPanel::choiceChanged);
    connect(m_fields, &GpuChoiceFields::messageChanged, this, &GpuPanel::showReadiness);
    connect(m_import, &QAbstractButton::clicked, this, &GpuPanel::importAsked);
    connect(m_apply, &QAbstractButton::clicked, this, &GpuPanel::applied);
}

QWidget* GpuPanel::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto* inside = new QWidget;
    auto* details = new QVBoxLayout(inside);
    details->setContentsMargins(0, 0, 8, 0);
    details->addWidget(m_hint);
    details->addWidget(m_details);
    details->addStretch();
    auto* scroll = new SteadyScrollArea(side);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_fields);
    layout->addWidget(scroll, 1);
    return side;
}

void GpuPanel::setRates(std::vector<GpuRate> rates, std::chrono::sys_days today)
{
    m_rates = std::move(rates);
    m_today = today;
    m_table->setRows(gpuRows(m_rates, today));
    findChosen();
    const bool chosen = m_chosen.has_value();
    m_details->setVisible(chosen);
    m_hint->setVisible(!chosen);
    m_hasValues = m_hasValues && chosen;
    showReadiness();
    if (chosen)
        emit choiceChanged(); // its price may be another now
}

void GpuPanel::findChosen()
{
    const std::string id = m_table->chosen().toStdString();
    const auto rate = std::find_if(m_rates.begin(), m_rates.end(),
                                   [&id](const GpuRate& one) { return !id.empty() && rateId(one) == id; });
    m_chosen = rate == m_rates.end() ? std::nullopt : std::optional(static_cast<std::size_t>(rate - m_rates.begin()));
}

std::optional<GpuChoice> GpuPanel::choice() const
{
    if (!m_chosen)
        return std::nullopt;
    return GpuChoice{m_rates[*m_chosen], m_fields->model(), m_fields->precision(), m_fields->load(),
                     m_fields->sequences()};
}

void GpuPanel::setEvidence(const GpuEvidence& evidence, const Scenario& now)
{
    const std::optional<GpuChoice> chosen = choice();
    if (!chosen)
        return;
    m_details->setEvidence(*chosen, evidence, now, toQString(ageRemark(chosen->rate.asOf, m_today)));
    m_details->show();
    m_hint->hide();
    m_hasValues = !evidence.values.empty();
    showReadiness();
}

/// What would be filled in is not what stands there while a field is refused.
void GpuPanel::showReadiness()
{
    const QString reason = m_fields->message();
    m_apply->setEnabled(m_hasValues && reason.isEmpty());
    m_apply->setToolTip(wrappingToolTip(reason));
}

} // namespace breakeven
