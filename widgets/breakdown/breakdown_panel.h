// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/verdict/warnings.h"
#include "core/analysis/shared_evaluation.h"
#include "core/charts/breakdown.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace breakeven {

struct Theme;
class BreakdownList;
class BreakdownStrip;
class CopyButton;
class WarningList;

/// What every option costs at the volume, and the warnings: a column of its own at the right of a wide window, and else
/// folded under the chart into a strip that opens.
class BreakdownPanel : public QWidget {
    Q_OBJECT

public:
    explicit BreakdownPanel(QWidget* parent = nullptr);

    void setEvaluation(const SharedEvaluation& evaluation);
    void setTheme(const Theme& theme);
    /// The day that tells how old prices are; until this says it their age is not known.
    void setToday(std::chrono::sys_days today);

    /// From a column to a strip and back; a strip begins closed.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// Opens or closes the strip; a column is always open.
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return !m_folded || m_open; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// A card between the rows and the warnings; the panel owns it.
    void addCard(QWidget* card);

signals:
    void focusChosen(breakeven::Option option);
    void shownChanged(breakeven::Option option, bool shown);
    void explanationWanted(const breakeven::ExplainedFigure& figure);
    /// The right button, or the menu key, on an option's row; the place is on the screen.
    void menuWanted(const QPoint& place, breakeven::Option option);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void place();
    void showHeading();
    void showRows();
    void clickRow(Option option);
    void bringIntoView(Option option);
    void copy();

    SharedEvaluation m_evaluation;
    Breakdown m_breakdown;
    std::vector<Warning> m_warnings;
    std::optional<std::chrono::sys_days> m_today;
    std::optional<Option> m_openRow;
    bool m_folded = false;
    bool m_open = false;

    QLabel* m_heading;
    CopyButton* m_copy;
    BreakdownStrip* m_strip;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns;
    BreakdownList* m_list;
    QWidget* m_side; ///< holds the cards
    WarningList* m_cards;
};

} // namespace breakeven
