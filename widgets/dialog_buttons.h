// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>

class QPushButton;

namespace breakeven {

/// The buttons of a dialog in a row, each where the desktop has its kind.
class DialogButtons : public QDialogButtonBox {
    Q_OBJECT
public:
    explicit DialogButtons(QWidget* parent);

    /// A button of that object name, which the Enter key presses only while it has the focus.
    QPushButton* addPlain(const QString& text, const char* name, ButtonRole role = ActionRole);
    /// The one that the dialog is for. One that applies is not pressed by Enter in a field; one that accepts is.
    QPushButton* addPrimary(const QString& text, ButtonRole role);
    /// Shows or hides one of them: Qt shows all that it has whenever it places them anew.
    void setShown(QPushButton& button, bool shown);

protected:
    bool event(QEvent* event) override;

private:
    QPushButton* add(QPushButton* button, ButtonRole role);
    void hideAgain();

    QList<QPushButton*> m_hidden;
};

} // namespace breakeven
