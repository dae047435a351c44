// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/input_row.h"

#include "widgets/controls/glyph_button.h"
#include "widgets/controls/paint.h"
#include "widgets/plain_text.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMetaMethod>
#include <QTimer>
#include <QToolTip>
#include <QtMath>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int buttonSide = 24;
constexpr int glyphRoom = 15;  // what the sign takes: the rest of its button lies over what is no target
constexpr int inputRowGap = 4; // between label and control, which has its own inset
constexpr int buttonSpace = 2; // before the first button
constexpr int firstRoom = buttonSpace + glyphRoom - inputRowGap; // its glyph has a margin of its own
constexpr int bottomSpace = 10;
constexpr int flashTime = 900; // milliseconds
constexpr QRect marginMark(0, 5, 2, InputRow::lineHeight - 10);

} // namespace

InputRow::InputRow(const Description& description, QWidget* parent)
    : QWidget(parent), m_description(description), m_label(toQString(description.label)),
      m_reset(new GlyphButton(GlyphButton::Glyph::Reset, this))
{
    setToolTip(plainToolTip(toQString(description.help)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_reset->setObjectName(QStringLiteral("reset_") + toQString(description.id));
    m_reset->setFocusPolicy(Qt::ClickFocus);
    m_reset->installEventFilter(this);
    m_reset->hide();
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        mainControl()->setFocus(Qt::OtherFocusReason); // before the button goes, which would send the focus elsewhere
        reset();
    });
}

void InputRow::addPart(QWidget* part)
{
    if (!m_parts.isEmpty()) {
        part->setFocusPolicy(Qt::ClickFocus);
        setTabOrder(m_parts.last(), part);
    }
    m_parts << part;
    part->installEventFilter(this);
    setTabOrder(part, m_reset);
}

QWidgetList InputRow::parts() const
{
    QWidgetList all = m_parts;
    all << m_reset;
    if (m_lock != nullptr)
        all << m_lock;
    return all;
}

QString InputRow::keysInWords()
{
    return tr(
        "Enter edits it, F2 goes through its other parts and Escape back; the menu key shows what else it can do.");
}

void InputRow::goOn(const QWidget* from, int by)
{
    QWidgetList shown;
    for (QWidget* part : parts())
        if (part == from || (part->isVisibleTo(this) && part->isEnabled()))
            shown << part;
    const auto count = shown.size();
    shown[(shown.indexOf(from) + by + count) % count]->setFocus(Qt::OtherFocusReason);
}

/// Whether it was a key of the row.
bool InputRow::takeKey(QWidget* part, const QKeyEvent& event)
{
    const int key = event.key();
    const bool isMain = part == mainControl();
    if (key == Qt::Key_F2 && (event.modifiers() & ~Qt::ShiftModifier) == 0) {
        goOn(part, event.modifiers() == Qt::NoModifier ? 1 : -1);
        return true;
    }
    if ((event.modifiers() & ~Qt::KeypadModifier) != 0)
        return false;
    if (isMain) {
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return false;
        editByKey();
        return true;
    }
    const auto* field = qobject_cast<const QLineEdit*>(part);
    if (key == Qt::Key_Escape && (field == nullptr || !field->isModified()) && mainControl()->isEnabled()) {
        mainControl()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const bool forth = key == Qt::Key_Right || key == Qt::Key_Down;
    if (field != nullptr || !(forth || key == Qt::Key_Left || key == Qt::Key_Up))
        return false;
    goOn(part, forth ? 1 : -1);
    return true;
}

bool InputRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && watched != this &&
        takeKey(static_cast<QWidget*>(watched), *static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// The tab key leaves the row from each of its parts as it does from the main control.
bool InputRow::focusNextPrevChild(bool next)
{
    const QWidget* focus = QApplication::focusWidget();
    if (focus != mainControl() && isAncestorOf(focus) && mainControl()->isEnabled()) {
        mainControl()->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        if (!next)
            return true;
    }
    return QWidget::focusNextPrevChild(next);
}

QSize InputRow::sizeHint() const
{
    return {200, lineHeight + bottomSpace};
}

bool InputRow::matches(const QStringList& words) const
{
    const auto [id, name, group, help] = m_description;
    const QString text = toQString(id) + u'\n' + toQString(name) + u'\n' + toQString(group) + u'\n' + toQString(help);
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void InputRow::setChanged(bool changed)
{
    if (changed == m_changed)
        return;
    m_changed = changed;
    m_reset->setVisible(changed && !m_locked);
    layOut();
    update(labelRect());
}

void InputRow::setMarginMark(QPalette::ColorRole role)
{
    if (role == m_marginMark)
        return;
    m_marginMark = role;
    update(marginMark);
}

void InputRow::setDefaultText(const QString& text)
{
    m_default = text;
    const QString tip = tr("Back to the default: %1").arg(text);
    m_reset->setToolTip(plainToolTip(tip));
    m_reset->setAccessibleName(tr("Reset %1").arg(m_label));
    m_reset->setAccessibleDescription(tip);
}

/// What is left for the label; the reset button follows it, so that it stands still while the value beside it changes
/// its width.
QRect InputRow::labelRect() const
{
    const int shown = static_cast<int>(buttons().size());
    const int right = controlLeft() - inputRowGap - (shown > 0 ? firstRoom + (shown - 1) * buttonSide : 0);
    return {rowInset, 0, std::max(0, right - rowInset), lineHeight};
}

int InputRow::controlRoom() const
{
    return width() - rowInset - fontMetrics().horizontalAdvance(m_label) - inputRowGap - firstRoom -
           (m_second != nullptr ? buttonSide : 0);
}

std::vector<GlyphButton*> InputRow::buttons() const
{
    if (m_locked)
        return {m_lock};
    std::vector<GlyphButton*> shown;
    if (m_changed)
        shown.push_back(m_reset);
    if (m_second != nullptr && !m_second->isHidden())
        shown.push_back(m_second);
    return shown;
}

void InputRow::setLockShown(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    if (m_lock == nullptr) {
        m_lock = new GlyphButton(GlyphButton::Glyph::Lock, this);
        m_lock->setObjectName(QStringLiteral("lock_") + toQString(m_description.id));
        m_lock->setToolTip(tr("Locked: a slip of the hand can't change it. A click unlocks it"));
        m_lock->setAccessibleName(tr("Unlock %1").arg(m_label));
        m_lock->installEventFilter(this);
        setTabOrder(m_reset, m_lock);
        connect(m_lock, &QAbstractButton::clicked, this, &InputRow::unlockWanted);
    }
    // The focus stays in the row, and goes before its widget does.
    const QWidget* focus = QApplication::focusWidget();
    const bool isHere = focus != nullptr && isAncestorOf(focus);
    if (isHere && !locked)
        mainControl()->setFocus(Qt::OtherFocusReason);
    m_lock->setVisible(locked);
    if (isHere && locked)
        m_lock->setFocus(Qt::OtherFocusReason);
    m_reset->setVisible(m_changed && !locked);
    layOut();
    update();
}

void InputRow::fillMenu(QMenu& menu)
{
    QAction* back = menu.addAction(tr("&Reset to %1").arg(m_default), this, &InputRow::reset);
    back->setObjectName(QStringLiteral("menu_reset"));
    back->setEnabled(m_changed && !m_locked);
}

bool InputRow::offersHelp() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&InputRow::helpWanted));
}

