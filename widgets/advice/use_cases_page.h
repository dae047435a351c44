// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/fit/use_cases.h"
#include "widgets/advice/advice_page.h"
#include "widgets/charts/base/background_work.h"

class QGridLayout;
class QLabel;

namespace breakeven {

/// Cases to learn from, each with what it comes to and a button that opens it, and the kinds of task that tend to pay.
class UseCasesPage : public AdvicePage {
    Q_OBJECT
public:
    explicit UseCasesPage(QWidget* parent = nullptr);

signals:
    void presetWanted(const QString& id);

protected:
    bool event(QEvent* event) override;
    void showNew() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeCard(const UseCase& useCase);
    void place();

    QGridLayout* m_grid;
    std::vector<QWidget*> m_cards;
    std::vector<std::pair<QLabel*, Message>> m_figures; ///< amounts among what they say
    int m_columns = 0;
    BackgroundWork m_work; ///< the last member, so that it ends first
};

} // namespace breakeven
