// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/verdict/key_figures.h"
#include "widgets/controls/links/painted_links.h"
#include "widgets/controls/wrapped_text.h"

namespace breakeven {

/// Figures side by side, each with a caption beneath and its exact text as tooltip. Its height depends on the number of
/// caption lines alone, and columns keep their place while digits change. A figure that can be explained leads there,
/// one that asks for ranges to some.
class KeyFigureStrip : public PaintedLinks {
    Q_OBJECT

public:
    explicit KeyFigureStrip(QWidget* parent = nullptr);

    void setFigures(const std::vector<KeyFigure>& figures);
    /// Whether captions may take two lines, for where there is little room.
    void setNarrow(bool narrow);
    [[nodiscard]] static int heightFor(bool narrow);
    /// The middle of the first caption line, for what stands beside it.
    [[nodiscard]] static int captionMiddle();

    /// What stands there, one line a figure, for the clipboard.
    [[nodiscard]] QString text() const;

signals:
    void explanationWanted(const breakeven::ExplainedFigure& figure);
    void rangesWanted();

protected:
    [[nodiscard]] std::vector<Link> links() const override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Column {
        QString value;
        WrappedText caption;
        QString exact;
        int left = 0;
        int width = 0;
        friend bool operator==(const Column&, const Column&) = default;
    };
    void place();

    std::vector<KeyFigure> m_figures;
    std::vector<Column> m_columns;
    bool m_narrow = false;
};

} // namespace breakeven
