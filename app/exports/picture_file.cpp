// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/picture_file.h"

#include "core/files/picture/carried_scenario.h"
#include "core/scenario/file/scenario_format.h"
#include "widgets/language/shown_catalog.h"
#include "widgets/pictures/chart_picture.h"
#include "widgets/pictures/pdf_picture.h"
#include "widgets/pictures/svg_picture.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

/// Qt does not notice everywhere that memory has run out, so there must be some to spare before it begins.
bool hasMemoryFor(QSize pixels)
{
    constexpr int spare = 64 * 1024 * 1024; // bytes; a pixel has four
    return !QImage(pixels.width(), pixels.height() + spare / (4 * pixels.width()), QImage::Format_RGB32).isNull();
}

QByteArray drawn(const Evaluation& evaluation, const PictureOptions& options, const PictureFile& file)
{
    switch (file.format) {
    case PictureFormat::Png:
        if (!hasMemoryFor(options.pixels))
            return {};
        return madeAside(options.request.pace,
                         [picture = chartPicture(evaluation, options)] { return pngBytes(picture); });
    case PictureFormat::Svg:
        return svgBytes(evaluation, options, file.outlines ? SvgText::AsOutlines : SvgText::AsText);
    case PictureFormat::Pdf: return pdfBytes(evaluation, options);
    }
    return {};
}

} // namespace

Result<std::string> pictureBytes(const Evaluation& evaluation, const PictureOptions& options, const PictureFile& file)
{
    const CurrencyShown currency(moneyOf(evaluation.scenario)); // whatever the windows show
    std::string bytes = drawn(evaluation, options, file).toStdString();
    if (bytes.empty())
        return Error{fmt::format("a picture of {} × {} pixels", options.pixels.width(), options.pixels.height()),
                     "there is not enough memory for it", Error::Kind::Outside};
    if (!file.carriesScenario)
        return bytes;
    return madeAside(options.request.pace, [&]() -> Result<std::string> {
        return withScenario(std::move(bytes), formatScenario(evaluation.scenario));
    });
}

} // namespace breakeven
