// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/own_numbers.h"

#include "core/evidence/start/first_questions.h"
#include "core/inputs/typed/typed_value.h"
#include "core/words/phrases.h"
#include "widgets/controls/fields/framed_field.h"
#include "widgets/currency_event.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace breakeven {

OwnNumbers::OwnNumbers(QWidget* parent) : QWidget(parent), m_begin(new QPushButton(tr("Show the Answer"), this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (const FirstQuestion& question : firstQuestions) {
        const Parameter& parameter = question.parameter();
        auto* words = new QLabel(toQString(questionLabel(question)), this);
        auto* field = new FramedField(this);
        auto* note = new QLabel(this);
        words->setFont(textFont(13, QFont::DemiBold));
        words->setWordWrap(true);
        words->setBuddy(field);
        field->setObjectName(QStringLiteral("own_%1").arg(toQString(parameter.id)));
        field->setAccessibleName(words->text());
        note->setFont(textFont(12));
        note->setWordWrap(true);
        rows->addWidget(words);
        rows->addWidget(field);
        rows->addWidget(note);
        rows->addSpacing(6);
        m_rows.push_back({&parameter, field, note, toQString(whereLabel(question))});
        connect(field, &QLineEdit::returnPressed, this, &OwnNumbers::answer);
    }
    m_begin->setObjectName(QStringLiteral("primary"));
    connect(m_begin, &QAbstractButton::clicked, this, &OwnNumbers::answer);
    rows->addWidget(m_begin, 0, Qt::AlignLeft);
    reset();
}

void OwnNumbers::reset()
{
    for (const Row& row : m_rows) {
        row.field->setText(toQString(typedValue(*row.parameter, row.parameter->defaultValue(), shownCatalog())));
        row.note->setForegroundRole(mutedRole);
        row.note->setText(row.where);
    }
}

bool OwnNumbers::event(QEvent* event)
{
    if (event->type() == currencyChange())
        reset();
    return QWidget::event(event);
}

/// What is wrong is said in the place of where the answer is found.
std::optional<double> OwnNumbers::read(const Row& row) const
{
    const Result<double> value = parseTyped(*row.parameter, row.field->text().toStdString(), shownCatalog());
    row.note->setForegroundRole(value ? mutedRole : QPalette::BrightText);
    row.note->setText(value ? row.where : toQString(asSentence(value.error().what)));
    return value ? std::optional(*value) : std::nullopt;
}

void OwnNumbers::answer()
{
    std::vector<ParameterValue> answers;
    QLineEdit* wrong = nullptr;
    for (const Row& row : m_rows)
        if (const std::optional<double> value = read(row))
            answers.push_back({row.parameter, *value});
        else if (wrong == nullptr)
            wrong = row.field;
    if (wrong == nullptr)
        emit answered(answers);
    else {
        wrong->setFocus();
        wrong->selectAll();
    }
}

} // namespace breakeven
