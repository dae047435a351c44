// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/log_groups.h"

#include "core/evidence/traffic/choices/group_table.h"
#include "widgets/controls/fields/framed_box.h"
#include "widgets/controls/page_text.h"
#include "widgets/evidence/catalog_table.h"
#include "widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace breakeven {

namespace {

std::vector<CatalogColumn> groupColumns()
{
    std::vector<CatalogColumn> all{{LogGroups::tr("Value"), false, true}};
    for (const QString& title :
         {LogGroups::tr("Requests a month"), LogGroups::tr("Input"), LogGroups::tr("Output"), LogGroups::tr("Cached")})
        all.push_back({title, true, false});
    return all;
}

CatalogRow rowOf(const TrafficGroup& group, std::size_t number)
{
    CatalogRow row;
    row.id = QString::number(number);
    row.cells << toQString(nameOf(group));
    row.numbers.push_back(std::numeric_limits<double>::quiet_NaN());
    for (const GroupFigure figure : groupFigures) {
        const Message shown = shownFigure(group, figure);
        row.cells << (shown.empty() ? QString() : toQString(shown));
        row.numbers.push_back(figureOf(group, figure).value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    return row;
}

} // namespace

LogGroups::LogGroups(QWidget* parent)
    : QWidget(parent), m_field(new FramedBox(this)), m_question(pageText(TextRank::Body, tr("Split by"), this)),
      m_hint(pageText(TextRank::Note, {}, this)), m_tasks(new QPushButton(tr("Make Tasks"), this)),
      m_copy(new QPushButton(tr("Copy"), this)),
      m_table(new CatalogTable(groupColumns(), tr("Search the groups"), this))
{
    m_field->setObjectName(QStringLiteral("split_by"));
    m_field->setAccessibleName(tr("Field to split the log by"));
    m_question->setWordWrap(false);
    m_question->setBuddy(m_field);
    m_tasks->setObjectName(QStringLiteral("groups_to_tasks"));
    m_tasks->setProperty("plain", true);
    m_tasks->setAutoDefault(false);
    m_tasks->setToolTip(tr("Makes a task of the portfolio of each group, with its own volume and tokens"));
    connect(m_tasks, &QAbstractButton::clicked, this, &LogGroups::tasksWanted);
    m_copy->setObjectName(QStringLiteral("copy_groups"));
    m_copy->setProperty("plain", true);
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Copy the table, with tabs between its cells"));
    m_table->setObjectName(QStringLiteral("groups_table"));
    m_table->sortBy(-1, Qt::AscendingOrder); // as the groups come: most tokens first
    auto* top = new QHBoxLayout;
    top->addWidget(m_question);
    top->addWidget(m_field);
    top->addStretch(1);
    top->addWidget(m_tasks);
    top->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    connect(m_field, &QComboBox::currentTextChanged, m_field, &QWidget::updateGeometry);
    connect(m_field, &QComboBox::activated, this,
            [this](int row) { emit fieldChosen(row == 0 ? std::string() : m_field->itemText(row).toStdString()); });
    connect(m_copy, &QAbstractButton::clicked, this, &LogGroups::copy);
    setLog({}, {});
}

void LogGroups::setLog(const Traffic& traffic, const std::string& by)
{
    m_field->clear();
    m_field->addItem(tr("nothing"));
    for (const FieldValues& choice : traffic.choices)
        m_field->addItem(toQString(choice.field));
    for (const std::string& field : m_fields)
        if (m_field->findText(toQString(field)) < 0)
            m_field->addItem(toQString(field));
    if (!by.empty() && m_field->findText(toQString(by)) < 0) // a field that is not worth a choice
        m_field->addItem(toQString(by));
    m_field->setCurrentIndex(by.empty() ? 0 : m_field->findText(toQString(by)));
    m_groups = traffic.groups;
    std::vector<CatalogRow> rows;
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        rows.push_back(rowOf(m_groups[i], i));
    m_table->setRows(std::move(rows));
    m_table->setVisible(!m_groups.empty());
    m_hint->setText(m_field->count() == 1 ? tr("The log has no field to split it by.")
                                          : tr("Each value of the field gets figures of its own."));
    m_hint->setVisible(m_groups.empty());
    m_tasks->setEnabled(!m_groups.empty());
    m_copy->setEnabled(!m_groups.empty());
}

void LogGroups::setFields(std::vector<std::string> fields)
{
    m_fields = std::move(fields);
}

void LogGroups::setForTasks(bool forTasks)
{
    m_tasks->setProperty("primary", forTasks);
    m_tasks->setProperty("plain", !forTasks);
    m_tasks->style()->unpolish(m_tasks);
    m_tasks->style()->polish(m_tasks);
}

void LogGroups::copy() const
{
    QGuiApplication::clipboard()->setText(
        toQString(tabSeparated(groupTable(m_field->currentText().toStdString(), m_groups))));
}

} // namespace breakeven
