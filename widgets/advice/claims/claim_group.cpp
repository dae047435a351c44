// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/claim_group.h"

#include "widgets/advice/claims/claim_row.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/quiet_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int captionHeight = 18;

class Captions : public QWidget {
public:
    Captions(QString published, QString computed, QWidget* parent)
        : QWidget(parent), m_published(std::move(published)), m_computed(std::move(computed))
    {
        setFixedHeight(captionHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ClaimColumns columns = claimColumns(width());
        QPainter painter(this);
        painter.setFont(textFont(12));
        painter.setPen(palette().color(mutedRole));
        const auto write = [&](std::size_t column, const QString& text) {
            painter.drawText(QRect(columns.left[column], 0, columns.width[column], height()),
                             Qt::AlignLeft | Qt::AlignVCenter, text);
        };
        write(1, m_published);
        write(2, m_computed);
    }

private:
    QString m_published;
    QString m_computed;
};

} // namespace

QWidget* claimCaptions(const QString& published, const QString& computed, QWidget* parent)
{
    return new Captions(published, computed, parent);
}

ClaimGroup::ClaimGroup(const std::vector<CheckedClaim>& claims, QWidget* parent) : QWidget(parent)
{
    const CheckedClaim& first = claims.front();
    const QString preset = toQString(first.preset);
    setObjectName(QStringLiteral("claims_") + preset);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(0);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(rowInset, 0, rowInset, 0);
    top->setSpacing(8);
    top->addWidget(pageText(TextRank::Body, toQString(first.scenario), this, QFont::DemiBold), 1);
    auto* open = new QuietButton(tr("Open scenario"), this);
    open->setObjectName(QStringLiteral("open_") + preset);
    open->setAccessibleName(tr("Open scenario %1").arg(toQString(first.scenario)));
    top->addWidget(open, 0, Qt::AlignTop);
    rows->addLayout(top);

    QLabel* source = pageText(TextRank::Note, toQString(first.source), this);
    source->setContentsMargins(rowInset, 0, rowInset, 0);
    rows->addWidget(source);
    rows->addSpacing(4);
    for (const CheckedClaim& claim : claims) {
        auto* row = new ClaimRow(this);
        row->setClaim(claim);
        rows->addWidget(row);
        m_rows.emplace_back(row, claim.check.status);
    }
    connect(open, &QAbstractButton::clicked, this, [this, preset] { emit presetWanted(preset); });
}

void ClaimGroup::setOnlyDiffering(bool only)
{
    const auto isWanted = [only](const auto& row) { return !only || row.second == ClaimStatus::Differs; };
    for (const auto& row : m_rows)
        row.first->setVisible(isWanted(row));
    setVisible(std::ranges::any_of(m_rows, isWanted));
}

void ClaimGroup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rowInset, 5, width() - 2 * rowInset, 1, palette().color(QPalette::Midlight));
}

} // namespace breakeven
