// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/scenario/workload.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace breakeven {

class FramedBox;
class GlyphButton;
class ValueField;

/// One workload to edit, and what it costs. Its columns are as wide as those of the other rows.
class WorkloadRow : public QWidget {
    Q_OBJECT

public:
    explicit WorkloadRow(int index, QWidget* parent = nullptr);
    ~WorkloadRow() override;

    /// Shows a workload; no signal. `cost` is ready to be read.
    void setWorkload(const Workload& workload, const QString& cost);
    /// Takes over what is typed but not yet committed.
    void finishEditing();
    /// Puts the cursor into the name, all of it selected.
    void editName();
    /// The last of its controls that the tab key comes to.
    [[nodiscard]] QWidget* lastField() const;

    /// Captions over the columns.
    [[nodiscard]] static QWidget* makeCaptions(QWidget* parent);

signals:
    void edited(const breakeven::Workload& workload);
    void removeWanted();
    /// Why what was typed is refused; empty again once it is not.
    void messageChanged(const QString& message);

private:
    ValueField* makeField(const char* name, const Parameter& parameter, double Workload::*figure);

    int m_index;
    Workload m_workload;
    QLineEdit* m_name;
    QList<ValueField*> m_fields;
    FramedBox* m_period;
    QLabel* m_cost;
    GlyphButton* m_remove;
};

} // namespace breakeven
