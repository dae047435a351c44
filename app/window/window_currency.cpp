// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_currency.h"

#include "app/desktop/currency_control.h"
#include "app/dialogs/currency_dialog.h"
#include "app/document/document.h"
#include "app/document/stated_currency.h"
#include "app/progress/long_work.h"
#include "core/files/dates/as_of.h"
#include "widgets/controls/title_bar.h"
#include "widgets/text.h"

#include <QEvent>
#include <QWidget>

namespace breakeven {

WindowCurrency::WindowCurrency(const Parts& parts)
    : QObject(&parts.window), m_parts(parts), m_own(parts.document.scenario().currency)
{
    parts.window.installEventFilter(this);
    connect(&parts.document, &Document::scenarioChanged, this, [this] {
        if (m_parts.document.scenario().currency != m_own)
            bring();
    });
    connect(&parts.document, &Document::replaced, this, &WindowCurrency::bring);
    connect(&parts.control, &CurrencyControl::currencyChanged, this, [this] {
        showShown();
        m_parts.showAgain();
    });
    connect(&parts.title, &TitleBar::currencyWanted, this, &WindowCurrency::ask);
    showShown();
}

/// What is exported or printed meanwhile is in one currency from its beginning to its end.
void WindowCurrency::bring()
{
    if (const LongWork* work = LongWork::current()) {
        connect(work, &QObject::destroyed, this, &WindowCurrency::bringInFront, Qt::QueuedConnection);
        return;
    }
    m_own = m_parts.document.scenario().currency;
    m_parts.control.show(m_own);
}

void WindowCurrency::bringInFront()
{
    if (m_parts.window.isActiveWindow())
        bring();
}

void WindowCurrency::showShown()
{
    const std::optional<ShownCurrency>& shown = m_parts.control.shown();
    m_parts.title.setCurrency(toQString(currencyInShort(shown, currentDay())),
                              toQString(currencyStatement(shown, currentDay())));
}

void WindowCurrency::ask()
{
    m_parts.document.finishEditing();
    CurrencyDialog dialog(m_parts.document.scenario().currency, lastStatedCurrency(), currentDay(), &m_parts.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.chosen())
        rememberCurrency(*dialog.chosen());
    Scenario scenario = m_parts.document.scenario();
    scenario.currency = dialog.chosen();
    m_parts.document.change(scenario, [] { return tr("Currency"); });
}

bool WindowCurrency::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_parts.window && event->type() == QEvent::WindowActivate)
        bring();
    return QObject::eventFilter(watched, event);
}

} // namespace breakeven
