// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/workloads/workload_row.h"

#include "core/inputs/row_labels.h"
#include "core/scenario/workloads.h"
#include "widgets/controls/fields/framed_box.h"
#include "widgets/controls/fields/framed_field.h"
#include "widgets/controls/fields/value_field.h"
#include "widgets/controls/glyph_button.h"

#include <QHBoxLayout>
#include <QLabel>

namespace breakeven {

namespace {

constexpr int figureWidth = 84;
constexpr int periodWidth = 104;
constexpr int costWidth = 96;
constexpr int workloadNameWidth = 150;
constexpr int removeWidth = 20;

QHBoxLayout* makeColumns(QWidget* row)
{
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    return columns;
}

} // namespace

WorkloadRow::WorkloadRow(int index, QWidget* parent)
    : QWidget(parent), m_index(index), m_name(new FramedField(this)), m_period(new FramedBox(this)),
      m_cost(new QLabel(this)), m_remove(new GlyphButton(GlyphButton::Glyph::Clear, this))
{
    m_name->setObjectName(QStringLiteral("workload_name_%1").arg(index));
    m_name->setAccessibleName(tr("Name of workload %1").arg(index + 1));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(static_cast<int>(longestWorkloadName));
    m_name->setMinimumWidth(workloadNameWidth);
    connect(m_name, &QLineEdit::editingFinished, this, &WorkloadRow::finishEditing);

    m_period->setObjectName(QStringLiteral("workload_period_%1").arg(index));
    m_period->setAccessibleName(tr("Time in which the requests of workload %1 come").arg(index + 1));
    for (const WorkloadPeriodInfo& row : workloadPeriodTable)
        m_period->addItem(toQString(Label{"period", row.id, "name", row.name}));
    m_period->setFixedWidth(periodWidth);
    connect(m_period, &QComboBox::activated, this, [this](int row) {
        m_workload.period = enumerators<WorkloadPeriod>[row];
        emit edited(m_workload);
    });

    m_cost->setFixedWidth(costWidth);
    m_cost->setObjectName(QStringLiteral("workload_cost_%1").arg(index));
    m_cost->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_remove->setObjectName(QStringLiteral("workload_remove_%1").arg(index));
    m_remove->setAccessibleName(tr("Remove workload %1").arg(index + 1));
    m_remove->setToolTip(tr("Remove this workload"));
    m_remove->setFixedWidth(removeWidth);
    connect(m_remove, &QAbstractButton::clicked, this, &WorkloadRow::removeWanted);

    QHBoxLayout* columns = makeColumns(this);
    columns->addWidget(m_name, 1);
    columns->addWidget(makeField("requests", workloadRequests, &Workload::requests));
    columns->addWidget(m_period);
    columns->addWidget(makeField("input", workloadInput, &Workload::inputTokens));
    columns->addWidget(makeField("output", workloadOutput, &Workload::outputTokens));
    columns->addWidget(m_cost);
    columns->addWidget(m_remove);
    // As they stand; what removes the row comes last, so that nobody tabs onto it while typing.
    const QWidgetList order{m_name, m_fields[0], m_period, m_fields[1], m_fields[2], m_remove};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

WorkloadRow::~WorkloadRow()
{
    m_name->disconnect(this); // a field that dies with the focus in it still says that its text is finished
    for (ValueField* field : m_fields)
        field->disconnect(this);
}

ValueField* WorkloadRow::makeField(const char* name, const Parameter& parameter, double Workload::*figure)
{
    auto* field = new ValueField(parameter, this);
    field->setObjectName(QStringLiteral("workload_%1_%2").arg(QLatin1String(name)).arg(m_index));
    field->setAccessibleName(tr("%1 of workload %2").arg(toQString(labelOf(parameter))).arg(m_index + 1));
    field->setUnitShown(false);
    field->setFixedWidth(figureWidth);
    connect(field, &ValueField::valueEdited, this, [this, figure](double value) {
        m_workload.*figure = value;
        emit edited(m_workload);
    });
    connect(field, &ValueField::messageChanged, this, &WorkloadRow::messageChanged);
    m_fields << field;
    return field;
}

void WorkloadRow::setWorkload(const Workload& workload, const QString& cost)
{
    m_workload = workload;
    if (!m_name->hasFocus() || m_name->text() != toQString(workload.name))
        m_name->setText(toQString(workload.name));
    m_fields[0]->setValue(workload.requests);
    m_fields[1]->setValue(workload.inputTokens);
    m_fields[2]->setValue(workload.outputTokens);
    m_period->setCurrentIndex(static_cast<int>(workload.period));
    m_cost->setText(cost);
}

void WorkloadRow::finishEditing()
{
    for (ValueField* field : m_fields)
        if (field->hasFocus())
            field->commit();
    const std::string name = m_name->text().trimmed().toStdString();
    if (name == m_workload.name)
        return;
    m_workload.name = name;
    emit edited(m_workload);
}

void WorkloadRow::editName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QWidget* WorkloadRow::lastField() const
{
    return m_remove;
}

QWidget* WorkloadRow::makeCaptions(QWidget* parent)
{
    auto* captions = new QWidget(parent);
    QHBoxLayout* columns = makeColumns(captions);
    const auto add = [&](const QString& text, int width, Qt::Alignment alignment) {
        auto* caption = new QLabel(text, captions);
        caption->setForegroundRole(mutedRole);
        caption->setFont(textFont(12));
        caption->setAlignment(alignment);
        caption->setContentsMargins(rowInset, 0, rowInset, 0);
        if (width > 0)
            caption->setFixedWidth(width);
        columns->addWidget(caption, width > 0 ? 0 : 1);
    };
    add(tr("Workload"), 0, Qt::AlignLeft);
    add(toQString(labelOf(workloadRequests)), figureWidth, Qt::AlignRight);
    add({}, periodWidth, Qt::AlignLeft);
    add(toQString(labelOf(workloadInput)), figureWidth, Qt::AlignRight);
    add(toQString(labelOf(workloadOutput)), figureWidth, Qt::AlignRight);
    add(tr("API a year"), costWidth, Qt::AlignRight);
    add({}, removeWidth, Qt::AlignLeft);
    return captions;
}

} // namespace breakeven
