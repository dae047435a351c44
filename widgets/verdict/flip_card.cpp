// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/flip_card.h"

#include "widgets/controls/paint.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/controls/wrapped_text.h"
#include "widgets/theme.h"
#include "widgets/verdict/flip_link.h"

#include <algorithm>

#include <QCoreApplication>

namespace breakeven {

namespace {

constexpr std::size_t atFirst = 8; ///< lines before the others are asked for
constexpr int flipHorizontal = 8;  ///< to the lines, which have an inset of 4
constexpr int flipVertical = 10;
constexpr int flipHeadingHeight = 22;
constexpr qreal flipRadius = 10;

QString flipHeading()
{
    return QCoreApplication::translate("breakeven::FlipCard", "What would change the answer");
}

} // namespace

FlipCard::FlipCard(QWidget* parent) : QWidget(parent), m_more(new QuietButton({}, this))
{
    setObjectName(QStringLiteral("flip_card"));
    setAccessibleName(flipHeading());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_more->setObjectName(QStringLiteral("flip_more"));
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_expanded = !m_expanded;
        showLines();
        updateGeometry();
    });
    hide();
}

FlipLink* FlipCard::makeLine(const Parameter& parameter)
{
    auto* line = new FlipLink(this);
    line->resize({}); // until it has its place
    setTabOrder(m_lines.empty() ? this : static_cast<QWidget*>(m_lines.back()), line);
    setTabOrder(line, m_more);
    connect(line, &QAbstractButton::clicked, this, [this, line] { emit parameterChosen(*line->parameter()); });
    m_lines.push_back(line);
    line->setLine(parameter, {}, {});
    return line;
}

void FlipCard::setFlips(const std::vector<FlipLine>& flips)
{
    bool changed = flips.size() != m_used;
    for (std::size_t i = 0; i < flips.size(); ++i) {
        FlipLink* line = i < m_lines.size() ? m_lines[i] : makeLine(*flips[i].parameter);
        changed = line->setLine(*flips[i].parameter, toQString(flips[i].text), toQString(flips[i].sentence)) || changed;
    }
    if (!changed)
        return;
    const int before = height();
    m_used = flips.size();
    showLines();
    setVisible(m_used > 0);
    if (!isVisible() || heightForWidth(width()) != before)
        updateGeometry();
}

void FlipCard::showLines()
{
    const bool tooMany = m_used > atFirst;
    const std::size_t shown = tooMany && !m_expanded ? atFirst : m_used;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setVisible(i < shown);
    m_more->setVisible(tooMany);
    m_more->setText(m_expanded ? tr("Show fewer") : tr("and %1 more").arg(m_used - atFirst));
    if (isVisible())
        place(width(), true);
}

/// Lines that nobody sees yet are not measured.
void FlipCard::showEvent(QShowEvent*)
{
    place(width(), true);
}

int FlipCard::place(int width, bool apply) const
{
    const auto put = [apply](QWidget* widget, const QRect& area) {
        if (apply)
            widget->setGeometry(area);
    };
    int y = flipVertical + flipHeadingHeight;
    const int inner = width - 2 * flipHorizontal;
    for (FlipLink* line : m_lines) {
        if (line->isHidden())
            break;
        const int height = line->heightFor(inner);
        put(line, {flipHorizontal, y, inner, height});
        y += height;
    }
    if (!m_more->isHidden()) {
        const QSize size = m_more->sizeHint();
        put(m_more, {flipHorizontal - 1, y, std::min(inner, size.width()), size.height()});
        y += size.height();
    }
    return y + flipVertical;
}

int FlipCard::heightForWidth(int width) const
{
    return place(width, false);
}

QSize FlipCard::sizeHint() const
{
    constexpr int usual = 256;
    return {usual, heightForWidth(usual)};
}

void FlipCard::resizeEvent(QResizeEvent*)
{
    place(width(), true);
}

void FlipCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::AlternateBase);
    paintBox(painter, rect(), ground, ground, flipRadius);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect line(flipHorizontal + 4, flipVertical, width() - 2 * flipHorizontal - 8, flipHeadingHeight);
    paintLines(painter, line, fitText(flipHeading(), textFont(13, QFont::DemiBold), line.size()));
}

} // namespace breakeven
