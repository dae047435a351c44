// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/task_type_page.h"

#include "core/advice/fit/task_type_words.h"
#include "core/inputs/row_labels.h"
#include "widgets/controls/page_text.h"
#include "widgets/text.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace breakeven {

TaskTypePage::TaskTypePage(QWidget* parent)
    : AdvicePage(parent), m_types(new QButtonGroup(this)), m_viability(pageText(TextRank::Body, {}, this))
{
    QWidget* content = &contents();
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(12);
    column->addWidget(pageText(TextRank::Heading, tr("What kind of task is it?"), content));
    column->addWidget(makeTable(), 0, Qt::AlignLeft);
    column->addWidget(pageText(TextRank::Note, tr("Source: %1.").arg(toQString(taskTypeSource)), content));
    column->addWidget(
        pageText(TextRank::Body,
                 tr("A choice sets the accuracy of the frontier API to the published one with examples in "
                    "its prompt, and that of the fine-tuned model, also on routed requests, to the "
                    "published one of a model with 7 billion parameters. That of a small model with "
                    "memory has not been published there, and stays. Accuracies count in every chart as "
                    "soon as an error has a cost."),
                 content));
    column->addWidget(m_viability);
    column->addWidget(pageText(TextRank::Body, toQString(howToMeasure()), content));
    column->addStretch();

    connect(m_types, &QButtonGroup::idClicked, this,
            [this](int index) { emit taskTypeChosen(enumerators<TaskType>[index]); });
}

QWidget* TaskTypePage::makeTable()
{
    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    int column = 0;
    for (const QString& title :
         {tr("Task"), tr("Fine-tuned 7B"), tr("Large, zero-shot"), tr("Large, few-shot"), tr("Rule of thumb")}) {
        QLabel* label = pageText(TextRank::Note, title, table);
        label->setWordWrap(false);
        grid->addWidget(label, 0, column, column == 0 || column == 4 ? Qt::AlignLeft : Qt::AlignRight);
        ++column;
    }
    int line = 1;
    for (const TaskTypeWords& row : taskTypeWords()) {
        auto* choice = new QRadioButton(toQString(nameOf(row.type)), table);
        choice->setObjectName(QStringLiteral("task_") + toQString(info(row.type).id));
        choice->setAccessibleDescription(toQString(row.spoken));
        m_types->addButton(choice, static_cast<int>(row.type));
        grid->addWidget(choice, line, 0);
        column = 1;
        for (const Message& text : {row.tuned, row.zeroShot, row.fewShot}) {
            QLabel* label = pageText(TextRank::Body, toQString(text), table);
            label->setWordWrap(false);
            grid->addWidget(label, line, column++, Qt::AlignRight);
        }
        QLabel* verdict = pageText(TextRank::Note, toQString(row.verdict), table);
        verdict->setWordWrap(false);
        grid->addWidget(verdict, line++, column);
    }
    return table;
}

void TaskTypePage::showNew()
{
    const std::optional<TaskType> chosen = evaluation()->scenario.advice.taskType;
    m_types->setExclusive(chosen.has_value()); // only without can none of them be chosen
    for (const TaskTypeInfo& row : taskTypeTable)
        m_types->button(static_cast<int>(row.type))->setChecked(chosen == row.type);
    m_types->setExclusive(true);
    m_viability->setText(toQString(viabilityInWords(*evaluation())));
}

} // namespace breakeven