void InputRow::addHelp(QMenu& menu)
{
    if (!offersHelp())
        return;
    menu.addSeparator();
    QAction* help = menu.addAction(tr("&Help on This Input"), this, [this] {
        mainControl()->setFocus(Qt::OtherFocusReason);
        emit helpWanted();
    });
    help->setObjectName(QStringLiteral("menu_help"));
    help->setShortcut(QKeySequence::HelpContents); // of the window's menu: here it only says so
    help->setShortcutContext(Qt::WidgetShortcut);
    help->setShortcutVisibleInContextMenu(true);
}

void InputRow::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("row_menu"));
    fillMenu(*menu);
    addHelp(*menu);
    menu->popup(event->globalPos());
}

WrappedText InputRow::shownLabel() const
{
    return fitText(m_label, font(), labelRect().size());
}

void InputRow::layOut()
{
    const std::vector<GlyphButton*> shown = buttons();
    if (shown.empty())
        return;
    int left = labelRect().left() + qRound(widthOf(shownLabel())) + buttonSpace - (buttonSide - glyphRoom) / 2;
    for (GlyphButton* button : shown) {
        button->setGeometry(left, (lineHeight - buttonSide) / 2, buttonSide, buttonSide);
        left += buttonSide;
    }
}

void InputRow::flash()
{
    m_flashing = true;
    update();
    QTimer::singleShot(flashTime, this, [this] {
        m_flashing = false;
        update();
    });
}

void InputRow::resizeEvent(QResizeEvent*)
{
    layOut();
}

void InputRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void InputRow::showTip()
{
    QStringList paragraphs = QStringList{toQString(m_description.help)} + details() + QStringList{keysInWords()};
    if (offersHelp())
        paragraphs << tr("F1 tells more");
    QToolTip::showText(m_tipPlace, headedToolTip(m_label, paragraphs), this);
    m_shownTip = QToolTip::text();
}

bool InputRow::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    // Made when it is asked for: the exact value changes often and is read seldom.
    m_tipPlace = static_cast<QHelpEvent*>(event)->globalPos();
    showTip();
    return true;
}

void InputRow::detailsChanged()
{
    // Keys change values while the pointer rests. Whether the tip that is on screen is this row's shows in its text.
    if (m_shownTip.isEmpty())
        return;
    if (!QToolTip::isVisible() || QToolTip::text() != m_shownTip) {
        m_shownTip.clear();
        return;
    }
    showTip();
}

void InputRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_flashing)
        paintBox(painter, rect(), palette().color(QPalette::AlternateBase), palette().color(QPalette::AlternateBase));
    if (m_marginMark != QPalette::NoRole)
        painter.fillRect(marginMark, palette().color(m_marginMark));
    painter.setPen(palette().color(QPalette::Text));
    paintLines(painter, labelRect(), shownLabel());
}

} // namespace breakeven
