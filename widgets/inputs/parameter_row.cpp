// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/parameter_row.h"

#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "core/inputs/typed/typed_sum.h"
#include "core/inputs/typed/typed_value.h"
#include "core/inputs/usual_range.h"
#include "widgets/controls/fields/value_field.h"
#include "widgets/controls/glyph_button.h"
#include "widgets/controls/paint.h"
#include "widgets/currency_event.h"
#include "widgets/inputs/range_fields.h"
#include "widgets/inputs/slider/value_slider.h"
#include "widgets/sentences.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int sliderTop = 24;
constexpr int sliderHeight = 24;

} // namespace

ParameterRow::ParameterRow(const Parameter& parameter, QWidget* parent)
    : InputRow({parameter.id, labelOf(parameter), groupLabel(parameter.group), helpOf(parameter)}, parent),
      m_parameter(parameter), m_value(parameter.defaultValue()), m_slider(new ValueSlider(parameter, this)),
      m_field(new ValueField(parameter, this))
{
    m_slider->setObjectName(QStringLiteral("slider_") + toQString(id()));
    m_slider->setAccessibleName(label());
    m_field->setObjectName(QStringLiteral("value_") + toQString(id()));
    m_field->setAccessibleName(label());
    m_slider->setSpokenMore(keysInWords());
    addPart(m_slider);
    addPart(m_field);
    setDefaultText(toQString(shownQuantity(parameter, m_value)));

    connect(m_slider, &ValueSlider::editStarted, this, [this] {
        m_sliding = true;
        emit editStarted();
    });
    connect(m_slider, &ValueSlider::valueEdited, this, &ParameterRow::edit);
    connect(m_slider, &ValueSlider::editFinished, this, [this] {
        m_sliding = false;
        layOut();
        update();
        emit editFinished();
    });
    connect(m_field, &ValueField::editStarted, this, &InputRow::editStarted);
    connect(m_field, &ValueField::valueEdited, this, &ParameterRow::edit);
    connect(m_field, &ValueField::editFinished, this, &InputRow::editFinished);
    connect(m_field, &ValueField::sizeHintChanged, this, [this] {
        layOut();
        update();
    });
    connect(m_field, &ValueField::messageChanged, this, &ParameterRow::showMessage);
    connect(this, &InputRow::unlockWanted, this, [this] { emit lockWanted(false); });
    makeRangeButton();
}

void ParameterRow::setValue(double value)
{
    if (value == m_value)
        return;
    m_value = value;
    m_slider->setNumber(value);
    m_field->setValue(value);
    if (const std::optional<Range>& range = m_slider->span())
        m_fields->setRange(*range, value);
    setChanged(value != m_parameter.defaultValue());
    detailsChanged();
}

void ParameterRow::edit(double value)
{
    setValue(value);
    emit valueEdited(value);
}

void ParameterRow::reset()
{
    emit editStarted();
    edit(m_parameter.defaultValue());
    emit editFinished();
}

void ParameterRow::editByKey()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

QWidget* ParameterRow::mainControl() const
{
    return m_slider;
}

QStringList ParameterRow::details() const
{
    const QString exact = tr("Exactly %1; from %2 to %3")
                              .arg(toQString(exactQuantity(m_parameter, m_value)),
                                   toQString(shownNumber(m_parameter, m_parameter.range.low)),
                                   toQString(shownQuantity(m_parameter, m_parameter.range.high)));
    QStringList all{exact, toQString(m_provenance.sentence())};
    if (isLockShown())
        all << tr("It is locked: a slip of the hand can't change it.");
    return all;
}

void ParameterRow::setProvenance(const Provenance& provenance)
{
    if (provenance == m_provenance)
        return;
    m_provenance = provenance;
    switch (provenance.origin) {
    case Origin::Default: setMarginMark(QPalette::NoRole); break;
    case Origin::Typed: setMarginMark(QPalette::Mid); break;
    default: setMarginMark(QPalette::Highlight); break;
    }
    m_slider->setSpokenMore(joinedSentences({keysInWords(), toQString(provenance.sentence())}));
    detailsChanged();
}

int ParameterRow::controlLeft() const
{
    return width() - m_field->sizeHint().width();
}

