// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/painted_texts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QFontMetricsF>
#include <QLabel>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>

#include <qcustomplot.h>

#include <cmath>

namespace breakeven::test {

namespace {

/// Notes texts, and paints nothing.
class TextEngine : public QPaintEngine {
public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& now) override
    {
        if (now.state().testFlag(DirtyTransform))
            m_transform = now.transform();
        if (now.state().testFlag(DirtyClipEnabled) && !now.isClipEnabled())
            m_clip = QRectF();
        if (now.state().testFlag(DirtyClipRegion))
            clip(m_transform.mapRect(QRectF(now.clipRegion().boundingRect())), now.clipOperation());
        if (now.state().testFlag(DirtyClipPath))
            clip(m_transform.mapRect(now.clipPath().boundingRect()), now.clipOperation());
    }
    void drawTextItem(const QPointF& baseline, const QTextItem& item) override
    {
        if (item.text().trimmed().isEmpty() || painter()->opacity() == 0 || painter()->pen().color().alpha() == 0)
            return;
        const QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text()).translated(baseline);
        QRectF allowed = systemClip().isEmpty() ? QRectF() : QRectF(systemClip().boundingRect());
        if (m_clip.isValid())
            allowed = allowed.isValid() ? allowed.intersected(m_clip) : m_clip;
        if (continuesLast(baseline, item)) {
            PaintedText& last = texts.back();
            last.text = m_last.fromRightToLeft ? item.text() + last.text : last.text + item.text();
            m_last.line |= ink;
            last.outline = m_transform.map(QPolygonF(m_last.line));
            last.ink = m_transform.mapRect(m_last.line);
        } else {
            texts.push_back({item.text(), m_transform.map(QPolygonF(ink)), m_transform.mapRect(ink), allowed,
                             item.font().pixelSize()});
            m_last.line = ink;
        }
        m_last.baseline = baseline;
        m_last.width = item.width();
        m_last.font = item.font();
        m_last.transform = m_transform;
        m_last.clip = m_clip;
    }
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    [[nodiscard]] Type type() const override { return User; }
    using QPaintEngine::drawPolygon;

    std::vector<PaintedText> texts;

private:
    /// A text that needs several fonts, as Japanese with figures does, is painted in pieces that adjoin each other.
    [[nodiscard]] bool continuesLast(const QPointF& baseline, const QTextItem& item)
    {
        constexpr double near = 0.51; // of a pixel, to which places are rounded
        QFont font = item.font();
        font.setUnderline(m_last.font.underline()); // which the letter of a shortcut has
        if (texts.empty() || font != m_last.font || m_transform != m_last.transform || m_clip != m_last.clip ||
            std::abs(baseline.y() - m_last.baseline.y()) > near)
            return false;
        m_last.fromRightToLeft = std::abs(baseline.x() + item.width() - m_last.baseline.x()) <= near;
        return m_last.fromRightToLeft || std::abs(m_last.baseline.x() + m_last.width - baseline.x()) <= near;
    }
    void clip(const QRectF& area, Qt::ClipOperation operation)
    {
        m_clip = operation == Qt::IntersectClip && m_clip.isValid() ? m_clip.intersected(area)
                 : operation == Qt::NoClip                          ? QRectF()
                                                                    : area;
    }

    struct Piece {
        QPointF baseline;
        double width = 0;
        QFont font;
        QTransform transform;
        QRectF clip;
        QRectF line; ///< that it is part of: where its letters are, before they are turned
        bool fromRightToLeft = false;
    };

    QTransform m_transform;
    QRectF m_clip;
    Piece m_last;
};

