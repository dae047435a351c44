// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/claim_row.h"

#include "core/advice/claims/claim_words.h"
#include "core/inputs/row_labels.h"
#include "widgets/advice/claims/claim_columns.h"
#include "widgets/controls/paint.h"

#include <algorithm>

namespace breakeven {

namespace {

constexpr int claimVertical = 6;
constexpr int claimLineHeight = 19;
constexpr int detailHeight = 17;
constexpr int mostClaimLines = 60; ///< as good as all: a claim has 2,000 characters

} // namespace

ClaimRow::ClaimRow(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ClaimRow::setClaim(const CheckedClaim& claim)
{
    const ClaimCheck& check = claim.check;
    m_status = check.status;
    m_cells = {toQString(claim.text), toQString(check.publishedText), toQString(check.computedText)};
    m_details.clear();
    for (const Message& detail : claimDetails(claim))
        m_details << toQString(detail);
    setAccessibleName(m_cells[0]);
    setAccessibleDescription(toQString(claimInWords(claim)));
    m_wrappedFor = -1;
    updateGeometry();
    update();
}

void ClaimRow::setRoomUnderResult(int height)
{
    m_roomUnderResult = height;
    updateGeometry();
}

void ClaimRow::wrap(int width) const
{
    if (width == m_wrappedFor)
        return;
    m_wrappedFor = width;
    const ClaimColumns columns = claimColumns(width);
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_wrapped[i] = wrapText(m_cells[i], textFont(13, i == 2 ? QFont::DemiBold : QFont::Normal), columns.width[i],
                                mostClaimLines);
    const int detailWidth = columns.left[3] - claimGap - rowInset;
    m_wrappedDetails.clear();
    for (const QString& detail : m_details)
        m_wrappedDetails.push_back(wrapText(detail, textFont(12), detailWidth, mostClaimLines));
}

int ClaimRow::heightForWidth(int width) const
{
    wrap(width);
    qsizetype lines = 1;
    for (const WrappedText& cell : m_wrapped)
        lines = std::max(lines, cell.lines.size());
    qsizetype details = 0;
    for (const WrappedText& detail : m_wrappedDetails)
        details += detail.lines.size();
    const int text = static_cast<int>(lines) * claimLineHeight + static_cast<int>(details) * detailHeight;
    return 2 * claimVertical + std::max(text, claimLineHeight + m_roomUnderResult);
}

QSize ClaimRow::sizeHint() const
{
    constexpr int usual = 640;
    return {usual, heightForWidth(usual)};
}

QPoint ClaimRow::underResult() const
{
    return {claimColumns(width()).left[3], claimVertical + claimLineHeight};
}

void ClaimRow::paintEvent(QPaintEvent*)
{
    wrap(width());
    const ClaimColumns columns = claimColumns(width());
    QPainter painter(this);
    if (hasFocus())
        paintBox(painter, rect(), palette().color(QPalette::Highlight), Qt::NoBrush, controlRadius, 1.5);
    const auto write = [&painter](const WrappedText& text, QRect line) {
        painter.setFont(text.font);
        for (const QString& words : text.lines) {
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
            line.translate(0, line.height());
        }
        return line.top();
    };
    painter.setPen(palette().color(QPalette::WindowText));
    int below = 0;
    for (std::size_t i = 0; i < m_wrapped.size(); ++i)
        below =
            std::max(below, write(m_wrapped[i], {columns.left[i], claimVertical, columns.width[i], claimLineHeight}));

    paintClaimResult(painter, {columns.left[3], claimVertical, columns.width[3], claimLineHeight}, m_status,
                     toQString(nameOf(m_status)), palette());

    painter.setPen(palette().color(mutedRole));
    for (const WrappedText& detail : m_wrappedDetails)
        below = write(detail, {columns.left[0], below, columns.left[3] - claimGap - rowInset, detailHeight});
}

} // namespace breakeven
