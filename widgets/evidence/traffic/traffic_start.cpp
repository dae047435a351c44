// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/traffic_start.h"

#include "core/evidence/traffic/rows/log_format.h"
#include "widgets/controls/page_text.h"
#include "widgets/text.h"

#include <QGridLayout>

namespace breakeven {

namespace {

QString recognized()
{
    QStringList titles;
    for (const LogFormat& format : logFormats()) // no break within a title
        titles << toQString(format.titleLabel()).replace(QLatin1Char(' '), QChar::Nbsp);
    return titles.join(QStringLiteral(" · "));
}

} // namespace

TrafficStart::TrafficStart(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    layout->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [name, text] :
         {std::pair{tr("Recognized"), recognized()},
          {tr("Other logs"), tr("Any CSV or JSON with times, input and output tokens: you choose the columns.")},
          {tr("Privacy"), tr("The log is read on this machine, and nothing of it is sent anywhere. A scenario that it "
                             "fills keeps figures and the file's name.")}}) {
        QLabel* title = pageText(TextRank::Note, name, this);
        QLabel* words = pageText(TextRank::Body, text, this);
        title->setWordWrap(false);
        words->setObjectName(QStringLiteral("start_%1").arg(row));
        layout->addWidget(title, row, 0, Qt::AlignTop);
        layout->addWidget(words, row++, 1);
    }
}

} // namespace breakeven
