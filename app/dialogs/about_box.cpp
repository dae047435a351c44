// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/about_box.h"

#include <QApplication>
#include <QMessageBox>

namespace breakeven {

void showAbout(QWidget& window)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::translate("AboutBox", "About Breakeven"),
                    QCoreApplication::translate(
                        "AboutBox",
                        "<h3>Breakeven %1</h3><p>From what volume on is it cheaper to run our own fine-tuned "
                        "small model than to "
                        "pay a large model's API?</p><p>Free software under the GNU General Public License, "
                        "version 3 or later.</p>")
                        .arg(QApplication::applicationVersion()),
                    QMessageBox::Ok, &window);
    box.setTextFormat(Qt::RichText);
    box.setIconPixmap(box.windowIcon().pixmap(QSize(64, 64), box.devicePixelRatio()));
    box.exec();
}

} // namespace breakeven
