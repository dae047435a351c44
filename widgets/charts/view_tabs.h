// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/view.h"

#include <QTabBar>

#include <array>
#include <cstddef>

namespace breakeven {

/// The tabs over the chart, one a view. Where not all names fit, buttons and the arrow keys scroll them.
class ViewTabs : public QTabBar {
    Q_OBJECT
public:
    explicit ViewTabs(QWidget* parent = nullptr);

    /// Shows a view as the chosen one; no signal.
    void setView(View view);

signals:
    void viewChosen(breakeven::View view);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

private:
    /// The largest text in which all names fit.
    [[nodiscard]] std::size_t textSize() const;
    [[nodiscard]] int widthOf(std::size_t size) const; ///< of all names
    [[nodiscard]] int gap() const;
    [[nodiscard]] QRect room() const;

    static constexpr std::array textSizes{13, 12, 11};          ///< pixels
    std::array<EnumMap<View, int>, textSizes.size()> m_names{}; ///< their widths in each
};

} // namespace breakeven
