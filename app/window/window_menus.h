// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/view.h"
#include "core/scenario/file/presets.h"
#include "widgets/theme.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace breakeven {

/// The menu bar. Its entries say what is wanted; the window connects them to who does it.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    WindowMenus(QMainWindow& window, QUndoStack& undo);

    /// The presets by group, for the button that opens the same menu.
    [[nodiscard]] QMenu* presets() { return m_presets; }
    /// What leaves the program, for the button that opens the same menu.
    [[nodiscard]] QMenu* exports() { return m_exports; }
    /// For what fills inputs (Evidence).
    [[nodiscard]] QMenu* inputs() { return m_inputs; }
    void setTheme(ThemeChoice choice);
    void setLogarithmic(bool logarithmic);
    void setZoomed(bool zoomed);
    /// What acts on the break-even chart alone is for its tab.
    void setView(View view);
    /// Which options have a band of uncertainty; focus and baseline always do.
    void setBands(const Scenario& scenario);
    /// Reads the recent files anew.
    void showRecentFiles();

signals:
    void newWanted();
    void openWanted();
    void openRecentWanted(const QString& path);
    void saveWanted();
    void saveAsWanted();
    void exportWanted();
    void saveAllChartsWanted();
    void saveTableWanted();
    void saveWorkbookWanted();
    void saveReportWanted();
    void copyChartWanted();
    void copyFiguresWanted();
    void copyTableWanted();
    void undoWanted();
    void redoWanted();
    void findWanted();
    void goalSeekWanted();
    void bandWanted(breakeven::Option option, bool wanted);
    void viewWanted(breakeven::View view);
    void presetWanted(const breakeven::Scenario& scenario);
    void themeWanted(breakeven::ThemeChoice choice);
    void logarithmicWanted(bool logarithmic);
    void resetViewWanted();
    void aboutWanted();

private:
    void makeFileMenu();
    void makeExportMenu(QMenu& file);
    void makeEditMenu(QUndoStack& undo);
    void makeViewMenu();
    void makeScenarioMenu();
    QMenu* addMenu(const QString& title);
    template <typename Signal> QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys, Signal signal);

    QMainWindow& m_window;
    QMenu* m_recent = nullptr;
    QMenu* m_exports = nullptr;
    QMenu* m_presets = nullptr;
    QMenu* m_inputs = nullptr;
    QActionGroup* m_themes = nullptr;
    QAction* m_exportChart = nullptr;
    QAction* m_copyChart = nullptr;
    QAction* m_logarithmic = nullptr;
    QAction* m_resetView = nullptr;
    View m_view = View::BreakEven;
    bool m_zoomed = false;
    EnumMap<Option, QAction*> m_bands;
};

/// Tells what the program is, and which version.
void showAbout(QWidget& window);

} // namespace breakeven
