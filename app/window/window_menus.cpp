// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_menus.h"

#include "app/desktop/theme_control.h"
#include "app/dialogs/about_box.h"
#include "app/dialogs/history_dialog.h"
#include "app/document/file_actions.h"
#include "app/document/file_path.h"
#include "app/document/recent_files.h"
#include "app/document/undo_keys.h"
#include "app/exports/exports.h"
#include "app/guide/guide_opening.h"
#include "app/keyboard/palette.h"
#include "app/keyboard/panels.h"
#include "app/keyboard/shortcuts_dialog.h"
#include "app/menus/language_menu.h"
#include "app/menus/pin_menu.h"
#include "app/menus/preset_menu.h"
#include "app/presenting/presenting.h"
#include "app/printing/printing.h"
#include "app/start/start.h"
#include "app/view/text_zoom.h"
#include "app/window/analyses.h"
#include "app/window/evidence.h"
#include "app/window/window_currency.h"
#include "core/inputs/row_labels.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace breakeven {

/// What a menu offers, and who does it; without an id it is a line.
struct MenuEntry {
    std::string_view id = {}; ///< its object name
    QString text = {};
    QList<QKeySequence> keys = {};
    std::function<void()> run = {};
    QAction** kept = nullptr;              ///< where it is kept if it changes with the window
    std::function<void(QMenu&)> fill = {}; ///< of a menu that opens in its place
};

WindowMenus::WindowMenus(const Parts& parts) : QObject(&parts.window), m_parts(parts)
{
    addMenu(tr("&File"), fileEntries());
    addMenu(tr("&Edit"), editEntries());
    m_parts.window.addActions(addMenu(tr("&View"), viewEntries()).actions()); // their keys are for who presents, too
    addMenu(tr("&Inputs"), inputEntries());
    addMenu(tr("&Scenario"), scenarioEntries());
    addMenu(tr("&Help"),
            {{"guide", tr("&Guide"), {QKeySequence::HelpContents}, [this] { openGuideAtFocus(m_parts.window); }},
             {"start_page", tr("&Start Page"), {}, [this] { m_parts.start.showPage(); }},
             {"tour", tr("&Tour of One Minute"), {}, [this] { m_parts.start.showTour(); }},
             {"shortcuts",
              tr("&Keyboard Shortcuts"),
              {Qt::CTRL | Qt::Key_Slash},
              [this] { showShortcuts(m_parts.window); }},
             {},
             {"facts", tr("&Facts and Their Age…"), {}, [this] { m_parts.evidence.showFacts(); }},
             {"about", tr("&About Breakeven"), {}, [this] { showAbout(m_parts.window); }}});
    m_logarithmic->setCheckable(true);
    setLogarithmic(true);
    setZoomed(false);
    connect(&parts.document.undoStack(), &QUndoStack::indexChanged, this, &WindowMenus::showUndo);
    connect(&parts.document, &Document::replaced, this, &WindowMenus::showUndo); // it may speak another language
    showUndo();
    connect(&parts.files, &FileActions::recentFilesChanged, this, &WindowMenus::showRecentFiles);
}

