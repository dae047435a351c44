// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/input_panel.h"

#include "core/inputs/choices.h"
#include "core/inputs/parameter_table.h"
#include "widgets/controls/fields/search_field.h"
#include "widgets/controls/fields/value_field.h"
#include "widgets/controls/input_heading.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/inputs/choice_row.h"
#include "widgets/inputs/input_group.h"
#include "widgets/inputs/notes_field.h"
#include "widgets/inputs/parameter_row.h"
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
      m_scroll(new QScrollArea(this)), m_content(new QWidget), m_layout(new QVBoxLayout(m_content)),
      m_nothing(new QLabel(m_content))
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
    layout->addWidget(m_scroll, 1);

    m_nothing->setObjectName(QStringLiteral("no_match"));
    m_nothing->setForegroundRole(mutedRole);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(rowInset, 12, rowInset, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_nothing);
    makeRows();
    makeNotes();
    m_layout->addStretch();

    m_content->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->viewport()->installEventFilter(this);
    makeFoot(); // after the rows, for the order of the focus
    alignContent();
    showRows();

    connect(m_search, &QLineEdit::textChanged, this, &InputPanel::showRows);
    connect(m_search, &SearchField::accepted, this, &InputPanel::focusFirstRow);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { update(0, m_scroll->y() - 1, width(), 1); });
    connect(m_tier, &SegmentedControl::chosen, this, [this](int tier) { chooseTier(tier == AllTiers); });
}

QSize InputPanel::sizeHint() const
{
    return {304, 600};
}

/// All rows are made at once; what is not shown costs little, and the order of the focus is then the order on screen.
void InputPanel::makeRows()
{
    const auto addOthers = [this](std::string_view group) {
        for (const Choice& choice : choiceTable)
            if (choice.group == group)
                addChoice(choice);
        for (const Switch& row : switchTable)
            if (row.group == group)
                addSwitch(row);
    };
    for (const Parameter& parameter : parameterTable) {
        if (m_groups.isEmpty() || m_groups.last()->name() != parameter.group) {
            m_groups << new InputGroup(parameter.group, m_content);
            m_layout->addWidget(m_groups.last());
        }
        auto* row = new ParameterRow(parameter);
        m_parameters << row;
        addRow(row);
        connect(row, &ParameterRow::valueEdited, this,
                [this, &parameter](double value) { emit parameterEdited(parameter, value); });
        connect(row, &ParameterRow::rangeEdited, this,
                [this, &parameter](const std::optional<Range>& range) { emit rangeEdited(parameter, range); });
        const Parameter* next = &parameter == &parameterTable.back() ? nullptr : &parameter + 1;
        if (next == nullptr || next->group != parameter.group)
            addOthers(parameter.group);
    }
}

void InputPanel::addChoice(const Choice& choice)
{
    auto* row = new ChoiceRow(choice);
    m_choices << row;
    addRow(row);
    connect(row, &ChoiceRow::optionEdited, this, [this, &choice](Option option) { emit choiceEdited(choice, option); });
}

void InputPanel::addSwitch(const Switch& onOff)
{
    auto* row = new SwitchRow(onOff);
    m_switches << row;
    addRow(row);
    connect(row, &SwitchRow::onEdited, this, [this, &onOff](bool on) { emit switchEdited(onOff, on); });
}

void InputPanel::addRow(InputRow* row)
{
    m_groups.last()->addRow(row);
    connect(row, &InputRow::editStarted, this, &InputPanel::editStarted);
    connect(row, &InputRow::editFinished, this, &InputPanel::editFinished);
}

QuietButton* InputPanel::addGroupButton(std::string_view name, const QString& text)
{
    const auto group =
        std::find_if(m_groups.begin(), m_groups.end(), [name](const InputGroup* each) { return each->name() == name; });
    Q_ASSERT(group != m_groups.end());
    return (*group)->addButton(text);
}

void InputPanel::makeNotes()
{
    m_notesGroup = new QWidget(m_content);
    auto* layout = new QVBoxLayout(m_notesGroup);
    layout->setContentsMargins(0, 0, 0, inputPanelEdge);
    layout->setSpacing(0);
    layout->addWidget(makeInputHeading(tr("Notes"), m_notesGroup));
    m_notes = new NotesField(m_notesGroup);
    m_notes->setObjectName(QStringLiteral("notes"));
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(rowInset, 0, rowInset, 0);
    inset->addWidget(m_notes);
    layout->addLayout(inset);
    m_layout->addWidget(m_notesGroup);

    connect(m_notes, &NotesField::editStarted, this, &InputPanel::editStarted);
    connect(m_notes, &NotesField::notesEdited, this, &InputPanel::notesEdited);
    connect(m_notes, &NotesField::editFinished, this, &InputPanel::editFinished);
}

void InputPanel::makeFoot()
{
    m_suggest = new QuietButton(tr("± Suggest ranges"), this);
    m_suggest->setObjectName(QStringLiteral("suggest_ranges"));
    m_suggest->setAccessibleName(tr("Suggest ranges"));
    m_suggest->setToolTip(tr("Gives the five inputs that matter most ± 20 %"));
    m_remove = new QuietButton(tr("Remove ranges"), this);
    m_remove->setObjectName(QStringLiteral("remove_ranges"));
    m_remove->setAccessibleName(tr("Remove ranges"));
    m_remove->setToolTip(tr("Every input counts as certain again"));
    m_remove->hide();
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(sideOfRows, 5, inputPanelEdge, 4);
    foot->addWidget(m_suggest);
    foot->addStretch();
    foot->addWidget(m_remove);
    static_cast<QBoxLayout*>(layout())->addLayout(foot);
    connect(m_suggest, &QAbstractButton::clicked, this, &InputPanel::suggestRangesWanted);
    connect(m_remove, &QAbstractButton::clicked, this, &InputPanel::removeRangesWanted);
}

void InputPanel::setScenario(const Scenario& scenario)
{
    for (ParameterRow* row : m_parameters) {
        row->setValue(scenario.parameters.*row->parameter().member);
        row->setProvenance(provenanceOf(scenario, row->parameter()));
    }
    showRanges(scenario);
    for (ChoiceRow* row : m_choices)
        row->setOption(scenario.choices.*row->choice().member);
    for (SwitchRow* row : m_switches)
        row->setOn(scenario.choices.*row->onOff().member);
    m_notes->setNotes(toQString(scenario.notes));
}

void InputPanel::showRanges(const Scenario& scenario)
{
    for (ParameterRow* row : m_parameters) {
        const auto range = scenario.ranges.find(row->parameter().id);
        row->setRange(range == scenario.ranges.end() ? std::nullopt : std::optional(range->second));
    }
    m_remove->setVisible(!scenario.ranges.empty());
}

ParameterRow* InputPanel::rowFor(const Parameter& parameter) const
{
    return m_parameters[&parameter - parameterTable.data()]; // the rows stand in the table's order
}

void InputPanel::setFlipMarks(const std::vector<FlipLine>& flips)
{
    for (ParameterRow* row : m_parameters) {
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
    rowFor(breakeven::rowOf(&Parameters::routedShare))->slider()->setBest(share, sentence);
}

void InputPanel::showRows()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    const bool all = m_tier->current() == AllTiers;
    m_content->setUpdatesEnabled(false);
    bool any = false;
    for (InputGroup* group : m_groups)
        any |= group->showRows(
            [&](const InputRow& row) { return words.isEmpty() ? all || isEssential(row.id()) : row.matches(words); });
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
