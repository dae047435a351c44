// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/claims/claim_groups.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace breakeven {

class ClaimGroup;
class QuietButton;
class SearchField;
class SegmentedControl;

/// The published claims by publication and example, to be unfolded, searched and narrowed to those that differ.
class PublishedClaimsList : public QWidget {
    Q_OBJECT

public:
    explicit PublishedClaimsList(const std::vector<CheckedClaim>& claims, QWidget* parent = nullptr);

signals:
    /// The scenario behind a published claim is to be opened.
    void presetWanted(const QString& id);

private:
    /// A publication's heading and its examples.
    struct Source {
        QLabel* heading;
        std::vector<ClaimGroup*> groups;
    };

    void makeTop(QVBoxLayout& rows, const std::vector<ClaimedSource>& sources);
    void addSource(QVBoxLayout& rows, const ClaimedSource& source);
    void showWanted();
    void foldAll();
    void nameFoldAll();
    [[nodiscard]] bool isAnyOpen() const;

    SearchField* m_search;
    SegmentedControl* m_filter;
    QuietButton* m_foldAll;
    QLabel* m_nothing;
    std::vector<Source> m_sources;
};

} // namespace breakeven
