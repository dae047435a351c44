// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/gpus/gpu_details.h"

#include "core/words/phrases.h"
#include "widgets/controls/page_text.h"
#include "widgets/evidence/filling_list.h"
#include "widgets/evidence/gpus/memory_bar.h"
#include "widgets/sentences.h"
#include "widgets/text.h"

#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int gpuDetailsGap = 14;

QString joined(const std::vector<Message>& said)
{
    return toQString(sentences(said));
}

void say(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

GpuDetails::GpuDetails(QWidget* parent)
    : QWidget(parent), m_offer(pageText(TextRank::Heading, {}, this)), m_source(pageText(TextRank::Note, {}, this)),
      m_measured(pageText(TextRank::Body, {}, this)), m_stale(pageText(TextRank::Body, {}, this)),
      m_derived(pageText(TextRank::Body, {}, this)), m_warnings(pageText(TextRank::Note, {}, this)),
      m_bar(new MemoryBar(this)), m_memory(pageText(TextRank::Body, {}, this)), m_values(new FillingList(this)),
      m_missing(pageText(TextRank::Note, {}, this))
{
    m_values->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // it scrolls rather than being squeezed
    m_offer->setObjectName(QStringLiteral("gpu_offer"));
    m_source->setObjectName(QStringLiteral("gpu_source"));
    m_measured->setObjectName(QStringLiteral("gpu_measured"));
    m_stale->setObjectName(QStringLiteral("gpu_stale"));
    m_stale->setForegroundRole(QPalette::BrightText);
    m_derived->setObjectName(QStringLiteral("gpu_derived"));
    m_warnings->setObjectName(QStringLiteral("gpu_warnings"));
    m_memory->setObjectName(QStringLiteral("gpu_memory"));
    m_missing->setObjectName(QStringLiteral("gpu_missing"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const auto section = [&](const QString& title) {
        layout->addSpacing(gpuDetailsGap - layout->spacing());
        layout->addWidget(pageText(TextRank::Body, title, this, QFont::DemiBold));
    };
    layout->addWidget(m_offer);
    layout->addWidget(m_source);
    section(tr("Throughput of one GPU"));
    for (QLabel* label : {m_measured, m_stale, m_derived, m_warnings})
        layout->addWidget(label);
    section(tr("Memory of one GPU"));
    layout->addSpacing(4);
    layout->addWidget(m_bar);
    layout->addWidget(m_memory);
    section(tr("Filled in"));
    layout->addSpacing(4);
    layout->addWidget(m_values);
    layout->addWidget(m_missing);
    layout->addStretch();
}

void GpuDetails::setEvidence(const GpuChoice& choice, const GpuEvidence& evidence, const Scenario& now,
                             const QString& age)
{
    m_offer->setText(toQString(rateName(choice.rate)));
    const QString asOf = toQString(choice.rate.asOf);
    const QString when = asOf.isEmpty() ? age : age.isEmpty() ? asOf : withColon(asOf, age);
    m_source->setText(tr("%1, %2").arg(toQString(choice.rate.source), when));
    showThroughput(evidence);
    showMemory(choice, evidence);
    // A line with its range is wider than the details are: the range stands in the sentence of the estimate.
    std::vector<SourcedValue> withoutRanges = evidence.values;
    for (SourcedValue& value : withoutRanges)
        value.range.reset();
    std::vector<FillingLine> lines = fillingLines(now, withoutRanges);
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].remark = basisWord(evidence.bases[i]);
    m_values->setLines(lines);
    say(m_missing, joined(evidence.missing));
}

void GpuDetails::showThroughput(const GpuEvidence& evidence)
{
    say(m_stale, toQString(evidence.stale));
    if (!evidence.throughput) {
        say(m_measured, tr("Nothing like it was measured."));
        say(m_derived, evidence.estimate
                           ? tr("%1 The range goes with it.").arg(toQString(evidence.estimateWords.front()))
                           : QString());
        const std::size_t said = evidence.estimate ? 1 : 0;
        say(m_warnings,
            joined({evidence.estimateWords.begin() + static_cast<std::ptrdiff_t>(said), evidence.estimateWords.end()}));
        return;
    }
    const ThroughputChoice& chosen = *evidence.throughput;
    say(m_measured, tr("Measured: %1.").arg(toQString(chosen.measured)));
    say(m_derived, chosen.derived.empty() ? QString() : tr("Derived: %1").arg(joined(chosen.derived)));
    say(m_warnings, joined(chosen.warnings));
}

void GpuDetails::showMemory(const GpuChoice& choice, const GpuEvidence& evidence)
{
    const bool known = evidence.memory.has_value();
    m_bar->setParts(known ? memoryParts(*evidence.memory) : std::vector<MemoryPart>());
    m_bar->setVisible(known);
    say(m_memory, known ? toQString(memorySentence(evidence.need, *evidence.memory, choice.rate.gpu))
                        : tr("The memory of this GPU is not known."));
    const bool fits = !known || evidence.memory->fits();
    m_memory->setForegroundRole(fits ? QPalette::WindowText : QPalette::BrightText);
}

} // namespace breakeven
