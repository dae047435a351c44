// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/unit_panel.h"

#include "core/evidence/catalog_note.h"
#include "core/files/dates/as_of.h"
#include "core/inputs/format.h"
#include "widgets/controls/fields/framed_box.h"
#include "widgets/controls/page_text.h"
#include "widgets/dialog_buttons.h"
#include "widgets/evidence/catalog_cells.h"
#include "widgets/evidence/catalog_table.h"
#include "widgets/evidence/filling_list.h"
#include "widgets/sentences.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

std::vector<CatalogColumn> unitColumns()
{
    const auto text = [](const QString& title, bool wide = false) { return CatalogColumn{title, false, wide}; };
    const auto number = [](const QString& title) { return CatalogColumn{title, true, false}; };
    return {text(UnitPanel::tr("Model"), true),  text(UnitPanel::tr("Provider")),    text(UnitPanel::tr("Unit"), true),
            number(UnitPanel::tr("Tokens/min")), number(UnitPanel::tr("Output ×")),  number(UnitPanel::tr("Minimum")),
            number(UnitPanel::tr("Increment")),  number(UnitPanel::tr("Unit-hour")), number(UnitPanel::tr("Month")),
            text(UnitPanel::tr("Read on"))};
}

/// What a unit costs for a term, over so many hours.
std::optional<double> priceOver(const UnitOffer& offer, UnitTerm term, PricePeriod period)
{
    const UnitPrice* price = priceFor(offer, term);
    return price == nullptr ? std::nullopt : std::optional(price->hourly() * info(period).hours);
}

Quantity weightCell(double weight)
{
    return Quantity::rounded(weight, 3);
}

CatalogRow unitRow(const UnitOffer& offer, std::chrono::sys_days today)
{
    CatalogCells cells;
    cells.add(toQString(offer.model));
    cells.add(toQString(offer.provider));
    cells.add(toQString(offer.unit));
    cells.add(offer.throughput, Quantity::fullCount);
    cells.add(offer.outputWeight, weightCell);
    cells.add(offer.minimum, Quantity::fullCount);
    cells.add(offer.increment, Quantity::fullCount);
    cells.add(priceOver(offer, UnitTerm::None, PricePeriod::Hour), Quantity::moneyToTheCent);
    cells.add(priceOver(offer, UnitTerm::Month, PricePeriod::Month), Quantity::moneyToTheCent);
    cells.add(toQString(asOfInList(offer.asOf, today)));
    CatalogRow row = cells.take();
    row.id = toQString(unitId(offer));
    row.searched = toQString(catalogNote(offer.note));
    row.tip = withColon(toQString(unitName(offer)), toQString(offer.source));
    return row;
}

} // namespace