std::vector<MenuEntry> WindowMenus::fileEntries()
{
    FileActions* files = &m_parts.files;
    return {
        {"new", tr("&New"), {QKeySequence::New}, [files] { files->newScenario(); }},
        {"new_window", tr("New &Window"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N}, m_parts.openWindow},
        {"open", tr("&Open…"), {QKeySequence::Open}, [files] { files->open(); }},
        {.id = "open_recent", .text = tr("Open &Recent"), .fill = [this](QMenu& menu) { addRecentFiles(menu); }},
        {},
        {"save", tr("&Save"), {QKeySequence::Save}, [files] { files->save(); }},
        {"save_as", tr("Save &As…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, [files] { files->saveAs(); }},
        {},
        {.id = "export", .text = tr("&Export"), .fill = [this](QMenu& menu) { addExports(menu); }},
        {"print", tr("&Print…"), {QKeySequence::Print}, [this] { m_parts.printing.print(); }},
        {},
        {"close", tr("&Close Window"), {QKeySequence::Close}, [this] { m_parts.window.close(); }},
        {"quit", tr("&Quit"), {QKeySequence::Quit}, [] { QApplication::closeAllWindows(); }},
    };
}

std::vector<MenuEntry> WindowMenus::exportEntries()
{
    Exports* exports = &m_parts.exports;
    return {
        {"export_chart", tr("&Chart…"), {Qt::CTRL | Qt::Key_E}, [exports] { exports->saveChart(); }, &m_exportChart},
        {"export_all_charts", tr("&All Charts…"), {}, [exports] { exports->saveAllCharts(); }},
        {"export_table",
         tr("&Table…"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
         [exports] { exports->saveTable(); },
         &m_exportTable},
        {"export_workbook", tr("&Workbook…"), {}, [exports] { exports->saveWorkbook(); }},
        {"export_report", tr("&Report…"), {}, [exports] { exports->saveReport(); }},
    };
}

std::vector<MenuEntry> WindowMenus::editEntries()
{
    Document* document = &m_parts.document;
    Exports* exports = &m_parts.exports;
    return {
        {"undo", tr("&Undo"), undoKeys().keys, [document] { undoKeys().run(*document); }, &m_undo},
        {"redo", tr("&Redo"), redoKeys().keys, [document] { redoKeys().run(*document); }, &m_redo},
        {"history", tr("&History…"), {Qt::CTRL | Qt::Key_H}, [this] { showHistory(m_parts.document, m_parts.window); }},
        {},
        {"copy_chart", tr("&Copy Chart"), {QKeySequence::Copy}, [exports] { exports->copyChart(); }, &m_copyChart},
        {"copy_figures", tr("Copy Fi&gures"), {}, [exports] { exports->copyFigures(); }},
        {"copy_table",
         tr("Copy &Table"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
         [exports] { exports->copyTable(); },
         &m_copyTable},
        {},
        {"find_input", tr("&Find an Input"), {QKeySequence::Find}, [this] { m_parts.inputs.focusSearch(); }},
        {"go_to", tr("&Go To…"), {Qt::CTRL | Qt::Key_K}, [this] { openPalette(m_parts.window, m_parts.inputs); }},
        {},
        {"settings", tr("&Settings…"), {Qt::CTRL | Qt::Key_Comma}, m_parts.showSettings},
    };
}

std::vector<MenuEntry> WindowMenus::viewEntries()
{
    ChartCard* chart = &m_parts.chart;
    TextZoom* zoom = &m_parts.zoom;
    Panels* panels = &m_parts.panels;
    std::vector<MenuEntry> entries;
    for (const ViewInfo& row : viewTable)
        entries.push_back(
            {row.id, toQString(nameOf(row.view)), {QKeySequence(toQString(row.shortcut))}, [chart, view = row.view] {
                 chart->setView(view);
             }});
    entries.insert(
        entries.end(),
        {{},
         {.id = "bands", .text = tr("&Bands of Uncertainty"), .fill = [this](QMenu& menu) { addBands(menu); }},
         {"data", tr("&Data as Table…"), {Qt::CTRL | Qt::Key_D}, [this] { m_parts.analyses.showData(); }, &m_data},
         {.id = "theme", .text = tr("&Theme"), .fill = [this](QMenu& menu) { addThemes(menu); }},
         {.id = "language", .text = tr("Lan&guage"), .fill = [this](QMenu& menu) { m_parts.language.addTo(menu); }},
         {},
         {"zoom_in", tr("Zoom &In"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, [zoom] { zoom->zoomIn(); }},
         {"zoom_out", tr("Zoom &Out"), {Qt::CTRL | Qt::Key_Minus}, [zoom] { zoom->zoomOut(); }},
         {"zoom_reset", tr("Usual Si&ze"), {Qt::CTRL | Qt::Key_0}, [zoom] { zoom->reset(); }},
         {},
         {"logarithmic",
          tr("&Logarithmic Axes"),
          {Qt::CTRL | Qt::Key_L},
          [this] { m_parts.chart.setLogarithmic(m_logarithmic->isChecked()); },
          &m_logarithmic},
         {"reset_view",
          tr("&Reset View"),
          {Qt::CTRL | Qt::SHIFT | Qt::Key_R},
          [chart] { chart->breakEven().resetView(); },
          &m_resetView},
         {},
         {"next_panel", tr("&Next Panel"), {Qt::Key_F6}, [panels] { panels->goOn(true); }},
         {"previous_panel", tr("Pre&vious Panel"), {Qt::SHIFT | Qt::Key_F6}, [panels] { panels->goOn(false); }}});
    return entries;
}

std::vector<MenuEntry> WindowMenus::inputEntries()
{
    Evidence* evidence = &m_parts.evidence;
    return {
        {"frontier_prices",
         tr("Prices of the &Frontier Model…"),
         {Qt::CTRL | Qt::Key_M},
         [evidence] { evidence->showFrontierModels(); }},
        {"small_prices", tr("Prices of the &Small Model…"), {}, [evidence] { evidence->showSmallModels(); }},
        {"reserved_capacity", tr("&Reserved Capacity…"), {}, [evidence] { evidence->showUnits(); }},
        {"gpu", tr("&GPU and Its Throughput…"), {Qt::CTRL | Qt::Key_U}, [evidence] { evidence->showGpus(); }},
        {"benchmark", tr("&Benchmark…"), {}, [evidence] { evidence->showBenchmark(); }},
        {},
        {"usage_log", tr("Usage &Log…"), {}, [evidence] { evidence->showTraffic(); }},
        {"token_counter", tr("&Token Counter…"), {Qt::CTRL | Qt::Key_T}, [evidence] { evidence->showTokens(); }},
        {"workloads", tr("&Workloads…"), {}, [evidence] { evidence->showWorkloads(); }},
        {},
        {"sources", tr("Where the &Inputs Are From…"), {Qt::CTRL | Qt::Key_I}, [evidence] { evidence->showSources(); }},
    };
}

std::vector<MenuEntry> WindowMenus::scenarioEntries()
{
    PinMenu* pins = &m_parts.pins;
    Presenting* presenting = &m_parts.presenting;
    return {
        {"pin", tr("&Pin or Unpin"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, [pins] { pins->toggle(); }},
        {"pin_as", tr("Pin &As…"), {Qt::CTRL | Qt::ALT | Qt::Key_P}, [pins] { pins->pinAs(); }},
        {.id = "pins", .text = tr("Pi&ns"), .fill = [pins](QMenu& menu) { pins->addTo(menu); }},
        {},
        {"goal_seek", tr("&Goal Seek…"), {Qt::CTRL | Qt::Key_G}, [this] { m_parts.analyses.showGoalSeek(); }},
        {"currency", tr("&Currency…"), {}, [this] { m_parts.currency.ask(); }},
        {.id = "presets",
         .text = tr("P&resets"),
         .fill =
             [this](QMenu& menu) {
                 m_presets = &menu;
                 fillWithPresets(menu, m_parts.files);
             }},
        {},
        {"present", tr("Pre&sent"), {Qt::Key_F5}, [presenting] { presenting->start(); }},
        {"states", tr("S&tates…"), {}, [presenting] { presenting->showStates(); }},
        {"guess_first", tr("G&uess First"), {}, [presenting] { presenting->setResultHidden(true); }},
    };
}

QMenu& WindowMenus::addMenu(const QString& title, const std::vector<MenuEntry>& entries)
{
    QMenu* menu = m_parts.window.menuBar()->addMenu(title);
    fill(*menu, entries);
    return *menu;
}

void WindowMenus::fill(QMenu& menu, const std::vector<MenuEntry>& entries)
{
    for (const MenuEntry& entry : entries) {
        if (entry.id.empty()) {
            menu.addSeparator();
            continue;
        }
        QAction* action = entry.fill ? menu.addMenu(entry.text)->menuAction() : menu.addAction(entry.text);
        action->setObjectName(toQString(entry.id));
        action->setShortcuts(entry.keys);
        if (entry.fill)
            entry.fill(*action->menu());
        else
            connect(action, &QAction::triggered, this, entry.run);
        if (entry.kept != nullptr)
            *entry.kept = action;
    }
}

void WindowMenus::addChartActions(QMenu& menu)
{
    menu.addActions({m_copyChart, m_copyTable, m_data});
    menu.addSeparator();
    for (const auto& [action, text] :
         {std::pair{m_exportChart, tr("&Export Chart…")}, std::pair{m_exportTable, tr("Export Ta&ble…")}}) {
        QAction* entry = menu.addAction(text, action, &QAction::trigger); // which the menu of exports calls shorter
        entry->setObjectName(action->objectName());
        entry->setEnabled(action->isEnabled());
    }
    if (m_view != View::BreakEven)
        return;
    menu.addSeparator();
    menu.addActions({m_logarithmic, m_resetView});
}

void WindowMenus::addExports(QMenu& menu)
{
    m_exports = &menu;
    fill(menu, exportEntries());
    menu.setToolTipsVisible(true);
    connect(&menu, &QMenu::aboutToShow, this, &WindowMenus::showExports);
    connect(&menu, &QMenu::aboutToHide, this, [this] { setView(m_view); }); // its shortcut asks for itself
}

/// A view that has nothing to show says why it can't be exported.
void WindowMenus::showExports()
{
    const Message why = m_parts.exports.whyNoChart();
    m_exportChart->setEnabled(info(m_view).isPicture && why.empty());
    m_exportChart->setToolTip(why.empty() ? QString() : plainToolTip(toQString(why)));
}

void WindowMenus::addRecentFiles(QMenu& menu)
{
    m_recent = &menu;
    connect(&menu, &QMenu::aboutToShow, this, &WindowMenus::showRecentFiles);
    showRecentFiles();
}

void WindowMenus::showRecentFiles()
{
    m_recent->clear();
    const std::vector<std::filesystem::path> files = recentFiles();
    for (const std::filesystem::path& path : files) {
        QAction* action = m_recent->addAction(shownName(path).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(plainToolTip(shownPath(path)));
        action->setStatusTip(shownPath(path));
        connect(action, &QAction::triggered, this, [this, path] { m_parts.files.openPath(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!files.empty());
    if (files.empty())
        return;
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("&Clear List")), &QAction::triggered, this, [this] {
        forgetAllFiles();
        showRecentFiles();
    });
}

void WindowMenus::addBands(QMenu& menu)
{
    m_suggestRanges = menu.addAction(tr("&Suggest Ranges"));
    m_suggestRanges->setObjectName(QStringLiteral("suggest_ranges_for_bands"));
    connect(m_suggestRanges, &QAction::triggered, &m_parts.analyses, &Analyses::suggestRanges);
    menu.addSeparator();
    for (const OptionInfo& row : optionTable) {
        QAction* action = menu.addAction(toQString(nameOf(row.option)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, option = row.option](bool wanted) { m_parts.analyses.setBand(option, wanted); });
        m_bands[row.option] = action;
    }
}

void WindowMenus::addThemes(QMenu& menu)
{
    m_themes = new QActionGroup(this);
    for (const auto& [choice, text] :
         {std::pair{ThemeChoice::System, tr("&System")}, std::pair{ThemeChoice::Light, tr("&Light")},
          std::pair{ThemeChoice::Dark, tr("&Dark")}}) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this,
            [this](const QAction* action) { m_parts.theme.choose(static_cast<ThemeChoice>(action->data().toInt())); });
}

void WindowMenus::showUndo()
{
    const QUndoStack& stack = m_parts.document.undoStack();
    m_undo->setEnabled(stack.canUndo());
    m_undo->setText(stack.canUndo() ? tr("&Undo %1").arg(stack.undoText()) : tr("&Undo"));
    m_redo->setEnabled(stack.canRedo());
    m_redo->setText(stack.canRedo() ? tr("&Redo %1").arg(stack.redoText()) : tr("&Redo"));
}

void WindowMenus::setTheme(ThemeChoice choice)
{
    for (QAction* action : m_themes->actions())
        if (action->data().toInt() == static_cast<int>(choice))
            action->setChecked(true);
}

void WindowMenus::setLogarithmic(bool logarithmic)
{
    m_logarithmic->setChecked(logarithmic);
}

void WindowMenus::setView(View view)
{
    m_view = view;
    m_exportChart->setEnabled(info(view).isPicture);
    m_copyChart->setEnabled(info(view).isPicture);
    m_logarithmic->setEnabled(view == View::BreakEven);
    m_resetView->setEnabled(view == View::BreakEven && m_zoomed);
}

void WindowMenus::setBands(const Scenario& scenario)
{
    const OptionSet visible = visibleOptions(scenario);
    m_suggestRanges->setVisible(scenario.ranges.empty());
    for (const OptionInfo& row : optionTable) {
        QAction& action = *m_bands[row.option];
        const bool always = row.option == scenario.focus || row.option == scenario.baseline;
        action.setChecked(always || scenario.analysis.bands.contains(row.option));
        action.setEnabled(!always && visible.contains(row.option));
    }
}

void WindowMenus::setZoomed(bool zoomed)
{
    m_zoomed = zoomed;
    setView(m_view);
}

} // namespace breakeven
