// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/filling_list.h"

#include "widgets/plain_text.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace breakeven {

namespace {

enum Column { Name, Before, Arrow, After, Remark, Columns };

} // namespace

FillingList::FillingList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(Columns, 1);
}

void FillingList::setLines(const std::vector<FillingLine>& lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    qDeleteAll(findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    int at = 0;
    for (const FillingLine& line : lines) {
        const auto add = [&](Column column, const QString& text, bool quiet) {
            auto* label = new QLabel(text, this);
            label->setObjectName(QStringLiteral("filling_%1_%2").arg(at).arg(column));
            label->setTextFormat(Qt::PlainText);
            label->setToolTip(wrappingToolTip(toQString(line.source)));
            label->setFont(textFont(13, column == After && line.changes ? QFont::DemiBold : QFont::Normal));
            if (quiet)
                label->setForegroundRole(mutedRole);
            m_grid->addWidget(label, at, column);
        };
        add(Name, toQString(line.label), false);
        if (line.changes) {
            add(Before, toQString(line.before), true);
            add(Arrow, QStringLiteral("→"), true);
        }
        add(After, toQString(line.after), !line.changes);
        if (!line.remark.empty())
            add(Remark, toQString(line.remark), true);
        ++at;
    }
}

} // namespace breakeven
