// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/hidden_cost_row.h"

#include "core/inputs/row_labels.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/switch_button.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int amountsWidth = 176;

} // namespace

HiddenCostRow::HiddenCostRow(const HiddenCostInfo& info, QWidget* parent)
    : QWidget(parent), m_switch(new SwitchButton(this)), m_effect(pageText(TextRank::Note, {}, this))
{
    m_switch->setObjectName(QStringLiteral("hidden_cost_") + toQString(info.id));
    m_switch->setAccessibleName(toQString(nameOf(info.cost)));
    m_switch->setToolTip(tr("Whether this cost counts"));
    m_effect->setObjectName(QStringLiteral("hidden_effect_") + toQString(info.id));

    auto* name = pageText(TextRank::Body, {}, this, QFont::Medium);
    name->setText(toQString(nameOf(info.cost)));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(pageText(TextRank::Note, toQString(Label{"hidden_cost", info.id, "help", info.help}), this));
    words->addWidget(m_effect);
    words->addStretch();
    auto* amounts = new QVBoxLayout;
    amounts->setSpacing(2);
    for (std::size_t i = 0; i < m_amounts.size(); ++i) {
        m_amounts[i] = {pageText(TextRank::Body, {}, this, QFont::DemiBold), pageText(TextRank::Note, {}, this)};
        m_amounts[i].amount->setObjectName(
            QStringLiteral("hidden_amount_%1_%2").arg(toQString(info.id)).arg(static_cast<int>(i)));
        for (QLabel* label : {m_amounts[i].amount, m_amounts[i].where}) {
            label->setAlignment(Qt::AlignRight | Qt::AlignTop);
            label->setFixedWidth(amountsWidth);
            amounts->addWidget(label);
        }
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 9);
    layout->setSpacing(8);
    layout->addWidget(m_switch, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addLayout(amounts);
    layout->setAlignment(amounts, Qt::AlignTop);
    connect(m_switch, &QAbstractButton::clicked, this, &HiddenCostRow::countsChosen);
}

void HiddenCostRow::show(const HiddenCostLine& line, bool counts)
{
    const QString effect = toQString(line.effect());
    const bool isHere = !effect.isEmpty();
    QStringList spoken;
    for (std::size_t i = 0; i < m_amounts.size(); ++i) {
        const auto& [amount, where] = m_amounts[i];
        const bool isThere = i < line.amounts.size();
        amount->setVisible(isThere);
        where->setVisible(isThere);
        if (!isThere)
            continue;
        amount->setText(toQString(line.amounts[i].amount));
        amount->setForegroundRole(counts && isHere ? QPalette::WindowText : mutedRole);
        where->setText(toQString(line.amounts[i].where));
        spoken << toQString(line.amounts[i].text());
    }
    m_effect->setText(effect);
    m_effect->setVisible(isHere);
    m_switch->setChecked(counts);
    m_switch->setAccessibleDescription(spoken.join(QStringLiteral(", ")) + QStringLiteral(". ") + effect);
}

void HiddenCostRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Midlight));
}

} // namespace breakeven
