// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/desktop/currency_control.h"
#include "app/desktop/language_control.h"
#include "app/document/comparisons.h"
#include "app/document/edit_keeper.h"
#include "app/document/file_path.h"
#include "app/document/stated_currency.h"
#include "app/exports/exports.h"
#include "app/guide/guide_opening.h"
#include "app/keyboard/panels.h"
#include "app/keyboard/reading_order.h"
#include "app/menus/language_menu.h"
#include "app/menus/pin_menu.h"
#include "app/presenting/note_edits.h"
#include "app/presenting/presenting.h"
#include "app/printing/printing.h"
#include "app/settings/settings_dialog.h"
#include "app/start/start.h"
#include "app/view/text_zoom.h"
#include "app/window/advice.h"
#include "app/window/analyses.h"
#include "app/window/context_menus.h"
#include "app/window/evidence.h"
#include "app/window/explanations.h"
#include "app/window/portfolio_tasks.h"
#include "app/window/window_columns.h"
#include "app/window/window_currency.h"
#include "app/window/window_menus.h"
#include "core/files/dates/as_of.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/edits.h"
#include "widgets/accessibility/told_changes.h"
#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/charts/view_tabs.h"
#include "widgets/charts/break_even/break_even_view.h"
#include "widgets/charts/chart_card.h"
#include "widgets/controls/bare_scroll_area.h"
#include "widgets/controls/title_bar.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/presenting/presented_inputs.h"
#include "widgets/presenting/state_bar.h"
#include "widgets/text.h"
#include "widgets/verdict/verdict_bar.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>

namespace breakeven {

MainWindow::MainWindow(ThemeControl& theme, LanguageControl& language, Dialogs& dialogs,
                       std::unique_ptr<Document> document)
    : m_theme(theme), m_language(language), m_dialogs(dialogs), m_own(std::move(document)), m_document(*m_own),
      m_files(m_document, dialogs, *this), m_scroll(new QScrollArea(this)),
      m_central(new QWidget(m_scroll->viewport())), m_title(new TitleBar(m_central)),
      m_inputs(new InputPanel(m_central)), m_verdict(new VerdictBar(m_central)), m_tabs(new ViewTabs(m_central)),
      m_chart(new ChartCard(m_central)), m_states(new StateBar(m_central)), m_sliders(new PresentedInputs(m_central)),
      m_breakdown(new BreakdownPanel(m_central)), m_comparisons(new Comparisons(m_files, dialogs, *this)),
      m_analyses(
          new Analyses({m_document, *m_comparisons, *m_inputs, *m_title, *m_verdict, *m_chart, *m_breakdown}, this)),
      m_explanations(new Explanations({*m_verdict, *m_breakdown, *m_inputs, *this})), m_zoom(new TextZoom(this)),
      m_told(new ToldChanges(this)),
      m_columns(new WindowColumns(
          {*m_central, *m_title, *m_inputs, *m_sliders, *m_verdict, *m_tabs, *m_chart, *m_states, *m_breakdown}))
{
    new Advice({m_document, m_files, *m_inputs, *m_chart}, this);
    auto* evidence = new Evidence({m_document, dialogs, *m_inputs, *this});
    const auto* tasks = new PortfolioTasks({m_document, m_files, dialogs, *evidence, *m_chart, *m_verdict, *this});
    connect(tasks, &PortfolioTasks::scenarioOpened, this,
            [this](const Scenario& scenario) { openBeside().document().start(scenario); });
    auto* exports = new Exports({.document = m_document,
                                 .chart = *m_chart,
                                 .comparisons = *m_comparisons,
                                 .theme = [&theme]() -> const Theme& { return theme.theme(); },
                                 .stage = {dialogs, m_files, *this}});
    m_start = new Start(
        {m_document, m_files, theme, *m_central, *m_verdict, *m_inputs, *m_chart, *m_tabs, *m_breakdown, *m_title});
    m_presenting = new Presenting({.window = *this,
                                   .document = m_document,
                                   .inputs = *m_inputs,
                                   .sliders = *m_sliders,
                                   .verdict = *m_verdict,
                                   .chart = *m_chart,
                                   .breakdown = *m_breakdown,
                                   .hidden = {m_title, m_tabs},
                                   .states = *m_states,
                                   .zoom = *m_zoom});
    connect(tasks, &PortfolioTasks::breakdownFits, m_presenting, &Presenting::setBreakdownFits);
    connect(m_presenting, &Presenting::resultHiddenChanged, m_analyses, &Analyses::setResultHidden);
    auto* pins = new PinMenu({m_document, dialogs, *this}, this);
    auto* currency = new WindowCurrency(
        {m_document, language.currency(), *m_title, *this, [this] { showScenario(!m_document.isEditing()); }});
    auto* languages = new LanguageMenu(language, this);
    auto* panels = new Panels(*m_central, {m_inputs, m_sliders, m_verdict, m_chart, m_breakdown}, this);
    auto* printing = new Printing({m_document, *m_chart, dialogs, *this});
    const auto openWindow = [this] { openBeside().activateWindow(); };
    const auto showPage = [this] { showSettings(settings(), *this); };
    m_menus = new WindowMenus({*this, m_document, m_files, *exports, *evidence, *m_analyses, *m_inputs, *m_chart,
                               *m_start, theme, *languages, *pins, *m_zoom, *m_presenting, *panels, *printing,
                               *currency, openWindow, showPage});
    new GuideKeyInDialogs(*this);
    connect(m_inputs, &InputPanel::helpWanted, this, [this] { openGuideAtFocus(*this); });
    auto* notes = new NoteEdits({m_document, dialogs, *m_chart, *this});
    new ContextMenus({m_document, *m_chart, *m_breakdown, *m_menus, *notes}, *this);
    m_breakdown->setToday(currentDay());
    setAcceptDrops(true);
    place();
    connectEdits();
    connectDocument();
    connectMenus();
    showTheme(theme.theme());
}

MainWindow::~MainWindow() = default;

void MainWindow::place()
{
    makeBare(*m_scroll); // it scrolls where a screen has no room for all, as it may when zoomed
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_central);
    setCentralWidget(m_scroll);
    m_central->setFocusPolicy(Qt::ClickFocus); // a click beside a field ends what is typed there
    m_central->setFocus();                     // and a key pressed at the start edits nothing
    m_columns->fit(size() - QSize(0, menuBar()->height()));
}

