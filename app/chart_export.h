// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_picture.h"

class QWidget;

namespace breakeven {

class Dialogs;
class FileActions;

/// What an export needs of the window.
struct ExportStage {
    Dialogs& dialogs;
    FileActions& files;
    QWidget& window;
};

/// Asks for size, theme and file, and writes the picture, or tells why it could not.
void exportChart(const ExportStage& stage, const Evaluation& evaluation, const PictureOptions& options);

} // namespace breakeven
