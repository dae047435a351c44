// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/report_dialog.h"

#include "app/dialogs/dialog_buttons.h"
#include "core/inputs/row_labels.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/controls/tick_box.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QLabel>

namespace breakeven {

namespace {

SegmentedControl* formats(ReportFormat chosen, QWidget* parent)
{
    auto* control = new SegmentedControl(parent);
    for (const ReportFormatInfo& row : reportFormatTable)
        control->addSegment(toQString(row.id).toUpper(), QStringLiteral("report_") + toQString(row.id));
    control->setCurrent(static_cast<int>(chosen));
    return control;
}

SegmentedControl* papers(Paper chosen, QWidget* parent)
{
    auto* control = new SegmentedControl(parent);
    for (const PaperInfo& row : paperTable)
        control->addSegment(toQString(Label{"paper", row.id, "name", row.name}),
                            QStringLiteral("report_") + toQString(row.id));
    control->setCurrent(static_cast<int>(chosen));
    return control;
}

} // namespace

ReportDialog::ReportDialog(const ReportOptions& proposed, QWidget* parent)
    : QDialog(parent), m_format(formats(proposed.format, this)), m_paper(papers(proposed.paper, this)),
      m_carries(new TickBox(tr("Keep the scenario in the file"), this))
{
    setWindowTitle(tr("Export report"));
    auto* contents = new QLabel(tr("The question and the answer, the charts, what would change the answer, what to be "
                                   "careful about, checked claims, and every input with its source."),
                                this);
    contents->setWordWrap(true);
    contents->setForegroundRole(mutedRole);
    m_carries->setObjectName(QStringLiteral("report_carries"));
    m_carries->setChecked(proposed.carriesScenario);
    m_carries->setToolTip(tr("Dropped on the window, a PDF opens again as this scenario"));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(QString(), m_carries);
    auto* buttons = new DialogButtons(this);
    addCancelAndAccept(*buttons, *this, tr("Export…"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(contents);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(420);

    connect(m_format, &SegmentedControl::chosen, this, &ReportDialog::showOptions);
    showOptions();
}

/// A page carries no scenario.
void ReportDialog::showOptions()
{
    m_carries->setEnabled(options().format == ReportFormat::Pdf);
}

ReportOptions ReportDialog::options() const
{
    return {enumerators<ReportFormat>[m_format->current()], enumerators<Paper>[m_paper->current()],
            m_carries -> isChecked()};
}

} // namespace breakeven
