// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/strategy_step_block.h"

#include "widgets/controls/page_text.h"
#include "widgets/sentences.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int disc = 26; ///< of the number, in pixels
constexpr int indent = disc + 14;
constexpr int steps = 3;

} // namespace

StrategyStepBlock::StrategyStepBlock(int number, QWidget* parent)
    : QWidget(parent), m_number(number), m_title(pageText(TextRank::Heading, {}, this)),
      m_text(pageText(TextRank::Body, {}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(indent, 3, 0, blockGap);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    for (Figure& figure : m_figures) {
        figure.box = new QWidget(this);
        auto* column = new QVBoxLayout(figure.box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        figure.value = pageText(TextRank::Title, {}, figure.box);
        figure.label = pageText(TextRank::Note, {}, figure.box);
        for (QLabel* label : {figure.value, figure.label}) {
            label->setWordWrap(false); // they are short, and so the rows stay alike
            column->addWidget(label);
        }
        row->addWidget(figure.box);
    }
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_text);
    setObjectName(QStringLiteral("strategy_step_%1").arg(number));
}

void StrategyStepBlock::show(const StrategyStep& step)
{
    m_title->setText(toQString(step.title));
    for (std::size_t i = 0; i < mostFigures; ++i) {
        const bool isThere = i < step.figures.size();
        m_figures[i].box->setVisible(isThere);
        m_figures[i].value->setText(isThere ? toQString(step.figures[i].value) : QString());
        m_figures[i].label->setText(isThere ? toQString(step.figures[i].label) : QString());
    }
    QStringList sentences;
    for (const Message& sentence : step.sentences)
        sentences << toQString(sentence);
    m_text->setText(joinedSentences(sentences));
    setAccessibleName(tr("Step %1: %2").arg(m_number).arg(m_title->text()));
    setAccessibleDescription(m_text->text());
}

/// The number in a disc, and the line on to the next step.
void StrategyStepBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(0, 0, disc, disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawEllipse(circle);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.setFont(textFont(13, QFont::DemiBold));
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    if (m_number == steps)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(disc / 2, disc + 4, 1, height() - disc - 8), palette().color(QPalette::Midlight));
}

} // namespace breakeven
