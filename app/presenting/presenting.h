// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presenting/screen_filling.h"
#include "app/presenting/state_steps.h"
#include "core/output/view.h"
#include "core/scenario/scenario.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <vector>

class QScreen;

namespace breakeven {

class ChartCard;
class Document;
class GuessPage;
class PresenterView;
class StateBar;
class StatesDialog;
class TextZoom;
class PresentedInputs;
class VerdictBar;

/// The window before a room: chart and answer fill the screen, twice as large, with the sliders that were chosen for it
/// and the states to go through. Who speaks sees notes and clock on the other screen, if there is one. Leaving it puts
/// everything back as it was, but for what the room has said.
class Presenting : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QMainWindow& window;
        Document& document;
        QWidget& inputs; ///< all of them, which the room does not see
        PresentedInputs& sliders;
        VerdictBar& verdict;
        ChartCard& chart;
        QWidget& breakdown;
        std::vector<QWidget*> hidden; ///< what else the room does not see
        StateBar& states;
        TextZoom& zoom;
    };
    explicit Presenting(const Parts& parts);
    ~Presenting() override;

    void start();
    void stop();
    [[nodiscard]] bool isOn() const { return m_before.has_value(); }
    /// Opens the dialog of the states, or brings it to the front.
    void showStates();

    void goTo(std::size_t place);
    void setBlack(bool black);
    /// Whether the room guesses in place of seeing the result; before a room or not.
    void setResultHidden(bool hidden);
    [[nodiscard]] bool isResultHidden() const { return m_resultHidden; }
    /// Whether the view has room for the breakdown, which is seen unless a room looks or guesses.
    void setBreakdownFits(bool fits);

signals:
    void resultHiddenChanged(bool hidden);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What is put back.
    struct Before {
        Scenario scenario;
        Qt::WindowStates window;
        QByteArray geometry;
        View view = View::BreakEven;
        bool menus = true;
        bool guesses = false;    ///< whether the result was hidden
        QPointer<QWidget> focus; ///< where the keys were
    };
    /// With or without what the scenario was before; another one stays.
    void leave(bool restores);
    void fillScreen();
    void showNotes(const QScreen& screen);
    void hideParts(bool presenting);
    bool takeKey(int key);
    void showGuesses();
    void tellGuesses();
    void coverChart();
    void showState();
    void showClock();

    Parts m_parts;
    ScreenFilling m_filling;
    std::optional<Before> m_before; ///< while it is on
    StateSteps* m_steps;
    QPointer<QWidget> m_black;
    PresenterView* m_presenter = nullptr; ///< once there was a second screen
    StatesDialog* m_dialog = nullptr;     ///< once it was wanted
    GuessPage* m_guesses = nullptr;       ///< once they were wanted
    bool m_resultHidden = false;
    bool m_breakdownFits = true; ///< beside the view
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace breakeven
