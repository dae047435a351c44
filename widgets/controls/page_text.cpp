// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/page_text.h"

#include "widgets/accessibility/spoken_role.h"

#include <map>

namespace breakeven {

namespace {

class PageLabel : public QLabel {
public:
    PageLabel(TextRank rank, QWidget* parent) : QLabel(parent), m_rank(rank) {}

    [[nodiscard]] TextRank rank() const { return m_rank; }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        if (m_heightsOf != text()) {
            m_heightsOf = text();
            m_heights.clear();
        }
        const auto [place, isNew] = m_heights.try_emplace(width);
        if (isNew)
            place->second = QLabel::heightForWidth(width);
        return place->second;
    }

protected:
    void changeEvent(QEvent* event) override
    {
        m_heights.clear(); // a font, a style
        QLabel::changeEvent(event);
    }

private:
    TextRank m_rank;
    mutable QString m_heightsOf;
    mutable std::map<int, int> m_heights; ///< by width
};

} // namespace

QLabel* pageText(TextRank rank, const QString& text, QWidget* parent, QFont::Weight weight)
{
    constexpr EnumMap<TextRank, int> sizes{
        {{TextRank::Title, 20}, {TextRank::Heading, 15}, {TextRank::Body, 13}, {TextRank::Note, 12}}};
    auto* label = new PageLabel(rank, parent);
    if (rank <= TextRank::Heading)
        speakAs(*label, QAccessible::Heading); // before Qt asks, which it does with the text
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(textFont(sizes[rank], rank <= TextRank::Heading ? QFont::DemiBold : weight));
    if (rank == TextRank::Note)
        label->setForegroundRole(mutedRole);
    return label;
}

bool isHeading(const QWidget& text)
{
    const auto* label = dynamic_cast<const PageLabel*>(&text);
    return label != nullptr && label->rank() <= TextRank::Heading;
}

} // namespace breakeven
