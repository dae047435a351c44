// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/verdict/key_figures.h"
#include "widgets/controls/links/painted_links.h"
#include "widgets/controls/wrapped_text.h"

#include <QHash>

namespace breakeven {

/// Figures side by side, each with a caption beneath and its exact text as tooltip. Nothing of them is ever cut: where
/// there is little room captions take more lines, and then all becomes smaller. Its height depends on how many lines a
/// caption may take alone, and columns keep their place while digits change. A figure that can be explained leads
/// there, one that asks for ranges to some.
class KeyFigureStrip : public PaintedLinks {
    Q_OBJECT

public:
    explicit KeyFigureStrip(QWidget* parent = nullptr);

    void setFigures(const std::vector<KeyFigure>& figures);
    /// Whether captions may take three lines in place of two, for where there is little room.
    void setNarrow(bool narrow);
    [[nodiscard]] static int heightFor(bool narrow);
    /// The middle of the first caption line, for what stands beside it.
    [[nodiscard]] static int captionMiddle();

    /// What stands there, one line a figure, for the clipboard.
    [[nodiscard]] QString text() const;

    /// The sizes of the type, in pixels.
    struct Type {
        int value;
        int caption;
    };
    /// A figure as it is painted.
    struct Column {
        WrappedText value; ///< in one line
        WrappedText caption;
        QString exact;
        int left = 0;
        int width = 0;
        friend bool operator==(const Column&, const Column&) = default;
    };
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }

signals:
    void explanationWanted(const breakeven::ExplainedFigure& figure);
    void rangesWanted();

protected:
    [[nodiscard]] std::vector<Link> links() const override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool place(const Type& type, bool anyway);
    [[nodiscard]] int leastWidth(const QString& text, const QFont& font, int lines);
    void place();
    void showAnew();

    std::vector<KeyFigure> m_figures;
    std::vector<Column> m_columns;
    QHash<QString, int> m_leastWidths; ///< by text, size and lines: they are asked for again and again
    bool m_narrow = false;
};

} // namespace breakeven
