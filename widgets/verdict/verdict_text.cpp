// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/verdict_text.h"

#include "core/inputs/row_labels.h"
#include "widgets/accessibility/spoken_role.h"
#include "widgets/controls/paint.h"
#include "widgets/controls/quiet_button.h"
#include "widgets/measured_text.h"
#include "widgets/plain_text.h"
#include "widgets/sentences.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QToolTip>
#include <QtMath>

#include <utility>

namespace breakeven {

namespace {

constexpr int headlineLine = 27;
constexpr int verdictHeadlineLines = 2;
constexpr int restLine = 18;
constexpr int verdictGap = 4;
constexpr int wideVerdict = 1500;     ///< for the small sentences on one line, nearly always
constexpr int narrowBrief = 800;      ///< below it a brief one takes two
constexpr int narrowVerdict = 760;    ///< below it they take three …
constexpr int narrowestVerdict = 560; ///< … and below it four

int restLinesFor(int width, VerdictDetail detail)
{
    if (detail == VerdictDetail::Shortest)
        return 1;
    if (detail == VerdictDetail::Brief) // room for both options that may be cheaper than all that is spoken of
        return width < narrowBrief ? 2 : 1;
    return width < narrowestVerdict ? 4 : width < narrowVerdict ? 3 : width < wideVerdict ? 2 : 1;
}

/// In the room of so many lines, up to three steps smaller if it is whole then: some languages take more room.
WrappedText fitRest(const QString& text, int width, int lines)
{
    for (const int size : {13, 12, 11, 10})
        if (WrappedText whole = wrapText(text, textFont(size), width, lines * restLine / pitchOf(textFont(size)));
            !whole.elided)
            return whole;
    return wrapText(text, textFont(13), width, lines);
}

} // namespace

VerdictText::VerdictText(QWidget* parent)
    : QWidget(parent), m_theme(&Theme::light()), m_show(new QuietButton(QString(), this))
{
    speakAs(*this, QAccessible::StaticText);
    m_show->setObjectName(QStringLiteral("show_cheaper"));
    m_show->setFont(textFont(13));
    m_show->hide();
    connect(m_show, &QAbstractButton::clicked, this, [this] { emit showWanted(*m_offered); });
}

int VerdictText::heightFor(int width, VerdictDetail detail)
{
    return verdictHeadlineLines * headlineLine + verdictGap + restLinesFor(width, detail) * restLine;
}

bool VerdictText::isWholeInBrief(int width) const
{
    const int unused = verdictHeadlineLines - static_cast<int>(wrapHeadline(m_headline, width).lines.size());
    return !wrapText(m_rest, textFont(13), width, restLinesFor(width, VerdictDetail::Brief) + std::max(unused, 0))
                .elided;
}

void VerdictText::setTheme(const Theme& theme)
{
    m_theme = &theme;
    QPalette link = m_show->palette();
    link.setColor(mutedRole, theme.accent);
    m_show->setPalette(link);
    update();
}

void VerdictText::offerToShow(std::optional<Option> option)
{
    if (option == m_offered)
        return;
    m_offered = option;
    m_show->setVisible(option && !isBrief());
    if (option)
        m_show->setAccessibleName(tr("Show %1").arg(toQString(nameOf(*option))));
    wrap();
}

void VerdictText::setVerdict(const std::vector<std::string>& sentences, Option focus)
{
    const QString headline = toQString(sentences.front());
    QStringList others;
    for (std::size_t i = 1; i < sentences.size(); ++i)
        others << toQString(sentences[i]);
    const QString rest = joinedSentences(others);
    if (headline == m_headline && rest == m_rest) // they name the focus
        return;
    m_focus = focus;
    m_headline = headline;
    m_rest = rest;
    setAccessibleName(joinedSentences({headline, rest}));
    wrap();
}

void VerdictText::setBriefRest(const std::vector<std::string>& sentences)
{
    QStringList rest;
    for (const std::string& sentence : sentences)
        rest << toQString(sentence);
    if (std::exchange(m_briefRest, rest) != rest && isBrief())
        wrap();
}

void VerdictText::setDetail(VerdictDetail detail)
{
    if (std::exchange(m_detail, detail) == detail)
        return;
    m_show->setVisible(m_offered && !isBrief());
    wrap();
}

int VerdictText::restTop() const
{
    return static_cast<int>(std::max(m_headlineLines.lines.size(), qsizetype{1})) * headlineLine + verdictGap;
}

std::vector<QRect> VerdictText::lineAreas() const
{
    std::vector<QRect> areas;
    areas.reserve(static_cast<std::size_t>(m_headlineLines.lines.size() + m_restLines.lines.size()));
    for (int i = 0; i < m_headlineLines.lines.size(); ++i)
        areas.emplace_back(0, i * headlineLine, width(), headlineLine);
    for (int i = 0; i < m_restLines.lines.size(); ++i)
        areas.emplace_back(0, restTop() + i * pitchOf(m_restLines.font), width(), pitchOf(m_restLines.font));
    return areas;
}

/// Once it is seen. Only lines that differ are painted anew: text is dear to paint, and most of it stays while a slider
/// is dragged.
void VerdictText::wrap()
{
    if (!isVisible())
        return;
    const WrappedText oldHeadline = std::exchange(m_headlineLines, wrapHeadline(m_headline, width()));
    const int unused = verdictHeadlineLines - static_cast<int>(m_headlineLines.lines.size());
    const int most = restLinesFor(width(), m_detail) + std::max(unused, 0);
    const WrappedText oldRest = std::exchange(m_restLines, isBrief() ? wrappedBriefRest(most) : wrappedRest(most));
    placeOffer();
    const QStringList before = oldHeadline.lines + oldRest.lines;
    const QStringList after = m_headlineLines.lines + m_restLines.lines;
    if (oldHeadline.font != m_headlineLines.font || oldRest.font != m_restLines.font ||
        oldHeadline.lines.size() != m_headlineLines.lines.size() || before.size() != after.size()) {
        update();
        return;
    }
    const std::vector<QRect> areas = lineAreas();
    for (int i = 0; i < after.size(); ++i)
        if (before[i] != after[i])
            update(areas[static_cast<std::size_t>(i)]);
}

/// With room for what is offered behind them, as for a word of its width; where they are cut off, that says what it is
/// by itself.
WrappedText VerdictText::wrappedRest(int lines)
{
    if (!m_offered)
        return fitRest(m_rest, width(), lines);
    for (const QString& words : {tr("Show it"), m_show->accessibleName()}) {
        m_show->setText(words);
        const QString letter(u'M');
        const QString place = letter.repeated(qCeil(m_show->sizeHint().width() / textWidth(letter, textFont(10))));
        WrappedText wrapped = fitRest(m_rest + u' ' + place, width(), lines);
        QString& last = wrapped.lines.last();
        if (wrapped.elided || !last.endsWith(place))
            continue;
        last = last.chopped(place.size()).trimmed();
        return wrapped;
    }
    return fitRest(m_rest, width() - m_show->sizeHint().width(), lines);
}

/// As many whole sentences as there is room for; the others are in the tooltip.
WrappedText VerdictText::wrappedBriefRest(int lines) const
{
    QString rest;
    bool isAll = true;
    WrappedText wrapped{textFont(13), {}, false};
    for (const QString& sentence : m_briefRest) {
        const QString longer = joinedSentences({rest, sentence});
        WrappedText more = wrapText(longer, textFont(13), width(), lines); // never smaller: a room reads it
        if (more.elided) {
            isAll = false;
            continue;
        }
        rest = longer;
        wrapped = std::move(more);
    }
    wrapped.elided = !isAll;
    return wrapped;
}

void VerdictText::placeOffer()
{
    if (!m_offered || isBrief() || m_restLines.lines.isEmpty())
        return;
    const QSize size = m_show->sizeHint();
    const auto above = static_cast<int>(m_restLines.lines.size()) - 1;
    const int left = qCeil(textWidth(m_restLines.lines.constLast(), m_restLines.font));
    const int pitch = pitchOf(m_restLines.font);
    m_show->setGeometry(left, restTop() + above * pitch - (size.height() - pitch) / 2, size.width(), size.height());
}

void VerdictText::resizeEvent(QResizeEvent*)
{
    wrap();
}

void VerdictText::showEvent(QShowEvent*)
{
    wrap();
}

bool VerdictText::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const bool onHeadline = help->pos().y() < restTop();
    if (onHeadline ? m_headlineLines.elided : m_restLines.elided)
        QToolTip::showText(help->globalPos(), wrappingToolTip(onHeadline ? m_headline : m_rest), this);
    else
        QToolTip::hideText();
    return true;
}