void ParameterRow::layOut()
{
    if (!m_sliding) // while it goes through many values, nothing comes and goes beside them
        m_field->setUnitShown(m_field->widthWithUnit() <= controlRoom()); // the label matters more
    const int left = std::max(0, controlLeft());
    m_field->setGeometry(left, 0, width() - left, lineHeight);
    m_slider->setGeometry(0, sliderTop, width(), sliderHeight);
    constexpr int sliderBottom = sliderTop + sliderHeight;
    if (m_fields != nullptr)
        m_fields->setGeometry(0, sliderBottom, width(), m_fields->wantedHeight());
    if (m_message != nullptr && !m_message->isHidden())
        m_message->setGeometry(rowInset, sliderBottom + rangeHeight(), width() - 2 * rowInset, messageHeight());
    InputRow::layOut();
}

QSize ParameterRow::sizeHint() const
{
    return {200, usualHeight + rangeHeight() + messageHeight()};
}

int ParameterRow::rangeHeight() const
{
    return m_slider->span() ? m_fields->wantedHeight() : 0;
}

int ParameterRow::messageHeight() const
{
    return m_message == nullptr || m_message->isHidden() ? 0 : m_message->heightForWidth(width() - 2 * rowInset);
}

void ParameterRow::showMessage()
{
    QString message = m_field->message();
    if (message.isEmpty() && m_slider->span())
        message = m_fields->message();
    if (m_message == nullptr && !message.isEmpty()) {
        m_message = new QLabel(this);
        m_message->setObjectName(QStringLiteral("message_") + toQString(id()));
        m_message->setTextFormat(Qt::PlainText);
        m_message->setWordWrap(true);
        m_message->setForegroundRole(QPalette::BrightText);
        m_message->setFont(textFont(12));
    }
    if (m_message != nullptr) {
        m_message->setText(message);
        m_message->setVisible(!message.isEmpty());
    }
    layOut();
    updateGeometry();
}

void ParameterRow::makeRangeButton()
{
    if (!usualRange(m_parameter, m_value))
        return; // the planning horizon can't have one
    m_rangeButton = new GlyphButton(GlyphButton::Glyph::Range, this);
    m_rangeButton->setObjectName(QStringLiteral("span_") + toQString(id()));
    m_rangeButton->setToolTip(tr("Give it a range: how sure is this value?"));
    m_rangeButton->setAccessibleName(tr("Give %1 a range").arg(label()));
    m_rangeButton->hide();
    setSecondButton(m_rangeButton);
    m_field->setTakesRanges(true);
    connect(m_field, &ValueField::rangeTyped, this, &ParameterRow::takeTypedRange);
    addPart(m_rangeButton);
    installEventFilter(this); // the pointer
    connect(m_rangeButton, &QAbstractButton::clicked, this, [this] {
        giveRange(usualRange(m_parameter, m_value));
        if (m_fields != nullptr)
            m_fields->focusLow();
    });
    connect(m_slider, &ValueSlider::spanEdited, this, &ParameterRow::editRange);
}

void ParameterRow::makeRangeFields()
{
    m_fields = new RangeFields(m_parameter, label(), this);
    m_fields->setEnabled(!isLockShown());
    for (QWidget* part : m_fields->parts())
        addPart(part);
    connect(m_fields, &RangeFields::editStarted, this, &InputRow::editStarted);
    connect(m_fields, &RangeFields::rangeEdited, this, &ParameterRow::editRange);
    connect(m_fields, &RangeFields::editFinished, this, &InputRow::editFinished);
    connect(m_fields, &RangeFields::messageChanged, this, &ParameterRow::showMessage);
    connect(m_fields, &RangeFields::linksWanted, this, &ParameterRow::linksWanted);
    connect(m_fields, &RangeFields::wantedHeightChanged, this, [this] {
        layOut();
        updateGeometry();
    });
    connect(m_fields, &RangeFields::removeWanted, this, [this] {
        m_slider->setFocus(Qt::OtherFocusReason); // before the button goes, which would send the focus elsewhere
        giveRange(std::nullopt);
    });
}

void ParameterRow::setRange(const std::optional<Range>& range)
{
    if (m_rangeButton == nullptr || range == m_slider->span())
        return;
    const bool hadRange = m_slider->span().has_value();
    m_slider->setSpan(range);
    if (range) {
        if (m_fields == nullptr)
            makeRangeFields();
        m_fields->setRange(*range, m_value);
    }
    if (range.has_value() == hadRange)
        return;
    m_fields->setVisible(range.has_value());
    showRangeButton();
    showMessage();
}

