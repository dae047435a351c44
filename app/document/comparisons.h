// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/result.h"

#include <QObject>

#include <vector>

namespace breakeven {

class ChartCard;
class CompareView;
class Dialogs;
class FileActions;

/// The scenario of a file that is looked at beside the document's: one without a name is called as its file is.
[[nodiscard]] Result<Scenario> scenarioAt(const QString& path);

/// The scenarios that were opened beside the document's, to be compared with it. They are looked at, never changed.
class Comparisons : public QObject {
    Q_OBJECT
public:
    Comparisons(ChartCard& chart, FileActions& files, Dialogs& dialogs, QWidget& window);

    [[nodiscard]] const std::vector<Evaluation>& others() const { return m_others; }

private:
    void add();
    void remove(int index);

    FileActions& m_files;
    Dialogs& m_dialogs;
    QWidget& m_window;
    CompareView* m_view;
    std::vector<Evaluation> m_others;
};

} // namespace breakeven
