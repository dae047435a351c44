// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/naive_answer_view.h"

#include "core/charts/comparison.h"
#include "core/charts/comparison_chart.h"
#include "widgets/charts/compare/compare_plot.h"
#include "widgets/sentences.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <qcustomplot.h>

namespace breakeven {

namespace {

constexpr int lowestChart = 320;

} // namespace

NaiveAnswerView::NaiveAnswerView(QWidget* parent)
    : PlotView(QStringLiteral("naive_plot"), tr("The naive answer and ours: monthly cost over requests per month"),
               parent),
      m_sentences(new QLabel(this)), m_drawing(std::make_unique<ComparePlot>(plot(), Medium::Screen))
{
    m_sentences->setTextFormat(Qt::PlainText);
    m_sentences->setWordWrap(true);
    m_sentences->setFont(textFont(13));
    m_sentences->setObjectName(QStringLiteral("naive_answer"));
    plot().setMinimumHeight(lowestChart);
    plot().setAttribute(Qt::WA_TransparentForMouseEvents); // the wheel scrolls the page
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sentences);
    layout->addWidget(&plot(), 1);
}

NaiveAnswerView::~NaiveAnswerView() = default;

void NaiveAnswerView::showTheme(const Theme& theme)
{
    m_drawing->setTheme(theme);
    redraw();
}

void NaiveAnswerView::showNew()
{
    const NaiveAnswer answer = naiveAnswer(*evaluation());
    QStringList sentences;
    for (const Message& sentence : answer.sentences)
        sentences << toQString(sentence);
    m_sentences->setText(joinedSentences(sentences));
    plot().setAccessibleDescription(m_sentences->text());
    m_answers = comparedAnswers(answer, evaluation());
    settle();
}

/// The frame stands still while a drag goes on.
void NaiveAnswerView::settle()
{
    if (isSettled() || m_frame == ChartFrame{})
        m_frame = fittingFrame(m_answers);
    redraw();
}

void NaiveAnswerView::draw()
{
    ViewRequest request{.frame = m_frame, .pixels = m_pixels};
    ComparisonChart chart = comparedCurves(m_answers, request);
    if (const double pixels = m_drawing->makeRoom(chart); pixels != m_pixels) {
        request.pixels = m_pixels = pixels;
        chart = comparedCurves(m_answers, request);
    }
    m_drawing->show(chart);
}

} // namespace breakeven
