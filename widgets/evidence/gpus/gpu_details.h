// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/gpu_fill.h"

#include <QWidget>

class QLabel;

namespace breakeven {

class FillingList;
class MemoryBar;

/// What the catalogs say of a GPU with a model on it: the offer, what was measured and what was derived from it,
/// whether the model fits, and what would be filled in.
class GpuDetails : public QWidget {
    Q_OBJECT

public:
    explicit GpuDetails(QWidget* parent = nullptr);

    /// `age` is what is to be said of the rate's age (as_of.h); may be empty.
    void setEvidence(const GpuChoice& choice, const GpuEvidence& evidence, const Scenario& now, const QString& age);

private:
    void showThroughput(const GpuEvidence& evidence);
    void showMemory(const GpuChoice& choice, const GpuEvidence& evidence);

    QLabel* m_offer;
    QLabel* m_source;
    QLabel* m_measured;
    QLabel* m_stale; ///< another model's throughput that stays
    QLabel* m_derived;
    QLabel* m_warnings;
    MemoryBar* m_bar;
    QLabel* m_memory;
    FillingList* m_values;
    QLabel* m_missing;
};

} // namespace breakeven
