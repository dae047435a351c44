// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/filling_list.h"

#include "widgets/controls/tick_box.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace breakeven {

namespace {

enum Column { Name, Before, Arrow, After, Remark, Columns };

} // namespace

FillingList::FillingList(QWidget* parent, Lines filled)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_filled(filled)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(Columns, 1);
}

bool FillingList::isFilled(const Label& input) const
{
    return std::find(m_leftOut.begin(), m_leftOut.end(), input) == m_leftOut.end();
}

void FillingList::setLines(const std::vector<FillingLine>& lines)
{
    if (lines == m_lines)
        return;
    const bool sameInputs = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                       [](const FillingLine& a, const FillingLine& b) { return a.label == b.label; });
    m_lines = lines;
    // The check boxes stay where the inputs do: one of them may be what changed the lines.
    qDeleteAll(findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    if (!sameInputs)
        makeTickBoxes();
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        showRow(static_cast<int>(i), m_lines[i]);
}

void FillingList::makeTickBoxes()
{
    for (TickBox* gone : findChildren<TickBox*>(Qt::FindDirectChildrenOnly)) {
        gone->setObjectName({});
        gone->hide();
        gone->deleteLater(); // it may be what was pressed
    }
    if (m_filled == Lines::All)
        return;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Label& input = m_lines[i].label;
        auto* box = new TickBox(toQString(input), this);
        box->setObjectName(QStringLiteral("filling_tick_%1").arg(i));
        box->setChecked(isFilled(input));
        m_grid->addWidget(box, static_cast<int>(i), Name);
        connect(box, &QAbstractButton::toggled, this, [this, input](bool filled) {
            std::erase(m_leftOut, input);
            if (!filled)
                m_leftOut.push_back(input);
            emit filledChanged();
        });
    }
}

void FillingList::showRow(int row, const FillingLine& line)
{
    const auto add = [&](Column column, const QString& text, bool quiet) {
        auto* label = new QLabel(text, this);
        label->setObjectName(QStringLiteral("filling_%1_%2").arg(row).arg(column));
        label->setTextFormat(Qt::PlainText);
        label->setToolTip(wrappingToolTip(toQString(line.source)));
        label->setFont(textFont(13, column == After && line.changes ? QFont::DemiBold : QFont::Normal));
        if (quiet)
            label->setForegroundRole(mutedRole);
        m_grid->addWidget(label, row, column);
    };
    const QString before = toQString(line.before);
    const QString after = toQString(line.after);
    if (auto* box = findChild<TickBox*>(QStringLiteral("filling_tick_%1").arg(row), Qt::FindDirectChildrenOnly)) {
        box->setToolTip(wrappingToolTip(toQString(line.source)));
        box->setAccessibleDescription(line.changes ? tr("%1 becomes %2").arg(before, after)
                                                   : tr("stays %1").arg(after));
    } else {
        add(Name, toQString(line.label), false);
    }
    if (line.changes) {
        add(Before, before, true);
        add(Arrow, QStringLiteral("→"), true);
    }
    add(After, after, !line.changes);
    if (!line.remark.empty())
        add(Remark, toQString(line.remark), true);
}

} // namespace breakeven
