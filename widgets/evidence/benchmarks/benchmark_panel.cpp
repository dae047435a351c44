// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/benchmarks/benchmark_panel.h"

#include "core/evidence/benchmarks/promise/promise_notes.h"
#include "core/evidence/benchmarks/results/read_benchmark.h"
#include "core/words/phrases.h"
#include "widgets/controls/fields/framed_box.h"
#include "widgets/controls/fields/framed_number.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/controls/steady_scroll_area.h"
#include "widgets/dialog_buttons.h"
#include "widgets/evidence/benchmarks/level_words.h"
#include "widgets/evidence/benchmarks/promise_plot.h"
#include "widgets/evidence/benchmarks/wait_field.h"
#include "widgets/evidence/filling_list.h"
#include "widgets/text.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr double firstTtft = 500; ///< milliseconds that a reader hardly notices
constexpr double firstTpot = 50;  ///< 20 tokens a second, faster than people read
constexpr int mostGpus = 4096;
constexpr int unknownGpus = 0;

enum Shown { Both, TtftAlone, TpotAlone };

QPushButton* resultButton(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    made->setProperty("plain", true);
    return made;
}

void showText(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

BenchmarkPanel::BenchmarkPanel(QWidget* parent)
    : QWidget(parent), m_open(resultButton(tr("Open results…"), "open_results", this)),
      m_clear(resultButton(tr("Clear"), "clear_results", this)), m_files(pageText(TextRank::Body, {}, this)),
      m_problems(pageText(TextRank::Body, {}, this)), m_start(pageText(TextRank::Body, {}, this)),
      m_content(new QWidget(this)), m_series(new FramedBox(this)), m_percentile(new FramedBox(this)),
      m_ttftField(new WaitField(this)), m_tpotField(new WaitField(this)), m_gpusRow(new QWidget(this)),
      m_gpus(new FramedNumber(m_gpusRow)), m_shown(new SegmentedControl(this)),
      m_ttftTitle(pageText(TextRank::Note, {}, this)), m_tpotTitle(pageText(TextRank::Note, {}, this)),
      m_ttftPlot(new PromisePlot(WaitKind::Ttft, this)), m_tpotPlot(new PromisePlot(WaitKind::Tpot, this)),
      m_missing(pageText(TextRank::Note, {}, this)), m_derived(pageText(TextRank::Body, {}, this)),
      m_notes(pageText(TextRank::Note, {}, this)), m_fillings(new FillingList(this)),
      m_buttons(new DialogButtons(this)),
      m_apply(m_buttons->addPrimary(tr("Fill the throughput"), DialogButtons::ApplyRole))
{
    setAcceptDrops(true);
    m_files->setObjectName(QStringLiteral("benchmark_files"));
    m_problems->setObjectName(QStringLiteral("benchmark_problems"));
    m_problems->setForegroundRole(QPalette::BrightText);
    m_series->setObjectName(QStringLiteral("benchmark_series"));
    m_series->setAccessibleName(tr("Levels of"));
    m_percentile->setObjectName(QStringLiteral("benchmark_percentile"));
    m_percentile->setAccessibleName(tr("Share of requests that the promise holds for"));
    for (const PercentileInfo& row : percentileTable)
        m_percentile->addItem(toQString(row.id));
    m_percentile->setCurrentIndex(static_cast<int>(Percentile::P99));
    m_ttftField->setObjectName(QStringLiteral("promise_ttft"));
    m_ttftField->setAccessibleName(tr("Promised time to first token, in milliseconds"));
    m_ttftField->setWait(firstTtft);
    m_tpotField->setObjectName(QStringLiteral("promise_tpot"));
    m_tpotField->setAccessibleName(tr("Promised time per output token, in milliseconds"));
    m_tpotField->setWait(firstTpot);
    m_gpus->setObjectName(QStringLiteral("benchmark_gpus"));
    m_gpus->setAccessibleName(tr("GPUs that served"));
    m_gpus->setRange(unknownGpus, mostGpus);
    m_gpus->setSpecialValueText(QStringLiteral("?")); // until a person says it
    m_ttftPlot->setObjectName(QStringLiteral("ttft_plot"));
    m_tpotPlot->setObjectName(QStringLiteral("tpot_plot"));
    m_shown->addSegment(tr("Both waits"), QStringLiteral("show_both"));
    m_shown->addSegment(tr("First token"), QStringLiteral("show_ttft"));
    m_shown->addSegment(tr("Each token"), QStringLiteral("show_tpot"));
    m_derived->setObjectName(QStringLiteral("benchmark_derived"));
    m_notes->setObjectName(QStringLiteral("benchmark_notes"));
    m_missing->setObjectName(QStringLiteral("benchmark_missing"));
    m_start->setText(tr("Open results of serving benchmarks, or drop them here, several at once: those of %1.")
                         .arg(toQString(benchmarksRead())));
    place();
    setFiles({}, {});
    setSeries({});

    connect(m_open, &QAbstractButton::clicked, this, &BenchmarkPanel::openAsked);
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_gpus->setValue(unknownGpus); // others may have served what is read next
        emit clearAsked();
    });
    connect(m_apply, &QAbstractButton::clicked, this, &BenchmarkPanel::fillAsked);
    connect(m_shown, &SegmentedControl::chosen, this, &BenchmarkPanel::showPlots);
    connect(m_gpus, &QSpinBox::valueChanged, this, &BenchmarkPanel::choiceChanged);
    for (FramedBox* box : {m_series, m_percentile}) {
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::updateGeometry);
        connect(box, &QComboBox::activated, this, &BenchmarkPanel::choiceChanged);
    }
    for (const auto& [field, plot] : {std::pair{m_ttftField, m_ttftPlot}, {m_tpotField, m_tpotPlot}}) {
        connect(field, &WaitField::waitChanged, this, &BenchmarkPanel::choiceChanged);
        connect(plot, &PromisePlot::promiseMoved, this, [this, field = field](double milliseconds) {
            field->setWait(milliseconds);
            emit choiceChanged();
        });
    }
}

