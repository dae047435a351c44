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
    /// What the one that is shown is called while it is not as it was: its inputs were changed.
    void setChanged(const QString& name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] std::vector<Link> links() const override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect area(std::size_t place) const;
    [[nodiscard]] QString nameOf(std::size_t place) const;

    QStringList m_names;
    std::optional<std::size_t> m_current;
    QString m_changed; ///< empty while it is as it was
};

} // namespace breakeven
