// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/links_dialog.h"

#include "app/document/document.h"
#include "core/scenario/edits.h"
#include "core/scenario/links.h"
#include "widgets/inputs/links/link_panel.h"
#include "widgets/text.h"

namespace breakeven {

LinksDialog::LinksDialog(Document& document, QWidget* parent) : DocumentDialog(document, parent), m_panel(new LinkPanel)
{
    setWindowTitle(tr("Linked inputs"));
    resize(720, 400);
    setContent(m_panel);
    connect(m_panel, &LinkPanel::linkEdited, this,
            [&document](const Parameter& first, const Parameter& second, const std::optional<double>& value) {
                const Result<Scenario> linked = withCorrelation(document.scenario(), first, second, value);
                if (linked)
                    document.change(*linked, [pair = pairInWords(first, second), links = value.has_value()] {
                        return (links ? tr("Link %1") : tr("Unlink %1")).arg(toQString(pair));
                    });
            });
    connect(&document, &Document::finishing, m_panel, &LinkPanel::finishEditing);
}

void LinksDialog::goTo(const Parameter& parameter)
{
    m_panel->goTo(parameter);
}

void LinksDialog::showScenario()
{
    m_panel->setScenario(document().scenario());
}

void LinksDialog::done(int result)
{
    m_panel->finishEditing();
    QDialog::done(result);
}

} // namespace breakeven
