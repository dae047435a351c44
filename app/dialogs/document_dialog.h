// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace breakeven {

class Document;

/// A dialog that stays beside the window and follows the scenario while it is seen: hidden, each step of a slider would
/// make it anew for nobody.
class DocumentDialog : public QDialog {
    Q_OBJECT
public:
    DocumentDialog(Document& document, QWidget* parent);

protected:
    [[nodiscard]] Document& document() const { return m_document; }
    /// What fills the dialog.
    void setContent(QWidget* content);
    /// Shows the scenario as it is now.
    virtual void showScenario() = 0;
    /// What may have changed while the dialog was hidden is read anew; the scenario is shown after it.
    virtual void readAnew() {}
    /// Shows the scenario if the dialog is seen.
    void follow();
    void showEvent(QShowEvent* event) override;

private:
    Document& m_document;
};

/// Shows a dialog that stays beside the window, or brings it to the front.
void present(QDialog& dialog);

} // namespace breakeven
