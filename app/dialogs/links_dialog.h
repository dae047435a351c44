// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/document_dialog.h"
#include "core/inputs/parameter.h"

namespace breakeven {

class LinkPanel;

/// Which inputs move together, to be edited while the window shows what follows.
class LinksDialog : public DocumentDialog {
    Q_OBJECT
public:
    LinksDialog(Document& document, QWidget* parent);

    /// Goes to what an input is linked with, once the dialog is seen.
    void goTo(const Parameter& parameter);

protected:
    void showScenario() override;
    void done(int result) override;

private:
    LinkPanel* m_panel;
};

} // namespace breakeven
