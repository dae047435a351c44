// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace breakeven::test {

// Small pictures as Qt writes them, with one blue square: of each kind that can carry a scenario. They need a
// QGuiApplication.

[[nodiscard]] QByteArray pngPicture();
/// `title` goes into the element <title>, escaped by nobody.
[[nodiscard]] QByteArray svgPicture(const QString& title = {});
[[nodiscard]] QByteArray pdfPicture();

/// The one of that kind: "png", "svg" or "pdf".
[[nodiscard]] std::string picture(const QString& kind);

} // namespace breakeven::test
