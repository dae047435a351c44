// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/presenting/screen_fit.h"

#include <QMargins>

#include <optional>

namespace breakeven {

class ChartCard;
class PresentedInputs;
class StateBar;
class TextZoom;
class VerdictBar;
struct Presentation;

/// Shows what a room sees as large as its screen has room for, each view anew: rows are as high as their texts, and a
/// plot has its share of the screen.
class ScreenFilling {
public:
    struct Parts {
        VerdictBar& verdict;
        ChartCard& chart;
        PresentedInputs& sliders;
        StateBar& states;
        TextZoom& zoom;
    };
    static constexpr QMargins edges{16, 6, 16, 6}; ///< around answer, chart and states …
    static constexpr int gap = 8;                  ///< … and between them

    explicit ScreenFilling(const Parts& parts) : m_parts(parts) {}

    /// `screen` is as large as it is at the zoom before.
    void begin(QSize screen, const Presentation& presentation);
    /// Another view, or other sliders and states.
    void fit(const Presentation& presentation);
    /// Only if what is shown has become too large.
    void fitIfCut(const Presentation& presentation);
    void end();

private:
    [[nodiscard]] bool fits(QSize room, VerdictDetail answer, PlotShare plot, const Presentation& presentation) const;
    void take(const ScreenFit& fit);

    Parts m_parts;
    QSize m_screen;
    std::optional<ScreenFit> m_fit; ///< while it is filled
};

} // namespace breakeven
