// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/input_panel.h"

#include "core/scenario/edits.h"
#include "core/scenario/links.h"
#include "widgets/controls/bare_scroll_area.h"
#include "widgets/controls/fields/search_field.h"
#include "widgets/controls/fields/value_field.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/inputs/choice_row.h"
#include "widgets/inputs/input_group.h"
#include "widgets/inputs/notes_field.h"
#include "widgets/inputs/parameter_row.h"
#include "widgets/inputs/ranges/ranged_group.h"
#include "widgets/inputs/ranges/ranged_list.h"
#include "widgets/inputs/ranges/ranges_foot.h"
#include "widgets/inputs/slider/value_slider.h"
#include "widgets/inputs/switch_row.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace breakeven {

namespace {

constexpr int inputPanelEdge = 16;                    // from the panel's edges to what stands in it
constexpr int sideOfRows = inputPanelEdge - rowInset; // to a row
enum Tiers { EssentialTier, AllTiers };

bool isEssential(std::string_view id)
{
    const Parameter* parameter = findParameter(id);
    return parameter != nullptr && parameter->tier == Tier::Essential;
}

} // namespace

InputPanel::InputPanel(QWidget* parent)
    : QWidget(parent), m_search(new SearchField(tr("Find an input"), this)), m_tier(new SegmentedControl(this)),
      m_scroll(new QScrollArea(this)), m_content(new QWidget(m_scroll->viewport())),
      m_layout(new QVBoxLayout(m_content)), m_nothing(new QLabel(m_content)),
      m_ranged(new RangedGroup(sideOfRows, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(240);

    m_search->setObjectName(QStringLiteral("search_inputs"));
    m_tier->addSegment(tr("Essential"), QStringLiteral("tier_essential"));
    m_tier->addSegment(tr("All %1").arg(parameterTable.size()), QStringLiteral("tier_all"));

    auto* top = new QVBoxLayout;
    top->setContentsMargins(inputPanelEdge, 12, inputPanelEdge - 1, 4); // less the line at the right
    top->setSpacing(8);
    top->addWidget(m_search);
    top->addWidget(m_tier);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_ranged);
    layout->addWidget(m_scroll, 1);

    m_content->setBackgroundRole(QPalette::Base);
    m_content->setMinimumWidth(1);  // never wider than the panel, where the ends of its rows would not be seen
    m_scroll->setWidget(m_content); // before the rows are on it, which would be measured here and in the window
    m_scroll->setWidgetResizable(true);
    makeBare(*m_scroll);
    m_scroll->viewport()->installEventFilter(this);

    m_nothing->setObjectName(QStringLiteral("no_match"));
    m_nothing->setForegroundRole(mutedRole);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(rowInset, 12, rowInset, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_nothing);
    makeGroups();
    makeRows(isEssential);
    makeNotes();
    m_layout->addStretch();

    m_foot = new RangesFoot(sideOfRows, this); // after the rows, for the order of the focus
    layout->addWidget(m_foot);
    alignContent();
    showRows();

    connect(m_foot, &RangesFoot::suggestWanted, this, &InputPanel::suggestRangesWanted);
    connect(m_foot, &RangesFoot::removeWanted, this, &InputPanel::removeRangesWanted);
    connect(m_ranged, &RangedGroup::parameterChosen, this,
            [this](const Parameter& parameter) { showParameter(parameter); });
    connect(m_search, &QLineEdit::textChanged, this, &InputPanel::showRows);
    connect(m_search, &SearchField::accepted, this, &InputPanel::focusFirstRow);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { update(0, m_scroll->y() - 1, width(), 1); });
    connect(m_tier, &SegmentedControl::chosen, this, [this](int tier) { chooseTier(tier == AllTiers); });
}

void InputPanel::makeGroups()
{
    for (const Parameter& parameter : parameterTable)
        if (m_groups.isEmpty() || m_groups.last()->name() != parameter.group) {
            m_groups << new InputGroup(parameter.group, m_content);
            m_layout->addWidget(m_groups.last());
        }
}

/// Makes the rows that `wanted` accepts and that are not there yet, each where it stands among the others.
void InputPanel::makeRows(const std::function<bool(std::string_view id)>& wanted)
{
    for (InputGroup* group : m_groups) {
        int index = 0;
        const auto makeRow = [&](const auto& row, auto*& made) {
            if (row.group != group->name())
                return;
            if (made == nullptr && wanted(row.id)) {
                made = newRow(row, group);
                connect(made, &InputRow::editStarted, this, &InputPanel::editStarted);
                connect(made, &InputRow::editFinished, this, &InputPanel::editFinished);
                connect(made, &InputRow::helpWanted, this, &InputPanel::helpWanted);
                group->insertRow(index, made);
            }
            index += made != nullptr ? 1 : 0;
        };
        for (std::size_t i = 0; i < parameterTable.size(); ++i)
            makeRow(parameterTable[i], m_parameters[i]);
        for (std::size_t i = 0; i < choiceTable.size(); ++i)
            makeRow(choiceTable[i], m_choices[i]);
        for (std::size_t i = 0; i < switchTable.size(); ++i)
            makeRow(switchTable[i], m_switches[i]);
    }
    orderTabStops();
}

