// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/break_even_chart.h"
#include "widgets/charts/base/plot_view.h"
#include "widgets/charts/curves/band_work.h"

#include <memory>
#include <optional>

class QGestureEvent;
class QMouseEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace breakeven {

class BreakEvenPlot;
class ChartReadout;
struct Currency;

/// The break-even chart on screen: pan, zoom, the volume line as a handle, costs under the pointer. Its axes stand
/// still while something is dragged; a user's zoom stays until the view is reset.
class BreakEvenView : public PlotView {
    Q_OBJECT
public:
    explicit BreakEvenView(QWidget* parent = nullptr);
    ~BreakEvenView() override;

    void tell(ViewRequest& request) const override;
    [[nodiscard]] std::optional<Option> optionUnder(QPoint point) const override;
    [[nodiscard]] int fullHeight(int width, int plot) const override;
    void setLogarithmic(bool logarithmic);
    [[nodiscard]] bool isLogarithmic() const { return m_frame.logarithmic; }
    [[nodiscard]] bool isZoomed() const { return m_zoomed; }
    [[nodiscard]] const ChartFrame& frame() const { return m_frame; }
    /// The plot itself, within this widget.
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] double xOf(double volume) const;
    /// Width in the upper right corner that controls over it take.
    void setCornerRoom(int width);

public slots:
    /// The frame that fits.
    void resetView();

signals:
    void volumeEditStarted();
    void volumeEdited(double volume);
    void volumeEditFinished();
    void zoomedChanged(bool zoomed);
    /// The focus that was last chosen was no choice; the one before is wanted again.
    void focusTakenBack(breakeven::Option before);

protected:
    void showTheme(const Theme& theme) override;
    void showNew() override;
    void settle() override;
    void showPresented() override;
    void draw() override;
    void hover(QPointF point) override;
    void click(QPointF point) override { chooseFocusAt(point); }
    [[nodiscard]] PlotStops stops() const override;
    void showStop(const PlotStops::Stop& stop) override;
    void leave() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readAt(double volume, QPointF point);
    enum class Drag { None, Pending, Volume, Pan };

    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void wheel(const QWheelEvent& event);
    void pinch(const QNativeGestureEvent& event);
    bool spread(const QGestureEvent& event);
    void zoom(double factor, QPointF anchor, bool volume, bool cost);
    void pan(QPointF by);
    void setZoomed(bool zoomed);
    void moveVolumeTo(double x, bool free);
    void chooseFocusAt(QPointF point);
    void takeBackClick();
    [[nodiscard]] bool nearVolumeLine(QPointF point) const;
    void layOut();
    void fitFrame();

    std::unique_ptr<BreakEvenPlot> m_drawing;
    ChartReadout* m_readout;
    BandWork m_bands;
    std::optional<VolumeAxis> m_bandAxis; ///< along which they were asked for; none where they are due again
    OptionSet m_reserved;                 ///< the labels that there is room for …
    const Currency* m_reservedFor{};      ///< … with amounts in it …
    QSize m_laidOut;                      ///< … in a plot of this size
    ChartFrame m_frame;
    bool m_zoomed = false;
    Drag m_drag = Drag::None;
    QPointF m_pressedAt;
    QPointF m_lastPoint;
    double m_takenVolume = 0;            ///< when its line was taken …
    double m_takenBeside = 0;            ///< … that many pixels beside it
    std::optional<Option> m_focusBefore; ///< the click that a double click may become of
};

} // namespace breakeven
