// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/claims_page.h"

#include "core/advice/claims/published_claims.h"
#include "core/output/json/claims_json.h"
#include "widgets/advice/claims/claim_columns.h"
#include "widgets/advice/claims/claim_form_panel.h"
#include "widgets/advice/claims/own_claim_row.h"
#include "widgets/advice/claims/published_claims_list.h"
#include "widgets/controls/copy_button.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/paint.h"
#include "widgets/plain_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace breakeven {

namespace {

constexpr int claimsGap = 24;

QHBoxLayout* headingRow(const QString& text, QWidget* control, QWidget* parent)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(rowInset, 0, rowInset, 8);
    row->setSpacing(8);
    row->addWidget(pageText(TextRank::Heading, text, parent), 1);
    row->addWidget(control);
    return row;
}

} // namespace

ClaimsPage::ClaimsPage(QWidget* parent)
    : AdvicePage(parent), m_form(new ClaimFormPanel(&contents())),
      m_ownCaptions(claimCaptions(tr("Claimed"), tr("This scenario"), &contents())), m_ownRows(new QVBoxLayout),
      m_published(publishedClaims())
{
    auto* rows = new QVBoxLayout(&contents());
    rows->setContentsMargins(margin - rowInset, margin, margin - rowInset, margin);
    rows->setSpacing(0);
    makeOwn(*rows);
    rows->addSpacing(claimsGap);
    auto* list = new PublishedClaimsList(m_published, &contents());
    rows->addWidget(list);
    connect(list, &PublishedClaimsList::presetWanted, this, &ClaimsPage::presetWanted);
    rows->addStretch();
}

void ClaimsPage::makeOwn(QVBoxLayout& rows)
{
    auto* copyAll = new CopyButton(&contents());
    copyAll->setObjectName(QStringLiteral("copy_claims"));
    copyAll->setAccessibleName(tr("Copy all claims as a table"));
    copyAll->setToolTip(plainToolTip(copyAll->accessibleName()));
    rows.addLayout(headingRow(tr("Your claims"), copyAll, &contents()));
    rows.addWidget(m_form);
    rows.addSpacing(8);
    rows.addWidget(m_ownCaptions);
    m_ownRows->setSpacing(0);
    rows.addLayout(m_ownRows);
    m_ownCaptions->hide();
    connect(copyAll, &QAbstractButton::clicked, this, &ClaimsPage::copy);
    connect(m_form, &ClaimFormPanel::claimAdded, this, &ClaimsPage::claimAdded);
}

void ClaimsPage::showNew()
{
    showOwn();
}

/// Rows that are there stay: nothing under a pointer or with the focus goes while a slider is dragged.
void ClaimsPage::showOwn()
{
    const std::vector<CheckedClaim> claims = ownClaims(*evaluation());
    while (m_own.size() > claims.size()) {
        m_own.back()->hide();
        m_own.back()->deleteLater();
        m_own.pop_back();
    }
    while (m_own.size() < claims.size()) {
        const int index = static_cast<int>(m_own.size());
        m_own.push_back(new OwnClaimRow(index, &contents()));
        m_ownRows->addWidget(m_own.back());
        connect(m_own.back(), &OwnClaimRow::removeWanted, this, [this, index] { emit claimRemoved(index); });
    }
    for (std::size_t i = 0; i < claims.size(); ++i)
        m_own[i]->showClaim(claims[i]);
    m_ownCaptions->setVisible(!claims.empty());
    m_form->setRoom(claims.size() < mostClaims);
}

void ClaimsPage::copy() const
{
    std::vector<CheckedClaim> all;
    if (evaluation())
        all = ownClaims(*evaluation());
    all.insert(all.end(), m_published.begin(), m_published.end());
    QGuiApplication::clipboard()->setText(toQString(claimsTable(all)));
}

} // namespace breakeven
