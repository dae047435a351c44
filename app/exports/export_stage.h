// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pace.h"
#include "core/result.h"

#include <QString>

#include <functional>

class QWidget;

namespace breakeven {

class Dialogs;
class FileActions;

/// What an export needs of the window; all of it outlives the export.
struct ExportStage {
    Dialogs& dialogs;
    FileActions& files;
    QWidget& window;
};

/// A kind of file that leaves the program, in the words of its dialogs.
struct ExportedFile {
    QString title;         ///< "Export table"
    QString failed;        ///< "The table was not exported"
    QString filter;        ///< as QFileDialog's
    QString suffix;        ///< without its dot
    QString addition = {}; ///< after the scenario's title in the proposed name, as one may export several of the kind
};

/// Asks for a file and writes what `bytes` gives, with progress and a way out that leaves what stood there before, or
/// tells why it could not. `bytes` is asked only once a file was named.
void exportFile(const ExportStage& stage, const ExportedFile& file,
                const std::function<Result<std::string>(Pace&)>& bytes);

} // namespace breakeven