QWidget* BenchmarkPanel::promiseRow()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto word = [&](const QString& text, QWidget* buddy) {
        auto* label = new QLabel(text, row);
        label->setBuddy(buddy);
        layout->addWidget(label);
        layout->addWidget(buddy);
    };
    word(tr("Promised at"), m_percentile);
    word(tr("first token within"), m_ttftField);
    layout->addWidget(new QLabel(tr("ms,"), row));
    word(tr("then each within"), m_tpotField);
    layout->addWidget(new QLabel(tr("ms"), row));
    layout->addStretch(1);
    auto* gpus = new QHBoxLayout(m_gpusRow);
    gpus->setContentsMargins(0, 0, 0, 0);
    gpus->addWidget(new QLabel(tr("GPUs that served"), m_gpusRow));
    gpus->addWidget(m_gpus);
    layout->addWidget(m_gpusRow);
    return row;
}

QWidget* BenchmarkPanel::plots()
{
    auto* both = new QWidget(this);
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    for (const auto& [title, plot] : {std::pair{m_ttftTitle, m_ttftPlot}, {m_tpotTitle, m_tpotPlot}}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(title);
        column->addWidget(plot, 1);
        layout->addLayout(column, 1);
    }
    return both;
}

void BenchmarkPanel::place()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_open);
    top->addWidget(m_clear);
    top->addWidget(m_files, 1);
    top->addWidget(m_series);
    auto* switches = new QHBoxLayout;
    switches->addWidget(m_shown);
    switches->addStretch(1);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(10);
    content->addWidget(promiseRow());
    content->addLayout(switches);
    content->addWidget(plots(), 1);
    content->addWidget(m_missing);
    content->addWidget(m_derived);
    content->addWidget(m_notes);
    content->addWidget(pageText(TextRank::Body, tr("What it fills"), this, QFont::DemiBold));
    content->addWidget(m_fillings);
    auto* inside = new QWidget(this);
    auto* page = new QVBoxLayout(inside);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_problems);
    page->addWidget(m_start);
    page->addWidget(m_content, 1);
    page->addStretch();
    auto* scroll = new SteadyScrollArea(this);
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(blockGap);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_buttons);
}

