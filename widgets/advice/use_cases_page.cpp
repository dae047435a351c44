// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/use_cases_page.h"

#include "core/inputs/row_labels.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/paint.h"
#include "widgets/currency_event.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int cardWidth = 300; ///< pixels, at least

class Card : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), palette().color(QPalette::Midlight), Qt::NoBrush, controlRadius, 1);
    }
};

} // namespace

UseCasesPage::UseCasesPage(QWidget* parent) : AdvicePage(parent), m_grid(new QGridLayout)
{
    QWidget* content = &contents();
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(12);
    column->addWidget(pageText(TextRank::Heading, tr("Cases to learn from"), content));
    m_grid->setSpacing(12);
    column->addLayout(m_grid);
    column->addWidget(pageText(TextRank::Heading, tr("Where a small model of your own tends to make sense"), content));
    for (const TaskKind& kind : taskKinds)
        column->addWidget(
            pageText(TextRank::Body,
                     QStringLiteral("%1: %2.").arg(toQString(Label{"task_kind", kind.name, "name", kind.name}),
                                                   toQString(Label{"task_kind", kind.name, "why", kind.why})),
                     content));
    column->addStretch();
    m_work.start([this](const std::stop_token&) -> BackgroundWork::Show {
        return [this, cases = useCases()] {
            for (const UseCase& useCase : cases)
                m_cards.push_back(makeCard(useCase));
            m_columns = 0;
            place();
        };
    });
}

QWidget* UseCasesPage::makeCard(const UseCase& useCase)
{
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(
        pageText(TextRank::Heading, toQString(Label{"preset", useCase.preset, "name", useCase.name}), card));
    column->addWidget(
        pageText(TextRank::Body, toQString(Label{"preset", useCase.preset, "question", useCase.question}), card));
    column->addSpacing(4);
    for (const Message& line : {useCase.baseline, useCase.focus, useCase.breakEven}) {
        QLabel* text = pageText(TextRank::Body, toQString(line), card);
        column->addWidget(text);
        m_figures.emplace_back(text, line);
    }
    column->addSpacing(4);
    column->addWidget(
        pageText(TextRank::Note, toQString(Label{"preset", useCase.preset, "source", useCase.source}), card));
    column->addStretch();
    auto* open = new QPushButton(tr("Open"), card);
    open->setObjectName(QStringLiteral("open_") + toQString(useCase.preset));
    open->setProperty("plain", true);
    open->setAccessibleName(
        tr("Open the scenario “%1”").arg(toQString(Label{"preset", useCase.preset, "name", useCase.name})));
    column->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, id = toQString(useCase.preset)] { emit presetWanted(id); });
    return card;
}

void UseCasesPage::place()
{
    const int columns = std::clamp(width() / cardWidth, 1, 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int place = static_cast<int>(i);
        m_grid->addWidget(m_cards[i], place / columns, place % columns);
    }
    for (int i = 0; i < 3; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void UseCasesPage::showNew() {}

bool UseCasesPage::event(QEvent* event)
{
    if (event->type() == currencyChange())
        for (const auto& [text, message] : m_figures)
            text->setText(toQString(message));
    return AdvicePage::event(event);
}

void UseCasesPage::resizeEvent(QResizeEvent* event)
{
    AdvicePage::resizeEvent(event);
    place();
}

} // namespace breakeven
