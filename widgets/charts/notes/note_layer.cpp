// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/notes/note_layer.h"

#include "widgets/theme.h"

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

const QString notesLayer = QStringLiteral("notes");

} // namespace

NoteLayer::NoteLayer(QCustomPlot& plot) : QCPLayerable(&plot), m_theme(&Theme::light())
{
    plot.addLayer(notesLayer);
    setLayer(notesLayer);
}

void NoteLayer::show(std::vector<ChartNote> notes, std::vector<NoteAxes> axes)
{
    m_notes = std::move(notes);
    m_axes = std::move(axes);
}

const NoteAxes* NoteLayer::axesOf(const Annotation& note) const
{
    const auto axes =
        std::ranges::find_if(m_axes, [&note](const NoteAxes& each) { return pixelOf(note, each).has_value(); });
    return axes == m_axes.end() ? nullptr : &*axes;
}

std::vector<QRectF> NoteLayer::areasIn(const QCustomPlot& plot)
{
    std::vector<QRectF> areas;
    const QCPLayer* layer = plot.layer(notesLayer);
    if (layer == nullptr)
        return areas;
    for (QCPLayerable* each : layer->children())
        if (auto* notes = dynamic_cast<NoteLayer*>(each)) {
            notes->place();
            for (const ChartNote& note : notes->m_notes)
                if (const QRectF box = notes->m_boxes.box(note.place); !box.isEmpty())
                    areas.push_back(box);
        }
    return areas;
}

void NoteLayer::place()
{
    std::vector<NoteBoxes::Note> seen;
    for (const auto& [place, note] : m_notes)
        if (const NoteAxes* axes = axesOf(note))
            seen.push_back(
                {place, QString::fromStdString(note.text), *pixelOf(note, *axes), note.across, note.up, areaOf(*axes)});
    m_boxes.setNotes(seen, m_others);
}

void NoteLayer::draw(QCPPainter* painter)
{
    place();
    painter->save();
    m_boxes.draw(*painter, *m_theme);
    painter->restore();
}

std::optional<std::size_t> NoteLayer::at(QPointF point) const
{
    const std::optional<std::size_t> drawn = m_boxes.at(point);
    const bool isThere = drawn && std::ranges::find(m_notes, *drawn, &ChartNote::place) != m_notes.end();
    return isThere ? drawn : std::nullopt; // it may have been removed since
}

std::optional<NoteLayer::Grip> NoteLayer::gripAt(QPointF point) const
{
    const std::optional<std::size_t> place = at(point);
    const auto shown = place ? std::ranges::find(m_notes, *place, &ChartNote::place) : m_notes.end();
    if (shown == m_notes.end())
        return std::nullopt;
    const NoteAxes* axes = axesOf(shown->note);
    if (axes == nullptr)
        return std::nullopt;
    return Grip{*place, {shown->note.across, shown->note.up}, areaOf(*axes).size()};
}

} // namespace breakeven
