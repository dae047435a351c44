// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/claims/claim_groups.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace breakeven {

class ClaimFold;
class ClaimRow;
class QuietButton;

/// Which of the published claims are to be seen.
struct WantedClaims {
    bool onlyDiffering = false;
    QStringList words; ///< all of them stand in a claim, its figures or its source, in large or small letters

    [[nodiscard]] bool isNarrow() const { return onlyDiffering || !words.isEmpty(); }
};

/// What was published of one example: a line with a button that opens its scenario, under which the claims fold away.
class ClaimGroup : public QWidget {
    Q_OBJECT

public:
    explicit ClaimGroup(const ClaimedExample& example, QWidget* parent = nullptr);

    /// Shows the claims that are wanted, and hides itself without any; what was narrowed down is open. Returns whether
    /// there are some.
    bool show(const WantedClaims& wanted);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_isNarrow ? m_openNarrow : m_open; }

signals:
    void presetWanted(const QString& id);
    void toggled();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        ClaimRow* row;
        ClaimStatus status;
        QString searched;
    };

    void addRows(const ClaimedExample& example);
    void showOpen();

    ClaimFold* m_fold;
    QuietButton* m_openScenario;
    QWidget* m_claims;
    std::vector<Row> m_rows;
    bool m_isNarrow = false;
    bool m_open = false;
    bool m_openNarrow = true; ///< while not all claims are wanted
};

} // namespace breakeven
