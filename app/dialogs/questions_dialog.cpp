// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/questions_dialog.h"

#include "app/dialogs/dialog_buttons.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/controls/steady_scroll_area.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int pageMargin = 16;
constexpr qsizetype mostLines = 6; ///< of what one question is about

} // namespace

QuestionsDialog::QuestionsDialog(const QString& about, const QList<ListedQuestion>& questions, const QString& leave,
                                 QWidget* parent)
    : QDialog(parent)
{
    constexpr QSize usual{640, 520};
    auto* page = new QWidget(this);
    auto* blocks = new QVBoxLayout(page);
    blocks->setContentsMargins(0, 0, 0, 0);
    blocks->setSpacing(pageMargin);
    for (qsizetype place = 0; place < questions.size(); ++place)
        blocks->addWidget(block(questions[place], place));
    blocks->addStretch(1);
    auto* scroll = new SteadyScrollArea(this);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);

    auto* buttons = new DialogButtons(this);
    const QPushButton* later = buttons->addPlain(leave, "questions_leave", DialogButtons::RejectRole);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    const QPushButton* goOn = buttons->addPrimary(tr("Continue"), DialogButtons::AcceptRole);
    connect(goOn, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(pageMargin);
    layout->addWidget(pageText(TextRank::Body, about, this));
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(usual);
}

QWidget* QuestionsDialog::block(const ListedQuestion& listed, qsizetype place)
{
    const ButtonQuestion& question = listed.question;
    auto* made = new QWidget(this);
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(pageMargin / 2);
    layout->addWidget(pageText(TextRank::Body, question.text, made));
    QStringList lines = question.lines.mid(0, mostLines);
    if (question.lines.size() > mostLines)
        lines << tr("and %1 more").arg(question.lines.size() - mostLines);
    if (!lines.isEmpty())
        layout->addWidget(pageText(TextRank::Note, lines.join(QLatin1Char('\n')), made));
    auto* answers = new SegmentedControl(made);
    for (qsizetype i = 0; i < question.answers.size(); ++i)
        answers->addSegment(question.answers[i], QStringLiteral("answer_%1_%2").arg(place).arg(i));
    answers->setCurrent(listed.proposed);
    layout->addWidget(answers, 0, Qt::AlignLeft);
    m_answers << answers;
    m_last << static_cast<int>(question.answers.size()) - 1;
    return made;
}

int QuestionsDialog::answer(qsizetype question) const
{
    return result() == Accepted ? m_answers[question]->current() : m_last[question];
}

} // namespace breakeven
