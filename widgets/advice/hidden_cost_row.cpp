// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/hidden_cost_row.h"

#include "widgets/advice/page_labels.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/switch_button.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int amountsWidth = 190;

} // namespace

HiddenCostRow::HiddenCostRow(const HiddenCostInfo& info, QWidget* parent)
    : QWidget(parent), m_switch(new SwitchButton(this)), m_effect(makeMuted({}, this)),
      m_amounts(makeLabel(this, 13, QFont::DemiBold))
{
    m_switch->setObjectName(QStringLiteral("hidden_cost_") + toQString(info.id));
    m_switch->setAccessibleName(toQString(info.name));
    m_switch->setToolTip(tr("Whether this cost counts"));
    m_amounts->setObjectName(QStringLiteral("hidden_amount_") + toQString(info.id));
    m_amounts->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_amounts->setFixedWidth(amountsWidth);
    m_effect->setObjectName(QStringLiteral("hidden_effect_") + toQString(info.id));

    auto* name = makeLabel(this, 13, QFont::Medium);
    name->setText(toQString(info.name));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(makeMuted(toQString(info.help), this));
    words->addWidget(m_effect);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 9);
    layout->setSpacing(8);
    layout->addWidget(m_switch, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_amounts, 0, Qt::AlignTop);
    connect(m_switch, &QAbstractButton::clicked, this, &HiddenCostRow::countsChosen);
}

void HiddenCostRow::show(const HiddenCostLine& line, bool counts)
{
    QStringList amounts;
    for (const std::string& amount : line.amounts)
        amounts << toQString(amount);
    const QString effect = toQString(line.effect);
    m_amounts->setText(amounts.join(u'\n'));
    m_amounts->setForegroundRole(counts && !effect.isEmpty() ? QPalette::WindowText : mutedRole);
    m_effect->setText(effect);
    m_effect->setVisible(!effect.isEmpty());
    m_switch->setChecked(counts);
    m_switch->setAccessibleDescription(amounts.join(QStringLiteral(", ")) + QStringLiteral(". ") + effect);
}

void HiddenCostRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Midlight));
}

} // namespace breakeven
