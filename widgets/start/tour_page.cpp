// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/tour_page.h"

#include "widgets/controls/paint.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int tourWidth = 340;
constexpr int tourPad = 16;
constexpr int tourGap = 14; ///< from what it speaks of
constexpr int ringMargin = 6;
constexpr int dimness = 140; ///< of 255

/// The card: as a page of its own over what is dimmed.
class Card : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), palette().color(QPalette::Midlight),
                 palette().color(QPalette::Base), 10);
    }
};

} // namespace

TourPage::TourPage(std::vector<TourStop> stops, QWidget* parent)
    : QWidget(parent), m_stops(std::move(stops)), m_card(new Card(this)), m_title(new QLabel(m_card)),
      m_text(new QLabel(m_card)), m_count(new QLabel(m_card)), m_back(new QPushButton(tr("Back"), m_card)),
      m_next(new QPushButton(m_card))
{
    setObjectName(QStringLiteral("tour"));
    setAccessibleName(tr("Tour"));
    setFocusPolicy(Qt::StrongFocus);
    m_title->setFont(textFont(15, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_text->setFont(textFont(13));
    m_text->setWordWrap(true);
    m_count->setFont(textFont(12));
    m_count->setForegroundRole(mutedRole);
    auto* leave = new QPushButton(tr("Leave"), m_card);
    leave->setObjectName(QStringLiteral("tour_leave"));
    m_back->setObjectName(QStringLiteral("tour_back"));
    m_next->setObjectName(QStringLiteral("tour_next"));
    for (QPushButton* button : {leave, m_back, m_next}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("plain", true);
    }
    connect(leave, &QAbstractButton::clicked, this, &TourPage::ended);
    connect(m_back, &QAbstractButton::clicked, this, [this] { go(m_stop - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { go(m_stop + 1); });

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* rows = new QVBoxLayout(m_card);
    rows->setContentsMargins(tourPad, tourPad, tourPad, tourPad);
    rows->addWidget(m_title);
    rows->addWidget(m_text);
    rows->addLayout(buttons);
}

void TourPage::start()
{
    go(0);
    show();
    raise();
    setFocus();
}

/// Behind the last stop it ends. A thing that is not there is passed over.
void TourPage::go(int stop)
{
    const int direction = stop >= m_stop ? 1 : -1;
    const auto isThere = [this](int at) {
        const QWidget* shown = m_stops[static_cast<std::size_t>(at)].shown;
        return shown != nullptr && shown->isVisibleTo(parentWidget());
    };
    const int count = static_cast<int>(m_stops.size());
    while (stop >= 0 && stop < count && !isThere(stop))
        stop += direction;
    if (stop >= count) {
        emit ended();
        return;
    }
    if (stop < 0)
        return;
    m_stop = stop;
    const TourStop& now = m_stops[static_cast<std::size_t>(stop)];
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_count->setText(tr("%1 of %2").arg(stop + 1).arg(count));
    m_back->setEnabled(stop > 0);
    m_next->setText(stop + 1 < count ? tr("Next") : tr("Done"));
    setAccessibleDescription(now.title + QLatin1Char(' ') + now.text);
    placeCard();
    update();
}

QRect TourPage::shownArea() const
{
    const QWidget* shown = m_stops[static_cast<std::size_t>(m_stop)].shown;
    if (shown == nullptr)
        return {};
    const QRect area(shown->mapTo(parentWidget(), QPoint()) - pos(), shown->size());
    return area.adjusted(-ringMargin, -ringMargin, ringMargin, ringMargin).intersected(rect());
}

/// At the first side that has room, else within the thing.
void TourPage::placeCard()
{
    m_card->setFixedWidth(std::min(tourWidth, width()));
    m_card->layout()->activate();
    const QSize size(m_card->width(), m_card->layout()->heightForWidth(m_card->width()));
    const QRect area = shownArea();
    const QRect inside = rect().adjusted(tourGap, tourGap, -tourGap, -tourGap);
    const int middleY = area.center().y() - size.height() / 2;
    const int middleX = area.center().x() - size.width() / 2;
    QPoint place = area.center() - QPoint(size.width() / 2, size.height() / 2);
    for (const QPoint candidate :
         {QPoint(area.right() + tourGap, middleY), QPoint(area.left() - tourGap - size.width(), middleY),
          QPoint(middleX, area.bottom() + tourGap), QPoint(middleX, area.top() - tourGap - size.height())}) {
        QRect there(candidate, size);
        if (candidate.y() == middleY)
            there.moveTop(std::clamp(middleY, inside.top(), std::max(inside.top(), inside.bottom() - size.height())));
        else
            there.moveLeft(std::clamp(middleX, inside.left(), std::max(inside.left(), inside.right() - size.width())));
        if (inside.contains(there)) {
            place = there.topLeft();
            break;
        }
    }
    m_card->setGeometry(QRect(place, size));
}

void TourPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(shownArea()).adjusted(1, 1, -1, -1);
    QPainterPath dimmed;
    dimmed.addRect(rect());
    dimmed.addRoundedRect(area, 10, 10);
    painter.fillPath(dimmed, QColor(0, 0, 0, dimness));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(area, 10, 10);
}

void TourPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeCard();
}

void TourPage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: emit ended(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown: go(m_stop + 1); return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp: go(m_stop - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

/// It stays within the card: what is dimmed is not reached.
bool TourPage::focusNextPrevChild(bool next)
{
    QWidget* now = focusWidget();
    std::vector<QWidget*> stops;
    for (auto* button : m_card->findChildren<QPushButton*>())
        if (button->isEnabled())
            stops.push_back(button);
    auto place = std::ranges::find(stops, now);
    const auto count = static_cast<std::ptrdiff_t>(stops.size());
    const std::ptrdiff_t at = place == stops.end() ? (next ? -1 : 0) : place - stops.begin();
    stops[static_cast<std::size_t>((at + (next ? 1 : count - 1)) % count)]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace breakeven
