// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/traffic_report.h"

#include "core/evidence/traffic/week/week_shape.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/evidence/traffic/log_groups.h"
#include "widgets/evidence/traffic/row_choice.h"
#include "widgets/evidence/traffic/traffic_plot.h"
#include "widgets/evidence/traffic/week_map.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int columnGap = 32;
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
    : QWidget(parent), m_left(new QVBoxLayout), m_figures(new QGridLayout), m_view(new SegmentedControl(this)),
      m_views(new QStackedWidget(this)), m_plotTitle(pageText(TextRank::Note, {}, this)), m_plot(new TrafficPlot(this)),
      m_week(new WeekMap(this)), m_weekWords(pageText(TextRank::Note, {}, this)), m_rows(new RowChoice(this)),
      m_groups(new LogGroups(this)), m_notes(pageText(TextRank::Note, {}, this)),
      m_skippedTitle(pageText(TextRank::Body, tr("Rows that could not be read"), this, QFont::DemiBold)),
      m_skipped(new QPlainTextEdit(this))
{
    m_weekWords->setObjectName(QStringLiteral("week_words"));
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
    m_view->addSegment(tr("Over time"), QStringLiteral("view_time"));
    m_view->addSegment(tr("Over the week"), QStringLiteral("view_week"));
    m_views->addWidget(overTime());
    m_views->addWidget(overTheWeek());
    m_view->addSegment(tr("By group"), QStringLiteral("view_groups"));
    m_view->addSegment(tr("Rows that count"), QStringLiteral("view_rows"));
    m_views->addWidget(m_groups);
    m_views->addWidget(m_rows);
    connect(m_rows, &RowChoice::chosen, this, &TrafficReport::onlyChosen);
    connect(m_groups, &LogGroups::fieldChosen, this, &TrafficReport::byChosen);
    connect(m_groups, &LogGroups::tasksWanted, this, &TrafficReport::tasksWanted);
    connect(m_view, &SegmentedControl::chosen, m_views, &QStackedWidget::setCurrentIndex);
    m_left->addLayout(m_figures);
    m_left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_view, 0, Qt::AlignLeft);
    right->addWidget(m_views, 1);
    right->addWidget(m_notes);
    right->addWidget(m_skippedTitle);
    right->addWidget(m_skipped);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(columnGap);
    layout->addLayout(m_left, 1);
    layout->addLayout(right, 1);
}

QWidget* TrafficReport::overTime()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plotTitle);
    layout->addWidget(m_plot, 1);
    layout->addStretch(0);
    return page;
}

QWidget* TrafficReport::overTheWeek()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_week);
    layout->addWidget(m_weekWords);
    layout->addStretch(1);
    return page;
}

void TrafficReport::addBelowFigures(QWidget* widget)
{
    m_left->insertWidget(m_left->count() - 1, widget);
}

void TrafficReport::setTraffic(const Traffic& traffic, const LogChoice& choice)
{
    m_rows->setChoices(traffic.choices, choice.only);
    m_groups->setLog(traffic, choice.by);
    setFigures(traffic);
    m_plotTitle->setText(toQString(seriesTitle(traffic.series)));
    m_plot->setTraffic(traffic);
    setWeek(traffic);
    m_notes->setText(lines(traffic.notes));
    m_notes->setVisible(!traffic.notes.empty());
    m_skipped->setPlainText(lines(skippedWords(traffic)));
    m_skipped->setVisible(traffic.skipped > 0);
    m_skippedTitle->setVisible(traffic.skipped > 0);
}

void TrafficReport::setFields(std::vector<std::string> fields)
{
    m_groups->setFields(std::move(fields));
}

void TrafficReport::setForTasks(bool forTasks)
{
    m_groups->setForTasks(forTasks);
    if (!forTasks)
        return;
    m_view->setCurrent(m_views->indexOf(m_groups));
    m_views->setCurrentWidget(m_groups);
}

void TrafficReport::setFigures(const Traffic& traffic)
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
}

void TrafficReport::setWeek(const Traffic& traffic)
{
    const QString words = toQString(weekWords(traffic));
    const std::optional<WeekShape> week = weekShape(traffic);
    if (week)
        m_week->setWeek(*week, words);
    m_week->setVisible(week.has_value());
    m_weekWords->setText(words);
}

} // namespace breakeven