void ParameterRow::setLinks(const std::vector<Link>& links, bool canLink)
{
    if (m_fields != nullptr)
        m_fields->setLinks(links, canLink);
}

void ParameterRow::editRange(const std::optional<Range>& range)
{
    setRange(range);
    emit rangeEdited(range);
}

void ParameterRow::giveRange(const std::optional<Range>& range)
{
    emit editStarted();
    editRange(range);
    emit editFinished();
}

/// A range that does not hold the value says that it is somewhere else: in its middle, as far as one knows.
void ParameterRow::takeTypedRange(const Range& range)
{
    emit editStarted();
    if (!range.contains(m_value))
        edit(middleOf(m_parameter, range, shownMoney()));
    editRange(range);
    emit editFinished();
}

void ParameterRow::setLocked(bool locked)
{
    if (locked == isLockShown())
        return;
    m_slider->halt();
    m_field->restore();
    if (locked)
        setLockShown(true); // which takes the focus of what is disabled now
    m_slider->setEnabled(!locked);
    m_field->setEnabled(!locked);
    if (m_fields != nullptr)
        m_fields->setEnabled(!locked);
    if (!locked)
        setLockShown(false);
    if (m_rangeButton != nullptr)
        showRangeButton();
    detailsChanged();
}

void ParameterRow::addRangeActions(QMenu& menu)
{
    menu.addSeparator();
    QAction* range =
        m_slider->span()
            ? menu.addAction(tr("Remove the R&ange"), this, [this] { giveRange(std::nullopt); })
            : menu.addAction(tr("Give It a R&ange"), this, [this] { giveRange(usualRange(m_parameter, m_value)); });
    range->setObjectName(QStringLiteral("menu_range"));
    range->setEnabled(!isLockShown());
    QAction* link = menu.addAction(tr("&Link with Other Inputs…"), this, &ParameterRow::linksWanted);
    link->setObjectName(QStringLiteral("menu_link"));
    link->setEnabled(m_slider->span().has_value());
}

void ParameterRow::fillMenu(QMenu& menu)
{
    InputRow::fillMenu(menu);
    QAction* copy = menu.addAction(tr("&Copy the Value"), this, [this] {
        QApplication::clipboard()->setText(toQString(typedValue(m_parameter, m_value, shownCatalog())));
    });
    copy->setObjectName(QStringLiteral("menu_copy"));
    if (m_rangeButton != nullptr)
        addRangeActions(menu);
    menu.addSeparator();
    const bool playing = m_slider->isPlaying();
    QAction* play = menu.addAction(playing ? tr("&Pause") : tr("&Play"), this, [this, playing] {
        m_slider->setFocus(Qt::OtherFocusReason);
        playing ? m_slider->halt() : m_slider->play();
    });
    play->setObjectName(QStringLiteral("menu_play"));
    play->setShortcut(Qt::Key_Space); // of the slider: here it only says so
    play->setShortcutContext(Qt::WidgetShortcut);
    play->setShortcutVisibleInContextMenu(true);
    play->setEnabled(!isLockShown());
    const bool locked = isLockShown();
    QAction* lock =
        menu.addAction(locked ? tr("Un&lock") : tr("L&ock"), this, [this, locked] { emit lockWanted(!locked); });
    lock->setObjectName(QStringLiteral("menu_lock"));
}

/// The button is there for the row that a person is at, and as long as it has no range yet.
void ParameterRow::showRangeButton()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool isHere = underMouse() || (focus != nullptr && isAncestorOf(focus));
    const bool wanted = isHere && !m_slider->span() && !isLockShown();
    if (wanted == !m_rangeButton->isHidden())
        return;
    m_rangeButton->setVisible(wanted);
    layOut();
    update();
}

bool ParameterRow::event(QEvent* event)
{
    if (event->type() == currencyChange()) {
        setDefaultText(toQString(shownQuantity(m_parameter, m_parameter.defaultValue())));
        detailsChanged();
    }
    return InputRow::event(event);
}

bool ParameterRow::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (m_rangeButton != nullptr)
            showRangeButton(); // Qt has moved pointer and focus by now
        break;
    default: break;
    }
    return InputRow::eventFilter(watched, event);
}

} // namespace breakeven
