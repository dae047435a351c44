// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presenting/presenting.h"
#include "core/scenario/states.h"
#include "tests/support/settle.h"
#include "tests/support/window_stage.h"

#include <QAction>
#include <QSettings>

namespace breakeven::test {

/// Two states and three sliders, one of which the second state hides and another one locks.
inline Scenario presented()
{
    Scenario scenario;
    scenario.name = "Triage";
    Scenario dear = scenario;
    dear.parameters.gpuRate = 3;
    Presentation& presentation = scenario.presentation;
    presentation.inputs = {"volume", "gpu_rate", "api_input_price"};
    presentation.states = {stateOf(scenario, "today"), stateOf(dear, "dear GPUs")};
    presentation.states[1].hidden = {"volume"};
    presentation.states[1].locked = {"gpu_rate"};
    presentation.states[0].note = "Say why.";
    return scenario;
}

} // namespace breakeven::test

namespace breakeven {

/// The window with a scenario that can be presented, and the keys of who speaks.
class PresentingStage : public WindowStage {
protected:
    void prepare()
    {
        WindowStage::prepare();
        QSettings().remove(QStringLiteral("view"));
    }
    void open()
    {
        WindowStage::open();
        document().start(test::presented());
        test::settle();
    }
    void close()
    {
        if (m_window)
            m_window->presenting().stop();
        WindowStage::close();
    }
    void key(Qt::Key key) const
    {
        if (key == Qt::Key_F5 && !m_window->presenting().isOn())
            m_window->findChild<QAction*>("present")->trigger();
        else
            QTest::keyClick(m_window.get(), key);
    }
};

} // namespace breakeven
