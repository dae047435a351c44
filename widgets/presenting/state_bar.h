// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/links/painted_links.h"

#include <optional>

namespace breakeven {

/// The names of the states under a chart that is presented, in their order; a click goes to one. Short names give
/// their room to longer ones; where all have too little, tooltips have them whole.
class StateBar : public PaintedLinks {
    Q_OBJECT
public:
    explicit StateBar(QWidget* parent = nullptr);

    void setStates(const QStringList& names);
    /// The one that is shown.
    void setCurrent(std::optional<std::size_t> place);
    /// What the one that is shown is called while it is not as it was: its inputs were changed.
    void setChanged(const QString& name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] std::vector<Link> links() const override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<int> widths() const;
    [[nodiscard]] QString nameOf(std::size_t place) const;

    QStringList m_names;
    std::optional<std::size_t> m_current;
    QString m_changed; ///< empty while it is as it was
};

} // namespace breakeven
