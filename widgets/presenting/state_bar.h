// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/links/painted_links.h"

#include <optional>

namespace breakeven {

/// The names of the states under a chart that is presented, in their order; a click goes to one. Names have less room
/// the more there are, and their tooltips have them whole.
class StateBar : public PaintedLinks {
    Q_OBJECT
public:
    explicit StateBar(QWidget* parent = nullptr);

    void setStates(const QStringList& names);
    /// The one that is shown.
    void setCurrent(std::optional<std::size_t> place);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] std::vector<Link> links() const override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect area(std::size_t place) const;

    QStringList m_names;
    std::optional<std::size_t> m_current;
};

} // namespace breakeven
