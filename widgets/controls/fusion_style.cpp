// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fusion_style.h"

#include <QIconEngine>
#include <QPainter>

#include <functional>
#include <optional>
#include <utility>

namespace breakeven {

namespace {

/// An icon that is made when it is first drawn.
class LateIcon : public QIconEngine {
public:
    explicit LateIcon(std::function<QIcon()> make) : m_make(std::move(make)) {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State state) override
    {
        icon().paint(painter, area, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().pixmap(size, mode, state);
    }
    QIconEngine* clone() const override { return new LateIcon(*this); }

private:
    const QIcon& icon()
    {
        if (!m_icon)
            m_icon = m_make();
        return *m_icon;
    }

    std::function<QIcon()> m_make;
    std::optional<QIcon> m_icon;
};

} // namespace

QIcon FusionStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (which != SP_ToolBarHorizontalExtensionButton)
        return QProxyStyle::standardIcon(which, option, widget);
    return QIcon(new LateIcon([base = baseStyle(), which] { return base->standardIcon(which); }));
}

} // namespace breakeven
