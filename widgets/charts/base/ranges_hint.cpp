// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/base/ranges_hint.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int widestHint = 500; ///< longer lines are hard to read

QLabel* makeHintLine(QWidget* parent, int pixels, QPalette::ColorRole color)
{
    auto* line = new QLabel(parent);
    line->setFont(textFont(pixels));
    line->setForegroundRole(color);
    line->setAlignment(Qt::AlignCenter);
    line->setWordWrap(true);
    return line;
}

} // namespace

RangesHint::RangesHint(QWidget* parent) : QWidget(parent), m_text(makeHintLine(this, 14, QPalette::WindowText))
{
    auto* button = new QPushButton(tr("Suggest ranges"), this);
    button->setObjectName(QStringLiteral("primary"));
    auto* after = makeHintLine(this, 12, mutedRole);
    after->setText(tr("Every range is then yours to change, with the ± of its input."));
    auto* column = new QWidget(this);
    column->setMaximumWidth(widestHint);
    auto* lines = new QVBoxLayout(column);
    lines->setSpacing(14);
    lines->addStretch();
    lines->addWidget(m_text);
    lines->addWidget(button, 0, Qt::AlignHCenter);
    lines->addWidget(after);
    lines->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 100); // as wide as it may be, then in the middle
    layout->addStretch(1);
    connect(button, &QPushButton::clicked, this, &RangesHint::rangesWanted);
}

void RangesHint::setText(const QString& text)
{
    m_text->setText(text);
}

} // namespace breakeven
