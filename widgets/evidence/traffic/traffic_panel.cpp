// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/traffic_panel.h"

#include "core/evidence/traffic/choices/time_unit_words.h"
#include "core/evidence/traffic/rows/log_format.h"
#include "widgets/controls/fields/framed_box.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/steady_scroll_area.h"
#include "widgets/dialog_buttons.h"
#include "widgets/evidence/filling_list.h"
#include "widgets/evidence/traffic/column_form.h"
#include "widgets/evidence/traffic/offer_row.h"
#include "widgets/evidence/traffic/traffic_report.h"
#include "widgets/evidence/traffic/traffic_start.h"
#include "widgets/text.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int barSteps = 1000;
constexpr int reportStretch = 100; ///< over the room below, which is for what has no report
constexpr int progressHeight = 10;

constexpr std::array decimalSigns{DecimalSign::Dot, DecimalSign::Comma};

/// −1 if it is none of them.
template <typename Choices, typename Choice> int placeIn(const Choices& choices, Choice choice)
{
    const auto found = std::find(choices.begin(), choices.end(), choice);
    return found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
}

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

TrafficPanel::TrafficPanel(QWidget* parent)
    : QWidget(parent), m_open(button(tr("Open a log…"), "open_log", this)),
      m_name(pageText(TextRank::Heading, {}, this)), m_format(new FramedBox(this)), m_columns(new ColumnForm(this)),
      m_bar(new QProgressBar(this)), m_progress(pageText(TextRank::Note, {}, this)),
      m_cancel(button(tr("Cancel"), "cancel_reading", this)), m_message(pageText(TextRank::Body, {}, this)),
      m_allRows(button(tr("Read all rows"), "read_all_rows", this)),
      m_unit(new OfferRow(tr("Times are in"), QStringLiteral("time_unit_"), this)),
      m_decimal(new OfferRow(tr("In numbers"), QStringLiteral("decimal_"), this)), m_start(new TrafficStart(this)),
      m_report(new TrafficReport(this)), m_fill(new QWidget(this)),
      m_fillings(new FillingList(m_fill, FillingList::Lines::Ticked)), m_remark(pageText(TextRank::Note, {}, this)),
      m_buttons(new DialogButtons(this)), m_apply(m_buttons->addPrimary({}, DialogButtons::ApplyRole))
{
    setAcceptDrops(true);
    m_open->setProperty("plain", true);
    m_cancel->setProperty("plain", true);
    m_allRows->setProperty("plain", true);
    m_message->setObjectName(QStringLiteral("traffic_message"));
    m_message->setText(tr("Open a log of real requests, or drop it here."));
    m_bar->setObjectName(QStringLiteral("traffic_progress"));
    m_bar->setAccessibleName(tr("Share of the log that has been read"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(progressHeight);
    m_format->setObjectName(QStringLiteral("traffic_format"));
    m_format->setAccessibleName(tr("Format of the log"));
    m_format->addItem(tr("Recognized format"));
    for (const LogFormat& format : logFormats())
        m_format->addItem(toQString(format.titleLabel()), toQString(format.name));
    m_format->addItem(toQString(chosenColumnsFormat().titleLabel()), toQString(chosenColumnsFormat().name));
    place();
    showOnly(false, false, true);
    connect(m_open, &QAbstractButton::clicked, this, &TrafficPanel::openAsked);
    connect(m_cancel, &QAbstractButton::clicked, this, &TrafficPanel::cancelAsked);
    connect(m_apply, &QAbstractButton::clicked, this, &TrafficPanel::fillAsked);
    connect(m_allRows, &QAbstractButton::clicked, this, &TrafficPanel::allRowsAsked);
    connect(m_unit, &OfferRow::chosen, this,
            [this](int offer) { emit timeUnitChosen(timeUnits[static_cast<std::size_t>(offer)]); });
    connect(m_decimal, &OfferRow::chosen, this,
            [this](int offer) { emit decimalChosen(decimalSigns[static_cast<std::size_t>(offer)]); });
    connect(m_report, &TrafficReport::onlyChosen, this, &TrafficPanel::onlyChosen);
    connect(m_report, &TrafficReport::byChosen, this, &TrafficPanel::byChosen);
    connect(m_report, &TrafficReport::tasksWanted, this, &TrafficPanel::tasksAsked);
    connect(m_fillings, &FillingList::filledChanged, this, &TrafficPanel::filledChanged);
    connect(m_columns, &ColumnForm::chosen, this, &TrafficPanel::columnsChosen);
    connect(m_format, &QComboBox::currentTextChanged, m_format, &QWidget::updateGeometry);
    connect(m_format, &QComboBox::activated, this, [this](int row) {
        const std::string name = m_format->itemData(row).toString().toStdString();
        m_columns->setVisible(m_hasColumns && name == chosenColumnsFormat().name);
        if (name != chosenColumnsFormat().name)
            emit formatChosen(name);
    });
}

void TrafficPanel::place()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_open);
    top->addWidget(m_name, 1);
    top->addWidget(m_format);
    auto* reading = new QHBoxLayout;
    reading->addWidget(m_bar, 1);
    reading->addWidget(m_progress);
    reading->addWidget(m_cancel);
    auto* fill = new QVBoxLayout(m_fill);
    fill->setContentsMargins(0, 8, 0, 0);
    fill->addWidget(pageText(TextRank::Body, tr("What it fills"), this, QFont::DemiBold));
    fill->addWidget(m_fillings);
    fill->addWidget(m_remark);
    auto* inside = new QWidget(this);
    auto* content = new QVBoxLayout(inside);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(m_message);
    content->addWidget(m_allRows, 0, Qt::AlignLeft);
    content->addWidget(m_unit);
    content->addWidget(m_decimal);
    content->addWidget(m_start);
    content->addWidget(m_columns);
    content->addWidget(m_report, reportStretch);
    content->addStretch(1);
    m_report->addBelowFigures(m_fill);
    auto* scroll = new SteadyScrollArea(this);
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(blockGap);
    layout->addLayout(top);
    layout->addLayout(reading);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_buttons);
}

