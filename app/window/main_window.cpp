// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/document/comparisons.h"
#include "app/exports/exports.h"
#include "app/window/advice.h"
#include "app/window/analyses.h"
#include "app/window/evidence.h"
#include "app/window/window_menus.h"
#include "core/files/dates/as_of.h"
#include "core/scenario/edits.h"
#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/charts/base/view_tabs.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/controls/title_bar.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/text.h"
#include "widgets/verdict/verdict_bar.h"
#include "widgets/charts/chart_card.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int foldsBelow = 1400; ///< width under which the breakdown goes under the chart
constexpr int inputsWidth = 304;
constexpr int breakdownWidth = 304;

/// The one file of a drop; empty if it is something else.
QString droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(ThemeControl& theme, Dialogs& dialogs)
    : m_theme(theme), m_dialogs(dialogs), m_files(m_document, dialogs, *this), m_title(new TitleBar(this)),
      m_inputs(new InputPanel(this)), m_verdict(new VerdictBar(this)), m_tabs(new ViewTabs(this)),
      m_chart(new ChartCard(this)), m_breakdown(new BreakdownPanel(this)),
      m_menus(new WindowMenus(*this, m_document.undoStack())),
      m_analyses(new Analyses({m_document, *m_inputs, *m_title, *m_chart, *m_breakdown}, this)),
      m_comparisons(new Comparisons(*m_chart, m_files, dialogs, *this))
{
    new Advice({m_document, m_files, *m_inputs, *m_chart}, this);
    new Evidence({m_document, dialogs, *m_inputs, *m_menus->inputs(), *this});
    new Exports({m_document, *m_chart, *m_comparisons, theme, *m_menus, {dialogs, m_files, *this}});
    m_breakdown->setToday(currentDay());
    setAcceptDrops(true);
    place();
    connectEdits();
    connectDocument();
    connectMenus();
    showTheme(theme.theme());
}

void MainWindow::place()
{
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(20, 16, 20, 16);
    middle->setSpacing(12);
    middle->addWidget(m_verdict);
    middle->addWidget(m_tabs);
    middle->addWidget(m_chart, 1);
    m_middle = middle;

    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_inputs);
    columns->addLayout(middle, 1);
    m_columns = columns;
    m_inputs->setFixedWidth(inputsWidth);

    auto* central = new QWidget(this);
    auto* rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_title);
    rows->addLayout(columns, 1);
    setCentralWidget(central);
    central->setFocusPolicy(Qt::ClickFocus); // a click beside a field ends what is typed there
    central->setFocus();                     // and a key pressed at the start edits nothing
    fold();
}

/// The breakdown stands at the right of a wide window, and folded under the chart of a narrow one.
void MainWindow::fold()
{
    const bool folded = width() < foldsBelow;
    QBoxLayout* wanted = folded ? m_middle : m_columns;
    if (m_folded == wanted)
        return;
    if (m_folded != nullptr)
        m_folded->removeWidget(m_breakdown);
    m_breakdown->setMinimumWidth(folded ? 0 : breakdownWidth);
    m_breakdown->setMaximumWidth(folded ? QWIDGETSIZE_MAX : breakdownWidth);
    m_breakdown->setFolded(folded);
    wanted->addWidget(m_breakdown);
    m_folded = wanted;
}

void MainWindow::connectEdits()
{
    Document* document = &m_document;
    connect(m_inputs, &InputPanel::editStarted, document, &Document::beginEdit);
    connect(m_inputs, &InputPanel::editFinished, document, &Document::endEdit);
    connect(m_inputs, &InputPanel::parameterEdited, this, &MainWindow::changeParameter);
    connect(m_inputs, &InputPanel::hybridHostingEdited, this, [this](Option hosting) {
        Scenario scenario = m_document.scenario();
        scenario.hybridHosting = hosting;
        m_document.change(scenario, tr("Hybrid Hosting"));
    });
    connect(m_inputs, &InputPanel::amortizeUpfrontEdited, this, [this](bool on) {
        Scenario scenario = m_document.scenario();
        scenario.amortizeUpfront = on;
        m_document.change(scenario, tr("Amortization"));
    });
    connect(m_inputs, &InputPanel::notesEdited, this, [this](const QString& notes) {
        Scenario scenario = m_document.scenario();
        scenario.notes = notes.toStdString();
        m_document.change(scenario, tr("Notes"), QStringLiteral("notes"));
    });
    connect(m_title, &TitleBar::titleEdited, this, [this](const QString& title) {
        Scenario scenario = m_document.scenario();
        scenario.name = title.toStdString();
        m_document.change(scenario, tr("Title"));
    });

    const auto chooseFocus = [this](Option option) {
        m_document.change(withFocus(m_document.scenario(), option), tr("Focus"));
    };
    connect(m_chart, &ChartCard::focusChosen, this, chooseFocus);
    connect(m_breakdown, &BreakdownPanel::focusChosen, this, chooseFocus);
    connect(m_breakdown, &BreakdownPanel::shownChanged, this, [this](Option option, bool shown) {
        m_document.change(withShown(m_document.scenario(), option, shown), tr("Shown Options"));
    });
    connect(m_verdict, &VerdictBar::baselineChosen, this,
            [this](Option option) { m_document.change(withBaseline(m_document.scenario(), option), tr("Baseline")); });
    connect(&m_chart->breakEven(), &BreakEvenView::volumeEditStarted, document, &Document::beginEdit);
    connect(&m_chart->breakEven(), &BreakEvenView::volumeEditFinished, document, &Document::endEdit);
    connect(&m_chart->breakEven(), &BreakEvenView::volumeEdited, this,
            [this](double volume) { changeParameter(rowOf(&Parameters::volume), volume); });
}

