// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/breakdown.h"
#include "widgets/controls/links/painted_links.h"
#include "widgets/controls/wrapped_text.h"

namespace breakeven {

/// What an option's total is made of: components, then rates, then a word on the GPUs. Exact figures are in the
/// tooltips; components and GPUs lead to how they are computed.
class BreakdownDetailsView : public PaintedLinks {
    Q_OBJECT

public:
    explicit BreakdownDetailsView(QWidget* parent = nullptr);

    void setDetails(const BreakdownDetails& details);
    [[nodiscard]] const BreakdownDetails& details() const { return m_details; }
    [[nodiscard]] int heightFor(int width) const;
    /// All of it, for a screen reader.
    [[nodiscard]] QString text() const;

signals:
    void explanationWanted(const breakeven::ExplainedFigure& figure);

protected:
    [[nodiscard]] std::vector<Link> links() const override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Components and rates.
    [[nodiscard]] std::vector<const BreakdownLine*> lines() const;
    [[nodiscard]] int lineTop(std::size_t index) const;
    [[nodiscard]] WrappedText gpuLines(int width) const;
    [[nodiscard]] QRect gpuArea(const WrappedText& words) const;

    BreakdownDetails m_details;
};

} // namespace breakeven
