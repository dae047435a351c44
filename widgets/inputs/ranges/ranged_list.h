// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "widgets/controls/links/painted_links.h"

#include <QStringList>

#include <vector>

namespace breakeven {

/// The inputs that have a range, a line each: its name and its two ends. A line leads to the input.
class RangedList : public PaintedLinks {
    Q_OBJECT

public:
    static constexpr int lineHeight = 24;

    explicit RangedList(QWidget* parent = nullptr);

    /// Shows those of a scenario; no signal.
    void setScenario(const Scenario& scenario);
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// What stands there: "GPU rate $0.28 – $0.42 /hour".
    [[nodiscard]] QStringList texts() const;

signals:
    void parameterChosen(const breakeven::Parameter& parameter);

protected:
    [[nodiscard]] std::vector<Link> links() const override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Line {
        const Parameter* parameter;
        QString label;
        QString ends;
        QString endsAlone; ///< without unit
        friend bool operator==(const Line&, const Line&) = default;
    };
    std::vector<Line> m_lines;
};

} // namespace breakeven
