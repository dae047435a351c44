// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_menus.h"

#include "app/document/recent_files.h"

#include "widgets/text.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QUndoStack>

namespace breakeven {

WindowMenus::WindowMenus(QMainWindow& window, QUndoStack& undo) : QObject(&window), m_window(window)
{
    makeFileMenu();
    makeEditMenu(undo);
    makeViewMenu();
    m_inputs = addMenu(tr("&Inputs"));
    makeScenarioMenu();
    add(addMenu(tr("&Help")), tr("&About Breakeven"), {}, &WindowMenus::aboutWanted);
}

QMenu* WindowMenus::addMenu(const QString& title)
{
    return m_window.menuBar()->addMenu(title);
}

template <typename Signal>
QAction* WindowMenus::add(QMenu* menu, const QString& text, const QKeySequence& keys, Signal signal)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, signal] { emit(this->*signal)(); });
    return action;
}

void WindowMenus::makeFileMenu()
{
    QMenu* menu = addMenu(tr("&File"));
    add(menu, tr("&New"), QKeySequence::New, &WindowMenus::newWanted);
    add(menu, tr("&Open…"), QKeySequence::Open, &WindowMenus::openWanted);
    m_recent = menu->addMenu(tr("Open &Recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::showRecentFiles);
    menu->addSeparator();
    add(menu, tr("&Save"), QKeySequence::Save, &WindowMenus::saveWanted);
    add(menu, tr("Save &As…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &WindowMenus::saveAsWanted);
    menu->addSeparator();
    makeExportMenu(*menu);
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, &m_window, &QWidget::close);
    showRecentFiles();
}

void WindowMenus::makeExportMenu(QMenu& file)
{
    m_exports = file.addMenu(tr("&Export"));
    m_exportChart = add(m_exports, tr("&Chart…"), QKeySequence(Qt::CTRL | Qt::Key_E), &WindowMenus::exportWanted);
    add(m_exports, tr("&All Charts…"), {}, &WindowMenus::saveAllChartsWanted);
    add(m_exports, tr("&Table…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &WindowMenus::saveTableWanted);
    add(m_exports, tr("&Workbook…"), {}, &WindowMenus::saveWorkbookWanted);
    add(m_exports, tr("&Report…"), {}, &WindowMenus::saveReportWanted);
}

void WindowMenus::showRecentFiles()
{
    m_recent->clear();
    const QStringList files = recentFiles();
    for (const QString& path : files) {
        QAction* action =
            m_recent->addAction(QFileInfo(path).fileName().replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit openRecentWanted(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!files.isEmpty());
    if (files.isEmpty())
        return;
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("&Clear List")), &QAction::triggered, this, [this] {
        forgetAllFiles();
        showRecentFiles();
    });
}

void WindowMenus::makeEditMenu(QUndoStack& undo)
{
    QMenu* menu = addMenu(tr("&Edit"));
    QAction* back = add(menu, tr("&Undo"), QKeySequence::Undo, &WindowMenus::undoWanted);
    QAction* forth = add(menu, tr("&Redo"), QKeySequence::Redo, &WindowMenus::redoWanted);
    forth->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    const auto show = [&undo, back, forth] {
        back->setEnabled(undo.canUndo());
        back->setText(undo.canUndo() ? tr("&Undo %1").arg(undo.undoText()) : tr("&Undo"));
        forth->setEnabled(undo.canRedo());
        forth->setText(undo.canRedo() ? tr("&Redo %1").arg(undo.redoText()) : tr("&Redo"));
    };
    connect(&undo, &QUndoStack::indexChanged, this, show);
    show();
    menu->addSeparator();
    m_copyChart = add(menu, tr("&Copy Chart"), QKeySequence::Copy, &WindowMenus::copyChartWanted);
    add(menu, tr("Copy Fi&gures"), {}, &WindowMenus::copyFiguresWanted);
    add(menu, tr("Copy &Table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &WindowMenus::copyTableWanted);
    menu->addSeparator();
    add(menu, tr("&Find an Input"), QKeySequence::Find, &WindowMenus::findWanted);
}

void WindowMenus::makeViewMenu()
{
    QMenu* menu = addMenu(tr("&View"));
    for (const ViewInfo& row : viewTable) {
        QAction* action = menu->addAction(toQString(row.name));
        action->setShortcut(QKeySequence(toQString(row.shortcut), QKeySequence::PortableText));
        connect(action, &QAction::triggered, this, [this, view = row.view] { emit viewWanted(view); });
    }
    menu->addSeparator();
    QMenu* bands = menu->addMenu(tr("&Bands of Uncertainty"));
    for (const OptionInfo& row : optionTable) {
        QAction* action = bands->addAction(toQString(row.name));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, option = row.option](bool wanted) { emit bandWanted(option, wanted); });
        m_bands[row.option] = action;
    }
    QMenu* themes = menu->addMenu(tr("&Theme"));
    m_themes = new QActionGroup(this);
    for (const auto& [choice, text] :
         {std::pair{ThemeChoice::System, tr("&System")}, std::pair{ThemeChoice::Light, tr("&Light")},
          std::pair{ThemeChoice::Dark, tr("&Dark")}}) {
        QAction* action = themes->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this,
            [this](const QAction* action) { emit themeWanted(static_cast<ThemeChoice>(action->data().toInt())); });
    menu->addSeparator();
    m_logarithmic = menu->addAction(tr("&Logarithmic Axes"));
    m_logarithmic->setCheckable(true);
    m_logarithmic->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(m_logarithmic, &QAction::triggered, this, &WindowMenus::logarithmicWanted);
    m_resetView = add(menu, tr("&Reset View"), QKeySequence(Qt::CTRL | Qt::Key_0), &WindowMenus::resetViewWanted);
    setLogarithmic(true);
    setZoomed(false);
}

void WindowMenus::makeScenarioMenu()
{
    QMenu* menu = addMenu(tr("&Scenario"));
    add(menu, tr("&Goal Seek…"), QKeySequence(Qt::CTRL | Qt::Key_G), &WindowMenus::goalSeekWanted);
    m_presets = menu->addMenu(tr("&Presets"));
    m_presets->setToolTipsVisible(true);
    QString group;
    for (const Preset& preset : breakeven::presets()) {
        if (const QString its = QString::fromStdString(preset.group); its != group) {
            group = its;
            if (!m_presets->isEmpty())
                m_presets->addSeparator();
            m_presets->addAction(group)->setEnabled(false); // a heading
        }
        QAction* action = m_presets->addAction(QString::fromStdString(preset.scenario.name));
        action->setToolTip(QString::fromStdString(preset.question));
        connect(action, &QAction::triggered, this, [this, scenario = preset.scenario] { emit presetWanted(scenario); });
    }
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

void showAbout(QWidget& window)
{
    QMessageBox::about(
        &window, WindowMenus::tr("About Breakeven"),
        WindowMenus::tr("<h3>Breakeven %1</h3><p>From what volume on is it cheaper to run our own fine-tuned "
                        "small model than to "
                        "pay a large model's API?</p><p>Free software under the GNU General Public License, "
                        "version 3 or later.</p>")
            .arg(QApplication::applicationVersion()));
}

} // namespace breakeven
