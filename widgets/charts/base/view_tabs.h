// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/view.h"

#include <QTabBar>

namespace breakeven {

/// The tabs over the chart, one a view.
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
    [[nodiscard]] int gap() const;

    EnumMap<View, int> m_names{}; ///< their widths
};

} // namespace breakeven
