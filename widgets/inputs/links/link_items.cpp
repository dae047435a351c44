// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/links/link_items.h"

#include "core/inputs/row_labels.h"
#include "core/inputs/typed/typed_value.h"
#include "core/scenario/correlations.h"
#include "core/scenario/edits.h"
#include "core/scenario/links.h"
#include "widgets/plain_text.h"
#include "widgets/text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

void LinkItems::setScenario(const Scenario& scenario)
{
    const bool sameLinks = scenario.correlations == m_scenario.correlations;
    m_scenario = scenario;
    if (std::vector<const Parameter*> inputs = rangedParameters(scenario); inputs != m_inputs) {
        beginResetModel();
        m_inputs = std::move(inputs);
        m_refused = {};
        endResetModel();
        emit refusedChanged();
    } else if (!sameLinks) {
        setRefused({});
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int LinkItems::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_inputs.size());
}

int LinkItems::columnCount(const QModelIndex& parent) const
{
    return rowCount(parent);
}

Qt::ItemFlags LinkItems::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.row() == index.column() ? plain : plain | Qt::ItemIsEditable;
}

const Correlation* LinkItems::correlationAt(const QModelIndex& index) const
{
    const auto found = std::ranges::find_if(m_scenario.correlations, [&](const Correlation& pair) {
        return pair.links(input(index.row()).id, input(index.column()).id);
    });
    return found == m_scenario.correlations.end() ? nullptr : &*found;
}

double LinkItems::valueAt(const QModelIndex& index) const
{
    if (index.row() == index.column())
        return 1;
    const Correlation* pair = correlationAt(index);
    return pair == nullptr ? 0 : pair->value;
}

/// For who can't see where the cell stands.
QString LinkItems::words(const QModelIndex& index) const
{
    const Parameter& of = input(index.row());
    const Parameter& with = input(index.column());
    if (index.row() == index.column())
        return tr("%1 with itself: 1").arg(toQString(labelOf(of)));
    const QString pair = toQString(pairInWords(of, with));
    if (m_refused.index == index)
        return tr("%1: %2, refused").arg(pair, m_refused.text);
    const Correlation* link = correlationAt(index);
    return link == nullptr ? tr("%1: not linked").arg(pair)
                           : tr("%1: %2").arg(pair, toQString(Quantity::plain(link->value)));
}

QVariant LinkItems::data(const QModelIndex& index, int role) const
{
    const bool isRefused = m_refused.index == index;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: {
        if (isRefused)
            return m_refused.text;
        if (index.row() == index.column())
            return QStringLiteral("1");
        const Correlation* link = correlationAt(index);
        return link == nullptr ? QString() : toQString(Quantity::plain(link->value));
    }
    case Qt::AccessibleTextRole: return words(index);
    case Qt::AccessibleDescriptionRole: return isRefused ? m_refused.reason : QString();
    case Qt::ToolTipRole: return plainToolTip(words(index));
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    default: return {};
    }
}

QVariant LinkItems::headerData(int section, Qt::Orientation, int role) const
{
    if (section >= rowCount())
        return {}; // a header asks for what went before it is told
    const QString label = toQString(labelOf(input(section)));
    switch (role) {
    case Qt::DisplayRole: return label;
    case Qt::ToolTipRole: return plainToolTip(label);
    default: return {};
    }
}

bool LinkItems::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.row() == index.column())
        return false;
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    double number = 0; // no link
    if (!text.isEmpty()) {
        const Result<double> typed = parseTyped(correlationFigure, text.toStdString(), shownCatalog());
        if (!typed) {
            refuse(index, text, toQString(typed.error().what));
            return false;
        }
        number = *typed;
    }
    const Parameter& first = input(index.row());
    const Parameter& second = input(index.column());
    const std::optional<double> wanted = number == 0 ? std::nullopt : std::optional(number);
    if (const Result<Scenario> linked = withCorrelation(m_scenario, first, second, wanted); !linked) {
        const bool isNumberOfLink = std::abs(number) < 1; // but none that the other links allow
        refuse(index, text,
               toQString(isNumberOfLink ? withWhatIsPossible(linked.error().what, m_scenario, first, second)
                                        : linked.error().what));
        return false;
    }
    setRefused({});
    emit linkEdited(first, second, wanted);
    return true;
}

void LinkItems::refuse(const QModelIndex& index, const QString& text, const QString& reason)
{
    setRefused({index, text, reason});
}

void LinkItems::restore()
{
    setRefused({});
}

void LinkItems::setRefused(const Refused& refused)
{
    const QModelIndex before = std::exchange(m_refused, refused).index;
    for (const QModelIndex& changed : {before, refused.index})
        if (changed.isValid())
            emit dataChanged(changed, changed);
    if (before.isValid() || refused.index.isValid())
        emit refusedChanged();
}

} // namespace breakeven
