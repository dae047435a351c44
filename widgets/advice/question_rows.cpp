// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/question_rows.h"

#include "core/inputs/row_labels.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/text.h"

#include <QGridLayout>

#include <algorithm>

namespace breakeven {

namespace {

/// From the left.
constexpr std::array shownAnswers{FitAnswer::Yes, FitAnswer::No, FitAnswer::Unsure};

} // namespace

QuestionRows::QuestionRows(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (const QuestionInfo& row : questionTable) {
        const QString text = toQString(Label{"question", row.id, "text", row.text});
        grid->addWidget(pageText(TextRank::Body, text, this), line, 0, Qt::AlignBottom);
        auto* answers = new SegmentedControl(this);
        for (const FitAnswer answer : shownAnswers)
            answers->addSegment(toQString(Label{"answer", info(answer).id, "name", info(answer).name}),
                                QStringLiteral("%1_%2").arg(toQString(row.id), toQString(info(answer).id)));
        answers->setObjectName(toQString(row.id));
        answers->setAccessibleName(text);
        answers->setAccessibleDescription(toQString(Label{"question", row.id, "help", row.help}));
        answers->setFixedSize(std::max(156, answers->sizeHint().width()), 28);
        grid->addWidget(answers, line, 1, 2, 1, Qt::AlignVCenter);
        grid->addWidget(pageText(TextRank::Note, toQString(Label{"question", row.id, "help", row.help}), this),
                        line + 1, 0, Qt::AlignTop);
        grid->setRowMinimumHeight(line + 2, 10);
        line += 3;
        m_answers[row.question] = answers;
        connect(answers, &SegmentedControl::chosen, this,
                [this, question = row.question](int index) { emit answered(question, shownAnswers[index]); });
    }
}

void QuestionRows::setAnswers(const AdviceChoices& advice)
{
    for (const QuestionInfo& row : questionTable) {
        const auto place = std::find(shownAnswers.begin(), shownAnswers.end(), advice.to(row.question));
        m_answers[row.question]->setCurrent(static_cast<int>(place - shownAnswers.begin()));
    }
}

} // namespace breakeven
