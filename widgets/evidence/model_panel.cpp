// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/model_panel.h"

#include "core/evidence/catalog_note.h"
#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/dialog_buttons.h"
#include "widgets/evidence/catalog_cells.h"
#include "widgets/evidence/catalog_table.h"
#include "widgets/evidence/filling_list.h"
#include "widgets/sentences.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace breakeven {

namespace {

constexpr int smallRole = 1; ///< the segment

std::vector<CatalogColumn> columns()
{
    const auto text = [](const QString& title, bool wide = false) { return CatalogColumn{title, false, wide}; };
    const auto number = [](const QString& title) { return CatalogColumn{title, true, false}; };
    return {text(ModelPanel::tr("Model"), true),   text(ModelPanel::tr("Vendor")),
            text(ModelPanel::tr("Kind")),          number(ModelPanel::tr("Input")),
            number(ModelPanel::tr("Output")),      number(ModelPanel::tr("Cached")),
            number(ModelPanel::tr("Cache write")), number(ModelPanel::tr("Batch in")),
            number(ModelPanel::tr("Batch out")),   number(ModelPanel::tr("Context")),
            text(ModelPanel::tr("Read on")),       text(ModelPanel::tr("Source"), true)};
}

CatalogRow modelRow(const CatalogModel& model, std::chrono::sys_days today)
{
    const TokenPrices& prices = pricesOn(model, isoDate(today)).prices;
    CatalogCells cells;
    cells.add(toQString(model.id));
    cells.add(toQString(model.vendor));
    cells.add(toQString(info(model.kind).label()));
    for (const std::optional<double>& price :
         {std::optional(prices.input), std::optional(prices.output), prices.cachedInput, prices.cacheWrite,
          prices.batchInput, prices.batchOutput})
        cells.add(price, [](double amount) { return Quantity::money(amount); });
    cells.add(model.context, Quantity::compactCount);
    cells.add(toQString(asOfInList(model.asOf, today)));
    cells.add(toQString(model.source));
    CatalogRow row = cells.take();
    row.id = toQString(model.id);
    row.searched = toQString(catalogNote(model.note));
    row.tip = withColon(toQString(model.id), toQString(model.source));
    return row;
}

} // namespace

ModelPanel::ModelPanel(QWidget* parent)
    : QWidget(parent), m_role(new SegmentedControl(this)),
      m_table(new CatalogTable(columns(), tr("Find a model, a vendor or a family"), this)),
      m_title(pageText(TextRank::Heading, {}, this)), m_notes(pageText(TextRank::Note, {}, this)),
      m_filling(new FillingList(this))
{
    m_role->addSegment(tr("Frontier API"), QStringLiteral("model_role_frontier"));
    m_role->addSegment(tr("Small model"), QStringLiteral("model_role_small"));
    m_title->setObjectName(QStringLiteral("model_title"));
    m_notes->setObjectName(QStringLiteral("model_notes"));
    auto* buttons = new DialogButtons(this);
    const QPushButton* import = buttons->addPlain(tr("Import a price list…"), "model_import");
    m_use = buttons->addPrimary({}, DialogButtons::ApplyRole);

    auto* about =
        pageText(TextRank::Note,
                 tr("In %1 per million tokens, as listed and in force today").arg(toQString(shownCurrencyName)), this);
    auto* top = new QHBoxLayout;
    top->addWidget(m_role);
    top->addSpacing(12);
    top->addWidget(about, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_title);
    layout->addWidget(m_notes);
    layout->addWidget(m_filling);
    layout->addWidget(buttons);

    connect(m_role, &SegmentedControl::chosen, this, &ModelPanel::chooseSource);
    connect(m_table, &CatalogTable::chosenChanged, this, &ModelPanel::showChoice);
    connect(m_table, &CatalogTable::accepted, m_use, &QPushButton::click);
    connect(m_use, &QPushButton::clicked, this, [this] { emit pricesWanted(values()); });
    connect(import, &QPushButton::clicked, this, &ModelPanel::importWanted);
    showChoice();
}

void ModelPanel::setCatalog(const ModelCatalog& models, std::chrono::sys_days today)
{
    m_models = models;
    m_today = today;
    std::vector<CatalogRow> rows;
    for (const CatalogModel& model : models)
        rows.push_back(modelRow(model, today));
    m_table->setRows(std::move(rows));
    showChoice();
}

void ModelPanel::setScenario(const Scenario& scenario)
{
    m_scenario = scenario;
    showChoice();
}

void ModelPanel::setRole(ModelRole role)
{
    m_role->setCurrent(role == ModelRole::Small ? smallRole : 0);
    chooseSource();
}

ModelRole ModelPanel::role() const
{
    return m_role->current() == smallRole ? ModelRole::Small : ModelRole::Frontier;
}

/// The model that the role's prices are from, if they are from the catalog.
void ModelPanel::chooseSource()
{
    const Parameter& price =
        rowOf(role() == ModelRole::Small ? &Parameters::smallInputPrice : &Parameters::apiInputPrice);
    const Provenance from = provenanceOf(m_scenario, price);
    for (const CatalogModel& model : m_models)
        if (from.origin == Origin::Catalog && from.text.starts_with(model.id + ", " + model.vendor))
            m_table->choose(toQString(model.id));
    showChoice();
}

std::vector<SourcedValue> ModelPanel::values() const
{
    const CatalogModel* model = findModel(m_models, m_table->chosen().toStdString());
    return model == nullptr ? std::vector<SourcedValue>()
                            : pricesFor(role(), *model, m_models, m_today, m_scenario.parameters.inputTokens);
}

void ModelPanel::showChoice()
{
    const CatalogModel* model = findModel(m_models, m_table->chosen().toStdString());
    m_use->setEnabled(model != nullptr);
    m_use->setText(role() == ModelRole::Small ? tr("Use for the small model") : tr("Use for the frontier API"));
    m_title->setText(model == nullptr ? tr("Choose a model to see what it would fill in")
                                      : toQString(model->id + ", " + model->vendor));
    QStringList notes;
    if (model != nullptr)
        for (const Message& note : priceNotes(*model, m_today))
            notes << toQString(note);
    const std::vector<SourcedValue> filled = values();
    if (const Message stale = staleTuning(m_scenario, filled); !stale.empty())
        notes << toQString(stale);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    m_filling->setLines(fillingLines(m_scenario, filled));
}

} // namespace breakeven
