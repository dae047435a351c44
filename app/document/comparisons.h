// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/shared_evaluation.h"
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

    [[nodiscard]] const std::vector<SharedEvaluation>& others() const { return m_others; }

private:
    void add();
    void remove(int index);

    FileActions& m_files;
    Dialogs& m_dialogs;
    QWidget& m_window;
    CompareView* m_view = nullptr; ///< once it is made, which is before there are others
    std::vector<SharedEvaluation> m_others;
};

} // namespace breakeven
