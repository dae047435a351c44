// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

#include <functional>

namespace breakeven {

class Document;

/// A dialog that stays beside the window and follows the scenario while it is seen: hidden, each step of a slider would
/// make it anew for nobody. What is edited in it is a step of undo as everywhere, and the keys for that are the same.
class DocumentDialog : public QDialog {
    Q_OBJECT
public:
    DocumentDialog(Document& document, QWidget* parent);

protected:
    [[nodiscard]] Document& document() const { return m_document; }
    /// What fills the dialog. "Close" goes to its buttons, or below it if it has none.
    void setContent(QWidget* content);
    /// Shows the scenario as it is now.
    virtual void showScenario() = 0;
    /// What may have changed while the dialog was hidden is read anew; the scenario is shown after it.
    virtual void readAnew() {}
    /// Shows the scenario if the dialog is seen.
    void follow();
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addKeys(const QList<QKeySequence>& keys, const std::function<void()>& run);

    Document& m_document;
};

/// Shows a dialog that stays beside the window, or brings it to the front.
void present(QDialog& dialog);

} // namespace breakeven