UnitPanel::UnitPanel(QWidget* parent)
    : QWidget(parent), m_table(new CatalogTable(unitColumns(), tr("Find a model, a provider or a kind of unit"), this)),
      m_title(pageText(TextRank::Heading, {}, this)), m_payment(new QWidget(this)), m_term(new FramedBox(m_payment)),
      m_notes(pageText(TextRank::Note, {}, this)), m_filling(new FillingList(this))
{
    m_title->setObjectName(QStringLiteral("unit_title"));
    m_term->setObjectName(QStringLiteral("unit_term"));
    m_term->setAccessibleName(tr("Paid"));
    m_notes->setObjectName(QStringLiteral("unit_notes"));
    auto* buttons = new DialogButtons(this);
    m_use = buttons->addPrimary(tr("Use this capacity"), DialogButtons::ApplyRole);

    auto* payment = new QHBoxLayout(m_payment);
    payment->setContentsMargins(0, 0, 0, 0);
    payment->setSpacing(12);
    auto* paid = new QLabel(tr("Paid"), m_payment);
    paid->setBuddy(m_term);
    payment->addWidget(paid);
    payment->addWidget(m_term);
    payment->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(pageText(TextRank::Note,
                               tr("What a unit serves a minute, counted in input tokens, and what it costs in %1: "
                                  "for an hour as you go, and reserved for a month")
                                   .arg(toQString(shownCurrencyName)),
                               this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_title);
    layout->addWidget(m_payment);
    layout->addWidget(m_notes);
    layout->addWidget(m_filling);
    layout->addWidget(buttons);

    connect(m_table, &CatalogTable::chosenChanged, this, [this] {
        offerTerms(term());
        showChoice();
    });
    connect(m_table, &CatalogTable::accepted, m_use, &QPushButton::click);
    connect(m_term, &QComboBox::currentIndexChanged, m_term, [this] { m_term->updateGeometry(); });
    connect(m_term, &QComboBox::activated, this, &UnitPanel::showChoice);
    connect(m_use, &QPushButton::clicked, this, [this] { emit valuesWanted(values()); });
    offerTerms(std::nullopt);
    showChoice();
}

void UnitPanel::setOffers(const std::vector<UnitOffer>& offers, std::chrono::sys_days today)
{
    const std::optional<UnitTerm> paid = term();
    m_offers = offers;
    m_today = today;
    std::vector<CatalogRow> rows;
    for (const UnitOffer& offer : offers)
        rows.push_back(unitRow(offer, today));
    m_table->setRows(std::move(rows));
    offerTerms(paid);
    showChoice();
}

void UnitPanel::setScenario(const Scenario& scenario)
{
    m_scenario = scenario;
    showChoice();
}

void UnitPanel::chooseSource()
{
    const UnitSource source = unitSource(m_scenario, m_offers);
    if (source.offer == nullptr)
        return;
    m_table->choose(toQString(unitId(*source.offer)));
    offerTerms(source.term);
    showChoice();
}

const UnitOffer* UnitPanel::offer() const
{
    const std::string id = m_table->chosen().toStdString();
    const auto found =
        std::ranges::find_if(m_offers, [&id](const UnitOffer& one) { return !id.empty() && unitId(one) == id; });
    return found == m_offers.end() ? nullptr : &*found;
}

std::optional<UnitTerm> UnitPanel::term() const
{
    return m_term->currentIndex() < 0 ? std::nullopt
                                      : std::optional(enumerators<UnitTerm>[m_term->currentData().toInt()]);
}

/// Lists how the chosen offer is paid for; the wanted term is chosen if it is among them, else the first.
void UnitPanel::offerTerms(std::optional<UnitTerm> wanted)
{
    m_term->clear();
    const UnitOffer* chosen = offer();
    if (chosen != nullptr && whyLeftOut(*chosen).empty())
        for (const UnitPrice& price : chosen->prices) {
            m_term->addItem(toQString(priceWords(price)), static_cast<int>(price.term));
            if (wanted == price.term)
                m_term->setCurrentIndex(m_term->count() - 1);
        }
    m_payment->setVisible(m_term->count() > 0);
}

std::vector<SourcedValue> UnitPanel::values() const
{
    const UnitOffer* chosen = offer();
    return chosen == nullptr ? std::vector<SourcedValue>() : unitValues(*chosen, term());
}

void UnitPanel::showChoice()
{
    const UnitOffer* chosen = offer();
    QStringList notes;
    if (chosen != nullptr) {
        if (const Message why = whyLeftOut(*chosen); !why.empty())
            notes << toQString(why);
        for (const Message& note : fillingNotes(*chosen, term(), m_scenario))
            notes << toQString(note);
        for (const Message& note : unitNotes(*chosen, m_today))
            notes << toQString(note);
    }
    m_title->setText(chosen == nullptr ? tr("Choose reserved capacity to see what it would fill in")
                                       : toQString(unitName(*chosen)));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    const std::vector<SourcedValue> filled = values();
    m_filling->setLines(fillingLines(m_scenario, filled));
    m_use->setEnabled(!filled.empty());
}

} // namespace breakeven