void TrafficPanel::showOnly(bool reading, bool result, bool problem)
{
    m_progress->setWordWrap(false);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)})
        widget->setVisible(reading);
    m_report->setVisible(result);
    m_buttons->setShown(*m_apply, result);
    m_message->setVisible(problem);
    m_allRows->setVisible(problem && m_isNarrowed);
    if (reading) {
        m_unit->setOffers({}, -1);
        m_decimal->setOffers({}, -1);
    }
    m_columns->setVisible(m_hasColumns && !reading &&
                          m_format->currentData().toString() == toQString(chosenColumnsFormat().name));
    m_start->setVisible(m_name->text().isEmpty());
    m_format->setVisible(!m_name->text().isEmpty());
    m_format->setEnabled(!reading);
    m_open->setEnabled(!reading);
}

void TrafficPanel::showReading(const QString& name)
{
    m_name->setText(name);
    m_bar->setRange(0, 0);
    m_progress->clear();
    showOnly(true, false, false);
    m_cancel->setFocus();
}

void TrafficPanel::setProgress(const TrafficProgress& progress)
{
    if (progress.of && *progress.of > 0) {
        m_bar->setRange(0, barSteps);
        const double share = static_cast<double>(progress.bytes) / static_cast<double>(*progress.of);
        m_bar->setValue(static_cast<int>(std::min(share, 1.0) * barSteps));
    }
    m_progress->setText(toQString(progressWords(progress)));
}

void TrafficPanel::showTraffic(const Traffic& traffic, const LogChoice& choice)
{
    m_format->setCurrentIndex(std::max(m_format->findData(toQString(traffic.format)), 0));
    m_report->setTraffic(traffic, choice);
    showOnly(false, true, false);
    m_apply->setFocus();
}

void TrafficPanel::showProblem(const QString& sentence)
{
    m_message->setText(sentence);
    if (m_hasColumns)
        m_format->setCurrentIndex(m_format->findData(toQString(chosenColumnsFormat().name)));
    showOnly(false, false, true);
    m_open->setFocus();
}

void TrafficPanel::setColumns(const std::vector<FoundColumn>& columns)
{
    m_hasColumns = !columns.empty();
    m_columns->setColumns(columns);
    std::vector<std::string> fields;
    for (const FoundColumn& column : columns)
        fields.push_back(column.name);
    m_report->setFields(std::move(fields));
}

void TrafficPanel::setForTasks(bool forTasks)
{
    m_report->setForTasks(forTasks);
}

void TrafficPanel::setDoubts(const std::vector<Message>& timeUnitOffers, TimeUnit unit, bool asksDecimal,
                             DecimalSign decimal)
{
    QStringList offers;
    for (const Message& offer : timeUnitOffers)
        offers << toQString(offer);
    m_unit->setOffers(offers, placeIn(timeUnits, unit));
    m_decimal->setOffers(asksDecimal ? QStringList{tr("A point before decimals: 2.000 is 2"),
                                                   tr("A comma before decimals: 2.000 is 2,000")}
                                     : QStringList(),
                         placeIn(decimalSigns, decimal));
}

void TrafficPanel::setNarrowed(bool narrowed)
{
    m_isNarrowed = narrowed;
}

void TrafficPanel::setFillings(const std::vector<FillingLine>& fillings, const QString& remark, int changes)
{
    m_fillings->setLines(fillings);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_apply->setEnabled(changes > 0);
    m_apply->setText(changes == 0   ? tr("Nothing to fill")
                     : changes == 1 ? tr("Fill 1 input")
                                    : tr("Fill %1 inputs").arg(changes));
}

bool TrafficPanel::isFilled(const Label& input) const
{
    return m_fillings->isFilled(input);
}

void TrafficPanel::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile() && m_open->isEnabled())
        event->acceptProposedAction();
}

void TrafficPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    emit fileDropped(event->mimeData()->urls().constFirst());
}

} // namespace breakeven
