// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/theme_control.h"
#include "app/document/document.h"
#include "app/document/file_actions.h"
#include "core/analysis/shared_evaluation.h"
#include "widgets/enter_presses.h"
#include "widgets/plain_text.h"

#include <QMainWindow>

#include <filesystem>
#include <memory>
#include <vector>

class QScrollArea;

namespace breakeven {

class Analyses;
class BreakdownPanel;
class ChartCard;
class Comparisons;
class EditKeeper;
class Explanations;
class InputPanel;
class LanguageControl;
struct LeftEdits;
class PresentedInputs;
class Presenting;
struct Setting;
class Start;
class StateBar;
class TextZoom;
class TitleBar;
class ToldChanges;
class VerdictBar;
class ViewTabs;
class WindowColumns;
class WindowMenus;

/// Places the parts of the window and connects them: edits go to the document, the document's scenario to the model,
/// what the model says to the views. It computes nothing and formats nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Shows a new document, or one that another window has shown.
    MainWindow(ThemeControl& theme, LanguageControl& language, Dialogs& dialogs,
               std::unique_ptr<Document> document = std::make_unique<Document>());
    ~MainWindow() override;

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] FileActions& files() { return m_files; }
    [[nodiscard]] Start& start() { return *m_start; }
    [[nodiscard]] Presenting& presenting() { return *m_presenting; }

    /// Of the settings, where the last window was.
    [[nodiscard]] static QString geometryKey();
    /// From now on unsaved edits are kept in that folder, here and in the windows that this one opens.
    void keepEdits(const std::filesystem::path& folder);
    /// Unsaved edits of an earlier run go on here.
    void restore(LeftEdits edits, const FileOnDisk& onDisk);
    enum class Edits { Kept, GivenUp };
    /// What becomes of edits that are still unsaved when the program may be ended.
    void leaveEdits(Edits edits);
    /// Another window, a little below this one.
    MainWindow& openBeside();
    /// Puts another window with the same document, steps back included, in this one's place, as the language that is
    /// shown now has it. This one is gone when it returns.
    void replaceByAnother();

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void place();
    void connectEdits();
    void changeParameter(const Parameter& parameter, double value);
    void connectDocument();
    void connectMenus();
    void connectKeeper();
    void showScenario(bool settled);
    void settle();
    void showFileState();
    void showTheme(const Theme& theme);
    [[nodiscard]] std::vector<Setting> settings();

    PlainTexts m_plainTexts;
    EnterPresses m_enterPresses;
    ThemeControl& m_theme;
    LanguageControl& m_language;
    Dialogs& m_dialogs;
    std::unique_ptr<Document> m_own; ///< until another window shows it
    Document& m_document;
    FileActions m_files;
    std::unique_ptr<EditKeeper> m_keeper; ///< where edits are kept
    SharedEvaluation m_evaluation;

    QScrollArea* m_scroll;
    QWidget* m_central; ///< what stands on it is made there: a widget that moves is given its looks anew
    TitleBar* m_title;
    InputPanel* m_inputs;
    VerdictBar* m_verdict;
    ViewTabs* m_tabs;
    ChartCard* m_chart;
    StateBar* m_states;         ///< while it is presented
    PresentedInputs* m_sliders; ///< the same
    BreakdownPanel* m_breakdown;
    Comparisons* m_comparisons;
    Analyses* m_analyses;
    Explanations* m_explanations;
    Start* m_start = nullptr;
    Presenting* m_presenting = nullptr;
    WindowMenus* m_menus = nullptr;
    TextZoom* m_zoom;
    ToldChanges* m_told;
    int m_focusClicks = 0;
    WindowColumns* m_columns;
};

} // namespace breakeven
