// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/guide_print.h"

#include "app/guide/guide_page.h"
#include "widgets/theme.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

namespace breakeven {

void printGuide(const GuideSection& guide, QPagedPaintDevice& paper)
{
    constexpr int textSize = 10; // points
    QTextDocument page;
    QFont font = textFont(chartTextSize);
    font.setPointSize(textSize);
    page.setDefaultFont(font);
    fillWithGuide(page, guide, Theme::light().palette());
    page.print(&paper);
}

void askAndPrintGuide(const GuideSection& guide, QWidget& over)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* question = new QPrintDialog(printer.get(), &over);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("guide_print"));
    QObject::connect(question, &QDialog::accepted, &over, [printer, &guide] { printGuide(guide, *printer); });
    question->open();
}

} // namespace breakeven
