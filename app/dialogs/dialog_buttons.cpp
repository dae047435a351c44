// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/dialog_buttons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>

namespace breakeven {

QPushButton* addCancelAndAccept(DialogButtons& buttons, QDialog& dialog, const QString& text)
{
    const QPushButton* leave = buttons.addPlain(QCoreApplication::translate("DialogButtons", "Cancel"), "dialog_cancel",
                                                DialogButtons::RejectRole);
    QObject::connect(leave, &QPushButton::clicked, &dialog, &QDialog::reject);
    QPushButton* accept = buttons.addPrimary(text, DialogButtons::AcceptRole);
    QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    return accept;
}

void addClose(DialogButtons& buttons, QDialog& dialog)
{
    const QPushButton* leave = buttons.addPlain(QCoreApplication::translate("DialogButtons", "Close"), "dialog_close",
                                                DialogButtons::RejectRole);
    QObject::connect(leave, &QPushButton::clicked, &dialog, &QDialog::reject);
}

} // namespace breakeven
