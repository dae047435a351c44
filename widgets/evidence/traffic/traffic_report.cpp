// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/traffic_report.h"

#include "widgets/controls/page_text.h"
#include "widgets/evidence/traffic/traffic_plot.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int skippedHeight = 84; ///< about four lines; the others are scrolled to

QString lines(const std::vector<Message>& texts)
{
    QStringList list;
    for (const Message& text : texts)
        list << toQString(text);
    return list.join(QLatin1Char('\n'));
}

} // namespace

TrafficReport::TrafficReport(QWidget* parent)
    : QWidget(parent), m_figures(new QGridLayout), m_plotTitle(pageText(TextRank::Note, {}, this)),
      m_plot(new TrafficPlot(this)), m_notes(pageText(TextRank::Note, {}, this)),
      m_skippedTitle(pageText(TextRank::Body, tr("Rows that could not be read"), this, QFont::DemiBold)),
      m_skipped(new QPlainTextEdit(this))
{
    m_notes->setObjectName(QStringLiteral("traffic_notes"));
    m_skipped->setObjectName(QStringLiteral("skipped_lines"));
    m_skipped->setAccessibleName(m_skippedTitle->text());
    m_skipped->setReadOnly(true);
    m_skipped->setTabChangesFocus(true);
    m_skipped->setFont(textFont(12));
    m_skipped->setFixedHeight(skippedHeight);
    m_figures->setHorizontalSpacing(16);
    m_figures->setVerticalSpacing(4);
    m_figures->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_figures);
    layout->addSpacing(4);
    layout->addWidget(m_plotTitle);
    layout->addWidget(m_plot);
    layout->addWidget(m_notes);
    layout->addWidget(m_skippedTitle);
    layout->addWidget(m_skipped);
}

void TrafficReport::setTraffic(const Traffic& traffic)
{
    while (QLayoutItem* item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const TrafficFigure& figure : trafficFigures(traffic)) {
        QLabel* name = pageText(TextRank::Note, toQString(figure.name), this);
        QLabel* value = pageText(TextRank::Body, toQString(figure.value), this);
        name->setWordWrap(false);
        value->setObjectName(QStringLiteral("figure_%1").arg(row));
        m_figures->addWidget(name, row, 0, Qt::AlignTop);
        m_figures->addWidget(value, row++, 1);
    }
    m_plotTitle->setText(toQString(seriesTitle(traffic.series)));
    m_plot->setTraffic(traffic);
    m_notes->setText(lines(traffic.notes));
    m_notes->setVisible(!traffic.notes.empty());
    m_skipped->setPlainText(lines(skippedWords(traffic)));
    m_skipped->setVisible(traffic.skipped > 0);
    m_skippedTitle->setVisible(traffic.skipped > 0);
}

} // namespace breakeven
