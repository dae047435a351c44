// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/model_panel.h"

#include "core/output/format.h"
#include "core/scenario/dates.h"
#include "core/scenario/parameter_table.h"
#include "widgets/advice/page_text.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/evidence/catalog_table.h"
#include "widgets/evidence/filling_list.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

namespace breakeven {

namespace {

constexpr int smallRole = 1; ///< the segment
constexpr double none = std::numeric_limits<double>::quiet_NaN();

std::vector<CatalogColumn> columns()
{
    return {{ModelPanel::tr("Model"), false},   {ModelPanel::tr("Vendor"), false}, {ModelPanel::tr("Kind"), false},
            {ModelPanel::tr("Input"), true},    {ModelPanel::tr("Output"), true},  {ModelPanel::tr("Cached"), true},
            {ModelPanel::tr("Batch in"), true}, {ModelPanel::tr("Context"), true}, {ModelPanel::tr("Read on"), false}};
}

CatalogRow rowFor(const CatalogModel& model, std::chrono::sys_days today)
{
    const TokenPrices& prices = pricesOn(model, isoDate(today)).prices;
    const auto price = [](const std::optional<double>& usd) {
        return usd ? toQString(money(*usd)) : QStringLiteral("—");
    };
    CatalogRow row;
    row.id = toQString(model.id);
    row.cells = {row.id,
                 toQString(model.vendor),
                 toQString(info(model.kind).name),
                 price(prices.input),
                 price(prices.output),
                 price(prices.cachedInput),
                 price(prices.batchInput),
                 model.context ? toQString(compactCount(*model.context)) : QStringLiteral("—"),
                 toQString(model.asOf)};
    row.numbers = {none,
                   none,
                   none,
                   prices.input,
                   prices.output,
                   prices.cachedInput.value_or(none),
                   prices.batchInput.value_or(none),
                   model.context.value_or(none),
                   none};
    row.searched = toQString(model.source + ' ' + model.note);
    row.tip = toQString(model.source);
    return row;
}

} // namespace

ModelPanel::ModelPanel(QWidget* parent)
    : QWidget(parent), m_role(new SegmentedControl(this)),
      m_table(new CatalogTable(columns(), tr("Find a model, a vendor or a family"), this)),
      m_title(pageText(TextRank::Heading, {}, this)), m_notes(pageText(TextRank::Note, {}, this)),
      m_filling(new FillingList(this)), m_use(new QPushButton(this))
{
    m_role->addSegment(tr("Frontier API"), QStringLiteral("model_role_frontier"));
    m_role->addSegment(tr("Small model"), QStringLiteral("model_role_small"));
    m_title->setObjectName(QStringLiteral("model_title"));
    m_notes->setObjectName(QStringLiteral("model_notes"));
    m_use->setObjectName(QStringLiteral("primary"));
    auto* import = new QPushButton(tr("Import a price list…"), this);
    import->setObjectName(QStringLiteral("model_import"));
    import->setProperty("plain", true);
    import->setAutoDefault(false);

    auto* about = pageText(TextRank::Note, tr("USD per million tokens, as listed and in force today"), this);
    auto* top = new QHBoxLayout;
    top->addWidget(m_role);
    top->addSpacing(12);
    top->addWidget(about, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(import);
    foot->addStretch();
    foot->addWidget(m_use);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_title);
    layout->addWidget(m_notes);
    layout->addWidget(m_filling);
    layout->addLayout(foot);

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
        rows.push_back(rowFor(model, today));
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
    return model == nullptr ? std::vector<SourcedValue>() : pricesFor(role(), *model, m_models, m_today);
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
        for (const std::string& note : priceNotes(*model, m_today))
            notes << toQString(note);
    const std::vector<SourcedValue> filled = values();
    if (const std::string stale = staleTuning(m_scenario, filled); !stale.empty())
        notes << toQString(stale);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    m_filling->setLines(fillingLines(m_scenario, filled));
}

} // namespace breakeven
