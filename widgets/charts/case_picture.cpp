// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/case_picture.h"

#include "core/charts/view_request.h"
#include "core/output/view.h"
#include "widgets/charts/views.h"
#include "widgets/theme.h"

#include <qcustomplot.h>

namespace breakeven {

namespace {

constexpr double reduction = 0.42; ///< of a chart that has room for its labels

} // namespace

QPixmap casePicture(const Evaluation& evaluation, const Theme& theme, QSize size, double pixelRatio)
{
    QPixmap picture(size * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(theme.surface);
    const QSize room = (QSizeF(size) / reduction).toSize();
    QCustomPlot plot;
    plot.setGeometry(QRect(QPoint(), room));
    plot.setViewport(QRect(QPoint(), room));
    drawView(plot, evaluation.scenario.tasks.empty() ? View::BreakEven : View::Portfolio, evaluation, {}, theme);
    QCPPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(reduction, reduction);
    plot.toPainter(&painter, room.width(), room.height());
    return picture;
}

} // namespace breakeven
