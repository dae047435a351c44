// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guide_topics.h"

#include "core/output/guide/chapters/anchors.h"
#include "widgets/breakdown/breakdown_panel.h"
#include "widgets/breakdown/breakdown_row.h"
#include "widgets/charts/view_tabs.h"
#include "widgets/charts/chart_card.h"
#include "widgets/inputs/input_panel.h"
#include "widgets/inputs/input_row.h"
#include "widgets/verdict/verdict_bar.h"

#include <iterator>

namespace breakeven {

std::string topicOf(const QWidget* widget)
{
    for (; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget()) {
        if (const auto* row = qobject_cast<const InputRow*>(widget))
            return inputAnchor(row->id());
        if (const auto* row = qobject_cast<const BreakdownRow*>(widget))
            return anchorOf(row->option());
        if (const auto* card = qobject_cast<const ChartCard*>(widget))
            return anchorOf(card->current());
        if (const auto* tabs = qobject_cast<const ViewTabs*>(widget))
            return anchorOf(std::next(viewTable.begin(), tabs->currentIndex())->view);
        if (qobject_cast<const VerdictBar*>(widget) != nullptr)
            return std::string(figuresAnchor);
        if (qobject_cast<const InputPanel*>(widget) != nullptr)
            return std::string(inputsAnchor);
        if (qobject_cast<const BreakdownPanel*>(widget) != nullptr)
            return std::string(optionsAnchor);
    }
    return std::string(startAnchor);
}

} // namespace breakeven
