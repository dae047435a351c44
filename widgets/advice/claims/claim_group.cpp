// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/claim_group.h"

#include "core/inputs/row_labels.h"
#include "widgets/advice/claims/claim_columns.h"
#include "widgets/advice/claims/claim_fold.h"
#include "widgets/advice/claims/claim_row.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/quiet_button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int belowClaims = 8;

/// All that a search looks through.
QString searchedText(const CheckedClaim& claim)
{
    QStringList texts{toQString(Label{"preset", claim.preset, "name", claim.scenario}),
                      toQString(claim.source),
                      toQString(claim.text),
                      toQString(claim.check.publishedText),
                      toQString(claim.check.computedText),
                      toQString(nameOf(claim.check.status))};
    for (const Message& detail : claimDetails(claim))
        texts << toQString(detail);
    return texts.join(u'\n');
}

} // namespace

ClaimGroup::ClaimGroup(const ClaimedExample& example, QWidget* parent)
    : QWidget(parent), m_fold(new ClaimFold(example, this)), m_openScenario(new QuietButton(tr("Open scenario"), this)),
      m_claims(new QWidget(this))
{
    const QString preset = toQString(example.preset);
    setObjectName(QStringLiteral("claims_") + preset);
    m_openScenario->setObjectName(QStringLiteral("open_") + preset);
    m_openScenario->setAccessibleName(
        tr("Open scenario %1").arg(toQString(Label{"preset", example.preset, "name", example.name})));
    m_openScenario->resize(m_openScenario->sizeHint());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_fold);
    layout->addWidget(m_claims);
    addRows(example);
    m_claims->hide();
    connect(m_openScenario, &QAbstractButton::clicked, this, [this, preset] { emit presetWanted(preset); });
    connect(m_fold, &QAbstractButton::clicked, this, [this] {
        setOpen(!isOpen());
        emit toggled();
    });
}

void ClaimGroup::addRows(const ClaimedExample& example)
{
    auto* rows = new QVBoxLayout(m_claims);
    rows->setContentsMargins(claimFoldIndent, 0, 0, belowClaims);
    rows->setSpacing(0);
    rows->addWidget(claimCaptions(tr("Published"), tr("Its inputs give"), m_claims));
    for (const CheckedClaim& claim : example.claims) {
        auto* row = new ClaimRow(m_claims);
        row->setClaim(claim);
        rows->addWidget(row);
        m_rows.push_back({row, claim.check.status, searchedText(claim)});
    }
}

bool ClaimGroup::show(const WantedClaims& wanted)
{
    const auto isWanted = [&wanted](const Row& row) {
        return (!wanted.onlyDiffering || row.status == ClaimStatus::Differs) &&
               std::ranges::all_of(wanted.words, [&row](const QString& word) {
                   return row.searched.contains(word, Qt::CaseInsensitive);
               });
    };
    bool any = false;
    for (const Row& row : m_rows) {
        const bool visible = isWanted(row);
        row.row->setVisible(visible);
        any = any || visible;
    }
    m_isNarrow = wanted.isNarrow();
    m_openNarrow = true;
    showOpen();
    setVisible(any);
    return any;
}

void ClaimGroup::setOpen(bool open)
{
    (m_isNarrow ? m_openNarrow : m_open) = open;
    showOpen();
}

void ClaimGroup::showOpen()
{
    m_fold->setOpen(isOpen());
    m_claims->setVisible(isOpen());
}

void ClaimGroup::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int middle = (m_fold->sizeHint().height() - m_openScenario->height()) / 2;
    m_openScenario->move(claimColumns(width()).left[3] - rowInset, middle);
}

} // namespace breakeven
