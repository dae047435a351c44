// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/advice/advice_page.h"

class QBoxLayout;

namespace breakeven {

class HiddenCostRow;
class NaiveAnswerView;

/// What calculators of this kind forget, each with a switch, and the naive answer beside ours in one chart.
class HiddenCostsPage : public AdvicePage {
    Q_OBJECT

public:
    explicit HiddenCostsPage(QWidget* parent = nullptr);

signals:
    /// A cost was switched: `without` it from now on, or with it.
    void withoutChanged(breakeven::HiddenCost cost, bool without);
    /// The same for all of them.
    void withoutAllChanged(bool without);

protected:
    void showTheme(const Theme& theme) override;
    void showNew() override;
    void settle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList(QWidget* parent);
    QWidget* makeAnswer(QWidget* parent);

    QBoxLayout* m_columns; ///< list and answer beside each other, or below where the page is narrow
    EnumMap<HiddenCost, HiddenCostRow*> m_rows;
    NaiveAnswerView* m_answer;
};

} // namespace breakeven