void MainWindow::connectEdits()
{
    Document* document = &m_document;
    connect(m_inputs, &InputPanel::editStarted, document, &Document::beginEdit);
    connect(m_inputs, &InputPanel::editFinished, document, &Document::endEdit);
    connect(m_inputs, &InputPanel::parameterEdited, this, &MainWindow::changeParameter);
    connect(m_sliders, &PresentedInputs::editStarted, document, &Document::beginEdit);
    connect(m_sliders, &PresentedInputs::editFinished, document, &Document::endEdit);
    connect(m_sliders, &PresentedInputs::parameterEdited, this, &MainWindow::changeParameter);
    connect(m_inputs, &InputPanel::lockWanted, this, [this](const Parameter& parameter, bool locked) {
        m_document.change(withLocked(m_document.scenario(), parameter, locked),
                          [locked] { return locked ? tr("Lock") : tr("Unlock"); });
    });
    connect(m_inputs, &InputPanel::choiceEdited, this, [this](const Choice& choice, Option option) {
        m_document.change(withChoice(m_document.scenario(), choice, option),
                          Label{"choice", choice.id, "edit", choice.edit});
    });
    connect(m_inputs, &InputPanel::switchEdited, this, [this](const Switch& row, bool on) {
        m_document.change(withSwitch(m_document.scenario(), row, on), Label{"switch", row.id, "edit", row.edit});
    });
    connect(m_inputs, &InputPanel::notesEdited, this, [this](const QString& notes) {
        Scenario scenario = m_document.scenario();
        scenario.notes = notes.toStdString();
        m_document.change(scenario, {[] { return tr("Notes"); }}, QStringLiteral("notes"));
    });
    connect(m_title, &TitleBar::titleEdited, this, [this](const QString& title) {
        Scenario scenario = m_document.scenario();
        scenario.name = title.toStdString();
        m_document.change(scenario, [] { return tr("Title"); });
    });

    const SpokenText focus([] { return tr("Focus"); });
    // A click in the chart and what takes it back are one step, or none.
    const auto focusByClick = [this, focus](Option option) {
        m_document.change(withFocus(m_document.scenario(), option), focus,
                          QStringLiteral("focus %1").arg(m_focusClicks));
    };
    connect(m_chart, &ChartCard::focusChosen, this, [this, focusByClick](Option option) {
        ++m_focusClicks;
        focusByClick(option);
    });
    connect(&m_chart->breakEven(), &BreakEvenView::focusTakenBack, this, focusByClick);
    connect(m_breakdown, &BreakdownPanel::focusChosen, this, [this, focus](Option option) {
        m_document.change(withFocus(m_document.scenario(), option), focus);
    });
    const auto show = [this](Option option, bool shown) {
        m_document.change(withShown(m_document.scenario(), option, shown), [] { return tr("Shown Options"); });
    };
    connect(m_breakdown, &BreakdownPanel::shownChanged, this, show);
    connect(m_verdict, &VerdictBar::showWanted, this, [show](Option option) { show(option, true); });
    connect(m_verdict, &VerdictBar::baselineChosen, this, [this](Option option) {
        m_document.change(withBaseline(m_document.scenario(), option), [] { return tr("Baseline"); });
    });
    connect(&m_chart->breakEven(), &BreakEvenView::volumeEditStarted, document, &Document::beginEdit);
    connect(&m_chart->breakEven(), &BreakEvenView::volumeEditFinished, document, &Document::endEdit);
    connect(&m_chart->breakEven(), &BreakEvenView::volumeEdited, this,
            [this](double volume) { changeParameter(rowOf(&Parameters::volume), volume); });
}