/// Those that are not essential are made when they are first wanted.
void InputPanel::makeAllRows()
{
    if (m_allMade)
        return;
    m_allMade = true;
    makeRows([](std::string_view) { return true; });
    setScenario(m_scenario);
    setFlipMarks(m_flips);
    setBestShare(m_bestShare, m_bestShareSentence);
}

/// The tab key goes as the eye does.
void InputPanel::orderTabStops()
{
    setTabOrder(m_tier->findChildren<QWidget*>().last(), m_ranged->list());
    QWidget* previous = m_ranged->list();
    for (const InputGroup* group : m_groups)
        for (QWidget* next : group->tabStops()) {
            setTabOrder(previous, next);
            previous = next;
        }
}

ParameterRow* InputPanel::newRow(const Parameter& parameter, InputGroup* group)
{
    auto* row = new ParameterRow(parameter, group);
    connect(row, &ParameterRow::valueEdited, this,
            [this, &parameter](double value) { emit parameterEdited(parameter, value); });
    connect(row, &ParameterRow::rangeEdited, this,
            [this, &parameter](const std::optional<Range>& range) { emit rangeEdited(parameter, range); });
    connect(row, &ParameterRow::linksWanted, this, [this, &parameter] { emit linksWanted(parameter); });
    connect(row, &ParameterRow::lockWanted, this,
            [this, &parameter](bool locked) { emit lockWanted(parameter, locked); });
    return row;
}

ChoiceRow* InputPanel::newRow(const Choice& choice, InputGroup* group)
{
    auto* row = new ChoiceRow(choice, group);
    connect(row, &ChoiceRow::optionEdited, this, [this, &choice](Option option) { emit choiceEdited(choice, option); });
    return row;
}

SwitchRow* InputPanel::newRow(const Switch& onOff, InputGroup* group)
{
    auto* row = new SwitchRow(onOff, group);
    connect(row, &SwitchRow::onEdited, this, [this, &onOff](bool on) { emit switchEdited(onOff, on); });
    return row;
}

QuietButton* InputPanel::addGroupButton(std::string_view name, const QString& text)
{
    const auto group =
        std::find_if(m_groups.begin(), m_groups.end(), [name](const InputGroup* each) { return each->name() == name; });
    Q_ASSERT(group != m_groups.end());
    QuietButton* button = (*group)->addButton(text);
    orderTabStops();
    return button;
}

/// The rows below stay where they are on the screen, as far as they can be scrolled.
void InputPanel::showRanged(const Scenario& scenario)
{
    const int more = m_ranged->setScenario(scenario);
    if (more == 0)
        return;
    layout()->activate();
    QScrollBar& bar = *m_scroll->verticalScrollBar();
    bar.setValue(bar.value() + more);
}

/// Rows that come into view stay there when the range goes: nothing leaves from under the hand.
void InputPanel::makeRangedRows(const Scenario& scenario)
{
    std::set<std::string, std::less<>> ids;
    for (const auto& [id, range] : scenario.ranges)
        ids.insert(id);
    if (ids == m_rangedIds)
        return;
    const bool more = !std::includes(m_rangedIds.begin(), m_rangedIds.end(), ids.begin(), ids.end());
    m_rangedIds = std::move(ids);
    if (!more)
        return;
    if (!m_allMade) {
        makeRows([this](std::string_view id) { return m_rangedIds.find(id) != m_rangedIds.end(); });
        setFlipMarks(m_flips);
    }
    showRows();
}

void InputPanel::makeNotes()
{
    m_notes = new NotesField(m_content);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notesGroup = underHeading(*m_notes, m_content, inputPanelEdge);
    m_layout->addWidget(m_notesGroup);

    connect(m_notes, &NotesField::editStarted, this, &InputPanel::editStarted);
    connect(m_notes, &NotesField::notesEdited, this, &InputPanel::notesEdited);
    connect(m_notes, &NotesField::editFinished, this, &InputPanel::editFinished);
}

