// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_export.h"

#include "app/dialogs.h"
#include "app/export_dialog.h"
#include "app/file_actions.h"
#include "core/output/safe_file.h"

#include <QCoreApplication>
#include <QFile>

namespace breakeven {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ChartExport", text);
}

} // namespace

void exportChart(const ExportStage& stage, const Evaluation& evaluation, const PictureOptions& options)
{
    ExportDialog dialog(evaluation, options, &stage.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString suffix = QStringLiteral("png");
    const QString proposed =
        stage.files.folder() + QLatin1Char('/') + fileNameFor(stage.files.title()) + QLatin1Char('.') + suffix;
    const auto path =
        stage.dialogs.fileToSave(&stage.window, tr("Export chart"), proposed, tr("PNG pictures (*.png)"), suffix);
    if (!path)
        return;
    const QByteArray bytes = pngBytes(chartPicture(evaluation, dialog.options()));
    const Outcome written =
        bytes.isEmpty()
            ? Error{path->toStdString(), "there is not enough memory for a picture of that size", Error::Kind::Outside}
            : writeFile(QFile::encodeName(*path).toStdString(),
                        {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!written)
        stage.dialogs.showError(&stage.window, tr("The chart was not exported"),
                                QString::fromStdString(written.error().sentence()));
}

} // namespace breakeven