void BenchmarkPanel::setFiles(const QStringList& names, const QStringList& problems)
{
    constexpr qsizetype named = 3; // of more there is no room
    m_files->setText(names.size() <= named ? names.join(QStringLiteral(", ")) : tr("%1 files").arg(names.size()));
    showText(m_problems, problems.join(QLatin1Char('\n')));
    m_start->setVisible(names.isEmpty());
    m_content->setVisible(!names.isEmpty());
    m_buttons->setShown(*m_apply, !names.isEmpty());
    m_clear->setVisible(!names.isEmpty());
}

void BenchmarkPanel::setSeries(const QStringList& names)
{
    m_series->clear();
    m_series->addItem(tr("All levels"));
    m_series->addItems(names);
    m_series->setVisible(names.size() > 1);
}

void BenchmarkPanel::setLevels(const std::vector<LoadPoint>& points, const PromisedThroughput& throughput,
                               bool gpusAreAsked)
{
    m_gpusRow->setVisible(gpusAreAsked);
    m_apply->setText(gpusAreUnknown() ? tr("Say how many GPUs served") : tr("Fill the throughput"));
    const LatencyPromise promised = promise();
    QStringList names;
    for (std::size_t i = 0; i < points.size(); ++i)
        names << levelWords(points[i], throughput.checks[i], promised.percentile);
    const LatencyChart ttft = latencyChart(points, throughput, promised, WaitKind::Ttft);
    const LatencyChart tpot = latencyChart(points, throughput, promised, WaitKind::Tpot);
    m_ttftPlot->setChart(ttft, names);
    m_tpotPlot->setChart(tpot, names);
    m_ttftTitle->setText(m_ttftPlot->accessibleName());
    m_tpotTitle->setText(m_tpotPlot->accessibleName());
    showText(m_missing, missingWords(points, ttft, tpot));
    m_derived->setText(toQString(sentences(throughput.derived)));
    QStringList notes;
    for (const Message& note : throughput.notes)
        notes << toQString(note);
    showText(m_notes, notes.join(QLatin1Char('\n')));
    showPlots();
}

void BenchmarkPanel::showPlots()
{
    const bool ttft = m_shown->current() != TpotAlone;
    const bool tpot = m_shown->current() != TtftAlone;
    m_ttftTitle->setVisible(ttft);
    m_ttftPlot->setVisible(ttft);
    m_tpotTitle->setVisible(tpot);
    m_tpotPlot->setVisible(tpot);
}

void BenchmarkPanel::setFillings(const std::vector<FillingLine>& fillings, bool changes)
{
    m_fillings->setLines(fillings);
    m_apply->setEnabled(changes && !gpusAreUnknown());
}

LatencyPromise BenchmarkPanel::promise() const
{
    return {m_ttftField->wait(), m_tpotField->wait(),
            enumerators<Percentile>[static_cast<std::size_t>(std::max(m_percentile->currentIndex(), 0))]};
}

bool BenchmarkPanel::gpusAreUnknown() const
{
    return m_gpusRow->isVisibleTo(this) && m_gpus->value() == unknownGpus;
}

double BenchmarkPanel::gpus() const
{
    return std::max(m_gpus->value(), 1);
}

std::optional<std::size_t> BenchmarkPanel::series() const
{
    return m_series->currentIndex() < 1 ? std::nullopt
                                        : std::optional(static_cast<std::size_t>(m_series->currentIndex() - 1));
}

void BenchmarkPanel::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::ranges::all_of(urls, [](const QUrl& url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void BenchmarkPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    emit filesDropped(event->mimeData()->urls());
}

} // namespace breakeven
