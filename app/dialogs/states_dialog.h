// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/document_dialog.h"
#include "core/scenario/states.h"
#include "widgets/language/spoken_text.h"

namespace breakeven {

class StatePanel;

/// The states that a room is led through: kept, named, ordered and gone to.
class StatesDialog : public DocumentDialog {
    Q_OBJECT
public:
    StatesDialog(Document& document, QWidget* parent);

signals:
    void presentWanted();

protected:
    void showScenario() override;
    void done(int result) override;

private:
    void change(const Presentation& presentation, const SpokenText& what, const QString& mergeKey = {});
    void add();
    void update(std::size_t place);

    StatePanel* m_panel;
};

} // namespace breakeven
