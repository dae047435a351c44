// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/presenting/guess_page.h"

#include "core/inputs/parameter_table.h"
#include "core/inputs/scale.h"
#include "core/inputs/typed/typed_value.h"
#include "core/scenario/states.h"
#include "core/words/phrases.h"
#include "widgets/controls/fields/framed_field.h"
#include "widgets/controls/paint.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr int guessEdge = 24;
constexpr int leastField = 134;
constexpr int axisEdge = 40; ///< beside the axis, for the labels at its ends
constexpr int tickLength = 6;
constexpr int tickLabel = 20;
constexpr int guessRow = 22;   ///< of a guess's name over the axis
constexpr double guessDot = 5; ///< radius

const Parameter& volumeRow()
{
    return rowOf(&Parameters::volume);
}

QString shown(double volume)
{
    return toQString(Quantity::compactCount(volume));
}

} // namespace

GuessPage::GuessPage(QWidget* parent)
    : QWidget(parent), m_hint(new QLabel(this)), m_axis(new GuessAxis(this)), m_name(new FramedField(this)),
      m_volume(new FramedField(this)), m_undo(new QPushButton(tr("Remove Last"), this)),
      m_clear(new QPushButton(tr("Clear"), this)), m_controls(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("guess_page"));
    setAccessibleName(tr("Guesses"));
    m_hint->setFont(textFont(12));
    m_hint->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("guess_name"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of who guesses"));
    m_name->setMaxLength(static_cast<int>(longestStateName));
    m_volume->setObjectName(QStringLiteral("guess_volume"));
    m_volume->setPlaceholderText(tr("Requests a month"));
    m_volume->setAccessibleName(tr("Guessed requests a month"));
    auto* add = new QPushButton(tr("Add"), this);
    auto* reveal = new QPushButton(tr("Reveal"), this);
    add->setObjectName(QStringLiteral("guess_add"));
    reveal->setObjectName(QStringLiteral("primary"));
    m_undo->setObjectName(QStringLiteral("guess_undo"));
    m_clear->setObjectName(QStringLiteral("guess_clear"));
    for (QPushButton* button : {add, m_undo, m_clear})
        button->setProperty("plain", true);

    for (QLineEdit* field : {m_name, m_volume})
        field->setMinimumWidth(leastField);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_name, 2);
    fields->addWidget(m_volume, 2);
    fields->addWidget(add);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_clear);
    buttons->addWidget(reveal);
    m_controls->setSpacing(8);
    m_controls->addLayout(fields, 3);
    m_controls->addLayout(buttons, 2);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(guessEdge, guessEdge, guessEdge, guessEdge);
    rows->setSpacing(12);
    rows->addWidget(m_axis, 1);
    rows->addWidget(m_hint);
    rows->addLayout(m_controls);

    connect(m_axis, &GuessAxis::clicked, this, &GuessPage::add);
    connect(add, &QAbstractButton::clicked, this, &GuessPage::addTyped);
    connect(m_volume, &QLineEdit::returnPressed, this, &GuessPage::addTyped);
    connect(m_name, &QLineEdit::returnPressed, m_volume, [this] { m_volume->setFocus(); });
    connect(reveal, &QAbstractButton::clicked, this, &GuessPage::revealWanted);
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        std::vector<Guess> fewer = m_guesses;
        fewer.pop_back();
        emit guessesEdited(fewer, [] { return tr("Remove Guess"); });
    });
    connect(m_clear, &QAbstractButton::clicked, this,
            [this] { emit guessesEdited({}, [] { return tr("Remove All Guesses"); }); });
    setGuesses({});
}

/// The fields and the buttons stand beside each other, or one over the other where that has no room.
void GuessPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    int wide = m_controls->spacing() + 2 * guessEdge;
    for (int i = 0; i < m_controls->count(); ++i)
        wide += m_controls->itemAt(i)->minimumSize().width();
    m_controls->setDirection(wide <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void GuessPage::setGuesses(const std::vector<Guess>& guesses)
{
    m_guesses = guesses;
    m_axis->setGuesses(guesses);
    m_undo->setEnabled(!guesses.empty());
    m_clear->setEnabled(!guesses.empty());
    m_hint->setForegroundRole(mutedRole);
    m_hint->setText(guesses.size() == 1 ? tr("One guess. Click on the axis, or type a volume.")
                                        : tr("%1 guesses. Click on the axis, or type a volume.").arg(guesses.size()));
}

/// Under the name that stands there, which is used up by it.
void GuessPage::add(double volume)
{
    Presentation more;
    more.guesses = m_guesses;
    more.guesses.push_back({.name = m_name->text().trimmed().toStdString(), .volume = volume});
    if (const Outcome checked = checkPresentation(more); !checked) {
        m_hint->setForegroundRole(QPalette::BrightText);
        m_hint->setText(toQString(asSentence(checked.error().what)));
        return;
    }
    m_name->clear();
    m_volume->clear();
    emit guessesEdited(more.guesses, [] { return tr("Add Guess"); });
}

void GuessPage::addTyped()
{
    const Result<double> volume = parseTyped(volumeRow(), m_volume->text().toStdString(), shownCatalog());
    if (volume) {
        add(*volume);
        m_name->setFocus();
        return;
    }
    m_hint->setForegroundRole(QPalette::BrightText);
    m_hint->setText(toQString(asSentence(volume.error().what)));
    m_volume->selectAll();
}

void GuessPage::begin()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void GuessPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), palette().color(QPalette::Midlight),
             palette().color(QPalette::Base), 10);
}

