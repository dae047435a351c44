// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/measurement.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace breakeven {

class FramedBox;
class SegmentedControl;

/// What shall run on a GPU, and how: the model, the bits of its weights, the load, and how many requests a replica
/// works on at once.
class GpuChoiceFields : public QWidget {
    Q_OBJECT

public:
    explicit GpuChoiceFields(QWidget* parent = nullptr);
    ~GpuChoiceFields() override;

    [[nodiscard]] const ModelSize& model() const;
    [[nodiscard]] Precision precision() const;
    [[nodiscard]] Load load() const;
    [[nodiscard]] double sequences() const { return m_taken; }
    /// Why what stands in a field is not taken; empty if all of it is.
    [[nodiscard]] QString message() const;

signals:
    void changed();
    void messageChanged();

private:
    /// What is typed for the requests at once; absent if it can't be taken.
    [[nodiscard]] std::optional<int> typedSequences() const;
    void readSequences();
    void setMessage(const QString& message);

    FramedBox* m_model;
    SegmentedControl* m_precision;
    FramedBox* m_load;
    QLineEdit* m_sequences;
    QLabel* m_message; ///< why what stands in the field is not taken
    double m_taken;
};

} // namespace breakeven
