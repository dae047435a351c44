// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/row_choice.h"

#include "core/evidence/traffic/choices/group_table.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/steady_scroll_area.h"
#include "widgets/controls/tick_box.h"
#include "widgets/plain_text.h"
#include "widgets/sentences.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int boxColumns = 2;
constexpr int widestValue = 220; ///< pixels; the rest stands in the tool tip

} // namespace

RowChoice::RowChoice(QWidget* parent)
    : QWidget(parent), m_fieldsWidget(new QWidget(this)), m_layout(new QVBoxLayout(m_fieldsWidget)),
      m_none(pageText(TextRank::Note, tr("The log has no field that tells its rows apart."), this)),
      m_read(new QPushButton(tr("Read these rows"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_read->setObjectName(QStringLiteral("read_rows"));
    m_read->setProperty("plain", true);
    m_read->setAutoDefault(false);
    auto* scroll = new SteadyScrollArea(this);
    scroll->setWidget(m_fieldsWidget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_none);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_read, 0, Qt::AlignLeft);
    connect(m_read, &QAbstractButton::clicked, this, [this] { emit chosen(only()); });
    setChoices({}, {});
}

void RowChoice::setChoices(const std::vector<FieldValues>& choices, const std::vector<FieldValue>& only)
{
    m_fields.clear();
    qDeleteAll(m_fieldsWidget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem* item = m_layout->takeAt(0))
        delete item;
    for (const FieldValues& choice : choices)
        addField(choice, only);
    m_layout->addStretch(1);
    m_asked = this->only();
    m_none->setVisible(m_fields.empty());
    m_read->setVisible(!m_fields.empty());
    follow();
}

void RowChoice::addField(const FieldValues& choice, const std::vector<FieldValue>& only)
{
    const bool isAsked = std::ranges::any_of(only, [&](const FieldValue& v) { return v.field == choice.field; });
    if (choice.values.size() + (choice.others > 0 ? 1 : 0) < 2 && !isAsked)
        return;
    const auto number = static_cast<int>(m_fields.size());
    Field& field = m_fields.emplace_back(Field{choice.field, {}, {}});
    auto* part = new QWidget(m_fieldsWidget);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setVerticalSpacing(0);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(boxColumns, 1);
    grid->addWidget(pageText(TextRank::Body, toQString(choice.field), part, QFont::DemiBold), 0, 0, 1, boxColumns);
    for (const CountedValue& counted : choice.values) {
        const auto at = static_cast<int>(field.boxes.size());
        const QString text = toQString(countedValueWords(counted));
        auto* box = new TickBox(QString(), part);
        box->setObjectName(QStringLiteral("row_choice_%1_%2").arg(number).arg(at));
        box->setText(QString(box->fontMetrics().elidedText(text, Qt::ElideMiddle, widestValue))
                         .replace(QLatin1Char('&'), QLatin1String("&&")));
        box->setToolTip(plainToolTip(text));
        box->setAccessibleName(withColon(toQString(choice.field), text));
        box->setChecked(isAsked ? std::ranges::any_of(only,
                                                      [&](const FieldValue& v) {
                                                          return v.field == choice.field && v.value == counted.value;
                                                      })
                                : counted.countsUnasked);
        grid->addWidget(box, 1 + at / boxColumns, at % boxColumns);
        connect(box, &QAbstractButton::toggled, this, &RowChoice::follow);
        field.values.push_back(counted);
        field.boxes.push_back(box);
    }
    if (choice.others > 0)
        grid->addWidget(pageText(TextRank::Note, toQString(otherValuesWords(choice)), part), grid->rowCount(), 0, 1,
                        boxColumns);
    m_layout->addWidget(part);
}

std::vector<FieldValue> RowChoice::only() const
{
    std::vector<FieldValue> only;
    for (const Field& field : m_fields) {
        const auto isChecked = [&](std::size_t i) { return field.boxes[i]->isChecked(); };
        bool isUnasked = true;
        for (std::size_t i = 0; i < field.boxes.size(); ++i)
            isUnasked = isUnasked && isChecked(i) == field.values[i].countsUnasked;
        for (std::size_t i = 0; !isUnasked && i < field.boxes.size(); ++i)
            if (isChecked(i))
                only.push_back({field.name, field.values[i].value});
    }
    return only;
}

/// A field with nothing checked would leave no row.
void RowChoice::follow()
{
    const bool anyOfEach = std::ranges::all_of(
        m_fields, [](const Field& field) { return std::ranges::any_of(field.boxes, &QAbstractButton::isChecked); });
    m_read->setEnabled(anyOfEach && only() != m_asked);
}

} // namespace breakeven
