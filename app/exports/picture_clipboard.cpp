// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/picture_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

#include <memory>

namespace breakeven {

Outcome copyPicture(const Evaluation& evaluation, PictureChoices choices, Pace* pace)
{
    choices.options.request.pace = pace;
    auto data = std::make_unique<QMimeData>();
    for (const auto& [format, type] : {std::pair{PictureFormat::Png, QStringLiteral("image/png")},
                                       std::pair{PictureFormat::Svg, QStringLiteral("image/svg+xml")}}) {
        PictureFile file = choices.file;
        file.format = format;
        const Result<std::string> bytes = pictureBytes(evaluation, choices.options, file);
        if (!bytes)
            return bytes.error();
        data->setData(type, QByteArray::fromStdString(*bytes));
    }
    // Some desktops know images only, not files of them.
    data->setImageData(
        madeAside(pace, [png = data->data(QStringLiteral("image/png"))] { return QImage::fromData(png, "PNG"); }));
    QGuiApplication::clipboard()->setMimeData(data.release());
    return success();
}

} // namespace breakeven