/// From where the edit began: a drag out and back leaves range and source as they were.
void MainWindow::changeParameter(const Parameter& parameter, double value)
{
    m_document.change(withParameter(m_document.beforeEdit(), parameter, value), labelOf(parameter));
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
    connect(&m_document, &Document::finishing, this, [this] {
        m_inputs->finishEditing();
        m_title->finishEditing();
    });
    connect(&m_theme, &ThemeControl::themeChanged, this, &MainWindow::showTheme);
    // Not from within the menu whose window goes.
    connect(&m_language, &LanguageControl::languageChanged, this, &MainWindow::replaceByAnother, Qt::QueuedConnection);
    connect(m_zoom, &TextZoom::delayed, this, [this] {
        m_dialogs.showNotice(this, tr("Zoom"), tr("It is shown so from the next start of the program on."));
    });
}

void MainWindow::connectMenus()
{
    const auto opens = [this](const QPushButton& button, QMenu* menu) {
        connect(&button, &QPushButton::clicked, this,
                [&button, menu] { menu->popup(button.mapToGlobal(QPoint(0, button.height() + 4))); });
    };
    opens(m_title->presetsButton(), m_menus->presets());
    opens(m_title->exportButton(), m_menus->exports());
    connect(m_chart, &ChartCard::logarithmicChanged, m_menus, &WindowMenus::setLogarithmic);
    connect(m_tabs, &ViewTabs::viewChosen, m_chart, &ChartCard::setView);
    connect(m_chart, &ChartCard::viewChanged, m_tabs, &ViewTabs::setView);
    connect(m_chart, &ChartCard::viewChanged, m_menus, &WindowMenus::setView);
    connect(&m_chart->breakEven(), &BreakEvenView::zoomedChanged, m_menus, &WindowMenus::setZoomed);
}

void MainWindow::showScenario(bool settled)
{
    m_evaluation = evaluate(m_language.currency().asShown(m_document.scenario()));
    m_told->keep([this, settled] {
        m_inputs->setScenario(m_document.scenario());
        m_title->setTitle(QString::fromStdString(m_document.scenario().name));
        m_verdict->setEvaluation(*m_evaluation);
        m_menus->setBands(m_document.scenario());
        m_analyses->setEvaluation(*m_evaluation);
        m_breakdown->setEvaluation(m_evaluation);
        m_explanations->setEvaluation(m_evaluation);
        m_chart->setEvaluation(m_evaluation, settled);
    });
}

