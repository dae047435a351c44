// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/claims/published_claims_list.h"

#include "widgets/advice/claims/claim_group.h"
#include "widgets/controls/fields/search_field.h"
#include "widgets/controls/page_text.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/controls/segmented_control.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int searchWidth = 200;

QHBoxLayout* lineOf(QWidget* text, const QWidgetList& controls)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(rowInset, 0, rowInset, 0);
    line->setSpacing(8);
    line->addWidget(text, 1);
    for (QWidget* control : controls)
        line->addWidget(control);
    return line;
}

} // namespace

PublishedClaimsList::PublishedClaimsList(const std::vector<CheckedClaim>& claims, QWidget* parent)
    : QWidget(parent), m_search(new SearchField(tr("Find a figure"), this)), m_filter(new SegmentedControl(this)),
      m_foldAll(new QuietButton({}, this)), m_nothing(pageText(TextRank::Note, {}, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const std::vector<ClaimedSource> sources = bySource(claims);
    makeTop(*rows, sources);
    for (const ClaimedSource& source : sources)
        addSource(*rows, source);
    showWanted();
}

void PublishedClaimsList::makeTop(QVBoxLayout& rows, const std::vector<ClaimedSource>& sources)
{
    m_search->setObjectName(QStringLiteral("search_claims"));
    m_search->setFixedWidth(searchWidth);
    m_filter->addSegment(tr("All"), QStringLiteral("claims_all"));
    m_filter->addSegment(tr("Differs"), QStringLiteral("claims_differing"));
    m_foldAll->setObjectName(QStringLiteral("fold_claims"));
    m_nothing->setObjectName(QStringLiteral("no_claim"));
    m_nothing->setContentsMargins(rowInset, 12, rowInset, 0);
    rows.addLayout(lineOf(pageText(TextRank::Heading, tr("Published claims, checked against their own inputs"), this),
                          {m_search, m_filter}));
    rows.addSpacing(4);
    rows.addLayout(lineOf(pageText(TextRank::Note, toQString(claimSummary(sources)), this), {m_foldAll}));
    rows.addWidget(m_nothing);
    connect(m_search, &QLineEdit::textChanged, this, &PublishedClaimsList::showWanted);
    connect(m_filter, &SegmentedControl::chosen, this, &PublishedClaimsList::showWanted);
    connect(m_foldAll, &QAbstractButton::clicked, this, &PublishedClaimsList::foldAll);
}

void PublishedClaimsList::addSource(QVBoxLayout& rows, const ClaimedSource& source)
{
    Source added{pageText(TextRank::Body,
                          toQString(Label{"preset", source.examples.front().preset, "source", source.name}), this,
                          QFont::DemiBold),
                 {}};
    added.heading->setContentsMargins(rowInset, 16, rowInset, 4);
    rows.addWidget(added.heading);
    for (const ClaimedExample& example : source.examples) {
        added.groups.push_back(new ClaimGroup(example, this));
        rows.addWidget(added.groups.back());
        connect(added.groups.back(), &ClaimGroup::presetWanted, this, &PublishedClaimsList::presetWanted);
        connect(added.groups.back(), &ClaimGroup::toggled, this, &PublishedClaimsList::nameFoldAll);
    }
    m_sources.push_back(std::move(added));
}

void PublishedClaimsList::showWanted()
{
    const WantedClaims wanted{m_filter->current() == 1, m_search->text().split(u' ', Qt::SkipEmptyParts)};
    bool any = false;
    for (const Source& source : m_sources) {
        bool anyOfSource = false;
        for (ClaimGroup* group : source.groups)
            anyOfSource = group->show(wanted) || anyOfSource;
        source.heading->setVisible(anyOfSource);
        any = any || anyOfSource;
    }
    m_nothing->setVisible(!any);
    if (!any)
        m_nothing->setText(tr("No figure matches “%1”").arg(m_search->text().trimmed()));
    m_foldAll->setVisible(any);
    nameFoldAll();
}

/// Folds what is open; with nothing open it opens everything.
void PublishedClaimsList::foldAll()
{
    const bool open = !isAnyOpen();
    for (const Source& source : m_sources)
        for (ClaimGroup* group : source.groups)
            group->setOpen(open);
    nameFoldAll();
}

void PublishedClaimsList::nameFoldAll()
{
    m_foldAll->setText(isAnyOpen() ? tr("Fold all") : tr("Unfold all"));
    m_foldAll->setAccessibleName(m_foldAll->text());
    m_foldAll->updateGeometry();
}

bool PublishedClaimsList::isAnyOpen() const
{
    return std::ranges::any_of(m_sources, [](const Source& source) {
        return std::ranges::any_of(source.groups,
                                   [](const ClaimGroup* group) { return !group->isHidden() && group->isOpen(); });
    });
}

} // namespace breakeven
