// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/deck_dialog.h"

#include "app/dialogs/dialog_buttons.h"
#include "app/document/comparisons.h"
#include "app/document/dialogs.h"
#include "core/inputs/row_labels.h"
#include "widgets/controls/input_heading.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/controls/steady_scroll_area.h"
#include "widgets/controls/tick_box.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace breakeven {

DeckDialog::DeckDialog(const std::vector<DeckScenario>& scenarios, const PictureChoices& proposed, Dialogs& dialogs,
                       QWidget* parent)
    : QDialog(parent), m_dialogs(dialogs), m_form(new PictureForm(proposed, this)), m_count(new QLabel(this))
{
    setWindowTitle(tr("Export all charts"));
    m_count->setObjectName(QStringLiteral("deck_count"));
    m_count->setForegroundRole(mutedRole);

    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    addViews(*column, scenarios);
    column->addSpacing(10);
    column->addWidget(makeInputHeading(tr("Scenarios"), list));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(6);
    column->addLayout(m_rows);
    auto* more = new QuietButton(tr("Add files…"), list);
    more->setObjectName(QStringLiteral("deck_add"));
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addStretch(1);
    for (const DeckScenario& scenario : scenarios)
        addScenario(scenario);
    auto* scroll = new SteadyScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setMinimumWidth(260);

    auto* buttons = new DialogButtons(this);
    m_accept = addCancelAndAccept(*buttons, *this, tr("Choose Folder…"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setHorizontalSpacing(24);
    layout->setVerticalSpacing(16);
    layout->addWidget(scroll, 0, 0);
    layout->addWidget(m_form, 0, 1, Qt::AlignTop);
    layout->addWidget(m_count, 1, 0);
    layout->addWidget(buttons, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setRowStretch(0, 1);
    resize(720, 620);

    connect(more, &QAbstractButton::clicked, this, &DeckDialog::addFiles);
    connect(m_form, &PictureForm::changed, this, &DeckDialog::showCount);
    showCount();
}

/// What has nothing to show is not ticked, and its tooltip says why.
void DeckDialog::addViews(QVBoxLayout& column, const std::vector<DeckScenario>& scenarios)
{
    Deck proposed;
    proposed.scenarios = scenarios;
    column.addWidget(makeInputHeading(tr("Charts"), this));
    for (const ViewInfo& row : viewTable) {
        if (!row.isPicture)
            continue;
        auto* box = new TickBox(toQString(nameOf(row.view)), this);
        box->setObjectName(QStringLiteral("deck_") + toQString(row.id));
        const Message why = deckLacks(proposed, row.view);
        box->setChecked(why.empty());
        if (!why.empty())
            box->setToolTip(plainToolTip(toQString(why)));
        connect(box, &QCheckBox::toggled, this, &DeckDialog::showCount);
        column.addWidget(box);
        m_views.emplace_back(row.view, box);
    }
}

void DeckDialog::addScenario(const DeckScenario& scenario)
{
    const QString title = toQString(scenario.scenario->scenario.name).simplified();
    const QString shown =
        fontMetrics().elidedText(title.isEmpty() ? tr("Untitled scenario") : title, Qt::ElideRight, 240);
    auto* box = new TickBox(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&")), this);
    box->setChecked(true);
    connect(box, &QCheckBox::toggled, this, &DeckDialog::showCount);
    m_rows->addWidget(box);
    m_scenarios.emplace_back(scenario, box);
}

void DeckDialog::addFiles()
{
    QStringList faults;
    for (const std::filesystem::path& path : m_dialogs.filesToOpen(this, tr("Add scenarios"), scenarioFilter(), true)) {
        const Result<Scenario> scenario = scenarioAt(path);
        if (scenario)
            addScenario({inCurrencyOf(m_scenarios.front().first.scenario->scenario, evaluate(*scenario))});
        else
            faults << toQString(scenario.error().sentence(shownCatalog()));
    }
    if (!faults.isEmpty())
        m_dialogs.showError(this, tr("Not all scenarios were added"), faults.join(QLatin1Char('\n')));
    showCount();
}

Deck DeckDialog::deck() const
{
    const PictureChoices choices = m_form->choices();
    Deck deck;
    deck.options = choices.options;
    deck.file = choices.file;
    for (const auto& [scenario, box] : m_scenarios)
        if (box->isChecked())
            deck.scenarios.push_back(scenario);
    for (const auto& [view, box] : m_views)
        if (box->isChecked())
            deck.views.push_back(view);
    return deck;
}

void DeckDialog::showCount()
{
    const auto count = static_cast<int>(deckNames(deck()).size());
    m_count->setText(count == 1 ? tr("1 picture") : tr("%1 pictures").arg(count));
    m_accept->setEnabled(count > 0);
}

} // namespace breakeven
