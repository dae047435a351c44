// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/view.h"
#include "widgets/charts/base/chart_view.h"
#include "widgets/theme.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace breakeven {

class Analyses;
class ChartCard;
class Document;
class Evidence;
class Exports;
class FileActions;
class InputPanel;
class Panels;
class LanguageMenu;
class PinMenu;
class Presenting;
class Printing;
class Start;
class TextZoom;
class ThemeControl;
class WindowCurrency;
struct MenuEntry;

/// The menu bar, made from one table of what the window can do and who does it.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    /// Who does what the entries say; all of it outlives the menus.
    struct Parts {
        QMainWindow& window;
        Document& document;
        FileActions& files;
        Exports& exports;
        Evidence& evidence;
        Analyses& analyses;
        InputPanel& inputs;
        ChartCard& chart;
        Start& start;
        ThemeControl& theme;
        LanguageMenu& language;
        PinMenu& pins;
        TextZoom& zoom;
        Presenting& presenting;
        Panels& panels;
        Printing& printing;
        WindowCurrency& currency;
        std::function<void()> openWindow;
        std::function<void()> showSettings;
    };
    explicit WindowMenus(const Parts& parts);

    /// The presets by group, for the button that opens the same menu.
    [[nodiscard]] QMenu* presets() { return m_presets; }
    /// What leaves the program, for the button that opens the same menu.
    [[nodiscard]] QMenu* exports() { return m_exports; }
    /// What can be done with the chart that is shown, for a menu on it.
    void addChartActions(QMenu& menu);
    void setTheme(ThemeChoice choice);
    void setLogarithmic(bool logarithmic);
    void setZoomed(bool zoomed);
    /// What acts on the break-even chart alone is for its tab.
    void setView(View view);
    /// Which options have a band of uncertainty; focus and baseline always do.
    void setBands(const Scenario& scenario);
    /// Reads the recent files anew.
    void showRecentFiles();

private:
    // The table: a row says what it is called, its keys, and who does it.
    [[nodiscard]] std::vector<MenuEntry> fileEntries();
    [[nodiscard]] std::vector<MenuEntry> exportEntries();
    [[nodiscard]] std::vector<MenuEntry> editEntries();
    [[nodiscard]] std::vector<MenuEntry> viewEntries();
    [[nodiscard]] std::vector<MenuEntry> inputEntries();
    [[nodiscard]] std::vector<MenuEntry> scenarioEntries();

    QMenu& addMenu(const QString& title, const std::vector<MenuEntry>& entries);
    void fill(QMenu& menu, const std::vector<MenuEntry>& entries);
    void addExports(QMenu& menu);
    void showExports();
    void addRecentFiles(QMenu& menu);
    void addBands(QMenu& menu);
    void addThemes(QMenu& menu);
    void showUndo();

    Parts m_parts;
    QMenu* m_recent = nullptr;
    QMenu* m_exports = nullptr;
    QMenu* m_presets = nullptr;
    QActionGroup* m_themes = nullptr;
    QAction* m_copyTable = nullptr;
    QAction* m_exportTable = nullptr;
    QAction* m_data = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_exportChart = nullptr;
    QAction* m_copyChart = nullptr;
    QAction* m_logarithmic = nullptr;
    QAction* m_resetView = nullptr;
    View m_view = View::BreakEven;
    bool m_zoomed = false;
    QAction* m_suggestRanges = nullptr; ///< while there are none
    EnumMap<Option, QAction*> m_bands;
};

} // namespace breakeven