/// With the focus's name in its color, as in the chart.
void VerdictText::paintHeadlineLine(QPainter& painter, const QRect& area, const QString& line) const
{
    const QFontMetricsF metrics(m_headlineLines.font);
    const QString name = toQString(nameOf(m_focus));
    const QColor color = palette().color(QPalette::WindowText);
    qreal x = 0;
    const auto write = [&](const QString& part, const QColor& pen) {
        painter.setPen(pen);
        painter.drawText(QRectF(area).adjusted(x, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         part);
        x += metrics.horizontalAdvance(part);
    };
    const qsizetype at = line.indexOf(name);
    if (at >= 0) {
        write(line.left(at), color);
        write(name, m_theme->look(m_focus).color);
    }
    write(at < 0 ? line : line.mid(at + name.size()), color);
}

void VerdictText::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const std::vector<QRect> areas = lineAreas();
    for (int i = 0; i < static_cast<int>(areas.size()); ++i) {
        const QRect& area = areas[static_cast<std::size_t>(i)];
        const int rest = i - static_cast<int>(m_headlineLines.lines.size());
        if (!event->region().intersects(area))
            continue;
        painter.setFont(rest < 0 ? m_headlineLines.font : m_restLines.font);
        painter.setPen(palette().color(mutedRole));
        if (rest < 0)
            paintHeadlineLine(painter, area, m_headlineLines.lines[i]);
        else
            painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_restLines.lines[rest]);
    }
}

} // namespace breakeven
