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
    Role{QT_TRANSLATE_NOOP("ColumnForm", "Time"), "column_time", &ColumnChoice::time, true},
    Role{QT_TRANSLATE_NOOP("ColumnForm", "Input tokens"), "column_input", &ColumnChoice::input, true},
    Role{QT_TRANSLATE_NOOP("ColumnForm", "Output tokens"), "column_output", &ColumnChoice::output, true},
    Role{QT_TRANSLATE_NOOP("ColumnForm", "Cached tokens"), "column_cached", &ColumnChoice::cached, false},
    Role{QT_TRANSLATE_NOOP("ColumnForm", "Requests"), "column_requests", &ColumnChoice::requests, false},
};

} // namespace

ColumnForm::ColumnForm(QWidget* parent) : QWidget(parent), m_boxes{}, m_read(new QPushButton(tr("Read"), this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const int column = static_cast<int>(i);
        QLabel* label = pageText(TextRank::Note, tr(roles[i].name), this);
        m_boxes[i] = new FramedBox(this);
        m_boxes[i]->setObjectName(QLatin1String(roles[i].objectName));
        m_boxes[i]->setAccessibleName(tr("Column for %1").arg(tr(roles[i].name)));
        label->setBuddy(m_boxes[i]);
        grid->addWidget(label, 0, column);
        grid->addWidget(m_boxes[i], 1, column);
        connect(m_boxes[i], &QComboBox::currentIndexChanged, this, &ColumnForm::follow);
    }
    m_read->setObjectName(QStringLiteral("plain"));
    m_read->setAutoDefault(false);
    grid->addWidget(m_read, 1, static_cast<int>(roles.size()));
    grid->setColumnStretch(static_cast<int>(roles.size()) + 1, 1);
    connect(m_read, &QAbstractButton::clicked, this, [this] { emit chosen(choice()); });
    follow();
}

void ColumnForm::setColumns(const std::vector<std::string>& columns)
{
    for (QComboBox* box : m_boxes) {
        const QString before = box->currentText();
        box->clear();
        box->addItem(tr("none"));
        for (const std::string& column : columns)
            box->addItem(toQString(column));
        box->setCurrentIndex(std::max(box->findText(before), 0));
    }
    follow();
}

ColumnChoice ColumnForm::choice() const
{
    ColumnChoice choice;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const int index = m_boxes[i]->currentIndex();
        const QString name = m_boxes[i]->currentText();
        const bool byNumber = name.isEmpty() || m_boxes[i]->findText(name, Qt::MatchFixedString) != index;
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
