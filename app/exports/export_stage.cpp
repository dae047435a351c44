// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/export_stage.h"

#include "app/document/dialogs.h"
#include "app/document/file_actions.h"
#include "app/document/file_path.h"
#include "core/files/safe_file.h"
#include "widgets/text.h"

#include <QCursor>
#include <QGuiApplication>

namespace breakeven {

namespace {

std::filesystem::path proposedPath(const FileActions& files, const ExportedFile& file)
{
    const QString addition = file.addition.isEmpty() ? QString() : QLatin1Char(' ') + file.addition;
    return files.folder() / toPath(fileNameFor(files.title()) + addition + QLatin1Char('.') + file.suffix);
}

Outcome write(const std::filesystem::path& path, const std::function<Result<std::string>()>& bytes)
{
    const Result<std::string> made = bytes();
    return made ? writeFile(path, *made) : made.error();
}

} // namespace

void exportFile(const ExportStage& stage, const ExportedFile& file, const std::function<Result<std::string>()>& bytes)
{
    const std::optional<std::filesystem::path> path =
        stage.dialogs.fileToSave(&stage.window, file.title, proposedPath(stage.files, file), file.filter, file.suffix);
    if (!path)
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Outcome written = write(*path, bytes);
    QGuiApplication::restoreOverrideCursor();
    if (!written)
        stage.dialogs.showError(&stage.window, file.failed, toQString(written.error().sentence(shownCatalog())));
}

} // namespace breakeven
