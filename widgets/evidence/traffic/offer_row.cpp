// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/traffic/offer_row.h"

#include "widgets/controls/page_text.h"
#include "widgets/sentences.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace breakeven {

OfferRow::OfferRow(const QString& question, const QString& name, QWidget* parent)
    : QWidget(parent), m_name(name), m_question(pageText(TextRank::Body, question, this)),
      m_layout(new QHBoxLayout(this))
{
    m_question->setWordWrap(false);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_question);
    m_layout->addStretch(1);
    setVisible(false);
}

void OfferRow::setOffers(const QStringList& offers, int chosen)
{
    while (m_buttons.size() > offers.size()) {
        QPushButton* gone = m_buttons.takeLast();
        gone->setObjectName({});
        gone->deleteLater(); // it may be what was pressed
    }
    while (m_buttons.size() < offers.size()) {
        const auto number = static_cast<int>(m_buttons.size());
        auto* button = new QPushButton(this);
        button->setObjectName(m_name + QString::number(number));
        button->setProperty("plain", true);
        button->setAutoDefault(false);
        button->setCheckable(true);
        connect(button, &QAbstractButton::clicked, this, [this, number] { emit this->chosen(number); });
        m_layout->insertWidget(m_layout->count() - 1, button);
        m_buttons << button;
    }
    for (qsizetype i = 0; i < offers.size(); ++i) {
        m_buttons[i]->setText(offers[i]);
        m_buttons[i]->setAccessibleName(withColon(m_question->text(), offers[i]));
        m_buttons[i]->setChecked(i == chosen);
    }
    setVisible(!offers.isEmpty());
}

} // namespace breakeven
