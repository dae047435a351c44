// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/qualitative/qualitative_layout.h"

#include "core/advice/fit/qualitative_words.h"
#include "core/inputs/row_labels.h"
#include "widgets/charts/qualitative/approach_marks.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double qualitativeEdge = 16;
constexpr double rowsTop = 40;
constexpr double leastPitch = 42;
constexpr double lowRowsTop = 32; ///< where the rows are lower than that
constexpr double lowPitch = 30;
constexpr double underRows = 4;     ///< where no notes are, so that the last row's texts are whole
constexpr double roomPitch = 32.25; ///< before a room, in which all texts of a row are whole
constexpr double narrowest = 620;   ///< where the scales need all the room that texts can leave
constexpr double mostPitch = 88;
constexpr double besideName = 44; ///< in the order: mark and room
constexpr double mostOrderPitch = 56;
constexpr double besideScale = 30; ///< for dots that stand beside its ends
constexpr double aboveNotes = 10;
constexpr double qualitativeNoteLine = 17;
constexpr int noteSize = 12;
constexpr int mostQualitativeNoteLines = 12;
constexpr double barGap = 3;
constexpr double barRoom = 6; ///< around a bar, in which a click is on it

constexpr double qualityRows = static_cast<double>(qualityTable.size());

WrappedText notesFor(const Qualitative& qualitative, double width)
{
    QString text = toQString(qualitativeNotes(qualitative));
    text.replace(u'–', QStringLiteral("–\u2060")); // "5–15" stays one word
    return wrapText(text, textFont(noteSize), width - 2 * qualitativeEdge, mostQualitativeNoteLines);
}

double notesHeight(const WrappedText& notes)
{
    return aboveNotes + static_cast<double>(notes.lines.size()) * qualitativeNoteLine + qualitativeEdge / 2;
}

double qualityNameWidth(int text)
{
    const QFontMetricsF metrics(textFont(text, QFont::Medium));
    double widest = 0;
    for (const QualityInfo& row : qualityTable)
        widest = std::max(widest, metrics.horizontalAdvance(toQString(nameOf(row.quality))));
    return std::ceil(widest);
}

double orderWidth(int text)
{
    const QFontMetricsF metrics(textFont(text, QFont::DemiBold));
    double widest = 0;
    for (const ApproachInfo& row : approachTable)
        widest = std::max(widest, metrics.horizontalAdvance(QStringLiteral("5. ") + toQString(nameOf(row.approach))));
    return std::ceil(widest) + besideName;
}

} // namespace

QualitativeLayout::QualitativeLayout(QSizeF size, const Qualitative& qualitative)
    : m_size(size), m_notes(notesFor(qualitative, size.width()))
{
    m_rowsTop = rowsTop;
    double notes = notesHeight(m_notes);
    if (size.height() < rowsTop + qualityRows * leastPitch + notes) {
        m_notes = {};
        notes = underRows;
    }
    const bool low = size.height() < rowsTop + qualityRows * leastPitch;
    if (low)
        m_rowsTop = lowRowsTop;
    m_pitch = std::clamp((size.height() - m_rowsTop - notes) / qualityRows, low ? lowPitch : leastPitch, mostPitch);
    const bool wide = size.width() > 760;
    m_text = low || size.width() < narrowest ? 12 : m_pitch < 46 || !wide ? 14 : m_pitch < 54 ? 15 : 17;
    m_small = std::max(m_text - 3, 12);
    m_orderLeft = std::floor(size.width() - qualitativeEdge - orderWidth(m_text));
    m_scaleLeft = qualitativeEdge + std::max(qualityNameWidth(m_text), 118.0) + besideScale;
    constexpr double shortestScale = 40;
    if (m_orderLeft - 2 * besideScale + 8 < m_scaleLeft + shortestScale)
        m_orderLeft = std::floor(size.width()) + besideScale; // it has no room
    m_scaleRight = std::max(m_orderLeft - 2 * besideScale + 8, m_scaleLeft + shortestScale);
    const double unit = (m_scaleRight - m_scaleLeft) / (highestScore - lowestScore);
    m_dot = std::clamp(std::min(unit / 3, m_pitch * 0.42), 12.0, 28.0);
    for (const Quality quality : enumerators<Quality>) {
        std::vector<double> wanted;
        for (const QualityScore& score : qualitative.scores[quality])
            wanted.push_back(xOf(score.inForce));
        const double overhang = besideScale - m_dot / 2;
        const std::vector<double> places =
            spreadApart(wanted, m_dot + 2, m_scaleLeft - overhang, m_scaleRight + overhang);
        std::copy(places.begin(), places.end(), m_x[quality].begin());
    }
}

double QualitativeLayout::rowTop(Quality quality) const
{
    return m_rowsTop + m_pitch * static_cast<double>(quality);
}

QRectF QualitativeLayout::title() const
{
    return {qualitativeEdge, 8, m_orderLeft - 2 * qualitativeEdge, 22};
}

QRectF QualitativeLayout::row(Quality quality) const
{
    return {qualitativeEdge / 2, rowTop(quality), m_scaleRight + besideScale - qualitativeEdge / 2, m_pitch};
}

