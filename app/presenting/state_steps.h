// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <QObject>
#include <QVariantAnimation>

#include <optional>

namespace breakeven {

class ChartCard;
class DesktopMotion;
class Document;

/// A room is led through the states: the inputs glide to the values of each, and its view comes to the front.
class StateSteps : public QObject {
    Q_OBJECT
public:
    StateSteps(Document& document, ChartCard& chart, QObject* parent);

    /// Begins before the first of them; `locked` are the inputs that are locked in all.
    void begin(const InputIds& locked);
    void end();
    /// Gives the inputs the values of a state, gliding there.
    void goTo(std::size_t place);
    /// To the state after or before the one that is shown; nothing behind the last.
    void step(int by);
    /// The place of the one that was gone to; absent before the first, and where it is there no more.
    [[nodiscard]] std::optional<std::size_t> current() const;
    /// Whether the inputs are no more what the state is.
    [[nodiscard]] bool isLeft() const;

signals:
    /// Another state was gone to. The inputs may be its own already.
    void gone();

private:
    void glide(double share);
    void finishGlide();

    Document& m_document;
    ChartCard& m_chart;
    std::optional<std::size_t> m_current;
    InputIds m_locked;
    Scenario m_from;
    Scenario m_to;
    QVariantAnimation m_glide;
    DesktopMotion* m_motion;
};

} // namespace breakeven
