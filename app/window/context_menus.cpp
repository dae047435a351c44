// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/context_menus.h"

#include "app/document/document.h"
#include "app/presenting/note_edits.h"
#include "app/window/window_menus.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/edits.h"
#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/charts/chart_card.h"
#include "widgets/text.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QShortcut>

namespace breakeven {

namespace {

QMenu* newMenu(QWidget& parent, const char* name)
{
    auto* menu = new QMenu(&parent);
    menu->setObjectName(QLatin1String(name));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

ContextMenus::ContextMenus(const Parts& parts, QWidget& window) : QObject(&window), m_parts(parts)
{
    connect(&parts.chart, &ChartCard::menuWanted, this, &ContextMenus::openChartMenu);
    connect(&parts.breakdown, &BreakdownPanel::menuWanted, this, &ContextMenus::openOptionMenu);
    auto* key = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), &window); // where keyboards have no menu key
    connect(key, &QShortcut::activated, this, [] {
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr)
            return;
        const QPoint middle = focus->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, focus->mapToGlobal(middle));
        QCoreApplication::sendEvent(focus, &event);
    });
}

void ContextMenus::openChartMenu(const QPoint& place, std::optional<Option> option)
{
    QMenu* menu = newMenu(m_parts.chart, "chart_menu");
    if (option) {
        addOption(*menu, *option);
        menu->addSeparator();
    }
    m_parts.notes.addTo(*menu, place);
    m_parts.menus.addChartActions(*menu);
    menu->popup(place);
}

void ContextMenus::openOptionMenu(const QPoint& place, Option option)
{
    QMenu* menu = newMenu(m_parts.breakdown, "option_menu");
    addOption(*menu, option);
    menu->popup(place);
}

void ContextMenus::addOption(QMenu& menu, Option option)
{
    Document* document = &m_parts.document;
    const Scenario& scenario = document->scenario();
    const QString name = toQString(nameOf(option));
    const bool isFocus = option == scenario.focus;
    const bool isBaseline = option == scenario.baseline;
    const bool isShown = visibleOptions(scenario).contains(option);

    QAction* focus = menu.addAction(tr("&Focus on %1").arg(name), document, [document, option] {
        document->change(withFocus(document->scenario(), option), [] { return tr("Focus"); });
    });
    focus->setObjectName(QStringLiteral("menu_focus"));
    focus->setEnabled(!isFocus && !isBaseline);
    QAction* baseline = menu.addAction(tr("Compare &against %1").arg(name), document, [document, option] {
        document->change(withBaseline(document->scenario(), option), [] { return tr("Baseline"); });
    });
    baseline->setObjectName(QStringLiteral("menu_baseline"));
    baseline->setEnabled(!isBaseline && info(option).canBeBaseline);
    QAction* shown = menu.addAction(
        isShown ? tr("&Hide %1").arg(name) : tr("&Show %1").arg(name), document, [document, option, isShown] {
            document->change(withShown(document->scenario(), option, !isShown), [] { return tr("Shown Options"); });
        });
    shown->setObjectName(QStringLiteral("menu_shown"));
    shown->setEnabled(!isFocus && !isBaseline);
}

} // namespace breakeven