void InputPanel::setScenario(const Scenario& scenario)
{
    if (!m_allMade)
        m_scenario = scenario;
    makeRangedRows(scenario);
    for (ParameterRow* row : m_parameters) {
        if (row == nullptr)
            continue;
        row->setValue(scenario.parameters.*row->parameter().member);
        row->setProvenance(provenanceOf(scenario, row->parameter()));
        const auto range = scenario.ranges.find(row->parameter().id);
        row->setRange(range == scenario.ranges.end() ? std::nullopt : std::optional(range->second));
        row->setLinks(linksOf(scenario, row->parameter()), scenario.ranges.size() > 1);
        row->setLocked(isLocked(scenario, row->parameter()));
    }
    showRanged(scenario);
    m_foot->setAnyRanges(!scenario.ranges.empty());
    for (ChoiceRow* row : m_choices)
        if (row != nullptr)
            row->setOption(scenario.choices.*row->choice().member);
    for (SwitchRow* row : m_switches)
        if (row != nullptr)
            row->setOn(scenario.choices.*row->onOff().member);
    m_notes->setNotes(toQString(scenario.notes));
}

void InputPanel::setFlipMarks(const std::vector<FlipLine>& flips)
{
    if (!m_allMade)
        m_flips = flips;
    for (ParameterRow* row : m_parameters) {
        if (row == nullptr)
            continue;
        const auto flip = std::find_if(flips.begin(), flips.end(),
                                       [row](const FlipLine& line) { return line.parameter == &row->parameter(); });
        if (flip == flips.end())
            row->slider()->setMark(std::nullopt, {});
        else
            row->slider()->setMark(flip->value, toQString(flip->sentence));
    }
}

void InputPanel::setBestShare(const std::optional<double>& share, const QString& sentence)
{
    m_bestShare = share;
    m_bestShareSentence = sentence;
    if (ParameterRow* row = rowFor(breakeven::rowOf(&Parameters::routedShare)))
        row->slider()->setBest(share, sentence);
}

void InputPanel::showRows()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    const bool all = m_tier->current() == AllTiers;
    if (all || !words.isEmpty())
        makeAllRows();
    m_content->setUpdatesEnabled(false);
    bool any = false;
    for (InputGroup* group : m_groups)
        any |= group->showRows([&](const InputRow& row) {
            const bool chosen = all || isEssential(row.id()) || m_rangedIds.find(row.id()) != m_rangedIds.end();
            return words.isEmpty() ? chosen : row.matches(words);
        });
    m_nothing->setVisible(!any);
    if (!any)
        m_nothing->setText(tr("No input matches “%1”").arg(m_search->text().trimmed()));
    m_notesGroup->setVisible(words.isEmpty());
    m_content->setUpdatesEnabled(true);
}

void InputPanel::chooseTier(bool all)
{
    m_tier->setCurrent(all ? AllTiers : EssentialTier);
    m_search->clear(); // a search spans all inputs: choosing a tier ends it
    showRows();
}

void InputPanel::focusFirstRow()
{
    for (const InputGroup* group : m_groups)
        for (const InputRow* row : group->rows())
            if (!row->isHidden() && !group->isHidden()) {
                row->mainControl()->setFocus(Qt::OtherFocusReason);
                return;
            }
}

bool InputPanel::showParameter(std::string_view id)
{
    const Parameter* parameter = findParameter(id);
    if (parameter == nullptr || rowFor(*parameter) == nullptr)
        makeAllRows();
    for (const InputGroup* group : m_groups)
        for (InputRow* row : group->rows()) {
            if (row->id() != id)
                continue;
            m_search->clear();
            if (row->isHidden())
                chooseTier(true);
            QCoreApplication::sendPostedEvents(
                nullptr, QEvent::LayoutRequest); // rows have their places before one is scrolled to
            m_scroll->ensureWidgetVisible(row, 0, inputPanelEdge);
            row->mainControl()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

void InputPanel::showParameter(const Parameter& parameter)
{
    if (showParameter(parameter.id))
        rowFor(parameter)->flash();
}

void InputPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void InputPanel::finishEditing()
{
    if (auto* field = qobject_cast<ValueField*>(focusWidget()))
        field->commit();
    for (ParameterRow* row : m_parameters)
        if (row != nullptr)
            row->slider()->halt();
    m_notes->finishEditing();
}

/// The rows end where the search field does, whether there is a scroll bar beside them or not.
void InputPanel::alignContent()
{
    const int bar = m_scroll->width() - m_scroll->viewport()->width();
    m_layout->setContentsMargins(sideOfRows, 0, std::max(0, sideOfRows - 1 - bar), 0);
}

bool InputPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        alignContent();
    return QWidget::eventFilter(watched, event);
}

void InputPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor line = palette().color(QPalette::Midlight);
    painter.fillRect(width() - 1, 0, 1, height(), line);
    if (m_scroll->verticalScrollBar()->value() > 0) // there is more above
        painter.fillRect(0, m_scroll->y() - 1, width(), 1, line);
    painter.fillRect(0, m_scroll->geometry().bottom() + 1, width(), 1, line);
}

} // namespace breakeven
