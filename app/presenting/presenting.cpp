// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenting/presenting.h"

#include "app/dialogs/states_dialog.h"
#include "app/document/document.h"
#include "core/charts/presenting/guess_marks.h"
#include "core/scenario/states.h"
#include "widgets/charts/chart_card.h"
#include "widgets/presenting/guess_page.h"
#include "widgets/presenting/presented_inputs.h"
#include "widgets/presenting/presenter_view.h"
#include "widgets/presenting/state_bar.h"
#include "widgets/text.h"
#include "widgets/verdict/verdict_bar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenuBar>
#include <QScreen>
#include <QTime>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int second = 1000; ///< ms

QString stateName(const Presentation& presentation, std::size_t place, bool changed = false)
{
    return place < presentation.states.size() ? toQString(nameWhile(presentation.states[place], changed)) : QString();
}

/// Whether a key is for the widget that gets it: a field that is typed into, or a slider that was gone to by the keys.
/// The pointer takes the arrows from the states for no slider (PresentedInputs).
bool isFor(const QObject& widget, int key)
{
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Space;
    return widget.inherits("QLineEdit") || widget.inherits("QPlainTextEdit") ||
           (isArrow && widget.inherits("breakeven::ValueSlider"));
}

/// Whether Escape is meant for a field that is typed into, and not for the presentation.
bool leavesField(const QObject& widget)
{
    return widget.inherits("QLineEdit") && !widget.inherits("breakeven::ValueField"); // which Escape restores
}

} // namespace

Presenting::Presenting(const Parts& parts)
    : QObject(&parts.window), m_parts(parts),
      m_filling({parts.verdict, parts.chart, parts.sliders, parts.states, parts.zoom}),
      m_steps(new StateSteps(parts.document, parts.chart, this))
{
    m_parts.states.hide();
    m_tick.setInterval(second);
    connect(m_steps, &StateSteps::gone, this, &Presenting::showState);
    connect(&m_tick, &QTimer::timeout, this, &Presenting::showClock);
    connect(&m_parts.states, &StateBar::followed, this, &Presenting::goTo);
    connect(&m_parts.document, &Document::scenarioChanged, this, &Presenting::showState);
    connect(&m_parts.document, &Document::scenarioChanged, this, &Presenting::showGuesses);
    connect(&m_parts.document, &Document::finishing, &m_parts.sliders, &PresentedInputs::finishEditing);
    connect(&m_parts.document, &Document::replaced, this, [this] { leave(false); });
    connect(&m_parts.chart, &ChartCard::viewChanged, this, [this] {
        if (isOn())
            m_filling.fit(m_parts.document.scenario().presentation);
    });
    connect(&m_parts.document, &Document::scenarioChanged, this, [this] {
        if (isOn() && !m_parts.document.isEditing())
            m_filling.fitIfCut(m_parts.document.scenario().presentation);
    });
}

Presenting::~Presenting()
{
    delete m_presenter; // a window of its own
}

void Presenting::showStates()
{
    if (m_dialog == nullptr) {
        m_dialog = new StatesDialog(m_parts.document, &m_parts.window);
        connect(m_dialog, &StatesDialog::presentWanted, this, &Presenting::start);
    }
    present(*m_dialog);
}

void Presenting::start()
{
    if (isOn())
        return;
    m_parts.document.finishEditing();
    if (m_dialog != nullptr)
        m_dialog->hide();
    m_before = Before{m_parts.document.scenario(),
                      m_parts.window.windowState(),
                      m_parts.window.saveGeometry(),
                      m_parts.chart.current(),
                      m_parts.window.menuBar()->isVisibleTo(&m_parts.window),
                      m_resultHidden,
                      QApplication::focusWidget()};
    m_steps->begin(m_before->scenario.locked);
    hideParts(true);
    fillScreen();
    QApplication::instance()->installEventFilter(this);
    m_parts.window.setFocus(); // the keys are the presentation's, until a slider is taken
    if (m_resultHidden)
        m_guesses->begin();
    m_since.start();
    m_tick.start();
    showState();
    tellGuesses();
    showClock();
}