GuessAxis::GuessAxis(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    setMinimumHeight(tickLabel + tickLength + 2 * guessRow);
    setAccessibleName(tr("Requests a month"));
}

void GuessAxis::setGuesses(const std::vector<Guess>& guesses)
{
    m_guesses = guesses;
    update();
}

double GuessAxis::placeOf(double volume) const
{
    return axisEdge + sliderFraction(volumeRow(), volume) * (width() - 2 * axisEdge);
}

double GuessAxis::volumeAt(double x) const
{
    return valueAtFraction(volumeRow(), std::clamp((x - axisEdge) / (width() - 2.0 * axisEdge), 0.0, 1.0));
}

double GuessAxis::axisTop() const
{
    return height() - tickLabel - tickLength - 4;
}

void GuessAxis::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position().x();
    update();
}

void GuessAxis::leaveEvent(QEvent*)
{
    m_pointer = -1;
    update();
}

void GuessAxis::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked(volumeAt(event->position().x()));
}

/// A guess's name stands in the lowest row in which it covers no other.
void GuessAxis::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double axis = axisTop();
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.drawLine(QPointF(axisEdge, axis), QPointF(width() - axisEdge, axis));
    painter.setFont(textFont(13));
    painter.setPen(palette().color(mutedRole));
    for (double tick = volumeRow().slider.low; tick <= volumeRow().slider.high * 1.001; tick *= 10) {
        const double x = placeOf(tick);
        painter.drawLine(QPointF(x, axis), QPointF(x, axis + tickLength));
        painter.drawText(QRectF(x - axisEdge, axis + tickLength, 2 * axisEdge, tickLabel), Qt::AlignCenter,
                         shown(tick));
    }

    struct Name {
        QString text;
        QRectF place;
    };
    const QFontMetricsF metrics(textFont(13));
    std::vector<Name> names;
    for (const Guess& guess : m_guesses) {
        const double x = placeOf(guess.volume);
        const QString text = guess.name.empty()
                                 ? shown(guess.volume)
                                 : QString::fromStdString(guess.name) + QLatin1Char(' ') + shown(guess.volume);
        const double wide = metrics.horizontalAdvance(text) + 8;
        QRectF place(std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide)), axis - guessDot - 8 - guessRow, wide,
                     guessRow);
        while (place.top() > 0 &&
               std::ranges::any_of(names, [&place](const Name& other) { return other.place.intersects(place); }))
            place.translate(0, -guessRow);
        painter.setPen(palette().color(QPalette::Midlight));
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x, axis));
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(x, axis), guessDot, guessDot);
        if (place.top() > 0) // else there is no room for more names; the mark stands
            names.push_back({text, place});
    }
    painter.setPen(palette().color(QPalette::WindowText));
    for (const Name& name : names) { // over the lines of those that stand higher
        painter.fillRect(name.place, palette().color(QPalette::Base));
        painter.drawText(name.place, Qt::AlignCenter, name.text);
    }
    if (m_pointer >= 0) {
        const double x = std::clamp(m_pointer, static_cast<double>(axisEdge), static_cast<double>(width() - axisEdge));
        painter.setPen(QPen(palette().color(mutedRole), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, guessRow), QPointF(x, axis));
        const QString volume = shown(volumeAt(x));
        QRectF place(0, 0, metrics.horizontalAdvance(volume) + 8, guessRow);
        place.moveCenter(QPointF(x, guessRow / 2.0));
        painter.fillRect(place, palette().color(QPalette::Base)); // over the names that reach as high
        painter.drawText(place, Qt::AlignCenter, volume);
    }
}

} // namespace breakeven
