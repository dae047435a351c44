// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/claim_fold.h"

#include "widgets/advice/claims/claim_columns.h"
#include "widgets/controls/paint.h"
#include "widgets/plain_text.h"

#include <QKeyEvent>

namespace breakeven {

namespace {

constexpr int foldHeight = 32;

} // namespace

ClaimFold::ClaimFold(const ClaimedExample& example, QWidget* parent)
    : QAbstractButton(parent), m_count(toQString(figureCount(example.claims))),
      m_result(toQString(resultInWords(example.claims))),
      m_status(differingOf(example.claims) == 0 ? ClaimStatus::Reproduced : ClaimStatus::Differs)
{
    setText(toQString(Label{"preset", example.preset, "name", example.name}));
    setObjectName(QStringLiteral("fold_") + toQString(example.preset));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1: %2, %3").arg(text(), m_count, m_result));
    setOpen(false);
}

void ClaimFold::setOpen(bool open)
{
    m_open = open;
    setAccessibleDescription(open ? tr("Open; hides its figures") : tr("Folded; shows its figures"));
    update();
}

QSize ClaimFold::sizeHint() const
{
    constexpr int usual = 640;
    return {usual, foldHeight};
}

void ClaimFold::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ClaimFold::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    describe();
}

/// A name that does not fit is in the tool tip.
void ClaimFold::describe()
{
    const int room = claimColumns(width()).width[0] - claimFoldIndent;
    const bool fits = QFontMetrics(textFont(13)).horizontalAdvance(text()) <= room;
    setToolTip(fits ? QString() : plainToolTip(text()));
}

void ClaimFold::paintEvent(QPaintEvent*)
{
    const ClaimColumns columns = claimColumns(width());
    QPainter painter(this);
    if (hasFocus())
        paintBox(painter, rect(), palette().color(QPalette::Highlight), Qt::NoBrush, controlRadius, 1.5);
    const bool active = underMouse() || hasFocus() || isDown();
    const QColor accent = palette().color(QPalette::Highlight);
    const auto cell = [&](std::size_t column) {
        return QRect(columns.left[column], 0, columns.width[column], height());
    };

    constexpr QSizeF reach(3.5, 2);
    paintArrow(painter, QPointF(rowInset + 6, height() / 2.0), m_open ? QSizeF(reach.width(), -reach.height()) : reach,
               active ? accent : palette().color(mutedRole));
    painter.setFont(textFont(13));
    painter.setPen(active ? accent : palette().color(QPalette::WindowText));
    const QRect name = cell(0).adjusted(claimFoldIndent, 0, 0, 0);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    painter.setPen(palette().color(mutedRole));
    painter.drawText(cell(1), Qt::AlignLeft | Qt::AlignVCenter, m_count);
    paintClaimResult(painter, cell(2), m_status, m_result, palette());
}

} // namespace breakeven