class TextDevice : public QPaintDevice {
public:
    explicit TextDevice(QSize size) : m_size(size) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] std::vector<PaintedText>& texts() { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth: return 32;
        default: return 96;
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

/// A plot shows a picture of what it has painted: it is asked to paint again.
void addTextsOf(QCustomPlot& plot, const QWidget& window, std::vector<PaintedText>& texts)
{
    TextDevice device(plot.size());
    QCPPainter painter;
    painter.begin(&device);
    plot.toPainter(&painter, plot.width(), plot.height());
    painter.end();
    const QPointF offset = plot.mapTo(&window, QPoint());
    const QRectF visible = QRectF(plot.visibleRegion().boundingRect()).translated(offset);
    for (PaintedText& text : device.texts()) {
        text.ink.translate(offset);
        text.outline.translate(offset);
        text.window = visible;
        texts.push_back(text);
    }
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// Texts of the window that end in an ellipsis by themselves.
QSet<QString> wholeTexts(const QWidget& window)
{
    QSet<QString> whole;
    for (const auto* button : window.findChildren<QAbstractButton*>())
        whole << plain(button->text());
    for (const auto* label : window.findChildren<QLabel*>())
        whole << plain(label->text());
    for (const auto* action : window.findChildren<QAction*>())
        whole << plain(action->text());
    return whole;
}

/// Whether people can scroll sideways to what stands at a place.
bool scrolls(const QWidget& window, QPoint place)
{
    for (const QWidget* at = window.childAt(place); at != nullptr; at = at->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(at))
            if (area->horizontalScrollBar()->maximum() > 0)
                return true;
    return false;
}

QString described(const PaintedText& text)
{
    return QStringLiteral("“%1” at %2, %3").arg(text.text).arg(qRound(text.ink.left())).arg(qRound(text.ink.top()));
}

} // namespace

std::vector<PaintedText> paintedTexts(QWidget& window)
{
    TextDevice device(window.size());
    window.render(&device);
    std::vector<PaintedText> texts = std::move(device.texts());
    for (auto* plot : window.findChildren<QCustomPlot*>())
        if (plot->isVisible())
            addTextsOf(*plot, window, texts);
    std::erase_if(texts, [&window](const PaintedText& text) {
        const QRectF area = text.window.isValid() ? text.window : QRectF(window.rect());
        return !text.ink.intersects(area);
    });
    return texts;
}

QStringList cutTexts(QWidget& window, const std::vector<PaintedText>& texts)
{
    constexpr double slack = 1.5; // of letters that lean out
    const QSet<QString> whole = wholeTexts(window);
    QStringList cut;
    for (const PaintedText& text : texts) {
        const QRectF area = text.window.isValid() ? text.window : QRectF(window.rect());
        const bool sticksOut = text.ink.left() < area.left() - slack || text.ink.right() > area.right() + 1 + slack;
        if (sticksOut && !scrolls(window, text.ink.intersected(area).center().toPoint()))
            cut << described(text) + QStringLiteral(" is cut off at %1 to %2").arg(area.left()).arg(area.right());
        else if (!sticksOut && text.text.contains(QChar(0x2026)) && !whole.contains(text.text))
            cut << described(text) + QStringLiteral(" is elided");
    }
    return cut;
}

QStringList pointedNumbers(const std::vector<PaintedText>& texts)
{
    static const QRegularExpression pointed(QStringLiteral("(?<![\\w.\\-])\\d+\\.(\\d{1,2}|\\d{4,})(?![\\d.\\w])"));
    static const QRegularExpression versions(QStringLiteral("(Llama|GPT|Qwen|Gemma|Phi|Claude|Gemini|Mistral|Granite|"
                                                            "DeepSeek|Grok|Breakeven|Qt|Haiku|Sonnet|Opus|Fable) [\\d.]+"
                                                            "(( to | / )[\\d.]+)?"));
    QStringList found;
    for (const PaintedText& text : texts)
        if (QString(text.text).remove(versions).contains(pointed))
            found << described(text) + QStringLiteral(" has a number in another language's form");
    return found;
}

QStringList overlappingTexts(const std::vector<PaintedText>& texts)
{
    constexpr double touch = 1; // in each direction, before it is seen
    QStringList overlaps;
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            if (!texts[i].ink.intersects(texts[j].ink))
                continue;
            const auto seen = [](const PaintedText& text) {
                return text.window.isValid() ? text.outline.intersected(QPolygonF(text.window)) : text.outline;
            };
            const QRectF both = seen(texts[i]).intersected(seen(texts[j])).boundingRect();
            if (both.width() > touch && both.height() > touch)
                overlaps << described(texts[i]) + QStringLiteral(" stands on ") + described(texts[j]);
        }
    return overlaps;
}

} // namespace breakeven::test
