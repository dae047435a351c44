// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/dialog_buttons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace breakeven {

QPushButton* addPlainButton(QHBoxLayout& row, const QString& text, const char* name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setProperty("plain", true);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

QPushButton* addCancelAndAccept(QHBoxLayout& row, QDialog& dialog, const QString& text)
{
    row.setSpacing(8);
    const QPushButton* leave =
        addPlainButton(row, QCoreApplication::translate("DialogButtons", "Cancel"), "dialog_cancel");
    QObject::connect(leave, &QPushButton::clicked, &dialog, &QDialog::reject);
    auto* accept = new QPushButton(text);
    accept->setObjectName(QStringLiteral("primary"));
    accept->setDefault(true);
    row.addWidget(accept);
    QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    return accept;
}

} // namespace breakeven