/// On the screen that the window is not on, if there is one, so that the notes are where it was.
void Presenting::fillScreen()
{
    QScreen* own = m_parts.window.screen();
    const QScreen* filled = own;
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(screens, [own](const QScreen* screen) { return screen != own; });
    if (other != screens.end()) {
        m_parts.window.setGeometry((*other)->geometry());
        filled = *other;
    }
    m_filling.begin(filled->size(), m_parts.document.scenario().presentation);
    if (filled != own)
        showNotes(*own);
    m_parts.window.showFullScreen();
}

/// In the middle of a screen, no larger than it is at the zoom that is lent.
void Presenting::showNotes(const QScreen& screen)
{
    if (m_presenter == nullptr)
        m_presenter = new PresenterView;
    const QRect room = screen.availableGeometry();
    QRect place(QPoint(), m_presenter->sizeHint().boundedTo(room.size() * 9 / 10));
    place.moveCenter(room.center());
    m_presenter->setGeometry(place);
    m_presenter->show();
}

void Presenting::hideParts(bool presenting)
{
    const Presentation& presentation = m_parts.document.scenario().presentation;
    QStringList names;
    for (const State& state : presentation.states)
        names << QString::fromStdString(state.name);
    m_parts.states.setStates(names);
    m_parts.states.setVisible(presenting && !names.isEmpty());
    m_parts.inputs.setVisible(!presenting);
    for (QWidget* part : m_parts.hidden)
        part->setVisible(!presenting);
    m_parts.breakdown.setVisible(!presenting && m_breakdownFits && !m_resultHidden);
    m_parts.verdict.setPresented(presenting);
    m_parts.chart.setPresented(presenting);
    m_parts.window.menuBar()->setVisible(!presenting && m_before->menus);
}

void Presenting::stop()
{
    leave(true);
}

void Presenting::leave(bool restores)
{
    if (!isOn())
        return;
    m_steps->end();
    m_tick.stop();
    QApplication::instance()->removeEventFilter(this);
    setBlack(false);
    setResultHidden(restores && m_before->guesses && m_resultHidden); // a room that guesses still sees nothing by it
    hideParts(false);
    m_parts.sliders.setInputs({});
    if (m_presenter != nullptr)
        m_presenter->hide();
    m_filling.end();
    m_parts.window.setWindowState(m_before->window);
    m_parts.window.restoreGeometry(m_before->geometry);
    Scenario before = std::move(m_before->scenario);
    const View view = m_before->view;
    const QPointer<QWidget> focus = m_before->focus;
    m_before.reset();
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
    if (!restores)
        return;
    m_parts.chart.setView(view);
    m_parts.document.finishEditing();
    before.presentation = m_parts.document.scenario().presentation; // what the room has said stays
    m_parts.document.change(before, [] { return tr("End of Presentation"); });
}

void Presenting::goTo(std::size_t place)
{
    if (isOn())
        m_steps->goTo(place);
}

/// The sliders of the state, and what is said of it.
void Presenting::showState()
{
    if (!isOn())
        return;
    const Presentation& presentation = m_parts.document.scenario().presentation;
    const std::optional<std::size_t> state = m_steps->current();
    InputIds sliders = presentation.inputs;
    if (state)
        for (const std::string& hidden : presentation.states[*state].hidden)
            sliders.erase(hidden);
    m_parts.sliders.setInputs(sliders);
    m_parts.sliders.setScenario(m_parts.document.scenario());
    const bool isChanged = m_steps->isLeft();
    m_parts.states.setCurrent(state);
    if (isChanged)
        m_parts.states.setChanged(stateName(presentation, *state, isChanged));
    if (m_presenter == nullptr)
        return;
    const std::size_t next = state ? *state + 1 : 0;
    m_presenter->setState(state ? stateName(presentation, *state, isChanged) : QString(),
                          state ? QString::fromStdString(presentation.states[*state].note) : QString(),
                          stateName(presentation, next));
    m_presenter->setHidden(m_black != nullptr, m_resultHidden);
}

void Presenting::showClock()
{
    if (m_presenter != nullptr)
        m_presenter->setClock(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat),
                              m_since.elapsed() / second);
}