/// From where the edit began: a drag out and back leaves range and source as they were.
void MainWindow::changeParameter(const Parameter& parameter, double value)
{
    m_document.change(withParameter(m_document.beforeEdit(), parameter, value), toQString(parameter.label));
}

void MainWindow::connectDocument()
{
    connect(&m_document, &Document::scenarioChanged, this, [this] { showScenario(!m_document.isEditing()); });
    connect(&m_document, &Document::editFinished, this, &MainWindow::settle);
    connect(&m_document, &Document::replaced, this, [this] {
        showScenario(true);
        m_chart->breakEven().resetView();
    });
    connect(&m_document, &Document::fileStateChanged, this, &MainWindow::showFileState);
    connect(&m_files, &FileActions::aboutToUseScenario, this, &MainWindow::finishEditing);
    connect(&m_files, &FileActions::recentFilesChanged, m_menus, &WindowMenus::showRecentFiles);
    connect(&m_theme, &ThemeControl::themeChanged, this, &MainWindow::showTheme);
}

void MainWindow::connectMenus()
{
    connect(m_menus, &WindowMenus::newWanted, &m_files, &FileActions::newScenario);
    connect(m_menus, &WindowMenus::openWanted, &m_files, &FileActions::open);
    connect(m_menus, &WindowMenus::openRecentWanted, &m_files, &FileActions::openPath);
    connect(m_menus, &WindowMenus::saveWanted, &m_files, &FileActions::save);
    connect(m_menus, &WindowMenus::saveAsWanted, &m_files, &FileActions::saveAs);
    connect(m_menus, &WindowMenus::presetWanted, &m_files, &FileActions::start);
    const auto opens = [this](const QPushButton& button, QMenu* menu) {
        connect(&button, &QPushButton::clicked, this,
                [&button, menu] { menu->popup(button.mapToGlobal(QPoint(0, button.height() + 4))); });
    };
    opens(m_title->presetsButton(), m_menus->presets());
    opens(m_title->exportButton(), m_menus->exports());
    connect(m_menus, &WindowMenus::findWanted, m_inputs, &InputPanel::focusSearch);
    connect(m_menus, &WindowMenus::bandWanted, m_analyses, &Analyses::setBand);
    connect(m_menus, &WindowMenus::goalSeekWanted, m_analyses, &Analyses::showGoalSeek);
    connect(m_menus, &WindowMenus::undoWanted, this, [this] {
        finishEditing();
        m_document.undoStack().undo();
    });
    connect(m_menus, &WindowMenus::redoWanted, &m_document.undoStack(), &QUndoStack::redo);
    connect(m_menus, &WindowMenus::themeWanted, &m_theme, &ThemeControl::choose);
    connect(m_menus, &WindowMenus::logarithmicWanted, m_chart, &ChartCard::setLogarithmic);
    connect(m_chart, &ChartCard::logarithmicChanged, m_menus, &WindowMenus::setLogarithmic);
    connect(m_menus, &WindowMenus::viewWanted, m_chart, &ChartCard::setView);
    connect(m_tabs, &ViewTabs::viewChosen, m_chart, &ChartCard::setView);
    connect(m_chart, &ChartCard::viewChanged, m_tabs, &ViewTabs::setView);
    connect(m_chart, &ChartCard::viewChanged, m_menus, &WindowMenus::setView);
    connect(m_menus, &WindowMenus::resetViewWanted, &m_chart->breakEven(), &BreakEvenView::resetView);
    connect(&m_chart->breakEven(), &BreakEvenView::zoomedChanged, m_menus, &WindowMenus::setZoomed);
    connect(m_menus, &WindowMenus::aboutWanted, this, [this] { showAbout(*this); });
}

void MainWindow::showScenario(bool settled)
{
    m_evaluation = evaluate(m_document.scenario());
    m_inputs->setScenario(m_document.scenario());
    m_title->setTitle(QString::fromStdString(m_document.scenario().name));
    m_verdict->setEvaluation(*m_evaluation);
    m_menus->setBands(m_document.scenario());
    m_analyses->setEvaluation(*m_evaluation);
    m_breakdown->setEvaluation(m_evaluation);
    m_chart->setEvaluation(m_evaluation, settled);
}

/// The edit's last change is on screen already; only axes may have to fit again.
void MainWindow::settle()
{
    if (m_evaluation && m_evaluation->scenario == m_document.scenario())
        m_chart->setEvaluation(m_evaluation, true);
    else
        showScenario(true);
}

void MainWindow::showFileState()
{
    const bool modified = m_document.isModified();
    m_title->setEdited(modified);
    setWindowModified(modified);
    const QString file = m_document.path().isEmpty() ? m_files.title() : QFileInfo(m_document.path()).fileName();
    setWindowTitle(file + QStringLiteral("[*] — Breakeven"));
}

void MainWindow::showTheme(const Theme& theme)
{
    m_menus->setTheme(m_theme.choice());
    m_verdict->setTheme(theme);
    m_chart->setTheme(theme);
    m_breakdown->setTheme(theme);
}

void MainWindow::finishEditing()
{
    m_inputs->finishEditing();
    m_title->finishEditing();
    m_document.endEdit();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(m_files.mayReplace());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_files.openPath(path);
}

} // namespace breakeven
