// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/export_stage.h"

#include "app/document/dialogs.h"
#include "app/document/file_actions.h"
#include "app/document/file_path.h"
#include "app/progress/long_work.h"
#include "widgets/text.h"

namespace breakeven {

namespace {

std::filesystem::path proposedPath(const FileActions& files, const ExportedFile& file)
{
    const QString addition = file.addition.isEmpty() ? QString() : QLatin1Char(' ') + file.addition;
    return files.folder() / toPath(fileNameFor(files.title()) + addition + QLatin1Char('.') + file.suffix);
}

Outcome write(const std::filesystem::path& path, const std::function<Result<std::string>(Pace&)>& bytes, LongWork& work)
{
    const Result<std::string> made = bytes(work);
    if (!made)
        return made.error();
    return work.write(path, *made);
}

} // namespace

void exportFile(const ExportStage& stage, const ExportedFile& file,
                const std::function<Result<std::string>(Pace&)>& bytes)
{
    const std::optional<std::filesystem::path> path =
        stage.dialogs.fileToSave(&stage.window, file.title, proposedPath(stage.files, file), file.filter, file.suffix);
    if (!path)
        return;
    Outcome written = success();
    const bool isDone =
        doLongWork(stage.window, file.title, [&](LongWork& work) { written = write(*path, bytes, work); });
    if (isDone && !written)
        stage.dialogs.showError(&stage.window, file.failed, toQString(written.error().sentence(shownCatalog())));
}

} // namespace breakeven
