// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus/pin_menu.h"

#include "app/document/dialogs.h"
#include "app/document/document.h"
#include "core/scenario/edits.h"
#include "widgets/text.h"

#include <QMenu>

#include <algorithm>

namespace breakeven {

namespace {

/// A name with an ampersand is no shortcut.
QString menuText(const std::string& name)
{
    return toQString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

PinMenu::PinMenu(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {}

void PinMenu::toggle()
{
    m_parts.document.finishEditing();
    const Scenario& scenario = m_parts.document.scenario();
    const bool pins = !scenario.pin.has_value();
    m_parts.document.change(withPin(scenario, pins ? std::optional(pinOf(scenario)) : std::nullopt),
                            [pins] { return pins ? tr("Pin") : tr("Unpin"); });
}

/// Another state that is kept by the name is lost, which nobody is to find out later.
bool PinMenu::mayTake(const std::string& name)
{
    const std::vector<Pin>& pins = m_parts.document.scenario().pins;
    const std::string kept = pinName(name);
    const bool isTaken = std::ranges::find(pins, kept, &Pin::name) != pins.end();
    return !isTaken || m_parts.dialogs.ask(
                           &m_parts.window,
                           {tr("Pin As"),
                            tr("A pin is called “%1” already. Replace it by the present state?").arg(toQString(kept)),
                            {},
                            {tr("Replace"), tr("Cancel")}}) == 0;
}

void PinMenu::pinAs()
{
    m_parts.document.finishEditing();
    const Scenario& scenario = m_parts.document.scenario();
    const auto name = m_parts.dialogs.askText(&m_parts.window, tr("Pin As"), tr("What is the present state called?"),
                                              toQString(freePinName(scenario)));
    if (!name || !mayTake(name->toStdString()))
        return;
    const Scenario pinned = withNamedPin(scenario, name->toStdString());
    if (scenario.pins.size() == mostPins && pinned == scenario)
        m_parts.dialogs.showNotice(&m_parts.window, tr("Pin As"),
                                   tr("%n pins are kept already. Remove one of them first.", nullptr, mostPins));
    m_parts.document.change(pinned, [] { return tr("Pin"); });
}

void PinMenu::addTo(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fill(menu); });
    fill(menu);
}

void PinMenu::fill(QMenu& menu)
{
    menu.clear();
    Document* document = &m_parts.document;
    const Scenario& scenario = document->scenario();
    menu.setEnabled(true);
    for (std::size_t i = 0; i < scenario.pins.size(); ++i) {
        QAction* action = menu.addAction(menuText(scenario.pins[i].name));
        action->setCheckable(true);
        action->setChecked(scenario.pin == scenario.pins[i]);
        connect(action, &QAction::triggered, document, [document, i] {
            document->finishEditing();
            document->change(withPinTaken(document->scenario(), i), [] { return tr("Pin"); });
        });
    }
    if (scenario.pins.empty()) {
        menu.addAction(tr("None is kept by name yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    QMenu* remove = menu.addMenu(tr("&Remove"));
    remove->menuAction()->setObjectName(QStringLiteral("remove_pins"));
    for (std::size_t i = 0; i < scenario.pins.size(); ++i)
        connect(remove->addAction(menuText(scenario.pins[i].name)), &QAction::triggered, document, [document, i] {
            document->change(withoutPin(document->scenario(), i), [] { return tr("Remove Pin"); });
        });
}

} // namespace breakeven
