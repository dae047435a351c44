// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/print_dialog.h"

#include "app/dialogs/dialog_buttons.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/segmented_control.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven {

PrintDialog::PrintDialog(const ShownView& view, Printed proposed, QWidget* parent)
    : QDialog(parent), m_what(new SegmentedControl(this)), m_about(pageText(TextRank::Body, {}, this)),
      m_view(view.name)
{
    constexpr int margin = 16;
    constexpr int leastWidth = 420;
    setWindowTitle(tr("Print"));
    setMinimumWidth(leastWidth);
    m_what->addSegment(tr("The view"), QStringLiteral("print_view"));
    m_what->addSegment(tr("The report"), QStringLiteral("print_report"));
    m_what->setCurrent(static_cast<int>(view.whyNot.isEmpty() ? proposed : Printed::Report));
    m_about->setObjectName(QStringLiteral("print_about"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_what);
    layout->addWidget(m_about);
    if (!view.whyNot.isEmpty()) {
        m_what->findChild<QAbstractButton*>(QStringLiteral("print_view"))->setEnabled(false);
        layout->addWidget(pageText(TextRank::Note, view.whyNot, this));
    }
    auto* buttons = new DialogButtons(this);
    addCancelAndAccept(*buttons, *this, tr("Print…"))->setFocus(); // Ctrl+P and Enter print what was printed last
    layout->addWidget(buttons);
    connect(m_what, &SegmentedControl::chosen, this, &PrintDialog::explain);
    explain();
}

Printed PrintDialog::printed() const
{
    return static_cast<Printed>(m_what->current());
}

void PrintDialog::explain()
{
    m_about->setText(printed() == Printed::View
                         ? tr("“%1” on one page, as large as the paper lets it be.").arg(m_view)
                         : tr("The question and the answer, the charts, what would change the answer, what to be "
                              "careful about, checked claims, and every input with its source."));
}

} // namespace breakeven