QRectF QualitativeLayout::name(Quality quality) const
{
    const double height = m_text + 6;
    return {qualitativeEdge, scaleY(quality) - height / 2, m_scaleLeft - besideScale - qualitativeEdge, height};
}

QRectF QualitativeLayout::weightWord(Quality quality) const
{
    const double width = QFontMetricsF(textFont(m_small))
                             .horizontalAdvance(QCoreApplication::translate("breakeven::QualityScales", "Weight")) +
                         6;
    return {qualitativeEdge, scaleY(quality) + m_dot / 2 + 2, std::ceil(width), static_cast<double>(m_small) + 4};
}

QRectF QualitativeLayout::weightBar(Quality quality, int weight) const
{
    const QRectF word = weightWord(quality);
    const double width = std::clamp((m_scaleLeft - besideScale - word.right()) / highestWeight - barGap, 6.0, 12.0);
    return {word.right() + (weight - 1) * (width + barGap), std::round(word.center().y() - 3), width, 7};
}

double QualitativeLayout::scaleY(Quality quality) const
{
    return std::round(rowTop(quality) + m_pitch / 2 - m_small / 2.0 - 1);
}

double QualitativeLayout::xOf(double score) const
{
    return m_scaleLeft + (score - lowestScore) / (highestScore - lowestScore) * (m_scaleRight - m_scaleLeft);
}

QRectF QualitativeLayout::scales() const
{
    return {m_scaleLeft - besideScale, m_rowsTop, m_scaleRight - m_scaleLeft + 2 * besideScale, m_pitch * qualityRows};
}

double QualitativeLayout::exactScoreAt(double x) const
{
    return lowestScore + (x - m_scaleLeft) / (m_scaleRight - m_scaleLeft) * (highestScore - lowestScore);
}

int QualitativeLayout::scoreAt(double x) const
{
    return static_cast<int>(std::round(std::clamp(exactScoreAt(x), double{lowestScore}, double{highestScore})));
}

QPointF QualitativeLayout::dot(const QualityDot& dot) const
{
    return {m_x[dot.quality][dot.approach], scaleY(dot.quality)};
}

QRectF QualitativeLayout::orderTitle() const
{
    return {m_orderLeft, 8, m_size.width() - qualitativeEdge - m_orderLeft, 22};
}

QRectF QualitativeLayout::orderRow(std::size_t index) const
{
    const double pitch = std::min(m_pitch * qualityRows / static_cast<double>(approachTable.size()), mostOrderPitch);
    return {m_orderLeft, m_rowsTop + static_cast<double>(index) * pitch, m_size.width() - qualitativeEdge - m_orderLeft,
            pitch};
}

QRectF QualitativeLayout::readout() const
{
    const QRectF last = orderRow(approachTable.size() - 1);
    const double top = last.bottom() + aboveNotes;
    return {last.left(), top, last.width(), std::max(notes().top() - aboveNotes - top, 0.0)};
}

QRectF QualitativeLayout::notes() const
{
    return {qualitativeEdge, m_rowsTop + qualityRows * m_pitch + aboveNotes, m_size.width() - 2 * qualitativeEdge,
            static_cast<double>(m_notes.lines.size()) * qualitativeNoteLine};
}

std::optional<QualityDot> QualitativeLayout::dotAt(QPointF point) const
{
    const double reach = m_dot / 2 + 1;
    for (const QualityInfo& quality : qualityTable)
        for (const ApproachInfo& approach : approachTable) {
            const QualityDot each{quality.quality, approach.approach};
            const QPointF away = point - dot(each);
            if (std::abs(away.x()) <= reach && std::abs(away.y()) <= reach)
                return each;
        }
    return std::nullopt;
}

std::optional<std::pair<Quality, int>> QualitativeLayout::weightAt(QPointF point) const
{
    for (const QualityInfo& row : qualityTable)
        for (int weight = 1; weight <= highestWeight; ++weight)
            if (weightBar(row.quality, weight).adjusted(-barGap / 2, -barRoom, barGap / 2, barRoom).contains(point))
                return std::pair{row.quality, weight};
    return std::nullopt;
}

std::optional<Quality> QualitativeLayout::scaleAt(QPointF point) const
{
    if (point.x() < m_scaleLeft - besideScale || point.x() > m_scaleRight + besideScale)
        return std::nullopt;
    for (const QualityInfo& row : qualityTable)
        if (std::abs(point.y() - scaleY(row.quality)) <= m_dot / 2 + 1)
            return row.quality;
    return std::nullopt;
}

std::optional<std::size_t> QualitativeLayout::orderAt(QPointF point) const
{
    for (std::size_t i = 0; i < approachTable.size(); ++i)
        if (orderRow(i).contains(point))
            return i;
    return std::nullopt;
}

int QualitativeLayout::leastHeight(int width, const Qualitative& qualitative)
{
    return static_cast<int>(std::ceil(rowsTop + qualityRows * leastPitch + notesHeight(notesFor(qualitative, width))));
}

int QualitativeLayout::heightForRoom()
{
    return static_cast<int>(std::ceil(lowRowsTop + qualityRows * roomPitch));
}

} // namespace breakeven
