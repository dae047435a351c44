// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/fit_check_page.h"

#include "core/advice/verdict/task_alone.h"
#include "core/inputs/row_labels.h"
#include "widgets/advice/question_rows.h"
#include "widgets/advice/sentence_list.h"
#include "widgets/controls/page_text.h"
#include "widgets/sentences.h"
#include "widgets/text.h"
#include "widgets/verdict/flip_link.h"

#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int twoColumnsFrom = 700; ///< pixels of width

QVBoxLayout* column(QWidget* owner)
{
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    return layout;
}

} // namespace

FitCheckPage::FitCheckPage(QWidget* parent)
    : AdvicePage(parent), m_columns(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_standing(pageText(TextRank::Body, {}, this)), m_course(pageText(TextRank::Title, {}, this)),
      m_meaning(pageText(TextRank::Body, {}, this)),
      m_reasons(new SentenceList(tr("Why"), QStringLiteral("fit_reasons"), this)),
      m_against(new SentenceList(tr("What speaks against it"), QStringLiteral("fit_against"), this)),
      m_otherAnswers(new SentenceList(tr("Answers that would change it"), QStringLiteral("fit_answers"), this)),
      m_inputs(new QWidget(this)), m_questions(new QuestionRows(this))
{
    m_standing->setObjectName(QStringLiteral("fit_standing"));
    m_course->setObjectName(QStringLiteral("fit_course"));
    m_columns->setContentsMargins(margin, margin, margin, margin);
    m_columns->setSpacing(32);
    m_columns->addWidget(makeResult(), 1, Qt::AlignTop);
    m_columns->addWidget(m_questions, 1, Qt::AlignTop);
    contents().setLayout(m_columns);
    connect(m_questions, &QuestionRows::answered, this, &FitCheckPage::answered);
}

QWidget* FitCheckPage::makeResult()
{
    auto* result = new QWidget(this);
    QVBoxLayout* layout = column(result);
    layout->addWidget(m_standing);
    layout->addWidget(m_course);
    layout->addWidget(m_meaning);
    for (SentenceList* list : {m_reasons, m_against, m_otherAnswers})
        layout->addWidget(list);
    QVBoxLayout* inputs = column(m_inputs);
    inputs->setSpacing(2);
    inputs->addWidget(pageText(TextRank::Heading, tr("Inputs that would change it"), m_inputs));
    layout->addWidget(m_inputs);
    return result;
}

void FitCheckPage::showNew()
{
    const FitCheck check = fitCheck(*evaluation());
    showStanding(check.standing);
    m_course->setText(toQString(nameOf(check.course)));
    m_meaning->setText(toQString(Label{"course", info(check.course).id, "text", info(check.course).text}));
    m_reasons->setSentences(inWords(check.reasons, shownCatalog()));
    m_against->setSentences(inWords(check.against, shownCatalog()));
    m_questions->setAnswers(evaluation()->scenario.advice);
    arrange();
    if (isSettled())
        settle();
}

/// Which workload the advice is for, where the scenario has tasks besides, and that nothing is answered yet.
void FitCheckPage::showStanding(const Message& standing)
{
    QStringList lines;
    for (const Message& sentence : {adviceAmongTasks(evaluation()->scenario), standing})
        if (!sentence.empty())
            lines << toQString(sentence);
    m_standing->setText(joinedSentences(lines));
    m_standing->setVisible(!lines.isEmpty());
}

/// It takes a while to find what would change the advice, so that waits for the end of a drag.
void FitCheckPage::settle()
{
    m_work.start([this, now = evaluation()](const std::stop_token&) -> BackgroundWork::Show {
        return [this, changes = fitChanges(*now)] { showChanges(changes); };
    });
}

void FitCheckPage::showChanges(const std::vector<FitChange>& changes)
{
    std::vector<std::string> answers;
    std::size_t used = 0;
    for (const FitChange& change : changes) {
        const std::string line = inWords(changeInWords(change), shownCatalog());
        if (change.parameter == nullptr) {
            answers.push_back(line);
            continue;
        }
        if (used == m_links.size()) {
            auto* link = new FlipLink(m_inputs);
            m_links.push_back(link);
            m_inputs->layout()->addWidget(link);
            connect(link, &FlipLink::clicked, this, [this, link] { emit parameterChosen(*link->parameter()); });
        }
        m_links[used]->setLine(*change.parameter, toQString(line), tr("Go to this input"));
        m_links[used++]->show();
    }
    for (std::size_t i = used; i < m_links.size(); ++i)
        m_links[i]->hide();
    m_inputs->setVisible(used > 0);
    m_otherAnswers->setSentences(answers);
    arrange();
}

void FitCheckPage::resizeEvent(QResizeEvent* event)
{
    AdvicePage::resizeEvent(event);
    arrange();
}

void FitCheckPage::arrange()
{
    constexpr int scrollBar = 12;
    const int least = m_columns->itemAt(0)->minimumSize().width() + m_columns->itemAt(1)->minimumSize().width() +
                      m_columns->spacing() + 2 * margin + scrollBar;
    m_columns->setDirection(width() < std::max(twoColumnsFrom, least) ? QBoxLayout::TopToBottom
                                                                      : QBoxLayout::LeftToRight);
}

} // namespace breakeven