void Presenting::setBlack(bool black)
{
    if (black == (m_black != nullptr))
        return;
    delete m_black;
    if (black) {
        m_black = new QWidget(&m_parts.window);
        m_black->setObjectName(QStringLiteral("black"));
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::black);
        m_black->setPalette(palette);
        m_black->setAutoFillBackground(true);
        m_black->setGeometry(m_parts.window.rect());
        m_black->show();
        m_black->raise();
    }
    showState();
}

void Presenting::setResultHidden(bool hidden)
{
    if (hidden == m_resultHidden)
        return;
    m_resultHidden = hidden;
    if (m_guesses == nullptr) {
        m_guesses = new GuessPage(m_parts.chart.parentWidget());
        m_parts.chart.installEventFilter(this);
        connect(m_guesses, &GuessPage::revealWanted, this, [this] { setResultHidden(false); });
        connect(m_guesses, &GuessPage::guessesEdited, this,
                [this](const std::vector<Guess>& guesses, const SpokenText& what) {
                    Presentation presentation = m_parts.document.scenario().presentation;
                    presentation.guesses = guesses;
                    m_parts.document.change(withPresentation(m_parts.document.scenario(), presentation), what);
                });
    }
    if (!hidden && m_guesses->isAncestorOf(QApplication::focusWidget()))
        (isOn() ? &m_parts.window : m_parts.chart.parentWidget())->setFocus(); // or the next one would be framed
    m_guesses->setVisible(hidden);
    setBreakdownFits(m_breakdownFits);
    coverChart();
    if (hidden) {
        showGuesses();
        m_guesses->begin();
    } else {
        m_parts.verdict.setQuestion({});
    }
    showState();
    emit resultHiddenChanged(hidden);
}

void Presenting::setBreakdownFits(bool fits)
{
    m_breakdownFits = fits;
    m_parts.breakdown.setVisible(fits && !isOn() && !m_resultHidden); // it tells all costs
}

/// Over the chart, wherever that is.
void Presenting::coverChart()
{
    if (m_guesses == nullptr || !m_resultHidden)
        return;
    m_guesses->setGeometry(m_parts.chart.geometry());
    m_guesses->raise();
}

/// To who speaks: all of them, and who is nearest, while the room does not know yet.
void Presenting::tellGuesses()
{
    if (m_presenter == nullptr || !isOn())
        return;
    const Scenario& scenario = m_parts.document.scenario();
    QStringList told;
    if (!scenario.presentation.guesses.empty())
        for (const Message& guess : guessesInOrder(evaluate(scenario)))
            told << toQString(guess);
    m_presenter->setGuesses(toQString(guessCount(scenario)), told);
}

void Presenting::showGuesses()
{
    tellGuesses();
    if (!m_resultHidden)
        return;
    const Scenario& scenario = m_parts.document.scenario();
    m_parts.verdict.setQuestion(hiddenQuestion(scenario));
    m_guesses->setGuesses(scenario.presentation.guesses);
}

bool Presenting::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_F5: stop(); return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space: m_steps->step(+1); return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp: m_steps->step(-1); return true;
    case Qt::Key_Down: return m_parts.chart.turnPage(+1);
    case Qt::Key_Up: return m_parts.chart.turnPage(-1);
    case Qt::Key_B: setBlack(m_black == nullptr); return true;
    case Qt::Key_H: setResultHidden(!m_resultHidden); return true;
    default: return false;
    }
}

/// Keys reach the presentation wherever the focus is, but for what is typed.
bool Presenting::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == &m_parts.window && m_black != nullptr)
        m_black->setGeometry(m_parts.window.rect());
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Move) && watched == &m_parts.chart)
        coverChart();
    if (event->type() == QEvent::LayoutRequest && watched == m_parts.chart.parentWidget() && isOn())
        m_filling.fitIfCut(m_parts.document.scenario().presentation); // what a view shows came late
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() || !isOn())
        return QObject::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    if (pressed->key() == Qt::Key_Escape && leavesField(*watched)) {
        m_parts.window.setFocus();
        return true;
    }
    if (pressed->modifiers() == Qt::NoModifier && !isFor(*watched, pressed->key()) && takeKey(pressed->key()))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace breakeven
