// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/fact_panel.h"

#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/tick_box.h"
#include "widgets/evidence/catalog_cells.h"
#include "widgets/evidence/catalog_table.h"
#include "widgets/sentences.h"
#include "widgets/text.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

std::vector<CatalogColumn> factColumns()
{
    const auto text = [](const QString& title, bool wide = false) { return CatalogColumn{title, false, wide}; };
    return {CatalogColumn{FactPanel::tr("Age"), true, false},
            text(FactPanel::tr("Of")),
            text(FactPanel::tr("Kind")),
            text(FactPanel::tr("What"), true),
            text(FactPanel::tr("Says"), true),
            text(FactPanel::tr("Source"), true)};
}

CatalogRow factRow(const Fact& fact, std::size_t place, std::chrono::sys_days today)
{
    const std::optional<int> age = ageOf(fact, today);
    CatalogCells cells;
    cells.add(toQString(ageInWords(fact, today)));
    cells.add(toQString(asOfInList(fact.asOf, today)));
    cells.add(toQString(info(fact.kind).label()));
    cells.add(toQString(fact.what));
    cells.add(toQString(fact.says));
    cells.add(toQString(fact.source));
    CatalogRow row = cells.take();
    if (age && info(fact.kind).ages)
        row.numbers.front() = *age;
    row.id = QString::number(place);
    return row;
}

} // namespace

FactPanel::FactPanel(QWidget* parent)
    : QWidget(parent), m_summary(pageText(TextRank::Note, {}, this)),
      m_table(new CatalogTable(factColumns(), tr("Find a fact, a source or a date"), this)), // has the focus first
      m_toCheck(new TickBox(tr("Only what should be checked"), this)), m_chosen(pageText(TextRank::Note, {}, this))
{
    m_summary->setObjectName(QStringLiteral("fact_summary"));
    m_toCheck->setObjectName(QStringLiteral("fact_to_check"));
    m_chosen->setObjectName(QStringLiteral("fact_chosen"));
    m_chosen->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_toCheck);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_chosen);

    connect(m_toCheck, &QCheckBox::toggled, this, &FactPanel::showRows);
    connect(m_table, &CatalogTable::chosenChanged, this, &FactPanel::showChosen);
    m_table->sortBy(-1, Qt::AscendingOrder); // the oldest first, as they are given
    showRows();
}

void FactPanel::setFacts(std::vector<Fact> facts, std::chrono::sys_days today)
{
    m_facts = std::move(facts);
    m_today = today;
    showRows();
}

void FactPanel::showRows()
{
    const auto isDue = [this](const Fact& fact) { return needsCheck(fact, m_today); };
    const auto due = std::ranges::count_if(m_facts, isDue);
    m_summary->setText(tr("%1 facts, of which %2 should be checked: they are older than 90 days on %3, of an unknown "
                          "day, or were promised until a day that is past.")
                           .arg(m_facts.size())
                           .arg(due)
                           .arg(toQString(isoDate(m_today))));
    std::vector<CatalogRow> rows;
    for (std::size_t i = 0; i < m_facts.size(); ++i)
        if (!m_toCheck->isChecked() || isDue(m_facts[i]))
            rows.push_back(factRow(m_facts[i], i, m_today));
    m_table->setRows(std::move(rows));
    showChosen(m_table->chosen());
}

void FactPanel::showChosen(const QString& id)
{
    bool isNumber = false;
    const std::size_t place = id.toULongLong(&isNumber);
    if (!isNumber || place >= m_facts.size()) {
        m_chosen->setText(tr("Choose a fact to read its source in full"));
        return;
    }
    const Fact& fact = m_facts[place];
    QString told = withColon(toQString(fact.what), toQString(fact.says)) + QLatin1Char('\n') +
                   tr("Source: %1").arg(toQString(fact.source));
    if (!fact.asOf.empty())
        told += QStringLiteral(", ") + toQString(fact.asOf);
    if (!fact.holdsUntil.empty())
        told += QLatin1Char('\n') + tr("Promised until %1").arg(toQString(fact.holdsUntil));
    m_chosen->setText(told);
}

} // namespace breakeven
