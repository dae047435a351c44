// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <optional>

namespace breakeven {

/// How large the program shows everything, texts first of all, in percent of what the desktop asks for. Windows stay as
/// large as they are on the screen, and what is in them is laid out anew. It is kept for later runs.
class TextZoom : public QObject {
    Q_OBJECT
public:
    static constexpr std::array steps{100, 110, 125, 150, 175, 200, 225, 250};

    explicit TextZoom(QObject* parent = nullptr);

    /// The same in all windows.
    [[nodiscard]] int percent() const;
    /// To one of the steps; another number goes to the nearest.
    void setPercent(int percent);
    /// Shows everything that large until giveBack(), and keeps nothing of it.
    void lend(int percent);
    void giveBack();
    void zoomIn() { step(+1); }
    void zoomOut() { step(-1); }
    void reset() { setPercent(steps.front()); }

    /// Lets the application that is made next begin with what an earlier run kept.
    static void prepare();

signals:
    /// This system's Qt can't do it while the program runs: it is done from the next start on.
    void delayed();

private:
    void step(int by);
    void showAt(int from, int to);

    std::optional<int> m_lent;
};

} // namespace breakeven
