// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/sentence_list.h"

#include "widgets/controls/page_text.h"
#include "widgets/text.h"

#include <QGridLayout>

namespace breakeven {

SentenceList::SentenceList(const QString& heading, const QString& name, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(name);
    setAccessibleName(heading);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(pageText(TextRank::Heading, heading, this), 0, 0, 1, 2);
}

void SentenceList::setSentences(const std::vector<std::string>& sentences)
{
    while (m_lines.size() < sentences.size()) {
        const int row = static_cast<int>(m_lines.size()) + 1;
        m_dots.push_back(pageText(TextRank::Note, QStringLiteral("•"), this));
        m_lines.push_back(pageText(TextRank::Body, {}, this));
        m_grid->addWidget(m_dots.back(), row, 0, Qt::AlignTop);
        m_grid->addWidget(m_lines.back(), row, 1);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool used = i < sentences.size();
        if (used)
            m_lines[i]->setText(toQString(sentences[i]));
        m_lines[i]->setVisible(used);
        m_dots[i]->setVisible(used);
    }
    setVisible(!sentences.empty());
}

} // namespace breakeven
