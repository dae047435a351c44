// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/promise/gpu_throughput.h"
#include "core/evidence/filling_words.h"

#include <QList>
#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace breakeven {

class DialogButtons;
class FillingList;
class FramedBox;
class FramedNumber;
class PromisePlot;
class SegmentedControl;
class WaitField;

/// Results of serving benchmarks: to be opened or dropped, what is promised, what each load level does to that, and
/// what the chosen one fills in. Computes nothing and knows no file: what is asked for is answered from outside.
class BenchmarkPanel : public QWidget {
    Q_OBJECT

public:
    explicit BenchmarkPanel(QWidget* parent = nullptr);

    /// The files that are read, and what is wrong with others, a line each; none: what can be opened is said.
    void setFiles(const QStringList& names, const QStringList& problems);
    /// The servers that the levels are of, to choose from where there are several.
    void setSeries(const QStringList& names);
    /// The levels that are shown, with what the promise makes of them. `gpusAreAsked`: some do not tell how many.
    void setLevels(const std::vector<LoadPoint>& points, const PromisedThroughput& throughput, bool gpusAreAsked);
    /// What filling a scenario changes.
    void setFillings(const std::vector<FillingLine>& fillings, bool changes);

    [[nodiscard]] LatencyPromise promise() const;
    /// One, until a person says how many.
    [[nodiscard]] double gpus() const;
    /// Which of the series is shown; absent: all.
    [[nodiscard]] std::optional<std::size_t> series() const;

    [[nodiscard]] QSize sizeHint() const override { return {940, 690}; }

signals:
    void openAsked();
    void clearAsked();
    void fillAsked();
    void filesDropped(const QList<QUrl>& files);
    void choiceChanged(); ///< of the promise, the GPUs or the series

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] bool gpusAreUnknown() const;
    void place();
    [[nodiscard]] QWidget* promiseRow();
    [[nodiscard]] QWidget* plots();
    void showPlots();

    QPushButton* m_open;
    QPushButton* m_clear;
    QLabel* m_files;
    QLabel* m_problems;
    QLabel* m_start;
    QWidget* m_content;
    FramedBox* m_series;
    FramedBox* m_percentile;
    WaitField* m_ttftField;
    WaitField* m_tpotField;
    QWidget* m_gpusRow;
    FramedNumber* m_gpus;
    SegmentedControl* m_shown;
    QLabel* m_ttftTitle;
    QLabel* m_tpotTitle;
    PromisePlot* m_ttftPlot;
    PromisePlot* m_tpotPlot;
    QLabel* m_missing;
    QLabel* m_derived;
    QLabel* m_notes;
    FillingList* m_fillings;
    DialogButtons* m_buttons;
    QPushButton* m_apply;
};

} // namespace breakeven
