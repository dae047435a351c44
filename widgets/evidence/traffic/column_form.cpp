// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/column_form.h"

#include "widgets/controls/fields/framed_box.h"
#include "widgets/controls/page_text.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <QPushButton>

namespace breakeven {

namespace {

struct Role {
    const char* name;
    const char* objectName;
    std::string ColumnChoice::*member;
    bool needed;
};

constexpr std::array roles{
    Role{QT_TRANSLATE_NOOP("breakeven::ColumnForm", "Time"), "column_time", &ColumnChoice::time, true},
    Role{QT_TRANSLATE_NOOP("breakeven::ColumnForm", "Input tokens"), "column_input", &ColumnChoice::input, true},
    Role{QT_TRANSLATE_NOOP("breakeven::ColumnForm", "Output tokens"), "column_output", &ColumnChoice::output, true},
    Role{QT_TRANSLATE_NOOP("breakeven::ColumnForm", "Cached tokens"), "column_cached", &ColumnChoice::cached, false},
    Role{QT_TRANSLATE_NOOP("breakeven::ColumnForm", "Requests"), "column_requests", &ColumnChoice::requests, false},
    Role{QT_TRANSLATE_NOOP("breakeven::ColumnForm", "Written to the cache"), "column_written", &ColumnChoice::written,
         false},
    Role{QT_TRANSLATE_NOOP("breakeven::ColumnForm", "Reasoning tokens"), "column_reasoning", &ColumnChoice::reasoning,
         false},
    Role{QT_TRANSLATE_NOOP("breakeven::ColumnForm", "All tokens"), "column_total", &ColumnChoice::total, false},
    Role{QT_TRANSLATE_NOOP("breakeven::ColumnForm", "Id of a request"), "column_id", &ColumnChoice::id, false},
};

constexpr int perRow = 5;
constexpr int lastRow = (static_cast<int>(roles.size()) - 1) / perRow * 2 + 1;

/// "usage.input_tokens (1,234)".
QString shown(const FoundColumn& column)
{
    constexpr int longest = 24;
    const QString sample = toQString(column.sample).simplified();
    if (sample.isEmpty())
        return toQString(column.name);
    const QString cut = sample.size() > longest ? sample.left(longest) + QChar(0x2026) : sample;
    return ColumnForm::tr("%1 (%2)").arg(toQString(column.name), cut);
}

} // namespace

ColumnForm::ColumnForm(QWidget* parent) : QWidget(parent), m_boxes{}, m_read(new QPushButton(tr("Read"), this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const int column = static_cast<int>(i) % perRow;
        const int row = static_cast<int>(i) / perRow * 2;
        QLabel* label = pageText(TextRank::Note, tr(roles[i].name), this);
        m_boxes[i] = new FramedBox(this);
        m_boxes[i]->setObjectName(QLatin1String(roles[i].objectName));
        m_boxes[i]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_boxes[i]->setAccessibleName(tr("Column for %1").arg(tr(roles[i].name)));
        label->setBuddy(m_boxes[i]);
        grid->addWidget(label, row, column);
        grid->addWidget(m_boxes[i], row + 1, column);
        connect(m_boxes[i], &QComboBox::currentIndexChanged, this, &ColumnForm::follow);
    }
    m_read->setObjectName(QStringLiteral("plain"));
    m_read->setAutoDefault(false);
    grid->addWidget(m_read, lastRow, perRow, Qt::AlignLeft);
    for (int column = 0; column < perRow; ++column)
        grid->setColumnStretch(column, 1); // names are long
    connect(m_read, &QAbstractButton::clicked, this, [this] { emit chosen(choice()); });
    follow();
}

void ColumnForm::setColumns(const std::vector<FoundColumn>& columns)
{
    for (QComboBox* box : m_boxes) {
        const QVariant before = box->currentData();
        box->clear();
        box->addItem(tr("none"));
        for (const FoundColumn& column : columns)
            box->addItem(shown(column), toQString(column.name));
        box->setCurrentIndex(before.isValid() ? std::max(box->findData(before), 0) : 0);
    }
    follow();
}

ColumnChoice ColumnForm::choice() const
{
    ColumnChoice choice;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const int index = m_boxes[i]->currentIndex();
        const QString name = m_boxes[i]->currentData().toString();
        const bool byNumber = name.isEmpty() || m_boxes[i]->findData(name, Qt::UserRole, Qt::MatchFixedString) != index;
        if (index > 0)
            choice.*roles[i].member = byNumber ? std::to_string(index) : name.toStdString();
    }
    return choice;
}

void ColumnForm::follow()
{
    bool ready = true;
    for (std::size_t i = 0; i < roles.size(); ++i)
        ready = ready && (!roles[i].needed || m_boxes[i]->currentIndex() > 0);
    m_read->setEnabled(ready);
}

} // namespace breakeven
