// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/filled_values.h"

#include "core/output/format.h"
#include "widgets/controls/wrapped_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace breakeven {

namespace {

constexpr int columns = 4;

QLabel* text(const QString& words, QFont::Weight weight, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(textFont(13, weight));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FilledValues::FilledValues(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
}

void FilledValues::setRows(const std::vector<Row>& rows, const Parameters& now)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const Row& row : rows) {
        const Parameter& parameter = *row.value.parameter;
        const double before = now.*parameter.member;
        const bool same = before == row.value.value;
        QLabel* cells[columns] = {
            text(toQString(parameter.label), QFont::Normal, this),
            text(same ? QString() : toQString(shownValue(parameter, before).text()) + QStringLiteral(" →"),
                 QFont::Normal, this),
            text(toQString(shownValue(parameter, row.value.value).text()), same ? QFont::Normal : QFont::DemiBold,
                 this),
            text(same && row.remark.isEmpty() ? tr("as it is") : row.remark, QFont::Normal, this)};
        cells[1]->setForegroundRole(mutedRole);
        cells[3]->setForegroundRole(mutedRole);
        for (int column = 0; column < columns; ++column) {
            cells[column]->setToolTip(wrappingToolTip(toQString(row.value.source)));
            m_grid->addWidget(cells[column], line, column, column == 0 || column == 3 ? Qt::AlignLeft : Qt::AlignRight);
        }
        cells[2]->setObjectName(QStringLiteral("filled_") + toQString(parameter.id));
        ++line;
    }
}

} // namespace breakeven