/// The edit's last change is on screen already; only axes may have to fit again.
void MainWindow::settle()
{
    if (m_evaluation && m_evaluation->scenario == m_document.scenario())
        m_chart->setEvaluation(m_evaluation, true);
    else
        showScenario(true);
}

MainWindow& MainWindow::openBeside()
{
    constexpr QPoint step{32, 32};
    auto* other = new MainWindow(m_theme, m_language, m_dialogs);
    other->setAttribute(Qt::WA_DeleteOnClose);
    other->setMinimumSize(minimumSize());
    other->resize(normalGeometry().size());
    other->move(normalGeometry().topLeft() + step);
    other->document().start(asNew({}));
    if (m_keeper)
        other->keepEdits(m_keeper->folder());
    other->show();
    return *other;
}

std::vector<Setting> MainWindow::settings()
{
    return settingRows(m_theme, m_language, *m_zoom);
}

QString MainWindow::geometryKey()
{
    return QStringLiteral("view/geometry");
}

void MainWindow::replaceByAnother()
{
    if (m_own == nullptr)
        return; // another takes its place already
    m_document.finishEditing();
    m_presenting->stop();
    auto* other = new MainWindow(m_theme, m_language, m_dialogs, std::move(m_own));
    other->setAttribute(Qt::WA_DeleteOnClose);
    other->setMinimumSize(minimumSize());
    other->m_keeper = std::move(m_keeper);
    if (other->m_keeper)
        other->connectKeeper();
    other->m_comparisons->take(*m_comparisons);
    const View view = m_chart->current();
    const ShownSettings settings = shownSettings(*this);
    other->restoreGeometry(saveGeometry());
    setEnabled(false); // its document is the other's
    const auto next = [other](const auto& step) { QMetaObject::invokeMethod(other, step, Qt::QueuedConnection); };
    next([this] { delete this; }); // which sets the file's lock free
    next([other] { other->m_document.tellAll(); });
    next([other, view, settings] {
        other->m_chart->setView(view); // once there is something to show in it
        other->show();
        showSettingsAgain(settings, other->settings(), *other);
    });
}

void MainWindow::keepEdits(const std::filesystem::path& folder)
{
    m_keeper = std::make_unique<EditKeeper>(m_document, folder);
    connectKeeper();
}

void MainWindow::connectKeeper()
{
    connect(m_keeper.get(), &EditKeeper::failed, this, [this](const QString& sentence) {
        // Beside the window: work goes on.
        auto* box = new QMessageBox(QMessageBox::Warning, tr("Unsaved edits"), sentence, QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setModal(false);
        box->show();
    });
}

void MainWindow::restore(LeftEdits edits, const FileOnDisk& onDisk)
{
    m_document.recover(edits.recovery.value(), onDisk);
    if (m_keeper)
        m_keeper->adopt(std::move(edits));
}

void MainWindow::leaveEdits(Edits edits)
{
    if (!m_keeper)
        return;
    if (edits == Edits::GivenUp)
        return m_keeper->giveUp();
    m_document.finishEditing(); // what is being typed is kept as well
    m_keeper->keepNow();
}

void MainWindow::showFileState()
{
    const bool modified = m_document.isModified();
    m_title->setEdited(modified);
    setWindowModified(modified);
    const QString file = m_document.path().empty() ? m_files.title() : shownName(m_document.path());
    setWindowTitle(tr("%1[*] — Breakeven").arg(file));
}

void MainWindow::showTheme(const Theme& theme)
{
    m_menus->setTheme(m_theme.choice());
    m_verdict->setTheme(theme);
    m_chart->setTheme(theme);
    m_breakdown->setTheme(theme);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return goToNextStop(*m_central, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(isEnabled() && m_files.mayReplace()); // another may be taking its place
    if (!event->isAccepted())
        return;
    QSettings().setValue(geometryKey(), saveGeometry());
    leaveEdits(Edits::GivenUp);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_columns->fit(size() - QSize(0, menuBar()->height()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const std::filesystem::path path = droppedFile(*event->mimeData());
    if (path.empty())
        return;
    event->acceptProposedAction();
    m_files.openPath(path);
}

} // namespace breakeven
